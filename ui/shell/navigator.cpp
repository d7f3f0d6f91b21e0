// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QApplication>

namespace disclens::ui {

namespace {
constexpr qsizetype kMaxSteps = 100;
}

void Navigator::go(PageId page, const Target& target) {
    if (page != m_current) {
        m_back.append({m_current, QApplication::focusWidget()});
        if (m_back.size() > kMaxSteps)
            m_back.removeFirst();
        m_current = page;
    }
    Q_EMIT requested(page, target);
    Q_EMIT historyChanged();
}

void Navigator::back() {
    if (m_back.isEmpty())
        return;
    const Step step = m_back.takeLast();
    m_current = step.page;
    Q_EMIT requested(step.page, {});
    Q_EMIT historyChanged();
    if (step.focus && step.focus->isVisible())
        step.focus->setFocus(Qt::OtherFocusReason);
}

void Navigator::forget() {
    m_back.clear();
    Q_EMIT historyChanged();
}

} // namespace disclens::ui
