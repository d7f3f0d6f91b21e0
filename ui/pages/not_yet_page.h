// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

/// Says honestly that this version does not check something, and what the person can do instead.
class NotYetPage final : public Page {
    Q_OBJECT

  public:
    NotYetPage(PageContext& context, PageId page, QWidget* parent = nullptr);
};

} // namespace disclens::ui
