// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/file_meta.h"

#include <QtEndian>

#include <cstring>

namespace disclens::image {

namespace {

constexpr qint64 kMaxMetaBytes = 1 << 20;

bool hasLongLength(const char* vr) {
    for (const char* name :
         {"OB", "OW", "OF", "OD", "OL", "OV", "SQ", "UN", "UC", "UR", "UT", "SV", "UV"})
        if (std::memcmp(vr, name, 2) == 0)
            return true;
    return false;
}

} // namespace

FileMeta readFileMeta(const SharedFd& file) {
    FileMeta meta;
    const Result<QByteArray> start = file.read(0, kMaxMetaBytes);
    if (!start)
        return meta;
    const QByteArray& bytes = *start;
    qsizetype at =
        bytes.size() >= 132 && std::memcmp(bytes.constData() + 128, "DICM", 4) == 0 ? 132 : 0;
    const qsizetype first = at;
    const auto group = [&](qsizetype i) {
        return qFromLittleEndian<quint16>(bytes.constData() + i);
    };
    while (at + 8 <= bytes.size() && group(at) == 0x0002) {
        const quint16 element = group(at + 2);
        const char* vr = bytes.constData() + at + 4;
        const bool explicitVr = vr[0] >= 'A' && vr[0] <= 'Z' && vr[1] >= 'A' && vr[1] <= 'Z';
        qsizetype head = 8;
        quint32 length = 0;
        if (explicitVr && hasLongLength(vr)) {
            if (at + 12 > bytes.size())
                break;
            head = 12;
            length = qFromLittleEndian<quint32>(bytes.constData() + at + 8);
        } else if (explicitVr) {
            length = group(at + 6);
        } else {
            length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        }
        if (length > quint32(bytes.size()) || at + head + qsizetype(length) > bytes.size())
            break;
        if (element == 0x0010) {
            QByteArray uid = bytes.mid(at + head, qMin<quint32>(length, 64));
            while (uid.endsWith('\0') || uid.endsWith(' '))
                uid.chop(1);
            meta.transferSyntax = QString::fromLatin1(uid).trimmed();
        }
        at += head + qsizetype(length);
    }
    meta.dataSetStart = at;
    // A preamble without meta, or no preamble at all: DCMTK finds out how the data set is encoded.
    if (at == first)
        meta.transferSyntax.clear();
    return meta;
}

} // namespace disclens::image
