// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_card.h"

#include "advice/linkage_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"

#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace disclens::ui {

namespace {

constexpr int kMostInTown = 99'000'000;
/// Bars get shorter with the logarithm: from millions to one is too far for a ruler.
double shareOf(double people, double most) {
    constexpr double kShortest = 0.16;
    if (people <= 1 || most <= 1)
        return kShortest;
    return kShortest + (1 - kShortest) * std::log(people) / std::log(most);
}

} // namespace

QList<PeopleRow> peopleRows(const inspect::Linkage& linkage, bool hideValues) {
    QList<PeopleRow> rows;
    double most = 1, last = 0;
    QStringList open;
    for (const inspect::LinkageStep& step : linkage.steps)
        if (step.counted)
            most = std::max(most, step.people.about);
    const auto add = [&rows](const QString& added, const QString& people, double share,
                             PeopleRow::Look look) {
        //: A line of a chart, read aloud. %1 is a detail, %2 how many people fit
        rows << PeopleRow{added, people,
                          QCoreApplication::translate("PeopleCard", "%1: %2").arg(added, people),
                          share, look};
    };
    for (const inspect::LinkageStep& step : linkage.steps) {
        if (step.counted) {
            last = step.people.about;
            add(advice::addedWord(step, hideValues, rows.isEmpty()),
                rows.isEmpty() ? advice::peopleWord(step) : advice::shortPeopleWord(step),
                shareOf(last, most), PeopleRow::Look::Counted);
        } else if (!step.namesPerson) {
            open << advice::addedWord(step, hideValues, true);
        }
    }
    if (!open.isEmpty())
        add(open.size() == 1 ? open.first()
                             : QCoreApplication::translate("PeopleCard", "+ %n more detail(s)", "",
                                                           int(open.size())),
            QCoreApplication::translate("PeopleCard", "narrows further; we can’t count"),
            std::max(0.16, shareOf(last, most) * 0.8), PeopleRow::Look::Open);
    for (const inspect::LinkageStep& step : linkage.steps)
        if (step.namesPerson)
            add(advice::addedWord(step, hideValues), advice::peopleWord(step), 0,
                PeopleRow::Look::Names);
    return rows;
}

