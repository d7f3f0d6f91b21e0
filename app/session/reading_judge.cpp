// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of a Reading: keeps what was read and says what it means. What it has to do with the
// searches in pictures is in reading_pictures.cpp.
#include "session/judged.h"

#include "advice/whose.h"
#include "base/give_way.h"

#include <QLocale>

#include <algorithm>

namespace disclens::session {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenJudgements = std::chrono::milliseconds(200);
constexpr auto kBetweenPictureNews = std::chrono::milliseconds(500);
/// A judgement may take a fifth of the time: it waits four times as long as the last one took.
constexpr int kRestFactor = 4;

/// Files of several sources may have the same path; DICOMDIRs look for theirs beside themselves.
QString keyOf(int source, const QString& path) {
    return QString::number(source) + QLatin1Char('/') + path;
}

class UntilEnd final : public ProgressSink {
  public:
    explicit UntilEnd(std::function<bool()> goOn)
        : m_goOn(std::move(goOn)) {}
    bool report(qint64, qint64) override { return m_goOn(); }

  private:
    std::function<bool()> m_goOn;
};

/// Read under another name than its own, as media::Unread tells, is not unreadable.
bool wasReadAnyway(const media::Unread& unread) {
    return unread.why.code == ErrorCode::BadPath && unread.file != kNoFile;
}

/// Reports, letters and lists of results; notes and diagnoses may stand in them.
bool holdsReport(image::FileType type) {
    return type == image::FileType::Pdf || type == image::FileType::Cda ||
           type == image::FileType::Office;
}

void rankAgain(QList<inspect::Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
        const auto key = [](const inspect::Finding& f) {
            return std::tuple(!f.act, f.usual, f.level, -f.count);
        };
        return key(a) < key(b);
    });
}

int countAt(QList<int>& counts, int source) {
    if (source < 0)
        return 0;
    while (counts.size() <= source)
        counts.append(0);
    return counts[source]++;
}

} // namespace

/// Rules, patterns and knowledge are loaded when they are first asked for. Asked about next to
/// nothing, while helpers start and the first files are read, they are ready when there is
/// something to judge.
void Reading::loadRules() const {
    dicom::DataSet nobody;
    for (const auto& [tag, vr, value] :
         {std::tuple(dicom::Tag{0x0010, 0x0010}, "PN", u"Nobody^A"),
          std::tuple(dicom::Tag{0x0010, 0x4000}, "LT",
                     u"call 555 2368 on 1 May 2020 http://example.org"),
          std::tuple(dicom::Tag{0x0008, 0x0070}, "LO", u"Nobody"),
          std::tuple(dicom::Tag{0x0008, 0x1090}, "LO", u"Nothing"),
          std::tuple(dicom::Tag{0x0008, 0x103E}, "LO", u"Nothing")}) {
        dicom::Element& element = nobody.elements.emplaceBack();
        element.tag = tag;
        element.path = tag.toString();
        element.vr[0] = vr[0];
        element.vr[1] = vr[1];
        element.value = QString::fromUtf16(value);
    }
    dicom::ElementIndex index;
    index.add(0, nobody);
    const dicom::Catalogue catalogue;
    const inspect::WritingIndex lines;
    inspect::WritingFound writing;
    writing.index = &lines;
    UntilEnd progress([this] {
        const std::lock_guard lock(m_mutex);
        return !m_ending;
    });
    QSet<QString> checks = m_options.checks;
    if (checks.isEmpty()) {
        const QStringList all = inspect::checkNames();
        checks = QSet<QString>(all.begin(), all.end());
    }
    inspect::Findings found = inspect::examine(
        {index, catalogue, {}, {}, {}, {}, {}, {}, false, &writing}, checks, progress);
    advice::explain(found.findings);
    advice::questionsFor(found.findings, m_options.country);
    const advice::OfAnother another(true); // words for somebody else's findings
    advice::askSentence();
}

