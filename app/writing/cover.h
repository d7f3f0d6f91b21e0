// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

#include <vector>

namespace disclens::writing {

/// Which squares of a grid are marked.
class Marks {
  public:
    explicit Marks(QSize size)
        : m_size(size)
        , m_marked(size_t(size.width()) * size_t(size.height())) {}
    QSize size() const { return m_size; }
    bool at(int x, int y) const { return m_marked[index(x, y)]; }
    void set(int x, int y) { m_marked[index(x, y)] = true; }
    /// What of the area lies in the grid.
    void set(const QRect& area);

  private:
    size_t index(int x, int y) const { return size_t(y) * size_t(m_size.width()) + size_t(x); }
    QSize m_size;
    std::vector<bool> m_marked;
};

/// Rectangles, in squares, that together have all that is marked and hold little else. One no
/// larger than `small` may hold more. One mark on its own is left out where `alone` is false.
QList<QRect> cover(const Marks& marks, QSize small = {12, 6}, bool alone = true);

} // namespace disclens::writing
