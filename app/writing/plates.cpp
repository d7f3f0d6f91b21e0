// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/plates.h"

#include "writing/row_loops.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace disclens::writing {
namespace {

constexpr int kCell = 4; ///< pixels, as extremesOfFour(); the smallest plates are two cells high
constexpr float kFlat = 0.32F;       ///< of the values of the frame
constexpr int kLongSide = 20;        ///< pixels, at least
constexpr int kShortSide = 7;        ///< at least …
constexpr int kShortSideMost = 56;   ///< … and at most
constexpr double kMostOfFrame = 0.2; ///< area
constexpr double kFilled = 0.85;     ///< of its rectangle, in cells
constexpr double kEdgeFilled = 0.6;  ///< of its outermost cells
constexpr double kLeastOnIt = 0.03;  ///< pixels that are not ground
constexpr double kMostOnIt = 0.5;
constexpr double kGround = 0.45;    ///< pixels that are
constexpr double kStandsOut = 0.55; ///< of what is around it that is none of its values
constexpr int kGrow = 6;            ///< pixels that cells can miss at an edge

/// The lowest and the highest value in squares of pixels, with a rim of one around them that is no
/// part of the frame.
struct Cells {
    struct Values {
        float low, high;
    };
    int across = 0, down = 0;
    std::vector<Values> values;
    size_t stride() const { return size_t(across) + 2; }
    size_t at(int x, int y) const { return (size_t(y) + 1) * stride() + size_t(x) + 1; }
    const Values& operator()(int x, int y) const { return values[at(x, y)]; }
};

Cells cellsOf(const std::vector<float>& values, int width, int height) {
    Cells cells;
    cells.across = width / kCell;
    cells.down = height / kCell;
    cells.values.assign(cells.stride() * (size_t(cells.down) + 2), {-3e38F, 3e38F}); // not flat
    // Down the rows of all columns first, then across.
    const auto w = size_t(width), across = size_t(cells.across);
    std::vector<float> lows(w), highs(w), low(across), high(across);
    for (int row = 0; row < cells.down; ++row) {
        const float* line = values.data() + size_t(row) * kCell * w;
        std::copy_n(line, width, lows.begin());
        std::copy_n(line, width, highs.begin());
        for (int y = 1; y < kCell; ++y)
            takeExtremes(line + size_t(y) * w, lows.data(), highs.data(), w);
        extremesOfFour(lows.data(), highs.data(), low.data(), high.data(), across);
        Cells::Values* to = cells.values.data() + cells.at(0, row);
        for (size_t x = 0; x < across; ++x)
            to[x] = {low[x], high[x]};
    }
    return cells;
}

/// Between which most values of the frame lie.
float spreadOf(const std::vector<float>& values) {
    std::vector<float> some;
    const size_t step = std::max<size_t>(1, values.size() / 8192);
    for (size_t i = 0; i < values.size(); i += step)
        some.push_back(values[i]);
    const auto at = [&some](double share) {
        const auto n = some.begin() + std::ptrdiff_t(share * double(some.size() - 1));
        std::nth_element(some.begin(), n, some.end());
        return *n;
    };
    return at(0.99) - at(0.01);
}

class Finder {
  public:
    Finder(const std::vector<float>& values, int width, int height, float step)
        : m_values(values)
        , m_width(width)
        , m_height(height)
        , m_step(step)
        , m_flat(kFlat * spreadOf(values)) {}

    std::vector<std::pair<double, Plate>> find() {
        if (!(m_flat > 2 * m_step))
            return {};
        m_cells = cellsOf(m_values, m_width, m_height);
        m_free.resize(m_cells.values.size());
        for (size_t i = 0; i < m_free.size(); ++i)
            m_free[i] = m_cells.values[i].high - m_cells.values[i].low <= m_flat;
        std::vector<std::pair<double, Plate>> found;
        for (int y = 0; y < m_cells.down; ++y)
            for (int x = 0; x < m_cells.across; ++x)
                if (m_free[m_cells.at(x, y)])
                    if (const auto plate = grow(x, y))
                        found.push_back(*plate);
        return found;
    }

  private:
    struct Cell {
        int x, y;
        size_t at;
    };

