// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QTest>
#include <QTextEdit>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

class WindowTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }
    void cleanup() { ui::Theme::current().set(ui::Theme::Choice::Light, 1.0); }

    void opensWithTheWelcomePage() {
        tests::WindowFixture fixture;
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Welcome);
        QVERIFY(button(fixture, "openDisc")->isVisible());
        QVERIFY(!fixture.window->findChild<QAbstractButton*>(QStringLiteral("openAnother"))
                     ->isVisible());
    }

    void theKeyboardMayPassTheRailWithoutLeavingThePage() {
        tests::WindowFixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto* rail = fixture.window->findChild<QAbstractItemView*>(QStringLiteral("rail"));
        rail->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(rail));
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Welcome);
        QTest::keyClick(rail, Qt::Key_Return);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Questions);
    }

    void theFocusRingStaysInsideOfTheWindow() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        ui::Page* page = fixture.open(PageId::How);
        page->setFocus(Qt::TabFocusReason); // it fills the window up to its edges
        QTest::keyClick(page, Qt::Key_Down);
        auto* ring = fixture.window->findChild<QWidget*>(QStringLiteral("focusRing"));
        QVERIFY(ring && ring->isVisible());
        QVERIFY2(fixture.window->rect().contains(ring->geometry()), "a part of it is cut off");
    }

    void aFolderByButton() {
        tests::WindowFixture fixture;
        fixture.dialogs.folder = QStringLiteral("/some/disc");
        button(fixture, "openFolder")->click();
        QCOMPARE(fixture.source.opened, QStringList{QStringLiteral("/some/disc")});
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Overview);
    }

    void aCanceledDialogOpensNothing() {
        tests::WindowFixture fixture;
        button(fixture, "openFolder")->click();
        QVERIFY(fixture.source.opened.isEmpty());
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Welcome);
    }

    void severalThingsByDrop() {
        tests::WindowFixture fixture;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")),
                      QUrl::fromLocalFile(QStringLiteral("/b.zip")),
                      QUrl(QStringLiteral("https://example.org/c"))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &drop);
        QCOMPARE(fixture.source.opened,
                 (QStringList{QStringLiteral("/a"), QStringLiteral("/b.zip")}));
    }

    void numberKeysGoToPages() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::ControlModifier);
        const PageId fourth = fixture.window->context().navigator.current();
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Overview);
        QVERIFY(fourth != PageId::Overview);
    }

    void backReturnsWithTheFocus() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        fixture.open(PageId::Overview);
        QWidget* asked = button(fixture, "goQuestions");
        asked->setFocus();
        QTest::keyClick(asked, Qt::Key_Space);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Questions);
        QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Overview);
        QTRY_COMPARE(QApplication::focusWidget(), asked);
    }

    void f6GoesRoundTheRegions() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        fixture.open(PageId::Overview);
        auto* rail = fixture.window->findChild<QWidget*>(QStringLiteral("rail"));
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_F6);
        QTRY_VERIFY(fixture.window->findChild<QWidget*>(QStringLiteral("topBar"))
                        ->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(fixture.window->findChild<QWidget*>(QStringLiteral("pages"))
                        ->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), rail);
    }

    void escapeStopsTheChecks() {
        tests::WindowFixture fixture(tests::unfinishedReport(), State::Reading);
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        QCOMPARE(fixture.source.cancels, 1);
    }

    void ctrlFFindsADetail() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Details);
        auto* filter = fixture.window->findChild<QLineEdit*>(QStringLiteral("filter"));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(filter));
        auto* tree = fixture.window->findChild<QAbstractItemView*>(QStringLiteral("details"));
        QAbstractItemModelTester tester(tree->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(filter, QStringLiteral("zzzz-no-such-detail"));
        QCOMPARE(tree->model()->rowCount(), 0);
        filter->clear();
        QVERIFY(tree->model()->rowCount() > 0);
    }

    void textSizeKeys() {
        tests::WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(fixture.settings.textPercent(), 125);
        QCOMPARE(ui::Theme::current().scale(), 1.25);
        QTest::keyClick(fixture.window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(fixture.window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(fixture.settings.textPercent(), 100);
    }

    void choosingALineShowsWhatItMeans() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Details);
        auto* tree = page->findChild<QAbstractItemView*>(QStringLiteral("details"));
        const QModelIndex group = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(0, 0, group));
        const inspect::Finding* finding = fixture.window->context().current.finding();
        QVERIFY(finding);
        const auto labels =
            page->findChild<QWidget*>(QStringLiteral("inspector"))->findChildren<QLabel*>();
        const auto has = [&](const QString& text) {
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(has(finding->title));
        QVERIFY(has(finding->why));
    }

    /// Chosen on another page, it is not somewhere below the part of the list that is shown.
    void whatWasChosenElsewhereIsSeenInTheList() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        fixture.window->resize(1200, 640);
        const auto isSeen = [&] {
            ui::Page* page = fixture.open(PageId::Details);
            auto* tree = page->findChild<QAbstractItemView*>(QStringLiteral("details"));
            const QRect row = tree->visualRect(tree->currentIndex());
            return !row.isEmpty() && tree->viewport()->rect().contains(row.center());
        };
        // The first time, before there was a list, and later.
        const QList<inspect::Finding> findings = fixture.source.report()->findings;
        for (const qsizetype at : {findings.size() - 1, qsizetype(0), findings.size() / 2}) {
            fixture.open(PageId::Overview);
            fixture.window->context().current.set(findings.at(at).id);
            QTRY_VERIFY2(isSeen(), qPrintable(findings.at(at).title));
        }
    }

    /// With large text the panels stand one above the other: a short list of series does not push
    /// the picture out of sight.
    void aShortListOfSeriesLeavesRoomForThePicture() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Theme::current().set(ui::Theme::Choice::Light, 2.0); // cleanup() sets it back
        ui::Page* page = fixture.open(PageId::Pictures);
        fixture.settle();
        auto* strip = page->findChild<QAbstractItemView*>(QStringLiteral("seriesStrip"));
        QVERIFY(strip && strip->isVisible());
        const int rows = strip->model()->rowCount();
        const QRect last = strip->visualRect(strip->model()->index(rows - 1, 0));
        QTRY_VERIFY2(
            strip->height() <= std::min(ui::px(240), last.bottom() + ui::px(40)),
            qPrintable(QStringLiteral("%1 for %2").arg(strip->height()).arg(last.bottom())));
    }

    void aFindingAddsItsQuestion() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Details);
        for (const inspect::Finding& finding : fixture.source.report()->findings) {
            if (finding.questions.isEmpty() || finding.check == u"ai")
                continue;
            fixture.window->context().current.set(finding.id);
            fixture.settle();
            auto* add = page->findChild<QAbstractButton*>(QStringLiteral("addQuestion"));
            if (!add)
                continue;
            add->click();
            QVERIFY(fixture.window->context().questions.contains(finding.questions.first()));
            return;
        }
        QFAIL("no finding of the made-up report has a question");
    }

    void theAskSentenceIsThereWithoutATrace() {
        tests::WindowFixture fixture(tests::cleanReport(), State::Finished);
        for (const PageId id : {PageId::Overview, PageId::Ai}) {
            ui::Page* page = fixture.open(id);
            bool said = false;
            for (const QLabel* label : page->findChildren<QLabel*>()) {
                said =
                    said || (label->isVisible() && label->text().contains(advice::askSentence()));
                QVERIFY2(!label->text().contains(QStringLiteral("no AI"), Qt::CaseInsensitive),
                         qPrintable(label->text()));
            }
            QVERIFY(said);
        }
    }

    void careLinesStandByTheAnswer() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        ui::Page* page = fixture.open(PageId::Overview);
        QString all;
        for (const QLabel* label :
             page->findChild<QWidget*>(QStringLiteral("answerCard"))->findChildren<QLabel*>())
            all += label->text() + u'\n';
        for (const QString& line : advice::careLines())
            QVERIFY2(all.contains(line), qPrintable(line));
        QVERIFY(all.contains(fixture.source.report()->answer.headline));
    }

    void aReportStaysClosedUntilAsked() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const auto report = fixture.source.report();
        FileId file = kNoFile;
        for (const report::OtherFileRow& row : report->others)
            if (row.isReport)
                file = row.file;
        if (file == kNoFile)
            QSKIP("the made-up report holds no report file");
        ui::Target target;
        target.file = file;
        fixture.window->context().navigator.go(PageId::OtherFiles, target);
        fixture.settle();
        QVERIFY(fixture.source.documentsAsked.isEmpty());
        auto* text = fixture.window->findChild<QTextEdit*>(QStringLiteral("fileText"));
        QVERIFY(!text->isVisible());
        auto* read = fixture.window->findChild<QAbstractButton*>(QStringLiteral("readNow"));
        if (!read->isVisible())
            QSKIP("this kind of report cannot be shown as text");
        read->click();
        QCOMPARE(fixture.source.documentsAsked, QList<FileId>{file});
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("Text of the file.")));
    }

    void aLockedArchiveAsksForItsPassword() {
        tests::WindowFixture fixture;
        Q_EMIT fixture.source.passwordNeeded(QStringLiteral("/a.zip"), QStringLiteral("a.zip"),
                                             false);
        auto* field = fixture.window->findChild<QLineEdit*>(QStringLiteral("password"));
        QVERIFY(field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("secret"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.source.password, QStringLiteral("secret"));
        QVERIFY(field->text().isEmpty());
    }

    void progressIsShownAndEachCheckCanBeStopped() {
        using CheckState = session::CheckProgress::State;
        tests::WindowFixture fixture(tests::unfinishedReport(), State::Reading);
        fixture.open(PageId::Overview);
        fixture.source.setProgress({{QStringLiteral("metadata"), CheckState::Running, 50, 100, 3}});
        fixture.settle();
        auto* card = fixture.window->findChild<QWidget*>(QStringLiteral("checksCard"));
        QVERIFY(card->isVisible());
        QCOMPARE(card->findChild<QProgressBar*>()->value(), 500);
        for (QAbstractButton* cancel : card->findChildren<QAbstractButton*>())
            if (cancel->isVisible())
                cancel->click();
        QCOMPARE(fixture.source.canceledChecks, QStringList{QStringLiteral("metadata")});
    }

    void onlyTheLookIsRemembered() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        for (const auto& [name, page] : tests::allPages())
            fixture.open(page);
        fixture.settings.setCountry(QStringLiteral("DE"));
        fixture.window->close();
        const QString stored = fixture.folder.filePath(QStringLiteral("settings.ini"));
        fixture.window.reset();
        QTRY_VERIFY(QFile::exists(stored));
        QFile file(stored);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& value : tests::plantedValues())
            QVERIFY2(value.size() < 4 || !text.contains(value, Qt::CaseInsensitive),
                     qPrintable(value));
        QCOMPARE(ui::AppSettings(stored).country(), QStringLiteral("DE"));
        QVERIFY(!ui::AppSettings(stored).windowGeometry().isEmpty());
    }

    void enterPressesAButton() {
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished);
        ui::Page* overview = fixture.open(PageId::Overview);
        auto* act = overview->findChild<QAbstractButton*>(QStringLiteral("actNext"));
        QVERIFY(act);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            fixture.open(PageId::Overview);
            act->setFocus();
            QTest::keyClick(act, key);
            QVERIFY(fixture.window->context().navigator.current() != PageId::Overview);
        }
    }

    void closingForgetsTheDisc() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        fixture.window->context().questions.addOwn(QStringLiteral("Mine?"));
        QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Welcome);
        QVERIFY(!fixture.window->context().navigator.canGoBack());
        QCOMPARE(fixture.window->context().questions.count(), 4);
    }

    void narrowWindowsFoldTheRail() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const int wide = fixture.window->findChild<QWidget*>(QStringLiteral("rail"))->width();
        fixture.window->resize(1000, 800);
        fixture.settle();
        QVERIFY(fixture.window->findChild<QWidget*>(QStringLiteral("rail"))->width() < wide / 2);
    }

  private:
    static QAbstractButton* button(const tests::WindowFixture& fixture, const char* name) {
        auto* found = fixture.window->findChild<QAbstractButton*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    ui::LanguagePack m_languages;
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
