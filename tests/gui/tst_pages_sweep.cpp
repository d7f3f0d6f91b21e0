// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/volume_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QString nameOf(const QWidget* widget) {
    QString path;
    for (const QWidget* w = widget; w && !w->isWindow(); w = w->parentWidget())
        path.prepend(QStringLiteral("/") + QString::fromLatin1(w->metaObject()->className()) +
                     (w->objectName().isEmpty() ? QString() : u'#' + w->objectName()));
    return path.right(220);
}

/// A sentence when a word of this widget is cut.
QString cutIn(const QWidget* widget) {
    const auto say = [&](const QString& what, const QString& text) {
        return QStringLiteral("%1: “%2” in %3 (%4×%5)")
            .arg(what, text.left(60), nameOf(widget))
            .arg(widget->width())
            .arg(widget->height());
    };
    QString text;
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        // As the style sheet draws a heading.
        QFont bold = header->font();
        bold.setWeight(QFont::DemiBold);
        const int side = ui::px(8), above = ui::px(6);
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            text = header->model()->headerData(i, Qt::Horizontal).toString();
            const QRect room(0, 0, header->sectionSize(i) - 2 * side, header->height() - 2 * above);
            const QSize needed =
                QFontMetrics(bold).boundingRect(room, int(header->defaultAlignment()), text).size();
            if (!header->isSectionHidden(i) && header->isVisible() &&
                (needed.width() > room.width() + 1 || needed.height() > room.height() + 1))
                return say(QStringLiteral("heading cut"), text);
        }
        return {};
    }
    if (const auto* label = qobject_cast<const ui::Text*>(widget)) {
        text = label->text();
        if (text.isEmpty())
            return {};
        if (label->hasHeightForWidth() ? label->heightForWidth(label->width()) > label->height() + 1
                                       : label->sizeHint().width() > label->width() + 1)
            return say(QStringLiteral("text cut"), text);
    } else if (const auto* button = qobject_cast<const ui::Button*>(widget)) {
        text = button->text();
        if (text.isEmpty())
            return {};
        if (button->minimumSizeHint().width() > button->width() + 1 ||
            (button->hasHeightForWidth() &&
             button->heightForWidth(button->width()) > button->height() + 1))
            return say(QStringLiteral("button cut"), text);
    } else if (const auto* chip = qobject_cast<const ui::LevelChip*>(widget)) {
        text = chip->word();
        if (chip->sizeHint().width() > chip->width() + 1)
            return say(QStringLiteral("chip cut"), text);
    } else if (const auto* any = qobject_cast<const QAbstractButton*>(widget)) {
        text = any->text();
        const int needed =
            any->hasHeightForWidth() ? any->minimumSizeHint().width() : any->sizeHint().width();
        if (!text.isEmpty() && needed > any->width() + 1)
            return say(QStringLiteral("control cut"), text);
    } else if (qobject_cast<const QLineEdit*>(widget)) {
        if (widget->minimumSizeHint().height() > widget->height() + 1)
            return say(QStringLiteral("field cut"), {});
        return {};
    } else {
        return {};
    }
    // And none is cut by what it lies in.
    const QWidget* parent = widget->parentWidget();
    if (parent && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
        return say(QStringLiteral("sticks out of its parent"), text);
    return {};
}

bool insideTable(const QWidget* widget) {
    for (const QWidget* w = widget; w; w = w->parentWidget())
        if (w->inherits("QHeaderView") || w->inherits("QTableView"))
            return true;
    return false;
}

/// Of a group of choices Tab reaches the chosen one, the arrows the others.
bool isOtherRadio(const QWidget* widget) {
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    return radio && !radio->isChecked();
}

