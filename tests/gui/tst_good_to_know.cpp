// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that need no disc, in the real window: by mouse and by key.
#include "advice/guide.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tile.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
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

  private:
    ui::LanguagePack m_languages;
};

QTEST_MAIN(GoodToKnowTest)
#include "tst_good_to_know.moc"
