// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_reader.h"
#include "media/path_rules.h"

#include <archive.h>
#include <archive_entry.h>

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <optional>
#include <sys/stat.h>

namespace disclens::media {
namespace {

constexpr qsizetype kBlockBytes = qsizetype(128) * 1024;
constexpr qsizetype kHeaderBytes = qsizetype(4) * 1024;

struct ArchiveCloser {
    void operator()(archive* handle) const { archive_read_free(handle); }
};

/// "Unsupported ZIP compression method (9: …)": the names of APPNOTE 4.4.5.
QString zipMethodName(const QByteArray& message) {
    const qsizetype at = message.indexOf('(');
    const int method =
        at < 0 ? -1 : message.mid(at + 1, message.indexOf(':', at) - at - 1).trimmed().toInt();
    switch (method) {
    case 1:
        return QStringLiteral("Shrink");
    case 2:
    case 3:
    case 4:
    case 5:
        return QStringLiteral("Reduce");
    case 6:
        return QStringLiteral("Implode");
    case 9:
        return QStringLiteral("Deflate64");
    case 10:
        return QStringLiteral("PKWARE DCL");
    case 96:
        return QStringLiteral("ZIP JPEG");
    case 97:
        return QStringLiteral("WavPack");
    default:
        return QStringLiteral("ZIP");
    }
}

class LibarchiveReader final : public ArchiveReader {
  public:
    LibarchiveReader(std::shared_ptr<ByteSource> source, OpenOptions options)
        : m_source(std::move(source))
        , m_options(std::move(options))
        , m_block(kBlockBytes, Qt::Uninitialized)
        , m_step(m_options.reachesFar && !streams() ? kHeaderBytes : kBlockBytes)
        , m_archive(archive_read_new()) {}

    Status open();
    Result<bool> next(MemberHeader& header) override;
    Status read(const Sink& sink) override;
    bool isDead() const override { return m_dead; }
    qint64 consumed() const override {
        const bool plain = m_options.content == Content::Tar || m_options.content == Content::Iso;
        return plain ? -1 : qint64(archive_filter_bytes(m_archive.get(), -1));
    }
    bool streams() const override {
        return m_options.content == Content::Packed || m_options.content == Content::SevenZip ||
               m_options.content == Content::Rar || m_options.content == Content::Cab;
    }
    bool backslashSeparates() const override {
        return m_options.content != Content::Tar && m_options.content != Content::Iso &&
               m_options.content != Content::Packed;
    }

  private:
    static la_ssize_t onRead(archive*, void* self, const void** buffer);
    static la_int64_t onSkip(archive*, void* self, la_int64_t bytes);
    static la_int64_t onSeek(archive*, void* self, la_int64_t offset, int whence);

    void chooseFormats();
    Error errorOf(const char* where);
    QString memberName(archive_entry* entry) const;