    /// The flat cells around a first one whose values lie close together.
    std::optional<std::pair<double, Plate>> grow(int x, int y) {
        m_todo.assign(1, {x, y, m_cells.at(x, y)});
        m_free[m_cells.at(x, y)] = 0;
        float low = m_cells(x, y).low, high = m_cells(x, y).high;
        int left = x, right = x, top = y, bottom = y;
        for (size_t i = 0; i < m_todo.size(); ++i) {
            const Cell cell = m_todo[i];
            left = std::min(left, cell.x);
            right = std::max(right, cell.x);
            top = std::min(top, cell.y);
            bottom = std::max(bottom, cell.y);
            const auto take = [&](int dx, int dy, size_t at) {
                if (!m_free[at])
                    return;
                const float l = std::min(low, m_cells.values[at].low);
                const float h = std::max(high, m_cells.values[at].high);
                if (h - l > m_flat)
                    return;
                low = l;
                high = h;
                m_free[at] = 0;
                m_todo.push_back({cell.x + dx, cell.y + dy, at});
            };
            take(1, 0, cell.at + 1);
            take(-1, 0, cell.at - 1);
            take(0, 1, cell.at + m_cells.stride());
            take(0, -1, cell.at - m_cells.stride());
        }
        if (m_todo.size() < 2 || high - low < 2 * m_step)
            return std::nullopt;
        // Cells beside it that are flat by chance are no part of the rectangle.
        std::vector<int> columns(size_t(right - left + 1)), rows(size_t(bottom - top + 1));
        for (const Cell& cell : m_todo) {
            ++columns[size_t(cell.x - left)];
            ++rows[size_t(cell.y - top)];
        }
        const int left0 = left, top0 = top;
        const auto thin = [](int cells, int of) { return cells < kEdgeFilled * of; };
        for (bool again = true; again && left < right && top < bottom;) {
            const int tall = bottom - top + 1, wide = right - left + 1;
            again = (thin(columns[size_t(left - left0)], tall) && ++left) ||
                    (thin(columns[size_t(right - left0)], tall) && --right) ||
                    (thin(rows[size_t(top - top0)], wide) && ++top) ||
                    (thin(rows[size_t(bottom - top0)], wide) && --bottom >= top);
        }
        const int wide = right - left + 1, tall = bottom - top + 1;
        const auto isInside = [&](const Cell& cell) {
            return cell.x >= left && cell.x <= right && cell.y >= top && cell.y <= bottom;
        };
        const auto inside = std::count_if(m_todo.begin(), m_todo.end(), isInside);
        if (double(inside) < kFilled * wide * tall)
            return std::nullopt;
        low = 3e38F;
        high = -3e38F;
        for (const Cell& cell : m_todo)
            if (isInside(cell)) {
                low = std::min(low, m_cells.values[cell.at].low);
                high = std::max(high, m_cells.values[cell.at].high);
            }
        const int longest = std::max(wide, tall) * kCell, shortest = std::min(wide, tall) * kCell;
        if (longest < kLongSide || shortest > kShortSideMost)
            return std::nullopt;
        return judged({left * kCell, top * kCell, wide * kCell, tall * kCell}, low, high);
    }

    /// How much of a row or column has values between those.
    double share(int x, int y, int count, bool across, float low, float high) const {
        const float* at = m_values.data() + size_t(y) * size_t(m_width) + size_t(x);
        const std::ptrdiff_t next = across ? 1 : m_width;
        int inside = 0;
        for (int i = 0; i < count; ++i, at += next)
            inside += *at >= low && *at <= high ? 1 : 0;
        return double(inside) / count;
    }

