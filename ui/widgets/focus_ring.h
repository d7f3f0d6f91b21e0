// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace disclens::ui {

/// The 3 px ring, 2 px away, round whatever has the keyboard. Lies over the window, so no neighbour
/// clips it; it is cut only where the focused widget itself is scrolled out of sight. Shown after a
/// key press, not after a mouse click.
class FocusRing final : public QWidget {
    Q_OBJECT

  public:
    explicit FocusRing(QWidget* window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
    bool m_byKeyboard = false;
};

} // namespace disclens::ui
