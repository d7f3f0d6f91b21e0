// SPDX-License-Identifier: GPL-3.0-or-later
// A disc with pictures of two people: the other one's values and pictures are hidden at once, one
// by one, with what to do; the rest of the disc stays as it is.
#include "report/report.h"
#include "ui/models/finding_model.h"
#include "ui/models/series_model.h"
#include "ui/theme/theme.h"
#include "ui/views/letter_view.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QString firstLeak(const QStringList& texts) {
    for (const QString& value : tests::othersValues())
        for (const QString& text : texts)
            if (text.contains(value, Qt::CaseInsensitive))
                return value + QStringLiteral(" in: ") + text.left(200);
    return {};
}

QString leakOf(tests::WindowFixture& fixture) {
    QStringList texts;
    tests::collectTexts(fixture.window.get(), texts);
    return firstLeak(texts);
}

struct TheirPictures {
    explicit TheirPictures(tests::WindowFixture& fixture)
        : page(fixture.open(PageId::Pictures))
        , strip(page->findChild<QAbstractItemView*>(QStringLiteral("seriesStrip")))
        , card(page->findChild<QWidget*>(QStringLiteral("theirPictures")))
        , view(page->findChild<ui::PictureView*>(QStringLiteral("pictureView"))) {
        for (int row = 0; row < strip->model()->rowCount(); ++row)
            if (strip->model()->index(row, 0).data(ui::SeriesModel::KeyRole).toString() ==
                u"1.2.276.0.7230010.99.1")
                index = strip->model()->index(row, 0);
    }
    QAbstractButton* button(const QString& words) const {
        for (auto* one : card->findChildren<QAbstractButton*>())
            if (one->text() == words)
                return one;
        return nullptr;
    }
    ui::Page* page;
    QAbstractItemView* strip;
    QWidget* card;
    ui::PictureView* view;
    QModelIndex index;
};

} // namespace

class OtherPersonTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }

    void theirVisitsAreNotCounted() {
        report::Report report = tests::twoPeopleReport();
        const ui::DiscCounts own = ui::discCounts(report);
        report.otherPeople = {}; // "It is all mine"
        const ui::DiscCounts all = ui::discCounts(report);
        QVERIFY(own.visits > 0);
        QCOMPARE(all.visits, own.visits + 1);
        QCOMPARE(all.pictures, own.pictures);
        QCOMPARE(own.pictures, report.pictureCount());
    }

    void noPageShowsTheirValues_data() {
        QTest::addColumn<int>("page");
        for (const auto& [name, page] : tests::allPages())
            QTest::newRow(qPrintable(name)) << int(page);
    }
    void noPageShowsTheirValues() {
        QFETCH(int, page);
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        QVERIFY(!fixture.window->context().mask.isHidden());
        fixture.open(PageId(page));
        for (const inspect::Finding& finding : fixture.source.report()->findings) {
            fixture.window->context().current.set(finding.id);
            fixture.settle();
            const QString leak = leakOf(fixture);
            QVERIFY2(leak.isEmpty(), qPrintable(leak));
            if (PageId(page) != PageId::Details)
                break;
        }
    }

    void theRestOfTheDiscStays() {
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        fixture.open(PageId::Details);
        QStringList texts;
        tests::collectTexts(fixture.window.get(), texts);
        QVERIFY(texts.join(u'\n').contains(u"Quillfeather"));
        QVERIFY(texts.join(u'\n').contains(u"QF-00482913"));
    }

    void theirPicturesAreCoveredUntilSomebodyWantsThem() {
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        const TheirPictures parts(fixture);
        QVERIFY(parts.index.isValid());
        // The page opens with a picture of the person's own.
        QVERIFY(parts.view->isVisible());
        parts.strip->setCurrentIndex(parts.index);
        fixture.settle();
        QVERIFY(parts.card->isVisible());
        QVERIFY(!parts.view->isVisible());
        QVERIFY(!parts.view->frame());
        QVERIFY(parts.index.data(ui::SeriesModel::Thumbnail).isNull());
        const QString leak = leakOf(fixture);
        QVERIFY2(leak.isEmpty(), qPrintable(leak));

        QAbstractButton* show = parts.button(QStringLiteral("Show them anyway"));
        QVERIFY(show);
        show->click();
        fixture.settle();
        QTRY_VERIFY(parts.view->isVisible() && parts.view->frame());
        QVERIFY(!leakOf(fixture).isEmpty()); // so the searches above could have found something
        QTRY_VERIFY(!parts.index.data(ui::SeriesModel::Thumbnail).isNull());
        // Hidden values cover them again.
        fixture.window->context().mask.setTheirsShown(false);
        fixture.settle();
        QVERIFY(parts.card->isVisible());
        QVERIFY(!parts.view->isVisible());
        QVERIFY(parts.index.data(ui::SeriesModel::Thumbnail).isNull());
    }

    void theirDocumentStaysClosedUntilSomebodyWantsIt() {
        report::Report report = tests::twoPeopleReport();
        const auto document =
            std::find_if(report.others.cbegin(), report.others.cend(),
                         [](const report::OtherFileRow& row) { return row.isReport; });
        QVERIFY(document != report.others.cend());
        report.otherPeople.files.insert(document->file);
        tests::WindowFixture fixture(report, State::Finished, true);
        ui::Target target;
        target.file = document->file;
        fixture.window->context().navigator.go(PageId::OtherFiles, target);
        fixture.settle();
        const auto button = [&](const char16_t* words) -> QAbstractButton* {
            for (auto* one : fixture.window->currentPage()->findChildren<QAbstractButton*>())
                if (one->isVisible() && one->text() == words)
                    return one;
            return nullptr;
        };
        QVERIFY(!button(u"Read it now"));
        QVERIFY(button(u"Show it anyway"));
        button(u"Show it anyway")->click();
        fixture.settle();
        QVERIFY(fixture.window->context().mask.areTheirsShown());
        QVERIFY(button(u"Read it now"));
        QVERIFY(fixture.source.documentsAsked.isEmpty()); // nothing is read before that
    }

    void itIsAllMineUncovers() {
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        const TheirPictures parts(fixture);
        parts.strip->setCurrentIndex(parts.index);
        fixture.settle();
        QVERIFY(parts.card->isVisible());
        report::Report mine = tests::twoPeopleReport();
        mine.otherPeople = {};
        fixture.source.set(mine, State::Finished);
        fixture.settle();
        QTRY_VERIFY(parts.view->isVisible());
    }

    void theirDetailsAreNotCountedAsYours() {
        const report::Report report = tests::twoPeopleReport();
        const auto theirs = std::find_if(report.findings.cbegin(), report.findings.cend(),
                                         [](const auto& one) { return one.theirs; });
        QVERIFY(theirs != report.findings.cend());
        QVERIFY2(theirs->why.startsWith(u"Perhaps another person’s."), qPrintable(theirs->why));
        report::Report mine = report;
        mine.otherPeople = {};
        for (inspect::Finding& finding : mine.findings)
            finding.theirs = false;
        const ui::DetailCounts with = ui::detailCounts(report), without = ui::detailCounts(mine);
        QCOMPARE(with.details + 1, without.details);
        QCOMPARE(with.points + 1, without.points);
        QCOMPARE(with.others, without.others + 1);
        tests::WindowFixture fixture(report, State::Finished, true);
        QString words;
        ui::Page* page = fixture.open(PageId::Details);
        for (const auto* text : page->findChildren<ui::Text*>())
            words += text->text() + u'\n';
        QVERIFY2(words.contains(QStringLiteral("%1 detail").arg(with.details)), qPrintable(words));
        QVERIFY2(words.contains(u"of another person"), qPrintable(words));
    }

    void whatToDoIsOneStepAway() {
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        const TheirPictures parts(fixture);
        parts.strip->setCurrentIndex(parts.index);
        fixture.settle();
        parts.button(QStringLiteral("Write to the clinic"))->click();
        fixture.settle();
        const auto* letter =
            fixture.window->currentPage()->findChild<ui::LetterView*>(QStringLiteral("letterText"));
        QVERIFY(letter);
        QVERIFY(letter->toPlainText().contains(u"I got pictures of another person"));
        // And from the first page of results.
        ui::Page* overview = fixture.open(PageId::Overview);
        const auto* write = overview->findChild<QAbstractButton*>(QStringLiteral("writeToClinic"));
        QVERIFY(write && write->isVisible());
    }

    void paperNeverHoldsThem() {
        report::Report report = tests::twoPeopleReport();
        report::OutputOptions options;
        options.showValues = true;
        QString html = QString::fromUtf8(report::toHtml(report, options));
        QVERIFY(html.contains(u"Quillfeather"));
        QString leak = firstLeak({html, report::toText(report, options)});
        QVERIFY2(leak.isEmpty(), qPrintable(leak));
        report.otherPeople = {};
        html = QString::fromUtf8(report::toHtml(report, options));
        QVERIFY(!firstLeak({html}).isEmpty());
    }
};

QTEST_MAIN(OtherPersonTest)
#include "tst_other_person.moc"
