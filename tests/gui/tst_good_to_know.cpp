// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that need no disc, in the real window: by mouse and by key.
#include "advice/guide.h"
#include "ui/models/evidence_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tile.h"
#include "ui/words/words.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QString allText(const QWidget* page) {
    QStringList out;
    for (const ui::Text* text : page->findChildren<ui::Text*>())
        if (text->isVisible())
            out += text->text();
    return out.join(u'\n');
}

QAbstractButton* button(const QWidget* where, const QString& name) {
    auto* found = where->findChild<QAbstractButton*>(name);
    if (!found)
        qFatal("no button %s", qPrintable(name));
    return found;
}

} // namespace

class GoodToKnowTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }

    void theWayOpensFromWelcomeWithoutADisc() {
        tests::WindowFixture fixture;
        button(fixture.window->currentPage(), QStringLiteral("goJourney"))->click();
        fixture.settle();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Journey);
        const QString text = allText(fixture.window->currentPage());
        for (const advice::JourneyStep& step :
             advice::journey(fixture.window->context().settings.country())) {
            QVERIFY2(text.contains(step.title), qPrintable(step.title));
            QVERIFY2(text.contains(step.line), qPrintable(step.line));
        }
        for (const QString& line : advice::careLines())
            QVERIFY2(text.contains(line), qPrintable(line));
    }

    void eachStepShowsWhatIsKnownAndWhatToAsk() {
        tests::WindowFixture fixture;
        fixture.window->context().settings.setCountry(QStringLiteral("US"));
        ui::Page* page = fixture.open(PageId::Journey);
        for (const advice::JourneyStep& step : advice::journey(QStringLiteral("US"))) {
            button(page, QStringLiteral("step-") + step.id)->click();
            fixture.settle();
            const QString text = allText(page);
            for (const QString& paragraph : step.what)
                QVERIFY2(text.contains(paragraph), qPrintable(paragraph));
            for (const QString& id : step.evidence) {
                const advice::Evidence* item = advice::evidenceById(id);
                QVERIFY2(text.contains(item->claim), qPrintable(id));
                QVERIFY2(text.contains(QString::number(item->year)), qPrintable(id));
            }
            for (const QString& id : step.questions)
                QVERIFY2(text.contains(advice::questionById(id)->question), qPrintable(id));
        }
    }

    void aQuestionGoesOntoThePageAndOffAgain() {
        tests::WindowFixture fixture;
        ui::QuestionBook& book = fixture.window->context().questions;
        ui::Page* page = fixture.open(PageId::Journey);
        button(page, QStringLiteral("step-training"))->click();
        fixture.settle();
        const QString id = QStringLiteral("vendor-human-labels");
        QVERIFY(!book.contains(id));
        QAbstractButton* add = button(page, QStringLiteral("ask-") + id);
        QVERIFY(add->accessibleName().contains(advice::questionById(id)->question));
        const QString before = add->accessibleName();
        add->click();
        QVERIFY(book.contains(id));
        QCOMPARE(book.picked().size(), book.items().size());
        QVERIFY(add->accessibleName() != before);
        // It stands on the page of questions, under its own heading.
        const QString text = allText(fixture.open(PageId::Questions));
        QVERIFY(text.contains(advice::questionById(id)->question));
        QVERIFY(!text.contains(QStringLiteral("From what we found")));
        fixture.open(PageId::Journey);
        add->click();
        QCOMPARE(book.picked().size(), book.items().size() - 1);
        QCOMPARE(add->accessibleName(), before);
    }

    void arrowKeysWalkTheWholeWay() {
        tests::WindowFixture fixture;
        ui::Page* page = fixture.open(PageId::Journey);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto* first = button(page, QStringLiteral("step-scan"));
        first->setFocus();
        QVERIFY(first->isChecked());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(first);
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QVERIFY(face->state().checked);
        QSet<QString> seen{first->objectName()};
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            if (auto* tile = qobject_cast<ui::Tile*>(QApplication::focusWidget())) {
                QVERIFY(tile->isChecked());
                seen << tile->objectName();
            }
        }
        QCOMPARE(seen.size(), 6);
    }

    void beforeAScanOpensFromWelcomeWithoutADisc() {
        tests::WindowFixture fixture;
        button(fixture.window->currentPage(), QStringLiteral("goBefore"))->click();
        fixture.settle();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::BeforeScan);
        QVERIFY(allText(fixture.window->currentPage()).contains(advice::careLines().value(0)));
    }

    void eachKindAndReasonSaysItsOwn() {
        tests::WindowFixture fixture;
        ui::Page* page = fixture.open(PageId::BeforeScan);
        const QString country = fixture.window->context().settings.country();
        for (const advice::ScanKind& kind : advice::scanKinds()) {
            if (!kind.choice)
                continue;
            button(page, QStringLiteral("kind-") + kind.id)->click();
            for (const advice::ScanReason& reason : advice::scanReasons()) {
                button(page, QStringLiteral("reason-") + reason.id)->click();
                fixture.settle();
                const QString text = allText(page);
                QVERIFY2(text.contains(kind.heading), qPrintable(kind.id));
                QVERIFY2(text.contains(reason.line), qPrintable(reason.id));
                QVERIFY2(text.contains(kind.because), qPrintable(kind.id));
                for (const advice::ScanShows& show : kind.shows)
                    QVERIFY2(text.contains(show.line), qPrintable(show.line));
                for (const QString& id : advice::questionsBeforeScan(kind, reason, country)) {
                    auto* box = page->findChild<QAbstractButton*>(QStringLiteral("tick-") + id);
                    QVERIFY2(box && box->isVisible(), qPrintable(id));
                }
            }
        }
    }

    void questionsBeforeAScanAreTickedAndCopied() {
        tests::WindowFixture fixture;
        ui::QuestionBook& book = fixture.window->context().questions;
        ui::Page* page = fixture.open(PageId::BeforeScan);
        QAbstractButton* box = button(page, QStringLiteral("tick-weigh-benefit"));
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(book.contains(QStringLiteral("weigh-benefit")));
        button(page, QStringLiteral("copyQuestions"))->click();
        QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(advice::questionById(QStringLiteral("weigh-benefit"))->question));
        QVERIFY(!copied.contains(advice::questionById(QStringLiteral("what-if-i-wait"))->question));
        button(page, QStringLiteral("addAll"))->click();
        fixture.settle();
        for (const char* id : {"what-if-i-wait", "head-scan-face"}) {
            QVERIFY(book.contains(QLatin1String(id)));
            QVERIFY(button(page, QStringLiteral("tick-") + QLatin1String(id))->isChecked());
        }
        fixture.dialogs.saveTo = fixture.folder.filePath(QStringLiteral("q.pdf"));
        page->savePdf();
        QFile pdf(fixture.dialogs.saveTo);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        button(page, QStringLiteral("tick-what-if-i-wait"))->click();
        button(page, QStringLiteral("copyQuestions"))->click();
        copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.contains(advice::questionById(QStringLiteral("what-if-i-wait"))->question));
    }

    void questionsAreGroupedByWhenAndByWhom() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Questions);
        ui::QuestionBook& book = fixture.window->context().questions;
        book.addOwn(QStringLiteral("Who keeps the key?"));
        auto* order = page->findChild<ui::SegmentedControl*>(QStringLiteral("order"));
        fixture.settle();
        QVERIFY(allText(page).contains(QStringLiteral("Always good to ask")));
        for (const bool whom : {false, true}) {
            order->setCurrent(whom ? 2 : 1);
            fixture.settle();
            const QString text = allText(page);
            QVERIFY(!text.contains(QStringLiteral("Always good to ask")));
            for (const ui::QuestionBook::Item& item : book.items()) {
                QVERIFY2(text.contains(item.text), qPrintable(item.text));
                const QString heading = whom ? ui::whomWord(item.whom) : ui::whenWord(item.when);
                // As the heading of a card: followed by the space that keeps its line apart.
                if (item.group != ui::QuestionBook::Group::Own)
                    QVERIFY2(text.contains(heading + QStringLiteral("   ")), qPrintable(heading));
            }
            QVERIFY(text.contains(QStringLiteral("My own questions   ")));
        }
    }

    void theLibraryHoldsEveryItemAndNothingUnconfirmedAsFact() {
        ui::EvidenceModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::EvidenceFilter filter(model);
        QCOMPARE(model.rowCount(), advice::allEvidence().size());
        int confirmed = 0;
        for (const advice::Evidence& item : advice::allEvidence())
            confirmed += item.verified;
        QVERIFY(confirmed < model.rowCount());
        QCOMPARE(filter.rowCount(), confirmed);
        filter.setUnconfirmed(true);
        QCOMPARE(filter.rowCount(), model.rowCount());
        // Each item belongs to a topic, so the topics hold all of them.
        int inTopics = 0;
        for (const QString& topic : advice::evidenceTopics()) {
            filter.setTopic(topic);
            QVERIFY2(filter.rowCount() > 0, qPrintable(topic));
            inTopics += filter.rowCount();
        }
        QCOMPARE(inTopics, model.rowCount());
    }

    void aWordFindsItsItems() {
        tests::WindowFixture fixture;
        button(fixture.window->currentPage(), QStringLiteral("goEvidence"))->click();
        fixture.settle();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Evidence);
        ui::Page* page = fixture.window->currentPage();
        auto* list = page->findChild<QListView*>(QStringLiteral("evidenceList"));
        auto* words = page->findChild<QLineEdit*>(QStringLiteral("evidenceWords"));
        const int all = list->model()->rowCount();
        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(words));
        QTest::keyClicks(words, QStringLiteral("schwarz 2022"));
        const int some = list->model()->rowCount();
        QVERIFY(some > 0 && some < all);
        words->setText(QStringLiteral("no such word at all"));
        QCOMPARE(list->model()->rowCount(), 0);
        fixture.settle();
        QVERIFY(allText(page).contains(QStringLiteral("Nothing fits these words")));
        button(page, QStringLiteral("showAll"))->click();
        QCOMPARE(list->model()->rowCount(), all);
    }

    void everyItemOpensWithSourceAndLimits() {
        tests::WindowFixture fixture;
        ui::Page* page = fixture.open(PageId::Evidence);
        auto* list = page->findChild<QListView*>(QStringLiteral("evidenceList"));
        button(page, QStringLiteral("unconfirmed"))->click();
        QCOMPARE(list->model()->rowCount(), advice::allEvidence().size());
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            list->setCurrentIndex(index);
            fixture.settle();
            const advice::Evidence* item =
                advice::evidenceById(index.data(ui::EvidenceModel::IdRole).toString());
            QVERIFY(item);
            const QString text = allText(page);
            for (const QString& part :
                 {item->detail, item->limits, item->sourceTitle, item->sourceBody, item->sourceUrl,
                  QString::number(item->year), advice::verifiedSentence(*item)})
                QVERIFY2(text.contains(part), qPrintable(item->id + u' ' + part));
            // What could not be confirmed says so in the list, and its title is no claim.
            const QString line = index.data(Qt::DisplayRole).toString();
            const QString title =
                page->findChild<QLabel*>(QStringLiteral("claim"), Qt::FindChildrenRecursively)
                    ->text();
            QCOMPARE(line == item->claim, item->verified);
            if (!item->verified) {
                QVERIFY(line.startsWith(QStringLiteral("Not confirmed")));
                QVERIFY(text.contains(QStringLiteral("What it is said to show")));
                QVERIFY(title != item->claim);
            }
            const QList<const advice::Evidence*> series = advice::seriesOf(*item);
            for (const advice::Evidence* other : {series.value(0), series.value(series.size() - 1)})
                if (other && series.size() > 1)
                    QVERIFY2(text.contains(other->claim), qPrintable(item->id));
        }
    }

    void lawNotesFollowTheCountry() {
        tests::WindowFixture fixture;
        fixture.window->context().settings.setCountry(QStringLiteral("DE"));
        ui::Page* page = fixture.open(PageId::Journey);
        button(page, QStringLiteral("goLaw"))->click();
        fixture.settle();
        page = fixture.window->currentPage();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Evidence);
        for (const advice::LawNote& note : advice::lawNotesFor(QStringLiteral("DE")).notes)
            QVERIFY2(allText(page).contains(note.text), qPrintable(note.text));
        auto* list = page->findChild<QListView*>(QStringLiteral("evidenceList"));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const advice::Evidence* item = advice::evidenceById(
                list->model()->index(row, 0).data(ui::EvidenceModel::IdRole).toString());
            QVERIFY2(advice::fitsCountry(item->regions, QStringLiteral("DE")),
                     qPrintable(item->id));
        }
        auto* regions = page->findChild<ui::SegmentedControl*>(QStringLiteral("regions"));
        regions->setCurrent(0);
        fixture.settle();
        for (const advice::LawNote& note : advice::lawNotesFor(QStringLiteral("US")).notes)
            QVERIFY2(allText(page).contains(note.text), qPrintable(note.text));
    }

    void aReasonLeadsToItsEvidence() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        fixture.window->context().settings.setCountry(QStringLiteral("US"));
        const report::Report& report = *fixture.source.report();
        const inspect::Finding* finding = nullptr;
        for (const inspect::Finding& one : report.findings)
            if (one.kind == u"birth_date" && !one.evidence.isEmpty())
                finding = &one;
        QVERIFY(finding);
        ui::Page* page = fixture.open(PageId::Details);
        fixture.window->context().current.set(finding->id);
        fixture.settle();
        button(page, QStringLiteral("sources"))->click();
        fixture.settle();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Evidence);
        QVERIFY(allText(fixture.window->currentPage())
                    .contains(advice::evidenceById(finding->evidence.first())->claim));
        fixture.window->context().navigator.back();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Details);
    }

  private:
    ui::LanguagePack m_languages;
};

QTEST_MAIN(GoodToKnowTest)
#include "tst_good_to_know.moc"
