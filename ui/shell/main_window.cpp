// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/models/face_state.h"
#include "ui/pages/report_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/example_opener.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/notices.h"
#include "ui/shell/page_list.h"
#include "ui/shell/rail.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace disclens::ui {

MainWindow::MainWindow(ReportSource& source, AppSettings& settings, Dialogs& dialogs)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_source(source)
    , m_current(source)
    , m_questions(source)
    , m_text(source)
    , m_crops(source, m_text)
    , m_context{source,   m_current, m_mask, m_navigator, m_questions,
                settings, dialogs,   m_text, m_crops}
    , m_example(new ExampleOpener(this)) {
    setWindowTitle(QStringLiteral("DiscLens"));
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    m_mask.setHidden(settings.hideValues());
    m_mask.setLocked(isStrangers());
    m_mask.follow(source);
    m_toldHidden = m_mask.isHidden();
    m_crops.setCovered([this](FileId file) { return m_mask.isTheirs(file); });
    build();
    wireCommands();
    wireSource();
    new FocusRing(this);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1440, 900);
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::refit);
    updateState();
    showPage(source.hasDisc() ? PageId::Overview : PageId::Welcome, {});
    if (source.hasDisc())
        m_navigator.go(PageId::Overview);
    refit();
    // While the person looks for a disc, the pages that come first are made, one at a time: opening
    // is quick then.
    constexpr int kBetweenPagesMs = 60;
    QTimer::singleShot(kBetweenPagesMs, this, [this] { page(PageId::Overview); });
    QTimer::singleShot(2 * kBetweenPagesMs, this, [this] { page(PageId::Pictures); });
}

MainWindow::~MainWindow() {
    // Pages ask the context in their destructors' signals at most; they go before it does.
    delete takeCentralWidget();
}

void MainWindow::build() {
    auto* central = new QWidget;
    m_rail = new Rail;
    m_topBar = new TopBar;
    m_notices = new Notices(m_source, m_mask);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(QStringLiteral("pages"));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(central);

    QList<std::pair<PageId, QString>> inRail;
    int group = 0;
    for (const PageInfo& info : pageList()) {
        if (info.group < 0)
            continue;
        if (info.group != group) {
            m_rail->addSeparator();
            group = info.group;
        }
        m_rail->addPage(info.id, info.name, info.icon);
        inRail << std::pair{info.id, info.name};
    }
    qApp->installEventFilter(this);
    m_commands = new Commands(*this, m_settings, inRail);
    m_commands->setHidden(m_mask.isHidden());
    m_topBar->setHidden(m_mask.isHidden());
    m_topBar->setLocked(m_mask.isLocked());
    m_topBar->setMenus(m_commands->lookMenu(), m_commands->moreMenu());
}

