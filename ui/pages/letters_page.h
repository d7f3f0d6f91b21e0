// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/letters.h"
#include "report/letter_paper.h"
#include "ui/models/letter_source.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QSet>

class QStackedLayout;

namespace disclens::ui {

class Button;
class ChoiceList;
class ComboBox;
class LetterView;
class PaperPreview;
class SegmentedControl;
class Text;
class TickLine;

/// Letters to a clinic that the person can change, print and save: by country, with or without a
/// disc. Details of the disc go in by choice, and not while values are hidden. Letters stay in
/// memory and are forgotten with the disc and the window.
class LettersPage final : public Page {
    Q_OBJECT

  public:
    explicit LettersPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool show(const Target& target) override; ///< part: the kind of a letter, see advice::Letter
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override;
    QWidget* firstFocus() override;

  private:
    QWidget* makeChoices();
    QWidget* makeLetter();
    QWidget* makeSide();
    void fillCountries();
    void fillLetters();
    void showLetter();
    void fillGoodToKnow(const advice::Letter& letter);
    /// Puts what is wanted now into every letter that was written already.
    void applyFills();
    advice::LetterFill wantedFill() const;
    bool isCovered() const;
    void forgetLetters();
    void hideLetters();
    report::LetterPaper paper() const;
    void refreshPreview();
    void tellBlanks();
    void save(bool pdf);

    QList<advice::Letter> m_letters; ///< of the country
    LetterSource m_disc;
    QHash<QString, advice::LetterFill> m_applied; ///< by letter: what of the disc stands in it
    QSet<QString> m_covered; ///< letters that may hold details while values are hidden
    QString m_shown;         ///< id of the letter in view
    QString m_sources;       ///< which discs the letters belong to
    QString m_knowOf;        ///< what "Good to know" shows
    bool m_hidden = false, m_filling = false;

    ComboBox* m_country = nullptr;
    ChoiceList* m_list = nullptr;
    Text* m_listNote = nullptr;
    SegmentedControl* m_mode = nullptr;
    QStackedLayout* m_stack = nullptr;
    LetterView* m_view = nullptr;
    PaperPreview* m_preview = nullptr;
    Text* m_blanks = nullptr;
    Button* m_nextBlank = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_again = nullptr;
    TickLine* m_hospital = nullptr;
    ComboBox* m_whichHospital = nullptr;
    TickLine* m_months = nullptr;
    TickLine* m_person = nullptr;
    Text* m_discNote = nullptr;
    QWidget* m_know = nullptr;
    Text* m_law = nullptr;
    SegmentedControl* m_paper = nullptr;
    QList<Button*> m_outputs; ///< print, save, copy
};

} // namespace disclens::ui
