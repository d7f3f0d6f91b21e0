// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

class PageTitle;
class Text;

/// Traces of AI and outside companies: the sign, where it stands, what it means and does not, and
/// what to ask.
class AiPage final : public Page {
    Q_OBJECT

  public:
    explicit AiPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    bool show(const Target& target) override;

  private:
    void fillTraces();
    void fillQuestions();

    PageTitle* m_title;
    QWidget* m_traces;
    QWidget* m_questions;
    QString m_key;
};

} // namespace disclens::ui
