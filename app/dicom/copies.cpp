// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/copies.h"

#include <algorithm>
#include <utility>

namespace disclens::dicom {

Copies::Copies(const Catalogue& catalogue) {
    if (catalogue.duplicates == 0)
        return;
    // As CatalogueBuilder tells them apart; without a UID the number in its series must do.
    using Key = std::pair<QString, int>;
    const auto keyOf = [](const Series& series, const Instance& instance) {
        return Key{instance.uid.isEmpty() ? u'#' + series.uid : instance.uid, instance.number};
    };
    QHash<Key, FileId> originals;
    const auto walk = [&catalogue](const auto& visit) {
        for (const Patient& patient : catalogue.patients)
            for (const Study& study : patient.studies)
                for (const Series& series : study.series)
                    for (const Instance& instance : series.instances)
                        visit(series, instance);
    };
    walk([&](const Series& series, const Instance& instance) {
        const Key key = keyOf(series, instance);
        if (!instance.duplicate && !originals.contains(key))
            originals.insert(key, instance.file);
    });
    walk([&](const Series& series, const Instance& instance) {
        if (!instance.duplicate)
            return;
        if (instance.pixels.present)
            m_frames += std::max(1, instance.pixels.frames);
        const auto at = originals.constFind(keyOf(series, instance));
        if (at != originals.constEnd())
            m_originals.insert(instance.file, *at);
    });
}

} // namespace disclens::dicom