/// The head scan in three directions.
void openDirections(tests::WindowFixture& fixture) {
    ui::Target target;
    target.series = QStringLiteral("1.2.276.0.7230010.77.1.1");
    fixture.window->context().current.set({}); // it would lead to its own picture
    fixture.window->context().navigator.go(PageId::Pictures, target);
    auto* pane = fixture.window->currentPage()->findChild<ui::VolumePane*>();
    if (!QTest::qWaitFor([pane] {
            using S = ui::VolumeLoader::State;
            pane->setOn(true);
            return pane->loader().state() == S::Ready;
        }))
        qFatal("no volume came");
    fixture.settle();
}

} // namespace

class PagesSweepTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }
    void cleanup() {
        ui::LanguagePack().use(QStringLiteral("en"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        ui::Theme::current().set(ui::Theme::Choice::Light, 1.0);
    }

    void nothingIsCut_data() {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("words");
        for (const int percent : {100, 150, 200})
            for (const bool dark : {false, true})
                for (const QString& words :
                     {QStringLiteral("en"), QStringLiteral("en_XA"), QStringLiteral("ar_XB")}) {
                    // Colours move nothing: dark once for each size.
                    if (dark && words != u"en")
                        continue;
                    QTest::newRow(qPrintable(
                        QStringLiteral("%1 %, %2, %3")
                            .arg(percent)
                            .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), words)))
                        << percent << dark << words;
                }
    }
    void nothingIsCut() {
        QFETCH(int, percent);
        QFETCH(bool, dark);
        QFETCH(QString, words);
        ui::LanguagePack languages;
        if (words == u"en")
            languages.use(words);
        else if (!languages.useFile(QStringLiteral(DISCLENS_PSEUDO "/disclens_%1.qm").arg(words),
                                    words == u"ar_XB" ? Qt::RightToLeft : Qt::LeftToRight))
            QSKIP("the pseudo-language was not built (python3 is missing)");
        ui::Theme::current().set(dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light,
                                 percent / 100.0);
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        QStringList problems;
        QList<std::pair<QString, PageId>> pages = tests::allPages();
        pages << std::pair{QStringLiteral("Three directions"), PageId::Pictures};
        for (const auto& [name, page] : std::as_const(pages)) {
            ui::Page* shown = fixture.open(page);
            if (name == u"Three directions")
                openDirections(fixture);
            if (page == PageId::Consent)
                tests::readExampleForm(shown);
            if (page == PageId::Details)
                fixture.window->context().current.set(fixture.source.report()->findings.first().id);
            fixture.settle();
            for (const QWidget* widget : fixture.window->findChildren<QWidget*>()) {
                if (!widget->isVisible() ||
                    (insideTable(widget) && !qobject_cast<const QHeaderView*>(widget)))
                    continue;
                const QString problem = cutIn(widget);
                if (!problem.isEmpty() && !problems.contains(problem))
                    problems << name + QStringLiteral(": ") + problem;
            }
            if (shown->horizontalScrollBar()->maximum() > 0)
                problems << QStringLiteral("%1: scrolls sideways by %2")
                                .arg(name)
                                .arg(shown->horizontalScrollBar()->maximum());
            const QWidget* body = shown->widget();
            const int past = body && body->layout() && body->layout()->hasHeightForWidth() &&
                                     shown->verticalScrollBar()->maximum() > 0
                                 ? body->height() - body->layout()->heightForWidth(body->width())
                                 : 0;
            if (past > 40)
                problems << QStringLiteral("%1: scrolls %2 px past its end").arg(name).arg(past);
        }
        for (const QString& problem : problems.mid(0, 25))
            qWarning("%s", qPrintable(problem));
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 cut").arg(problems.size())));
    }

    void everythingHasAName_data() {
        QTest::addColumn<int>("page");
        for (const auto& [name, page] : tests::allPages())
            QTest::newRow(qPrintable(name)) << int(page);
        QTest::newRow("Three directions") << -1;
    }
    void everythingHasAName() {
        QFETCH(int, page);
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        ui::Page* opened = fixture.open(page < 0 ? PageId::Pictures : PageId(page));
        if (page < 0)
            openDirections(fixture);
        if (PageId(page) == PageId::Consent)
            tests::readExampleForm(opened);
        fixture.window->context().current.set(fixture.source.report()->findings.first().id);
        fixture.settle();
        QStringList nameless;
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << nameOf(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEverything_data() { everythingHasAName_data(); }
    void tabReachesEverything() {
        QFETCH(int, page);
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        ui::Page* opened = fixture.open(page < 0 ? PageId::Pictures : PageId(page));
        if (page < 0)
            openDirections(fixture);
        if (PageId(page) == PageId::Consent)
            tests::readExampleForm(opened);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get(), 20000));
        QSet<QWidget*> wanted;
        for (QWidget* widget : fixture.window->currentPage()->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                !isOtherRadio(widget))
                wanted << widget;
        fixture.window->currentPage()->setFocus();
        for (int i = 0; i < 400 && !wanted.isEmpty(); ++i) {
            wanted.remove(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                        : fixture.window.get(),
                            Qt::Key_Tab);
        }
        QStringList unreached;
        for (const QWidget* widget : std::as_const(wanted))
            unreached << nameOf(widget);
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    }

    void tabFollowsTheReading() {
        // Rows that come while results come must not end up last.
        tests::WindowFixture fixture(tests::twoPeopleReport(), State::Finished, true);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get(), 20000));
        const auto press = [](Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(QApplication::focusWidget(), keys ? Qt::Key_Backtab : Qt::Key_Tab,
                            keys);
            return QApplication::focusWidget();
        };
        ui::Page* letters = fixture.open(PageId::Letters);
        auto* country = letters->findChild<QComboBox*>(QStringLiteral("country"));
        QVERIFY(country);
        country->setFocus();
        auto* letter = qobject_cast<QRadioButton*>(press());
        QVERIFY2(letter && letter->isChecked(), qPrintable(nameOf(QApplication::focusWidget())));
        QTest::keyClick(letter, Qt::Key_Down); // and the arrows go on inside the group
        auto* second = qobject_cast<QRadioButton*>(QApplication::focusWidget());
        QVERIFY(second && second != letter && second->isChecked());
        QCOMPARE(press(Qt::ShiftModifier), country);
        // Of two papers the chosen one gets the focus.
        for (QAbstractButton* paper :
             letters->findChild<QWidget*>(QStringLiteral("paper"))->findChildren<QRadioButton*>()) {
            if (paper->isChecked())
                continue;
            paper->click();
            country->setFocus();
            for (int i = 0; i < 40 && QApplication::focusWidget() != paper; ++i)
                press();
            QCOMPARE(QApplication::focusWidget(), paper);
            break;
        }
        ui::Page* overview = fixture.open(PageId::Overview);
        QWidget* act = overview->findChild<QWidget*>(QStringLiteral("actNext"));
        QVERIFY(act);
        act->setFocus();
        QStringList seen;
        for (int i = 0; i < 8; ++i)
            if (const auto* button = qobject_cast<QAbstractButton*>(press()))
                seen << button->text();
        QVERIFY2(seen.indexOf(u"It is all mine") >= 0 &&
                     seen.indexOf(u"It is mine") > seen.indexOf(u"It is all mine"),
                 qPrintable(seen.join(u" | ")));
    }

    void markupInANameShowsAsText() {
        report::Report report = tests::richReport();
        report.findings.first().value = QStringLiteral("<img src=x><b>Bold</b>");
        report.findings.first().title = QStringLiteral("<b>Name</b>");
        tests::WindowFixture fixture(std::move(report), State::Finished);
        ui::Page* page = fixture.open(PageId::Details);
        fixture.window->context().current.set(fixture.source.report()->findings.first().id);
        fixture.settle();
        auto* value = page->findChild<QLabel*>(QStringLiteral("inspectorValue"));
        QVERIFY(value);
        QCOMPARE(value->textFormat(), Qt::PlainText);
        QVERIFY(value->text().contains(QStringLiteral("<b>")));
    }
};

QTEST_MAIN(PagesSweepTest)
#include "tst_pages_sweep.moc"
