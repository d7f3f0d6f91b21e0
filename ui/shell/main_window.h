// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace disclens::ui {

class Commands;
class ExampleOpener;
class Notices;
class Rail;
class TopBar;
class WelcomePage;

/// The window: rail, top bar, notices, pages. Holds what the pages share; reads nothing itself.
/// Its title is always "DiscLens": names of discs can be names of people.
class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(ReportSource& source, AppSettings& settings, Dialogs& dialogs);
    ~MainWindow() override;

    void openPaths(const QStringList& paths);
    PageContext& context() { return m_context; }
    Page* page(PageId id); ///< makes it when it is not there yet
    Page* currentPage() const;

  Q_SIGNALS:
    void
    languageChosen(); ///< the settings have it; whoever owns the translators rebuilds the window

  protected:
    bool focusNextPrevChild(bool next) override; ///< in reading order, see tab_order.h
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    void wireCommands();
    void wireSource();
    void showPage(PageId id, const Target& target);
    void updateMarks();
    void updateTopBar();
    bool isStrangers() const; ///< the disc is not the person's: "Not mine"
    void updateState();
    void refit();
    void moveRegion(bool forward);
    void openExample();
    void printOrSave(bool print);
    void showHelp();
    void showAbout();
    void stepFound(int direction);
    void sayProgress();

    AppSettings& m_settings;
    Dialogs& m_dialogs;
    ReportSource& m_source;
    CurrentFinding m_current;
    MaskController m_mask;
    bool m_toldHidden = false; ///< what was announced last
    Navigator m_navigator;
    QuestionBook m_questions;
    FoundText m_text;
    TextCrops m_crops;
    PageContext m_context;
    Commands* m_commands = nullptr;
    ExampleOpener* m_example;
    Rail* m_rail = nullptr;
    TopBar* m_topBar = nullptr;
    Notices* m_notices = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHash<PageId, Page*> m_pages;
    int m_saidQuarter = -1;
};

} // namespace disclens::ui
