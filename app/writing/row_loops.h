// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace disclens::writing {

/// What the search of a series does with each row of each slice: loops that are made for the
/// processor at hand (base/wide_loops.h). Rows have `n` pixels; what is written to overlaps nothing
/// that is read, unless it says so.

/// How far each value lies outside of what those of two other slices span.
void outside(const float* own, const float* a, const float* b, float* out, std::size_t n);
/// Adds how far each is from nothing, or from the other.
void addSizes(const float* values, float* sums, std::size_t n);
void addDifferences(const float* a, const float* b, float* sums, std::size_t n);
/// Adds how steep a picture is at each of the first n - 1 pixels, to the right and down. `below`:
/// the next row.
void addSteepness(const float* row, const float* below, float* sums, std::size_t n);

/// The most of all slices at each pixel: upwards, downwards, and in which slice that is.
struct Oddest {
    float* above;
    float* below;
    float* slice;
};
/// Takes in values × shares, or differences × shares.
void takeOdd(const float* values, const float* shares, float slice, Oddest to, std::size_t n);
void takeOdd(const float* values, const float* others, const float* shares, float slice, Oddest to,
             std::size_t n);

/// Adds, for each sixteen of the first n - 1 pixels, at how many the picture is steeper than the
/// limit there. `marks`: one number for each begun sixteen.
inline constexpr std::size_t kMarkedPixels = 16;
void markSteep(const float* row, const float* below, const float* limits, int* marks,
               std::size_t n);

/// One row comes to the sums of columns, another goes.
void moveSums(const float* comes, const float* goes, double* sums, std::size_t n);
/// Means of `side` columns that follow each other, from sums up to each column.
void meansOf(const double* upTo, std::size_t side, double share, float* out, std::size_t n);

/// The higher of both; `others` may lie further on in the same row as `row`.
void takeHigher(const float* others, float* row, std::size_t n);

/// The lowest and the highest of each column so far.
void takeExtremes(const float* row, float* lowest, float* highest, std::size_t n);
/// Of each four columns in turn: `n` answers.
void extremesOfFour(const float* lowest, const float* highest, float* lows, float* highs,
                    std::size_t n);

} // namespace disclens::writing
