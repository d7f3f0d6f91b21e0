// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace disclens::ui {

/// A widget whose children stand below each other, without margins; spacing in px at 100 %.
QWidget* makeRowList(int spacingPx);
/// Takes all of them out. They are hidden at once and deleted when the events under way are done.
void emptyRowList(QWidget* list);

} // namespace disclens::ui
