// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/canvas.h"

#include <QString>
#include <QStringList>

namespace disclens::textbench {

/// Pictures without any text: real ones of ../shared/data that were looked at one by one, those of
/// the example disc, and made ones (noise, mosaics, line patterns). Overlays are left out, because
/// some hold letters.
struct Source {
    QString id;
    bool series = false;        ///< neighbouring slices; otherwise pictures on their own
    std::vector<Canvas> frames; ///< at most kMostOfASeries
    std::vector<Canvas> more;   ///< the ones after them, to look at without planted text only
};

constexpr int kMostOfASeries = 15; ///< to plant text on
constexpr int kMostMore = 10;

/// data: ../shared/data; example: the example disc. Missing files are named in `missing`. only: ids
/// of the wanted ones; empty: all.
std::vector<Source> textFreeSources(const QString& data, const QString& example,
                                    QStringList& missing, const QStringList& only = {});

/// All slices of one of them, in their order; empty when it is not there.
std::vector<Canvas> wholeSeries(const QString& data, const QString& id);

/// A made CT-like slice of noise and smooth shapes, 512 × 512, 12 bits, HU with a window.
Canvas noiseLikeSlice(int number, quint32 seed);

} // namespace disclens::textbench
