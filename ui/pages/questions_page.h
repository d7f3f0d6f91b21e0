// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;

namespace disclens::ui {

class Button;
class PageTitle;
class Reader;
class SegmentedControl;
class Text;
class TickBox;

/// The page to take along: which questions, with notes, in which order; a live preview; print and
/// PDF.
class QuestionsPage final : public Page {
    Q_OBJECT

  public:
    explicit QuestionsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override;

  private:
    QuestionBook::Order order() const;
    void rebuild();
    QWidget* makeRow(const QuestionBook::Item& item);
    void refreshPreview();
    QString person() const; ///< name and birth date when ticked and not hidden

    PageTitle* m_title;
    QWidget* m_lists;
    QLineEdit* m_own;
    SegmentedControl* m_order;
    Reader* m_preview;
    TickBox* m_withName;
    QString m_key;
};

} // namespace disclens::ui
