// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sources_link.h"

#include "advice/advice.h"

#include <QHBoxLayout>

namespace disclens::ui {

SourcesLink::SourcesLink(Navigator& navigator, const AppSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_link(new Button(Button::Kind::Link, tr("Where this comes from"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_link->setObjectName(QStringLiteral("sources"));
    row->addWidget(m_link);
    row->addStretch();
    connect(m_link, &QAbstractButton::clicked, this, [this, &navigator] {
        Target target;
        target.part = QStringLiteral("item:") + m_ids.join(u' ');
        navigator.go(PageId::Evidence, target);
    });
    hide();
}

void SourcesLink::setEvidence(const QStringList& ids, const QString& about) {
    m_ids.clear();
    for (const QString& id : ids)
        if (const advice::Evidence* item = advice::evidenceById(id);
            item && item->verified && advice::fitsCountry(item->regions, m_settings.country()) &&
            !m_ids.contains(id))
            m_ids << id;
    m_link->setAccessibleName(tr("Where this comes from: %1", "a short name").arg(about));
    setVisible(!m_ids.isEmpty());
}

} // namespace disclens::ui
