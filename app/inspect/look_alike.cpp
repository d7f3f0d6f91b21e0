// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/look_alike.h"

#include "inspect/edit_distance.h"

#include <algorithm>
#include <array>

namespace disclens::inspect {
namespace {

/// Pairs that were taken for each other on planted small, dotted and faint lines, as
/// ReaderText::glued writes them (o is 0, i and l are 1, s is 5, b is 8, z is 2).
bool looksAlike(QChar a, QChar b) {
    static constexpr std::array<const char*, 26> pairs{
        "06", "08", "0a", "0c", "0e", "0d", "0q", "38", "56", "68", "6g", "9g", "8a",
        "8r", "ec", "uv", "vy", "mh", "hn", "hw", "mn", "hk", "nr", "1t", "1j", "1f"};
    const char16_t low = std::min(a.unicode(), b.unicode()),
                   high = std::max(a.unicode(), b.unicode());
    return std::any_of(pairs.begin(), pairs.end(), [low, high](const char* pair) {
        const auto first = char16_t(std::min(pair[0], pair[1]));
        const auto second = char16_t(std::max(pair[0], pair[1]));
        return low == first && high == second;
    });
}

} // namespace

int lookAlikeCost(QStringView read, QStringView known, int most) {
    constexpr int kWhole = 2;
    return editDistance(read, known, most, kWhole, [](QChar a, QChar b) {
        return a == b ? 0 : looksAlike(a, b) ? 1 : kWhole;
    });
}

bool isBlurred(QStringView read, QStringView known, bool digits) {
    const auto same = [digits](QChar a, QChar b) {
        return a == b || (looksAlike(a, b) && (digits || !a.isDigit() || !b.isDigit()));
    };
    // Each sign of `read` must be the next one of `known`, or one behind it. To take the first that
    // fits leaves the most for those that follow.
    qsizetype at = 0;
    for (const QChar sign : read) {
        while (at < known.size() && !same(sign, known[at]))
            ++at;
        if (at++ >= known.size())
            return false;
    }
    return true;
}

} // namespace disclens::inspect
