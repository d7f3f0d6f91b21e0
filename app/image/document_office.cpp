// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_office.h"

#include "image/document_encoding.h"
#include "image/document_facts.h"

#include <archive.h>
#include <archive_entry.h>

#include <QSet>
#include <QXmlStreamReader>

#include <cstdio>
#include <memory>

namespace disclens::image {

namespace {

constexpr qint64 kMaxPartBytes = qint64(32) << 20, kMaxAllBytes = qint64(128) << 20;
constexpr int kMaxParts = 4'000;

struct Source {
    SharedFd file;
    qint64 at = 0;
    QByteArray piece;
};

la_ssize_t readPiece(archive*, void* user, const void** bytes) {
    Source& source = *static_cast<Source*>(user);
    Result<QByteArray> piece = source.file.read(source.at, 256 << 10);
    if (!piece)
        return -1;
    source.piece = *piece;
    source.at += source.piece.size();
    *bytes = source.piece.constData();
    return la_ssize_t(source.piece.size());
}

la_int64_t seekTo(archive*, void* user, la_int64_t offset, int whence) {
    Source& source = *static_cast<Source*>(user);
    const qint64 base = whence == SEEK_SET   ? 0
                        : whence == SEEK_CUR ? source.at
                                             : source.file.size();
    source.at = qBound<qint64>(0, base + offset, source.file.size());
    return source.at;
}

struct ArchiveFree {
    void operator()(archive* a) const { archive_read_free(a); }
};

/// Parts of a text that are shown as lines of their own, in all three families of formats.
bool endsLine(QStringView name) {
    static const QSet<QString> kNames = {
        QStringLiteral("p"),   QStringLiteral("h"),    QStringLiteral("si"),
        QStringLiteral("row"), QStringLiteral("tr"),   QStringLiteral("table-row"),
        QStringLiteral("br"),  QStringLiteral("is"),   QStringLiteral("table-cell"),
        QStringLiteral("v"),   QStringLiteral("text"), QStringLiteral("tc")};
    return kNames.contains(name.toString());
}

/// Text that stands in the file and not on the page: deleted with "track changes" on, or the code
/// of a field ("HYPERLINK …").
bool isOffPage(QStringView name) {
    return name == u"delText" || name == u"instrText" || name == u"tracked-changes" ||
           name == u"annotation";
}

/// Words of one part; a word that is spread over several runs of formatting stays one word.
bool addXmlPart(const QByteArray& xml, TextKind kind, TextSink& sink) {
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0); // office files have none; what needs one is damaged
    QString line;
    int depth = 0, offPage = 0; // depth of the element that is left out
    while (!reader.atEnd() && depth < 256) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (reader.name() == u"tab")
                line += u'\t';
            if (kind == TextKind::Shown) {
                if (offPage == 0 && isOffPage(reader.name()))
                    offPage = depth;
                break;
            }
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                const QStringView name = attribute.name();
                if (name == u"author" || name == u"initials" || name == u"href" ||
                    name == u"Target" || name == u"descr" || name == u"title" ||
                    name == u"creator" || name == u"string-value")
                    sink.addLine(QString(name.toString() + QStringLiteral(": ") +
                                         attribute.value().toString()));
            }
            break;
        case QXmlStreamReader::EndElement:
            if (offPage == depth)
                offPage = 0;
            --depth;
            if (endsLine(reader.name()) && !line.trimmed().isEmpty()) {
                sink.addLine(line);
                line.clear();
            }
            break;
        case QXmlStreamReader::Characters:
            if (offPage == 0)
                line += reader.text();
            break;
        default:
            break;
        }
    }
    if (!line.trimmed().isEmpty())
        sink.addLine(line);
    return !reader.hasError() && depth < 256;
}

/// Author, title, company and the like: docProps/core.xml, app.xml, custom.xml and OpenDocument's
/// meta.xml.
bool addProperties(const QByteArray& xml, DocumentFacts& facts) {
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    QString name, text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            text.clear();
            name = reader.attributes().value(QLatin1String("name")).toString();
            if (name.isEmpty())
                name = reader.name().toString();
            break;
        case QXmlStreamReader::EndElement:
            addProperty(facts, QString(QStringLiteral("Office ") + name), text);
            if (reader.name() == u"title" && facts.title.isEmpty())
                facts.title = text.simplified();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    return !reader.hasError();
}

