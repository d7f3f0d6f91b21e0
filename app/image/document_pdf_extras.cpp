// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_encoding.h"
#include "image/document_facts.h"
#include "image/document_metadata.h"
#include "image/document_pdf.h"
#include "image/inflate.h"

#include <QHash>

namespace disclens::image {

namespace {

constexpr qint64 kMaxPdfBytes = qint64(256) << 20, kMaxStreamBytes = qint64(16) << 20,
                 kMaxAllStreams = qint64(128) << 20;
/// A value in hexadecimal digits that is longer is a signature or a picture.
constexpr qsizetype kMaxHexDigits = 8'000;

/// What the words behind a key are (ISO 32000-1: 8.6, 12.5, 12.7, 12.8, 14.3, 7.11).
QString meaningOf(QByteArrayView key) {
    static const QHash<QByteArray, QString> kMeanings = {
        {"V", QStringLiteral("PDF form field")},
        {"DV", QStringLiteral("PDF form field")},
        {"Opt", QStringLiteral("PDF form choice")},
        {"TU", QStringLiteral("PDF form hint")},
        {"T", QStringLiteral("PDF field or note author")},
        {"Contents", QStringLiteral("PDF note")},
        {"RC", QStringLiteral("PDF note")},
        {"Subj", QStringLiteral("PDF note subject")},
        {"UF", QStringLiteral("PDF file name")},
        {"F", QStringLiteral("PDF file name")},
        {"Desc", QStringLiteral("PDF file description")},
        {"URI", QStringLiteral("PDF link")},
        {"JS", QStringLiteral("PDF script")},
        {"Name", QStringLiteral("PDF signature Name")},
        {"Reason", QStringLiteral("PDF signature Reason")},
        {"Location", QStringLiteral("PDF signature Location")},
        {"ContactInfo", QStringLiteral("PDF signature ContactInfo")},
        {"Title", QStringLiteral("PDF Title")},
        {"Author", QStringLiteral("PDF Author")},
        {"Subject", QStringLiteral("PDF Subject")},
        {"Keywords", QStringLiteral("PDF Keywords")},
        {"Alt", QStringLiteral("PDF picture text")},
        {"ActualText", QStringLiteral("PDF hidden text")}};
    return kMeanings.value(key.toByteArray());
}

QString pdfString(const QByteArray& raw) {
    if (raw.startsWith("\xfe\xff"))
        return toText(raw, TextForm::Utf16Be);
    return toText(raw, TextForm::EightBit);
}

/// Goes over objects as text and picks the strings behind the keys above. It follows no reference
/// and no table, so it also sees earlier versions of a page that a later one replaced.
class ObjectScanner {
  public:
    ObjectScanner(QByteArrayView bytes, DocumentFacts& facts)
        : m_bytes(bytes)
        , m_facts(facts) {}

    void scan() {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '/')
                name();
            else if (c == '(')
                keep(literal());
            else if (c == '<' && next() != '<')
                keep(hex());
            else
                m_at += c == '<' ? 2 : 1;
        }
    }

  private:
    char next() const { return m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0'; }

    void name() {
        const qsizetype from = ++m_at;
        while (m_at < m_bytes.size() && m_at - from < 64 &&
               (std::isalnum(uchar(m_bytes[m_at])) || m_bytes[m_at] == '_'))
            ++m_at;
        m_key = m_bytes.sliced(from, m_at - from);
    }

    QByteArray literal() {
        QByteArray out;
        int depth = 0;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\\' && m_at + 1 < m_bytes.size()) {
                out += escape();
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                ++m_at;
                break;
            }
            if (!(c == '(' && depth == 1))
                out += c;
        }
        return out;
    }

    /// At a backslash; leaves m_at on the last character of the escape (ISO 32000-1, table 3).
    QByteArray escape() {
        const char c = m_bytes[++m_at];
        if (c >= '0' && c <= '7') {
            int value = 0, digits = 0;
            while (digits < 3 && m_at < m_bytes.size() && m_bytes[m_at] >= '0' &&
                   m_bytes[m_at] <= '7') {
                value = value * 8 + (m_bytes[m_at++] - '0');
                ++digits;
            }
            --m_at;
            return QByteArray(1, char(value));
        }
        switch (c) {
        case 'n':
            return "\n";
        case 'r':
            return "\r";
        case 't':
            return "\t";
        case 'b':
        case 'f':
            return " ";
        case '\n':
        case '\r':
            return {};
        default:
            return QByteArray(1, c);
        }
    }

    QByteArray hex() {
        const qsizetype from = m_at + 1;
        const qsizetype end = m_bytes.indexOf('>', from);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        if (end < 0 || end - from > kMaxHexDigits)
            return {};
        return QByteArray::fromHex(m_bytes.sliced(from, end - from).toByteArray());
    }

    void keep(const QByteArray& raw) {
        const QString meaning = meaningOf(m_key);
        if (!meaning.isEmpty() && !raw.isEmpty())
            addProperty(m_facts, meaning, pdfString(raw));
    }

    QByteArrayView m_bytes, m_key;
    DocumentFacts& m_facts;
    qsizetype m_at = 0;
};

