// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <algorithm>

namespace disclens::inspect {

/// Edit distance of two texts, or most + 1 when it is larger. A missing or additional character
/// costs `whole`, one in place of another what replace(a, b) says (0 for the same).
template <typename Replace>
int editDistance(QStringView a, QStringView b, int most, int whole, Replace replace) {
    if (std::abs(a.size() - b.size()) * whole > most)
        return most + 1;
    QVarLengthArray<int, 64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j) * whole;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) * whole;
        int lowest = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + replace(a[i - 1], b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + whole, row[j - 1] + whole});
            lowest = std::min(lowest, row[j]);
        }
        if (lowest > most)
            return most + 1;
    }
    return std::min(row[b.size()], most + 1);
}

} // namespace disclens::inspect
