// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/sample_loops.h"

#include "base/wide_loops.h"

#include <limits>

namespace disclens::image {
namespace {

template <typename T>
[[gnu::always_inline]] inline void convert(std::span<const T> from, float* to) {
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] = float(from[i]);
}

template <typename T>
[[gnu::always_inline]] inline Extremes<T> extremes(std::span<const T> values, T first, T last) {
    T lowest = std::numeric_limits<T>::max(), highest = std::numeric_limits<T>::min();
    // In steps that GCC makes wide ones of: neither std::min() nor a choice between values is.
    const T mostBits = lowest, leastBits = highest;
    for (const T value : values) {
        const T counts = T(-T((value < first) | (value > last))); // all bits, or none
        const T low = T((value & counts) | (mostBits & ~counts));
        const T high = T((value & counts) | (leastBits & ~counts));
        lowest = low < lowest ? low : lowest;
        highest = high > highest ? high : highest;
    }
    return {lowest, highest};
}

template <typename T>
[[gnu::always_inline]] inline void columns(const T* from, qsizetype stride, int rows,
                                           std::size_t width, T* __restrict lowest,
                                           T* __restrict highest) {
    for (std::size_t x = 0; x < width; ++x)
        lowest[x] = highest[x] = from[x];
    for (int y = 1; y < rows; ++y) {
        const T* line = from + y * stride;
        for (std::size_t x = 0; x < width; ++x) {
            lowest[x] = line[x] < lowest[x] ? line[x] : lowest[x];
            highest[x] = line[x] > highest[x] ? line[x] : highest[x];
        }
    }
}

template <typename T>
[[gnu::always_inline]] inline void field(std::span<const T> from, T* to, int low, T mask, T sign) {
    for (std::size_t i = 0; i < from.size(); ++i) {
        const T value = T(T(from[i] >> low) & mask);
        to[i] = T(T(value ^ sign) - sign);
    }
}

} // namespace

DISCLENS_WIDE void toFloats(std::span<const quint8> from, float* to) {
    convert(from, to);
}
DISCLENS_WIDE void toFloats(std::span<const qint8> from, float* to) {
    convert(from, to);
}
DISCLENS_WIDE void toFloats(std::span<const quint16> from, float* to) {
    convert(from, to);
}
DISCLENS_WIDE void toFloats(std::span<const qint16> from, float* to) {
    convert(from, to);
}
DISCLENS_WIDE void toFloats(std::span<const quint32> from, float* to) {
    convert(from, to);
}
DISCLENS_WIDE void toFloats(std::span<const qint32> from, float* to) {
    convert(from, to);
}

DISCLENS_WIDE Extremes<quint8> extremesOf(std::span<const quint8> values, quint8 first,
                                          quint8 last) {
    return extremes(values, first, last);
}
DISCLENS_WIDE Extremes<qint8> extremesOf(std::span<const qint8> values, qint8 first, qint8 last) {
    return extremes(values, first, last);
}
DISCLENS_WIDE Extremes<quint16> extremesOf(std::span<const quint16> values, quint16 first,
                                           quint16 last) {
    return extremes(values, first, last);
}
DISCLENS_WIDE Extremes<qint16> extremesOf(std::span<const qint16> values, qint16 first,
                                          qint16 last) {
    return extremes(values, first, last);
}
DISCLENS_WIDE Extremes<quint32> extremesOf(std::span<const quint32> values, quint32 first,
                                           quint32 last) {
    return extremes(values, first, last);
}
DISCLENS_WIDE Extremes<qint32> extremesOf(std::span<const qint32> values, qint32 first,
                                          qint32 last) {
    return extremes(values, first, last);
}

DISCLENS_WIDE void columnExtremes(const quint8* from, qsizetype stride, int rows, std::size_t width,
                                  quint8* lowest, quint8* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const qint8* from, qsizetype stride, int rows, std::size_t width,
                                  qint8* lowest, qint8* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const quint16* from, qsizetype stride, int rows,
                                  std::size_t width, quint16* lowest, quint16* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const qint16* from, qsizetype stride, int rows, std::size_t width,
                                  qint16* lowest, qint16* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const quint32* from, qsizetype stride, int rows,
                                  std::size_t width, quint32* lowest, quint32* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const qint32* from, qsizetype stride, int rows, std::size_t width,
                                  qint32* lowest, qint32* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const float* from, qsizetype stride, int rows, std::size_t width,
                                  float* lowest, float* highest) {
    columns(from, stride, rows, width, lowest, highest);
}
DISCLENS_WIDE void columnExtremes(const double* from, qsizetype stride, int rows, std::size_t width,
                                  double* lowest, double* highest) {
    columns(from, stride, rows, width, lowest, highest);
}

DISCLENS_WIDE void takeField(std::span<const quint8> from, quint8* to, int low, quint8 mask,
                             quint8 sign) {
    field(from, to, low, mask, sign);
}
DISCLENS_WIDE void takeField(std::span<const quint16> from, quint16* to, int low, quint16 mask,
                             quint16 sign) {
    field(from, to, low, mask, sign);
}
DISCLENS_WIDE void takeField(std::span<const quint32> from, quint32* to, int low, quint32 mask,
                             quint32 sign) {
    field(from, to, low, mask, sign);
}

} // namespace disclens::image
