// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace disclens::ui {

/// The outline of nobody's head in dashes, as large as fits into rect: what stands where a person
/// has not chosen to see their own.
void drawHeadOutline(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace disclens::ui
