// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_walker.h"

#include "base/wire.h"
#include "media/member_file.h"
#include "media/path_rules.h"

#include <algorithm>

namespace disclens::media {
namespace {

/// Part of a member is better than nothing: a picture that is cut off still tells whose it is.
bool keepsPart(const Error& error, const MemberHeader& header) {
    return !header.locked &&
           (error.code == ErrorCode::Damaged || error.code == ErrorCode::Truncated ||
            error.code == ErrorCode::ReadFailed);
}

} // namespace

WalkEvent ArchiveWalker::eventFor(const Address& address, const Level& level,
                                  const MemberHeader& header, const ArchiveReader& reader) {
    WalkEvent event;
    event.kind = WalkEvent::Kind::Member;
    event.address = address;
    event.folder = level.folder;
    event.name = header.name;
    event.modifiedMs = header.modifiedMs;
    event.backslashSeparates = reader.backslashSeparates();
    event.costly = reader.streams() || address.size() > 1;
    return event;
}

Result<ArchiveWalker::Unpacked> ArchiveWalker::unpack(ArchiveReader& reader,
                                                      const MemberHeader& header) {
    const qint64 before = reader.consumed();
    if (header.size > 0 && !reader.streams()) {
        if (const Status fits = m_allowance.checkMember(header.size, header.size); !fits)
            return fits.error();
    }
    std::optional<MemberFile> file(std::in_place);
    std::optional<Error> tooLarge;
    qint64 unpacked = 0;
    const Status status = reader.read([&](std::span<const char> piece, qint64 offset) -> Status {
        if (!stayAlive())
            return ErrorCode::Canceled;
        qint64 end = 0;
        if (offset < 0 || __builtin_add_overflow(offset, qint64(piece.size()), &end))
            return ErrorCode::Damaged;
        const qint64 more = std::max<qint64>(0, end - unpacked);
        unpacked += more;
        if (const Status fits = m_allowance.takeBytes(more); !fits)
            return fits;
        const qint64 packed =
            before < 0 ? unpacked : std::max<qint64>(0, reader.consumed() - before);
        if (const Status fits = m_allowance.checkMember(unpacked, packed); !fits) {
            if (!reader.streams() || fits.error().code == ErrorCode::Bomb)
                return fits;
            // What follows in a stream comes only after this member: go on without keeping it,
            // still counting.
            tooLarge = fits.error();
            file.reset();
        }
        return file ? file->write(piece, offset) : Status(Done{});
    });
    if (tooLarge && (status || status.error().code == ErrorCode::TooLarge))
        return *tooLarge;
    if (!status && !(keepsPart(status.error(), header) && file && file->size() > 0))
        return status.error();
    const Result<SharedFd> finished = file->finish();
    if (!finished)
        return finished.error();
    return Unpacked{*finished, status ? std::nullopt : std::optional<Error>(status.error())};
}

Result<worker::Reply> ArchiveWalker::extract(const SharedFd& archive) {
    if (m_request.only.isEmpty())
        return Error{ErrorCode::Internal, {}, "extract without a member"};
    Level level = makeLevel(archive, {}, m_request.name, {}, 1);
    for (qsizetype depth = 0;; ++depth) {
        if (depth == 0 && m_request.content != Content::Other && level.source) {
            level.options.content = m_request.content;
            level.source->setBeforeRead([this] { return stayAlive(); });
        } else if (const Result<Identified> identified = identifyLevel(level); !identified) {
            return identified.error();
        }
        if (level.options.content == Content::Other || depth >= m_request.limits.maxArchiveDepth)
            return Error{ErrorCode::Changed, {}, "no archive"};
        level.options.reachesFar = true;
        m_allowance.enterArchive(level.source->size());
        auto reader = openArchive(level.source, level.options);
        if (!reader)
            return reader.error();
        MemberHeader header;
        while (header.index < m_request.only.at(depth)) {
            const Result<bool> more = (*reader)->next(header);
            if (!more)
                return more.error();
            if (!*more)
                return ErrorCode::NotFound;
        }
        const Result<Unpacked> unpacked = unpack(**reader, header);
        if (!unpacked)
            return unpacked.error();
        const Address address = level.address + Address{header.index};
        if (depth + 1 == m_request.only.size()) {
            // First what follows, because the reply ends the request; the caller keeps it for the
            // next questions.
            const WalkEvent event = eventFor(address, level, header, **reader);
            readAhead(**reader, level);
            if (m_canceled)
                return ErrorCode::Canceled;
            return worker::Reply{wire::pack(event), {unpacked->file}};
        }
        const QString name =
            cleanPath(header.name, (*reader)->backslashSeparates()).path.section(u'/', -1);
        level = makeLevel(unpacked->file, address, name, {}, level.depth + 1);
    }
}

void ArchiveWalker::readAhead(ArchiveReader& reader, const Level& level) {
    qint64 left = m_request.aheadBytes;
    MemberHeader header;
    while (left > 0 && !reader.isDead()) {
        const Result<bool> more = reader.next(header);
        if (!more || !*more)
            return;
        if (header.kind != MemberHeader::Kind::File || header.locked || header.size > left)
            continue;
        const Result<Unpacked> unpacked = unpack(reader, header);
        if (!unpacked)
            return;
        left -= std::max<qint64>(4096, unpacked->file.size());
        WalkEvent event = eventFor(level.address + Address{header.index}, level, header, reader);
        event.size = unpacked->file.size();
        if (!send(event, unpacked->file))
            return;
    }
}

} // namespace disclens::media
