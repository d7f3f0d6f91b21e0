// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/switch.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace disclens::ui {

namespace {
constexpr int kRing = 3, kGap = 2, kOut = kRing + kGap;
}

FocusRing::FocusRing(QWidget* window)
    : QWidget(window) {
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* widget) {
    m_target = widget && widget->window() == window() ? widget : nullptr;
    m_watched.clear();
    for (QWidget* w = m_target; w && w != window(); w = w->parentWidget())
        m_watched << w;
    place();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_byKeyboard) {
            m_byKeyboard = true;
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_byKeyboard) {
            m_byKeyboard = false;
            place();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && m_watched.contains(qobject_cast<QWidget*>(watched)))
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::place() {
    if (!m_target || !m_byKeyboard || !m_target->isVisible()) {
        hide();
        return;
    }
    // What reaches to the edge of the window has its ring inside.
    const QRect around = QRect(m_target->mapTo(window(), QPoint()), m_target->size())
                             .adjusted(-kOut, -kOut, kOut, kOut) &
                         window()->rect();
    QRect seen = window()->rect();
    for (QWidget* w = m_target->parentWidget(); w && w != window(); w = w->parentWidget())
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(w->parentWidget());
            area && area->viewport() == w)
            seen &=
                QRect(w->mapTo(window(), QPoint()), w->size()).adjusted(-kOut, -kOut, kOut, kOut);
    const QRect shown = around & seen;
    if (shown.isEmpty()) {
        hide();
        return;
    }
    setGeometry(around);
    setMask(shown.translated(-around.topLeft()));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    painter.setPen(QPen(theme.color(theme.isHighContrast() ? Ink::Text : Ink::Accent), kRing));
    const QRectF ring =
        QRectF(rect()).adjusted(kRing / 2.0, kRing / 2.0, -kRing / 2.0, -kRing / 2.0);
    qreal radius = px(8) + kGap + 1;
    if (qobject_cast<Switch*>(m_target))
        radius = ring.height() / 2;
    painter.drawRoundedRect(ring, radius, radius);
}

} // namespace disclens::ui
