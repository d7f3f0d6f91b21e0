// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/corpus.h"

#include <QRandomGenerator>

#include <optional>

namespace disclens::textbench {

/// What a line is to be like, before a place for it is found.
struct Wish {
    Says says = Says::Other;
    QString text;
    FontFile font;
    int size = 12;
    bool smooth = true, low = false, outlined = false, dotted = false, plate = false, edge = false;
    int quarters = 0;
    QString hidden;
};

/// How a line is drawn; the same one can go on many slices.
struct Recipe {
    Mask mask;
    int left = 0, top = 0;
    std::vector<double> value;               ///< stored
    std::optional<std::vector<double>> ring; ///< outline
    std::optional<QRect> plate;
    std::vector<double> plateValue;
    PlantedLine line;
};

/// How the text of a whole picture hides from the window.
enum class Hiding { None, Window, HighBits, Squeezed };

/// Finds places and values for lines on one picture. Fixed by the random numbers.
class Planter {
  public:
    Planter(const QList<FontFile>& fonts, const Drawer& drawer, QRandomGenerator& random)
        : m_fonts(fonts)
        , m_drawer(drawer)
        , m_random(random) {}

    /// Sets up the window (or an outlier) that will hide lines; what came of it.
    Hiding prepare(Canvas& canvas, Hiding wanted);
    Wish wish(const Canvas& canvas, const Person& person, Hiding hiding);
    /// Empty when there is no fitting place. `taken` are boxes that it must stay away from.
    std::optional<Recipe> place(const Canvas& canvas, const Wish& wish, const QList<QRect>& taken);

  private:
    QRect spot(const Canvas& canvas, QSize size, bool edge, const QList<QRect>& taken);
    bool shown(const Canvas& canvas, const Wish& wish, const QRect& box, bool last, Recipe& out);
    bool hidden(const Canvas& canvas, const Wish& wish, const QRect& box, bool last, Recipe& out);
    double between(double low, double high) {
        return low + (high - low) * m_random.generateDouble();
    }
    bool chance(double of) { return m_random.generateDouble() < of; }

    const QList<FontFile>& m_fonts;
    const Drawer& m_drawer;
    QRandomGenerator& m_random;
    // Of the canvas that place() works on.
    image::Window m_window;
    std::pair<double, double> m_range, m_middle; ///< modality values; m_middle without outliers
};

void apply(const Recipe& recipe, Canvas& canvas);

} // namespace disclens::textbench
