// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/sample_loops.h"

#include "base/wide_loops.h"

#include <limits>

namespace disclens::image {

template <typename T> DISCLENS_WIDE void toFloats(std::span<const T> from, float* to) {
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] = float(from[i]);
}

template <typename T>
DISCLENS_WIDE Extremes<T> extremesOf(std::span<const T> values, T first, T last) {
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
DISCLENS_WIDE void columnExtremes(const T* from, qsizetype stride, int rows, std::size_t width,
                                  T* __restrict lowest, T* __restrict highest) {
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
DISCLENS_WIDE void takeField(std::span<const T> from, T* to, int low, T mask, T sign) {
    for (std::size_t i = 0; i < from.size(); ++i) {
        const T value = T(T(from[i] >> low) & mask);
        to[i] = T(T(value ^ sign) - sign);
    }
}

#define DISCLENS_COLUMNS(T)                                                                        \
    template void columnExtremes(const T*, qsizetype, int, std::size_t, T*, T*);
#define DISCLENS_WHOLE(T)                                                                          \
    template void toFloats(std::span<const T>, float*);                                            \
    template Extremes<T> extremesOf(std::span<const T>, T, T);                                     \
    DISCLENS_COLUMNS(T)
#define DISCLENS_FIELD(T) template void takeField(std::span<const T>, T*, int, T, T);

DISCLENS_WHOLE(quint8)
DISCLENS_WHOLE(qint8)
DISCLENS_WHOLE(quint16)
DISCLENS_WHOLE(qint16)
DISCLENS_WHOLE(quint32)
DISCLENS_WHOLE(qint32)
DISCLENS_COLUMNS(float)
DISCLENS_COLUMNS(double)
DISCLENS_FIELD(quint8)
DISCLENS_FIELD(quint16)
DISCLENS_FIELD(quint32)

} // namespace disclens::image
