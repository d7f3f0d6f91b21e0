// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

ProgressCard::ProgressCard(const QString& name, const QString& spokenBar, const QString& cancel,
                           const QString& spokenCancel)
    : Card(Ink::Surface, nullptr, 14)
    , m_text(new Text)
    , m_bar(new QProgressBar)
    , m_cancel(new Button(Button::Kind::Secondary, cancel, QStringLiteral("close"))) {
    setObjectName(name + QStringLiteral("Progress"));
    m_text->setObjectName(name + QStringLiteral("ProgressText"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(spokenBar);
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_cancel->setAccessibleName(spokenCancel);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressCard::cancelAsked);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(14));
    row->addWidget(new IconView(QStringLiteral("search"), 20, Ink::Accent), 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(8));
    column->addWidget(m_text);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    box()->addLayout(row);
}

void ProgressCard::setProgress(const QString& text, qint64 done, qint64 total) {
    m_text->setText(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(std::clamp<qint64>(done * 1000 / total, 0, 1000)));
    m_cancel->setEnabled(true);
}

void ProgressCard::setStopping(const QString& text) {
    m_cancel->setEnabled(false);
    m_text->setText(text);
}

} // namespace disclens::ui
