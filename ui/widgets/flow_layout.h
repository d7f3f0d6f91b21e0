// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace disclens::ui {

/// Puts items side by side and goes to the next line when there is no room. Mirrors in
/// right-to-left windows.
class FlowLayout final : public QLayout {
  public:
    /// Spaces in px; they do not grow with the text.
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalPx = 8, int verticalPx = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_horizontal, m_vertical;
};

/// Cards side by side in equal columns, as many as fit; on a narrow page or with large text they
/// stand below each other. Rows are as high as their highest card.
class CardRow final : public QLayout {
  public:
    /// `minWidthPx` is a card's narrowest width at 100 % text.
    /// `gapPx` between them grows with the text.
    CardRow(int minWidthPx, int maxColumns, QWidget* parent = nullptr, int gapPx = 16);
    ~CardRow() override;

    /// Some cards may be wider than others when all stand in one row; weights go by index (default
    /// 1).
    void setWeights(const QList<int>& weights) {
        m_weights = weights;
        invalidate();
    }
    /// Cards that stand in one row get all of the height, so that they end where those beside do.
    void setFillsHeight(bool fills) { m_fillsHeight = fills; }
    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    int columnsFor(int width) const;

  private:
    QList<QLayoutItem*> shown() const;
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    QList<int> m_weights;
    int m_minWidth, m_maxColumns, m_gap;
    bool m_fillsHeight = false;
};

} // namespace disclens::ui
