// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"
#include "tests/support/disc_builder.h"

#include <QBuffer>
#include <QImage>

#include <fcntl.h>

/// Small made-up pictures for the tests of image/frame.h.
namespace disclens::test {

struct Picture {
    int rows = 2, columns = 2, samples = 1, allocated = 8, stored = 8, high = -1;
    QByteArray frames = "1"; ///< as written
    bool isSigned = false;
    int planar = 0;
    QByteArray photometric = "MONOCHROME2";
    QByteArray before; ///< elements between (0028,0103) and the pixels
    QByteArray pixels; ///< native
    const char* pixelVr = "OW";
    quint32 pixelTag = 0x7FE00010;
    QList<QByteArray> coded; ///< one fragment each; wins over pixels
    QByteArray encapsulated; ///< items ready made; wins over both
    QByteArray syntax = "1.2.840.10008.1.2.1";
    Syntax writer = Syntax::ExplicitLittle;

    QByteArray dataSet() const {
        Writer w(writer);
        w.raw(0x00080016, "UI", QByteArray("1.2.840.10008.5.1.4.1.1.7\0", 26))
            .text(0x00080060, "CS", "OT");
        w.u16(0x00280002, quint16(samples)).text(0x00280004, "CS", photometric);
        if (samples > 1)
            w.u16(0x00280006, quint16(planar));
        w.text(0x00280008, "IS", frames)
            .u16(0x00280010, quint16(rows))
            .u16(0x00280011, quint16(columns));
        w.u16(0x00280100, quint16(allocated)).u16(0x00280101, quint16(stored));
        w.u16(0x00280102, quint16(high < 0 ? stored - 1 : high)).u16(0x00280103, isSigned);
        w.append(before);
        if (!encapsulated.isEmpty())
            w.append(w.number16(0x7FE0) + w.number16(0x0010) + "OB" + QByteArray(2, '\0') +
                     w.number32(0xFFFFFFFF) + encapsulated);
        else if (!coded.isEmpty())
            w.fragments(coded);
        else
            w.raw(pixelTag, pixelVr, pixels);
        return w.bytes();
    }
    QByteArray file() const { return part10(dataSet(), syntax); }
};

inline SharedFd inMemory(const QByteArray& bytes) {
    return *memoryFile({bytes.constData(), size_t(bytes.size())});
}

inline SharedFd onDisc(const QString& path) {
    return SharedFd(::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
}

inline Result<image::Frame> decode(const QByteArray& file, int frame = 0, int maxSide = 0,
                                   const QString& container = QStringLiteral("dicom")) {
    image::FrameRequest request;
    request.frame = frame;
    request.maxSide = maxSide;
    request.container = container;
    return image::decodeFrame(inMemory(file), request);
}

/// The samples as numbers, row by row.
inline QList<double> values(const image::Frame& frame) {
    using image::SampleType;
    QList<double> out;
    const auto add = [&]<typename T>(const T*) {
        const auto* from = reinterpret_cast<const T*>(frame.pixels().data());
        for (size_t i = 0; i < frame.pixels().size() / sizeof(T); ++i)
            out.append(double(from[i]));
    };
    switch (frame.info.type) {
    case SampleType::U8:
        add(static_cast<const quint8*>(nullptr));
        break;
    case SampleType::S8:
        add(static_cast<const qint8*>(nullptr));
        break;
    case SampleType::U16:
        add(static_cast<const quint16*>(nullptr));
        break;
    case SampleType::S16:
        add(static_cast<const qint16*>(nullptr));
        break;
    case SampleType::U32:
        add(static_cast<const quint32*>(nullptr));
        break;
    case SampleType::S32:
        add(static_cast<const qint32*>(nullptr));
        break;
    case SampleType::F32:
        add(static_cast<const float*>(nullptr));
        break;
    case SampleType::F64:
        add(static_cast<const double*>(nullptr));
        break;
    }
    return out;
}

inline QByteArray words(const QList<int>& numbers) {
    QByteArray out;
    for (int n : numbers)
        out.append(char(n & 0xFF)).append(char(n >> 8 & 0xFF));
    return out;
}

inline QByteArray octets(const QList<int>& numbers) {
    QByteArray out;
    for (int n : numbers)
        out.append(char(n));
    return out;
}

/// A JPEG file made by Qt; different numbers give different pictures.
inline QByteArray jpeg(int width, int height, int number = 0) {
    QImage picture(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.scanLine(y)[x] = uchar((x * 7 + y * 3 + number * 40) & 0xFF);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 95);
    return bytes;
}

} // namespace disclens::test
