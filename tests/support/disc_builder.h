// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QString>

#include <zlib.h>

#include <cstring>
#include <optional>

/// Made-up DICOM bytes for tests: a small writer that can also write what no correct program would,
/// such as a length that lies. Nobody's data. Tags are written as 0x00100010. Source: PS3.5 section
/// 7, PS3.10 section 7.
namespace disclens::test {

enum class Syntax { ExplicitLittle, ImplicitLittle, ExplicitBig };

/// The transfer syntax UID that goes with it.
inline QByteArray uidOf(Syntax syntax) {
    switch (syntax) {
    case Syntax::ImplicitLittle:
        return "1.2.840.10008.1.2";
    case Syntax::ExplicitBig:
        return "1.2.840.10008.1.2.2";
    default:
        return "1.2.840.10008.1.2.1";
    }
}

/// Writes elements in the order of the calls. Values are padded to even length; give claimedLength
/// to lie.
class Writer {
  public:
    explicit Writer(Syntax syntax = Syntax::ExplicitLittle)
        : m_syntax(syntax) {}

    Writer& raw(quint32 tag, const char* vr, const QByteArray& value,
                std::optional<quint32> claimedLength = {}) {
        QByteArray padded = value;
        if (padded.size() % 2)
            padded.append(isText(vr) ? ' ' : '\0');
        head(tag, vr, claimedLength.value_or(quint32(padded.size())));
        m_bytes += padded;
        return *this;
    }
    /// A text value, already in the bytes of its character set.
    Writer& text(quint32 tag, const char* vr, const QByteArray& value) {
        return raw(tag, vr, value);
    }
    Writer& u16(quint32 tag, quint16 value, const char* vr = "US") {
        return raw(tag, vr, number16(value));
    }
    Writer& u32(quint32 tag, quint32 value, const char* vr = "UL") {
        return raw(tag, vr, number32(value));
    }

    /// items: bytes() of writers of the same syntax.
    Writer& sequence(quint32 tag, const QList<QByteArray>& items, bool undefinedLength = false,
                     const char* vr = "SQ") {
        const QByteArray all = itemBytes(items, undefinedLength);
        head(tag, vr, undefinedLength ? 0xFFFFFFFFu : quint32(all.size()));
        m_bytes += all;
        if (undefinedLength)
            delimiter(m_bytes, 0xE0DD);
        return *this;
    }
    /// The items of a sequence alone, for values that hide a sequence.
    QByteArray itemBytes(const QList<QByteArray>& items, bool undefinedLength = false) const {
        QByteArray all;
        for (const QByteArray& item : items) {
            all += number16(0xFFFE) + number16(0xE000);
            all += number32(undefinedLength ? 0xFFFFFFFFu : quint32(item.size())) + item;
            if (undefinedLength)
                delimiter(all, 0xE00D);
        }
        return all;
    }
    /// Encapsulated Pixel Data with an empty offset table (PS3.5 A.4).
    Writer& fragments(const QList<QByteArray>& frames, quint32 tag = 0x7FE00010) {
        head(tag, "OB", 0xFFFFFFFFu);
        m_bytes += number16(0xFFFE) + number16(0xE000) + number32(0);
        for (QByteArray frame : frames) {
            if (frame.size() % 2)
                frame.append('\0');
            m_bytes +=
                number16(0xFFFE) + number16(0xE000) + number32(quint32(frame.size())) + frame;
        }
        delimiter(m_bytes, 0xE0DD);
        return *this;
    }
    Writer& append(const QByteArray& bytes) {
        m_bytes += bytes;
        return *this;
    }

    const QByteArray& bytes() const { return m_bytes; }
    Syntax syntax() const { return m_syntax; }

    QByteArray number16(quint16 value) const {
        const char low = char(value & 0xFF), high = char(value >> 8);
        return m_syntax == Syntax::ExplicitBig ? QByteArray{}.append(high).append(low)
                                               : QByteArray{}.append(low).append(high);
    }
    QByteArray number32(quint32 value) const {
        const quint16 low = quint16(value & 0xFFFF), high = quint16(value >> 16);
        return m_syntax == Syntax::ExplicitBig ? number16(high) + number16(low)
                                               : number16(low) + number16(high);
    }

  private:
    static bool isText(const char* vr) {
        static const QByteArray all = "AE AS CS DA DS DT IS LO LT PN SH ST TM UC UR UT";
        return all.contains(vr);
    }
    void head(quint32 tag, const char* vr, quint32 length) {
        m_bytes += number16(quint16(tag >> 16)) + number16(quint16(tag & 0xFFFF));
        if (m_syntax == Syntax::ImplicitLittle) {
            m_bytes += number32(length);
            return;
        }
        static const QByteArray longOnes = "OB OD OF OL OV OW SQ SV UC UN UR UT UV";
        m_bytes += QByteArray(vr, 2);
        m_bytes += longOnes.contains(vr) ? QByteArray(2, '\0') + number32(length)
                                         : number16(quint16(length));
    }
    void delimiter(QByteArray& to, quint16 element) const {
        to += number16(0xFFFE) + number16(element) + number32(0);
    }

