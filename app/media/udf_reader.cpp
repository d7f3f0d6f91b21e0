// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_reader.h"

#include <udfread/blockinput.h>
#include <udfread/udfread.h>

#include <algorithm>
#include <vector>

namespace disclens::media {
namespace {

constexpr qsizetype kPieceBytes = qsizetype(256) * 1024;

/// libudfread's input with our source behind it. The C structure comes first, so that its address
/// is ours.
struct UdfInput {
    udfread_block_input base{};
    std::shared_ptr<ByteSource> source;

    explicit UdfInput(std::shared_ptr<ByteSource> bytes)
        : source(std::move(bytes)) {
        base.read = [](udfread_block_input* self, uint32_t lba, void* buffer, uint32_t blocks,
                       int) -> int {
            ByteSource& in = *reinterpret_cast<UdfInput*>(self)->source;
            const qint64 wanted = qint64(blocks) * UDF_BLOCK_SIZE;
            char* to = static_cast<char*>(buffer);
            qint64 got = 0;
            while (got < wanted) {
                const qint64 n =
                    in.readAt(qint64(lba) * UDF_BLOCK_SIZE + got, to + got, wanted - got);
                if (n <= 0)
                    break;
                got += n;
            }
            return int(got / UDF_BLOCK_SIZE);
        };
        base.size = [](udfread_block_input* self) {
            const qint64 blocks =
                reinterpret_cast<UdfInput*>(self)->source->size() / UDF_BLOCK_SIZE;
            return uint32_t(std::min<qint64>(blocks, 0xffffffff));
        };
    }
};

struct VolumeCloser {
    void operator()(udfread* volume) const { udfread_close(volume); }
};
struct FolderCloser {
    void operator()(UDFDIR* folder) const { udfread_closedir(folder); }
};
struct FileCloser {
    void operator()(UDFFILE* file) const { udfread_file_close(file); }
};
using Folder = std::unique_ptr<UDFDIR, FolderCloser>;
using File = std::unique_ptr<UDFFILE, FileCloser>;

/// Lists the whole volume when it is opened, then gives its files in the order in which they lie on
/// the disc.
class UdfReader final : public ArchiveReader {
  public:
    UdfReader(std::shared_ptr<ByteSource> source, const OpenOptions& options)
        : m_input(std::move(source))
        , m_options(options) {}

    Status open();
    Result<bool> next(MemberHeader& header) override;
    Status read(const Sink& sink) override;
    bool isDead() const override { return false; } // each file is opened on its own
    qint64 consumed() const override { return -1; }
    bool streams() const override { return false; }
    bool backslashSeparates() const override { return false; }

    QString label() const {
        const char* text = udfread_get_volume_id(m_volume.get());
        return text ? QString::fromUtf8(text).trimmed() : QString();
    }

  private:
    struct Member {
        std::vector<QByteArray> way; ///< names of its folders, then its own
        qint64 size = -1;
        uint32_t block = 0;
        ErrorCode problem = ErrorCode::None; ///< a folder that could not be listed
    };
    Status list(UDFDIR* folder, std::vector<QByteArray>& way);
    File openMember(const Member& member) const;

