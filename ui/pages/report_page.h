// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

class PaperPreview;
class SegmentedControl;
class Text;
class TickLine;

/// The hand-out: what is on it, a preview, and print, PDF, HTML or JSON. Values are hidden unless
/// chosen, each time.
class ReportPage final : public Page {
    Q_OBJECT

  public:
    explicit ReportPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override;
    void saveFile(bool json);

  private:
    QWidget* makeChoices();
    report::OutputOptions options() const;
    void tellResult(const Status& status);

    TickLine* m_all = nullptr;
    TickLine* m_people = nullptr;
    TickLine* m_questions = nullptr;
    TickLine* m_sources = nullptr;
    TickLine* m_card = nullptr;
    TickLine* m_form = nullptr;
    SegmentedControl* m_values = nullptr;
    SegmentedControl* m_paper = nullptr;
    Text* m_valuesNote = nullptr;
    PaperPreview* m_preview = nullptr;
};

} // namespace disclens::ui
