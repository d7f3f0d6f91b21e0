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

    TickLine* m_all;
    TickLine* m_people;
    TickLine* m_questions;
    TickLine* m_sources;
    TickLine* m_card;
    TickLine* m_form;
    SegmentedControl* m_values;
    SegmentedControl* m_paper;
    Text* m_valuesNote;
    PaperPreview* m_preview;
};

} // namespace disclens::ui
