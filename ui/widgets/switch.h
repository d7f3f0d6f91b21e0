// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace disclens::ui {

/// The pill with icon, words and a sliding knob: "Hide values".
class Switch final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit Switch(const QString& text, QWidget* parent = nullptr);
    void setIcons(const QString& off, const QString& on);
    void setCompact(bool compact); ///< icon and knob only; the words become the tooltip
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_off, m_on;
    bool m_compact = false;
};

/// A tick box whose words wrap.
class TickBox final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);
    /// Draws the box only; the words go to screen readers.
    void setBoxOnly(bool boxOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_boxOnly; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool m_boxOnly = false;
};

} // namespace disclens::ui