class OfficeReader {
  public:
    OfficeReader(TextKind kind, DocumentFacts& facts)
        : m_kind(kind)
        , m_facts(facts) {}

    void read(const SharedFd& file) {
        Source source{file, 0, {}};
        const std::unique_ptr<archive, ArchiveFree> zip(archive_read_new());
        archive_read_support_format_zip(zip.get());
        archive_read_set_read_callback(zip.get(), readPiece);
        archive_read_set_seek_callback(zip.get(), seekTo);
        archive_read_set_callback_data(zip.get(), &source);
        if (archive_read_open1(zip.get()) != ARCHIVE_OK) {
            leaveOut(m_facts, QStringLiteral("office-damaged"));
            return;
        }
        archive_entry* entry = nullptr;
        int code = ARCHIVE_OK;
        for (int parts = 0; (code = archive_read_next_header(zip.get(), &entry)) >= ARCHIVE_WARN &&
                            code != ARCHIVE_EOF;
             ++parts) {
            if (parts >= kMaxParts) {
                leaveOut(m_facts, QStringLiteral("office-over-limit"));
                break;
            }
            readPart(zip.get(), entry);
        }
        if (code < ARCHIVE_WARN)
            leaveOut(m_facts, QStringLiteral("office-damaged"));
        keepText(m_sink, m_facts);
        if (m_pictures > 0)
            leaveOut(m_facts, QStringLiteral("office-pictures:%1").arg(m_pictures));
        if (m_embedded > 0)
            leaveOut(m_facts, QStringLiteral("office-embedded:%1").arg(m_embedded));
    }

  private:
    void readPart(archive* zip, archive_entry* entry) {
        const char* raw = archive_entry_pathname(entry);
        const QString path = QString::fromUtf8(raw ? raw : "");
        const QString lower = path.toLower();
        if (archive_entry_is_encrypted(entry)) {
            leaveOut(m_facts, QStringLiteral("encrypted"));
            return;
        }
        const bool xml = lower.endsWith(u".xml") || lower.endsWith(u".rels") ||
                         lower.endsWith(u".xhtml") || lower.endsWith(u".html") ||
                         lower.endsWith(u".opf");
        // What office programs keep for themselves: a small picture of the first page, fonts …
        const bool ownUse = lower.startsWith(u"thumbnails/") ||
                            lower.startsWith(u"docprops/thumbnail") || lower == u"layout-cache" ||
                            lower == u"manifest.rdf" || lower.startsWith(u"configurations2/") ||
                            lower.endsWith(u".odttf") || lower.contains(u"printersettings");
        if (!xml && m_kind == TextKind::Shown && ownUse)
            return;
        if (!xml) {
            const bool picture =
                lower.endsWith(u".png") || lower.endsWith(u".jpg") || lower.endsWith(u".jpeg") ||
                lower.endsWith(u".gif") || lower.endsWith(u".emf") || lower.endsWith(u".wmf") ||
                lower.endsWith(u".tif") || lower.endsWith(u".tiff") || lower.endsWith(u".bmp");
            m_pictures += picture;
            m_embedded += !picture && !lower.endsWith(u'/') && lower != u"mimetype" &&
                          !lower.endsWith(u".ttf");
            return;
        }
        const QByteArray bytes = unpack(zip);
        const bool properties = lower.startsWith(u"docprops/") || lower == u"meta.xml";
        // Looks and wiring, no words: themes, styles, fonts, settings.
        const bool plumbing = lower.contains(u"theme") || lower.endsWith(u"styles.xml") ||
                              lower.endsWith(u"fonttable.xml") || lower == u"[content_types].xml";
        const bool offPage = lower.endsWith(u".rels") || lower.startsWith(u"meta-inf/") ||
                             lower.endsWith(u"settings.xml") || lower.contains(u"/comments") ||
                             lower.endsWith(u".opf");
        if (plumbing || (m_kind == TextKind::Shown && offPage))
            return;
        const bool well =
            properties ? addProperties(bytes, m_facts) : addXmlPart(bytes, m_kind, m_sink);
        if (!well)
            leaveOut(m_facts, QStringLiteral("office-damaged"));
    }

