// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview's count of people and its charts by keyboard, and "Whose disc is it?".
#include "ui/pages/people_card.h"
#include "ui/widgets/people_bars.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace disclens;
using advice::Whose;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

template <typename W> W* child(QWidget* page, const char* name) {
    W* found = page->findChild<W*>(QString::fromLatin1(name));
    if (!found)
        qWarning("no %s", name);
    return found;
}

QString linesOf(const ui::PeopleBars* bars) {
    QStringList out;
    for (const ui::PeopleRow& row : bars->rows())
        out << row.added + u'=' + row.people;
    return out.join(u'|');
}

} // namespace

class PeopleAndWhoseTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void stepsAreDrawnInTheirOrder() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        auto* bars = child<ui::PeopleBars>(page, "peopleBars");
        QVERIFY(bars && bars->isVisible());
        const QString lines = linesOf(bars);
        QVERIFY2(lines.startsWith(u"Woman, age 64 in 2025=about "), qPrintable(lines));
        QVERIFY(lines.contains(u"+ birth date=about "));
        QVERIFY(lines.contains(u"=narrows further; we can’t count"));
        QVERIFY(lines.endsWith(u"+ your name=points to you"));
        // Longer bars for more people.
        double last = 2;
        for (const ui::PeopleRow& row : bars->rows()) {
            QVERIFY(row.share <= last);
            last = row.share;
        }
        QVERIFY(bars->rows().last().look == ui::PeopleRow::Look::Names);
        fixture.window->context().mask.setHidden(true);
        fixture.settle();
        QVERIFY2(linesOf(bars).startsWith(u"Sex and age=about "), qPrintable(linesOf(bars)));
        QVERIFY(!bars->accessibleDescription().contains(u"64"));
    }
    void chartsAreReadLineByLine_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("people") << QStringLiteral("How many people share these details");
        QTest::newRow("kinds") << QStringLiteral("Kinds of details on this disc");
        QTest::newRow("dates") << QStringLiteral("Dates on this disc");
    }
    void chartsAreReadLineByLine() {
        QFETCH(QString, name);
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        QWidget* chart = nullptr;
        for (QWidget* widget : page->findChildren<QWidget*>())
            if (widget->accessibleName() == name && widget->isVisible() &&
                (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QTableWidget*>(widget))
                chart = widget;
        QVERIFY(chart);
        const QString all = chart->accessibleDescription();
        QVERIFY(!all.isEmpty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        const QString first = chart->accessibleName();
        QVERIFY(all.startsWith(first));
        QTest::keyClick(chart, Qt::Key_Down);
        QVERIFY(chart->accessibleName() != first);
        QVERIFY(all.contains(chart->accessibleName()));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(all.endsWith(chart->accessibleName()));
        page->setFocus();
        QTRY_COMPARE(chart->accessibleName(), name);
    }
    void theTableHoldsEveryStep() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        auto* table = child<QTableWidget>(page, "peopleTable");
        QVERIFY(table->isHidden());
        child<QAbstractButton>(page, "peopleAsTable")->click();
        fixture.settle();
        QVERIFY(table->isVisible());
        QVERIFY(!child<ui::PeopleBars>(page, "peopleBars")->isVisible());
        QCOMPARE(table->rowCount(), int(fixture.source.report()->linkage.steps.size()));
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->item(row, 3)->text().isEmpty());
    }
    void everyChartWorksByKeyAndAsATable_data() {
        QTest::addColumn<QString>("chart");
        for (const char* chart : {"kinds", "people", "dates"})
            QTest::newRow(chart) << QString::fromLatin1(chart);
    }
    void everyChartWorksByKeyAndAsATable() {
        QFETCH(QString, chart);
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        auto* drawn = page->findChild<QWidget*>(chart + QStringLiteral("Bars"));
        auto* table = page->findChild<QTableWidget*>(chart + QStringLiteral("Table"));
        auto* toggle = page->findChild<QAbstractButton*>(chart + QStringLiteral("AsTable"));
        QVERIFY(drawn && table && toggle);
        QVERIFY(drawn->isVisible() && !table->isVisible());
        const QString name = drawn->accessibleName();
        QVERIFY(!name.isEmpty());
        drawn->setFocus();
        QStringList said;
        QTest::keyClick(drawn, Qt::Key_Home);
        for (int i = 0; i < 3; ++i) {
            said << drawn->accessibleName();
            QTest::keyClick(drawn, Qt::Key_Down);
        }
        QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), 3);
        for (const QString& line : std::as_const(said)) {
            QVERIFY(line != name);
            QVERIFY2(drawn->accessibleDescription().contains(line), qPrintable(line));
        }
        toggle->click();
        fixture.settle();
        QVERIFY(table->isVisible() && !drawn->isVisible());
        QVERIFY(table->rowCount() >= 3 && !table->accessibleName().isEmpty());
        toggle->click();
        fixture.settle();
        QVERIFY(drawn->isVisible() && !table->isVisible());
    }
    void aCountryIsChosenAndKept() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        QVERIFY(!child<QWidget>(page, "peopleHow")->isVisible());
        child<QAbstractButton>(page, "howWeCount")->click();
        fixture.settle();
        auto* country = child<QComboBox>(page, "peopleCountry");
        QVERIFY(country->isVisible());
        QCOMPARE(country->currentData().toString(), QStringLiteral("DE"));
        const int france = country->findData(QStringLiteral("FR"));
        QVERIFY(france > 0);
        country->setCurrentIndex(france);
        Q_EMIT country->activated(france);
        QCOMPARE(fixture.source.country, QStringLiteral("FR"));
        QCOMPARE(fixture.settings.country(), QStringLiteral("FR"));
        QVERIFY(fixture.settings.countryChosen());
        auto* town = child<QLineEdit>(page, "peopleTown");
        QTest::keyClicks(town, QStringLiteral("55866"));
        QTest::keyClick(town, Qt::Key_Return);
        QCOMPARE(fixture.source.townPeople, 55866.0);
        fixture.settings.setCountry(QStringLiteral("FR"));
        fixture.window.reset(); // settings are written
        QStringList kept;
        const QSettings file(fixture.folder.filePath(QStringLiteral("settings.ini")),
                             QSettings::IniFormat);
        for (const QString& key : file.allKeys())
            kept << key + u'=' + file.value(key).toString();
        QVERIFY2(kept.contains(QStringLiteral("words/country=FR")), qPrintable(kept.join(u'\n')));
        QVERIFY(!kept.join(u'\n').contains(u"55866"));
    }
    void whoseDiscIsAskedOnce() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        QVERIFY(!fixture.source.whose());
        for (const char* name : {"whose-mine", "whose-helped", "whose-child", "whose-other"})
            QVERIFY2(child<QAbstractButton>(page, name)->isVisible(), name);
        child<QAbstractButton>(page, "whose-helped")->click();
        fixture.settle();
        QVERIFY(fixture.source.whose() == Whose::Helped);
        QVERIFY(!page->findChild<QAbstractButton*>(QStringLiteral("whose-mine")));
        child<QAbstractButton>(page, "whoseChange")->click();
        fixture.settle();
        QVERIFY(child<QAbstractButton>(page, "whose-mine")->isVisible());
    }
    void anotherPersonsDiscIsHiddenAtOnce() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        fixture.open(PageId::Pictures);
        fixture.open(PageId::Overview);
        child<QAbstractButton>(fixture.window->currentPage(), "whose-other")->click();
        fixture.settle();
        QVERIFY(fixture.window->context().mask.isHidden());
        // The switch cannot show it, and no way leads to a page with values or pictures.
        fixture.window->context().mask.setHidden(false);
        QVERIFY(fixture.window->context().mask.isHidden());
        for (const PageId page : {PageId::Pictures, PageId::Details, PageId::Text, PageId::Ai,
                                  PageId::OtherFiles, PageId::Report}) {
            ui::Page* opened = fixture.open(page);
            QCOMPARE(opened, fixture.open(PageId::Overview));
        }
        QStringList shown;
        for (const QLabel* label : fixture.window->findChildren<QLabel*>())
            if (label->isVisible())
                shown << label->text();
        const QString all = shown.join(u'\n');
        for (const QString& value : tests::plantedValues())
            QVERIFY2(!all.contains(value, Qt::CaseInsensitive), qPrintable(value));
        QVERIFY(all.contains(u"This disc is not yours."));
        QVERIFY(all.contains(u"Give it back to the clinic"));
        QVERIFY(all.contains(u"privacy officer"));
        QVERIFY(!fixture.settings.hideValues()); // the person's own choice stays
        // Not kept for the next disc.
        child<QAbstractButton>(fixture.window->currentPage(), "whoseChange")->click();
        fixture.settle();
        child<QAbstractButton>(fixture.window->currentPage(), "whose-mine")->click();
        fixture.settle();
        QVERIFY(!fixture.window->context().mask.isHidden());
        QVERIFY(fixture.open(PageId::Pictures) != fixture.open(PageId::Overview));
    }
};

QTEST_MAIN(PeopleAndWhoseTest)
#include "tst_people_and_whose.moc"
