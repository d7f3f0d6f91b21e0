// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of a Reading: walks over the disc and has each file read by a helper.
#include "session/reading.h"

#include "base/give_way.h"

#include <QFileInfo>

#include <utility>

namespace disclens::session {
namespace {

/// (0042,0011) Encapsulated Document: a PDF, a CDA letter or a model inside a DICOM file.
constexpr dicom::Tag kEncapsulatedDocument{0x0042, 0x0011};

constexpr qint64 kMostGatheredBytes = qint64(4) << 20;  ///< small files that go together
constexpr qint64 kMostUnderWayBytes = qint64(16) << 20; ///< beyond a few files for each helper
constexpr int kMostWaiting = 512; ///< files read and not yet taken by the judge
constexpr qint64 kMostWaitingBytes = qint64(64) << 20; ///< roughly
constexpr qint64 kMostHeldBytes = qint64(96)
                                  << 20; ///< unpacked files that wait for the picture test

/// Rough memory of what was read; only to bound how much waits.
qint64 roughBytes(const Read& read) {
    qint64 bytes = 1000;
    if (read.dataSet) {
        bytes += read.dataSet->elements.size() * qint64(sizeof(dicom::Element) + 64);
        for (const dicom::Element& element : read.dataSet->elements)
            bytes += 2 * element.value.size();
    }
    if (read.facts)
        bytes += 2 * read.facts->text.size();
    return bytes;
}

/// A file that is not what was listed any more was changed or swapped under our hands.
bool hasChanged(const media::Entry& entry, const SharedFd& fd) {
    const qint64 now = fd.size();
    return !entry.inArchive && now >= 0 && now != entry.size;
}

bool isPasswordProblem(ErrorCode code) {
    return code == ErrorCode::PasswordNeeded || code == ErrorCode::PasswordWrong;
}

QString containerOf(image::FileType type) {
    if (type == image::FileType::Pdf)
        return QStringLiteral("pdf");
    return type == image::FileType::Video ? QStringLiteral("video") : QStringLiteral("picture");
}

} // namespace

void Reading::runReader() {
    if (m_options.partialReports) // somebody looks meanwhile
        giveWay();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_room.wait(lock, [this] { return m_ending || !m_orders.empty(); });
        if (m_ending)
            return;
        m_walking = true;
        while (!m_orders.empty() && !m_canceled) {
            const Order order = std::move(m_orders.front());
            m_orders.pop_front();
            lock.unlock();
            carryOut(order);
            lock.lock();
        }
        if (m_sources > 0 && !m_canceled) {
            lock.unlock();
            // Errors of single files came through note(); Canceled is known.
            const Status walked = m_disc.walk(
                [this](const media::Entry& entry, const SharedFd& fd) { return visit(entry, fd); },
                [this](const media::Unread& unread) { note(unread); },
                [this](int files, qint64 bytes) {
                    const std::lock_guard inner(m_mutex);
                    m_listedFiles = files;
                    m_listedBytes = bytes;
                },
                m_cancel);
            lock.lock();
            if (!walked && walked.error().code != ErrorCode::Canceled)
                m_unread.push_back({0, {}, kNoFile, walked.error()});
        }
        if (m_canceled)
            m_orders.clear();
        m_walking = false;
        m_wake.notify_all();
    }
}

void Reading::carryOut(const Order& order) {
    Error problem;
    if (order.archive != kNoFile) {
        const Status unlocked = m_disc.unlock(order.archive, order.password);
        const std::lock_guard lock(m_mutex);
        if (unlocked)
            m_unlocked.insert(order.archive);
        else
            problem = unlocked.error();
    } else {
        const Result<int> added = m_disc.addSource(order.path, order.password);
        const std::lock_guard lock(m_mutex);
        if (added) {
            m_sources = int(qMax<qsizetype>(m_sources, *added + 1));
            m_paths.resize(m_sources);
            m_paths[*added] = order.path;
            m_waitingForPassword.erase(order.path);
        } else {
            problem = added.error();
            if (isPasswordProblem(problem.code)) {
                m_waitingForPassword.insert(order.path);
            } else {
                m_waitingForPassword.erase(order.path);
                m_refused.append(problem);
            }
        }
    }
    if (problem.code == ErrorCode::None)
        return;
    if (isPasswordProblem(problem.code))
        m_listener.password(order.path, QFileInfo(order.path).fileName(), order.withPassword);
    else
        m_listener.refused(order.path, problem);
}

