// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace disclens::media {

/// What a file is, as far as opening it goes.
enum class Content {
    Other, ///< not ours to open: a picture, a document, a program …
    Zip,
    Iso, ///< ISO 9660, with Joliet and Rock Ridge
    Udf,
    Tar,    ///< plain
    Packed, ///< .gz .xz .bz2 .zst: one file, or a TAR inside
    SevenZip,
    Rar,
    Cab,
    Unread, ///< an archive or image that no library of ours reads; Sniffed::format says which
};

/// How much of a file sniff() wants to see.
inline constexpr int kSniffBytes = 512;

struct Sniffed {
    Content content = Content::Other;
    QString contentType; ///< MIME type where the first bytes say it, else empty
    QString format; ///< a name for people, of archives and images only ("7z", "Apple disk image")
    bool perhapsImage =
        false;          ///< the marks of a disc image come only at byte 32768: ask sniffVolume()
    bool dicom = false; ///< "DICM" after a preamble
    bool rawSectors = false; ///< an image of raw sectors; perhapsImage is set too
};

/// By the first bytes only, never by the name. Compares marks and parses nothing, so it may run in
/// the window's process.
Sniffed sniff(const QByteArray& head);

/// The volume descriptors of a disc image: bytes from 32768 on, at best 16 sectors of 2048.
/// ECMA-119 8.1 (CD001), ECMA-167 2/9.1 (BEA01 NSR02 NSR03 TEA01).
struct SniffedVolume {
    bool iso = false;
    bool udf = false;
};
inline constexpr qint64 kVolumeOffset = 32768;
inline constexpr qint64 kVolumeBytes = qint64(16) * 2048;
SniffedVolume sniffVolume(const QByteArray& descriptors);

/// Worth asking a helper to open it, after sniff(). `descriptors` is called only when the first
/// bytes leave it open.
template <typename Descriptors>
bool looksLikeArchive(const Sniffed& sniffed, Descriptors descriptors) {
    if (sniffed.rawSectors ||
        (sniffed.content != Content::Other && sniffed.content != Content::Unread))
        return true;
    if (!sniffed.perhapsImage)
        return false;
    const SniffedVolume volume = sniffVolume(descriptors());
    return volume.iso || volume.udf;
}

/// True for a TAR header: 512 bytes with a name and the right checksum. Junk and zeros are none.
bool isTarHeader(const QByteArray& head);

/// The Media Storage SOP Class of a DICOMDIR (1.2.840.10008.1.3.10) in the file meta of these first
/// bytes.
bool isDicomDir(const QByteArray& head);

} // namespace disclens::media
