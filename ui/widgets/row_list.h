// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QBoxLayout;
class QWidget;

namespace disclens::ui {

/// A widget whose children stand below each other, without margins; spacing in px at 100 %.
QWidget* makeRowList(int spacingPx);
/// Puts a mark into a row beside words whose first line is of this type: its middle is where that
/// line's is, also when there are more lines.
void addMark(QBoxLayout* row, QWidget* mark, Type firstLine);
/// Takes all of them out. They are hidden at once and deleted when the events under way are done.
void emptyRowList(QWidget* list);

} // namespace disclens::ui