void MainWindow::wireCommands() {
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { m_navigator.go(page); });
    connect(m_rail, &Rail::howWeChecked, this, [this] { m_navigator.go(PageId::How); });
    connect(&m_navigator, &Navigator::requested, this, &MainWindow::showPage);
    connect(&m_navigator, &Navigator::historyChanged, this, &MainWindow::updateState);

    const auto openFolder = [this] { openPaths({m_dialogs.chooseFolder(this)}); };
    const auto openFiles = [this] { openPaths(m_dialogs.chooseFiles(this)); };
    connect(m_topBar, &TopBar::openAnother, this, [this] { m_navigator.go(PageId::Welcome); });
    connect(m_notices, &Notices::chooseAnother, this, [this] { m_navigator.go(PageId::Welcome); });
    connect(m_notices, &Notices::asked, this,
            [](QWidget* field) { field->setFocus(Qt::OtherFocusReason); });
    connect(m_topBar, &TopBar::help, this, &MainWindow::showHelp);
    const auto hide = [this](bool hidden) {
        m_settings.setHideValues(hidden);
        m_mask.setHidden(hidden);
    };
    connect(m_topBar, &TopBar::hideValues, this, hide);
    connect(m_commands, &Commands::hideValues, this, hide);
    connect(&m_source, &ReportSource::whoseChanged, this, [this] {
        m_mask.setLocked(isStrangers());
        if (isStrangers()) { // nothing of it is looked at any more, and nothing of it is shown
            m_source.stopChecks();
            m_navigator.go(PageId::Overview);
            m_navigator.forget();
        }
        updateState();
        updateMarks();
    });
    connect(&m_mask, &MaskController::changed, this, [this] {
        m_topBar->setHidden(m_mask.isHidden());
        m_topBar->setLocked(m_mask.isLocked());
        m_commands->setHidden(m_mask.isHidden());
        updateTopBar();
        if (m_mask.isHidden() == m_toldHidden)
            return; // another person's were shown or covered: the page says so
        m_toldHidden = m_mask.isHidden();
        announce(this, m_toldHidden ? tr("Values are hidden.") : tr("Values are shown."));
    });
    connect(m_commands, &Commands::openFolder, this, openFolder);
    connect(m_commands, &Commands::openFiles, this, openFiles);
    connect(m_commands, &Commands::openDrive, this,
            [this](const QString& path) { openPaths({path}); });
    connect(m_commands, &Commands::openExample, this, &MainWindow::openExample);
    connect(m_commands, &Commands::addDisc, this, [this] {
        const QString folder = m_dialogs.chooseFolder(this);
        if (!folder.isEmpty())
            m_source.add({folder});
    });
    connect(m_commands, &Commands::closeDisc, this, [this] { m_source.close(); });
    connect(m_commands, &Commands::stopChecks, this, [this] {
        m_example->cancel();
        m_source.stopChecks();
    });
    connect(m_commands, &Commands::find, this, [this] {
        // The library has a filter of its own, and needs no disc.
        const bool library = m_navigator.current() == PageId::Evidence || !m_source.hasDisc();
        const PageId where = library ? PageId::Evidence : PageId::Details;
        m_navigator.go(where);
        page(where)->focusFilter();
    });
    connect(m_commands, &Commands::textPercent, this, [this](int percent) {
        m_settings.setTextPercent(percent);
        Theme::current().setScale(percent / 100.0);
    });
    connect(m_commands, &Commands::themeChoice, this, [this](Theme::Choice choice) {
        m_settings.setTheme(choice);
        Theme::current().setChoice(choice);
    });
    connect(m_commands, &Commands::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        Q_EMIT languageChosen();
    });
    connect(m_commands, &Commands::countryChosen, this, [this](const QString& country) {
        m_settings.setCountry(country);
        m_source.setCountry(country, true);
    });
    connect(m_commands, &Commands::go, this, [this](PageId id) { m_navigator.go(id); });
    connect(m_commands, &Commands::back, &m_navigator, &Navigator::back);
    connect(m_commands, &Commands::foundText, this, &MainWindow::stepFound);
    connect(m_commands, &Commands::nextRegion, this, &MainWindow::moveRegion);
    connect(m_commands, &Commands::help, this, &MainWindow::showHelp);
    connect(m_commands, &Commands::about, this, &MainWindow::showAbout);
    connect(m_commands, &Commands::print, this, [this] { printOrSave(true); });
    connect(m_commands, &Commands::savePdf, this, [this] { printOrSave(false); });
    const auto saveReport = [this](bool json) {
        m_navigator.go(PageId::Report);
        static_cast<ReportPage*>(page(PageId::Report))->saveFile(json);
    };
    connect(m_commands, &Commands::saveHtml, this, [saveReport] { saveReport(false); });
    connect(m_commands, &Commands::saveJson, this, [saveReport] { saveReport(true); });
}

bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* stop = nextTabStop(centralWidget(), focusWidget(), next);
    if (!stop)
        return QMainWindow::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* above = stop->parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            scroll->ensureWidgetVisible(stop);
    return true;
}

