// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "media/disc.h"
#include "ui/models/mask_controller.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace disclens::ui {

QStringList availableLanguages() {
    QStringList list{QStringLiteral("en")};
    for (const QString& file :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("disclens_*.qm")}))
        list << file.mid(9, file.size() - 12);
    list.removeDuplicates();
    return list;
}

Commands::Commands(QMainWindow& window, AppSettings& settings,
                   const QList<std::pair<PageId, QString>>& pages)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings) {
    QMenuBar* bar = window.menuBar();
    bar->clear();
    makeFile(bar->addMenu(tr("&File")));

    QMenu* edit = bar->addMenu(tr("&Edit"));
    add(edit, tr("&Find a detail"), QKeySequence::Find, &Commands::find, QStringLiteral("search"));
    m_stop = add(edit, tr("&Stop all checks"), Qt::Key_Escape, &Commands::stopChecks,
                 QStringLiteral("stop"));

    QMenu* view = bar->addMenu(tr("&View"));
    m_hide = view->addAction(tr("&Hide values"));
    m_hide->setCheckable(true);
    m_hide->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(m_hide, &QAction::toggled, this, &Commands::hideValues);
    view->addSeparator();
    m_look = view;
    makeLook(view);

    makeGo(bar->addMenu(tr("&Go")), pages);

    QMenu* helpMenu = bar->addMenu(tr("&Help"));
    add(helpMenu, tr("&Help"), QKeySequence(Qt::Key_F1), &Commands::help, QStringLiteral("help"));
    QAction* how = helpMenu->addAction(tr("How we &checked"));
    connect(how, &QAction::triggered, this, [this] { Q_EMIT go(PageId::How); });
    add(helpMenu, tr("&About DiscLens"), {}, &Commands::about);

    m_more = new QMenu(&window);
    add(m_more, tr("Help"), {}, &Commands::help, QStringLiteral("help"));
    add(m_more, tr("Open another folder"), {}, &Commands::openFolder, QStringLiteral("folder"));
    add(m_more, tr("Open another ZIP or ISO"), {}, &Commands::openFiles, QStringLiteral("zip"));
}

QAction* Commands::add(QMenu* menu, const QString& text, const QKeySequence& key,
                       void (Commands::*signal)(), const QString& icon) {
    QAction* action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(themeIcon(icon));
    if (!key.isEmpty())
        action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(); });
    return action;
}

void Commands::makeFile(QMenu* menu) {
    add(menu, tr("Open &folder…"), QKeySequence::Open, &Commands::openFolder,
        QStringLiteral("folder"));
    add(menu, tr("Open &ZIP, ISO or files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        &Commands::openFiles, QStringLiteral("zip"));
    QMenu* drives = menu->addMenu(themeIcon(QStringLiteral("disc")), tr("Open &disc"));
    connect(drives, &QMenu::aboutToShow, this, [this, drives] {
        drives->clear();
        const bool hidden = m_hide && m_hide->isChecked();
        int number = 0;
        for (const media::Drive& drive : media::mountedDrives()) {
            const QString name = hidden ? tr("Drive %1").arg(++number) : cleanName(drive.name);
            // An & in the name of a disc is no shortcut.
            QAction* action = drives->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this,
                    [this, path = drive.path] { Q_EMIT openDrive(path); });
        }
        if (drives->isEmpty())
            drives->addAction(tr("No disc is in a drive"))->setEnabled(false);
    });
    m_needDisc << add(menu, tr("&Add another disc…"), {}, &Commands::addDisc,
                      QStringLiteral("plus"));
    add(menu, tr("Try the &example disc"), {}, &Commands::openExample, QStringLiteral("play"));
    menu->addSeparator();
    QAction* print =
        add(menu, tr("&Print…"), QKeySequence::Print, &Commands::print, QStringLiteral("print"));
    QAction* pdf = add(menu, tr("&Save PDF…"), QKeySequence::Save, &Commands::savePdf,
                       QStringLiteral("download"));
    Q_UNUSED(print)
    Q_UNUSED(pdf)
    m_needDisc << add(menu, tr("Save report as &HTML…"), {}, &Commands::saveHtml);
    m_needDisc << add(menu, tr("Save report as &JSON…"), {}, &Commands::saveJson);
    menu->addSeparator();
    m_needDisc << add(menu, tr("&Close disc"), QKeySequence::Close, &Commands::closeDisc);
    QAction* quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, &m_window, &QMainWindow::close);
}

void Commands::stepText(int direction) {
    const int now = m_settings.textPercent();
    Q_EMIT textPercent(std::clamp((now / 25 + direction) * 25, 100, 200));
}

