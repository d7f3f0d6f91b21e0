// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace disclens::ui {

/// One page of the window. A new page is one more row in page_list.cpp.
struct PageInfo {
    PageId id = PageId::Welcome;
    QString name;           ///< in the rail and for screen readers
    QString icon;           ///< of resources/icons
    int group = 0;          ///< 0: this disc, 1: what you can do, -1: not in the rail
    bool needsDisc = false; ///< greyed out in the rail until one is open
    std::function<Page*(PageContext&)> make;
};

/// All pages, in the order of the rail.
QList<PageInfo> pageList();

} // namespace disclens::ui
