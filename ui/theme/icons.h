// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace disclens::ui {

/// Draws one of resources/icons (line icons on a 20 × 20 grid, stroke 1.6) in one colour.
/// Direction arrows ("chevron-right", "chevron-left") turn round in right-to-left windows.
void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

/// The same as a QIcon that follows theme, state and screen resolution at every paint.
/// `normal` for the plain state, `on` when checked or selected; disabled uses the control edge.
QIcon themeIcon(const QString& name, Ink normal = Ink::Text, Ink on = Ink::OnAccent);

} // namespace disclens::ui
