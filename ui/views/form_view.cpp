// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/form_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/concern_mark.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace disclens::ui {

using consent::Concern;
using consent::Sentence;

namespace {

/// Above this only the paragraphs around marks are laid out, so that the window never waits.
constexpr qsizetype kWholeCharacters = 150'000;

/// Which paragraphs are shown.
QList<bool> shownParagraphs(const consent::Form& form) {
    QList<bool> shown(form.paragraphs.size(), form.text.size() <= kWholeCharacters);
    if (form.text.size() <= kWholeCharacters)
        return shown;
    qsizetype room = kWholeCharacters;
    qsizetype paragraph = 0;
    for (const Sentence& sentence : form.sentences) {
        if (!sentence.isMarked())
            continue;
        while (paragraph + 1 < form.paragraphs.size() &&
               form.paragraphs[paragraph + 1].start <= sentence.start)
            ++paragraph;
        for (qsizetype i = std::max<qsizetype>(0, paragraph - 1);
             i <= std::min(paragraph + 1, form.paragraphs.size() - 1) && room > 0; ++i)
            if (!shown[i]) {
                shown[i] = true;
                room -= form.paragraphs[i].length;
            }
    }
    if (!shown.isEmpty())
        shown[0] = true;
    return shown;
}

} // namespace

FormView::FormView(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptDrops(false); // the page takes what is dropped
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser { border: 0; border-radius: 0; }"));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        const int at = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(at);
    });
}

void FormView::setForm(std::shared_ptr<const consent::Form> form) {
    m_form = std::move(form);
    m_current = -1;
    fill();
    verticalScrollBar()->setValue(0);
}

void FormView::fill() {
    const Theme& theme = Theme::current();
    m_marks.clear();
    auto* made = new QTextDocument(this);
    made->setUndoRedoEnabled(false);
    made->setDefaultFont(theme.font(Type::Body));
    made->setDocumentMargin(theme.gap(28));
    QTextOption option = made->defaultTextOption();
    // A form has its own direction, whatever that of the window.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made->setDefaultTextOption(option);
    if (m_form) {
        QTextCursor cursor(made);
        QTextBlockFormat block;
        block.setLineHeight(162, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat plain, strong, small, pill;
        plain.setFont(theme.font(Type::Body));
        plain.setForeground(theme.color(Ink::Text));
        strong.setFont(theme.font(Type::Brand));
        strong.setForeground(theme.color(Ink::Text));
        small.setFont(theme.font(Type::Small));
        small.setForeground(theme.color(Ink::Text2));
        pill.setFont(theme.font(Type::SmallStrong));
        pill.setForeground(theme.color(Ink::Surface));
        const QList<bool> shown = shownParagraphs(*m_form);
        const QString& text = m_form->text;
        int number = 0, skipped = 0;
        qsizetype sentence = 0;
        bool first = true, firstHeading = true;
        const auto newBlock = [&](int top) {
            block.setTopMargin(first ? 0 : theme.gap(top));
            if (first)
                cursor.setBlockFormat(block);
            else
                cursor.insertBlock(block);
            first = false;
        };
        const auto say = [&] {
            if (skipped == 0)
                return;
            newBlock(14);
            cursor.insertText(tr("… %n paragraph(s) without a mark …", "", skipped), small);
            skipped = 0;
        };
        for (qsizetype p = 0; p < m_form->paragraphs.size(); ++p) {
            const consent::Paragraph& paragraph = m_form->paragraphs[p];
            const qsizetype end = paragraph.start + paragraph.length;
            if (!shown[p]) {
                for (;
                     sentence < m_form->sentences.size() && m_form->sentences[sentence].start < end;
                     ++sentence)
                    number += m_form->sentences[sentence].isMarked();
                ++skipped;
                continue;
            }
            say();
            const bool item = paragraph.item;
            const bool afterHeading = p > 0 && m_form->paragraphs[p - 1].heading;
            newBlock(paragraph.heading ? (afterHeading ? 0 : 20) : item ? 4 : 14);
            const QTextCharFormat& usual =
                paragraph.heading ? (firstHeading ? strong : small) : plain;
            if (paragraph.heading)
                firstHeading =
                    p + 1 < m_form->paragraphs.size() && !m_form->paragraphs[p + 1].heading;
            qsizetype at = paragraph.start;
            for (; sentence < m_form->sentences.size() && m_form->sentences[sentence].start < end;
                 ++sentence) {
                const Sentence& s = m_form->sentences[sentence];
                cursor.insertText(text.mid(at, s.start - at), usual);
                at = s.start + s.length;
                if (!s.isMarked()) {
                    cursor.insertText(text.mid(s.start, s.length), usual);
                    continue;
                }
                Mark mark{s.concern(), ++number, cursor.position(), 0, 0, 0};
                cursor.insertText(QStringLiteral("\u00A0\u00A0%1\u00A0\u00A0").arg(number), pill);
                mark.pillEnd = cursor.position();
                cursor.insertText(QStringLiteral("\u00A0"), usual);
                mark.from = cursor.position();
                cursor.insertText(text.mid(s.start, s.length), usual);
                mark.to = cursor.position();
                m_marks += mark;
            }
            cursor.insertText(text.mid(at, end - at), usual);
        }
        say();
    }
    // The first one belongs to the browser, which deletes it by itself.
    const QPointer<QTextDocument> old = document();
    setDocument(made);
    if (old)
        old->deleteLater();
    viewport()->update();
}

QList<QRectF> FormView::rectsOf(int from, int to) const {
    QList<QRectF> out;
    const QTextBlock block = document()->findBlock(from);
    const QTextLayout* layout = block.layout();
    if (!block.isValid() || !layout || layout->lineCount() == 0)
        return out;
    const QRectF area = document()->documentLayout()->blockBoundingRect(block);
    const QPointF origin =
        area.topLeft() - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QFontMetricsF metrics(Theme::current().font(Type::Body));
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(line.textStart(), from - block.position());
        int end = std::min(line.textStart() + line.textLength(), to - block.position());
        if (start >= end)
            continue;
        // No mark under the blank at which the line was broken; those around a number are its own.
        while (end > start && block.text().at(end - 1) == u' ')
            --end;
        const qreal a = line.cursorToX(start), b = line.cursorToX(end);
        const qreal base = origin.y() + line.y() + line.ascent();
        out += QRectF(origin.x() + std::min(a, b), base - metrics.ascent() - 1, std::abs(b - a),
                      metrics.ascent() + metrics.descent() + 2);
    }
    return out;
}