class StreamWalker {
  public:
    StreamWalker(const QByteArray& bytes, DocumentFacts& facts)
        : m_bytes(bytes)
        , m_facts(facts) {}

    void walk() {
        const QByteArrayView all(m_bytes);
        qsizetype from = 0;
        while (from < all.size()) {
            qsizetype mark = all.indexOf("stream", from);
            if (mark < 0)
                mark = all.size();
            // Everything in front of the stream, its own dictionary included, is objects.
            ObjectScanner(all.sliced(from, mark - from), m_facts).scan();
            if (mark == all.size())
                break;
            qsizetype data = mark + 6;
            if (data < all.size() && all[data] == '\r')
                ++data;
            if (data < all.size() && all[data] == '\n')
                ++data;
            const qsizetype end = all.indexOf("endstream", data);
            const qsizetype dictionary = qMax(from, mark - 4096);
            stream(lastObject(all.sliced(dictionary, mark - dictionary)),
                   all.sliced(data, (end < 0 ? all.size() : end) - data));
            from = end < 0 ? all.size() : end + 9;
        }
        if (m_attachments > 0)
            leaveOut(m_facts, QStringLiteral("pdf-attachments:%1").arg(m_attachments));
    }

  private:
    static QByteArrayView lastObject(QByteArrayView text) {
        const qsizetype begin = text.lastIndexOf(" obj");
        return begin < 0 ? text : text.sliced(begin);
    }

    QByteArray unpacked(QByteArrayView dictionary, QByteArrayView data) {
        if (!dictionary.contains("FlateDecode"))
            return dictionary.contains("/Filter") ? QByteArray() : data.toByteArray();
        if (m_unpacked > kMaxAllStreams) {
            leaveOut(m_facts, QStringLiteral("pdf-extras-over-limit"));
            return {};
        }
        const Result<QByteArray> out = inflateBytes(data.toByteArray(), kMaxStreamBytes);
        if (!out) {
            if (out.error().code == ErrorCode::Bomb)
                leaveOut(m_facts, QStringLiteral("pdf-extras-over-limit"));
            return {};
        }
        m_unpacked += out->size();
        return *out;
    }

    void stream(QByteArrayView dictionary, QByteArrayView data) {
        if (dictionary.contains("/ObjStm")) {
            const QByteArray objects = unpacked(dictionary, data);
            ObjectScanner(objects, m_facts).scan();
            noteForms(objects);
        } else if (dictionary.contains("/Metadata") && dictionary.contains("/XML")) {
            readXmp(unpacked(dictionary, data), m_facts);
        } else if (dictionary.contains("/EmbeddedFile")) {
            ++m_attachments;
            readRuns(unpacked(dictionary, data), m_facts);
        }
        noteForms(dictionary);
    }

    void noteForms(QByteArrayView objects) {
        if (objects.contains("/XFA"))
            leaveOut(m_facts, QStringLiteral("pdf-xfa-form"));
    }

    const QByteArray& m_bytes;
    DocumentFacts& m_facts;
    qint64 m_unpacked = 0;
    int m_attachments = 0;
};

} // namespace

void readPdfExtras(const SharedFd& file, DocumentFacts& facts) {
    if (file.size() > kMaxPdfBytes) {
        leaveOut(facts, QStringLiteral("pdf-extras-over-limit"));
        return;
    }
    const Result<QByteArray> bytes = file.read(0, kMaxPdfBytes);
    if (!bytes) {
        leaveOut(facts, QStringLiteral("pdf-damaged"));
        return;
    }
    // Locked with an empty password: pages open, but strings are cipher text to us.
    if (bytes->contains("/Encrypt")) {
        leaveOut(facts, QStringLiteral("pdf-notes-encrypted"));
        return;
    }
    StreamWalker(*bytes, facts).walk();
}

} // namespace disclens::image
