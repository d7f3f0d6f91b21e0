// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_walker.h"

#include "base/wire.h"
#include "media/archive_identify.h"
#include "media/path_rules.h"

#include <algorithm>

namespace disclens::media {
namespace {

using Kind = WalkEvent::Kind;
using namespace std::chrono_literals;

/// Well below the time after which a silent helper is ended.
constexpr auto kAliveEvery = 3s;
/// A disc with more bad members than this is given up: each costs opening it again.
constexpr int kMaxReopenings = 500;

} // namespace

ArchiveWalker::ArchiveWalker(const WalkRequest& request, worker::Context& context)
    : m_request(request)
    , m_context(context)
    , m_allowance(request.limits)
    , m_lastSent(std::chrono::steady_clock::now()) {}

QStringList ArchiveWalker::passwordsFor(const Address& archive) const {
    QStringList out;
    for (const Password& password : m_request.passwords) {
        if (password.archive == archive)
            out << password.text;
    }
    return out;
}

bool ArchiveWalker::isWanted(const Address& address) const {
    if (!m_request.only.isEmpty() && !isInside(address, m_request.only))
        return false;
    return m_request.after.isEmpty() || comesBefore(m_request.after, address);
}

bool ArchiveWalker::leadsOn(const Address& address) const {
    return address == m_request.only || isInside(m_request.only, address) ||
           isInside(m_request.after, address);
}

/// Errors after which no other member can be read either, in any archive that is open.
bool ArchiveWalker::endsAll(const Error& error) const {
    return m_canceled || error.code == ErrorCode::Canceled ||
           (error.code == ErrorCode::TooLarge && (error.args.contains(QLatin1String("total")) ||
                                                  error.args.contains(QLatin1String("files"))));
}

Status ArchiveWalker::send(const WalkEvent& event, const SharedFd& file) {
    worker::Reply reply{wire::pack(event), {}};
    if (file.isValid())
        reply.fds << file;
    m_lastSent = std::chrono::steady_clock::now();
    m_canceled = m_canceled || !m_context.emitEvent(std::move(reply));
    return m_canceled ? Status(ErrorCode::Canceled) : Status(Done{});
}

Status ArchiveWalker::sendProblem(WalkEvent about, const Error& error) {
    about.kind = Kind::Problem;
    about.error = error;
    return send(about);
}

bool ArchiveWalker::stayAlive() {
    if (!m_canceled && std::chrono::steady_clock::now() - m_lastSent > kAliveEvery)
        (void)send(WalkEvent{});
    return !m_canceled;
}

ArchiveWalker::Level ArchiveWalker::makeLevel(const SharedFd& file, const Address& address,
                                              const QString& fileName, const QString& folder,
                                              int depth) const {
    Level level;
    level.address = address;
    level.folder = folder;
    level.depth = depth;
    level.options.fileName = fileName;
    level.options.passwords = passwordsFor(address);
    level.options.maxFiles = m_request.limits.maxFiles;
    level.options.maxFolderDepth = m_request.limits.maxFolderDepth;
    if (auto source = ByteSource::open(file))
        level.source = *source;
    return level;
}

Result<Identified> ArchiveWalker::identifyLevel(Level& level) {
    if (!level.source)
        return Error{ErrorCode::Empty, {}, "archive"};
    level.source->setBeforeRead([this] { return stayAlive(); });
    const Result<Identified> identified = identify(
        level.source,
        level.options.passwords.isEmpty() ? QString() : level.options.passwords.constFirst());
    if (m_canceled)
        return ErrorCode::Canceled;
    if (identified)
        level.options.content = identified->content;
    return identified;
}

Result<WalkDone> ArchiveWalker::walk(const SharedFd& archive) {
    Level level = makeLevel(archive, {}, m_request.name, {}, 1);
    const Result<Identified> identified = identifyLevel(level);
    if (!identified)
        return identified.error();
    WalkDone done{
        identified->content, identified->contentType, identified->volumeLabel, false, false, 0};
    if (identified->content == Content::Other)
        return done;
    if (identified->files > 0 && m_request.only.isEmpty() && m_request.after.isEmpty()) {
        WalkEvent totals;
        totals.kind = Kind::Totals;
        totals.files = identified->files;
        totals.size = identified->bytes;
        if (const Status status = send(totals); !status)
            return status.error();
    }
    m_allowance.enterArchive(level.source->size());
    if (const Status status = walkLevel(level); !status) {
        if (m_canceled)
            return ErrorCode::Canceled;
        // The members that came before it count, so this is a problem of the archive and not the
        // end of the request.
        WalkEvent about;
        if (const Status told = sendProblem(about, status.error()); !told)
            return told.error();
    }
    m_allowance.leaveArchive();
    done.streams = level.streams;
    done.locked = level.locked;
    done.members = level.sent;
    return done;
}

Status ArchiveWalker::walkLevel(Level& level) {
    qint32 last = -1;
    for (int reopened = 0; reopened <= kMaxReopenings; ++reopened) {
        const auto reader = openArchive(level.source, level.options);
        if (!reader)
            return reader.error();
        level.streams = (*reader)->streams();
        const Result<bool> finished = walkMembers(level, **reader, last);
        if (!finished)
            return finished.error();
        if (*finished)
            return Done{};
    }
    return Error{ErrorCode::Damaged, {}, "too many bad members"};
}

Result<bool> ArchiveWalker::walkMembers(Level& level, ArchiveReader& reader, qint32& last) {
    for (;;) {
        MemberHeader header;
        const Result<bool> more = reader.next(header);
        if (m_canceled)
            return ErrorCode::Canceled;
        if (!more)
            return more.error();
        if (!*more)
            return true;
        if (header.index <= last)
            continue;
        last = header.index;
        if (const Status status = visit(level, reader, header); !status)
            return status.error();
        if (reader.isDead()) {
            if (reader.streams())
                return Error{ErrorCode::Truncated, {}, "the rest of a stream"};
            return false;
        }
    }
}

Status ArchiveWalker::visit(Level& level, ArchiveReader& reader, const MemberHeader& header) {
    const Address address = level.address + Address{header.index};
    const bool wanted = isWanted(address);
    if ((!wanted && !leadsOn(address)) || header.kind == MemberHeader::Kind::Folder)
        return Done{};
    // Unlocking: the others were visited when the archive was met first.
    if (m_request.lockedOnly && level.address == m_request.only && !header.locked)
        return Done{};
    const WalkEvent about = eventFor(address, level, header, reader);
    switch (header.kind) {
    case MemberHeader::Kind::Link:
        // What it leads to inside the archive is visited under its own name.
        return linkStaysInside(cleanPath(header.name, false).path, header.linkTarget)
                   ? Status(Done{})
                   : sendProblem(about, {ErrorCode::BadPath, {QStringLiteral("link")}, {}});
    case MemberHeader::Kind::HardLink:
        return sendProblem(about, {ErrorCode::NotSupported, {QStringLiteral("hard link")}, {}});
    case MemberHeader::Kind::Special:
        return sendProblem(about, {ErrorCode::NotSupported, {QStringLiteral("special file")}, {}});
    default:
        break;
    }
    if (const Status status = m_allowance.takeMember(); !status)
        return status;
    if (header.locked && level.options.content == Content::Zip &&
        level.options.passwords.isEmpty()) {
        level.locked = true;
        return Done{};
    }
    if (m_request.announce) {
        WalkEvent announce = about;
        announce.kind = Kind::Announce;
        if (const Status status = send(announce); !status)
            return status;
    }
    const Result<Unpacked> unpacked = unpack(reader, header);
    if (m_canceled)
        return ErrorCode::Canceled;
    if (!unpacked) {
        const Error& error = unpacked.error();
        if (error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::PasswordWrong) {
            level.locked = true;
            return Done{};
        }
        const bool wholeArchive = m_allowance.burstLevel() >= 0 ||
                                  error.code == ErrorCode::EncryptedNoSupport ||
                                  (error.code == ErrorCode::Bomb && reader.streams());
        if (endsAll(error) || wholeArchive)
            return error;
        return sendProblem(about, error);
    }
    if (const Status status = visitUnpacked(level, about, unpacked->file); !status)
        return status;
    return unpacked->problem ? sendProblem(about, *unpacked->problem) : Status(Done{});
}

Status ArchiveWalker::visitUnpacked(Level& level, const WalkEvent& about, const SharedFd& file) {
    WalkEvent event = about;
    event.size = file.size();
    const Result<QByteArray> head = file.read(0, kSniffBytes);
    const Sniffed sniffed = sniff(head ? *head : QByteArray());
    event.contentType = sniffed.contentType;
    std::optional<Error> problem;
    const bool archive = looksLikeArchive(sniffed, [&file] {
        const Result<QByteArray> bytes = file.read(kVolumeOffset, kVolumeBytes);
        return bytes ? *bytes : QByteArray();
    });
    if (archive) {
        if (level.depth < m_request.limits.maxArchiveDepth) {
            const Result<bool> opened = walkInner(level, event, file);
            if (!opened)
                return opened.error();
            if (*opened)
                return Done{};
        } else {
            problem = Error{ErrorCode::TooDeep, {QStringLiteral("archives")}, {}};
        }
    } else if (sniffed.content == Content::Unread) {
        problem = Error{ErrorCode::NotSupported, {sniffed.format}, {}};
    }
    if (!isWanted(event.address))
        return Done{};
    ++level.sent;
    if (const Status status = send(event, file); !status)
        return status;
    return problem ? sendProblem(event, *problem) : Status(Done{});
}

Result<bool> ArchiveWalker::walkInner(Level& outer, WalkEvent& about, const SharedFd& file) {
    const CleanPath path = cleanPath(about.name, about.backslashSeparates);
    const QString folder =
        outer.folder.isEmpty() ? path.path : outer.folder + QLatin1Char('/') + path.path;
    Level inner =
        makeLevel(file, about.address, path.path.section(u'/', -1), folder, outer.depth + 1);
    const Result<Identified> identified = identifyLevel(inner);
    if (m_canceled)
        return ErrorCode::Canceled;
    if (identified && identified->content == Content::Other) {
        about.contentType = identified->contentType;
        return false;
    }
    Status status = identified ? Status(Done{}) : Status(identified.error());
    bool burstOutside = false;
    if (identified) {
        m_allowance.enterArchive(file.size());
        status = walkLevel(inner);
        const int burst = m_allowance.burstLevel();
        burstOutside = burst >= 0 && burst < inner.depth - 1;
        m_allowance.leaveArchive();
    }
    const bool resumed =
        isInside(m_request.after, about.address); // what came before was sent by another helper
    outer.sent += inner.sent;
    // An archive of which nothing could be read is a file like others, and a locked one can be
    // named for unlocking.
    if (isWanted(about.address) && !m_canceled && ((inner.sent == 0 && !resumed) || inner.locked)) {
        about.lockedArchive = inner.locked;
        ++outer.sent;
        if (const Status sent = send(about, file); !sent)
            return sent.error();
    }
    if (!status) {
        if (endsAll(status.error()) || burstOutside)
            return status.error();
        if (const Status told = sendProblem(about, status.error()); !told)
            return told.error();
    }
    if (inner.locked) {
        if (const Status told = sendProblem(about, {ErrorCode::PasswordNeeded, {}, {}}); !told)
            return told.error();
    }
    return true;
}

} // namespace disclens::media
