// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

Text::Text(const QString& text, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setStyle(type, ink);
    setText(text);
    connect(&Theme::current(), &Theme::changed, this, [this] { setStyle(m_type, m_ink); });
}

void Text::setStyle(Type type, Ink ink) {
    m_type = type;
    m_ink = ink;
    forgetSizes();
    setFont(Theme::current().font(type));
    updateGeometry();
    update();
}

void Text::setText(const QString& text) {
    if (m_runs.isEmpty() && text == QLabel::text())
        return;
    m_runs.clear();
    forgetSizes();
    QLabel::setText(text);
    updateGeometry();
}

void Text::setRuns(const QList<Run>& runs) {
    QString all;
    for (const Run& run : runs)
        all += run.text;
    m_runs = runs;
    forgetSizes();
    QLabel::setText(all);
    updateGeometry();
    update();
}

void Text::setWraps(bool wraps) {
    m_wraps = wraps;
    forgetSizes();
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Minimum);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

void Text::setOnDark(bool onDark) {
    m_onDark = onDark;
    update();
}

QColor Text::color(Ink ink) const {
    return m_onDark ? darkTokens()[ink] : Theme::current().color(ink);
}

void Text::setPreferredWidth(int at100Percent) {
    m_preferredWidth = at100Percent;
    forgetSizes();
    updateGeometry();
}

void Text::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        forgetSizes();
        updateGeometry();
    }
}

void Text::forgetSizes() {
    m_longestWord = -1;
    m_hint = QSize();
    m_heights.clear();
}

qreal Text::layOut(QTextLayout& layout, qreal width) const {
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(Theme::current().font(m_type));
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(
        QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setWrapMode(m_wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run& run : m_runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = int(run.text.size());
        range.format.setFont(Theme::current().font(run.type));
        range.format.setForeground(color(run.ink));
        start += range.length;
        formats << range;
    }
    layout.setFormats(formats);
    const qreal lineHeight = Theme::current().lineHeight(m_type);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

int Text::longestWord() const {
    if (m_longestWord < 0) {
        int longest = 0;
        const QFontMetrics metrics(
            Theme::current().font(m_runs.isEmpty() ? m_type : m_runs.first().type));
        qsizetype from = 0;
        const QString all = text();
        for (qsizetype i = 0; i <= all.size(); ++i)
            if (i == all.size() || all.at(i).isSpace()) {
                if (i > from)
                    longest = std::max(longest, metrics.horizontalAdvance(all.mid(
                                                    from, std::min<qsizetype>(i - from, 80))));
                from = i + 1;
            }
        m_longestWord = longest + 2;
    }
    return m_longestWord;
}

int Text::heightForWidth(int width) const {
    const QMargins m = contentsMargins();
    const int inner = std::max(1, width - m.left() - m.right());
    const auto known = std::find_if(m_heights.cbegin(), m_heights.cend(),
                                    [inner](const auto& each) { return each.first == inner; });
    if (known != m_heights.cend())
        return known->second + m.top() + m.bottom();
    QTextLayout layout;
    const int height = int(std::ceil(layOut(layout, inner)));
    constexpr int kMostWidths = 8; // one pass of nested layouts asks for a few
    if (m_heights.size() >= kMostWidths)
        m_heights.removeFirst();
    m_heights.append({inner, height});
    return height + m.top() + m.bottom();
}

QSize Text::sizeHint() const {
    const QMargins m = contentsMargins();
    if (m_hint.isValid())
        return m_hint.grownBy(m);
    QTextLayout layout;
    const bool limited = m_wraps && m_preferredWidth > 0;
    const qreal height = layOut(layout, limited ? px(m_preferredWidth) : 1e6);
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    m_hint = {int(std::ceil(width)) + 1, int(std::ceil(height))};
    return m_hint.grownBy(m);
}

QSize Text::minimumSizeHint() const {
    if (!m_wraps)
        return sizeHint();
    // A very long word (a file name, an ID) may break anywhere; ordinary words keep together.
    const QMargins m = contentsMargins();
    return {std::min(longestWord(), px(150)) + m.left() + m.right(),
            Theme::current().lineHeight(m_type)};
}

void Text::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect area = contentsRect();
    QTextLayout layout;
    const qreal height = layOut(layout, area.width());
    painter.setPen(color(isEnabled() ? m_ink : Ink::Edge));
    qreal y = area.top();
    if (alignment() & Qt::AlignVCenter)
        y += std::max<qreal>(0, (area.height() - height) / 2);
    layout.draw(&painter, QPointF(area.left(), y));
}

} // namespace disclens::ui
