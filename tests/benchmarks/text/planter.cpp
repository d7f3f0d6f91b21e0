// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/planter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace disclens::textbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 60;
/// How much of a step of 256 greys text and ground may differ where the window hides them.
constexpr double kInvisible = 2.0 / 255;

Spread clippedIn(const Canvas& canvas, const image::Window& window, const QRect& box) {
    const QRect in = box & canvas.rect();
    Spread out{0, 0, 2, -1};
    double sum = 0, squares = 0;
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x) {
            const double value = std::clamp(shade(canvas, window, x, y), 0.0, 1.0);
            sum += value, squares += value * value;
            out.lowest = std::min(out.lowest, value), out.highest = std::max(out.highest, value);
        }
    const double count = std::max(1.0, double(in.width()) * in.height());
    out.mean = sum / count;
    out.deviation = std::sqrt(std::max(0.0, squares / count - out.mean * out.mean));
    return out;
}

double storedOf(const Canvas& canvas, double modality) {
    double value = std::round(canvas.stored(modality));
    value = std::clamp(value, canvas.lowestStored(), canvas.highestStored());
    if (canvas.padding && value == *canvas.padding)
        value += value < canvas.highestStored() ? 1 : -1;
    return value;
}

/// Modality values that leave out the two of a thousand at either end.
std::pair<double, double> middleOf(const Canvas& canvas) {
    std::vector<double> sorted = canvas.values;
    const auto at = [&](double share) {
        const auto nth = sorted.begin() + std::ptrdiff_t(share * double(sorted.size() - 1));
        std::nth_element(sorted.begin(), nth, sorted.end());
        return canvas.modality(*nth);
    };
    const double low = at(0.002);
    return {low, at(0.998)};
}

/// The share of the ground that looks like the ink: letters over it would be broken.
template <typename Of> double lostIn(const QRect& box, double ink, double contrast, Of&& of) {
    int lost = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            lost += std::abs(of(x, y) - ink) < contrast / 2;
    return double(lost) / std::max(1, box.width() * box.height());
}
constexpr double kMostLost = 0.03;

double shadeOf(const image::Window& window, double modality) {
    return (modality - window.centre) / window.width + 0.5;
}

} // namespace

Hiding Planter::prepare(Canvas& canvas, Hiding wanted) {
    if (canvas.samples == 3 || wanted == Hiding::None)
        return Hiding::None;
    const auto [low, high] = rangeOf(canvas);
    const double range = high - low;
    if (!(range > 0))
        return Hiding::None;
    const bool words = canvas.bits > 8;
    if (wanted == Hiding::Squeezed) {
        // One bright speck far above: the window from lowest to highest then shows nothing else.
        const double top = canvas.isSigned ? 32767 : 65535;
        if (words && range / canvas.slope / (top - canvas.stored(low)) < 0.02) {
            canvas.bits = 16;
            canvas.window.reset();
            const int x = m_random.bounded(std::max(1, canvas.width - 5));
            const int y = m_random.bounded(std::max(1, canvas.height - 5));
            fill(canvas, {x, y, 5, 5}, {top});
            return wanted;
        }
        wanted = Hiding::Window;
    }
    if (wanted == Hiding::HighBits) {
        if (words && !canvas.isSigned && canvas.stored(high) < 0x4000) {
            canvas.bits = 16;
            if (!canvas.window)
                canvas.window = startWindow(canvas);
            return wanted;
        }
        wanted = Hiding::Window;
    }
    const image::Window window = startWindow(canvas);
    const double from = window.centre - window.width / 2, to = from + window.width;
    const bool room = canvas.window && (from - low > 0.15 * range || high - to > 0.15 * range);
    if (!room) {
        image::Window narrow;
        narrow.width = 0.45 * range;
        narrow.centre = low + 0.25 * range + narrow.width / 2;
        canvas.window = narrow;
    }
    return wanted;
}