    std::optional<std::pair<double, Plate>> judged(QRect area, float low, float high) const {
        // Up to its real edges, which seldom lie between cells.
        constexpr double kSameRow = 0.97;
        const float more = 0.1F * (high - low);
        low -= more;
        high += more;
        for (int i = 0; i < kGrow && area.top() > 0; ++i) {
            if (share(area.x(), area.y() - 1, area.width(), true, low, high) < kSameRow)
                break;
            area.setTop(area.top() - 1);
        }
        for (int i = 0; i < kGrow && area.bottom() + 1 < m_height; ++i) {
            if (share(area.x(), area.bottom() + 1, area.width(), true, low, high) < kSameRow)
                break;
            area.setBottom(area.bottom() + 1);
        }
        for (int i = 0; i < kGrow && area.left() > 0; ++i) {
            if (share(area.x() - 1, area.y(), area.height(), false, low, high) < kSameRow)
                break;
            area.setLeft(area.left() - 1);
        }
        for (int i = 0; i < kGrow && area.right() + 1 < m_width; ++i) {
            if (share(area.right() + 1, area.y(), area.height(), false, low, high) < kSameRow)
                break;
            area.setRight(area.right() + 1);
        }
        if (std::min(area.width(), area.height()) < kShortSide ||
            double(area.width()) * area.height() > kMostOfFrame * m_width * m_height)
            return std::nullopt;

        // Around it is something else.
        double around = 0;
        int sides = 0;
        constexpr int kAway = 2;
        const auto side = [&](bool there, int x, int y, int count, bool across) {
            if (!there)
                return;
            around += 1 - share(x, y, count, across, low, high);
            ++sides;
        };
        side(area.top() >= kAway, area.x(), area.top() - kAway, area.width(), true);
        side(area.bottom() + kAway < m_height, area.x(), area.bottom() + kAway, area.width(), true);
        side(area.left() >= kAway, area.left() - kAway, area.y(), area.height(), false);
        side(area.right() + kAway < m_width, area.right() + kAway, area.y(), area.height(), false);
        if (sides < 2 || around < kStandsOut * sides)
            return std::nullopt;

        std::vector<float> inside;
        inside.reserve(size_t(area.width()) * size_t(area.height()));
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const float* line = m_values.data() + size_t(y) * size_t(m_width);
            inside.insert(inside.end(), line + area.left(), line + area.right() + 1);
        }
        std::vector<float> sorted = inside;
        const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        Plate plate;
        plate.area = area;
        plate.low = low;
        plate.high = high;
        plate.ground = *middle;
        const float span = high - low;
        qsizetype on = 0, ground = 0;
        for (const float v : inside) {
            const float away = std::abs(v - plate.ground);
            on += away > std::max(2 * m_step, 0.3F * span) ? 1 : 0;
            ground += away <= 0.15F * span ? 1 : 0;
        }
        const double share = double(on) / double(inside.size());
        if (share < kLeastOnIt || share > kMostOnIt ||
            double(ground) < kGround * double(inside.size()))
            return std::nullopt;
        return std::pair{share * double(inside.size()), plate};
    }

    const std::vector<float>& m_values;
    int m_width, m_height;
    float m_step, m_flat;
    Cells m_cells;
    std::vector<char> m_free; ///< flat and in no group yet
    std::vector<Cell> m_todo;
};

/// Rectangles whose outermost pixels have exactly one value: labels in pictures that were not
/// compressed with loss. These are found whatever is around them, and with strong writing on them.
class ExactFinder {
  public:
    ExactFinder(const std::vector<float>& values, int width, int height)
        : m_values(values)
        , m_width(width)
        , m_height(height) {}

    std::vector<std::pair<double, Plate>> find() {
        // A run of so many equal pixels has one of these among its first, which equals the next.
        constexpr int kEvery = kShortSide - 1;
        for (int y = 0; y < m_height; ++y) {
            const float* line = row(y);
            for (int at = kEvery - 1; at + 1 < m_width; at += kEvery) {
                if (line[at] != line[at + 1])
                    continue;
                int first = at, last = at + 1;
                while (first > 0 && line[first - 1] == line[at])
                    --first;
                while (last + 1 < m_width && line[last + 1] == line[at])
                    ++last;
                while (at + kEvery <= last) // the run is looked at once
                    at += kEvery;
                if (last - first + 1 < kShortSide)
                    continue;
                if (y == 0 || !isFilled(y - 1, first, last, line[first]))
                    look(y, first, last, 1);
                // A label that the upper edge cuts off has a lower side only.
                if (y < kShortSideMost && y + 1 < m_height &&
                    !isFilled(y + 1, first, last, line[first]))
                    look(y, first, last, -1);
            }
        }
        return m_found;
    }

  private:
    const float* row(int y) const { return m_values.data() + size_t(y) * size_t(m_width); }
    bool isFilled(int y, int first, int last, float value) const {
        const float* line = row(y);
        return std::all_of(line + first, line + last + 1, [value](float v) { return v == value; });
    }