bool Reading::isFull() const {
    return int(m_read.size()) >= kMostWaiting || m_readBytes >= kMostWaitingBytes;
}

bool Reading::hasRoom() const {
    const int few = 4 * m_caller.width();
    return (m_underWay < few || (m_underWay < few * int(dicom::kMostFilesAtOnce) &&
                                 m_underWayBytes < kMostUnderWayBytes)) &&
           !isFull();
}

bool Reading::visit(const media::Entry& entry, const SharedFd& fd) {
    {
        std::unique_lock lock(m_mutex);
        // The picture test wakes us when it has let go of a file.
        while (!m_ending && !m_canceled &&
               (!hasRoom() ||
                (m_pictures ? m_pictures->heldBytes() : 0) + (m_text ? m_text->heldBytes() : 0) >
                    kMostHeldBytes))
            m_room.wait_for(lock, std::chrono::milliseconds(200));
        if (m_ending || m_canceled)
            return false;
        ++m_underWay;
        m_underWayBytes += entry.size;
    }
    if (entry.size == 0 && fd.size() == 0) {
        Read empty;
        empty.facts = image::DocumentFacts{};
        empty.facts->type = image::FileType::Empty;
        {
            const std::lock_guard lock(m_mutex);
            ++m_callbacks;
        }
        handOver({answered(std::move(empty), {entry, fd})});
        leave();
        return true;
    }
    gather(entry, fd);
    return true;
}

void Reading::note(const media::Unread& unread) {
    QString ask;
    {
        const std::lock_guard lock(m_mutex);
        m_unread.push_back(unread);
        if (isPasswordProblem(unread.why.code) && unread.file != kNoFile) {
            ask = m_paths.value(unread.source) + QLatin1Char('/') + unread.path;
            m_lockedArchives.insert(ask, unread.file);
        }
        m_wake.notify_all();
    }
    if (!ask.isEmpty())
        m_listener.password(ask, QFileInfo(unread.path).fileName(),
                            unread.why.code == ErrorCode::PasswordWrong);
}

void Reading::gather(const media::Entry& entry, const SharedFd& fd) {
    QList<Unasked> now;
    {
        const std::lock_guard lock(m_mutex);
        m_gathered.append({entry, fd});
        m_gatheredBytes += entry.size;
        now = takeGathered();
    }
    askDicom(now);
}

QList<Reading::Unasked> Reading::takeGathered() {
    const bool enough =
        m_gathered.size() >= dicom::kMostFilesAtOnce || m_gatheredBytes >= kMostGatheredBytes;
    if (m_gathered.isEmpty() || (m_rounds >= m_caller.width() && !enough))
        return {};
    ++m_rounds;
    m_gatheredBytes = 0;
    return std::exchange(m_gathered, {});
}

void Reading::askDicom(const QList<Unasked>& files) {
    if (files.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_callbacks;
    }
    QList<SharedFd> fds;
    for (const Unasked& file : files)
        fds.append(file.fd);
    m_caller.call(
        files.size() == 1 ? dicom::readRequest(fds.first()) : dicom::readRequest(fds),
        [this, files](const Result<worker::Reply>& reply) {
            // First of all the helper gets something to do again.
            QList<Unasked> next;
            {
                const std::lock_guard lock(m_mutex);
                --m_rounds;
                next = takeGathered();
            }
            askDicom(next);
            std::vector<Answered> ready; // told together: each time wakes two threads
            if (files.size() == 1) {
                takeDicom(files.first(), dicom::readAnswer(reply), ready);
                handOver(std::move(ready));
                return leave();
            }
            Result<QList<Result<dicom::DataSet>>> all = dicom::readAnswers(reply, files.size());
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (all) {
                    takeDicom(files[i], std::move((*all)[i]), ready);
                } else if (all.error().code == ErrorCode::Canceled) {
                    takeDicom(files[i], all.error(), ready);
                } else { // the others must not pay for one of them
                    {
                        const std::lock_guard lock(m_mutex);
                        ++m_rounds;
                    }
                    askDicom({files[i]});
                }
            }
            handOver(std::move(ready));
            leave();
        },
        {}, m_cancel);
}

