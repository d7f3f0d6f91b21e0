// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/byte_source.h"
#include "media/identify.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <span>

namespace disclens::media {

/// One header of an archive.
struct MemberHeader {
    enum class Kind { File, Folder, Link, HardLink, Special };
    qint32 index = -1; ///< among all headers, folders and links counted too
    Kind kind = Kind::File;
    QString name; ///< as it stands there; may be anything
    QString linkTarget;
    qint64 size = -1; ///< what the archive claims; -1: it does not say
    qint64 modifiedMs = 0;
    bool locked = false;
};

/// Reads an archive or image from its first header to its last. Runs in helpers only. One thread.
class ArchiveReader {
  public:
    /// A piece of a member at its place; an error from here ends read() with it.
    using Sink = std::function<Status(std::span<const char> piece, qint64 offset)>;

    virtual ~ArchiveReader() = default;

    /// False at the end. Errors: Damaged, Truncated, ReadFailed, EncryptedNoSupport, NotSupported.
    virtual Result<bool> next(MemberHeader& header) = 0;
    /// The contents of the member that next() gave last, at most once.
    /// Errors: those of next(), PasswordNeeded, PasswordWrong, and the sink's.
    virtual Status read(const Sink& sink) = 0;
    /// After an error: nothing more can be read; open it again and go past the bad member, where
    /// streams() is false.
    virtual bool isDead() const = 0;
    /// Packed bytes taken so far, for the ratio of one member; -1 where nothing is packed.
    virtual qint64 consumed() const = 0;
    /// One member costs the unpacking of all before it.
    virtual bool streams() const = 0;
    virtual bool backslashSeparates() const = 0;
};

struct OpenOptions {
    Content content = Content::Other; ///< from identification
    QString fileName;                 ///< names the member of a .gz that has no name of its own
    QStringList passwords;
    bool reachesFar = false; ///< only a few members are wanted: read little around each header
    int maxFolderDepth = 64;
    int maxFiles = 500'000;
};

/// Errors: those of ArchiveReader::next().
Result<std::unique_ptr<ArchiveReader>> openWithLibarchive(std::shared_ptr<ByteSource> source,
                                                          const OpenOptions& options);
Result<std::unique_ptr<ArchiveReader>> openUdf(std::shared_ptr<ByteSource> source,
                                               const OpenOptions& options);
/// One of the two above.
Result<std::unique_ptr<ArchiveReader>> openArchive(std::shared_ptr<ByteSource> source,
                                                   const OpenOptions& options);

/// Volume names, empty when there is none. ECMA-119 8.4.7, Joliet's first.
QString isoLabel(ByteSource& source);
QString udfLabel(const std::shared_ptr<ByteSource>& source);

} // namespace disclens::media
