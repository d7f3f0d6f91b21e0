// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QString firstLeak(const QStringList& texts) {
    for (const QString& value : tests::plantedValues())
        for (const QString& text : texts)
            if (value.size() >= 2 && text.contains(value, Qt::CaseInsensitive))
                return value + QStringLiteral(" in: ") + text.left(200);
    return {};
}

} // namespace

class HiddenValuesTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }

    void shownValuesAreSeenByThisTest() {
        // The search below is worth nothing if it could not find a value that is there.
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        fixture.open(PageId::Details);
        QStringList texts;
        tests::collectTexts(fixture.window.get(), texts);
        QVERIFY(!firstLeak(texts).isEmpty());
    }

    void noPageShowsAValue_data() {
        QTest::addColumn<int>("page");
        for (const auto& [name, page] : tests::allPages())
            QTest::newRow(qPrintable(name)) << int(page);
    }
    void noPageShowsAValue() {
        QFETCH(int, page);
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        fixture.window->context().mask.setHidden(true);
        fixture.open(PageId(page));
        for (const inspect::Finding& finding : fixture.source.report()->findings) {
            fixture.window->context().current.set(finding.id);
            fixture.settle();
            QStringList texts;
            tests::collectTexts(fixture.window.get(), texts);
            const QString leak = firstLeak(texts);
            QVERIFY2(leak.isEmpty(), qPrintable(leak));
            if (PageId(page) != PageId::Details)
                break;
        }
    }

    void hidingIsAtOnce() {
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        fixture.open(PageId::Overview);
        fixture.window->findChild<QAbstractButton*>(QStringLiteral("hideValues"))->click();
        QVERIFY(fixture.window->context().mask.isHidden());
        QStringList texts;
        tests::collectTexts(fixture.window->currentPage(), texts);
        const QString leak = firstLeak(texts);
        QVERIFY2(leak.isEmpty(), qPrintable(leak));
    }

    void theClipboardIsHiddenToo() {
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Details);
        auto* tree = page->findChild<QAbstractItemView*>(QStringLiteral("details"));
        QVERIFY(tree);
        fixture.window->context().current.set(fixture.source.report()->findings.first().id);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        fixture.window->context().mask.setHidden(true);
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        const QString leak = firstLeak({QApplication::clipboard()->text()});
        QVERIFY2(leak.isEmpty(), qPrintable(leak));
    }

    void theTitleNeverNamesADisc() {
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        QCOMPARE(fixture.window->windowTitle(), QStringLiteral("DiscLens"));
    }

    void theStateIsRemembered() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            tests::FixedSource source;
            ui::AppSettings settings(file);
            tests::FixedDialogs dialogs;
            ui::MainWindow window(source, settings, dialogs);
            window.findChild<QAbstractButton*>(QStringLiteral("hideValues"))->click();
        }
        tests::FixedSource source;
        ui::AppSettings settings(file);
        tests::FixedDialogs dialogs;
        ui::MainWindow window(source, settings, dialogs);
        QVERIFY(window.context().mask.isHidden());
        QVERIFY(window.findChild<QAbstractButton*>(QStringLiteral("hideValues"))->isChecked());
    }
};

QTEST_MAIN(HiddenValuesTest)
#include "tst_hidden_values.moc"