void Commands::makeLook(QMenu* menu) {
    const auto key = [&](const QString& text, const QList<QKeySequence>& keys,
                         std::function<void()> act) {
        QAction* action = menu->addAction(text);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    key(tr("&Larger text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { stepText(1); });
    key(tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { stepText(-1); });
    key(tr("&Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { Q_EMIT textPercent(100); });

    QMenu* sizes = menu->addMenu(tr("&Text size"));
    connect(sizes, &QMenu::aboutToShow, this, [this, sizes] {
        sizes->clear();
        for (int percent = 100; percent <= 200; percent += 25) {
            QAction* action = sizes->addAction(tr("%1 %").arg(percent));
            action->setCheckable(true);
            action->setChecked(m_settings.textPercent() == percent);
            connect(action, &QAction::triggered, this,
                    [this, percent] { Q_EMIT textPercent(percent); });
        }
    });
    QMenu* colors = menu->addMenu(tr("&Colors"));
    connect(colors, &QMenu::aboutToShow, this, [this, colors] {
        colors->clear();
        const std::pair<Theme::Choice, QString> choices[] = {
            {Theme::Choice::System, tr("Same as the computer")},
            {Theme::Choice::Light, tr("Light")},
            {Theme::Choice::Dark, tr("Dark")},
            {Theme::Choice::HighContrast, tr("The computer's own colors only")}};
        for (const auto& [choice, text] : choices) {
            QAction* action = colors->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_settings.theme() == choice);
            connect(action, &QAction::triggered, this,
                    [this, c = choice] { Q_EMIT themeChoice(c); });
        }
    });
    QMenu* languages = menu->addMenu(tr("L&anguage"));
    connect(languages, &QMenu::aboutToShow, this, [this, languages] {
        languages->clear();
        const auto offer = [&](const QString& code, const QString& text) {
            QAction* action = languages->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_settings.language() == code);
            connect(action, &QAction::triggered, this,
                    [this, code] { Q_EMIT languageChosen(code); });
        };
        offer({}, tr("Same as the computer"));
        for (const QString& code : availableLanguages())
            offer(code, QLocale(code).nativeLanguageName());
    });
    QMenu* countries = menu->addMenu(tr("C&ountry"));
    connect(countries, &QMenu::aboutToShow, this, [this, countries] {
        countries->clear();
        QStringList codes{
            QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("GB"), QStringLiteral("IE"),
            QStringLiteral("AU"), QStringLiteral("NZ"), QStringLiteral("DE"), QStringLiteral("AT"),
            QStringLiteral("CH"), QStringLiteral("FR"), QStringLiteral("ES"), QStringLiteral("IT"),
            QStringLiteral("NL"), QStringLiteral("SE"), QStringLiteral("IN"), QStringLiteral("JP")};
        if (!codes.contains(m_settings.country()))
            codes.prepend(m_settings.country());
        for (const QString& code : std::as_const(codes)) {
            QAction* action =
                countries->addAction(QLocale::territoryToString(QLocale::codeToTerritory(code)));
            action->setCheckable(true);
            action->setChecked(m_settings.country() == code);
            connect(action, &QAction::triggered, this,
                    [this, code] { Q_EMIT countryChosen(code); });
        }
    });
}

void Commands::makeGo(QMenu* menu, const QList<std::pair<PageId, QString>>& pages) {
    m_backAction = add(menu, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &Commands::back,
                       QStringLiteral("chevron-left"));
    menu->addSeparator();
    int number = 0;
    for (const auto& [page, name] : pages) {
        QAction* action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, p = page] { Q_EMIT go(p); });
        m_pages << std::pair{page, action};
    }
    menu->addSeparator();
    for (const int direction : {1, -1}) {
        QAction* text = menu->addAction(direction > 0 ? tr("Next te&xt in a picture")
                                                      : tr("Text in a picture be&fore"));
        text->setShortcut(
            QKeySequence(direction > 0 ? QKeyCombination(Qt::Key_F3) : Qt::SHIFT | Qt::Key_F3));
        connect(text, &QAction::triggered, this,
                [this, direction] { Q_EMIT foundText(direction); });
        m_needDisc << text;
    }
    menu->addSeparator();
    QAction* next = menu->addAction(tr("&Next part of the window"));
    next->setShortcut(QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, [this] { Q_EMIT nextRegion(true); });
    QAction* previous = menu->addAction(tr("&Previous part of the window"));
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT nextRegion(false); });
}

void Commands::setState(bool hasDisc, bool reading, bool canGoBack) {
    for (QAction* action : std::as_const(m_needDisc))
        action->setEnabled(hasDisc);
    m_stop->setEnabled(reading);
    m_backAction->setEnabled(canGoBack);
}

void Commands::setHidden(bool hidden) {
    const QSignalBlocker blocker(m_hide);
    m_hide->setChecked(hidden);
}

void Commands::setPageEnabled(PageId page, bool enabled) {
    for (const auto& [id, action] : std::as_const(m_pages))
        if (id == page)
            action->setEnabled(enabled);
}

} // namespace disclens::ui
