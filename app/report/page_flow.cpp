// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_flow.h"

#include <QPageLayout>
#include <QTextLayout>

namespace disclens::report {
namespace {

constexpr double kFooterSpace = 58;

/// Lays the text out in this width; calls onLine with each line and its top.
double layOut(const QString& text, const QFont& font, QPaintDevice* device, double widthPx,
              double lineHeight, bool rightToLeft, bool rightAligned, int strong,
              const std::function<void(const QTextLine&, double top)>& onLine) {
    QTextLayout layout(text, font, device);
    if (strong > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        layout.setFormats({{0, strong, bold}});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool atRight = rightAligned != rightToLeft;
    option.setAlignment((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(widthPx);
        // The same distance between lines whatever fonts a line mixes; taller ones push on.
        const double height = qMax(lineHeight, line.height());
        line.setPosition({0, 0});
        if (onLine)
            onLine(line, top + (height - line.height()) / 2);
        top += height;
    }
    layout.endLayout();
    return top;
}

} // namespace

PageFlow::PageFlow(QPdfWriter& writer, QPainter* painter, bool rightToLeft)
    : m_writer(writer)
    , m_painter(painter)
    , m_rightToLeft(rightToLeft)
    , m_scale(writer.resolution() / 72.0) {
    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size();
    m_pageWidth = page.width();
    m_pageHeight = page.height();
}

double PageFlow::bottom() const {
    return m_pageHeight - kFooterSpace;
}

QFont PageFlow::font(const Style& style) const {
    QFont font;
    // Script by script: one family for all would mix shapes of other languages in.
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(style.size);
    font.setWeight(QFont::Weight(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without Latin finery: for "(2022" Inter has other brackets, of which Qt 6.4 writes the wrong
    // letters into the PDF ("!2022"), so that search, copy and screen readers stumble. Scripts that
    // need shaping still get it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double PageFlow::mirrored(double x, double width) const {
    return m_rightToLeft ? m_pageWidth - x - width : x;
}

void PageFlow::newPage() {
    if (m_footer)
        m_footer(m_page);
    if (m_painter)
        m_writer.newPage();
    ++m_page;
    m_y = m_top;
}

void PageFlow::finish() {
    if (m_footer)
        m_footer(m_page);
}

void PageFlow::need(double points) {
    if (m_y + points > bottom() && m_y > m_top)
        newPage();
}

double PageFlow::heightOf(const QString& text, const Style& style, double width) const {
    return layOut(text, font(style), &m_writer, px(width), px(style.size * style.leading),
                  m_rightToLeft, style.rightAligned, 0, {}) /
           m_scale;
}

double PageFlow::textWidth(const QString& text, const Style& style) const {
    return QFontMetricsF(font(style), &m_writer).horizontalAdvance(text) / m_scale;
}

double PageFlow::textAt(double x, double y, double width, const QString& text, const Style& style) {
    const QPointF at(px(mirrored(x, width)), px(y));
    const auto draw = [&](const QTextLine& line, double top) {
        if (m_painter)
            line.draw(m_painter, at + QPointF(0, top));
    };
    return layOut(text, font(style), &m_writer, px(width), px(style.size * style.leading),
                  m_rightToLeft, style.rightAligned, 0, draw) /
           m_scale;
}

void PageFlow::paragraph(const QString& text, const Style& style, double indent, double rightInset,
                         int strong) {
    const double wide = width() - indent - rightInset;
    const double lineHeight = px(style.size * style.leading);
    double pageTop = 0; // of the layout, where the current page began
    const double startY = m_y;
    double base = startY;
    double lastBottom = startY;
    layOut(text, font(style), &m_writer, px(wide), lineHeight, m_rightToLeft, style.rightAligned,
           strong, [&](const QTextLine& line, double top) {
               double y = base + (top - pageTop) / m_scale;
               if (y + line.height() / m_scale > bottom()) {
                   newPage();
                   pageTop = top;
                   base = m_y;
                   y = base;
               }
               if (m_painter)
                   line.draw(m_painter, {px(mirrored(m_margin + indent, wide)), px(y)});
               lastBottom = y + qMax(lineHeight, line.height()) / m_scale;
           });
    m_y = lastBottom;
}

void PageFlow::rule(double thickness, double indent) {
    if (!m_painter)
        return;
    const double wide = width() - indent;
    m_painter->fillRect(
        QRectF(px(mirrored(m_margin + indent, wide)), px(m_y), px(wide), px(thickness)), Qt::black);
}

void PageFlow::cutLine(double x, double y, double width, double height) {
    if (!m_painter)
        return;
    QPen pen(Qt::black, px(0.7), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({6, 4});
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(QRectF(px(mirrored(x, width)), px(y), px(width), px(height)));
    m_painter->setPen(Qt::black);
}

void PageFlow::shape(double x, double y, double size,
                     const std::function<void(QPainter&, const QRectF&)>& draw) {
    if (m_painter)
        draw(*m_painter, QRectF(px(mirrored(x, size)), px(y), px(size), px(size)));
}

} // namespace disclens::report
