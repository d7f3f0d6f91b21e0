// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/catalogue.h"

#include <algorithm>

namespace disclens::dicom {

int Series::frames() const {
    qint64 sum = 0;
    for (const Instance& instance : instances) {
        if (instance.pixels.present && !instance.duplicate)
            sum += std::max(1, instance.pixels.frames);
    }
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

int Catalogue::pictures() const {
    qint64 sum = 0;
    for (const Patient& patient : patients)
        for (const Study& study : patient.studies)
            for (const Series& series : study.series)
                sum += series.frames();
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

int Catalogue::seriesCount() const {
    qsizetype sum = 0;
    for (const Patient& patient : patients)
        for (const Study& study : patient.studies)
            sum += study.series.size();
    return int(sum);
}

const Series* Catalogue::findSeries(const QString& uid) const {
    for (const Patient& patient : patients)
        for (const Study& study : patient.studies)
            for (const Series& series : study.series)
                if (series.uid == uid)
                    return &series;
    return nullptr;
}

const Instance* Catalogue::findInstance(FileId file) const {
    for (const Patient& patient : patients)
        for (const Study& study : patient.studies)
            for (const Series& series : study.series)
                for (const Instance& instance : series.instances)
                    if (instance.file == file)
                        return &instance;
    return nullptr;
}

} // namespace disclens::dicom
