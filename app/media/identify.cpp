// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/identify.h"

#include <cstring>

namespace disclens::media {
namespace {

struct Mark {
    int offset;
    const char* bytes;
    int size;
    Content content;
    const char* contentType;
    const char* format;
};

// Longer marks first where one could hide the other.
constexpr Mark kMarks[] = {
    {0, "PK\x03\x04", 4, Content::Zip, "application/zip", "ZIP"},
    {0, "PK\x05\x06", 4, Content::Zip, "application/zip", "ZIP"},
    {0, "PK\x07\x08PK", 6, Content::Zip, "application/zip", "ZIP"},
    {0, "7z\xbc\xaf\x27\x1c", 6, Content::SevenZip, "application/x-7z-compressed", "7z"},
    {0, "Rar!\x1a\x07", 6, Content::Rar, "application/vnd.rar", "RAR"},
    {0, "MSCF\0\0\0\0", 8, Content::Cab, "application/vnd.ms-cab-compressed", "CAB"},
    {0, "\x1f\x8b\x08", 3, Content::Packed, "application/gzip", "GZ"},
    {0,
     "\xfd"
     "7zXZ\0",
     6, Content::Packed, "application/x-xz", "XZ"},
    {0, "\x28\xb5\x2f\xfd", 4, Content::Packed, "application/zstd", "ZST"},
    {0, "LZIP\x01", 5, Content::Packed, "application/x-lzip", "LZ"},
    {0, "\x1f\x9d\x90", 3, Content::Packed, "application/x-compress", "Z"},
    {0, "MSWIM\0\0\0", 8, Content::Unread, "application/x-ms-wim", "WIM"},
    {0, "xar!\0\x1c", 6, Content::Unread, "application/x-xar", "XAR"},
    {0, "vhdxfile", 8, Content::Unread, "application/x-vhdx", "VHDX"},
    {0, "conectix", 8, Content::Unread, "application/x-vhd", "VHD"},
    {2, "-lh", 3, Content::Unread, "application/x-lzh-compressed", "LHA"},
    {128, "DICM", 4, Content::Other, "application/dicom", nullptr},
    {0, "\xff\xd8\xff", 3, Content::Other, "image/jpeg", nullptr},
    {0, "\x89PNG\r\n\x1a\n", 8, Content::Other, "image/png", nullptr},
    {0, "GIF8", 4, Content::Other, "image/gif", nullptr},
    {0, "II*\0", 4, Content::Other, "image/tiff", nullptr},
    {0, "MM\0*", 4, Content::Other, "image/tiff", nullptr},
    {0, "%PDF-", 5, Content::Other, "application/pdf", nullptr},
    {0, "MZ", 2, Content::Other, "application/vnd.microsoft.portable-executable", nullptr},
    {0,
     "\x7f"
     "ELF",
     4, Content::Other, "application/x-elf", nullptr},
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, Content::Other, "application/x-ole-storage",
     nullptr},
};

bool hasMark(const QByteArray& head, const Mark& mark) {
    return head.size() >= mark.offset + mark.size &&
           std::memcmp(head.constData() + mark.offset, mark.bytes, std::size_t(mark.size)) == 0;
}

/// bzip2 has a short mark, so the beginning of its first block (or of its end) is asked for as
/// well.
bool isBzip2(const QByteArray& head) {
    return head.size() >= 14 && head.startsWith("BZh") && head.at(3) >= '1' && head.at(3) <= '9' &&
           (std::memcmp(head.constData() + 4, "1AY&SY", 6) == 0 ||
            std::memcmp(head.constData() + 4, "\x17\x72\x45\x38\x50\x90", 6) == 0);
}

/// A FAT volume: jump, sector size, two copies of the table, the mark at its end.
bool isFat(const QByteArray& head) {
    if (head.size() < 512 || quint8(head.at(510)) != 0x55 || quint8(head.at(511)) != 0xaa)
        return false;
    return (quint8(head.at(0)) == 0xeb || quint8(head.at(0)) == 0xe9) &&
           (head.mid(54, 3) == "FAT" || head.mid(82, 5) == "FAT32" || head.mid(3, 5) == "EXFAT");
}

/// The system area of a disc image belongs to whoever made it: mostly zeros, or a boot record, or a
/// partition map.
bool mayBeSystemArea(const QByteArray& head) {
    if (head.size() < kSniffBytes)
        return false;
    const QByteArray first = head.left(kSniffBytes);
    const bool zeros = first.count('\0') == first.size();
    const bool boots = quint8(first.at(510)) == 0x55 && quint8(first.at(511)) == 0xaa;
    return zeros || boots || first.startsWith("ER");
}

/// ECMA-130, 14: the sync field of a raw sector.
bool isRawSector(const QByteArray& head) {
    return head.size() >= 16 &&
           std::memcmp(head.constData(), "\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0", 12) == 0 &&
           (head.at(15) == 1 || head.at(15) == 2);
}

} // namespace