/// Enter presses the button that has the focus, as people expect; Qt leaves that to Space on some
/// desktops. It has to be this button's own key: Enter in a field may move the focus to a button.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* button = qobject_cast<QAbstractButton*>(watched);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (button && enter && button->isEnabled() && button->window() == this &&
            !qobject_cast<QCheckBox*>(button) && !qobject_cast<QRadioButton*>(button)) {
            if (!key->isAutoRepeat())
                button->click();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::wireSource() {
    connect(&m_source, &ReportSource::stateChanged, this, [this] {
        if (m_source.state() == ReportSource::State::Empty) {
            m_current.clear();
            m_navigator.go(PageId::Welcome);
            m_navigator.forget();
        } else if (m_source.state() == ReportSource::State::Failed &&
                   m_source.report()->entries.isEmpty()) {
            m_navigator.go(PageId::Welcome);
        }
        updateState();
        updateMarks();
        updateTopBar();
        sayProgress();
    });
    connect(&m_source, &ReportSource::reportChanged, this, [this] {
        updateMarks();
        updateTopBar();
    });
    connect(&m_source, &ReportSource::progressChanged, this, &MainWindow::sayProgress);
    connect(&m_questions, &QuestionBook::changed, this, &MainWindow::updateMarks);
    connect(m_example, &ExampleOpener::progress, this, [this](int percent) {
        static_cast<WelcomePage*>(page(PageId::Welcome))->setExampleProgress(percent);
    });
    connect(m_example, &ExampleOpener::ready, this, [this](const QString& folder) {
        static_cast<WelcomePage*>(page(PageId::Welcome))->endExample();
        openPaths({folder});
    });
    connect(m_example, &ExampleOpener::failed, this, [this](const Error& why) {
        static_cast<WelcomePage*>(page(PageId::Welcome))->endExample();
        if (why.code != ErrorCode::Canceled)
            Q_EMIT m_source.sourceRefused(tr("Example disc"), why);
    });
    updateMarks();
    updateTopBar();
}

Page* MainWindow::page(PageId id) {
    if (Page* known = m_pages.value(id))
        return known;
    for (const PageInfo& info : pageList())
        if (info.id == id) {
            Page* made = info.make(m_context);
            made->setObjectName(QStringLiteral("page%1").arg(int(id)));
            if (auto* welcome = qobject_cast<WelcomePage*>(made)) {
                connect(welcome, &WelcomePage::openFolder, m_commands, &Commands::openFolder);
                connect(welcome, &WelcomePage::openFiles, m_commands, &Commands::openFiles);
                connect(welcome, &WelcomePage::openDrive, m_commands, &Commands::openDrive);
                connect(welcome, &WelcomePage::openExample, this, &MainWindow::openExample);
                connect(welcome, &WelcomePage::cancelExample, m_example, &ExampleOpener::cancel);
            }
            m_pages.insert(id, made);
            m_stack->addWidget(made);
            return made;
        }
    return page(PageId::Welcome);
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

bool MainWindow::isStrangers() const {
    return m_source.whose() == advice::Whose::NotMine;
}

void MainWindow::showPage(PageId id, const Target& target) {
    if (isStrangers())
        for (const PageInfo& info : pageList())
            if (info.id == id && info.needsDisc && id != PageId::Overview) {
                m_navigator.go(PageId::Overview);
                return;
            }
    Page* next = page(id);
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(id);
    // The rail keeps the keyboard while one walks through it; a page that was asked for by a link
    // takes it.
    const bool fromRail = m_rail->list()->hasFocus();
    if (!next->show(target) && !fromRail) {
        QWidget* first = next->firstFocus();
        (first ? first : next)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList real;
    for (const QString& path : paths)
        if (!path.isEmpty())
            real << path;
    if (real.isEmpty())
        return;
    m_notices->clear();
    m_current.clear();
    m_saidQuarter = -1;
    m_source.open(real);
    if (m_source.hasDisc() && m_source.state() != ReportSource::State::Failed)
        m_navigator.go(PageId::Overview);
    m_navigator.forget();
}

void MainWindow::openExample() {
    m_navigator.go(PageId::Welcome);
    m_example->start();
}

void MainWindow::updateState() {
    const bool disc = m_source.hasDisc();
    const bool shows = disc && !isStrangers();
    m_commands->setState(disc, m_source.isChecking() || m_example->isRunning(),
                         m_navigator.canGoBack());
    for (const PageInfo& info : pageList()) {
        const bool enabled = !info.needsDisc || (info.id == PageId::Overview ? disc : shows);
        m_rail->setEnabled(info.id, enabled);
        m_commands->setPageEnabled(info.id, enabled);
    }
    m_rail->setCurrent(m_navigator.current());
}

void MainWindow::updateMarks() {
    using inspect::Level;
    const auto report = m_source.report();
    const bool disc = m_source.hasDisc() && !isStrangers();
    int details = -1, text = -1;
    bool ai = false;
    for (const inspect::Finding& finding : report->findings) {
        if (!disc)
            break;
        if (finding.check == u"ai")
            ai = true;
        else if (finding.check == u"face")
            continue; // faceState() tells
        else if (FoundText::isText(finding))
            text = finding.level != Level::Note && (text < 0 || int(finding.level) < text)
                       ? int(finding.level)
                       : text;
        else if (finding.level != Level::Note && (details < 0 || int(finding.level) < details))
            details = int(finding.level);
    }
    m_rail->setMark(PageId::Pictures, {disc ? discCounts(*report).pictures : -1, -1});
    m_rail->setMark(PageId::Details, {-1, details});
    const FaceState face = faceState(m_source);
    const int noFace = face.search == FaceState::Search::Done ? -1 : int(Level::Unchecked);
    m_rail->setMark(PageId::Face, {-1, !disc ? -1 : face.level ? int(*face.level) : noFace});
    if (text < 0 && m_text.state() != FoundText::State::Done &&
        m_text.state() != FoundText::State::NoPictures)
        text = int(Level::Unchecked);
    m_rail->setMark(PageId::Text, {-1, disc ? text : -1});
    m_rail->setMark(PageId::Ai, {-1, ai ? int(Level::Note) : -1});
    m_rail->setMark(PageId::OtherFiles, {disc ? int(report->others.size()) : -1, -1});
    m_rail->setMark(PageId::Questions, {m_questions.count(), -1});
}

void MainWindow::updateTopBar() {
    const auto report = m_source.report();
    const bool disc = m_source.hasDisc();
    const QString name = m_mask.isHidden() ? tr("Disc name hidden") : cleanName(discName(*report));
    m_topBar->setDisc(disc ? name : QString(),
                      disc ? discLine(discCounts(*report), m_mask.isHidden()) : QString(), disc);
}

void MainWindow::sayProgress() {
    m_commands->setState(m_source.hasDisc(), m_source.isChecking() || m_example->isRunning(),
                         m_navigator.canGoBack());
    const QList<session::CheckProgress> checks = m_source.progress();
    int finished = 0;
    qint64 done = 0, total = 0;
    for (const session::CheckProgress& check : checks) {
        finished += check.state != session::CheckProgress::State::Waiting &&
                    check.state != session::CheckProgress::State::Running;
        done += check.done;
        total += check.total;
    }
    if (m_source.isChecking())
        m_rail->setFoot(tr("Checking… %1 of %2 done").arg(finished).arg(checks.size()),
                        tr("Works offline. Nothing leaves this computer."));
    else
        m_rail->setFoot(tr("Private by design"),
                        tr("Works offline. Nothing leaves this computer."));
    // Spoken at the start, at each quarter and at the end.
    int quarter = -1;
    if (m_source.isChecking())
        quarter = total > 0 ? int(std::min<qint64>(3, done * 4 / total)) : 0;
    else if (m_source.state() == ReportSource::State::Finished)
        quarter = 4;
    else if (m_source.state() == ReportSource::State::Canceled)
        quarter = 5;
    if (quarter == m_saidQuarter || quarter < 0)
        return;
    m_saidQuarter = quarter;
    if (quarter == 0)
        announce(this, tr("We started to check this disc."));
    else if (quarter < 4)
        announce(this, tr("%1 percent checked.").arg(quarter * 25));
    else if (quarter == 4)
        announce(this, tr("All checks are done. %n thing(s) found.", "",
                          int(m_source.report()->findings.size())));
    else
        announce(this, tr("You stopped the checks. What we found so far is kept."));
}

void MainWindow::refit() {
    const bool compact = width() < 1100 || Theme::current().scale() >= 1.5;
    m_rail->setCompact(compact);
    m_topBar->setCompact(compact);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    refit();
}

void MainWindow::moveRegion(bool forward) {
    QList<QWidget*> regions{m_rail->list(), m_topBar};
    if (m_notices->isVisible())
        regions << m_notices;
    regions << m_stack;
    int now = -1;
    for (int i = 0; i < regions.size(); ++i)
        if (QWidget* focus = QApplication::focusWidget();
            focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            now = i;
    QWidget* region =
        regions[(now + (forward ? 1 : int(regions.size()) - 1) + regions.size()) % regions.size()];
    if (region == m_stack && currentPage()) {
        QWidget* first = currentPage()->firstFocus();
        (first ? first : currentPage())->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (region->focusPolicy() & Qt::TabFocus) {
        region->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (QWidget* child : region->findChildren<QWidget*>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void MainWindow::printOrSave(bool print) {
    Page* target = currentPage();
    if (!target || !target->canPrint()) {
        if (!m_source.hasDisc())
            return;
        m_navigator.go(PageId::Report);
        target = page(PageId::Report);
    }
    print ? target->print() : target->savePdf();
}

void MainWindow::stepFound(int direction) {
    if (!m_source.hasDisc() || (currentPage() && currentPage()->stepFound(direction)))
        return;
    m_navigator.go(PageId::Text);
}

void MainWindow::showHelp() {
    HelpDialog dialog(this);
    dialog.exec();
}

void MainWindow::showAbout() {
    m_dialogs.tell(
        this, tr("About DiscLens"),
        tr("DiscLens %1\n\nSee what your scans say about you. It works offline, on your own "
           "computer.\n\n"
           "Small AI programs on this computer read text and look for faces. They learn nothing "
           "and send nothing.\n\n"
           "This program is free software under the GNU General Public License, version 3 or "
           "later. "
           "It comes without any warranty. It is not a medical device and not for diagnosis.")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowGeometry(saveGeometry());
    m_example->cancel();
    m_source.cancel();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->setDropAction(Qt::CopyAction);
            event->accept();
            return;
        }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    openPaths(paths);
}

} // namespace disclens::ui