void Reading::takeDicom(const Unasked& file, Result<dicom::DataSet> dataSet,
                        std::vector<Answered>& ready) {
    Read read;
    if (dataSet && dataSet->find(kEncapsulatedDocument))
        return askDocument(file, std::move(*dataSet));
    if (dataSet)
        read.dataSet = std::move(*dataSet);
    else if (dataSet.error().code == ErrorCode::NotDicom)
        return askDocument(file);
    else
        read.error = dataSet.error();
    ready.push_back(answered(std::move(read), file));
}

void Reading::askDocument(const Unasked& file, std::optional<dicom::DataSet> around) {
    {
        const std::lock_guard lock(m_mutex);
        ++m_callbacks;
    }
    const QString name = file.entry.path.section(QLatin1Char('/'), -1);
    m_caller.call(
        image::documentRequest(file.fd, name),
        [this, file, around = std::move(around)](const Result<worker::Reply>& reply) mutable {
            Result<image::DocumentFacts> facts = image::documentAnswer(reply);
            Read read;
            // A PDF inside a DICOM file that cannot be read costs only the PDF: the check of
            // documents names it as not read.
            read.dataSet = std::move(around);
            if (facts)
                read.facts = std::move(*facts);
            else if (!read.dataSet)
                read.error = facts.error();
            handOver({answered(std::move(read), file)});
            leave();
        },
        {}, m_cancel);
}

/// Hands the pictures of a file to the search for writing; to the picture test only those that are
/// not searched, as a frame that was searched has been decoded.
void Reading::lookAtPictures(const Read& read, const media::Entry& entry, const SharedFd& fd) {
    const SharedFd held = entry.inArchive ? fd : SharedFd();
    bool tested = false;
    if (m_text) {
        QList<TextScan::Item> items;
        if (read.dataSet)
            if (auto item = textItem(entry.id, *read.dataSet))
                items.append(std::move(*item));
        if (read.facts)
            if (auto item = textItem(entry.id, *read.facts))
                items.append(std::move(*item));
        for (TextScan::Item& item : items) {
            item.fd = held;
            tested = tested || item.isTest;
            m_text->add(std::move(item));
        }
    }
    if (tested || !m_pictures)
        return;
    std::optional<PictureTest::Item> item;
    if (read.dataSet)
        item = pictureItem(entry.id, read.dataSet->pixels);
    else if (read.facts && read.facts->isPicture)
        item = PictureTest::Item{
            entry.id, {}, qMax(1, read.facts->pages), containerOf(read.facts->type)};
    if (item) {
        item->fd = held;
        m_pictures->add(std::move(*item));
    }
}

Reading::Answered Reading::answered(Read read, const Unasked& file) {
    const media::Entry& entry = file.entry;
    const bool canceled = read.error && read.error->code == ErrorCode::Canceled;
    read.file = entry.id;
    read.source = entry.source;
    read.path = entry.path;
    // Whoever reads a file that shrinks may crash or see half of it.
    if (!canceled && hasChanged(entry, file.fd)) {
        read.dataSet.reset();
        read.facts.reset();
        read.error = Error{ErrorCode::Changed, {}, "size"};
    }
    if (!canceled)
        lookAtPictures(read, entry, file.fd);
    const qint64 memory = roughBytes(read);
    return {std::move(read), entry.size, memory, canceled};
}

void Reading::handOver(std::vector<Answered> answers) {
    if (answers.empty())
        return;
    const std::lock_guard lock(m_mutex);
    for (Answered& one : answers) {
        --m_underWay;
        m_underWayBytes -= one.bytes;
        if (one.canceled)
            continue;
        ++m_doneFiles;
        m_doneBytes += one.bytes;
        m_dicomFiles += one.read.dataSet ? 1 : 0;
        m_readBytes += one.memory;
        m_read.push_back(std::move(one.read));
    }
    wakeAll();
}

void Reading::leave() {
    const std::lock_guard lock(m_mutex);
    if (--m_callbacks == 0 && m_ending)
        m_wake.notify_all();
}

} // namespace disclens::session
