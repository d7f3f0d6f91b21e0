// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <QDataStream>
#include <QList>
#include <QPointF>
#include <QString>

namespace disclens::image {

/// What a file that is not DICOM is, by content (and for text by form).
enum class FileType : quint8 {
    Unknown,
    Program,
    Script,
    Autorun,
    Html,
    Xml,
    Cda,
    Text,
    Json,
    Config,
    Pdf,
    Jpeg,
    Png,
    Tiff,
    Bmp,
    Gif,
    WebP,
    Video,
    Audio,
    Office,
    Database,
    ThumbsDb,
    Archive,
    Font,
    Icon,
    DiskImage,
    Empty,
    Shortcut
};
QString fileTypeName(FileType type); ///< lower-case id

/// A named piece of information inside a document ("EXIF Artist", "PDF Author", "XMP dc:creator").
struct Property {
    QString name, value;
};

/// All that can be read from a file that is not a DICOM instance; made in a helper process.
struct DocumentFacts {
    FileType type = FileType::Unknown;
    bool isPicture = false; ///< can be shown through decodeFrame()
    int pages = 0;          ///< PDF pages, TIFF pages, video pictures (0 unknown)
    int width = 0, height = 0;
    QString text; ///< all readable text, pages separated by form feeds
    QList<Property> properties;
    QString title;
    bool textIsComplete = true; ///< false: some of it could not be read or a limit was reached
    QStringList notLookedInto; ///< ids of parts left out: "thumbs-pictures", "pdf-scanned-pages:3",
                               ///< "encrypted", "database"
};
/// A DICOM file that holds a document (PDF, CDA) gives the facts of that document.
/// Errors: PasswordNeeded and EncryptedNoSupport (PDF), ReadFailed. Empty files, unknown types and
/// damaged ones are no error: their text runs are read, and notLookedInto says what is lost
/// ("pdf-damaged", "picture-cut-off").
Result<DocumentFacts> readDocument(const SharedFd& file, const QString& fileName);

/// Something to read or look at that is not a picture: SR, CDA, encapsulated PDF's text, waveform,
/// the plain description of an object. HTML is our own: no script, no link, no external reference;
/// all text escaped.
struct Lead {
    QString name, unit;
    QList<float> samples; ///< in `unit`; NaN where the file says that nothing was measured
};
struct Waveform {
    QString label;
    double samplingHz = 0;
    QList<Lead> leads;
};
struct DocumentView {
    QString
        kind; ///< "report", "cda", "waveform", "pdf", "text" (any other readable file), "object"
    QString title;
    QString html; ///< body only
    QList<Waveform> waveforms;
    int pages = 0; ///< PDF inside: pages through FrameDecode with container "pdf"
};
Result<DocumentView> showDocument(const SharedFd& file, const QString& fileName);

QDataStream& operator<<(QDataStream& out, const DocumentFacts& value);
QDataStream& operator>>(QDataStream& in, DocumentFacts& value);
QDataStream& operator<<(QDataStream& out, const DocumentView& value);
QDataStream& operator>>(QDataStream& in, DocumentView& value);

worker::Request documentRequest(const SharedFd& file, const QString& fileName);
Result<DocumentFacts> documentAnswer(const Result<worker::Reply>& reply);
worker::Request showRequest(const SharedFd& file, const QString& fileName);
Result<DocumentView> showAnswer(const Result<worker::Reply>& reply);

} // namespace disclens::image
