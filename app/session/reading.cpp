// SPDX-License-Identifier: GPL-3.0-or-later
// What the window and the pool see of a Reading: orders, states, progress.
#include "session/reading.h"

#include "inspect/examine.h"

#include <QLocale>

namespace disclens::session {

using Clock = std::chrono::steady_clock;
namespace {
const QString kText = QStringLiteral("text");
const QString kFace = QStringLiteral("face");
} // namespace

Reading::Reading(worker::Caller& caller, const SessionOptions& options, Listener listener)
    : m_caller(caller)
    , m_options(options)
    , m_listener(std::move(listener))
    , m_disc(caller)
    , m_report(std::make_shared<report::Report>())
    , m_language(options.language.isEmpty() ? QLocale().name() : options.language)
    , m_country(options.country)
    , m_countryChosen(options.countryChosen)
    , m_townPeople(options.townPeople)
    , m_begin(Clock::now()) {
    if (m_options.testPictures)
        m_pictures = std::make_unique<PictureTest>(caller, m_disc, [this](bool news) {
            if (news) {
                const std::lock_guard lock(m_mutex);
                m_picturesNews = true;
                wakeAll();
            }
            m_listener.changed();
        });
    m_textWanted = m_options.checks.isEmpty() || m_options.checks.contains(kText);
    m_textProblem = m_options.textProblem.value_or(writing::engine().problem);
    if (m_textWanted && m_textProblem.isEmpty())
        m_text = std::make_unique<TextScan>(
            caller, m_disc,
            [this](bool news) {
                if (news) {
                    const std::lock_guard lock(m_mutex);
                    m_textNews = true;
                    wakeAll();
                }
                m_listener.changed();
            },
            [this](const TextScan::Item& item) {
                if (m_pictures)
                    m_pictures->add({item.file, item.fd, item.frames, item.container});
            });
    if (m_options.checks.isEmpty() || m_options.checks.contains(kFace))
        m_face = std::make_unique<FaceScan>(caller, m_disc, [this](bool judged) {
            if (judged) {
                const std::lock_guard lock(m_mutex);
                m_faceNews = true;
                m_wake.notify_all();
            }
            m_listener.changed();
        });
    m_judge = std::thread([this] { runJudge(); });
    m_reader = std::thread([this] { runReader(); });
}

Reading::~Reading() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_canceled = true;
        wakeAll();
    }
    m_cancel.cancel();
    m_reader.join();
    if (m_face)
        m_face->cancel();
    if (m_text)
        m_text->cancel();
    if (m_pictures)
        m_pictures->cancel();
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_callbacks == 0; });
    }
    m_judge.join();
    m_face.reset();
    m_text.reset();     // it hands what is left to the picture test
    m_pictures.reset(); // before the mutex that its callback uses
}

void Reading::add(const QStringList& paths) {
    const std::lock_guard lock(m_mutex);
    for (const QString& path : paths)
        m_orders.push_back({path, {}, kNoFile, false});
    if (!m_canceled)
        m_state = Session::State::Reading;
    m_faceStarted = false;
    wakeAll();
}

void Reading::addWithPassword(const QString& path, const QString& password) {
    const std::lock_guard lock(m_mutex);
    m_orders.push_back({path, password, m_lockedArchives.value(path, kNoFile), true});
    if (!m_canceled)
        m_state = Session::State::Reading;
    m_faceStarted = false;
    wakeAll();
}

void Reading::cancel() {
    bool canceled = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == Session::State::Reading) {
            m_canceled = true;
            m_state = Session::State::Canceled;
            m_orders.clear();
            m_judgeAgain = true;
        }
        canceled = m_canceled;
        wakeAll();
    }
    if (canceled)
        m_cancel.cancel();
    if (m_pictures)
        m_pictures->cancel();
    if (m_text)
        m_text->cancel();
    if (m_face)
        m_face->cancel();
    m_listener.changed();
}

void Reading::cancelCheck(const QString& check) {
    if (check == QLatin1String("pictures")) {
        if (m_pictures)
            m_pictures->cancel();
        return;
    }
    if (check == kText) {
        if (m_text)
            m_text->cancel();
        return;
    }
    if (check == kFace) {
        if (m_face)
            m_face->cancel();
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_state != Session::State::Reading || !inspect::checkNames().contains(check))
        return; // what is done can't be stopped any more
    m_canceledChecks.insert(check);
    m_judgeAgain = true;
    m_wake.notify_all();
}

void Reading::setAllMine(bool mine) {
    const std::lock_guard lock(m_mutex);
    m_allMine = mine;
    m_judgeAgain = true;
    m_wake.notify_all();
}

void Reading::correctText(const QString& textKey, Session::TextCorrection correction) {
    const std::lock_guard lock(m_mutex);
    if (correction == Session::TextCorrection::None)
        m_textCorrections.remove(textKey);
    else
        m_textCorrections.insert(textKey, correction);
    m_judgeAgain = true;
    m_wake.notify_all();
}

void Reading::setCountry(const QString& country, bool chosen) {
    const std::lock_guard lock(m_mutex);
    m_country = country;
    m_countryChosen = chosen;
    m_judgeAgain = true;
    m_wake.notify_all();
}

void Reading::setTownPeople(double townPeople) {
    const std::lock_guard lock(m_mutex);
    m_townPeople = townPeople;
    m_judgeAgain = true;
    m_wake.notify_all();
}

void Reading::retranslate(const QString& language) {
    const std::lock_guard lock(m_mutex);
    m_language = language;
    m_judgeAgain = true;
    m_wake.notify_all();
}

