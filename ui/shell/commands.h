// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_settings.h"
#include "ui/shell/navigator.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QMainWindow;

namespace disclens::ui {

/// Every command of the window, in menus and by key. The window says what they do.
class Commands final : public QObject {
    Q_OBJECT

  public:
    Commands(QMainWindow& window, AppSettings& settings,
             const QList<std::pair<PageId, QString>>& pages);

    QMenu* lookMenu() const { return m_look; } ///< text size, colours, language: also behind "Aa"
    QMenu* moreMenu() const { return m_more; } ///< for the narrow top bar
    void setState(bool hasDisc, bool reading, bool canGoBack);
    void setHidden(bool hidden);
    void setPageEnabled(PageId page, bool enabled);

  Q_SIGNALS:
    void openFolder();
    void openFiles();
    void openDrive(const QString& path);
    void openExample();
    void closeDisc();
    void addDisc();
    void print();
    void savePdf();
    void saveHtml();
    void saveJson();
    void stopChecks();
    void find();
    void hideValues(bool hide);
    void textPercent(int percent);
    void themeChoice(disclens::ui::Theme::Choice choice);
    void languageChosen(const QString& language);
    void countryChosen(const QString& country);
    void go(disclens::ui::PageId page);
    void back();
    void nextRegion(bool forward);
    void foundText(int direction);
    void help();
    void about();

  private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key,
                 void (Commands::*signal)(), const QString& icon = {});
    void makeFile(QMenu* menu);
    void makeLook(QMenu* menu);
    void makeGo(QMenu* menu, const QList<std::pair<PageId, QString>>& pages);
    void stepText(int direction);

    QMainWindow& m_window;
    AppSettings& m_settings;
    QMenu* m_look = nullptr;
    QMenu* m_more = nullptr;
    QAction* m_hide = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_backAction = nullptr;
    QList<QAction*> m_needDisc;
    QList<std::pair<PageId, QAction*>> m_pages;
};

/// Languages that can be chosen: English and those with a translation inside the program.
QStringList availableLanguages();

} // namespace disclens::ui
