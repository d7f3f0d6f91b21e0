// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/disc.h"
#include "media/identify.h"

#include <QDataStream>
#include <QList>
#include <QString>

namespace disclens::media {

/// What the window's process and the helpers say to each other about archives. The helper may be
/// damaged by what it reads: the reader of its messages checks every name, number and descriptor
/// again (archive_run.h).

/// Where a member stands: its number among all headers of its archive, one number for each archive
/// that is inside another. Empty: the outermost archive itself.
using Address = QList<qint32>;

/// a comes before b while walking; an archive comes before what it holds.
bool comesBefore(const Address& a, const Address& b);
bool isInside(const Address& address, const Address& archive);

struct Password {
    Address archive;
    QString text;
};

/// MediaIdentify. fds[0]: the file. Reply: Identified.
/// Errors: ReadFailed, Empty, PasswordWrong, EncryptedNoSupport, NotSupported, Damaged, Truncated.
struct IdentifyRequest {
    QString password;
};
struct Identified {
    Content content = Content::Other;
    QString contentType;
    QString volumeLabel;
    bool locked = false; ///< some members need a password, and none was given
    qint32 files = 0;    ///< as ZIP, ISO and UDF claim; 0: they can't be known before all is read
    qint64 bytes = 0;
};

/// MediaWalk and MediaExtract. fds[0]: the outermost archive.
struct WalkRequest {
    QString name;                     ///< of the file; names what is inside a .gz
    Content content = Content::Other; ///< of the outermost archive when it is known already
    QList<Password> passwords;
    Limits limits; ///< maxMemoryMemberBytes is filled in
    Address only;  ///< MediaWalk: only this archive inside. MediaExtract: this member
    Address after; ///< MediaWalk: go on after this member (a helper died, or the walk was stopped)
    bool lockedOnly =
        false; ///< MediaWalk: members that needed a password (the others were visited before)
    bool announce = false; ///< MediaWalk: say each member before it is read
    qint64 aheadBytes = 0; ///< MediaExtract: send as many of the members that follow as events
};

/// One event of MediaWalk and MediaExtract; also the reply of MediaExtract.
struct WalkEvent {
    enum class Kind {
        Member,   ///< fds[0]: a sealed memory file with all of it
        Problem,  ///< `error` says what is wrong with the member or archive at `address`
        Totals,   ///< `size` bytes in `files` files, as the archive claims
        Announce, ///< the member that is read next
        Alive     ///< still at work
    };
    Kind kind = Kind::Alive;
    Address address;
    QString folder; ///< the archives inside which it stands and their folders, '/' between parts,
                    ///< cleaned; may be empty
    QString name;   ///< path inside its archive as it stands there
    qint64 size = 0;
    qint64 modifiedMs = 0;
    qint32 files = 0;
    QString contentType;
    bool lockedArchive = false;
    bool backslashSeparates = false;
    bool costly = false; ///< unpacking it again means unpacking much else: keep it if there is room
    Error error;
};

/// Reply of MediaWalk.
struct WalkDone {
    Content content = Content::Other; ///< Other: no archive at all
    QString contentType;
    QString volumeLabel;
    bool streams = false; ///< one member costs the unpacking of all before it
    bool locked = false;  ///< members were left out for want of a password
    qint32 members = 0;   ///< sent
};

QDataStream& operator<<(QDataStream& out, const IdentifyRequest& value);
QDataStream& operator>>(QDataStream& in, IdentifyRequest& value);
QDataStream& operator<<(QDataStream& out, const Identified& value);
QDataStream& operator>>(QDataStream& in, Identified& value);
QDataStream& operator<<(QDataStream& out, const WalkRequest& value);
QDataStream& operator>>(QDataStream& in, WalkRequest& value);
QDataStream& operator<<(QDataStream& out, const WalkEvent& value);
QDataStream& operator>>(QDataStream& in, WalkEvent& value);
QDataStream& operator<<(QDataStream& out, const WalkDone& value);
QDataStream& operator>>(QDataStream& in, WalkDone& value);

} // namespace disclens::media
