// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QSplitter>

#include <memory>

namespace disclens::ui {

/// Words on the left that take what is left, buttons on the right; below the words when those would
/// get too narrow.
class SideLayout final : public QLayout {
  public:
    /// The side stays beside while the main part keeps at least this width (px at 100 % text).
    explicit SideLayout(int minMainWidthPx, QWidget* parent = nullptr);
    ~SideLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_minMain;
};

/// Panels with a handle between them; side by side when there is room, else one below the other.
class Panels final : public QSplitter {
    Q_OBJECT

  public:
    /// Stacks below this width (px at 100 % text).
    explicit Panels(int stackBelowPx, QWidget* parent = nullptr);
    /// Adds a panel with its share of the width and the height it needs at least when stacked (px
    /// at 100 %).
    void addPanel(QWidget* panel, int share, int stackedHeightPx);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void refit();

    struct Panel {
        QWidget* widget = nullptr;
        int share = 0, stackedHeight = 0;
    };
    int neededHeight(const Panel& panel) const;

    QList<Panel> m_panels;
    int m_neededHeight = 0;
    int m_stackBelow;
};

} // namespace disclens::ui
