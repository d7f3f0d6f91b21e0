// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/people.h"
#include "tests/benchmarks/text/sources.h"

#include <QJsonObject>
#include <QList>
#include <QRect>

namespace disclens::textbench {

/// One planted line: the truth.
struct PlantedLine {
    QRect box; ///< around its ink, pixels of the frame
    QString text;
    Says says = Says::Other;
    int size = 0;        ///< of the font, pixels
    double contrast = 0; ///< 0…1 of what the start window shows; hidden: of the values on that side
    QString hidden;      ///< "below", "above", "high-bits", "squeezed"; empty: the window shows it
    int quarters = 0;    ///< turned clockwise by so many quarters
    bool outlined = false, dotted = false, plate = false, edge = false;
    bool single = false; ///< on this one slice of the series only
    bool banner = false; ///< the same on all slices of the series
    bool bright = true;
    QString font;
};

struct CorpusFrame {
    int file = 0, frame = 0;
    QList<PlantedLine> lines;
};

/// What is searched with one request: slices of one series, or a picture on its own.
struct Group {
    QString id, source;
    int person = 0;
    QStringList files; ///< relative to the folder of the corpus
    QList<CorpusFrame> frames;
};

struct Corpus {
    QList<Group> groups;
};

struct CorpusOptions {
    quint32 seed = 1;
    int every = 1; ///< only every so-many-th group, for a quick look
    bool clean = true, planted = true;
};

/// Writes the DICOM files and corpus.json into the folder. False when a file can't be written.
bool writeCorpus(const std::vector<Source>& sources, const CorpusOptions& options,
                 const QString& folder);
/// A CT of `slices` slices in requests of 16, for measuring time: `from` there and back again and
/// again, or made slices of 512 × 512 when that is empty; with a banner of two lines on each or
/// without. False when a file can't be written.
bool writeSeries(int slices, bool banner, const std::vector<Canvas>& from, const QString& folder);
/// Reads corpus.json again.
Corpus readCorpus(const QString& folder);

/// Classes of a line for the table, in the words of it: "all", "hidden", "small" …
QStringList classesOf(const PlantedLine& line);

} // namespace disclens::textbench
