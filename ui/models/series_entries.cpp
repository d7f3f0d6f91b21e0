// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_entries.h"

#include "advice/advice.h"
#include "ui/models/mask_controller.h"

#include <QHash>

#include <algorithm>

namespace disclens::ui {

namespace {

using inspect::Level;

/// The stronger of two levels; what was not checked says more than "unlikely".
int strength(Level level) {
    switch (level) {
    case Level::Points:
        return 4;
    case Level::Could:
        return 3;
    case Level::Unchecked:
        return 2;
    case Level::Unlikely:
        return 1;
    case Level::Note:
        return 0;
    }
    return 0;
}

QHash<FileId, Level> levelsByFile(const report::Report& report) {
    QHash<FileId, Level> levels;
    for (const inspect::Finding& finding : report.findings)
        for (const inspect::Place& place : finding.places) {
            if (place.file == kNoFile)
                continue;
            const auto at = levels.find(place.file);
            if (at == levels.end())
                levels.insert(place.file, finding.level);
            else if (strength(finding.level) > strength(*at))
                *at = finding.level;
        }
    return levels;
}

bool isReportModality(const dicom::Series& series) {
    return series.modality == QLatin1String("SR") || series.modality == QLatin1String("DOC");
}

bool isEncapsulatedPdf(const dicom::Instance& instance) {
    return instance.pixels.sopClass == QLatin1String("1.2.840.10008.5.1.4.1.1.104.1");
}

bool isSlide(const dicom::Instance& instance) {
    return instance.pixels.totalColumns > instance.pixels.columns ||
           instance.pixels.totalRows > instance.pixels.rows;
}

SeriesEntry fromSeries(const dicom::Series& series, const dicom::Study& study,
                       const QHash<FileId, Level>& levels) {
    SeriesEntry entry;
    entry.key = series.uid;
    entry.visit = series.date.isEmpty() ? study.date : series.date;
    entry.modality = series.modality;
    entry.plainTitle = advice::modalityWord(series.modality);
    entry.title = series.description.trimmed();
    if (entry.title.isEmpty())
        entry.title = series.protocol.trimmed();
    if (entry.title.isEmpty())
        entry.title = entry.plainTitle;
    for (const dicom::Instance& instance : series.instances) {
        if (entry.firstFile == kNoFile)
            entry.firstFile = instance.file;
        const Level level = levels.value(instance.file, Level::Note);
        if (strength(level) > strength(entry.level))
            entry.level = level;
        if (!instance.duplicate)
            entry.files << instance.file;
        if (instance.duplicate || !instance.pixels.present)
            continue;
        if (entry.frameTimeMs <= 0)
            entry.frameTimeMs = instance.pixels.frameTimeMs;
        if (isSlide(instance) && instance.pixels.frames > 1)
            entry.kind = SeriesEntry::Kind::Slide;
        for (int frame = 0; frame < qMax(1, instance.pixels.frames); ++frame)
            entry.items << PictureItem{instance.file, frame, QStringLiteral("dicom")};
    }
    if (entry.items.isEmpty()) {
        const bool pdf = !series.instances.isEmpty() && isEncapsulatedPdf(series.instances.first());
        entry.kind = isReportModality(series) || pdf ? SeriesEntry::Kind::Document
                                                     : SeriesEntry::Kind::Object;
        entry.closed = entry.kind == SeriesEntry::Kind::Document;
        if (!series.instances.isEmpty())
            entry.plainTitle = advice::objectWord(series.instances.first().pixels.sopClass);
        if (series.description.trimmed().isEmpty())
            entry.title = entry.plainTitle;
    }
    return entry;
}

} // namespace

QList<SeriesEntry> seriesEntries(const report::Report& report) {
    QList<SeriesEntry> entries;
    if (!report.catalogue)
        return entries;
    const QHash<FileId, Level> levels = levelsByFile(report);
    for (const dicom::Patient& patient : report.catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series)
                if (!series.instances.isEmpty())
                    entries << fromSeries(series, study, levels);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const SeriesEntry& a, const SeriesEntry& b) { return a.visit > b.visit; });

    for (const report::OtherFileRow& row : report.others) {
        const bool pdf = row.type == image::FileType::Pdf;
        const bool video = row.type == image::FileType::Video;
        if (!row.isPicture && !pdf && !video)
            continue;
        SeriesEntry entry;
        entry.key = QStringLiteral("file:%1").arg(row.file);
        entry.kind = pdf ? SeriesEntry::Kind::Document : SeriesEntry::Kind::Pictures;
        entry.plainTitle = advice::fileTypeWord(row.type);
        entry.title = row.file >= 0 && row.file < report.entries.size()
                          ? cleanName(fileName(report.entries.at(row.file).path))
                          : entry.plainTitle;
        entry.closed = pdf || row.isReport;
        entry.level = levels.value(row.file, row.level);
        entry.firstFile = row.file;
        const QString container = pdf     ? QStringLiteral("pdf")
                                  : video ? QStringLiteral("video")
                                          : QStringLiteral("picture");
        for (int page = 0; page < qMax(1, row.pages); ++page)
            entry.items << PictureItem{row.file, page, container};
        entries << entry;
    }
    return entries;
}

} // namespace disclens::ui
