// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summary_cards.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

using inspect::Level;

struct SummaryCards::One {
    Kind kind;
    Card* card;
    LevelChip* chip;
    Text* line;
    QVBoxLayout* sample;
    QList<std::pair<QWidget*, Text*>> rows; ///< label and value (Name and details)
};

SummaryCards::SummaryCards(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , c(context)
    , m_row(new CardRow(250, GroupCount, this)) {
    const std::pair<QString, QString> heads[GroupCount] = {
        {tr("Usual on your own copy"), tr("Doctors need it. It matters if a copy goes on.")},
        {tr("Not usual"), tr("Good to know, and good to ask about.")},
        {tr("Not checked"), tr("This version does not look for these yet.")}};
    for (int group = 0; group < GroupCount; ++group) {
        auto* holder = new QWidget;
        auto* box = new QVBoxLayout(holder);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(px(6));
        box->addWidget(new Rule(nullptr, group == NotUsual ? Ink::Edge : Ink::Line, 3));
        auto* head = new Text;
        head->setRuns({{heads[group].first + QStringLiteral("   "), Type::SmallStrong, Ink::Text},
                       {heads[group].second, Type::Small, Ink::Text2}});
        box->addWidget(head);
        auto* row = new CardRow(235, KindCount);
        box->addLayout(row, 1);
        m_groups << holder;
        m_groupRows << row;
        m_row->addWidget(holder);
    }
    for (int kind = 0; kind < KindCount; ++kind)
        m_cards << make(Kind(kind));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::shared_ptr<SummaryCards::One> SummaryCards::make(Kind kind) {
    const struct {
        QString icon, title;
        PageId page;
    } info[KindCount] = {{QStringLiteral("person"), tr("Name and details"), PageId::Details},
                         {QStringLiteral("chip"), tr("AI and outside companies"), PageId::Ai},
                         {QStringLiteral("text"), tr("Text in pictures"), PageId::Text},
                         {QStringLiteral("face"), tr("Face"), PageId::Face}};
    auto one = std::make_shared<One>();
    one->kind = kind;
    one->card = new Card(Ink::Surface, this, 14);
    one->card->setObjectName(QStringLiteral("summary%1").arg(int(kind)));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconView(info[kind].icon, 20), 0, Qt::AlignTop);
    head->addWidget(new Text(info[kind].title, Type::CardTitle), 1);
    auto* open = new Button(Button::Kind::Quiet, tr("Open: %1").arg(info[kind].title),
                            QStringLiteral("chevron-right"));
    head->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QAbstractButton::clicked, this,
            [this, page = info[kind].page] { c.navigator.go(page); });
    one->card->box()->addLayout(head);
    one->chip = new LevelChip(Level::Unchecked);
    one->card->box()->addWidget(one->chip);
    one->line = new Text({}, Type::Strong);
    one->card->box()->addWidget(one->line);
    one->card->box()->addStretch();
    one->sample = new QVBoxLayout;
    one->sample->setSpacing(px(2));
    one->card->box()->addLayout(one->sample);
    if (kind == Name) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(1));
        grid->setColumnStretch(1, 1);
        const QString labels[] = {tr("Name"), tr("Born"), tr("Record no.")};
        for (int i = 0; i < 3; ++i) {
            auto* label = new Text(labels[i], Type::Small, Ink::Text2);
            label->setWraps(false);
            auto* value = new Text({}, Type::SmallStrong);
            value->setObjectName(QStringLiteral("sample%1").arg(i));
            grid->addWidget(label, i, 0);
            grid->addWidget(value, i, 1);
            one->rows << std::pair<QWidget*, Text*>{label, value};
        }
        one->sample->addLayout(grid);
    } else if (kind == Ai) {
        auto* note = new Card(Ink::Sunken, nullptr, 10);
        note->setOutline(Ink::Sunken, 0);
        auto* row = new QHBoxLayout;
        row->setSpacing(px(10));
        row->addWidget(new IconView(QStringLiteral("question"), 20, Ink::Accent), 0,
                       Qt::AlignVCenter);
        row->addWidget(new Text(advice::askSentence(), Type::Small, Ink::Text2), 1);
        note->box()->addLayout(row);
        one->sample->addWidget(note);
    } else {
        one->line->setText(kind == Face ? tr("We do not test for a face yet")
                                        : tr("We do not look for printed words yet"));
        one->sample->addWidget(
            new Text(kind == Face ? tr("If there is a head scan, ask if they take the face out.")
                                  : tr("Please look through the pictures yourself."),
                     Type::Small, Ink::Text2));
    }
    return one;
}