Session::State Reading::state() const {
    const std::lock_guard lock(m_mutex);
    return m_state;
}

bool Reading::isSettled() const {
    // In this order: the search hands files to the test, and all of them are idle only when their
    // news have come here.
    const bool textIdle = textIsIdle();
    const bool picturesIdle = (!m_pictures || m_pictures->isIdle()) && faceIsIdle();
    const std::lock_guard lock(m_mutex);
    if (m_state == Session::State::Reading || m_judgeAgain || m_picturesNews || m_textNews ||
        m_faceNews || m_unjudged || m_underWay > 0 || m_walking || !m_read.empty())
        return false;
    return (textIdle && picturesIdle) || m_state == Session::State::Failed ||
           m_state == Session::State::Empty;
}

std::shared_ptr<const report::Report> Reading::report() const {
    const std::lock_guard lock(m_mutex);
    return m_report;
}

QList<CheckProgress> Reading::progress() const {
    using CheckState = CheckProgress::State;
    const TextScan::Results text = m_text ? m_text->results() : TextScan::Results{};
    const bool textIdle = textIsIdle();
    const inspect::FaceFound face = m_face ? m_face->results() : inspect::FaceFound{};
    const PictureTest::Results pictures =
        m_pictures ? m_pictures->results() : PictureTest::Results{};
    const bool picturesIdle = textIdle && (!m_pictures || m_pictures->isIdle());
    const std::lock_guard lock(m_mutex);
    QList<CheckProgress> all;
    for (const QString& check : inspect::checkNames()) {
        if (!m_options.checks.isEmpty() && !m_options.checks.contains(check))
            continue;
        CheckProgress one;
        one.check = check;
        one.done = m_doneFiles;
        one.total = qMax(m_listedFiles, m_doneFiles);
        for (const inspect::Finding& finding : m_report->findings)
            one.findings += finding.check == check ? 1 : 0;
        if (check == QLatin1String("linkage"))
            one.findings = int(m_report->linkage.steps.size());
        const bool failed =
            std::any_of(m_report->notChecked.begin(), m_report->notChecked.end(),
                        [&check](const inspect::NotChecked& item) {
                            return item.check == check && item.what == QLatin1String("failed");
                        });
        if (check == kText) {
            one.done = text.looked + text.failed;
            one.failed = text.failed;
            one.total = text.total;
            if (!m_text || !text.problem.isEmpty())
                one.state = CheckState::Failed;
            else if (text.canceled || m_canceled)
                one.state = CheckState::Canceled;
            else if (m_state == Session::State::Failed ||
                     (m_state == Session::State::Finished && textIdle))
                one.state = failed || m_state == Session::State::Failed ? CheckState::Failed
                                                                        : CheckState::Done;
            else
                one.state = one.done > 0 || m_state == Session::State::Finished
                                ? CheckState::Running
                                : CheckState::Waiting;
            all.append(one);
            continue;
        }
        if (check == kFace) {
            one.done = face.looked + face.failed + face.underWay;
            one.failed = face.failed;
            one.total = face.total;
            if (face.stopped || m_canceled)
                one.state = CheckState::Canceled;
            else if (m_state == Session::State::Failed || failed)
                one.state = CheckState::Failed;
            else if (m_state == Session::State::Finished && m_face && m_faceStarted)
                one.state = face.running ? CheckState::Running : CheckState::Done;
            else
                one.state = CheckState::Waiting;
            all.append(one);
            continue;
        }
        if (m_canceled || m_canceledChecks.contains(check))
            one.state = CheckState::Canceled;
        else if (m_state == Session::State::Empty)
            one.state = CheckState::Waiting;
        else if (m_state == Session::State::Reading)
            one.state = m_doneFiles > 0 ? CheckState::Running : CheckState::Waiting;
        else
            one.state =
                failed || m_state == Session::State::Failed ? CheckState::Failed : CheckState::Done;
        all.append(one);
    }
    if (m_pictures) {
        CheckProgress one;
        one.check = QStringLiteral("pictures");
        one.done = pictures.tested + text.tested;
        one.total = pictures.total + text.testTotal;
        one.findings = int(pictures.failed.size() + text.broken.size());
        if (pictures.canceled || m_canceled)
            one.state = CheckState::Canceled;
        else if (m_state == Session::State::Finished && picturesIdle)
            one.state = CheckState::Done;
        else
            one.state = one.done > 0 || m_state == Session::State::Finished ? CheckState::Running
                                                                            : CheckState::Waiting;
        all.append(one);
    }
    return all;
}

QList<image::PictureFacts> Reading::picturesOf(const QString& seriesUid) const {
    const std::lock_guard lock(m_mutex);
    return m_seriesPictures.value(m_seriesIndex.value(seriesUid, -1));
}

QList<QList<image::PictureFacts>> Reading::allPictures() const {
    const std::lock_guard lock(m_mutex);
    return m_seriesPictures;
}

double Reading::secondsLeft() const {
    const std::lock_guard lock(m_mutex);
    if (m_state != Session::State::Reading)
        return m_state == Session::State::Finished ? 0 : -1;
    const double passed = std::chrono::duration<double>(Clock::now() - m_begin).count();
    // Opening a file costs about as much as reading this many bytes of it, so both are counted.
    constexpr double kBytesAFile = 200'000;
    const double done = double(m_doneBytes) + kBytesAFile * double(m_doneFiles);
    const double total = double(m_listedBytes) + kBytesAFile * double(m_listedFiles);
    if (passed < 1 || total <= 0 || done < 0.02 * total)
        return -1;
    return qMax(0.0, passed * (total - done) / done);
}

} // namespace disclens::session