void FormView::drawUnder(QPainter& painter, const QList<QRectF>& lines, Concern concern) const {
    const Theme& theme = Theme::current();
    QPen pen(theme.color(theme.isHighContrast() ? Ink::Text : concernInk(concern)), px(3));
    pen.setCapStyle(Qt::FlatCap);
    switch (concernLine(concern)) {
    case Qt::DashLine:
        pen.setDashPattern({2.6, 1.2});
        break;
    case Qt::DotLine:
        pen.setDashPattern({1, 1});
        break;
    default:
        break;
    }
    painter.setPen(pen);
    for (const QRectF& line : lines) {
        const qreal y = line.bottom() + px(2);
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
}

void FormView::paintEvent(QPaintEvent* event) {
    const Theme& theme = Theme::current();
    QPainterPath currentPath;
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF seen = QRectF(viewport()->rect()).adjusted(0, -px(60), 0, px(60));
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const Mark& mark = m_marks[i];
            const QTextBlock block = document()->findBlock(mark.from);
            const QRectF area = document()->documentLayout()->blockBoundingRect(block).translated(
                0, -verticalScrollBar()->value());
            if (area.bottom() < seen.top())
                continue;
            if (area.top() > seen.bottom())
                break;
            const QList<QRectF> lines = rectsOf(mark.from, mark.to);
            if (!theme.isHighContrast())
                for (const QRectF& line : lines)
                    painter.fillRect(line.adjusted(-2, 0, 2, px(2)),
                                     theme.color(concernSoft(mark.concern)));
            drawUnder(painter, lines, mark.concern);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(concernInk(mark.concern)));
            for (const QRectF& line : rectsOf(mark.pill, mark.pillEnd)) {
                const qreal side = px(24);
                const qreal width = std::max(side, line.width());
                const QRectF pill(line.center().x() - width / 2, line.center().y() - side / 2,
                                  width, side);
                painter.drawRoundedRect(pill, side / 2, side / 2);
            }
            if (i == m_current)
                for (const QRectF& line : lines) {
                    QPainterPath box;
                    box.addRoundedRect(line.adjusted(-px(4), -px(3), px(4), px(7)), px(4), px(4));
                    currentPath = currentPath.united(box);
                }
        }
    }
    QTextBrowser::paintEvent(event);
    if (!currentPath.isEmpty()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Ink::Accent), 2));
        painter.drawPath(currentPath);
    }
}

void FormView::setCurrent(int mark) {
    if (mark < -1 || mark >= m_marks.size())
        return;
    m_current = mark;
    viewport()->update();
    if (mark < 0)
        return;
    // The text cursor follows, so that a screen reader reads on from the sentence.
    QTextCursor cursor(document());
    cursor.setPosition(m_marks[mark].from);
    setTextCursor(cursor);
    const QList<QRectF> lines = rectsOf(m_marks[mark].pill, m_marks[mark].to);
    if (lines.isEmpty())
        return;
    const qreal top = lines.first().top() - px(40), bottom = lines.last().bottom() + px(60);
    QScrollBar* bar = verticalScrollBar();
    if (bottom > viewport()->height())
        bar->setValue(bar->value() + int(std::min(top, bottom - viewport()->height())));
    else if (top < 0)
        bar->setValue(bar->value() + int(top));
}

void FormView::mouseReleaseEvent(QMouseEvent* event) {
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int at = cursorForPosition(event->position().toPoint()).position();
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        if (at >= m_marks[i].pill && at <= m_marks[i].to) {
            Q_EMIT chosen(int(i));
            return;
        }
}

void FormView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_N || event->key() == Qt::Key_P)) {
        Q_EMIT stepAsked(event->key() == Qt::Key_N);
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

} // namespace disclens::ui
