// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions_sheet.h"

#include "report/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace disclens::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("QuestionsSheet", text).toHtmlEscaped();
}

} // namespace

QString questionsHtml(const QList<QuestionBook::Item>& items, const QString& person) {
    const QString line = QStringLiteral("<hr style=\"margin-top:18px; margin-bottom:8px;\">");
    QString html =
        QStringLiteral("<h2>%1</h2>")
            .arg(words(QT_TRANSLATE_NOOP("QuestionsSheet", "My questions about my scans")));
    if (!person.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(person.toHtmlEscaped());
    html += QStringLiteral("<p>%1 ____________ &nbsp; %2 ________________</p>")
                .arg(words(QT_TRANSLATE_NOOP("QuestionsSheet", "Date:")),
                     words(QT_TRANSLATE_NOOP("QuestionsSheet", "I spoke with:")));
    for (const QuestionBook::Item& item : items) {
        html += QStringLiteral("<p style=\"font-size:14pt;\">&#9744;&nbsp; %1")
                    .arg(item.text.toHtmlEscaped());
        if (!item.note.isEmpty())
            html += QStringLiteral(" <i>%1</i>").arg(item.note.toHtmlEscaped());
        html += QStringLiteral("</p>") + line;
    }
    html +=
        QStringLiteral("<p>%1 %2</p>")
            .arg(
                words(QT_TRANSLATE_NOOP(
                    "QuestionsSheet", "You do not need to refuse a scan to protect your privacy.")),
                words(QT_TRANSLATE_NOOP("QuestionsSheet", "This is not medical or legal advice.")));
    return html;
}

std::unique_ptr<QTextDocument> questionsDocument(const QList<QuestionBook::Item>& items,
                                                 const QString& person) {
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")});
    font.setPointSizeF(12);
    document->setDefaultFont(font);
    document->setHtml(questionsHtml(items, person));
    return document;
}

Status writeQuestionsPdf(const QString& file, const QString& paper,
                         const QList<QuestionBook::Item>& items, const QString& person) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        // Nothing personal in the file's own properties.
        writer.setTitle(
            QCoreApplication::translate("QuestionsSheet", "My questions about my scans"));
        writer.setCreator(QStringLiteral("DiscLens"));
        writer.setPageSize(QPageSize(paper == u"Letter" ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
        questionsDocument(items, person)->print(&writer);
    }
    return report::writeFile(file, bytes);
}

} // namespace disclens::ui
