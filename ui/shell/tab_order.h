// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace disclens::ui {

/// What the Tab key visits inside a widget, in reading order: that of the layouts, not that in
/// which the widgets were made. Pages add and remove rows while results come, so an order kept by
/// hand would soon be wrong. Of a group of radio buttons only the chosen one (else the first): the
/// arrows lead to the others. Shown and enabled widgets only; the pointers are good until the next
/// event.
QList<QWidget*> tabStops(QWidget* within);

/// The one that comes after (or before) `now`, around the ends; the nearest one when `now` was
/// hidden; nullptr when there is no other.
QWidget* nextTabStop(QWidget* within, QWidget* now, bool forward);

} // namespace disclens::ui