PeopleCard::PeopleCard(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent)
    , c(context)
    , m_lead(new Text({}, Type::Small, Ink::Text2))
    , m_bars(new PeopleBars)
    , m_table(new QTableWidget(0, 4))
    , m_asTable(new Button(Button::Kind::Link, tr("Show as table")))
    , m_howButton(new Button(Button::Kind::Link, tr("How we count"))) {
    m_how = makeHow();
    setObjectName(QStringLiteral("peopleCard"));
    m_bars->setObjectName(QStringLiteral("peopleBars"));
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_asTable->setObjectName(QStringLiteral("peopleAsTable"));
    m_howButton->setObjectName(QStringLiteral("howWeCount"));
    m_how->setObjectName(QStringLiteral("peopleHow"));
    box()->addWidget(new Text(tr("How many people share these details?"), Type::CardTitle));
    box()->addWidget(m_lead);
    box()->addWidget(m_bars);
    m_table->setHorizontalHeaderLabels(
        {tr("Detail"), tr("People who fit"), tr("Range"), tr("How we know")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(tr("How many people share these details"));
    m_table->setMinimumHeight(px(260));
    m_table->setTabKeyNavigation(false);
    m_table->hide();
    box()->addWidget(m_table);
    auto* links = new QWidget;
    auto* flow = new FlowLayout(links, px(16), px(2));
    flow->addWidget(m_asTable);
    flow->addWidget(m_howButton);
    box()->addWidget(links);
    m_how->hide();
    box()->addWidget(m_how);
    box()->addStretch();
    connect(&c.source, &ReportSource::stateChanged, this, [this] {
        if (c.source.isReading() || !c.source.hasDisc())
            m_town->clear(); // another disc, perhaps another person
    });
    connect(m_asTable, &QAbstractButton::clicked, this, [this] { showTable(m_table->isHidden()); });
    connect(m_howButton, &QAbstractButton::clicked, this, [this] {
        m_howOpen = !m_howOpen;
        m_how->setVisible(m_howOpen);
        m_howButton->setText(m_howOpen ? tr("Close") : tr("How we count"));
        if (m_howOpen)
            m_country->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* PeopleCard::makeHow() {
    auto* how = new QWidget;
    auto* box = new QVBoxLayout(how);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::current().gap(8));
    m_notes = new Text({}, Type::Small, Ink::Text2);
    box->addWidget(m_notes);
    auto* country = new Text(tr("Country"), Type::SmallStrong);
    box->addWidget(country);
    m_country = new QComboBox;
    m_country->setObjectName(QStringLiteral("peopleCountry"));
    m_country->setAccessibleName(tr("Country"));
    m_country->setMaxVisibleItems(14);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(12);
    country->setBuddy(m_country);
    box->addWidget(m_country);
    auto* town =
        new Text(tr("How many people live in your town? Only if you want."), Type::SmallStrong);
    box->addWidget(town);
    m_town = new QLineEdit;
    m_town->setObjectName(QStringLiteral("peopleTown"));
    m_town->setAccessibleName(town->text());
    m_town->setValidator(new QIntValidator(1, kMostInTown, m_town));
    town->setBuddy(m_town);
    box->addWidget(m_town);
    m_townNote = new Text(tr("We forget it when you close the disc."), Type::Smallest, Ink::Text2);
    box->addWidget(m_townNote);
    fillCountries();
    connect(m_country, &QComboBox::activated, this, [this](int index) {
        const QString code = m_country->itemData(index).toString();
        if (code.isEmpty())
            return;
        c.settings.setCountry(code);
        c.source.setCountry(code, true);
    });
    connect(m_town, &QLineEdit::editingFinished, this, &PeopleCard::sayTown);
    return how;
}

void PeopleCard::sayTown() {
    bool good = false;
    const int people = QLocale().toInt(m_town->text(), &good);
    c.source.setTownPeople(good && people > 0 ? people : 0);
}

void PeopleCard::fillCountries() {
    QList<std::pair<QString, QString>> names;
    for (const QString& code : inspect::populationCountries())
        names << std::pair{advice::countryWord(code), code};
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(),
              [&order](const auto& a, const auto& b) { return order(a.first, b.first); });
    m_country->addItem(tr("Choose a country"), QString());
    for (const auto& [name, code] : std::as_const(names))
        m_country->addItem(name, code);
}

void PeopleCard::showTable(bool table) {
    m_table->setVisible(table);
    m_bars->setVisible(!table);
    m_asTable->setText(table ? tr("Show as bars") : tr("Show as table"));
    if (table)
        m_table->resizeRowsToContents();
}

void PeopleCard::fillTable(const inspect::Linkage& linkage) {
    const bool hidden = c.mask.isHidden();
    m_table->setRowCount(int(linkage.steps.size()));
    int row = 0;
    for (const inspect::LinkageStep& step : linkage.steps) {
        int column = 0;
        for (const QString& word : {advice::addedWord(step, hidden, true), advice::peopleWord(step),
                                    advice::rangeWord(step), advice::basisSentence(step)}) {
            auto* item = new QTableWidgetItem(word);
            item->setToolTip(word);
            m_table->setItem(row, column++, item);
        }
        ++row;
    }
    m_table->resizeRowsToContents();
}

void PeopleCard::refresh() {
    const auto report = c.source.report();
    const inspect::Linkage& linkage = report->linkage;
    const bool noCountry =
        std::any_of(report->notChecked.begin(), report->notChecked.end(), [](const auto& item) {
            return item.what.startsWith(QStringLiteral("linkage-no-"));
        });
    setVisible(!linkage.steps.isEmpty() || noCountry);
    const QList<PeopleRow> rows = peopleRows(linkage, c.mask.isHidden());
    QString key = linkage.country + u'|' + QString::number(int(linkage.from)) +
                  QString::number(noCountry) + QLocale().name();
    for (const PeopleRow& row : rows)
        key += row.spoken + u'|';
    for (const inspect::LinkageStep& step : linkage.steps)
        key += step.id;
    if (key == m_key)
        return;
    m_key = key;
    m_bars->setRows(rows);
    fillTable(linkage);
    const bool any = !linkage.steps.isEmpty();
    m_lead->setText(any ? advice::linkageLead(linkage) : tr("Choose your country, and we count."));
    m_asTable->setVisible(any);
    m_howButton->setVisible(any);
    m_bars->setVisible(any && m_table->isHidden());
    m_how->setVisible(any ? m_howOpen : noCountry);
    QStringList notes;
    if (any)
        notes = QStringList(advice::linkageSentence(linkage)) + advice::linkageLimits();
    notes.removeAll(QString());
    if (const QString why = advice::countrySentence(linkage); !why.isEmpty())
        notes.prepend(why);
    if (any)
        notes << inspect::populationCredit();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const int at = m_country->findData(linkage.country);
    m_country->setCurrentIndex(std::max(0, at));
}

} // namespace disclens::ui
