// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/glyphs.h"

#include <QFile>
#include <QHash>

#include <algorithm>

#include <ft2build.h>
#include FT_FREETYPE_H

namespace disclens::textbench {

QList<FontFile> installedFonts() {
    static const QString misc = QStringLiteral("/usr/share/fonts/X11/misc/");
    static const QString ttf = QStringLiteral("/usr/share/fonts/truetype/");
    const QList<FontFile> all = {
        {misc + QStringLiteral("5x8.pcf.gz"), true, 8, 8},
        {misc + QStringLiteral("6x9.pcf.gz"), true, 9, 9},
        {misc + QStringLiteral("6x10.pcf.gz"), true, 10, 10},
        {misc + QStringLiteral("6x13B.pcf.gz"), true, 13, 13},
        {misc + QStringLiteral("8x13.pcf.gz"), true, 13, 13},
        {misc + QStringLiteral("9x15B.pcf.gz"), true, 15, 15},
        {misc + QStringLiteral("10x20.pcf.gz"), true, 20, 20},
        {misc + QStringLiteral("ter-u12n_unicode.pcf.gz"), true, 12, 12},
        {misc + QStringLiteral("ter-u14b_unicode.pcf.gz"), true, 14, 14},
        {misc + QStringLiteral("ter-u18n_unicode.pcf.gz"), true, 18, 18},
        {misc + QStringLiteral("ter-u24b_unicode.pcf.gz"), true, 24, 24},
        {misc + QStringLiteral("ter-u32n_unicode.pcf.gz"), true, 32, 32},
        {ttf + QStringLiteral("dejavu/DejaVuSans.ttf"), false, 9, 40},
        {ttf + QStringLiteral("dejavu/DejaVuSansMono.ttf"), false, 9, 40},
        {ttf + QStringLiteral("dejavu/DejaVuSans-Bold.ttf"), false, 10, 40},
        {ttf + QStringLiteral("dejavu/DejaVuSerif.ttf"), false, 12, 40},
        {ttf + QStringLiteral("liberation/LiberationSans-Regular.ttf"), false, 10, 40},
        {ttf + QStringLiteral("liberation/LiberationMono-Regular.ttf"), false, 11, 40},
        {ttf + QStringLiteral("liberation/LiberationSansNarrow-Regular.ttf"), false, 12, 40},
        {ttf + QStringLiteral("liberation/LiberationSerif-Regular.ttf"), false, 14, 40},
        {ttf + QStringLiteral("freefont/FreeSans.ttf"), false, 10, 40},
        {ttf + QStringLiteral("freefont/FreeMonoBold.ttf"), false, 12, 40},
        {ttf + QStringLiteral("noto/NotoSans-Regular.ttf"), false, 10, 40},
    };
    QList<FontFile> out;
    for (const FontFile& font : all)
        if (QFile::exists(font.path))
            out.append(font);
    return out;
}

struct Drawer::Private {
    FT_Library library = nullptr;
    QHash<QString, FT_Face> faces;
};

Drawer::Drawer()
    : d(std::make_unique<Private>()) {
    FT_Init_FreeType(&d->library);
}

Drawer::~Drawer() {
    for (FT_Face face : d->faces)
        FT_Done_Face(face);
    FT_Done_FreeType(d->library);
}

namespace {

void cut(Mask& mask) {
    int left = mask.width, right = -1, top = mask.height, bottom = -1;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y) > 0.1F) {
                left = std::min(left, x), right = std::max(right, x);
                top = std::min(top, y), bottom = std::max(bottom, y);
            }
    if (right < left) {
        mask = {};
        return;
    }
    Mask out{right - left + 1, bottom - top + 1, {}};
    out.ink.resize(size_t(out.width) * out.height);
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x)
            out.ink[size_t(y) * out.width + x] = mask.at(left + x, top + y);
    mask = std::move(out);
}

void stamp(const FT_Bitmap& glyph, int left, int top, Mask& mask) {
    for (int y = 0; y < int(glyph.rows); ++y)
        for (int x = 0; x < int(glyph.width); ++x) {
            const unsigned char* row = glyph.buffer + std::ptrdiff_t(y) * glyph.pitch;
            const float ink = glyph.pixel_mode == FT_PIXEL_MODE_MONO
                                  ? float((row[x >> 3] >> (7 - (x & 7))) & 1)
                                  : float(row[x]) / 255.0F;
            const int toX = left + x, toY = top + y;
            if (ink > 0 && toX >= 0 && toY >= 0 && toX < mask.width && toY < mask.height) {
                float& to = mask.ink[size_t(toY) * mask.width + toX];
                to = std::max(to, ink);
            }
        }
}

} // namespace

Mask Drawer::line(const FontFile& font, int pixels, const QString& text, bool smooth) const {
    FT_Face face = d->faces.value(font.path);
    if (!face) {
        if (FT_New_Face(d->library, font.path.toLocal8Bit().constData(), 0, &face) != 0)
            return {};
        FT_Select_Charmap(face, FT_ENCODING_UNICODE);
        d->faces.insert(font.path, face);
    }
    if (font.bitmap ? FT_Select_Size(face, 0) != 0 : FT_Set_Pixel_Sizes(face, 0, pixels) != 0)
        return {};
    const int flags = smooth && !font.bitmap
                          ? FT_LOAD_RENDER
                          : FT_LOAD_RENDER | FT_LOAD_MONOCHROME | FT_LOAD_TARGET_MONO;
    Mask mask{int(text.size()) * pixels * 2 + 8, pixels * 4, {}};
    mask.ink.resize(size_t(mask.width) * mask.height);
    int x = 4;
    for (const QChar c : text) {
        const FT_UInt glyph = FT_Get_Char_Index(face, c.unicode());
        if (glyph == 0 && c != u' ')
            return {};
        if (FT_Load_Glyph(face, glyph, flags) != 0)
            return {};
        if (c != u' ')
            stamp(face->glyph->bitmap, x + face->glyph->bitmap_left,
                  pixels * 2 - face->glyph->bitmap_top, mask);
        x += int(face->glyph->advance.x >> 6);
    }
    cut(mask);
    return mask;
}

Mask turned(const Mask& mask, int quarters) {
    Mask out = mask;
    for (int i = 0; i < (quarters & 3); ++i) {
        Mask next{out.height, out.width, {}};
        next.ink.resize(out.ink.size());
        for (int y = 0; y < next.height; ++y)
            for (int x = 0; x < next.width; ++x)
                next.ink[size_t(y) * next.width + x] = out.at(y, out.height - 1 - x);
        out = std::move(next);
    }
    return out;
}

Mask dotted(const Mask& mask, int gap) {
    const int step = gap + 1;
    Mask out{mask.width * step - gap, mask.height * step - gap, {}};
    out.ink.resize(size_t(out.width) * out.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            out.ink[size_t(y * step) * out.width + x * step] = mask.at(x, y);
    return out;
}

Mask padded(const Mask& mask, int by) {
    Mask out{mask.width + 2 * by, mask.height + 2 * by, {}};
    out.ink.resize(size_t(out.width) * out.height);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            out.ink[size_t(y + by) * out.width + x + by] = mask.at(x, y);
    return out;
}

Mask ringOf(const Mask& mask) {
    Mask out{mask.width + 2, mask.height + 2, {}};
    out.ink.resize(size_t(out.width) * out.height);
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x) {
            float most = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    most = std::max(most, mask.at(x - 1 + dx, y - 1 + dy));
            out.ink[size_t(y) * out.width + x] = std::max(0.0F, most - mask.at(x - 1, y - 1));
        }
    return out;
}

} // namespace disclens::textbench
