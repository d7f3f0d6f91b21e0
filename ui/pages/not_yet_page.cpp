// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/not_yet_page.h"

#include "ui/widgets/level_mark.h"
#include "ui/widgets/state_card.h"

#include <QVBoxLayout>

namespace disclens::ui {

NotYetPage::NotYetPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Face & 3D"), parent) {
    body()->addWidget(
        new PageTitle(tr("Face & 3D"), tr("A head scan can hold the shape of a face.")));
    auto* card = new EmptyState(
        QStringLiteral("face"), tr("This version does not check this yet."),
        tr("If your disc has a head scan, it may show your face. You can ask if they take "
           "the face out before they share it."));
    card->box()->insertWidget(0, new LevelChip(inspect::Level::Unchecked));
    card->setMaximumWidth(px(720));
    Button* look = card->addButton(tr("My questions"), true);
    Button* overview = card->addButton(tr("Back to Overview"), false);
    connect(look, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::Questions); });
    connect(overview, &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::Overview); });
    body()->addWidget(card);
    body()->addStretch();
}

} // namespace disclens::ui