void SummaryCards::fillName(One& one) {
    const auto report = c.source.report();
    int all = 0, points = 0;
    Level highest =
        report->findings.isEmpty() && !report->complete ? Level::Unchecked : Level::Unlikely;
    for (const inspect::Finding& finding : report->findings) {
        if (finding.check == u"ai" || finding.level == Level::Note ||
            finding.level == Level::Unchecked)
            continue;
        ++all;
        points += finding.level == Level::Points;
        if (int(finding.level) < int(highest) || highest == Level::Unchecked)
            highest = finding.level;
    }
    if (all == 0) {
        if (report->complete)
            one.chip->setLevel(Level::Note, tr("Nothing found"));
        else
            one.chip->setLevel(Level::Unchecked);
        one.line->setText(report->complete ? tr("We found no detail about you in %n file(s)", "",
                                                int(report->entries.size()))
                                           : tr("We have not looked yet"));
    } else {
        one.chip->setLevel(highest,
                           c.source.isReading()
                               ? tr("%1, so far", "level word").arg(advice::levelWord(highest))
                               : QString());
        one.line->setText(points > 0 ? tr("%1 of %2 details point to you").arg(points).arg(all)
                                     : tr("%n detail(s) travel with your pictures", "", all));
    }
    QStringList values(3);
    if (report->catalogue && !report->catalogue->patients.isEmpty()) {
        const dicom::Patient& patient = report->catalogue->patients.first();
        values[0] = advice::displayValue(patient.name, "PN");
        values[1] = advice::displayValue(patient.birthDate, "DA");
        values[2] = patient.id;
    }
    for (int i = 0; i < 3; ++i) {
        one.rows[i].second->setText(isolated(c.mask.value(cleanName(values[i]))));
        one.rows[i].first->setVisible(!values[i].isEmpty());
        one.rows[i].second->setVisible(!values[i].isEmpty());
    }
}

void SummaryCards::fillAi(One& one) {
    const auto report = c.source.report();
    const inspect::Finding* first = nullptr;
    int count = 0;
    for (const inspect::Finding& finding : report->findings)
        if (finding.check == u"ai") {
            first = first ? first : &finding;
            ++count;
        }
    if (first) {
        one.chip->setLevel(Level::Note);
        one.line->setText(count == 1 ? c.mask.sentence(first->title, *first)
                                     : tr("%n trace(s) are on this disc", "", count));
    } else if (report->complete) {
        one.chip->setLevel(Level::Note, tr("Nothing found"));
        one.line->setText(tr("We found no trace in %n file(s)", "", int(report->entries.size())));
    } else {
        one.chip->setLevel(Level::Unchecked);
        one.line->setText(tr("No trace so far"));
    }
}

void SummaryCards::refresh() {
    const auto report = c.source.report();
    QList<int> grouping(KindCount, int(Usual));
    grouping[TextInPictures] = grouping[Face] = NotChecked;
    for (const inspect::Finding& finding : report->findings)
        if (!finding.usual && finding.check != u"disc" && finding.check != u"documents")
            grouping[finding.check == u"ai" ? Ai : Name] = NotUsual;
    fillName(*m_cards.at(Name));
    fillAi(*m_cards.at(Ai));
    regroup(grouping);
}

void SummaryCards::regroup(const QList<int>& grouping) {
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    for (CardRow* row : m_groupRows)
        while (QLayoutItem* item = row->takeAt(0))
            delete item;
    QList<int> weights(GroupCount, 0);
    for (int kind = 0; kind < KindCount; ++kind) {
        m_groupRows[grouping[kind]]->addWidget(m_cards[kind]->card);
        ++weights[grouping[kind]];
    }
    for (int group = 0; group < GroupCount; ++group)
        m_groups[group]->setVisible(weights[group] > 0);
    m_row->setWeights(weights);
    m_row->invalidate();
}

} // namespace disclens::ui
