// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace disclens::textbench {

/// How strongly a pixel is covered with ink: 0…1, row-major.
struct Mask {
    int width = 0, height = 0;
    std::vector<float> ink;

    float at(int x, int y) const {
        return x < 0 || y < 0 || x >= width || y >= height ? 0.0F : ink[size_t(y) * width + x];
    }
    bool isEmpty() const { return width <= 0 || height <= 0; }
};

/// A font of Debian by its file. Fixed sizes (bitmap fonts) are their nominal height in pixels.
struct FontFile {
    QString path;
    bool bitmap = false;
    int from = 8, to = 40; ///< sizes in pixels that it is used for; equal for a bitmap font
    QString name() const { return path.section(u'/', -1); }
};

/// The fonts that this computer has, of those that the corpus uses, in a fixed order. Packages:
/// packaging/packages-bench.txt.
QList<FontFile> installedFonts();

/// Draws one line. Ink is cut to its own bounds. smooth: grey edges; bitmap fonts never have them.
/// Empty when the font lacks a letter of it (blanks need none).
class Drawer {
  public:
    Drawer();
    ~Drawer();
    Mask line(const FontFile& font, int pixels, const QString& text, bool smooth) const;

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Quarter turns clockwise (0…3).
Mask turned(const Mask& mask, int quarters);
/// Each pixel becomes a dot with `gap` empty pixels to the next, as old machines and films print.
Mask dotted(const Mask& mask, int gap);
/// The ring of one pixel around the ink, of the size of the mask plus one pixel on each side.
Mask ringOf(const Mask& mask);
/// The mask with this many empty pixels on each side.
Mask padded(const Mask& mask, int by);

} // namespace disclens::textbench
