// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <sys/stat.h>

namespace disclens::tests {
namespace {

class Maker {
  public:
    explicit Maker(const QByteArray& format)
        : m_archive(archive_write_new()) {
        archive* a = m_archive.get();
        if (format.startsWith("zip")) {
            archive_write_set_format_zip(a);
            if (format == "zip-stored")
                archive_write_zip_set_compression_store(a);
        } else if (format == "7zip") {
            archive_write_set_format_7zip(a);
        } else if (format == "ustar") {
            archive_write_set_format_ustar(a);
        } else {
            archive_write_set_format_pax_restricted(a);
            if (format == "tar.gz")
                archive_write_add_filter_gzip(a);
        }
        archive_write_set_bytes_per_block(a, 0);
        archive_write_open2(
            a, this, nullptr,
            [](archive*, void* self, const void* bytes, std::size_t size) -> la_ssize_t {
                static_cast<Maker*>(self)->m_out.append(static_cast<const char*>(bytes),
                                                        qsizetype(size));
                return la_ssize_t(size);
            },
            nullptr, nullptr);
    }

    void add(const Made& member) {
        header(member, qint64(member.bytes.size()));
        if (!member.bytes.isEmpty())
            archive_write_data(m_archive.get(), member.bytes.constData(),
                               std::size_t(member.bytes.size()));
    }

    void addZeros(const QByteArray& name, qint64 size) {
        header({name, {}, {}, {}, false}, size);
        const QByteArray zeros(1 << 20, '\0');
        for (qint64 done = 0; done < size; done += zeros.size())
            archive_write_data(m_archive.get(), zeros.constData(),
                               std::size_t(std::min<qint64>(zeros.size(), size - done)));
    }

    QByteArray finish() {
        archive_write_close(m_archive.get());
        return m_out;
    }

  private:
    void header(const Made& member, qint64 size) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                             archive_entry_free);
        archive_entry_set_pathname(entry.get(), member.name.constData());
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 1'600'000'000, 0);
        if (!member.linkTo.isEmpty()) {
            archive_entry_set_filetype(entry.get(), AE_IFLNK);
            archive_entry_set_symlink(entry.get(), member.linkTo.constData());
        }
        if (!member.hardLinkTo.isEmpty())
            archive_entry_set_hardlink(entry.get(), member.hardLinkTo.constData());
        if (member.fifo)
            archive_entry_set_filetype(entry.get(), AE_IFIFO);
        archive_write_header(m_archive.get(), entry.get());
    }

    struct Closer {
        void operator()(archive* handle) const { archive_write_free(handle); }
    };
    QByteArray m_out;
    std::unique_ptr<archive, Closer> m_archive;
};

} // namespace

QByteArray makeArchive(const char* format, const QList<Made>& members) {
    Maker maker(format);
    for (const Made& member : members)
        maker.add(member);
    return maker.finish();
}

QByteArray makeBomb(const char* format, const QByteArray& name, qint64 size,
                    const QList<Made>& others) {
    Maker maker(format);
    maker.addZeros(name, size);
    for (const Made& member : others)
        maker.add(member);
    return maker.finish();
}

} // namespace disclens::tests
