// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"

#include <QString>

class QPainter;
class QRectF;

namespace disclens::report {

/// The shape of a level as inline SVG, black on white: diamond, half circle, ring with tick, dashed
/// ring, ring with i. It carries no text; the word always stands beside it.
QString levelSvg(inspect::Level level, int sizePx);
/// The exclamation mark in a square of "Act on this".
QString actSvg(int sizePx);

/// The same shapes drawn with a painter, for the PDF.
void paintLevel(QPainter& painter, inspect::Level level, const QRectF& box);
void paintAct(QPainter& painter, const QRectF& box);
void paintTick(QPainter& painter, const QRectF& box);
void paintLogo(QPainter& painter, const QRectF& box);

} // namespace disclens::report