    std::shared_ptr<ByteSource> m_source;
    OpenOptions m_options;
    QByteArray m_block;
    qsizetype m_step; ///< how much of it is used
    qint64 m_offset = 0;
    std::unique_ptr<archive, ArchiveCloser> m_archive;
    qint32 m_index = -1;
    bool m_locked = false;
    bool m_dead = false;
};

la_ssize_t LibarchiveReader::onRead(archive* handle, void* self, const void** buffer) {
    auto& me = *static_cast<LibarchiveReader*>(self);
    const qint64 n = me.m_source->readAt(me.m_offset, me.m_block.data(), me.m_step);
    if (n < 0) {
        archive_set_error(handle, EIO, "read");
        return ARCHIVE_FATAL;
    }
    me.m_offset += n;
    *buffer = me.m_block.constData();
    return la_ssize_t(n);
}

la_int64_t LibarchiveReader::onSkip(archive*, void* self, la_int64_t bytes) {
    auto& me = *static_cast<LibarchiveReader*>(self);
    const qint64 step =
        std::clamp<qint64>(bytes, 0, std::max<qint64>(0, me.m_source->size() - me.m_offset));
    me.m_offset += step;
    return step;
}

la_int64_t LibarchiveReader::onSeek(archive*, void* self, la_int64_t offset, int whence) {
    auto& me = *static_cast<LibarchiveReader*>(self);
    const qint64 base = whence == SEEK_SET   ? 0
                        : whence == SEEK_CUR ? me.m_offset
                                             : me.m_source->size();
    qint64 to = 0;
    if (__builtin_add_overflow(base, qint64(offset), &to) || to < 0)
        return ARCHIVE_FATAL;
    me.m_offset = to;
    return to;
}

/// Only what identification saw, and no filter that would start another program:
/// archive_read_support_filter_all() may.
void LibarchiveReader::chooseFormats() {
    archive* a = m_archive.get();
    switch (m_options.content) {
    case Content::Zip:
        archive_read_support_format_zip_seekable(a);
        archive_read_support_format_zip_streamable(a);
        break;
    case Content::Iso:
        archive_read_support_format_iso9660(a);
        break;
    case Content::SevenZip:
        archive_read_support_format_7zip(a);
        break;
    case Content::Rar:
        archive_read_support_format_rar(a);
        archive_read_support_format_rar5(a);
        break;
    case Content::Cab:
        archive_read_support_format_cab(a);
        break;
    case Content::Packed:
        archive_read_support_filter_gzip(a);
        archive_read_support_filter_bzip2(a);
        archive_read_support_filter_xz(a);
        archive_read_support_filter_zstd(a);
        archive_read_support_filter_lzip(a);
        archive_read_support_filter_compress(a);
        archive_read_support_format_tar(a);
        archive_read_support_format_raw(a); // bids lowest: only what is no TAR
        break;
    default:
        archive_read_support_format_tar(a);
        break;
    }
}

Status LibarchiveReader::open() {
    if (!m_archive)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "archive_read_new"};
    chooseFormats();
    archive* a = m_archive.get();
    for (const QString& password : m_options.passwords) {
        // ZIP does not say in which character set a password is; the two usual ones are tried.
        archive_read_add_passphrase(a, password.toUtf8().constData());
        const QByteArray latin = password.toLatin1();
        if (latin != password.toUtf8() && QString::fromLatin1(latin) == password)
            archive_read_add_passphrase(a, latin.constData());
    }
    archive_read_set_callback_data(a, this);
    archive_read_set_read_callback(a, onRead);
    archive_read_set_skip_callback(a, onSkip);
    archive_read_set_seek_callback(a, onSeek);
    if (archive_read_open1(a) != ARCHIVE_OK) {
        m_dead = true;
        return errorOf("open");
    }
    return Done{};
}

/// libarchive's messages are the only thing that tells some causes apart. They may hold names, so
/// they go no further.
Error LibarchiveReader::errorOf(const char* where) {
    const char* text = archive_error_string(m_archive.get());
    const QByteArray message(text ? text : "");
    const QByteArray detail = QByteArray("libarchive ") + where + ' ' +
                              QByteArray::number(archive_errno(m_archive.get()));
    const QByteArray lower = message.toLower();
    if (m_source->failed())
        return {ErrorCode::ReadFailed, {}, detail};
    if (lower.contains("incorrect passphrase") || lower.contains("too many incorrect"))
        return {ErrorCode::PasswordWrong, {}, detail};
    if (lower.contains("passphrase required"))
        return {ErrorCode::PasswordNeeded, {}, detail};
    if (lower.contains("unsupported zip compression"))
        return {ErrorCode::NotSupported, {zipMethodName(message)}, detail};
    if (lower.contains("encrypt") || lower.contains("decrypt") || lower.contains("crypto"))
        return {ErrorCode::EncryptedNoSupport, {}, detail};
    if (lower.contains("unsupported") || lower.contains("not supported") ||
        lower.contains("multivolume"))
        return {ErrorCode::NotSupported,
                {m_options.content == Content::SevenZip ? QStringLiteral("7z")
                 : m_options.content == Content::Rar    ? QStringLiteral("RAR")
                 : m_options.content == Content::Cab    ? QStringLiteral("CAB")
                                                        : QStringLiteral("archive")},
                detail};
    if (lower.contains("truncated") || lower.contains("premature") ||
        lower.contains("unexpected end"))
        return {ErrorCode::Truncated, {}, detail};
    if (archive_errno(m_archive.get()) == ENOMEM)
        return {ErrorCode::TooLarge, {QStringLiteral("memory")}, detail};
    return {ErrorCode::Damaged, {}, detail};
}

QString LibarchiveReader::memberName(archive_entry* entry) const {
    if (archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW) {
        // A single packed file: its own name where gzip kept one, else the archive's name without
        // its ending.
        const char* own = archive_entry_pathname(entry);
        if (own && std::strcmp(own, "data") != 0 && own[0] != '\0')
            return decodeName(own);
        const QString base = QFileInfo(m_options.fileName).completeBaseName();
        return base.isEmpty() ? QStringLiteral("data") : base;
    }
    // The bytes as they stand there first: what libarchive can't convert it leaves out.
    if (const char* raw = archive_entry_pathname(entry))
        return decodeName(raw);
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const wchar_t* wide = archive_entry_pathname_w(entry))
        return QString::fromWCharArray(wide);
    return {};
}

