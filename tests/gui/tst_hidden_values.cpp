// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

/// All that a person or a screen reader could get out of a window.
void collect(const QWidget* root, QStringList& texts) {
    QList<const QWidget*> widgets{root};
    for (const QWidget* child : root->findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->statusTip() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->text();
        if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            texts << edit->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model()) {
            QList<QModelIndex> parents{{}};
            while (!parents.isEmpty()) {
                const QModelIndex parent = parents.takeFirst();
                for (int row = 0; row < view->model()->rowCount(parent); ++row)
                    for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                        const QModelIndex index = view->model()->index(row, column, parent);
                        // Every role that a view, a tooltip, a screen reader or a drag may ask for.
                        for (const int role :
                             {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                              int(Qt::StatusTipRole), int(Qt::AccessibleTextRole),
                              int(Qt::AccessibleDescriptionRole)})
                            texts << index.data(role).toString();
                        if (column == 0 && view->model()->hasChildren(index))
                            parents << index;
                    }
            }
        }
        if (QAccessibleInterface* face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help})
                texts << face->text(what);
    }
}

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
        collect(fixture.window.get(), texts);
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
            collect(fixture.window.get(), texts);
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
        collect(fixture.window->currentPage(), texts);
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
