// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QIODevice>
#include <QList>

namespace disclens::wire {

/// How values cross the border between processes: QDataStream for the parts, our own loops for the
/// lists, because a damaged helper process may send any length. Every reader stops at the end of
/// the bytes and sets ReadCorruptData.

inline constexpr quint32 kMaxItems = 8'000'000;

template <typename T> void writeList(QDataStream& out, const QList<T>& list) {
    out << quint32(list.size());
    for (const T& item : list)
        out << item;
}

/// Reads a list item by item, so that memory grows only with bytes that are really there.
template <typename T> void readList(QDataStream& in, QList<T>& list) {
    quint32 count = 0;
    in >> count;
    list.clear();
    if (count > kMaxItems) {
        in.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T item{};
        in >> item;
        list.append(std::move(item));
    }
}

template <typename T> void writeEnum(QDataStream& out, T value) {
    out << qint32(value);
}
/// Sets ReadCorruptData when the number is outside 0..last.
template <typename T> void readEnum(QDataStream& in, T& value, T last) {
    qint32 raw = 0;
    in >> raw;
    if (raw < 0 || raw > qint32(last)) {
        in.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    value = T(raw);
}

/// The bytes of one value with operator<<.
template <typename T> QByteArray pack(const T& value) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << value;
    return bytes;
}

/// False when the bytes are short, too long or corrupt.
template <typename T> [[nodiscard]] bool unpack(const QByteArray& bytes, T& value) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in >> value;
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace disclens::wire
