// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace disclens::ui {

namespace {

struct Row {
    Ink ink;
    const char* name;
    QRgb light, dark;
};

constexpr Row kRows[] = {
    {Ink::Bg, "bg", 0xFFF1F5F5, 0xFF0E181A},
    {Ink::Rail, "rail", 0xFFE4EDEC, 0xFF0A1214},
    {Ink::Surface, "surface", 0xFFFFFFFF, 0xFF162326},
    {Ink::Sunken, "sunken", 0xFFF4F7F7, 0xFF1B2B2F},
    {Ink::Line, "line", 0xFFD5DFDF, 0xFF2C4046},
    {Ink::Edge, "edge", 0xFF71878A, 0xFF6F898E},
    {Ink::Text, "ink", 0xFF12272B, 0xFFE9F1F1},
    {Ink::Text2, "ink-2", 0xFF43595E, 0xFFA9BEC1},
    {Ink::Accent, "accent", 0xFF0A5C66, 0xFF72CBD0},
    {Ink::OnAccent, "on-accent", 0xFFFFFFFF, 0xFF06272B},
    {Ink::AccentSoft, "accent-soft", 0xFFDCEBEB, 0xFF17383D},
    {Ink::Selected, "selected", 0xFFCFE4E4, 0xFF1D464C},
    {Ink::Points, "points", 0xFF8A2A57, 0xFFF2A3C4},
    {Ink::PointsSoft, "points-soft", 0xFFF8E7EF, 0xFF3B1F2D},
    {Ink::Could, "could", 0xFF785000, 0xFFF0C564},
    {Ink::CouldSoft, "could-soft", 0xFFFBF0D9, 0xFF382D14},
    {Ink::CouldBar, "could-bar", 0xFFBE8719, 0xFFF0C564},
    {Ink::Unlikely, "unlikely", 0xFF3A6530, 0xFFA4CF94},
    {Ink::UnlikelySoft, "unlikely-soft", 0xFFE8F1E4, 0xFF1F3219},
    {Ink::Unchecked, "unchecked", 0xFF4D6165, 0xFFA9BEC1},
    {Ink::UncheckedSoft, "unchecked-soft", 0xFFEBEFEF, 0xFF223236},
    {Ink::Mark, "mark", 0xFFFFD24A, 0xFFFFD24A},
    {Ink::MarkText, "mark-text", 0xFF1B1400, 0xFF1B1400},
    {Ink::Viewport, "viewport", 0xFF000000, 0xFF000000},
};
static_assert(std::size(kRows) == size_t(Ink::Count_));

Tokens make(bool dark) {
    Tokens tokens;
    for (const Row& row : kRows)
        tokens.colors[size_t(row.ink)] = QColor::fromRgb(dark ? row.dark : row.light);
    return tokens;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = make(false);
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = make(true);
    return tokens;
}

const char* tokenName(Ink ink) {
    return kRows[size_t(ink)].name;
}

} // namespace disclens::ui
