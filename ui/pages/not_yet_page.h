// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

/// Says honestly that this version does not test for a face, and what the person can do instead.
class NotYetPage final : public Page {
    Q_OBJECT

  public:
    explicit NotYetPage(PageContext& context, QWidget* parent = nullptr);
};

} // namespace disclens::ui
