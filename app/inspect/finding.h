// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "dicom/data_set.h"
#include "inspect/linkage.h"

#include <QList>
#include <QMap>
#include <QRect>
#include <QString>
#include <QStringList>

namespace disclens::inspect {

/// How strongly one finding points to a person. The rule is in design.md and report-schema.md:
/// `points` names, numbers or shows the person by itself; `could` needs something else; `unlikely`
/// is the same for many; `note` is about the disc.
enum class Level : quint8 { Points, Could, Unlikely, Unchecked, Note };
QString levelId(Level level); ///< points could unlikely unchecked note

/// The eight categories of the design, in its order, and one for what is about the disc.
enum class Category : quint8 {
    NameAndContact,
    Dates,
    IdNumbers,
    Places,
    Machine,
    Staff,
    Notes,
    MakersData,
    Disc
};
QString categoryId(Category category); ///< name dates ids places machine staff notes makers disc

/// Where a finding stands: a file and an element, or a file and a place in its text, or a file and
/// a box in a frame.
struct Place {
    int source = 0;
    FileId file = kNoFile; ///< kNoFile: about the source itself (volume label)
    dicom::Tag tag;        ///< 0,0 when not in an element
    QString path;          ///< nested path, empty at top level
    int frame = 0;         ///< from 1; 0: not in a frame
    QRect box;             ///< stored pixels
    QString where;         ///< id when not in an element: file-name, folder-name, text, property,
                           ///< volume-label, directory
    QString text;          ///< what stands there, when it differs from Finding::value
    QString matches;       ///< id of what it matches: patient_name, birth_date …
    // of writing in pictures (check "text")
    QString layer;                ///< pixels, overlay, icon; empty: not in a picture
    int turned = 0;               ///< degrees clockwise by which the writing is turned
    double centre = 0, width = 0; ///< a window that shows it; width 0: the frame's default window
};

/// One thing found, however many places it stands in.
struct Finding {
    QString id;    ///< stable within a report: "f12"
    QString check; ///< metadata documents disc text claims ai (face later)
    QString
        kind; ///< knowledge/content-vocabulary.md, e.g. patient_name, exact_dates, device_serial
    Level level = Level::Could;
    bool act = false;
    bool usual = true; ///< on nearly every patient's own copy
    /// All of it stands in files of somebody else than the person whose disc it is
    /// (inspect/other_people.h): the words say so, and it counts for nothing about the person.
    bool theirs = false;
    Category category = Category::Notes;
    QString subject; ///< DICOM keyword, or id of what it is ("file-name", "autorun"), for the words
                     ///< of advice
    dicom::Tag tag;  ///< main tag, 0,0 if none
    QString value;   ///< one value, or the first of several
    int distinctValues = 1;
    QStringList someValues; ///< up to 20, for the inspector, when distinctValues > 1
    int count = 0;          ///< how many times it stands anywhere
    int files = 0;          ///< in how many files
    QList<Place> places;
    QString hipaa;         ///< A…R, or empty
    QString profileAction; ///< Basic Profile action of PS3.15 Table E.1-1, or empty
    QMap<QString, QString>
        facts;    ///< for the words: company, product, sign ("clear", "may"), host, reason …
    QString rule; ///< id of the rule that fired, for experts

    // filled by advice
    QString title, why;
    QStringList evidence, questions;
};

/// What a check left out or gave up, always said.
struct NotChecked {
    QString check;
    FileId file = kNoFile;
    int frame = 0;
    QString what; ///< id of what was left out: "private-binary", "thumbs-pictures",
                  ///< "check-missing", "canceled" …
    Error reason;
    int count = 1;
};

/// How much a check looked at.
struct Checked {
    QString check;
    qint64 items = 0, skipped = 0;
    double seconds = 0;
};

struct Findings {
    QList<Finding> findings; ///< ranked: act first, then not usual, then level, then count
    QList<NotChecked> notChecked;
    QList<Checked> checked;
    Linkage linkage; ///< of the check "linkage"
};

} // namespace disclens::inspect

Q_DECLARE_TYPEINFO(disclens::inspect::Place, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(disclens::inspect::Finding, Q_RELOCATABLE_TYPE);
