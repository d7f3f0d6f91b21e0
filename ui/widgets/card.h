// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace disclens::ui {

/// A panel with round corners. Gives its contents a vertical layout with the design's padding.
class Card : public QFrame {
    Q_OBJECT

  public:
    explicit Card(Ink ground = Ink::Surface, QWidget* parent = nullptr, int paddingPx = 16);
    QVBoxLayout* box() const { return m_box; }
    void setOutline(Ink ink, int widthPx); ///< the Act on this banner has a strong one
    void setDashed(bool dashed);
    void setPadding(int at100Percent);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refit();

    QVBoxLayout* m_box;
    Ink m_ground, m_line = Ink::Line;
    int m_lineWidth = 1, m_padding;
    bool m_dashed = false;
};

/// A thin line between rows.
class Rule final : public QWidget {
    Q_OBJECT

  public:
    explicit Rule(QWidget* parent = nullptr, Ink ink = Ink::Line, int thickness = 1);
    QSize sizeHint() const override { return {1, m_thickness}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Ink m_ink;
    int m_thickness;
};

/// A picture of resources/icons in a colour of the theme; no meaning of its own, so screen readers
/// pass it over.
class IconView final : public QWidget {
    Q_OBJECT

  public:
    explicit IconView(const QString& name, int sizePx = 20, Ink ink = Ink::Text,
                      QWidget* parent = nullptr);
    /// A round or square soft ground behind it, `side` px.
    void setGround(Ink ground, int sidePx, bool round);
    void setIcon(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_name;
    int m_size, m_side = 0;
    Ink m_ink, m_ground = Ink::AccentSoft;
    bool m_round = false;
};

} // namespace disclens::ui