    /// From one side of it, as far as its columns go; the far side is one value again.
    void look(int y, int first, int last, int way) {
        const float value = row(y)[first];
        const bool left = first > 0, right = last + 1 < m_width;
        int end = y;
        while (end + way >= 0 && end + way < m_height &&
               (!left || row(end + way)[first] == value) &&
               (!right || row(end + way)[last] == value) && (left || right))
            end += way;
        const bool cut = end == (way > 0 ? m_height - 1 : 0);
        while (!cut && end != y && !isFilled(end, first, last, value))
            end -= way;
        if (way < 0 && !cut)
            return; // was found from above
        const QRect area(QPoint(first, std::min(y, end)), QPoint(last, std::max(y, end)));
        const int longest = std::max(area.width(), area.height());
        const int shortest = std::min(area.width(), area.height());
        if (longest < kLongSide || shortest < kShortSide || shortest > kShortSideMost)
            return;
        Plate plate{area, value, value, value};
        qsizetype on = 0;
        for (int at = area.top(); at <= area.bottom(); ++at)
            for (int x = first; x <= last; ++x) {
                const float v = row(at)[x];
                plate.low = std::min(plate.low, v);
                plate.high = std::max(plate.high, v);
                on += v != value ? 1 : 0;
            }
        const double all = double(area.width()) * area.height(), share = double(on) / all;
        if (standsOut(area, value) && share >= kLeastOnIt && share <= kMostOnIt &&
            all <= kMostOfFrame * m_width * m_height)
            m_found.emplace_back(double(on), plate);
    }

    /// Around it most is something else: it is no part of a larger area of one value.
    bool standsOut(const QRect& area, float value) const {
        int others = 0, all = 0, sides = 0;
        const auto side = [&](QPoint from, QPoint to) {
            if (from.x() < 0 || from.y() < 0 || to.x() >= m_width || to.y() >= m_height)
                return;
            ++sides;
            for (int y = from.y(); y <= to.y(); ++y)
                for (int x = from.x(); x <= to.x(); ++x, ++all)
                    others += row(y)[x] != value ? 1 : 0;
        };
        const QRect wide = area.adjusted(-1, -1, 1, 1);
        side({area.left(), wide.top()}, {area.right(), wide.top()});
        side({area.left(), wide.bottom()}, {area.right(), wide.bottom()});
        side({wide.left(), area.top()}, {wide.left(), area.bottom()});
        side({wide.right(), area.top()}, {wide.right(), area.bottom()});
        return sides >= 2 && others >= kOthersAround * all;
    }

    static constexpr double kOthersAround = 0.8;
    const std::vector<float>& m_values;
    int m_width, m_height;
    std::vector<std::pair<double, Plate>> m_found;
};

} // namespace

std::vector<Plate> platesIn(const Sight& sight, const QRect& area, std::vector<float>& room) {
    if (sight.isUniform() || area.width() < kLongSide || area.height() < kShortSide)
        return {};
    sight.valuesInto(area, room);
    const std::vector<float>& values = room;
    const auto byWriting = [](auto& found) {
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
    };
    auto found = ExactFinder(values, area.width(), area.height()).find();
    byWriting(found);
    auto more = Finder(values, area.width(), area.height(), sight.step()).find();
    byWriting(more);
    found.insert(found.end(), more.begin(), more.end());
    std::vector<Plate> plates;
    for (auto& [score, plate] : found) {
        plate.area.translate(area.topLeft());
        const bool again =
            std::any_of(plates.begin(), plates.end(), [&plate = plate](const Plate& other) {
                const QRect common = plate.area & other.area;
                return 2 * common.width() * common.height() >
                       plate.area.width() * plate.area.height();
            });
        if (!again)
            plates.push_back(plate);
        if (plates.size() >= size_t(kMostPlates))
            break;
    }
    return plates;
}

Sight plateAlone(const Sight& sight, const Plate& plate) {
    const std::vector<float> values = sight.values(plate.area);
    image::FrameInfo info;
    info.width = plate.area.width() + 2 * kPlateRim;
    info.height = plate.area.height() + 2 * kPlateRim;
    info.samples = 1;
    info.type = image::SampleType::U8;
    const float scale = 255 / std::max(plate.high - plate.low, 1e-6F);
    const auto shade = [&](float value) {
        return char(uchar(std::clamp((value - plate.low) * scale + 0.5F, 0.0F, 255.0F)));
    };
    auto bytes =
        std::make_shared<QByteArray>(qsizetype(info.width) * info.height, shade(plate.ground));
    for (int y = 0; y < plate.area.height(); ++y)
        for (int x = 0; x < plate.area.width(); ++x)
            (*bytes)[qsizetype(y + kPlateRim) * info.width + x + kPlateRim] =
                shade(values[size_t(y) * size_t(plate.area.width()) + size_t(x)]);
    const std::span<const std::byte> pixels(reinterpret_cast<const std::byte*>(bytes->constData()),
                                            size_t(bytes->size()));
    return Sight(info, pixels, bytes);
}

} // namespace disclens::writing