void Reading::runJudge() {
    if (m_options.partialReports) // somebody looks meanwhile
        giveWay();
    loadRules();
    Judged all;
    Clock::time_point nextJudgement{}, nextPictures{};
    bool news = false;         // read and not judged
    bool picturesSeen = false; // of pictures, and told a little later
    std::unique_lock lock(m_mutex);
    const auto drained = [this] {
        return !m_walking && m_orders.empty() && m_underWay == 0 && m_read.empty() &&
               m_unread.empty();
    };
    const auto showsEarly = [this] { // what is found before all has been read
        return m_options.partialReports || m_state != Session::State::Reading;
    };
    const auto wanted = [&] {
        return m_ending || !m_read.empty() || !m_unread.empty() || m_judgeAgain ||
               (drained() && m_state == Session::State::Reading) ||
               ((m_picturesNews || m_textNews || m_faceNews) &&
                (!picturesSeen || !picturesAreRunning()));
    };
    for (;;) {
        auto until = Clock::now() + std::chrono::hours(1);
        if (news && showsEarly())
            until = std::min(until, nextJudgement);
        if (picturesSeen)
            until = std::min(until, nextPictures);
        m_wake.wait_until(lock, until, wanted);
        if (m_ending)
            return;

        std::deque<Read> read;
        std::deque<media::Unread> unread;
        const bool wasFull = isFull();
        read.swap(m_read);
        unread.swap(m_unread);
        m_readBytes = 0;
        const QSet<FileId> unlocked = std::exchange(m_unlocked, {});
        if (wasFull)
            m_room.notify_all();
        lock.unlock();
        news = news || !read.empty() || !unread.empty();
        const bool first = all.filesRead == 0 && !read.empty();
        for (Read& one : read)
            take(all, std::move(one));
        for (media::Unread& one : unread)
            all.unread.append(std::move(one));
        forgetLocked(all, unlocked);
        news = takeWriting(all) || news;

        lock.lock();
        m_unjudged = news;
        const bool again = std::exchange(m_judgeAgain, false);
        const bool ended = drained() && m_state == Session::State::Reading;
        // All that was to be searched is: judged for the last time.
        const bool textEnded =
            m_textNews && !all.textEnded && m_state == Session::State::Finished && !textIsRunning();
        const bool early = showsEarly() && (first || (news && Clock::now() >= nextJudgement));
        // Each volume that was judged, and the end.
        const bool faceNews = m_faceNews && m_faceStarted && !all.faceEnded &&
                              (!m_face || !m_face->isRunning() || Clock::now() >= nextJudgement);
        if (again || ended || early || textEnded || faceNews) {
            const bool complete = ended || m_state == Session::State::Finished;
            const bool canceled = m_canceled;
            picturesSeen = m_picturesNews = m_textNews = m_faceNews = false;
            m_unjudged = true; // the report is not there yet
            lock.unlock();
            const auto begin = Clock::now();
            judge(all, complete && !canceled, canceled);
            if (ended)
                keepPictures(all);
            news = false;
            nextJudgement =
                Clock::now() +
                std::max<Clock::duration>(kBetweenJudgements, (Clock::now() - begin) * kRestFactor);
            lock.lock();
            if (ended && m_state == Session::State::Reading && drained())
                concludeState();
            lock.unlock();
            if (ended) {
                startPictures(all);
                startFace(all);
            }
            lock.lock();
            m_unjudged = false;
            lock.unlock();
        } else if ((m_picturesNews || m_textNews || m_faceNews) &&
                   (!picturesAreRunning() || Clock::now() >= nextPictures)) {
            picturesSeen = m_picturesNews = m_textNews = m_faceNews = false;
            nextPictures = Clock::now() + kBetweenPictureNews;
            m_unjudged = true; // the report is not there yet
            lock.unlock();
            publish(all);
            lock.lock();
            m_unjudged = news;
            lock.unlock();
        } else {
            picturesSeen = m_picturesNews || m_textNews || m_faceNews;
            continue;
        }
        m_listener.changed();
        lock.lock();
    }
}

void Reading::forgetLocked(Judged& all, const QSet<FileId>& unlocked) {
    all.unlocked += unlocked;
    if (all.unlocked.isEmpty())
        return;
    all.unread.removeIf(
        [&all](const media::Unread& one) { return all.unlocked.contains(one.file); });
    // While it was locked it was looked at as a file of its own; now its members are.
    all.others.removeIf([&all](const inspect::OtherFile& one) {
        if (!all.unlocked.contains(one.file))
            return false;
        --all.otherFiles[all.sourceOfLocked.value(one.file)];
        return true;
    });
}

