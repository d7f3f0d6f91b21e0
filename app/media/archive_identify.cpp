// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_identify.h"

#include "media/archive_reader.h"
#include "media/zip_directory.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace disclens::media {
namespace {

/// How much of a locked member is unpacked to see whether the password is right. The old ZIP
/// encryption lets one wrong password in 256 through its first check; unpacking finds those.
constexpr qint64 kPasswordTrial = qint64(16) << 20;

Status tryPassword(const std::shared_ptr<ByteSource>& source, Content content,
                   const QString& password) {
    OpenOptions options;
    options.content = content;
    options.passwords = {password};
    const auto reader = openArchive(source, options);
    if (!reader)
        return reader.error();
    for (;;) {
        MemberHeader header;
        const Result<bool> more = (*reader)->next(header);
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        if (!header.locked || header.kind != MemberHeader::Kind::File || header.size == 0)
            continue;
        bool enough = false;
        const Status status =
            (*reader)->read([&enough](std::span<const char> piece, qint64 offset) -> Status {
                enough = offset + qint64(piece.size()) >= kPasswordTrial;
                return enough ? Status(ErrorCode::Canceled) : Status(Done{});
            });
        if (status || enough)
            return Done{};
        switch (status.error().code) {
        case ErrorCode::Damaged:
        case ErrorCode::Truncated:
        case ErrorCode::PasswordNeeded:
            return Error{ErrorCode::PasswordWrong, {}, status.error().detail};
        case ErrorCode::NotSupported: // another member will tell
            continue;
        default:
            return status.error();
        }
    }
}

/// Files and bytes of one side of a disc image, by its folders only.
std::pair<int, qint64> extentOf(const std::shared_ptr<ByteSource>& source, Content content) {
    OpenOptions options;
    options.content = content;
    const auto reader = openArchive(source, options);
    int files = 0;
    qint64 bytes = 0;
    MemberHeader header;
    while (reader) {
        const Result<bool> more = (*reader)->next(header);
        if (!more || !*more)
            break;
        if (header.kind != MemberHeader::Kind::File)
            continue;
        ++files;
        if (header.size > 0 && __builtin_add_overflow(bytes, header.size, &bytes))
            break;
    }
    return {files, bytes};
}

Result<Identified> identifyZip(const std::shared_ptr<ByteSource>& source, const QString& password) {
    Identified out;
    const ZipDirectory directory = readZipDirectory(*source);
    if (!directory.documentType.isEmpty()) {
        out.contentType = directory.documentType;
        return out;
    }
    out.content = Content::Zip;
    out.contentType = QStringLiteral("application/zip");
    if (directory.strongLock)
        return Error{ErrorCode::EncryptedNoSupport, {QStringLiteral("ZIP")}, "strong encryption"};
    out.locked = directory.locked;
    out.files = directory.files;
    out.bytes = directory.bytes;
    if (!directory.found) { // cut off: what stands before the cut can still be read
        const QByteArray head = source->bytesAt(0, 8);
        out.locked = head.startsWith("PK\x03\x04") && head.size() == 8 && (quint8(head.at(6)) & 1U);
    }
    if (out.locked && !password.isEmpty()) {
        if (const Status status = tryPassword(source, Content::Zip, password); !status)
            return status.error();
        out.locked = false;
    }
    return out;
}

Result<Identified> identifyImage(const std::shared_ptr<ByteSource>& source,
                                 const SniffedVolume& volume) {
    Identified out;
    out.contentType = QStringLiteral("application/x-iso9660-image");
    // A bridge shows the same files on both sides, but an ISO side may leave out what is too large
    // or too long for it.
    const auto iso = volume.iso ? extentOf(source, Content::Iso) : std::pair<int, qint64>(0, 0);
    const auto udf = volume.udf ? extentOf(source, Content::Udf) : std::pair<int, qint64>(0, 0);
    out.content = !volume.iso || udf > iso ? Content::Udf : Content::Iso;
    std::tie(out.files, out.bytes) = std::max(iso, udf);
    source->forgetFailure();
    out.volumeLabel = out.content == Content::Iso ? isoLabel(*source) : udfLabel(source);
    return out;
}

/// A header that can't be read at all tells of encryption in time for the person to be told at
/// once.
Result<Identified> identifyByFirstHeader(const std::shared_ptr<ByteSource>& source,
                                         const Sniffed& sniffed) {
    Identified out;
    out.content = sniffed.content;
    out.contentType = sniffed.contentType;
    OpenOptions options;
    options.content = sniffed.content;
    const auto reader = openArchive(source, options);
    if (!reader)
        return reader.error();
    MemberHeader header;
    Result<bool> more = (*reader)->next(header);
    // Folders and empty files are never locked.
    while (more && *more && (header.kind == MemberHeader::Kind::Folder || header.size == 0))
        more = (*reader)->next(header);
    if (!more)
        return more.error();
    if (*more && header.locked)
        return Error{ErrorCode::EncryptedNoSupport, {sniffed.format}, "encrypted member"};
    return out;
}

} // namespace

Result<Identified> identify(const std::shared_ptr<ByteSource>& source, const QString& password) {
    const QByteArray head = source->bytesAt(0, 1024);
    if (head.isEmpty())
        return Error{source->failed() ? ErrorCode::ReadFailed : ErrorCode::Empty, {}, "head"};
    const Sniffed sniffed = sniff(source->hasRawSectors() ? QByteArray(kSniffBytes, '\0') : head);
    Identified out;
    out.contentType = sniffed.contentType;
    if (sniffed.perhapsImage || source->hasRawSectors()) {
        const SniffedVolume volume = sniffVolume(source->bytesAt(kVolumeOffset, kVolumeBytes));
        if (volume.iso || volume.udf)
            return identifyImage(source, volume);
    }
    switch (sniffed.content) {
    case Content::Zip:
        return identifyZip(source, password);
    case Content::SevenZip:
    case Content::Rar:
    case Content::Cab:
    case Content::Packed:
        return identifyByFirstHeader(source, sniffed);
    case Content::Unread:
        return Error{ErrorCode::NotSupported, {sniffed.format}, "sniffed"};
    case Content::Tar:
        out.content = Content::Tar;
        return out;
    default:
        break;
    }
    if (source->bytesAt(source->size() - 512, 4) == "koly")
        return Error{ErrorCode::NotSupported, {QStringLiteral("Apple disk image")}, "koly"};
    // Two things at once: what it begins as counts, what hangs behind it is told.
    if (!sniffed.contentType.isEmpty() && !sniffed.dicom && readZipDirectory(*source).files > 0)
        out.contentType += QLatin1String("+application/zip");
    return out;
}

} // namespace disclens::media
