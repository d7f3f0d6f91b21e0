// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace disclens::ui {

void PageContext::copy(const QString& words) const {
    QGuiApplication::clipboard()->setText(words);
}

Page::Page(PageContext& context, const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , c(context)
    , m_report(context.source.report()) {
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    m_body = new QVBoxLayout(content);
    const auto fit = [this] {
        const int pad = Theme::current().gap(20);
        m_body->setContentsMargins(pad, pad, pad, pad);
        m_body->setSpacing(Theme::current().gap(16));
    };
    fit();
    setWidget(content);
    connect(&Theme::current(), &Theme::changed, this, fit);
    connect(&c.source, &ReportSource::reportChanged, this, &Page::schedule);
    connect(&c.source, &ReportSource::stateChanged, this, &Page::schedule);
    connect(&c.mask, &MaskController::changed, this, [this] {
        // Hiding is at once, not at the next tick.
        m_stale = true;
        refreshNow();
    });
}

void Page::schedule() {
    m_stale = true;
    if (m_scheduled || !isVisible())
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        refreshNow();
    });
}

void Page::refreshNow() {
    if (!m_stale)
        return;
    m_stale = false;
    m_report = c.source.report();
    refresh();
}

bool Page::event(QEvent* event) {
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        refreshNow();
    return QScrollArea::event(event);
}

void Page::clearBody() {
    while (QLayoutItem* item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void announce(QWidget* from, const QString& sentence) {
    from->setAccessibleDescription(sentence);
    QAccessibleEvent description(from, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    QAccessibleEvent alert(from, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace disclens::ui
