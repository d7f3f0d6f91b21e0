// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/jpeg_header.h"

#include <QtEndian>

namespace disclens::image {

bool JpegHeader::isSubsampled() const {
    for (int i = 1; i < qMin(components, 4); ++i)
        if (sampling[size_t(i)] != sampling[0])
            return true;
    return false;
}

bool JpegHeader::isYbr(QStringView photometric) const {
    if (adobeTransform >= 0)
        return adobeTransform != 0;
    if (isSubsampled())
        return true; // only colour differences are stored at half size
    const bool taggedYbr = photometric.startsWith(QLatin1String("YBR"));
    if (isLossless())
        return taggedYbr; // lossless processes store what they are given
    if (jfif)
        return true; // JFIF allows nothing else
    if (ids[0] == 'R' && ids[1] == 'G' && ids[2] == 'B')
        return false;
    return taggedYbr;
}

std::optional<JpegHeader> readJpegHeader(const QByteArray& coded) {
    JpegHeader header;
    qsizetype at = 2;
    const auto byte = [&](qsizetype i) { return quint8(coded[i]); };
    while (at + 4 <= coded.size()) {
        if (byte(at) != 0xFF)
            return std::nullopt;
        const quint8 marker = byte(at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) { // no segment follows
            at += 2;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(coded.constData() + at + 2);
        const qsizetype body = at + 4, end = at + 2 + length;
        if (length < 2 || end > coded.size())
            return std::nullopt;
        const bool frame = (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
                            marker != 0xCC) ||
                           marker == 0xF7;
        if (frame) {
            if (end - body < 6)
                return std::nullopt;
            header.frameMarker = marker;
            header.precision = byte(body);
            header.height = qFromBigEndian<quint16>(coded.constData() + body + 1);
            header.width = qFromBigEndian<quint16>(coded.constData() + body + 3);
            header.components = byte(body + 5);
            for (qint64 i = 0; i < qMin(header.components, 4) && body + 8 + i * 3 < end; ++i) {
                header.ids[size_t(i)] = byte(body + 6 + i * 3);
                header.sampling[size_t(i)] = byte(body + 7 + i * 3);
            }
            return header;
        }
        const QByteArray start = coded.mid(body, qMin<qsizetype>(12, end - body));
        if (marker == 0xE0 && start.startsWith(QByteArray::fromRawData("JFIF\0", 5)))
            header.jfif = true;
        if (marker == 0xEE && start.startsWith("Adobe") && start.size() >= 12)
            header.adobeTransform = quint8(start[11]);
        if (marker == 0xDA || marker == 0xD9)
            return std::nullopt;
        at = end;
    }
    return std::nullopt;
}

} // namespace disclens::image