Result<bool> LibarchiveReader::next(MemberHeader& header) {
    if (m_options.reachesFar && !streams())
        m_step = kHeaderBytes;
    archive_entry* entry = nullptr;
    int rc = ARCHIVE_RETRY;
    for (int tries = 0; rc == ARCHIVE_RETRY && tries < 16; ++tries)
        rc = archive_read_next_header(m_archive.get(), &entry);
    if (rc == ARCHIVE_EOF)
        return false;
    if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN) {
        m_dead = true;
        if (archive_read_has_encrypted_entries(m_archive.get()) == 1 &&
            m_options.content != Content::Zip)
            return Error{ErrorCode::EncryptedNoSupport, {}, "libarchive header"};
        return errorOf("header");
    }
    // What only begins like a packed file would come back as its own member.
    if (m_options.content == Content::Packed && archive_filter_count(m_archive.get()) <= 1) {
        m_dead = true;
        return Error{ErrorCode::Damaged, {}, "libarchive no filter"};
    }
    header = {};
    header.index = ++m_index;
    header.name = memberName(entry);
    if (const char* target = archive_entry_symlink(entry)) {
        header.kind = MemberHeader::Kind::Link;
        header.linkTarget = decodeName(target);
    } else if (archive_entry_hardlink(entry) &&
               (!archive_entry_size_is_set(entry) || archive_entry_size(entry) == 0)) {
        header.kind = MemberHeader::Kind::HardLink;
    } else {
        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFDIR)
            header.kind = MemberHeader::Kind::Folder;
        else if (type == AE_IFLNK)
            header.kind = MemberHeader::Kind::Link;
        else if (type != AE_IFREG && type != 0)
            header.kind = MemberHeader::Kind::Special;
    }
    if (archive_entry_size_is_set(entry))
        header.size = qint64(archive_entry_size(entry));
    if (archive_entry_mtime_is_set(entry)) {
        qint64 ms = 0;
        if (!__builtin_mul_overflow(qint64(archive_entry_mtime(entry)), qint64(1000), &ms))
            header.modifiedMs = ms;
    }
    m_locked = archive_entry_is_data_encrypted(entry) == 1 ||
               archive_entry_is_metadata_encrypted(entry) == 1;
    header.locked = m_locked;
    return true;
}

Status LibarchiveReader::read(const Sink& sink) {
    std::optional<Error> warned;
    m_step = kBlockBytes;
    for (;;) {
        const void* piece = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int rc = archive_read_data_block(m_archive.get(), &piece, &size, &offset);
        if (rc == ARCHIVE_EOF)
            return warned ? Status(*warned) : Status(Done{});
        if (rc == ARCHIVE_RETRY)
            continue;
        if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN) {
            m_dead = rc == ARCHIVE_FATAL;
            const Error error = errorOf("data");
            // 7z has encryption that libarchive can't undo, and says so in several ways.
            if (m_locked && m_options.content != Content::Zip)
                return Error{ErrorCode::EncryptedNoSupport, {}, error.detail};
            return error;
        }
        // A wrong checksum is only a warning to libarchive, and comes with the last piece.
        if (rc == ARCHIVE_WARN && !warned)
            warned = errorOf("data");
        if (const Status status = sink({static_cast<const char*>(piece), size}, qint64(offset));
            !status)
            return status.error();
    }
}

} // namespace

Result<std::unique_ptr<ArchiveReader>> openWithLibarchive(std::shared_ptr<ByteSource> source,
                                                          const OpenOptions& options) {
    auto reader = std::make_unique<LibarchiveReader>(std::move(source), options);
    if (const Status status = reader->open(); !status)
        return status.error();
    return std::unique_ptr<ArchiveReader>(std::move(reader));
}

Result<std::unique_ptr<ArchiveReader>> openArchive(std::shared_ptr<ByteSource> source,
                                                   const OpenOptions& options) {
    source->forgetFailure();
    return options.content == Content::Udf ? openUdf(std::move(source), options)
                                           : openWithLibarchive(std::move(source), options);
}

} // namespace disclens::media
