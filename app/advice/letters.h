// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace disclens::advice {

/// A letter that the person may change and print; from resources/letters/letters.json, in the
/// language in use. Its law is named only where it holds; elsewhere it is a plain request.
struct Letter {
    QString id;
    QString kind;           ///< access, sharing, limit, correct, object, erase, return
    QStringList regions;    ///< whose law it rests on, as Evidence::regions; empty: nobody's
    QString title, line;    ///< "Who got my pictures?", "List of sharing, and companies"
    QString to, subject;    ///< "Privacy Officer", "Request for …"
    QStringList paragraphs; ///< %1: the months of the exams; "[ … ]": to be filled in
    QStringList goodToKnow; ///< one sentence or two each
    QString law, lawUrl;    ///< "HIPAA, 45 CFR 164.524"; empty for a plain request
    QStringList evidence;
};

/// One of each kind, as it holds in this country (ISO 3166 alpha-2, empty if unknown), in the
/// order of the data file; said as currentWhose() writes: for a child or for someone who is helped
/// with what the clinic may want to see (HIPAA personal representatives, 45 CFR 164.502(g), in the
/// US alone). A disc of a stranger leaves the letter to give it back. Any thread.
QList<Letter> lettersFor(const QString& country);

/// What a letter takes from a disc; an empty one stays a blank.
struct LetterFill {
    QString hospital; ///< as stored
    QString months;   ///< "March 2024 to June 2025", see monthsOfExams()
    QString person;   ///< "Jane Doe, born June 3, 1960"
};

struct LetterBlock {
    enum class Kind : unsigned char { Line, Subject, Paragraph };
    Kind kind = Kind::Line;
    bool spaceBefore = false; ///< an empty line stands before it
    QString text;
};

/// The whole letter, top to bottom: sender, receiver, date, subject, for whom it is written when
/// that is not the sender, paragraphs, signature.
QList<LetterBlock> letterBlocks(const Letter& letter, const LetterFill& fill = {});

// The blanks that a disc can fill (whose name and birth date: the patient's), with their brackets,
// as they stand in letterBlocks().
QString hospitalBlank();
QString monthsBlank();
QString personBlank();

/// dates: DICOM DA as stored, in any order; those that are no dates count for nothing. Months,
/// never days: "March 2024", "March 2024 to June 2025". Empty without a date.
QString monthsOfExams(const QStringList& dates);
/// "Jane Doe, born June 3, 1960" from a DICOM name and birth date; empty without a name.
QString letterPerson(const QString& name, const QString& birthDate);

/// "[ Street and town ]": where such blanks stand in a text, as a pattern of QRegularExpression.
QString letterBlankPattern();

} // namespace disclens::advice
