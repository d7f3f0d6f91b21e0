// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/text_finder.h"

#include <vector>

namespace disclens::writing {

/// The finder's answer: for each pixel how sure it is that the core of a line lies there, 0…255.
struct ProbabilityMap {
    int width = 0, height = 0;
    std::vector<quint8> values; ///< row-major

    ProbabilityMap() = default;
    ProbabilityMap(int w, int h)
        : width(w)
        , height(h)
        , values(size_t(w) * size_t(h)) {}
    const quint8* row(int y) const { return values.data() + size_t(y) * size_t(width); }
    quint8* row(int y) { return values.data() + size_t(y) * size_t(width); }
};

/// Connected areas above the threshold → lines. The network is trained to answer with areas that
/// are shrunk (DB, arXiv:1911.08947, 3.4); they are grown back here.
QList<Found> linesOf(const ProbabilityMap& map, quint8 threshold);

} // namespace disclens::writing