bool isTarHeader(const QByteArray& head) {
    constexpr int kChecksumAt = 148;
    if (head.size() < 512 || head.at(0) == '\0')
        return false;
    // POSIX.1-1988 ustar: the sum of all bytes with the checksum's own eight taken as spaces; some
    // old writers summed signed bytes.
    qint64 stored = 0;
    bool digits = false;
    for (int i = kChecksumAt; i < kChecksumAt + 8; ++i) {
        const char c = head.at(i);
        if (c >= '0' && c <= '7') {
            stored = stored * 8 + (c - '0');
            digits = true;
        } else if (digits) {
            break;
        } else if (c != ' ') {
            return false;
        }
    }
    qint64 sum = 0;
    qint64 signedSum = 0;
    for (int i = 0; i < 512; ++i) {
        const char c = i >= kChecksumAt && i < kChecksumAt + 8 ? ' ' : head.at(i);
        sum += quint8(c);
        signedSum += static_cast<signed char>(c);
    }
    return digits && (stored == sum || stored == signedSum);
}

bool isDicomDir(const QByteArray& head) {
    // The whole element value, so that a longer UID that begins alike is none (PS3.10 7.1: explicit
    // little endian).
    static const QByteArray kClass("UI\x14\0"
                                   "1.2.840.10008.1.3.10",
                                   24);
    return head.size() > 132 && head.mid(128, 4) == "DICM" && head.mid(132, 512).contains(kClass);
}

Sniffed sniff(const QByteArray& head) {
    Sniffed out;
    for (const Mark& mark : kMarks) {
        if (!hasMark(head, mark))
            continue;
        out.content = mark.content;
        out.contentType = QString::fromLatin1(mark.contentType);
        out.format = QString::fromLatin1(mark.format);
        break;
    }
    // A preamble is free: what begins like something else and is DICOM is a DICOM file to us.
    out.dicom = head.size() >= 132 && head.mid(128, 4) == "DICM";
    if (out.dicom) {
        const bool two =
            !out.contentType.isEmpty() && out.contentType != QLatin1String("application/dicom");
        out.contentType = two ? out.contentType + QLatin1String("+application/dicom")
                              : QStringLiteral("application/dicom");
        out.content = Content::Other;
        out.format.clear();
        return out;
    }
    if (!out.contentType.isEmpty())
        return out;
    if (isBzip2(head)) {
        out.content = Content::Packed;
        out.contentType = QStringLiteral("application/x-bzip2");
        out.format = QStringLiteral("BZ2");
    } else if (isTarHeader(head)) {
        out.content = Content::Tar;
        out.contentType = QStringLiteral("application/x-tar");
        out.format = QStringLiteral("TAR");
    } else if (isRawSector(head)) {
        out.perhapsImage = true;
        out.rawSectors = true;
    } else if (mayBeSystemArea(head)) {
        out.perhapsImage = true;
        if (isFat(head)) {
            out.content = Content::Unread;
            out.contentType = QStringLiteral("application/x-raw-disk-image");
            out.format = QStringLiteral("FAT disk image");
        }
    }
    return out;
}

SniffedVolume sniffVolume(const QByteArray& descriptors) {
    SniffedVolume out;
    bool begun = false;
    for (qsizetype at = 0; at + 6 <= descriptors.size(); at += 2048) {
        const QByteArray id = descriptors.mid(at + 1, 5);
        out.iso = out.iso || id == "CD001";
        begun = begun || id == "BEA01";
        out.udf = out.udf || (begun && (id == "NSR02" || id == "NSR03"));
    }
    return out;
}

} // namespace disclens::media
