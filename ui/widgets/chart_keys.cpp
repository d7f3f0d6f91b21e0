// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_keys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace disclens::ui {

ChartKeys::ChartKeys(QWidget* chart, const QString& name)
    : QObject(chart)
    , m_chart(chart)
    , m_name(name) {
    chart->setFocusPolicy(Qt::StrongFocus);
    chart->setAccessibleName(name);
    chart->installEventFilter(this);
}

void ChartKeys::setLines(const QStringList& lines) {
    m_lines = lines;
    m_chart->setAccessibleDescription(lines.join(QStringLiteral(". ")));
    if (m_current >= lines.size()) {
        m_current = -1;
        m_chart->setAccessibleName(m_name);
        Q_EMIT currentChanged(m_current);
    }
}

void ChartKeys::say() {
    // The name of what has the focus is read out when it changes.
    m_chart->setAccessibleName(m_lines.at(m_current));
    Q_EMIT currentChanged(m_current);
}

bool ChartKeys::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_chart || m_lines.isEmpty())
        return false;
    if (event->type() == QEvent::FocusOut) {
        m_current = -1;
        m_chart->setAccessibleName(m_name);
        Q_EMIT currentChanged(-1);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const bool mirrored = m_chart->layoutDirection() == Qt::RightToLeft;
    const int last = int(m_lines.size()) - 1;
    int next = m_current;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        next = m_current + 1;
        break;
    case Qt::Key_Up:
        next = m_current < 0 ? 0 : m_current - 1;
        break;
    case Qt::Key_Right:
        next = mirrored ? std::max(0, m_current - 1) : m_current + 1;
        break;
    case Qt::Key_Left:
        next = mirrored ? m_current + 1 : std::max(0, m_current - 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return false;
    }
    m_current = std::clamp(next, 0, last);
    say();
    return true;
}

} // namespace disclens::ui
