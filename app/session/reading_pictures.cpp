// SPDX-License-Identifier: GPL-3.0-or-later
// What the judge of a Reading has to do with the searches for writing and faces and with the test
// of pictures: starts them when all has been read, takes what they found, and tells the report.
#include "session/judged.h"

namespace disclens::session {

/// Whether something came that changes findings.
bool Reading::takeWriting(Judged& all) {
    if (!m_text)
        return false;
    bool news = false;
    for (const writing::FrameLines& lines : m_text->takeFound()) {
        all.glances.removeIf([&lines](const writing::FrameLines& one) {
            return one.file == lines.file && one.frame == lines.frame;
        });
        if (lines.glance)
            all.glances.append(lines);
        else
            all.writing.add(lines);
        news = news || !lines.lines.isEmpty() || !lines.notCovered.isEmpty();
    }
    return news;
}

void Reading::startPictures(const Judged& all) {
    if (m_text) {
        QList<FileId> order;
        if (all.base && all.base->catalogue)
            for (const dicom::Patient& patient : all.base->catalogue->patients)
                for (const dicom::Study& study : patient.studies)
                    for (const dicom::Series& series : study.series)
                        for (const dicom::Instance& instance : series.instances)
                            order.append(instance.file);
        m_text->startAll(order);
    }
    if (m_pictures)
        m_pictures->startAll();
}

/// Before the state says that all was read, so that whoever asks then gets it.
void Reading::keepPictures(const Judged& all) {
    if (!all.base || !all.base->catalogue)
        return;
    QList<QList<image::PictureFacts>> series;
    QHash<QString, int> index;
    for (const dicom::Patient& patient : all.base->catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& one : study.series) {
                QList<image::PictureFacts> pictures;
                for (const dicom::Instance& instance : one.instances) {
                    const auto at = all.pictures.constFind(instance.file);
                    if (at != all.pictures.constEnd() && !instance.duplicate)
                        pictures.append(*at);
                }
                if (pictures.isEmpty())
                    continue;
                index.insert(one.uid, int(series.size()));
                series.append(std::move(pictures));
            }
    const std::lock_guard lock(m_mutex);
    m_seriesPictures = std::move(series);
    m_seriesIndex = std::move(index);
}

void Reading::startFace(const Judged& all) {
    if (!all.base || !all.base->catalogue)
        return;
    QList<FaceScan::SeriesItem> series;
    QList<FaceScan::PhotoItem> photos;
    for (const dicom::Patient& patient : all.base->catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& one : study.series) {
                FaceScan::SeriesItem item{one.uid, one.modality, {}};
                for (const dicom::Instance& instance : one.instances) {
                    const auto at = all.pictures.constFind(instance.file);
                    if (at == all.pictures.constEnd() || instance.duplicate)
                        continue;
                    item.pictures.append(*at);
                    if (mayBePhoto(*at))
                        photos.append({instance.file, at->frames, QStringLiteral("dicom")});
                }
                if (item.pictures.isEmpty())
                    continue;
                series.append(std::move(item));
            }
    for (const inspect::OtherFile& other : all.others)
        if (other.facts.isPicture && !all.insideDicom.contains(other.file) &&
            other.facts.type != image::FileType::Video && other.facts.type != image::FileType::Pdf)
            photos.append({other.file, qMax(1, other.facts.pages), QStringLiteral("picture")});
    if (m_face)
        m_face->start(std::move(series), photos);
    const std::lock_guard lock(m_mutex);
    m_faceStarted = true;
    m_faceNews = true; // what there is to do, and what cannot be judged
    m_wake.notify_all();
}

void Reading::tellWriting(Judged& all, inspect::WritingFound& found) {
    found.problem = m_textProblem;
    if (m_text) {
        // In this order: when nothing runs, all that was found can be taken.
        found.running = m_text->isRunning();
        takeWriting(all);
        const TextScan::Results results = m_text->results();
        if (!results.problem.isEmpty())
            found.problem = results.problem;
        found.looked = results.looked;
        found.failed = results.failed;
        found.total = results.total;
        found.seconds = results.seconds;
        found.stopped = results.canceled;
        for (const auto& one : results.unread)
            found.unread.append({one.file, one.frame, one.why, one.count});
    }
    found.index = &all.writing;
    if (!all.glances.isEmpty()) { // the first of all: there is not much in it yet
        all.writingSoFar = all.writing;
        for (const writing::FrameLines& lines : all.glances)
            all.writingSoFar.add(lines);
        found.index = &all.writingSoFar;
    }
    const std::lock_guard lock(m_mutex);
    for (auto at = m_textCorrections.begin(); at != m_textCorrections.end(); ++at)
        (*at == Session::TextCorrection::NotText ? found.notText : found.aboutMe).insert(at.key());
}

void Reading::addPictureResults(report::Report& report) const {
    const QString check = QStringLiteral("pictures");
    const QString step = QStringLiteral("pictures-not-tested");
    const TextScan::Results text = m_text ? m_text->results() : TextScan::Results{};
    if (!m_pictures) {
        const int left = report.catalogue ? int(report.catalogue->pictures() - text.tested) : 0;
        if (left > 0)
            report.notChecked.append({check, kNoFile, 0, step, Error{}, left});
        if (text.tested == 0)
            return;
    }
    PictureTest::Results results = m_pictures ? m_pictures->results() : PictureTest::Results{};
    // A frame that was searched for writing has been decoded.
    for (auto at = text.decoded.begin(); at != text.decoded.end(); ++at)
        results.decoded[at.key()] += *at;
    results.failed += text.broken;
    if (m_pictures) {
        results.total += text.testTotal;
        results.tested += text.tested;
        results.leftOut += text.leftOut;
        results.seconds = std::max(results.seconds, text.seconds);
    }
    for (auto at = results.decoded.begin(); at != results.decoded.end(); ++at)
        report.decodedFrames += *at;
    report.decodedFramesByFile = results.decoded;
    for (const auto& [file, why] : results.failed) {
        const media::Entry entry = report.entries.value(file);
        report.unreadable.append({entry.source, file, entry.path, why});
    }
    const int count = int(qMin<qint64>(results.total - results.tested + results.leftOut,
                                       std::numeric_limits<int>::max()));
    if (results.canceled)
        report.notChecked.append({check, kNoFile, 0, QStringLiteral("canceled"),
                                  Error{ErrorCode::Canceled, {}, {}}, qMax(1, count)});
    else if (count > 0)
        report.notChecked.append({check, kNoFile, 0, step, Error{}, count});
    if (results.total > 0)
        report.checked.append({check, results.tested - results.leftOut,
                               results.total - results.tested + results.leftOut, results.seconds});
}

} // namespace disclens::session
