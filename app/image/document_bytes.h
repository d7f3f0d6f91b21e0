// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"

#include <QIODevice>
#include <QSet>
#include <QString>

namespace disclens::image {

/// Limits for one document; each has an id in DocumentFacts::notLookedInto when it is reached.
inline constexpr qsizetype kMaxTextChars = qsizetype(8) << 20; ///< kept text: "text-over-limit"
inline constexpr qint64 kMaxMarkupBytes =
    qint64(16) << 20; ///< parsed as HTML or XML; longer is read as plain text
inline constexpr int kMaxProperties = 4'000;           ///< "properties-over-limit"
inline constexpr qsizetype kMaxPropertyChars = 16'384; ///< of one property; longer goes to the text
inline constexpr int kMaxPdfPages = 500;               ///< "pdf-pages-over-limit:N"

/// Random access to a descriptor for libraries that want a QIODevice. Reads with pread, because the
/// file offset is shared between processes. A read error ends the data; ask failed() afterwards.
class FdDevice final : public QIODevice {
  public:
    explicit FdDevice(SharedFd file)
        : m_file(std::move(file))
        , m_size(m_file.size()) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool failed() const { return m_failed; }

  protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    SharedFd m_file;
    qint64 m_size;
    bool m_failed = false;
};

/// Collects text up to a limit and remembers that there was more. Control characters become line
/// ends, so that nothing that is shown or searched later holds a NUL or an escape.
class TextSink {
  public:
    explicit TextSink(qsizetype limit = kMaxTextChars)
        : m_limit(limit) {}
    /// False once something was left out.
    bool add(QStringView text);
    bool addLine(QStringView text) { return add(text) && add(u"\n"); }
    bool addPageBreak() { return add(u"\f"); }
    bool isFull() const { return m_dropped; }
    qsizetype room() const { return m_limit - m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }
    QString take() { return std::move(m_text); }

  private:
    QString m_text;
    qsizetype m_limit;
    bool m_dropped = false;
};

/// Reads big- and little-endian numbers from bytes of a file; nothing when they do not reach that
/// far.
class ByteView {
  public:
    explicit ByteView(QByteArrayView bytes)
        : m_bytes(bytes) {}
    qsizetype size() const { return m_bytes.size(); }
    bool has(qsizetype at, qsizetype count) const {
        return at >= 0 && count >= 0 && at <= m_bytes.size() && count <= m_bytes.size() - at;
    }
    quint8 u8(qsizetype at) const { return has(at, 1) ? quint8(m_bytes[at]) : quint8(0); }
    quint16 u16(qsizetype at, bool big) const {
        return big ? quint16(u8(at) << 8 | u8(at + 1)) : quint16(u8(at + 1) << 8 | u8(at));
    }
    quint32 u32(qsizetype at, bool big) const {
        return big ? quint32(u16(at, big)) << 16 | u16(at + 2, big)
                   : quint32(u16(at + 2, big)) << 16 | u16(at, big);
    }
    /// Cut to what is there.
    QByteArrayView part(qsizetype at, qsizetype count) const {
        if (at < 0 || count <= 0 || at >= m_bytes.size())
            return {};
        return m_bytes.sliced(at, qMin(count, m_bytes.size() - at));
    }
    bool startsWith(QByteArrayView mark, qsizetype at = 0) const {
        return has(at, mark.size()) && m_bytes.sliced(at, mark.size()) == mark;
    }

  private:
    QByteArrayView m_bytes;
};

} // namespace disclens::image
