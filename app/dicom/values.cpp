// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/values.h"

#include "dicom/structure.h"

#include <bit>
#include <charconv>

namespace disclens::dicom {

namespace {

constexpr quint16 code(char a, char b) {
    return quint16(static_cast<unsigned char>(a) << 8 | static_cast<unsigned char>(b));
}
quint16 code(Vr vr) {
    return code(vr[0], vr[1]);
}

quint64 read64(const char* p, bool big) {
    const quint64 first = read32(p, big), second = read32(p + 4, big);
    return big ? first << 32 | second : second << 32 | first;
}

template <typename T> void append(QByteArray& out, T value) {
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end - buffer);
}

void appendOne(QByteArray& out, Vr vr, const char* p, bool big) {
    switch (code(vr)) {
    case code('U', 'S'):
    case code('O', 'W'):
        return append(out, read16(p, big));
    case code('S', 'S'):
        return append(out, qint16(read16(p, big)));
    case code('U', 'L'):
    case code('O', 'L'):
        return append(out, read32(p, big));
    case code('S', 'L'):
        return append(out, qint32(read32(p, big)));
    case code('U', 'V'):
    case code('O', 'V'):
        return append(out, read64(p, big));
    case code('S', 'V'):
        return append(out, qint64(read64(p, big)));
    case code('F', 'L'):
    case code('O', 'F'):
        return append(out, std::bit_cast<float>(read32(p, big)));
    case code('F', 'D'):
    case code('O', 'D'):
        return append(out, std::bit_cast<double>(read64(p, big)));
    case code('A', 'T'):
        out += Tag{read16(p, big), read16(p + 2, big)}.toString().toLatin1();
        return;
    default:
        return;
    }
}

} // namespace

VrKind kindOf(Vr vr) {
    switch (code(vr)) {
    case code('S', 'Q'):
        return VrKind::Sequence;
    case code('A', 'E'):
    case code('A', 'S'):
    case code('C', 'S'):
    case code('D', 'A'):
    case code('D', 'S'):
    case code('D', 'T'):
    case code('I', 'S'):
    case code('L', 'O'):
    case code('L', 'T'):
    case code('P', 'N'):
    case code('S', 'H'):
    case code('S', 'T'):
    case code('T', 'M'):
    case code('U', 'C'):
    case code('U', 'I'):
    case code('U', 'R'):
    case code('U', 'T'):
        return VrKind::Text;
    case code('O', 'B'):
    case code('U', 'N'):
        return VrKind::Bytes;
    default:
        return numberSize(vr) > 0 ? VrKind::Number : VrKind::Bytes;
    }
}

int numberSize(Vr vr) {
    switch (code(vr)) {
    case code('U', 'S'):
    case code('S', 'S'):
    case code('O', 'W'):
        return 2;
    case code('U', 'L'):
    case code('S', 'L'):
    case code('F', 'L'):
    case code('A', 'T'):
    case code('O', 'F'):
    case code('O', 'L'):
        return 4;
    case code('F', 'D'):
    case code('O', 'D'):
    case code('O', 'V'):
    case code('S', 'V'):
    case code('U', 'V'):
        return 8;
    default:
        return 0;
    }
}

QString numbersText(Vr vr, QByteArrayView value, bool bigEndian, int max) {
    const int size = numberSize(vr);
    QByteArray out;
    for (qsizetype i = 0; size > 0 && i < max && (i + 1) * size <= value.size(); ++i) {
        if (i > 0)
            out += '\\';
        appendOne(out, vr, value.data() + i * size, bigEndian);
    }
    return QString::fromLatin1(out);
}

bool usesCharacterSet(Vr vr) {
    switch (code(vr)) {
    case code('L', 'O'):
    case code('L', 'T'):
    case code('P', 'N'):
    case code('S', 'H'):
    case code('S', 'T'):
    case code('U', 'C'):
    case code('U', 'T'):
        return true;
    default:
        return false;
    }
}

bool isSingleText(Vr vr) {
    return code(vr) == code('L', 'T') || code(vr) == code('S', 'T') || code(vr) == code('U', 'T') ||
           code(vr) == code('U', 'R');
}

} // namespace disclens::dicom
