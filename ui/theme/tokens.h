// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace disclens::ui {

/// Every colour that the window may use. The numbers are those of the design; contrasts were
/// measured there.
enum class Ink : quint8 {
    Bg,
    Rail,
    Surface,
    Sunken,
    Line,
    Edge,
    Text,
    Text2,
    Accent,
    OnAccent,
    AccentSoft,
    Selected,
    Points,
    PointsSoft,
    Could,
    CouldSoft,
    CouldBar,
    Unlikely,
    UnlikelySoft,
    Unchecked,
    UncheckedSoft,
    Mark,
    MarkText,
    Viewport,
    Count_
};

/// One table of colours.
struct Tokens {
    std::array<QColor, size_t(Ink::Count_)> colors;
    const QColor& operator[](Ink ink) const { return colors[size_t(ink)]; }
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// Name in the style sheet template: "accent-soft".
const char* tokenName(Ink ink);

} // namespace disclens::ui
