// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QRect>
#include <QString>
#include <QStringList>

namespace disclens::textbench {

/// What a reader of text says about one picture: ours or the peer, in the same form.
struct FoundLine {
    QRect box;
    QString text; ///< empty: seen, not read
    double confidence = 0;
    int turned = 0;
    QByteArray guesses = {}; ///< as writing::Line::guesses

    /// At least one letter or digit was read.
    bool isRead() const;
};
struct FoundFrame {
    QString group; ///< of the corpus; for other files their path
    int file = 0, frame = 0;
    QList<FoundLine> lines;
    QStringList notCovered;
    bool failed = false;
};
struct Findings {
    QString reader; ///< "DiscLens", "Tesseract psm 11, 1 x" …
    QList<FoundFrame> frames;
    QMap<QString, double> figures; ///< "scan_ms", "decode_ms" (processor time), "frames" …
};

bool writeFindings(const Findings& findings, const QString& path);
Findings readFindings(const QString& path);
/// Figures are added; of those whose names begin with "most_" the largest stays.
void merge(const Findings& from, Findings& into);

} // namespace disclens::textbench