Wish Planter::wish(const Canvas& canvas, const Person& person, Hiding hiding) {
    Wish out;
    static const double shares[] = {0.28, 0.16, 0.14, 0.12, 0.08, 0.05, 0.05, 0.12};
    double left = m_random.generateDouble();
    for (int i = 0; i <= int(Says::Other); ++i)
        if ((left -= shares[i]) < 0) {
            out.says = Says(i);
            break;
        }
    out.text = phrase(out.says, person, m_random);
    const bool tiny = std::min(canvas.width, canvas.height) < 150;
    const bool small = tiny || chance(0.27);
    if (small)
        out.size = 8 + m_random.bounded(3);
    else
        out.size = chance(0.5)   ? 11 + m_random.bounded(6)
                   : chance(0.6) ? 17 + m_random.bounded(8)
                                 : 25 + m_random.bounded(16);
    out.low = chance(0.25);
    const double style = m_random.generateDouble();
    out.outlined = style < 0.12 && !out.low;
    out.dotted = style >= 0.12 && style < 0.19 && !small && !out.low;
    out.plate = style >= 0.19 && style < 0.36;
    out.edge = chance(0.2);
    out.quarters = chance(0.15) ? 1 + m_random.bounded(3) : 0;
    if (hiding != Hiding::None && (hiding == Hiding::Squeezed || chance(0.65))) {
        out.hidden = hiding == Hiding::Squeezed   ? u"squeezed"_s
                     : hiding == Hiding::HighBits ? u"high-bits"_s
                     : chance(0.5)                ? u"below"_s
                                                  : u"above"_s;
        out.outlined = false;
    }
    // Masks have two values: no grey edges there, and no outline.
    const auto [lowest, highest] = rangeOf(canvas);
    const bool fewGreys = (highest - lowest) / std::abs(canvas.slope) < 8;
    out.outlined = out.outlined && !fewGreys;
    QList<FontFile> fitting;
    int wanted = out.dotted ? 8 + m_random.bounded(3) : out.size; // dots are two pixels apart
    while (fitting.isEmpty()) {
        for (const FontFile& font : m_fonts)
            if (font.from <= wanted && wanted <= font.to &&
                ((!out.dotted && !fewGreys) || font.bitmap))
                fitting.append(font);
        wanted -= fitting.isEmpty() ? 1 : 0;
        if (wanted < 8 || m_fonts.isEmpty())
            return out;
    }
    out.font = fitting[m_random.bounded(int(fitting.size()))];
    out.size = out.dotted ? wanted * 2 : wanted;
    out.smooth = out.size > 10 ? chance(0.75) : chance(0.5);
    // Without grey edges these are no longer legible to a person when they are small.
    const QString name = out.font.name();
    if (out.size < 16 && (name.startsWith("Free"_L1) || name.startsWith("Noto"_L1)))
        out.smooth = true;
    return out;
}

QRect Planter::spot(const Canvas& canvas, QSize size, bool edge, const QList<QRect>& taken) {
    const int width = canvas.width - size.width(), height = canvas.height - size.height();
    if (width < 0 || height < 0)
        return {};
    const auto within = [this](int most) { return most > 0 ? m_random.bounded(most + 1) : 0; };
    int x = within(width), y = within(height);
    if (edge) {
        switch (m_random.bounded(4)) {
        case 0:
            x = 0;
            break;
        case 1:
            x = width;
            break;
        case 2:
            y = 0;
            break;
        default:
            y = height;
            break;
        }
    } else if (chance(0.5)) { // where machines write: close to the top or the bottom
        const int margin = std::min(height, 4 + within(canvas.height / 10));
        y = chance(0.65) ? margin : height - margin;
    }
    const QRect box(x, y, size.width(), size.height());
    for (const QRect& other : taken)
        if (other.adjusted(-6, -6, 6, 6).intersects(box))
            return {};
    return box;
}

