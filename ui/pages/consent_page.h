// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form_reader.h"
#include "ui/shell/page.h"

class QLineEdit;
class QProgressBar;
class QStackedLayout;

namespace disclens::ui {

class Banner;
class Button;
class ConcernChip;
class EmptyState;
class FormView;
class NoteList;
class PageTitle;
class Panels;
class Text;

/// Forms and policies: a consent form or privacy policy is pasted, dropped or opened, and its
/// sentences are explained. Needs no disc. The form stays in memory and is forgotten with "Clear"
/// and with the window.
class ConsentPage final : public Page {
    Q_OBJECT

  public:
    explicit ConsentPage(PageContext& context, QWidget* parent = nullptr);
    QWidget* firstFocus() override;
    FormReader& reader() { return *m_reader; }
    int currentMark() const { return m_current; } ///< from 0, -1: none

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeStart();
    QWidget* makeProgress();
    QWidget* makeResult();
    void show_();
    void showResult();
    QList<report::FormNote> notesForReport() const;
    void showProblem();
    void showProgress();
    void unlock();
    void paste();
    void openFile();
    void choose(int mark, bool focusNote);
    void step(bool forward);

    FormReader* m_reader = nullptr;
    PageTitle* m_title = nullptr;
    QWidget* m_chips = nullptr;
    ConcernChip* m_chip[3];
    QWidget* m_start = nullptr;
    EmptyState* m_problem = nullptr;
    QLineEdit* m_password = nullptr;
    Button *m_unlock = nullptr, *m_openAnother = nullptr;
    QWidget* m_progress = nullptr;
    Text* m_progressText = nullptr;
    QProgressBar* m_bar = nullptr;
    Banner* m_notice = nullptr;
    Panels* m_panels = nullptr;
    Text* m_name = nullptr;
    FormView* m_text = nullptr;
    NoteList* m_notes = nullptr;
    class QScrollArea* m_noteScroll = nullptr;
    Text* m_noNotes = nullptr;
    Text* m_foot = nullptr;
    int m_current = -1;
};

} // namespace disclens::ui
