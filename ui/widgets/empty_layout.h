// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace disclens::ui {

/// Takes all widgets out of a layout and deletes them once events of theirs have ended; they are
/// gone from the screen at once. Layouts inside of it are not looked into.
void emptyLayout(QLayout* layout);

} // namespace disclens::ui
