// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/known_lines.h"

#include "writing/likeness.h"

namespace disclens::writing {
namespace {

constexpr int kRim = 3; ///< pixels

/// Does it end where the area does: it does not go on beyond, with other letters?
bool isInside(const Found& piece, const QRect& area) {
    const double slack = piece.height / 4; // of the finder: less than a letter
    return QRectF(area).adjusted(-slack, -slack, slack, slack).contains(piece.bounds());
}

} // namespace

QList<Line> KnownLines::take(const Sight& slice, QList<Found>& pieces) const {
    QList<Line> lines;
    const QSize frame(slice.width(), slice.height());
    for (const Known& known : m_lines) {
        if (known.frame != frame)
            continue;
        int here = 0;
        bool goesOn = false;
        for (const Found& piece : pieces)
            if (piece.bounds().intersects(known.line.box)) {
                ++here;
                goesOn = goesOn || !isInside(piece, known.area);
            }
        if (here == 0 || goesOn ||
            likenessOf(known.strokes, slice.contrast(known.area)) != Likeness::Same)
            continue;
        lines.append(known.line);
        pieces.removeIf(
            [&known](const Found& piece) { return piece.bounds().intersects(known.line.box); });
    }
    return lines;
}

void KnownLines::add(const Sight& slice, const Line& line) {
    constexpr size_t kMost = 32;
    const QRect frame(0, 0, slice.width(), slice.height());
    if (line.text.isEmpty() || line.box.isEmpty())
        return;
    Known known;
    known.frame = frame.size();
    known.area = line.box.adjusted(-kRim, -kRim, kRim, kRim) & frame;
    known.strokes = slice.contrast(known.area);
    known.line = line;
    m_lines.push_front(known);
    if (m_lines.size() > kMost)
        m_lines.pop_back();
}

} // namespace disclens::writing