    Syntax m_syntax;
    QByteArray m_bytes;
};

/// A whole file: preamble, "DICM", file meta, data set.
inline QByteArray part10(const QByteArray& dataSet,
                         const QByteArray& transferSyntax = "1.2.840.10008.1.2.1",
                         const QByteArray& sopClass = "1.2.840.10008.5.1.4.1.1.7",
                         const QByteArray& instanceUid = "1.2.3.4",
                         const QByteArray& preamble = {}) {
    Writer meta;
    const auto uid = [](QByteArray value) { return value.size() % 2 ? value.append('\0') : value; };
    meta.raw(0x00020001, "OB", QByteArray("\0\1", 2));
    meta.raw(0x00020002, "UI", uid(sopClass));
    meta.raw(0x00020003, "UI", uid(instanceUid));
    meta.raw(0x00020010, "UI", uid(transferSyntax));
    meta.raw(0x00020012, "UI", uid("1.2.3"));
    Writer length;
    length.u32(0x00020000, quint32(meta.bytes().size()));
    return preamble.leftJustified(128, '\0', true) + "DICM" + length.bytes() + meta.bytes() +
           dataSet;
}

/// Raw deflate, as transfer syntax 1.2.840.10008.1.2.1.99 wants it (PS3.5 A.5).
inline QByteArray deflated(const QByteArray& bytes) {
    z_stream stream;
    std::memset(&stream, 0, sizeof stream);
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// What a made-up slice says; every member may be changed before slice() writes it.
struct Slice {
    QByteArray name = "Muster^Erika", id = "FAKE-1", birthDate = "19500101", sex = "F";
    QByteArray study = "1.2.3.1", series = "1.2.3.1.1", instance = "1.2.3.1.1.1";
    QByteArray accession = "ACC-1", studyDate = "20200102", description = "Head", modality = "CT";
    QByteArray characterSet;
    QByteArray sopClass = "1.2.840.10008.5.1.4.1.1.2";
    int number = 1;
    double z = 0; ///< mm
    int rows = 4, columns = 4;
    QByteArray extra; ///< elements after (0020,xxxx) and before (0028,xxxx)
};

/// A small CT-like file with 16-bit pixels.
inline QByteArray slice(const Slice& s, Syntax syntax = Syntax::ExplicitLittle) {
    const auto uid = [](QByteArray value) { return value.size() % 2 ? value.append('\0') : value; };
    Writer w(syntax);
    if (!s.characterSet.isEmpty())
        w.text(0x00080005, "CS", s.characterSet);
    w.raw(0x00080016, "UI", uid(s.sopClass)).raw(0x00080018, "UI", uid(s.instance));
    w.text(0x00080020, "DA", s.studyDate).text(0x00080050, "SH", s.accession);
    w.text(0x00080060, "CS", s.modality).text(0x00081030, "LO", s.description);
    w.text(0x00100010, "PN", s.name).text(0x00100020, "LO", s.id);
    w.text(0x00100030, "DA", s.birthDate).text(0x00100040, "CS", s.sex);
    w.raw(0x0020000D, "UI", uid(s.study)).raw(0x0020000E, "UI", uid(s.series));
    w.text(0x00200013, "IS", QByteArray::number(s.number));
    w.text(0x00200032, "DS", "0\\0\\" + QByteArray::number(s.z));
    w.text(0x00200037, "DS", "1\\0\\0\\0\\1\\0");
    w.append(s.extra);
    w.u16(0x00280002, 1).text(0x00280004, "CS", "MONOCHROME2");
    w.u16(0x00280010, quint16(s.rows)).u16(0x00280011, quint16(s.columns));
    w.text(0x00280030, "DS", "0.5\\0.5");
    w.u16(0x00280100, 16).u16(0x00280101, 16).u16(0x00280102, 15).u16(0x00280103, 0);
    w.raw(0x7FE00010, "OW", QByteArray(qsizetype(s.rows) * s.columns * 2, '\0'));
    return part10(w.bytes(), uidOf(syntax), s.sopClass, s.instance);
}

/// The bytes as a descriptor, as a helper process gets them.
inline SharedFd memory(const QByteArray& bytes) {
    const Result<SharedFd> file = memoryFile({bytes.constData(), size_t(bytes.size())});
    return file ? *file : SharedFd();
}

/// Writes folder/path, with the folders on the way.
inline bool writeFile(const QString& folder, const QString& path, const QByteArray& bytes) {
    const QString full = folder + QLatin1Char('/') + path;
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace disclens::test
