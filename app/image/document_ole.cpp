// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_bytes.h"
#include "image/document_office.h"

#include <QSet>

namespace disclens::image {

namespace {

constexpr int kMaxSectors = 4096, kMaxNames = 8192;
constexpr quint32 kLastSector = 0xfffffff9;

} // namespace

OleDirectory readOleDirectory(const SharedFd& file) {
    OleDirectory out;
    const Result<QByteArray> header = file.read(0, 512);
    if (!header || header->size() < 512)
        return out;
    const ByteView head(*header);
    const int shift = head.u16(0x1e, false);
    if (shift != 9 && shift != 12)
        return out;
    const qint64 sectorBytes = qint64(1) << shift;
    const auto offsetOf = [&](quint32 sector) { return (qint64(sector) + 1) * sectorBytes; };
    const quint32 perTable = quint32(sectorBytes / 4);

    QSet<quint32> seen;
    quint32 sector = head.u32(0x30, false);
    while (sector <= kLastSector && !seen.contains(sector) && seen.size() < kMaxSectors) {
        seen.insert(sector);
        const Result<QByteArray> bytes = file.read(offsetOf(sector), sectorBytes);
        if (!bytes || bytes->isEmpty())
            break;
        const ByteView entries(*bytes);
        for (qsizetype at = 0; entries.has(at, 128) && out.names.size() < kMaxNames; at += 128) {
            const int nameBytes = qMin<int>(entries.u16(at + 64, false), 64);
            if (entries.u8(at + 66) == 0 || nameBytes < 2)
                continue;
            QString name;
            for (int i = 0; i + 2 < nameBytes; i += 2)
                name += QChar(char16_t(entries.u16(at + i, false)));
            if (out.names.isEmpty())
                out.rootClass = entries.part(at + 80, 16).toByteArray();
            out.names.append(name);
        }
        // The next sector stands in the allocation table, whose first 109 sectors the header lists.
        // A directory beyond those (files over 7 MB) is followed only while its sectors lie one
        // behind the other.
        const quint32 table = sector / perTable;
        if (table >= 109)
            break;
        const quint32 tableSector = head.u32(0x4c + qsizetype(table) * 4, false);
        if (tableSector > kLastSector)
            break;
        const Result<QByteArray> next =
            file.read(offsetOf(tableSector) + qint64(sector % perTable) * 4, 4);
        if (!next || next->size() < 4)
            break;
        sector = ByteView(*next).u32(0, false);
    }
    return out;
}

Result<int> countJpegs(const SharedFd& file) {
    constexpr qint64 kPiece = qint64(1) << 20;
    int count = 0;
    // Pieces overlap by two bytes, so that a mark across their border is seen once.
    for (qint64 at = 0, size = file.size(); at < size; at += kPiece - 2) {
        const Result<QByteArray> piece = file.read(at, kPiece);
        if (!piece)
            return piece.error();
        for (qsizetype i = piece->indexOf("\xff\xd8\xff"); i >= 0;
             i = piece->indexOf("\xff\xd8\xff", i + 3))
            ++count;
        if (piece->size() < kPiece)
            break;
    }
    return count;
}

} // namespace disclens::image
