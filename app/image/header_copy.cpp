// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/header_copy.h"

#include "dicom/structure.h"

#include <QList>

namespace disclens::image {

namespace {

constexpr int kMaxScopes = 2 * 64; // an item and a sequence for each level
constexpr int kMaxElements = 2'000'000;
constexpr qint64 kMaxCopyBytes = qint64(512) << 20;
constexpr qint64 kMaxAnyValueBytes = qint64(256) << 20;
constexpr qint64 kMaxValueBytes = qint64(64) << 20;

/// A sequence or an item that is open.
struct Scope {
    qint64 end = -1; ///< -1: until its delimiter
    bool isItem = false;
    bool dropped = false;   ///< walked over, not copied
    bool fragments = false; ///< encapsulated pixels of an icon: items hold bytes, not elements
    dicom::Encoding encoding;
};

class Copier {
  public:
    Copier(const SharedFd& file, qint64 start, dicom::Encoding encoding, Keep keep)
        : m_file(file)
        , m_keep(keep)
        , m_window(file, file.size())
        , m_at(start)
        , m_end(file.size())
        , m_encoding(encoding) {
        m_out.bigEndian = encoding.bigEndian;
    }

    Result<HeaderCopy> run() {
        int elements = 0;
        while (m_at < m_end) {
            while (!m_open.isEmpty() && m_open.last().end >= 0 && m_at >= m_open.last().end)
                close();
            if (++elements > kMaxElements || m_out.bytes.size() > kMaxCopyBytes)
                return Error{ErrorCode::TooLarge, {QStringLiteral("elements")}, "header"};
            const dicom::Encoding encoding = m_open.isEmpty() ? m_encoding : m_open.last().encoding;
            const std::optional<dicom::Head> head =
                dicom::readHead(m_window, m_at, m_end, encoding);
            if (!head) {
                m_out.cutShort = true;
                break;
            }
            if (m_open.size() >= kMaxScopes)
                return Error{ErrorCode::TooDeep, {}, "header"};
            if (!step(*head, encoding))
                break;
        }
        if (m_window.readFailed())
            return Error{ErrorCode::ReadFailed, {}, "header"};
        while (!m_open.isEmpty())
            close();
        return m_out;
    }

  private:
    void put16(quint16 n) {
        const char low = char(n & 0xFF), high = char(n >> 8);
        if (m_out.bigEndian)
            m_out.bytes.append(high).append(low);
        else
            m_out.bytes.append(low).append(high);
    }
    void put32(quint32 n) {
        put16(quint16(m_out.bigEndian ? n >> 16 : n & 0xFFFF));
        put16(quint16(m_out.bigEndian ? n & 0xFFFF : n >> 16));
    }
    void putMark(dicom::Tag tag, quint32 length) {
        put16(tag.group);
        put16(tag.element);
        put32(length);
    }
    void putHead(dicom::Tag tag, dicom::Vr vr, quint32 length) {
        put16(tag.group);
        put16(tag.element);
        m_out.bytes.append(vr[0]).append(vr[1]);
        if (dicom::hasLongHead(vr)) {
            put16(0);
            put32(length);
        } else {
            put16(quint16(length));
        }
    }
    bool dropping() const { return !m_open.isEmpty() && m_open.last().dropped; }

    void close() {
        const Scope scope = m_open.takeLast();
        if (!scope.dropped)
            putMark(scope.isItem ? dicom::kItemEnd : dicom::kSequenceEnd, 0);
    }
    /// A delimiter closes what it belongs to and whatever was left open inside.
    void closeUpTo(bool item) {
        qsizetype i = m_open.size() - 1;
        while (i >= 0 && m_open[i].isItem != item)
            --i;
        while (i >= 0 && m_open.size() > i)
            close();
    }
    void openScope(Scope scope, qint64 body, quint32 length) {
        scope.end = length == dicom::kUndefinedLength ? -1 : body + length;
        m_open.append(scope);
    }