void Reading::concludeState() {
    if (m_sources > 0)
        m_state = Session::State::Finished;
    else
        m_state = m_waitingForPassword.empty() ? Session::State::Failed : Session::State::Empty;
}

void Reading::take(Judged& all, Read read) {
    ++all.filesRead;
    if (read.error) {
        all.unread.append({read.source, read.path, read.file, *read.error});
    } else if (read.dataSet) {
        countAt(all.dicomFiles, read.source);
        if (!read.dataSet->notes.isEmpty())
            all.notes.insert(read.file, read.dataSet->notes);
        if (read.dataSet->privateUnreadable > 0)
            all.privateUnreadable.insert(read.file, read.dataSet->privateUnreadable);
        if (m_options.volumes || m_face)
            if (const auto picture = image::pictureFacts(read.file, *read.dataSet))
                all.pictures.insert(read.file, *picture);
        all.index.add(read.file, *read.dataSet);
        all.builder.add(read.file, keyOf(read.source, read.path), *read.dataSet);
        if (read.facts) {
            all.insideDicom.insert(read.file);
            all.others.append({read.file, std::move(*read.facts)});
        }
    } else if (read.facts) {
        countAt(all.otherFiles, read.source);
        if (read.facts->type == image::FileType::Archive)
            all.sourceOfLocked.insert(read.file, read.source);
        all.others.append({read.file, std::move(*read.facts)});
    }
}

void Reading::judge(Judged& all, bool complete, bool canceled) {
    QSet<QString> canceledChecks;
    QString language, country;
    inspect::AboutPerson about;
    bool allMine = false;
    QList<Error> refused;
    {
        const std::lock_guard lock(m_mutex);
        refused = m_refused;
        for (size_t i = 0; i < m_waitingForPassword.size(); ++i)
            refused.append({ErrorCode::PasswordNeeded, {}, {}});
        canceledChecks = m_canceledChecks;
        language = m_language;
        country = m_country;
        about.townPeople = m_townPeople;
        if (m_countryChosen)
            about.country = m_country;
        about.likelyCountry = m_country.isEmpty() ? m_options.likelyCountry : m_country;
        allMine = m_allMine;
    }
    report::Report report;
    report.sources = m_disc.sources();
    report.entries = m_disc.entries();
    for (; all.knownEntries < report.entries.size(); ++all.knownEntries) {
        const media::Entry& entry = report.entries[all.knownEntries];
        all.filesByPath.insert(keyOf(entry.source, entry.path), entry.id);
    }
    report.catalogue = all.builder.build(all.filesByPath);

    QSet<QString> checks;
    for (const QString& check : inspect::checkNames())
        if ((m_options.checks.isEmpty() || m_options.checks.contains(check)) &&
            !canceledChecks.contains(check))
            checks.insert(check);
    inspect::WritingFound writing;
    tellWriting(all, writing);
    if (!m_text) // how many pictures nobody looked at
        writing.total = report.catalogue->pictures();
    const bool textRuns = m_text && (writing.running || !complete);
    bool faceStarted = false;
    {
        const std::lock_guard lock(m_mutex);
        faceStarted = m_faceStarted;
    }
    const inspect::FaceFound face = m_face ? m_face->results() : inspect::FaceFound{};
    const bool faceRuns = m_face && (face.running || !complete || !faceStarted);
    const inspect::Material material{all.index,      *report.catalogue,
                                     all.others,     report.entries,
                                     report.sources, all.unread,
                                     all.notes,      all.privateUnreadable,
                                     complete,       m_textWanted ? &writing : nullptr,
                                     about,          m_face ? &face : nullptr};
    UntilEnd progress([this] {
        const std::lock_guard lock(m_mutex);
        return !m_ending;
    });
    inspect::Findings found = inspect::examine(material, checks, progress);
    keepStopped(all.last, canceledChecks, found);
    all.last = found;
    if (allMine)
        found.findings.removeIf([](const inspect::Finding& finding) {
            return finding.kind == QLatin1String("other_patient_data");
        });

    report.otherPeople = inspect::otherPeopleOf(material, found.findings);
    inspect::putOwnValuesFirst(report.otherPeople, found.findings);
    inspect::markTheirs(report.otherPeople, found.findings);
    advice::explain(found.findings);
    report.findings = std::move(found.findings);
    report.notChecked = std::move(found.notChecked);
    report.checked = std::move(found.checked);
    for (const Error& why : refused)
        report.notChecked.append(
            {QStringLiteral("disc"), kNoFile, 0, QStringLiteral("source-refused"), why, 1});
    report.questions = advice::questionsFor(report.findings);
    // Writing may still bring a name: until then all is said "so far".
    report.complete = complete && !textRuns && !faceRuns;
    all.faceEnded = complete && !faceRuns;
    report.faces = face.series;
    report.answer = advice::answerFor(report.findings, report.complete, all.filesRead,
                                      advice::lookedForText(report.checked));
    all.textEnded = complete && !textRuns;
    report.canceled = canceled;
    report.started = all.started;
    report.language = language;
    report.country = country;
    report.linkage = std::move(found.linkage);
    report.dicomFilesBySource = all.dicomFiles;
    report.otherFilesBySource = all.otherFiles;
    report.dicomFilesBySource.resize(report.sources.size());
    report.otherFilesBySource.resize(report.sources.size());
    for (const media::Unread& unread : all.unread)
        if (!wasReadAnyway(unread))
            report.unreadable.append({unread.source, unread.file, unread.path, unread.why});
    addOthers(all, report);
    all.base = std::make_shared<const report::Report>(std::move(report));
    publish(all);
}

