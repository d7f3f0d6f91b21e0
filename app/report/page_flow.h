// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>

namespace disclens::report {

/// Text that flows down pages of a PDF, black on white. Lengths are in points (1/72 inch) from the
/// top left of the page. Runs twice with the same content: once to count the pages, once to draw
/// them, because each page says "x of y".
class PageFlow {
  public:
    struct Style {
        double size = 12; ///< points; never less than 12
        int weight = 400;
        double leading = 1.4;
        bool rightAligned = false;
    };

    /// painter: null while pages are only counted.
    PageFlow(QPdfWriter& writer, QPainter* painter, bool rightToLeft);

    void setMargin(double points) { m_margin = points; } ///< at both sides
    double left() const { return m_margin; }
    double width() const { return m_pageWidth - 2 * m_margin; }
    double bottom() const; ///< lowest y for content
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double points) { m_y += points; }
    int pages() const { return m_page; }
    /// Called at the end of each page, with its number, to draw the footer.
    void setFooter(std::function<void(int page)> footer) { m_footer = std::move(footer); }

    void newPage();
    void finish(); ///< draws the last footer
    /// Starts a new page when less than this is left.
    void need(double points);

    /// Height that the text takes in this width.
    double heightOf(const QString& text, const Style& style, double width) const;
    /// Draws at (x, y) without moving on. x counts from the side where reading begins.
    double textAt(double x, double y, double width, const QString& text, const Style& style);
    /// A paragraph at the current place, split over pages line by line where needed.
    /// The first `strong` characters are bold.
    void paragraph(const QString& text, const Style& style, double indent = 0,
                   double rightInset = 0, int strong = 0);
    double textWidth(const QString& text, const Style& style) const;
    void rule(double thickness = 1.3, double indent = 0);
    /// A dashed line around a box: where to cut.
    void cutLine(double x, double y, double width, double height);
    /// A shape of size points at (x, y).
    void shape(double x, double y, double size,
               const std::function<void(QPainter&, const QRectF&)>& draw);

  private:
    QFont font(const Style& style) const;
    double px(double points) const { return points * m_scale; }
    double mirrored(double x, double width) const;

    QPdfWriter& m_writer;
    QPainter* m_painter;
    bool m_rightToLeft;
    double m_scale, m_pageWidth, m_pageHeight;
    double m_margin = 42, m_top = 40, m_y = 40;
    int m_page = 1;
    std::function<void(int)> m_footer;
};

} // namespace disclens::report