    /// Handles one head and moves on. False: the end of the header.
    bool step(const dicom::Head& head, dicom::Encoding encoding) {
        const qint64 body = m_at + head.size;
        const bool undefined = head.length == dicom::kUndefinedLength;
        if (head.tag == dicom::kItem) {
            const bool inSequence = !m_open.isEmpty() && !m_open.last().isItem;
            if (inSequence && m_open.last().fragments && !undefined) {
                m_at = body + head.length;
                return true;
            }
            m_at = body;
            if (!inSequence)
                return true; // stray: what is inside is read as if it stood here
            Scope item = m_open.last();
            item.isItem = true;
            if (!item.dropped)
                putMark(dicom::kItem, dicom::kUndefinedLength);
            openScope(item, body, head.length);
            return true;
        }
        if (head.tag == dicom::kItemEnd || head.tag == dicom::kSequenceEnd) {
            m_at = body;
            closeUpTo(head.tag == dicom::kItemEnd);
            return true;
        }
        if (m_open.isEmpty() && head.tag.group == 0x7FE0 &&
            (head.tag.element == 0x0008 || head.tag.element == 0x0009 ||
             head.tag.element == 0x0010)) {
            m_out.pixelsFound = true;
            m_out.pixelElement = head.tag.element;
            m_out.pixelsAreWords = head.explicitVr ? head.vr[1] == 'W' : true;
            m_out.pixelsOffset = body;
            m_out.pixelsLength = undefined ? -1 : qint64(head.length);
            return false;
        }
        dicom::Vr vr = head.vr;
        const bool told =
            head.explicitVr && !head.strange && dicom::isKnownVr(vr) && vr != dicom::kUnknownVr;
        if (!told)
            vr = dicom::vrOf(head.tag, {});
        const bool sequence = vr == dicom::Vr{'S', 'Q'};
        if (sequence || undefined) {
            Scope scope;
            scope.encoding = encoding;
            // UN of undefined length holds implicit little endian (PS3.5 6.2.2, note 2).
            if (head.explicitVr && head.vr == dicom::kUnknownVr)
                scope.encoding = {false, false};
            scope.fragments = !sequence && head.vr[0] == 'O';
            scope.dropped = dropping() || !sequence ||
                            (m_keep == Keep::ForPictures && head.tag.isPrivate()) ||
                            scope.encoding.bigEndian != m_out.bigEndian;
            if (!scope.dropped)
                putHead(head.tag, {'S', 'Q'}, dicom::kUndefinedLength);
            openScope(scope, body, head.length);
            m_at = body;
            return true;
        }
        if (qint64(head.length) > m_end - body) {
            m_out.cutShort = true;
            return false;
        }
        if (!dropping() && wanted(head.tag, head.length))
            copyValue(head, vr, body);
        m_at = body + head.length;
        return true;
    }

    /// Pictures need short values, and tables and overlays of any length.
    bool wanted(dicom::Tag tag, quint32 length) const {
        if (m_keep == Keep::All)
            return tag.element != 0 && length <= kMaxAnyValueBytes;
        if (tag.isPrivate() || tag.element == 0)
            return false;
        if (length <= 1024)
            return true;
        const bool tables =
            tag.group == 0x0028 || tag.group == 0x7FE0 || (tag.group & 0xFF00) == 0x6000;
        return tables && length <= kMaxValueBytes;
    }

    void copyValue(const dicom::Head& head, dicom::Vr vr, qint64 body) {
        const Result<QByteArray> value = m_file.read(body, head.length);
        if (!value || value->size() != qsizetype(head.length))
            return;
        // A table longer than 64 KB does not fit behind a short head.
        if (head.length > 0xFFFF && !dicom::hasLongHead(vr))
            vr = {'O', 'W'};
        putHead(head.tag, vr, head.length);
        m_out.bytes += *value;
    }

    SharedFd m_file;
    Keep m_keep;
    dicom::ByteWindow m_window;
    qint64 m_at, m_end;
    dicom::Encoding m_encoding;
    QList<Scope> m_open;
    HeaderCopy m_out;
};

} // namespace

Result<HeaderCopy> copyHeader(const SharedFd& file, qint64 start, const QString& transferSyntax,
                              Keep keep) {
    const qint64 size = file.size();
    if (size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    dicom::ByteWindow window(file, size);
    dicom::Encoding claimed;
    if (transferSyntax.isEmpty()) {
        const std::optional<dicom::Start> found = dicom::findStart(window);
        if (!found)
            return Error{ErrorCode::NotDicom, {}, "start"};
        start = std::max(start, found->offset);
        claimed = found->encoding;
    } else {
        // Syntaxes younger than any library are all explicit little endian around the pixels.
        claimed.explicitVr = transferSyntax != QLatin1String("1.2.840.10008.1.2") &&
                             transferSyntax != QLatin1String("1.2.840.113619.5.2");
        claimed.bigEndian = transferSyntax == QLatin1String("1.2.840.10008.1.2.2");
    }
    return Copier(file, start, dicom::probe(window, start, size, claimed), keep).run();
}

} // namespace disclens::image
