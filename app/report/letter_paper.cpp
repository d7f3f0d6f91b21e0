// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letter_paper.h"

#include "advice/letters.h"
#include "advice/words.h"
#include "report/page_flow.h"
#include "report/pdf_language.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QRegularExpression>

namespace disclens::report {
namespace {

using advice::translate;
using Style = PageFlow::Style;

constexpr Style kBody{12, 400, 1.42, false};
constexpr Style kStrong{13, 700, 1.4, false};
constexpr Style kAtEnd{12, 400, 1.42, true};
/// A blank as long as a sentence is one that the person takes or leaves.
constexpr qsizetype kLongestCue = 60;
constexpr double kRule = 0.6;
constexpr double kMargin = 64;
/// Room to write by hand: the height of a line, and how long it is at least.
constexpr double kHandLine = 22, kShortestRule = 150;

const QRegularExpression& blankExpression() {
    static const QRegularExpression expression(advice::letterBlankPattern(),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "[ Date ]" → "Date"
QString cueOf(const QString& blank) {
    return blank.mid(2, blank.size() - 4).trimmed();
}

class LetterWriter {
  public:
    LetterWriter(PageFlow& flow, int pages)
        : m_flow(flow) {
        if (pages != 1)
            m_flow.setFooter([this, pages](int page) { footer(page, pages); });
    }
    void write(const LetterPaper& letter);

  private:
    void block(const LetterPaper::Block& block);
    void footer(int page, int pages);
    void ruledLine(const QString& label);

    PageFlow& m_flow;
};

void LetterWriter::footer(int page, int pages) {
    const double keptY = m_flow.y();
    const QString number = translate("advice", "Page %1 of %2")
                               .arg(QLocale().toString(page), QLocale().toString(pages));
    m_flow.textAt(m_flow.left(), m_flow.bottom() + 16, m_flow.width(), number, kAtEnd);
    m_flow.moveTo(keptY);
}

/// The label, and behind it a line to write on; below it when the label is long.
void LetterWriter::ruledLine(const QString& label) {
    const double labelWidth = m_flow.textWidth(label, kBody) + 8;
    const double room = m_flow.width() - labelWidth;
    m_flow.need(kHandLine * 2);
    m_flow.skip(4);
    if (room < kShortestRule) {
        m_flow.paragraph(label, kBody);
        m_flow.skip(kHandLine - 4);
        m_flow.rule(kRule);
    } else {
        m_flow.textAt(m_flow.left(), m_flow.y(), labelWidth, label, kBody);
        m_flow.skip(15);
        m_flow.rule(kRule, labelWidth);
    }
    m_flow.skip(5);
}

void LetterWriter::block(const LetterPaper::Block& block) {
    if (block.spaceBefore)
        m_flow.skip(11);
    const QString text = block.text.trimmed();
    if (text.isEmpty()) {
        m_flow.skip(kBody.size * kBody.leading);
        return;
    }
    const Style& style = block.strong ? kStrong : kBody;
    QRegularExpressionMatch match = blankExpression().match(text);
    if (!match.hasMatch()) {
        m_flow.need(style.size * style.leading * 2);
        m_flow.paragraph(text, style);
        return;
    }
    if (match.capturedLength() == text.size()) {
        const QString cue = cueOf(text);
        if (cue.size() > kLongestCue) {
            // To be ticked by hand.
            const double side = 11;
            m_flow.need(kBody.size * kBody.leading * 2);
            m_flow.shape(m_flow.left(), m_flow.y() + 3, side,
                         [](QPainter& painter, const QRectF& box) {
                             painter.setPen(QPen(Qt::black, box.width() / 12));
                             painter.setBrush(Qt::NoBrush);
                             painter.drawRect(box);
                         });
            m_flow.paragraph(cue, kBody, side + 8);
        } else { //: The name of a field to fill in by hand, such as "Date"
            ruledLine(translate("advice", "%1:").arg(cue));
        }
        return;
    }
    if (match.capturedEnd() == text.size() && !text.contains(QChar::LineSeparator)) {
        // "My reason: [ … ]": the words before the blank say what to write.
        ruledLine(text.left(match.capturedStart()).trimmed());
        m_flow.skip(kHandLine - 5);
        m_flow.rule(kRule);
        m_flow.skip(6);
        return;
    }
    QString printed;
    qsizetype from = 0;
    for (auto it = blankExpression().globalMatch(text); it.hasNext();) {
        match = it.next();
        printed += text.mid(from, match.capturedStart() - from) +
                   QStringLiteral("________________ (") + cueOf(match.captured()) +
                   QLatin1Char(')');
        from = match.capturedEnd();
    }
    printed += text.mid(from);
    m_flow.paragraph(printed, style);
}

void LetterWriter::write(const LetterPaper& letter) {
    m_flow.moveTo(56);
    for (const LetterPaper::Block& one : letter.blocks)
        block(one);
    m_flow.finish();
}

} // namespace

Result<QByteArray> letterPdf(const LetterPaper& letter) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, {}, "letterPdf needs a QGuiApplication"};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(
        QPageSize(letter.paper == QLatin1String("Letter") ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(translate("advice", "Letter"));
    writer.setCreator(QStringLiteral("DiscLens"));
    PageFlow count(writer, nullptr, letter.rightToLeft);
    count.setMargin(kMargin);
    LetterWriter(count, 0).write(letter);
    {
        QPainter painter(&writer);
        PageFlow draw(writer, &painter, letter.rightToLeft);
        draw.setMargin(kMargin);
        LetterWriter(draw, count.pages()).write(letter);
    }
    buffer.close();
    return withPdfLanguage(buffer.data(), letter.language);
}

QString letterText(const LetterPaper& letter) {
    QString out;
    for (const LetterPaper::Block& block : letter.blocks) {
        if (block.spaceBefore && !out.isEmpty())
            out += QLatin1Char('\n');
        QString text = block.text;
        text.replace(QChar::LineSeparator, QLatin1Char('\n'));
        out += text + QLatin1Char('\n');
    }
    return out;
}

} // namespace disclens::report