bool Planter::shown(const Canvas& canvas, const Wish& wish, const QRect& box, bool last,
                    Recipe& out) {
    const image::Window& window = m_window;
    const Spread ground = clippedIn(canvas, window, box.adjusted(-2, -2, 2, 2));
    double contrast = wish.low        ? between(0.045, 0.11)
                      : wish.outlined ? between(0.45, 1.0)
                      : wish.dotted   ? between(0.35, 1.0)
                                      : between(0.16, 0.95);
    const bool plate = wish.plate || last;
    double base = plate           ? (last && !wish.plate ? ground.mean : between(0.0, 1.0))
                  : wish.outlined ? between(0.0, 1 - contrast)
                                  : ground.mean;
    bool bright = wish.outlined || chance(base < 0.3 ? 0.95 : 0.6);
    if (bright && base + contrast > 1)
        bright = false;
    if (!bright && base - contrast < 0)
        bright = base + contrast <= 1;
    if (!bright && base - contrast < 0)
        return false;
    // A person has to be able to read it over the grain of the picture.
    const double need = wish.size <= 10 || wish.dotted ? 4 : 3;
    if (!plate && ground.deviation * (wish.outlined ? 1.5 : need) > contrast)
        return false;
    const auto storedAt = [&](double at) -> std::vector<double> {
        if (canvas.samples == 1) {
            const double modality = (at - 0.5) * window.width + window.centre;
            return {storedOf(canvas, modality)};
        }
        const double grey = std::round(at * 255);
        return {grey, grey, grey};
    };
    const double target = bright ? base + contrast : base - contrast;
    out.value = storedAt(target);
    if (plate) {
        out.plate = box.adjusted(-4, -3, 4, 3);
        out.plateValue = storedAt(base);
    }
    if (wish.outlined && !plate)
        out.ring = storedAt(base);
    const auto actual = [&](const std::vector<double>& stored) {
        return canvas.samples == 1
                   ? std::clamp(shadeOf(window, canvas.modality(stored[0])), 0.0, 1.0)
                   : stored[0] / 255;
    };
    const double under = plate      ? actual(out.plateValue)
                         : out.ring ? actual(*out.ring)
                                    : ground.mean;
    contrast = std::abs(actual(out.value) - under);
    if (!plate && !wish.outlined && lostIn(box, actual(out.value), contrast, [&](int x, int y) {
                                        return std::clamp(shade(canvas, window, x, y), 0.0, 1.0);
                                    }) > kMostLost)
        return false;
    if (contrast < 0.04 || (wish.low && contrast > 0.14) || (!wish.low && contrast < 0.15))
        return false;
    out.line.contrast = contrast;
    out.line.bright = bright;
    out.line.plate = plate;
    return true;
}

