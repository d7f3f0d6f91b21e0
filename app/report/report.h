// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advice.h"
#include "dicom/catalogue.h"
#include "inspect/face_found.h"
#include "inspect/finding.h"
#include "inspect/other_people.h"
#include "media/disc.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace disclens::report {

struct UnreadableFile {
    int source = 0;
    FileId file = kNoFile;
    QString path;
    Error reason;
};

/// One other file as the pages show it.
struct OtherFileRow {
    FileId file = kNoFile;
    image::FileType type = image::FileType::Unknown;
    QString title;
    int pages = 0;
    bool isPicture = false;
    bool isReport = false; ///< stays closed until "Read it now"
    inspect::Level level = inspect::Level::Note;
};

/// All that the window, the command line and the printed report show. A value; immutable once
/// shared.
struct Report {
    QList<media::Source> sources;
    QList<media::Entry> entries; ///< by FileId
    QList<int> dicomFilesBySource, otherFilesBySource;
    QList<UnreadableFile> unreadable;
    QList<OtherFileRow> others;
    std::shared_ptr<const dicom::Catalogue> catalogue;
    QList<inspect::Finding> findings;
    inspect::OtherPeople otherPeople; ///< empty after "It is all mine"
    QList<inspect::NotChecked> notChecked;
    QList<inspect::Checked> checked;
    QList<advice::Question> questions;
    advice::Answer answer;
    inspect::Linkage linkage;
    bool complete = false; ///< false: still reading or stopped
    bool canceled = false;
    QDateTime started; ///< local time
    double seconds = 0;
    QString language, country;
    int decodedFrames = 0;
    /// Really decoded by the picture test; sums up to decodedFrames.
    QHash<FileId, int> decodedFramesByFile;
    /// What each volume on the disc shows of a face, so far.
    QList<inspect::SeriesFace> faces;

    QString placeName(FileId file) const; ///< path inside its source
    QString countSentence() const;
    int pictureCount() const; ///< frames of DICOM files, and picture files; a PDF is read as text
};

/// The version of the program, "0.1.0".
QString programVersion();

/// A question as the person keeps it: picked, perhaps with a note of their own.
struct PickedQuestion {
    QString question;
    QString askWhom, when; ///< as in advice::Question; empty: nobody in particular
    QString why;
    QString because; ///< id of the finding that brought it up, or empty
    QString note;
};

/// A marked sentence of a form that the person read with us, in words.
struct FormNote {
    QString concern; ///< "Red flag"
    QString sentence, plain, question;
};

struct OutputOptions {
    /// JSON: nothing that names a person, place or number; paths become "file 12".
    bool mask = false;
    bool showValues = false; ///< HTML, PDF, terminal: values are hidden unless set
    // What stands behind page 1, which is always there, as is what was not checked.
    bool allFindings = true;
    bool people = true; ///< how many people share the details
    bool questions = true;
    bool sources = true;
    bool card = false; ///< questions on cards the size of a wallet, to cut out
    /// In place of the report's questions: what the person picked. Page 1 takes the report's own
    /// where too few are picked.
    std::optional<QList<PickedQuestion>> picked;
    QList<FormNote> formNotes;            ///< shown when there are any
    QString paper = QStringLiteral("A4"); ///< A4 or Letter
};

/// The JSON of report-schema.md, "disclens-report/1", as text: one finding, file or series a line.
QByteArray toJsonText(const Report& report, const OutputOptions& options = {});
/// The same, to look into.
QJsonObject toJson(const Report& report, const OutputOptions& options = {});
/// One self-contained accessible file.
QByteArray toHtml(const Report& report, const OutputOptions& options = {});
/// The hand-out. Needs a QGuiApplication (offscreen is enough); any thread. Errors: Internal.
Result<QByteArray> toPdf(const Report& report, const OutputOptions& options = {});
/// The same into a file, as writeFile().
Status writePdf(const Report& report, const QString& file, const OutputOptions& options = {});
/// The plain-language summary for a terminal, at most `columns` wide.
QString toText(const Report& report, const OutputOptions& options = {}, int columns = 80);

/// Writes for the user alone (0600), under another name first, then renames; on failure nothing is
/// left behind and an older file stays as it was. Errors: NotFound (no such folder), NotAllowed,
/// NoRoom, WriteFailed.
Status writeFile(const QString& file, const QByteArray& bytes);

} // namespace disclens::report
