// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"
#include "image/attributes.h"
#include "image/dicom_picture.h"
#include "image/document_bytes.h"
#include "image/document_cda.h"
#include "image/document_encapsulated.h"
#include "image/document_encoding.h"
#include "image/document_item_tree.h"
#include "image/document_markup.h"
#include "image/document_object.h"
#include "image/document_report.h"
#include "image/document_shown.h"
#include "image/document_type.h"
#include "image/document_waveform.h"

#include <dcmtk/dcmdata/dcuid.h>

#include <optional>

namespace disclens::image {

namespace {

constexpr QLatin1String kEncapsulatedPdf("1.2.840.10008.5.1.4.1.1.104.1");
constexpr QLatin1String kEncapsulatedCda("1.2.840.10008.5.1.4.1.1.104.2");
constexpr QLatin1String kKeyObject("1.2.840.10008.5.1.4.1.1.88.59");

/// Number behind "id:" in DocumentFacts::notLookedInto, 0 if the id is not there.
int leftOut(const DocumentFacts& facts, QLatin1String id) {
    for (const QString& entry : facts.notLookedInto) {
        if (entry.startsWith(id) && entry.mid(id.size()).startsWith(u':'))
            return entry.mid(id.size() + 1).toInt();
    }
    return 0;
}

void writePdf(const DocumentFacts& facts, ShownDocument& out) {
    out.kind = QStringLiteral("pdf");
    out.titleId = QStringLiteral("pdf");
    if (out.title.isEmpty())
        out.title = facts.title;
    out.pages = facts.pages;
    ShownWriter writer(out);
    if (const int scanned = leftOut(facts, QLatin1String("pdf-scanned-pages")))
        writer.note(QStringLiteral("pages-without-text"), {}, scanned);
    if (const int unread = leftOut(facts, QLatin1String("pdf-pages-over-limit")))
        writer.note(QStringLiteral("pages-not-read"), {}, unread);
    if (facts.notLookedInto.contains(QStringLiteral("pdf-damaged")))
        writer.note(QStringLiteral("part-damaged"));
    int number = 0;
    for (const QString& page : facts.text.split(u'\f')) {
        ++number;
        if (page.trimmed().isEmpty())
            continue;
        if (facts.pages > 1) {
            ShownBlock heading;
            heading.kind = ShownBlock::Kind::Heading;
            heading.labelId = QStringLiteral("page");
            heading.number = number;
            heading.depth = 2;
            writer.add(heading);
        }
        writer.preformatted(page);
    }
}

/// Markup and text by their own readers, everything else as the text that readDocument() finds.
Result<ShownDocument> showPlainFile(const SharedFd& file, const QString& fileName) {
    const Result<TypeGuess> guessed = guessFile(file, fileName);
    if (!guessed)
        return guessed.error();
    const TypeGuess& guess = *guessed;
    ShownDocument out;
    if (guess.type == FileType::Cda && file.size() <= kMaxMarkupBytes) {
        const Result<QByteArray> bytes = file.read(0, kMaxMarkupBytes);
        if (!bytes)
            return bytes.error();
        if (!writeCda(toText(*bytes, guess.form, declaredCharset(*bytes)), out))
            ShownWriter(out).note(QStringLiteral("part-damaged"));
        return out;
    }
    const Result<DocumentFacts> facts = readDocument(file, fileName);
    if (!facts)
        return facts.error();
    if (facts->type == FileType::Pdf) {
        writePdf(*facts, out);
        return out;
    }
    out.kind = QStringLiteral("text");
    out.titleId = QStringLiteral("text");
    out.title = facts->title;
    ShownWriter writer(out);
    if (guess.type == FileType::Html) {
        const Result<QByteArray> bytes = file.read(0, kMaxMarkupBytes);
        if (!bytes)
            return bytes.error();
        for (const QString& line :
             htmlText(toText(*bytes, guess.form, declaredCharset(*bytes))).visible.split(u'\n'))
            writer.paragraph(line);
        return out;
    }
    if (guess.form == TextForm::NotText && !guess.isZip && !guess.isRtf)
        writer.note(QStringLiteral("text-runs"));
    for (const Property& property : facts->properties)
        writer.namedFact(property.name, property.value, 0);
    writer.preformatted(facts->text);
    return out;
}

SopClass describe(const QString& uid) {
    const QByteArray latin = uid.toLatin1();
    const char* name = dcmFindNameOfUID(latin.constData(), "");
    return {uid, QString::fromLatin1(name),
            bool(dcmIsaStorageSOPClassUID(latin.constData(), ESSC_Image))};
}

Result<ShownDocument> showEncapsulated(const SharedFd& file, const ItemTree::Item& root) {
    const Result<Encapsulated> inside = openEncapsulated(file);
    if (!inside)
        return inside.error();
    Result<ShownDocument> shown = showPlainFile(inside->file, {});
    if (shown && shown->title.isEmpty())
        shown->title = root.text(0x00420010);
    return shown;
}

} // namespace

Result<ShownDocument> readShown(const SharedFd& file, const QString& fileName) {
    const Result<QByteArray> head = file.read(0, 64 << 10);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return ErrorCode::Empty;
    if (!dicom::looksLikeDicom(std::as_bytes(std::span(head->constData(), size_t(head->size())))))
        return showPlainFile(file, fileName);
    const Result<dicom::DataSet> dataSet = dicom::readFile(file);
    if (!dataSet)
        return dataSet.error().code == ErrorCode::NotDicom ? showPlainFile(file, fileName)
                                                           : Result<ShownDocument>(dataSet.error());
    const ItemTree tree(*dataSet);
    const ItemTree::Item& root = tree.root();
    const QString sopClass =
        root.text(0x00080016).isEmpty() ? root.text(0x00020002) : root.text(0x00080016);

    const bool model = sopClass.startsWith(QLatin1String("1.2.840.10008.5.1.4.1.1.104.")) &&
                       sopClass != kEncapsulatedPdf && sopClass != kEncapsulatedCda;
    if (root.has(0x00420011) && !model) {
        Result<ShownDocument> shown = showEncapsulated(file, root);
        if (shown)
            return shown;
    }
    ShownDocument out;
    ShownWriter writer(out);
    out.title = root.text(0x0008103e).isEmpty() ? root.text(0x00420010) : root.text(0x0008103e);
    if (root.has(0x54000100)) {
        out.kind = out.titleId = QStringLiteral("waveform");
        writePatientAndExam(root, writer);
        const Result<std::shared_ptr<DicomPicture>> opened = DicomPicture::openAttributes(file);
        if (!opened)
            return opened.error();
        writeWaveforms((*opened)->dataset(), out);
    } else if (root.has(0x0040a730) ||
               sopClass.startsWith(QLatin1String("1.2.840.10008.5.1.4.1.1.88."))) {
        out.kind = QStringLiteral("report");
        out.titleId =
            sopClass == kKeyObject ? QStringLiteral("key-object") : QStringLiteral("report");
        const QString own = root.code(0x0040a043);
        out.title = own.isEmpty() ? out.title : own;
        writeReport(root, writer);
    } else {
        const bool pixels = dataSet->pixels.present;
        out.kind = QStringLiteral("object");
        out.titleId = pixels ? QStringLiteral("object-with-picture") : QStringLiteral("object");
        writeObject(root, describe(sopClass), pixels, writer);
    }
    return out;
}

Result<DocumentView> showDocument(const SharedFd& file, const QString& fileName) {
    const Result<ShownDocument> shown = readShown(file, fileName);
    if (!shown)
        return shown.error();
    return viewOf(*shown);
}

} // namespace disclens::image
