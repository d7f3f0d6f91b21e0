// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

class ReportPreview;
class SegmentedControl;
class TickBox;
class Text;

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
    report::OutputOptions options() const;
    void tellResult(const Status& status);

    TickBox* m_all;
    SegmentedControl* m_values;
    Text* m_valuesNote;
    ReportPreview* m_preview;
};

} // namespace disclens::ui