    UdfInput m_input;
    OpenOptions m_options;
    std::unique_ptr<udfread, VolumeCloser> m_volume;
    std::vector<Member> m_members;
    int m_seen = 0;
    qint32 m_index = -1;
};

Status UdfReader::open() {
    m_volume.reset(udfread_init());
    if (!m_volume)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "udfread_init"};
    if (udfread_open_input(m_volume.get(), &m_input.base) < 0) {
        if (m_input.source->failed())
            return Error{ErrorCode::ReadFailed, {}, "udfread_open_input"};
        return Error{ErrorCode::NotSupported, {QStringLiteral("UDF")}, "udfread_open_input"};
    }
    std::vector<QByteArray> way;
    const Folder root(udfread_opendir(m_volume.get(), "/"));
    if (const Status status = list(root.get(), way); !status)
        return status.error();
    std::stable_sort(m_members.begin(), m_members.end(),
                     [](const Member& a, const Member& b) { return a.block < b.block; });
    return Done{};
}

Status UdfReader::list(UDFDIR* folder, std::vector<QByteArray>& way) {
    if (!folder)
        return Error{m_input.source->failed() ? ErrorCode::ReadFailed : ErrorCode::Damaged,
                     {},
                     "udfread_opendir"};
    if (int(way.size()) > m_options.maxFolderDepth)
        return Error{ErrorCode::TooDeep, {QStringLiteral("folders")}, "udf"};
    udfread_dirent entry{};
    while (udfread_readdir(folder, &entry)) {
        const QByteArray name(entry.d_name);
        if (name == "." || name == ".." || name.isEmpty())
            continue;
        // Folders count too: on a bad disc they may hold each other.
        if (++m_seen > m_options.maxFiles)
            return Error{ErrorCode::TooLarge, {QStringLiteral("files")}, "udf"};
        way.push_back(name);
        if (entry.d_type == UDF_DT_DIR) {
            const Folder inner(udfread_opendir_at(folder, name.constData()));
            // A folder that can't be read costs its files only; it stays in the list to be named.
            const qsizetype before = qsizetype(m_members.size());
            if (const Status status = list(inner.get(), way); !status) {
                const ErrorCode code = status.error().code;
                if (code == ErrorCode::TooLarge)
                    return status.error();
                if (qsizetype(m_members.size()) == before)
                    m_members.push_back({way, -1, 0, code});
            }
        } else {
            Member member{way, -1, 0, ErrorCode::None};
            if (const File file{udfread_file_openat(folder, name.constData())}) {
                member.size = udfread_file_size(file.get());
                member.block = member.size > 0 ? udfread_file_lba(file.get(), 0) : 0;
            }
            m_members.push_back(std::move(member));
        }
        way.pop_back();
    }
    return Done{};
}

File UdfReader::openMember(const Member& member) const {
    Folder folder(udfread_opendir(m_volume.get(), "/"));
    for (std::size_t i = 0; folder && i + 1 < member.way.size(); ++i)
        folder.reset(udfread_opendir_at(folder.get(), member.way[i].constData()));
    return File(folder ? udfread_file_openat(folder.get(), member.way.back().constData())
                       : nullptr);
}

Result<bool> UdfReader::next(MemberHeader& header) {
    if (m_index + 1 >= qint32(m_members.size()))
        return false;
    const Member& member = m_members[std::size_t(++m_index)];
    header = {};
    header.index = m_index;
    QByteArray name;
    for (const QByteArray& part : member.way) {
        if (!name.isEmpty())
            name += '/';
        name += part;
    }
    header.name = QString::fromUtf8(name);
    header.size = member.size < 0 ? -1 : member.size;
    return true;
}

Status UdfReader::read(const Sink& sink) {
    if (m_index < 0)
        return Error{ErrorCode::Internal, {}, "udf read"};
    const Member& member = m_members[std::size_t(m_index)];
    if (member.problem != ErrorCode::None)
        return Error{member.problem, {QStringLiteral("folders")}, "udf folder"};
    m_input.source->forgetFailure();
    const auto failure = [this](const char* where) {
        return Error{
            m_input.source->failed() ? ErrorCode::ReadFailed : ErrorCode::Damaged, {}, where};
    };
    const File file = member.size >= 0 ? openMember(member) : File();
    if (!file)
        return failure("udfread_file_open");
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    qint64 offset = 0;
    while (offset < member.size) {
        const ssize_t n = udfread_file_read(file.get(), piece.data(), std::size_t(kPieceBytes));
        if (n < 0)
            return failure("udfread_file_read");
        if (n == 0)
            return Error{ErrorCode::Truncated, {}, "udfread_file_read"};
        if (const Status status = sink({piece.constData(), std::size_t(n)}, offset); !status)
            return status.error();
        offset += n;
    }
    return Done{};
}

} // namespace

Result<std::unique_ptr<ArchiveReader>> openUdf(std::shared_ptr<ByteSource> source,
                                               const OpenOptions& options) {
    auto reader = std::make_unique<UdfReader>(std::move(source), options);
    if (const Status status = reader->open(); !status)
        return status.error();
    return std::unique_ptr<ArchiveReader>(std::move(reader));
}

QString udfLabel(const std::shared_ptr<ByteSource>& source) {
    UdfInput input(source);
    const std::unique_ptr<udfread, VolumeCloser> volume(udfread_init());
    if (!volume || udfread_open_input(volume.get(), &input.base) < 0)
        return {};
    const char* text = udfread_get_volume_id(volume.get());
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

QString isoLabel(ByteSource& source) {
    const QByteArray descriptors = source.bytesAt(kVolumeOffset, kVolumeBytes);
    QString plain;
    for (qsizetype at = 0; at + 2048 <= descriptors.size(); at += 2048) {
        if (descriptors.mid(at + 1, 5) != "CD001")
            continue;
        const QByteArray field = descriptors.mid(at + 40, 32);
        const QByteArray escape = descriptors.mid(at + 88, 3);
        if (descriptors.at(at) == 1) {
            plain = QString::fromLatin1(field).trimmed();
        } else if (descriptors.at(at) == 2 &&
                   (escape == "%/@" || escape == "%/C" || escape == "%/E")) {
            QString joliet; // UCS-2, big endian
            for (qsizetype i = 0; i + 1 < field.size(); i += 2)
                joliet += QChar(char16_t((quint8(field.at(i)) << 8U) | quint8(field.at(i + 1))));
            joliet = joliet.remove(QChar(0)).trimmed();
            // The supplementary name is cut at 16 letters; the primary one at 32.
            if (joliet.size() >= 16 && plain.startsWith(joliet, Qt::CaseInsensitive))
                return plain;
            if (!joliet.isEmpty())
                return joliet;
        }
    }
    plain.remove(QChar(0));
    return plain;
}

} // namespace disclens::media