    /// Counts what comes out, never what the archive claims.
    QByteArray unpack(archive* zip) {
        QByteArray out, piece(64 << 10, Qt::Uninitialized);
        while (true) {
            const la_ssize_t got = archive_read_data(zip, piece.data(), size_t(piece.size()));
            if (got == 0)
                return out;
            if (got < 0) {
                leaveOut(m_facts, QStringLiteral("office-damaged"));
                return out;
            }
            m_all += got;
            if (out.size() + got > kMaxPartBytes || m_all > kMaxAllBytes) {
                leaveOut(m_facts, QStringLiteral("office-over-limit"));
                return out;
            }
            out.append(piece.constData(), qsizetype(got));
        }
    }

    TextKind m_kind;
    DocumentFacts& m_facts;
    TextSink m_sink;
    qint64 m_all = 0;
    int m_pictures = 0, m_embedded = 0;
};

} // namespace

void readOfficeZip(const SharedFd& file, TextKind kind, DocumentFacts& facts) {
    OfficeReader(kind, facts).read(file);
}

QString rtfText(QByteArrayView rtf) {
    QString out;
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    int skipDepth = 0, depth = 0; // of a picture's group, whose digits are no text
    for (qsizetype i = 0; i < rtf.size();) {
        const char c = rtf[i];
        if (c == '{' || c == '}') {
            depth += c == '{' ? 1 : -1;
            if (c == '}' && depth < skipDepth)
                skipDepth = 0;
            if (!out.isEmpty() && out.back() != u'\n' && c == '}' && skipDepth == 0)
                out += u' ';
            ++i;
        } else if (c == '\\' && i + 1 < rtf.size() && isLetter(rtf[i + 1])) {
            qsizetype end = i + 1;
            while (end < rtf.size() && isLetter(rtf[end]))
                ++end;
            const QByteArrayView word = rtf.sliced(i + 1, end - i - 1);
            qsizetype number = end;
            if (number < rtf.size() && rtf[number] == '-')
                ++number;
            while (number < rtf.size() && number - end < 11 && rtf[number] >= '0' &&
                   rtf[number] <= '9')
                ++number;
            const int value = rtf.sliced(end, number - end).toByteArray().toInt();
            i = number < rtf.size() && rtf[number] == ' ' ? number + 1 : number;
            if (word == "pict" || word == "objdata" || word == "fonttbl" || word == "colortbl" ||
                word == "stylesheet")
                skipDepth = skipDepth == 0 ? depth : skipDepth;
            else if (word == "par" || word == "line" || word == "row" || word == "sect" ||
                     word == "page")
                out += u'\n';
            else if (word == "tab" || word == "cell")
                out += u'\t';
            else if (word == "u" && skipDepth == 0) {
                out += QChar(char16_t(value < 0 ? value + 65536 : value));
                // One character for readers that know no Unicode follows.
                if (i + 3 < rtf.size() && rtf[i] == '\\' && rtf[i + 1] == '\'')
                    i += 4;
                else if (i < rtf.size() && rtf[i] != '\\' && rtf[i] != '{' && rtf[i] != '}')
                    ++i;
            }
        } else if (c == '\\' && i + 3 < rtf.size() && rtf[i + 1] == '\'') {
            if (skipDepth == 0)
                out += fromWindows1252(QByteArray::fromHex(rtf.sliced(i + 2, 2).toByteArray()));
            i += 4;
        } else if (c == '\\' && i + 1 < rtf.size()) {
            if (skipDepth == 0 && (rtf[i + 1] == '{' || rtf[i + 1] == '}' || rtf[i + 1] == '\\'))
                out += QChar(char16_t(uchar(rtf[i + 1])));
            else if (rtf[i + 1] == '~')
                out += u' ';
            i += 2;
        } else {
            if (skipDepth == 0 && c != '\r' && c != '\n')
                out += fromWindows1252(rtf.sliced(i, 1));
            ++i;
        }
    }
    return out;
}

} // namespace disclens::image
