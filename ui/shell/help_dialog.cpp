// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace disclens::ui {

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Help"));
    resize(px(640), std::min(px(640), 900));
    auto* area = new QScrollArea;
    area->setAccessibleName(tr("Help"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    auto* box = new QVBoxLayout(content);
    const int pad = Theme::current().gap(20);
    box->setContentsMargins(pad, pad, pad, pad);
    box->setSpacing(Theme::current().gap(10));
    box->addWidget(new Text(tr("How to use DiscLens"), Type::Title));
    for (const QString& line :
         {tr("Open a disc, a folder, a ZIP or an ISO. You can also drop it on the window."),
          tr("Overview answers one question first: who could this disc point to?"),
          tr("Pick any line to see what we found, where it is, why it matters and what you can "
             "ask."),
          tr("My questions is a page to take along. Tick what you want to ask, add notes, and "
             "print it."),
          tr("Small AI programs on this computer read text and look for faces. They learn nothing "
             "and send nothing.")})
        box->addWidget(new Text(line, Type::Body));
    box->addWidget(new Text(tr("What the signs mean"), Type::CardTitle));
    auto* levels = new QGridLayout;
    levels->setColumnStretch(1, 1);
    levels->setHorizontalSpacing(px(12));
    int row = 0;
    const std::pair<inspect::Level, QString> meanings[] = {
        {inspect::Level::Points, tr("Names, numbers or shows you by itself.")},
        {inspect::Level::Could, tr("Needs something else: a photo, a calendar or a list.")},
        {inspect::Level::Unlikely, tr("The same for many people.")},
        {inspect::Level::Unchecked, tr("We stopped, could not read it, or do not check it yet.")},
        {inspect::Level::Note, tr("About the disc, not about you.")}};
    for (const auto& [level, text] : meanings) {
        levels->addWidget(new LevelChip(level), row, 0, Qt::AlignTop);
        levels->addWidget(new Text(text, Type::Small, Ink::Text2), row++, 1);
    }
    box->addLayout(levels);
    box->addWidget(new Text(tr("Keys"), Type::CardTitle));
    auto* keys = new QGridLayout;
    keys->setColumnStretch(1, 1);
    keys->setHorizontalSpacing(px(12));
    row = 0;
    const std::pair<QKeySequence, QString> list[] = {
        {QKeySequence::Open, tr("Open a folder")},
        {QKeySequence(Qt::CTRL | Qt::Key_1), tr("First page; up to Ctrl+9 for the others")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back to where you were")},
        {QKeySequence(Qt::Key_F6), tr("Next part of the window")},
        {QKeySequence::Find, tr("Find a detail")},
        {QKeySequence(Qt::Key_F3), tr("Next text in a picture; Shift+F3 for the one before")},
        {QKeySequence(Qt::Key_N),
         tr("On Forms and policies: next marked sentence; P for the one before")},
        {QKeySequence(Qt::Key_Tab), tr("On a picture: to the next box. Enter picks it")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), tr("Hide or show all values")},
        {QKeySequence::Print, tr("Print")},
        {QKeySequence::Save, tr("Save as PDF")},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), tr("Larger text")},
        {QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Smaller text")},
        {QKeySequence(Qt::Key_Escape), tr("Stop the checks")}};
    for (const auto& [key, text] : list) {
        auto* name = new Text(key.toString(QKeySequence::NativeText), Type::SmallStrong);
        name->setWraps(false);
        keys->addWidget(name, row, 0, Qt::AlignTop);
        keys->addWidget(new Text(text, Type::Small, Ink::Text2), row++, 1);
    }
    box->addLayout(keys);
    box->addStretch();
    area->setWidget(content);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, pad);
    outer->addWidget(area, 1);
    outer->addWidget(close, 0, Qt::AlignHCenter);
    new FocusRing(this);
    close->setFocus();
}

} // namespace disclens::ui