void Reading::keepStopped(const inspect::Findings& last, const QSet<QString>& stopped,
                          inspect::Findings& found) const {
    if (stopped.isEmpty())
        return;
    for (const inspect::Finding& finding : last.findings)
        if (stopped.contains(finding.check))
            found.findings.append(finding);
    rankAgain(found.findings);
    if (stopped.contains(QStringLiteral("linkage")))
        found.linkage = last.linkage;
    for (const inspect::Checked& checked : last.checked)
        if (stopped.contains(checked.check))
            found.checked.append(checked);
    for (const inspect::NotChecked& item : last.notChecked)
        if (stopped.contains(item.check) && item.what != QLatin1String("canceled"))
            found.notChecked.append(item);
    for (const QString& check : stopped)
        found.notChecked.append(
            {check, kNoFile, 0, QStringLiteral("canceled"), Error{ErrorCode::Canceled, {}, {}}, 1});
}

void Reading::addOthers(const Judged& all, report::Report& report) const {
    QHash<FileId, inspect::Level> levels;
    for (const inspect::Finding& finding : report.findings) {
        for (const inspect::Place& place : finding.places) {
            if (place.file == kNoFile)
                continue;
            const auto at = levels.find(place.file);
            if (at == levels.end())
                levels.insert(place.file, finding.level);
            else if (finding.level < *at)
                *at = finding.level;
        }
    }
    report.others.reserve(all.others.size());
    for (const inspect::OtherFile& other : all.others) {
        if (all.insideDicom.contains(other.file))
            continue; // shown with its series
        report::OtherFileRow row;
        row.file = other.file;
        row.type = other.facts.type;
        row.title = other.facts.title;
        row.pages = other.facts.pages;
        row.isPicture = other.facts.isPicture;
        row.isReport = holdsReport(other.facts.type);
        row.level = levels.value(other.file, inspect::Level::Note);
        report.others.append(row);
    }
    // Helpers answer in no special order; people expect that of the disc.
    std::sort(report.others.begin(), report.others.end(),
              [](const auto& a, const auto& b) { return a.file < b.file; });
}

void Reading::publish(Judged& all) {
    if (!all.base)
        return;
    auto report = std::make_shared<report::Report>(*all.base);
    addPictureResults(*report);
    const std::lock_guard lock(m_mutex);
    // After the end only the picture test adds time.
    report->seconds = std::chrono::duration<double>(Clock::now() - m_begin).count();
    m_report = std::move(report);
}

} // namespace disclens::session
