// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_messages.h"

#include "base/wire.h"

#include <algorithm>

namespace disclens::media {
namespace {

constexpr qint32 kMaxFormatCode = qint32(Content::Unread);

void readContent(QDataStream& in, Content& content) {
    wire::readEnum(in, content, Content(kMaxFormatCode));
}

void writeError(QDataStream& out, const Error& error) {
    wire::writeEnum(out, error.code);
    wire::writeList(out, error.args);
    out << error.detail;
}

void readError(QDataStream& in, Error& error) {
    wire::readEnum(in, error.code, ErrorCode::Internal);
    wire::readList(in, error.args);
    in >> error.detail;
}

void writeLimits(QDataStream& out, const Limits& limits) {
    out << qint32(limits.maxFiles) << qint32(limits.maxFolderDepth)
        << qint32(limits.maxArchiveDepth) << limits.maxMemberBytes << limits.maxUnpackedBytes
        << limits.maxRatio << limits.keptMemberBytes << limits.maxMemoryMemberBytes;
}

void readLimits(QDataStream& in, Limits& limits) {
    qint32 files = 0;
    qint32 folders = 0;
    qint32 archives = 0;
    in >> files >> folders >> archives >> limits.maxMemberBytes >> limits.maxUnpackedBytes >>
        limits.maxRatio >> limits.keptMemberBytes >> limits.maxMemoryMemberBytes;
    limits.maxFiles = files;
    limits.maxFolderDepth = folders;
    limits.maxArchiveDepth = archives;
}

} // namespace

bool comesBefore(const Address& a, const Address& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

bool isInside(const Address& address, const Address& archive) {
    return address.size() > archive.size() &&
           std::equal(archive.begin(), archive.end(), address.begin());
}

QDataStream& operator<<(QDataStream& out, const IdentifyRequest& value) {
    return out << value.password;
}
QDataStream& operator>>(QDataStream& in, IdentifyRequest& value) {
    return in >> value.password;
}

QDataStream& operator<<(QDataStream& out, const Identified& value) {
    wire::writeEnum(out, value.content);
    return out << value.contentType << value.volumeLabel << value.locked << value.files
               << value.bytes;
}

QDataStream& operator>>(QDataStream& in, Identified& value) {
    readContent(in, value.content);
    return in >> value.contentType >> value.volumeLabel >> value.locked >> value.files >>
           value.bytes;
}

QDataStream& operator<<(QDataStream& out, const WalkRequest& value) {
    out << value.name;
    wire::writeEnum(out, value.content);
    out << quint32(value.passwords.size());
    for (const Password& password : value.passwords) {
        wire::writeList(out, password.archive);
        out << password.text;
    }
    writeLimits(out, value.limits);
    wire::writeList(out, value.only);
    wire::writeList(out, value.after);
    return out << value.lockedOnly << value.announce << value.aheadBytes;
}

QDataStream& operator>>(QDataStream& in, WalkRequest& value) {
    quint32 passwords = 0;
    in >> value.name;
    readContent(in, value.content);
    in >> passwords;
    value.passwords.clear();
    for (quint32 i = 0; i < passwords && in.status() == QDataStream::Ok; ++i) {
        Password password;
        wire::readList(in, password.archive);
        in >> password.text;
        value.passwords.append(password);
    }
    readLimits(in, value.limits);
    wire::readList(in, value.only);
    wire::readList(in, value.after);
    return in >> value.lockedOnly >> value.announce >> value.aheadBytes;
}

QDataStream& operator<<(QDataStream& out, const WalkEvent& value) {
    wire::writeEnum(out, value.kind);
    wire::writeList(out, value.address);
    out << value.folder << value.name << value.size << value.modifiedMs << value.files
        << value.contentType << value.lockedArchive << value.backslashSeparates << value.costly;
    writeError(out, value.error);
    return out;
}

QDataStream& operator>>(QDataStream& in, WalkEvent& value) {
    wire::readEnum(in, value.kind, WalkEvent::Kind::Alive);
    wire::readList(in, value.address);
    in >> value.folder >> value.name >> value.size >> value.modifiedMs >> value.files >>
        value.contentType >> value.lockedArchive >> value.backslashSeparates >> value.costly;
    readError(in, value.error);
    return in;
}

QDataStream& operator<<(QDataStream& out, const WalkDone& value) {
    wire::writeEnum(out, value.content);
    return out << value.contentType << value.volumeLabel << value.streams << value.locked
               << value.members;
}

QDataStream& operator>>(QDataStream& in, WalkDone& value) {
    readContent(in, value.content);
    return in >> value.contentType >> value.volumeLabel >> value.streams >> value.locked >>
           value.members;
}

} // namespace disclens::media
