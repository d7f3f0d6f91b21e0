// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/archive_messages.h"
#include "media/archive_reader.h"
#include "media/limits.h"
#include "worker/caller.h"

#include <chrono>
#include <optional>

namespace disclens::media {

/// Goes through an archive and the archives inside it, member by member, inside a helper. Memory:
/// one member, and the archives inside which it stands.
class ArchiveWalker {
  public:
    ArchiveWalker(const WalkRequest& request, worker::Context& context);

    /// MediaWalk. Errors: Canceled (nobody listens), and those of identify() for the archive
    /// itself.
    Result<WalkDone> walk(const SharedFd& archive);
    /// MediaExtract: the member at request.only; those that follow it are sent as events until
    /// aheadBytes are full. Errors: NotFound (no such member), and those of reading it.
    Result<worker::Reply> extract(const SharedFd& archive);

  private:
    /// One archive that is open: the outermost, or one that is a member of the level above.
    struct Level {
        Address address;
        QString folder; ///< its path, cleaned; empty for the outermost
        std::shared_ptr<ByteSource> source;
        OpenOptions options;
        int depth = 1;
        int sent = 0;        ///< members sent, those of archives inside counted too
        bool locked = false; ///< members were left out for want of a password
        bool streams = false;
    };
    struct Unpacked {
        SharedFd file;
        std::optional<Error> problem; ///< `file` is what could be read before it
    };

    Level makeLevel(const SharedFd& file, const Address& address, const QString& fileName,
                    const QString& folder, int depth) const;
    Result<Identified> identifyLevel(Level& level);
    Status walkLevel(Level& level);
    /// False: the reader died of one member; open the archive again and go on behind it.
    Result<bool> walkMembers(Level& level, ArchiveReader& reader, qint32& last);
    Status visit(Level& level, ArchiveReader& reader, const MemberHeader& header);
    Status visitUnpacked(Level& level, const WalkEvent& about, const SharedFd& file);
    /// False: `file` is no archive that we open; about.contentType then says what it is.
    Result<bool> walkInner(Level& outer, WalkEvent& about, const SharedFd& file);
    Result<Unpacked> unpack(ArchiveReader& reader, const MemberHeader& header);
    void readAhead(ArchiveReader& reader, const Level& level);

    static WalkEvent eventFor(const Address& address, const Level& level,
                              const MemberHeader& header, const ArchiveReader& reader);
    bool isWanted(const Address& address) const; ///< to be sent
    bool leadsOn(const Address& address) const;  ///< what is wanted may be inside
    QStringList passwordsFor(const Address& archive) const;
    bool endsAll(const Error& error) const;

    Status send(const WalkEvent& event, const SharedFd& file = {});
    Status sendProblem(WalkEvent about, const Error& error);
    bool stayAlive();

    const WalkRequest& m_request;
    worker::Context& m_context;
    Allowance m_allowance;
    bool m_canceled = false;
    std::chrono::steady_clock::time_point m_lastSent;
};

} // namespace disclens::media
