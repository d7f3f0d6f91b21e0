// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"
#include "image/document_encapsulated.h"
#include "image/document_facts.h"
#include "image/document_markup.h"
#include "image/document_office.h"
#include "image/document_pdf.h"
#include "image/document_picture.h"
#include "image/document_runs.h"
#include "image/document_shown_text.h"
#include "image/document_sqlite.h"
#include "image/document_type.h"

#include <utility>

namespace disclens::image {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;
/// What one program may add. A library of 7 MB holds 0.4 million characters of distinct runs.
constexpr qsizetype kMaxProgramChars = qsizetype(4) << 20;

/// Plain text of any size, piece by piece, cut at line ends so that no character is halved.
Status readText(const SharedFd& file, TextForm form, DocumentFacts& facts) {
    const int unit = form == TextForm::EightBit                               ? 1
                     : form == TextForm::Utf16Le || form == TextForm::Utf16Be ? 2
                                                                              : 4;
    const qint64 size = file.size();
    TextSink sink;
    QByteArray kept;
    for (qint64 at = 0; at < size && !sink.isFull();) {
        const Result<QByteArray> piece = file.read(at, kPiece);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        at += piece->size();
        kept += *piece;
        qsizetype take = kept.size();
        if (at < size) {
            const qsizetype line = unit == 1 ? kept.lastIndexOf('\n') + 1 : 0;
            take = line > 0 ? line : kept.size() - kept.size() % unit;
            // A line without an end: keep a UTF-8 sequence or a surrogate pair whole.
            if (line <= 0 && unit == 1) {
                while (take > 0 && kept.size() - take < 4 && (uchar(kept[take - 1]) & 0x80))
                    --take;
            }
            take = take > 0 ? take : kept.size();
        }
        sink.add(toText(QByteArrayView(kept).first(take), form));
        kept.remove(0, take);
    }
    keepText(sink, facts);
    return Done{};
}

Status readMarkup(const SharedFd& file, TextForm form, TextKind kind, DocumentFacts& facts) {
    const Result<QByteArray> bytes = file.read(0, kMaxMarkupBytes);
    if (!bytes)
        return bytes.error();
    const QString source = toText(*bytes, form, declaredCharset(*bytes));
    TextSink sink;
    if (facts.type == FileType::Html) {
        const MarkupText text = htmlText(source);
        facts.title = text.title.simplified();
        sink.addLine(text.visible);
        if (kind == TextKind::All)
            sink.addLine(text.hidden);
    } else {
        sink.addLine(xmlText(source).text);
    }
    keepText(sink, facts);
    return Done{};
}

RunFinder::Kind runKind(const TypeGuess& guess) {
    switch (guess.type) {
    case FileType::Program:
        return RunFinder::Kind::Program;
    case FileType::Video:
    case FileType::Audio:
    case FileType::Archive:
    case FileType::DiskImage:
    case FileType::Font:
        return RunFinder::Kind::Packed;
    default:
        return guess.pictureFormat.isEmpty() ? RunFinder::Kind::Data : RunFinder::Kind::Packed;
    }
}

/// Names the parts of a binary file in which words may hide from a search for readable runs.
void sayWhatStaysHidden(const TypeGuess& guess, DocumentFacts& facts) {
    switch (guess.type) {
    case FileType::Archive:
        leaveOut(facts, QStringLiteral("archive"));
        break;
    case FileType::DiskImage:
        leaveOut(facts, QStringLiteral("disk-image"));
        break;
    case FileType::Database:
        leaveOut(facts, QStringLiteral("database"));
        break;
    case FileType::Video:
        leaveOut(facts, QStringLiteral("video-pictures"));
        break;
    case FileType::Audio:
        leaveOut(facts, QStringLiteral("sound"));
        break;
    default:
        break;
    }
    if (!guess.pictureFormat.isEmpty())
        leaveOut(facts, QStringLiteral("picture-format:") + guess.pictureFormat);
}

Status readBinary(const SharedFd& file, const TypeGuess& guess, DocumentFacts& facts) {
    const bool program = guess.type == FileType::Program;
    const bool anyScript = guess.type == FileType::Shortcut || guess.type == FileType::ThumbsDb ||
                           guess.type == FileType::Office;
    TextSink sink(program ? kMaxProgramChars : kMaxTextChars);
    RunFinder finder(runKind(guess), anyScript, sink);
    const Status looked = findRuns(file, 0, file.size(), finder);
    keepText(sink, facts);
    sayWhatStaysHidden(guess, facts);
    return looked;
}

Status readPdfFile(const SharedFd& file, const TypeGuess& guess, TextKind kind,
                   const QString& password, DocumentFacts& facts) {
    FdDevice device(file);
    const Status read = readPdf(device, password, facts);
    if (!read && read.error().code == ErrorCode::Damaged) {
        // Cut off or overwritten: what can be read in it without its structure is still read, and
        // the loss is said.
        leaveOut(facts, QStringLiteral("pdf-damaged"));
        return readBinary(file, guess, facts);
    }
    if (read && kind == TextKind::All)
        readPdfExtras(file, facts);
    return read;
}

Status readRtf(const SharedFd& file, DocumentFacts& facts) {
    const Result<QByteArray> bytes = file.read(0, kMaxMarkupBytes);
    if (!bytes)
        return bytes.error();
    TextSink sink;
    sink.addLine(rtfText(*bytes));
    keepText(sink, facts);
    return Done{};
}

Status readByType(const SharedFd& file, const TypeGuess& guess, TextKind kind,
                  const QString& password, DocumentFacts& facts) {
    switch (guess.type) {
    case FileType::Empty:
        return Done{};
    case FileType::Jpeg:
    case FileType::Png:
    case FileType::Tiff:
    case FileType::Bmp:
    case FileType::Gif:
    case FileType::WebP:
    case FileType::Icon:
        return readPicture(file, facts);
    case FileType::Pdf:
        return readPdfFile(file, guess, kind, password, facts);
    case FileType::Html:
    case FileType::Xml:
    case FileType::Cda:
        return file.size() <= kMaxMarkupBytes ? readMarkup(file, guess.form, kind, facts)
                                              : readText(file, guess.form, facts);
    case FileType::Database:
        if (readSqlite(file, facts))
            return Done{};
        break;
    case FileType::Office:
        if (guess.isZip) {
            readOfficeZip(file, kind, facts);
            return Done{};
        }
        if (guess.isRtf && file.size() <= kMaxMarkupBytes)
            return readRtf(file, facts);
        break;
    case FileType::ThumbsDb: {
        const Result<int> pictures = countJpegs(file);
        if (!pictures)
            return pictures.error();
        if (*pictures > 0)
            leaveOut(facts, QStringLiteral("thumbs-pictures:%1").arg(*pictures));
        break;
    }
    default:
        break;
    }
    return guess.form != TextForm::NotText ? readText(file, guess.form, facts)
                                           : readBinary(file, guess, facts);
}

Result<DocumentFacts> readAs(const SharedFd& file, const QString& fileName, TextKind kind,
                             const QString& password = {}) {
    Result<TypeGuess> guess = guessFile(file, fileName);
    if (!guess)
        return guess.error();
    SharedFd content = file;
    // A document that is wrapped in DICOM (PDF, CDA, STL) is read as what it is.
    if (guess->type == FileType::Unknown) {
        const Result<QByteArray> head = file.read(0, kTypeHeadBytes);
        if (head && dicom::looksLikeDicom(
                        std::as_bytes(std::span(head->constData(), size_t(head->size()))))) {
            const Result<Encapsulated> inside = openEncapsulated(file);
            if (inside) {
                content = inside->file;
                guess = guessFile(content, {});
                if (!guess)
                    return guess.error();
            }
        }
    }
    DocumentFacts facts;
    facts.type = guess->type;
    const Status read = readByType(content, *guess, kind, password, facts);
    if (!read)
        return read.error();
    return facts;
}

} // namespace

Result<DocumentFacts> readDocument(const SharedFd& file, const QString& fileName) {
    return readAs(file, fileName, TextKind::All);
}

Result<DocumentFacts> readShownText(const SharedFd& file, const QString& fileName,
                                    const QString& password) {
    return readAs(file, fileName, TextKind::Shown, password);
}

} // namespace disclens::image
