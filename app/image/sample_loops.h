// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace disclens::image {

/// Loops over all samples of a frame, of each type of whole numbers, that are taken so often that
/// they are made for the processor at hand (base/wide_loops.h).

/// `to`: room for as many as there are.
void toFloats(std::span<const quint8> from, float* to);
void toFloats(std::span<const qint8> from, float* to);
void toFloats(std::span<const quint16> from, float* to);
void toFloats(std::span<const qint16> from, float* to);
void toFloats(std::span<const quint32> from, float* to);
void toFloats(std::span<const qint32> from, float* to);

template <typename T> struct Extremes {
    T lowest, highest; ///< the other way round where there is none
};
/// Of all but those from `first` to `last`.
Extremes<quint8> extremesOf(std::span<const quint8> values, quint8 first, quint8 last);
Extremes<qint8> extremesOf(std::span<const qint8> values, qint8 first, qint8 last);
Extremes<quint16> extremesOf(std::span<const quint16> values, quint16 first, quint16 last);
Extremes<qint16> extremesOf(std::span<const qint16> values, qint16 first, qint16 last);
Extremes<quint32> extremesOf(std::span<const quint32> values, quint32 first, quint32 last);
Extremes<qint32> extremesOf(std::span<const qint32> values, qint32 first, qint32 last);

/// The lowest and the highest of each of `width` columns, which `rows` rows have; the next row is
/// `stride` further on. What is no number does not count, unless it is the first.
void columnExtremes(const quint8* from, qsizetype stride, int rows, std::size_t width,
                    quint8* lowest, quint8* highest);
void columnExtremes(const qint8* from, qsizetype stride, int rows, std::size_t width, qint8* lowest,
                    qint8* highest);
void columnExtremes(const quint16* from, qsizetype stride, int rows, std::size_t width,
                    quint16* lowest, quint16* highest);
void columnExtremes(const qint16* from, qsizetype stride, int rows, std::size_t width,
                    qint16* lowest, qint16* highest);
void columnExtremes(const quint32* from, qsizetype stride, int rows, std::size_t width,
                    quint32* lowest, quint32* highest);
void columnExtremes(const qint32* from, qsizetype stride, int rows, std::size_t width,
                    qint32* lowest, qint32* highest);
void columnExtremes(const float* from, qsizetype stride, int rows, std::size_t width, float* lowest,
                    float* highest);
void columnExtremes(const double* from, qsizetype stride, int rows, std::size_t width,
                    double* lowest, double* highest);

/// The bits of each from number `low` on, `mask` of them; `sign`: the highest of those when it says
/// that a value is negative, else 0 (PS3.5 8.1.1). `to` may be `from`.
void takeField(std::span<const quint8> from, quint8* to, int low, quint8 mask, quint8 sign);
void takeField(std::span<const quint16> from, quint16* to, int low, quint16 mask, quint16 sign);
void takeField(std::span<const quint32> from, quint32* to, int low, quint32 mask, quint32 sign);

} // namespace disclens::image
