// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_type.h"

#include "image/document_bytes.h"
#include "image/document_office.h"
#include "image/document_type_text.h"

#include <array>
#include <optional>
#include <string_view>

namespace disclens::image {

using namespace std::string_view_literals;

QString fileTypeName(FileType type) {
    switch (type) {
    case FileType::Unknown:
        return QStringLiteral("unknown");
    case FileType::Program:
        return QStringLiteral("program");
    case FileType::Script:
        return QStringLiteral("script");
    case FileType::Autorun:
        return QStringLiteral("autorun");
    case FileType::Html:
        return QStringLiteral("html");
    case FileType::Xml:
        return QStringLiteral("xml");
    case FileType::Cda:
        return QStringLiteral("cda");
    case FileType::Text:
        return QStringLiteral("text");
    case FileType::Json:
        return QStringLiteral("json");
    case FileType::Config:
        return QStringLiteral("config");
    case FileType::Pdf:
        return QStringLiteral("pdf");
    case FileType::Jpeg:
        return QStringLiteral("jpeg");
    case FileType::Png:
        return QStringLiteral("png");
    case FileType::Tiff:
        return QStringLiteral("tiff");
    case FileType::Bmp:
        return QStringLiteral("bmp");
    case FileType::Gif:
        return QStringLiteral("gif");
    case FileType::WebP:
        return QStringLiteral("webp");
    case FileType::Video:
        return QStringLiteral("video");
    case FileType::Audio:
        return QStringLiteral("audio");
    case FileType::Office:
        return QStringLiteral("office");
    case FileType::Database:
        return QStringLiteral("database");
    case FileType::ThumbsDb:
        return QStringLiteral("thumbsdb");
    case FileType::Archive:
        return QStringLiteral("archive");
    case FileType::Font:
        return QStringLiteral("font");
    case FileType::Icon:
        return QStringLiteral("icon");
    case FileType::DiskImage:
        return QStringLiteral("diskimage");
    case FileType::Empty:
        return QStringLiteral("empty");
    case FileType::Shortcut:
        return QStringLiteral("shortcut");
    }
    return QStringLiteral("unknown");
}

namespace {

struct Magic {
    qsizetype at;
    std::string_view bytes;
    FileType type;
};

/// Marks that are long enough to decide alone. Source: each format's specification.
constexpr auto kMagics = std::to_array<Magic>({
    {0,
     "\x7f"
     "ELF"sv,
     FileType::Program},
    {0, "\xfe\xed\xfa\xce"sv, FileType::Program}, // Mach-O
    {0, "\xfe\xed\xfa\xcf"sv, FileType::Program},
    {0, "\xce\xfa\xed\xfe"sv, FileType::Program},
    {0, "\xcf\xfa\xed\xfe"sv, FileType::Program},
    {0, "\xca\xfe\xba\xbe"sv, FileType::Program}, // Mach-O for several processors, Java class
    {0, "dex\n0"sv, FileType::Program},
    {0, "\0asm"sv, FileType::Program},
    {0, "FWS"sv, FileType::Program}, // Flash, which is a program
    {0, "CWS"sv, FileType::Program},
    {0, "\xff\xd8\xff"sv, FileType::Jpeg},
    {0, "\x89PNG\r\n\x1a\n"sv, FileType::Png},
    {0, "GIF87a"sv, FileType::Gif},
    {0, "GIF89a"sv, FileType::Gif},
    {0, "II*\0"sv, FileType::Tiff},
    {0, "MM\0*"sv, FileType::Tiff},
    {0, "II+\0\x08\0\0\0"sv, FileType::Tiff},
    {0, "MM\0+\0\x08\0\0"sv, FileType::Tiff},
    {0, "{\\rtf"sv, FileType::Office},
    {0, "PK\x03\x04"sv, FileType::Archive},
    {0, "PK\x05\x06"sv, FileType::Archive},
    {0, "PK\x07\x08"sv, FileType::Archive},
    {0, "7z\xbc\xaf\x27\x1c"sv, FileType::Archive},
    {0, "Rar!\x1a\x07"sv, FileType::Archive},
    {0, "\x1f\x8b\x08"sv, FileType::Archive},
    {0,
     "\xfd"
     "7zXZ\0"sv,
     FileType::Archive},
    {0, "\x28\xb5\x2f\xfd"sv, FileType::Archive},
    {0, "\x04\x22\x4d\x18"sv, FileType::Archive},
    {0, "MSCF\0\0\0\0"sv, FileType::Archive},
    {0, "ISc("sv, FileType::Archive},           // InstallShield
    {0, "ITSF\x03\0\0\0"sv, FileType::Archive}, // compressed help
    {0, "!<arch>\n"sv, FileType::Archive},
    {257, "ustar"sv, FileType::Archive},
    {32769, "CD001"sv, FileType::DiskImage},
    {32769, "BEA01"sv, FileType::DiskImage},
    {0, "conectix"sv, FileType::DiskImage},
    {0, "KDMV"sv, FileType::DiskImage},
    {0, "vhdxfile"sv, FileType::DiskImage},
    {0, "SQLite format 3\0"sv, FileType::Database},
    {4, "Standard Jet DB\0"sv, FileType::Database},
    {4, "Standard ACE DB\0"sv, FileType::Database},
    {12, "\x62\x31\x05\0"sv, FileType::Database}, // Berkeley DB
    {12, "\x61\x15\x06\0"sv, FileType::Database},
    {0, "CMMM"sv, FileType::ThumbsDb}, // thumbcache_*.db
    {0, "\x4c\0\0\0\x01\x14\x02\0"sv, FileType::Shortcut},
    {0, "regf"sv, FileType::Config},
    {0,
     "\0\0\0\x01"
     "Bud1"sv,
     FileType::Config},                                  // .DS_Store
    {0, "\0\x05\x16\x07\0\x02\0\0"sv, FileType::Config}, // AppleDouble, "._name"
    {0, "bplist0"sv, FileType::Config},
    {0, "OTTO"sv, FileType::Font},
    {0, "ttcf"sv, FileType::Font},
    {0, "wOFF"sv, FileType::Font},
    {0, "wOF2"sv, FileType::Font},
    {0, "icns"sv, FileType::Icon},
    {0, "OggS"sv, FileType::Audio},
    {0, "fLaC"sv, FileType::Audio},
    {0, "ID3"sv, FileType::Audio},
    {0, "MThd\0\0\0\x06"sv, FileType::Audio},
    {0, "\x1a\x45\xdf\xa3"sv, FileType::Video},                 // Matroska, WebM
    {0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv, FileType::Video}, // ASF, WMV
    {0, "\0\0\x01\xba"sv, FileType::Video},                     // MPEG program stream
    {0, "\0\0\x01\xb3"sv, FileType::Video},                     // MPEG video
    {0, "FLV\x01"sv, FileType::Video},
});

FileType riffType(const ByteView& head) {
    const bool riff = head.startsWith("RIFF"), form = head.startsWith("FORM");
    if (riff && head.startsWith("WEBP", 8))
        return FileType::WebP;
    if (riff && head.startsWith("AVI ", 8))
        return FileType::Video;
    if (riff && (head.startsWith("WAVE", 8) || head.startsWith("RMID", 8)))
        return FileType::Audio;
    if (riff && head.startsWith("ACON", 8))
        return FileType::Icon;
    if (form && (head.startsWith("AIFF", 8) || head.startsWith("AIFC", 8)))
        return FileType::Audio;
    return FileType::Unknown;
}

/// The first box of an ISO base media file (ISO/IEC 14496-12, 4.3) and of JPEG 2000 and JPEG XL
/// files.
void readBoxes(const ByteView& head, TypeGuess& guess) {
    static constexpr std::array kHeic = {"heic"sv, "heix"sv, "hevc"sv,
                                         "mif1"sv, "msf1"sv, "heim"sv};
    if (head.startsWith("ftyp", 4)) {
        const QByteArrayView brand = head.part(8, 4);
        for (const std::string_view heic : kHeic) {
            if (brand == QByteArrayView(heic.data(), 4))
                guess.pictureFormat = QStringLiteral("HEIC");
        }
        if (brand == "avif" || brand == "avis")
            guess.pictureFormat = QStringLiteral("AVIF");
        if (guess.pictureFormat.isEmpty())
            guess.type = brand == "M4A " || brand == "M4B " ? FileType::Audio : FileType::Video;
    } else if (head.startsWith("moov", 4) || head.startsWith("mdat", 4) ||
               head.startsWith("wide", 4)) {
        guess.type = FileType::Video; // QuickTime before it had brands
    } else if (head.startsWith({"\0\0\0\x0cjP  \r\n\x87\n", 12}) ||
               head.startsWith("\xff\x4f\xff\x51")) {
        guess.pictureFormat = QStringLiteral("JPEG 2000");
    } else if (head.startsWith({"\0\0\0\x0cJXL \r\n\x87\n", 12}) ||
               head.startsWith({"\xff\x0a", 2})) {
        guess.pictureFormat = QStringLiteral("JPEG XL");
    } else if (head.startsWith("8BPS")) {
        guess.pictureFormat = QStringLiteral("Photoshop");
    }
}

/// Marks of two or four weak bytes: other fields must make sense too.
FileType weakType(const ByteView& head, qint64 fileSize) {
    if (head.startsWith("MZ") && fileSize >= 64) {
        // A DOS header (or a bare program of DOS): text never has NULs there.
        for (qsizetype i = 2; i < 64; ++i) {
            if (head.u8(i) == 0)
                return FileType::Program;
        }
    }
    if (head.startsWith("BM") && head.u16(6, false) == 0 && head.u32(14, false) >= 12 &&
        head.u32(14, false) <= 124 && head.u32(10, false) >= 26)
        return FileType::Bmp;
    const quint16 icons = head.u16(4, false), iconKind = head.u16(2, false);
    if (head.has(0, 22) && head.u16(0, false) == 0 && (iconKind == 1 || iconKind == 2) &&
        icons > 0 && icons < 256 && head.u8(9) == 0 && head.u32(18, false) >= 22)
        return FileType::Icon;
    if (head.u32(0, true) == 0x00010000 && head.u16(4, true) > 3 && head.u16(4, true) < 64 &&
        head.u16(6, true) >= 16 && (head.u16(6, true) & 15) == 0)
        return FileType::Font;
    // MPEG transport stream: a sync byte every 188 bytes.
    if (head.u8(0) == 0x47 && head.u8(188) == 0x47 && head.u8(376) == 0x47 && head.u8(564) == 0x47)
        return FileType::Video;
    if (head.startsWith("BZh") && head.startsWith("1AY&SY", 4))
        return FileType::Archive;
    // MPEG audio frame: 11 sync bits, layer, bit rate and sampling rate that exist.
    if (head.u8(0) == 0xff && (head.u8(1) & 0xe6) == 0xe2 && (head.u8(2) & 0xf0) != 0xf0 &&
        (head.u8(2) & 0xf0) != 0 && (head.u8(2) & 0x0c) != 0x0c)
        return FileType::Audio;
    return FileType::Unknown;
}

} // namespace

TypeGuess guessType(QByteArrayView bytes, qint64 fileSize, const QString& fileName) {
    TypeGuess guess;
    if (fileSize == 0) {
        guess.type = FileType::Empty;
        return guess;
    }
    const ByteView head(bytes);
    // A PDF may begin with up to 1,024 other bytes (ISO 32000-1, H.3, note 13).
    const qsizetype pdf = bytes.first(qMin<qsizetype>(bytes.size(), 1024 + 5)).indexOf("%PDF-");
    for (const Magic& magic : kMagics) {
        if (head.startsWith(QByteArrayView(magic.bytes.data(), qsizetype(magic.bytes.size())),
                            magic.at)) {
            guess.type = magic.type;
            break;
        }
    }
    if (guess.type == FileType::Unknown)
        guess.type = riffType(head);
    if (guess.type == FileType::Unknown)
        readBoxes(head, guess);
    if (guess.type == FileType::Unknown && guess.pictureFormat.isEmpty())
        guess.type = weakType(head, fileSize);
    if (pdf == 0 || (pdf > 0 && guess.type == FileType::Unknown))
        guess.type = FileType::Pdf;
    if (guess.type != FileType::Unknown || !guess.pictureFormat.isEmpty())
        return guess;
    guess.form = textForm(bytes);
    if (guess.form != TextForm::NotText)
        guess.type = guessTextType(
            toText(bytes.first(qMin<qsizetype>(bytes.size(), 16 << 10)), guess.form), fileName);
    return guess;
}

namespace {

/// OLE2 holds old Office files, installers and thumbnails alike; its streams say which.
FileType oleType(const SharedFd& file, const QString& fileName) {
    static const QByteArray kInstaller = QByteArray::fromHex("84100c0000000000c000000000000046");
    const OleDirectory directory = readOleDirectory(file);
    if (directory.rootClass == kInstaller ||
        fileName.endsWith(QLatin1String(".msi"), Qt::CaseInsensitive))
        return FileType::Program;
    if (directory.names.contains(QStringLiteral("Catalog")) ||
        fileName.section(u'/', -1).compare(u"thumbs.db", Qt::CaseInsensitive) == 0)
        return FileType::ThumbsDb;
    return FileType::Office;
}

/// The parts that office programs write first into their ZIP files (ECMA-376 part 2, ODF 1.2 part
/// 3).
bool isOfficeZip(QByteArrayView head) {
    if (!head.startsWith("PK\x03\x04") || head.size() < 40)
        return false;
    if (head.indexOf("[Content_Types].xml") >= 0)
        return true;
    if (!head.sliced(30).startsWith("mimetype"))
        return false;
    // Between the name and the content stand extra fields, if the archiver wrote any.
    const qsizetype content = 38 + (uchar(head[28]) | uchar(head[29]) << 8);
    const QByteArrayView type = content < head.size() ? head.sliced(content) : QByteArrayView();
    return type.startsWith("application/vnd.oasis.") || type.startsWith("application/epub");
}

} // namespace

Result<TypeGuess> guessFile(const SharedFd& file, const QString& fileName) {
    const qint64 size = file.size();
    if (size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    const Result<QByteArray> head = file.read(0, kTypeHeadBytes);
    if (!head)
        return head.error();
    TypeGuess guess = guessType(*head, size, fileName);
    if (head->startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        guess.type = oleType(file, fileName);
    guess.isZip = guess.type == FileType::Archive && isOfficeZip(*head);
    guess.isRtf = guess.type == FileType::Office && head->startsWith("{\\rtf");
    if (guess.isZip)
        guess.type = FileType::Office;
    return guess;
}

} // namespace disclens::image