bool Planter::hidden(const Canvas& canvas, const Wish& wish, const QRect& box, bool last,
                     Recipe& out) {
    const image::Window& window = m_window;
    const Spread ground = valuesIn(canvas, box.adjusted(-2, -2, 2, 2));
    const double from = window.centre - window.width / 2, to = from + window.width;
    const auto [low, high] = m_range;
    const double need = wish.size <= 10 || wish.dotted ? 4 : 3;
    double contrast = wish.low ? between(0.06, 0.11) : between(0.2, 0.9);
    double sideLow = 0, sideHigh = 0;
    bool plate = wish.plate || last;
    if (wish.hidden == "squeezed"_L1) {
        std::tie(sideLow, sideHigh) = m_middle;
    } else if (wish.hidden == "high-bits"_L1) {
        sideLow = to, sideHigh = canvas.modality(0xFFFF);
        plate = true;
    } else if (wish.hidden == "below"_L1) {
        sideLow = std::max(canvas.modality(canvas.lowestStored()), low), sideHigh = from;
    } else {
        sideLow = to;
        sideHigh = std::min(canvas.modality(canvas.highestStored()),
                            std::max(high, to + 0.6 * window.width));
    }
    const double side = sideHigh - sideLow;
    if (!(side > 0) || side / std::abs(canvas.slope) < 20)
        return false;
    const bool inside = wish.hidden == "squeezed"_L1 ||
                        (ground.lowest >= sideLow - 1 && ground.highest <= sideHigh - 0.01 * side);
    if (!plate && (!inside || ground.deviation * need > contrast * side))
        return false;
    double base = ground.mean;
    if (wish.hidden == "high-bits"_L1) {
        base = canvas.modality(0x4000);
        contrast = std::abs(canvas.modality(0xC000) - base) / side;
    } else if (plate) {
        base = sideLow + between(0.03, 0.97 - contrast) * side;
        if (chance(0.4))
            base += contrast * side;
    }
    bool bright = base + contrast * side <= sideHigh - 0.01 * side;
    if (bright && base - contrast * side >= sideLow && chance(0.4))
        bright = false;
    if (!bright && base - contrast * side < sideLow)
        return false;
    const double target = bright ? base + contrast * side : base - contrast * side;
    out.value = {storedOf(canvas, target)};
    double under = base;
    if (plate) {
        out.plate = box.adjusted(-4, -3, 4, 3);
        out.plateValue = {storedOf(canvas, base)};
        under = canvas.modality(out.plateValue[0]);
    }
    const double got = canvas.modality(out.value[0]);
    const double seen = std::abs(std::clamp(shadeOf(window, got), 0.0, 1.0) -
                                 std::clamp(shadeOf(window, under), 0.0, 1.0));
    if (seen > kInvisible)
        return false;
    out.line.contrast = std::abs(got - under) / side;
    if (out.line.contrast < 0.04)
        return false;
    if (!plate && lostIn(box, got, out.line.contrast * side, [&](int x, int y) {
                      return canvas.modality(canvas.values[size_t(y) * canvas.width + x]);
                  }) > kMostLost)
        return false;
    out.line.bright = bright;
    out.line.plate = plate;
    out.line.hidden = wish.hidden;
    return true;
}

std::optional<Recipe> Planter::place(const Canvas& canvas, const Wish& wish,
                                     const QList<QRect>& taken) {
    if (wish.font.path.isEmpty())
        return {};
    Recipe out;
    Mask mask = m_drawer.line(wish.font, wish.dotted ? wish.size / 2 : wish.size, wish.text,
                              wish.smooth && !wish.dotted);
    if (mask.isEmpty())
        return {};
    if (wish.dotted)
        mask = dotted(mask, 1);
    out.mask = turned(mask, wish.quarters);
    m_window = startWindow(canvas);
    m_range = rangeOf(canvas);
    if (wish.hidden == "squeezed"_L1)
        m_middle = middleOf(canvas);
    for (int i = 0; i < kTries; ++i) {
        const QRect box = spot(canvas, QSize(out.mask.width, out.mask.height), wish.edge, taken);
        if (box.isEmpty())
            continue;
        const bool last = i >= kTries * 2 / 3;
        if (wish.hidden.isEmpty() ? !shown(canvas, wish, box, last, out)
                                  : !hidden(canvas, wish, box, last, out))
            continue;
        out.left = box.left(), out.top = box.top();
        out.line.box = box;
        out.line.text = wish.text, out.line.says = wish.says;
        out.line.size = wish.size, out.line.quarters = wish.quarters;
        out.line.outlined = out.ring.has_value(), out.line.dotted = wish.dotted;
        out.line.edge = box.left() == 0 || box.top() == 0 || box.right() == canvas.width - 1 ||
                        box.bottom() == canvas.height - 1;
        out.line.font = wish.font.name();
        return out;
    }
    return {};
}

void apply(const Recipe& recipe, Canvas& canvas) {
    if (recipe.plate)
        fill(canvas, *recipe.plate, recipe.plateValue);
    if (recipe.ring)
        ink(canvas, ringOf(recipe.mask), recipe.left - 1, recipe.top - 1, *recipe.ring);
    ink(canvas, recipe.mask, recipe.left, recipe.top, recipe.value);
}

} // namespace disclens::textbench
