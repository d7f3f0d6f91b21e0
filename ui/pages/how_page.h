// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

/// What we looked at, what we did not, and how the person is protected right now, with the state
/// the system really granted.
class HowPage final : public Page {
    Q_OBJECT

  public:
    explicit HowPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;

  private:
    void fillLooked();
    void fillNotChecked();
    void fillProtection();
    void showParts();
    QString factsWithoutValues() const;

    QWidget* m_looked;
    QWidget* m_notChecked;
    QWidget* m_protection;
    QString m_key;
};

} // namespace disclens::ui
