// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/match_rates.h"

#include "advice/advice.h"
#include "advice/face_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ladder.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

MatchRates::MatchRates(QWidget* parent)
    : Card(Ink::Surface, parent, 16) {
    auto* head = new QWidget;
    auto* side = new SideLayout(220, head);
    side->addWidget(new Text(tr("How often was a scan matched to a face photo?"), Type::CardTitle));
    auto* sources = new Button(Button::Kind::Link, tr("Sources"));
    sources->setObjectName(QStringLiteral("faceSources"));
    connect(sources, &QAbstractButton::clicked, this, &MatchRates::sourcesAsked);
    side->addWidget(sources);
    box()->addWidget(head);
    m_list = makeRowList(10);
    box()->addWidget(m_list);
    box()->addWidget(new Rule);
    auto* limits = new Text;
    limits->setRuns({{tr("A match needs a photo to compare with.") + u' ', Type::Strong, Ink::Text},
                     {tr("The software only searched the study’s own group. No one can give an "
                         "exact risk for you."),
                      Type::Body, Ink::Text2}});
    box()->addWidget(limits);
}

void MatchRates::setScan(const inspect::SeriesFace& face) {
    const bool coarse = face.verdict.inView != face::InView::None && !face.verdict.fine;
    const QString key = face.modality + (coarse ? u'c' : u'f');
    if (key == m_key)
        return;
    m_key = key;
    emptyRowList(m_list);
    auto* holder = new QWidget;
    auto* row = new CardRow(190, 2, holder);
    QStringList modalities{QStringLiteral("MR"), QStringLiteral("CT")};
    if (face.modality == u"PT")
        modalities << face.modality;
    for (const QString& modality : std::as_const(modalities)) {
        QWidget* column = makeRowList(8);
        const QString name = modality == u"MR"   ? tr("Head MRI")
                             : modality == u"CT" ? tr("Head CT")
                                                 : tr("Head PET");
        column->layout()->addWidget(new Text(
            modality == face.modality ? tr("%1, like yours", "kind of scan").arg(name) : name,
            Type::SmallStrong, Ink::Text2));
        for (const advice::MatchRate& rate : advice::matchRates()) {
            if (rate.modality != modality)
                continue;
            auto* line = new QWidget;
            auto* box = new QHBoxLayout(line);
            box->setContentsMargins(0, 0, 0, 0);
            box->setSpacing(px(12));
            box->addWidget(new Text(QString::number(rate.year), Type::SmallStrong), 0,
                           Qt::AlignTop);
            auto* words = new QVBoxLayout;
            words->setSpacing(px(2));
            words->addWidget(new Text(rate.words, Type::Strong));
            words->addWidget(new ShareBar(double(rate.matched) / std::max(1, rate.of)));
            words->addWidget(new Text(rate.newest ? tr("newest study, %n people", "", rate.people)
                                                  : tr("oldest study, %n people", "", rate.people),
                                      Type::Small, Ink::Text2));
            box->addLayout(words, 1);
            column->layout()->addWidget(line);
        }
        static_cast<QVBoxLayout*>(column->layout())->addStretch();
        row->addWidget(column);
    }
    m_list->layout()->addWidget(holder);
    // How it depends on the slices was measured for MRI alone.
    if (coarse && face.modality == u"MR")
        if (const auto* item = advice::evidenceById(QStringLiteral("face-mri-type-matters"));
            item && item->verified)
            m_list->layout()->addWidget(new Text(item->claim, Type::Small, Ink::Text2));
}

} // namespace disclens::ui
