// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/not_yet_page.h"

#include "ui/widgets/level_mark.h"
#include "ui/widgets/state_card.h"

#include <QVBoxLayout>

namespace disclens::ui {

NotYetPage::NotYetPage(PageContext& context, PageId page, QWidget* parent)
    : Page(context, page == PageId::Face ? tr("Face & 3D") : tr("Text in pictures"), parent) {
    const bool face = page == PageId::Face;
    body()->addWidget(new PageTitle(face ? tr("Face & 3D") : tr("Text in pictures"),
                                    face ? tr("A head scan can hold the shape of a face.")
                                         : tr("Some pictures have words printed on them.")));
    auto* card = new EmptyState(
        face ? QStringLiteral("face") : QStringLiteral("text"),
        tr("This version does not check this yet."),
        face ? tr("If your disc has a head scan, it may show your face. You can ask if they take "
                  "the face out before they share it.")
             : tr("Please look through the pictures yourself. Look at the corners and edges. Names "
                  "and dates are often printed there."));
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
