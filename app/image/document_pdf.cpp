// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_pdf.h"

#include "image/document_bytes.h"
#include "image/document_facts.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace disclens::image {

namespace {

/// A page that only holds a picture of text has none of its own, or a few stray characters.
constexpr qsizetype kScannedPageChars = 4;
/// Long before the pool would end the helper, so that what was read so far is kept.
constexpr qint64 kMaxPdfMs = 40'000;

void addMetaData(const QPdfDocument& pdf, DocumentFacts& facts) {
    using Field = QPdfDocument::MetaDataField;
    const std::pair<Field, QString> fields[] = {
        {Field::Title, QStringLiteral("PDF Title")},
        {Field::Subject, QStringLiteral("PDF Subject")},
        {Field::Author, QStringLiteral("PDF Author")},
        {Field::Keywords, QStringLiteral("PDF Keywords")},
        {Field::Producer, QStringLiteral("PDF Producer")},
        {Field::Creator, QStringLiteral("PDF Creator")},
        {Field::CreationDate, QStringLiteral("PDF CreationDate")},
        {Field::ModificationDate, QStringLiteral("PDF ModDate")}};
    for (const auto& [field, name] : fields) {
        const QVariant value = pdf.metaData(field);
        const QString text = value.typeId() == QMetaType::QDateTime
                                 ? value.toDateTime().toString(Qt::ISODate)
                                 : value.toString();
        addProperty(facts, name, text);
    }
    facts.title = pdf.metaData(Field::Title).toString().trimmed();
}

} // namespace

Status readPdf(QIODevice& device, const QString& password, DocumentFacts& facts) {
    QPdfDocument pdf;
    pdf.setPassword(password);
    pdf.load(&device);
    switch (pdf.error()) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
        return password.isEmpty() ? ErrorCode::PasswordNeeded : ErrorCode::PasswordWrong;
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return Error{ErrorCode::EncryptedNoSupport, {QStringLiteral("PDF")}, "QPdfDocument"};
    default:
        return Error{ErrorCode::Damaged, {QStringLiteral("PDF")}, "QPdfDocument"};
    }
    facts.pages = pdf.pageCount();
    facts.isPicture = facts.pages > 0;
    addMetaData(pdf, facts);

    QElapsedTimer clock;
    clock.start();
    TextSink sink;
    int scanned = 0, read = 0;
    for (; read < qMin(facts.pages, kMaxPdfPages) && !sink.isFull() && clock.elapsed() < kMaxPdfMs;
         ++read) {
        const QString text = pdf.getAllText(read).text().normalized(QString::NormalizationForm_KC);
        if (read > 0)
            sink.addPageBreak();
        sink.add(text);
        scanned += text.trimmed().size() < kScannedPageChars;
    }
    keepText(sink, facts);
    if (read < facts.pages)
        leaveOut(facts, QStringLiteral("pdf-pages-over-limit:%1").arg(facts.pages - read));
    if (scanned > 0)
        leaveOut(facts, QStringLiteral("pdf-scanned-pages:%1").arg(scanned));
    return Done{};
}

} // namespace disclens::image
