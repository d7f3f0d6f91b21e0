// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_cda.h"

#include <QXmlStreamReader>

namespace disclens::image {

namespace {

constexpr int kMaxDepth = 128;

class CdaReader {
  public:
    CdaReader(const QString& xml, ShownDocument& out)
        : m_reader(xml)
        , m_shown(out)
        , m_out(out) {
        m_reader.setEntityExpansionLimit(1024);
    }

    bool read() {
        while (!m_reader.atEnd() && m_path.size() < kMaxDepth) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_reader.text();
                break;
            default:
                break;
            }
        }
        flush();
        return !m_reader.hasError() && m_path.size() < kMaxDepth;
    }

  private:
    bool isIn(QStringView name) const { return m_path.contains(name.toString()); }
    QString attribute(const char* name) const {
        return m_reader.attributes().value(QLatin1String(name)).toString();
    }
    bool isNarrative() const { return m_narrativeDepth > 0; }

    void start() {
        const QString name = m_reader.name().toString();
        m_path.append(name);
        if (isNarrative()) {
            startNarrative(name);
            return;
        }
        if (name == u"section")
            ++m_sections;
        if (name == u"text" && isIn(u"section") && !isIn(u"entry")) {
            m_narrativeDepth = m_path.size();
            m_text.clear();
            return;
        }
        if (name == u"text" && isIn(u"nonXMLBody")) {
            const QString type = attribute("mediaType");
            m_out.note(QStringLiteral("cda-other-body"),
                       {type.isEmpty() ? QStringLiteral("?") : type.left(80)});
        }
        // Of the header, what a reader looks for: the person, the author, the date, the document's
        // number.
        if (name == u"name" || name == u"addr")
            m_nameDepth = m_nameDepth == 0 ? m_path.size() : m_nameDepth;
        if (!isIn(u"component")) {
            if (name == u"birthTime")
                m_out.fact(QStringLiteral("birth-date"), attribute("value").left(8),
                           ShownBlock::Form::Date);
            else if (name == u"effectiveTime" && m_path.size() == 2)
                m_out.fact(QStringLiteral("written-on"), attribute("value").left(12),
                           ShownBlock::Form::DateTime);
            else if (name == u"id" && m_path.endsWith(QStringLiteral("id")) &&
                     m_path.value(m_path.size() - 2) == u"patientRole")
                m_out.fact(QStringLiteral("patient-number"), attribute("extension"));
            else if (name == u"telecom" && isIn(u"patientRole"))
                m_out.fact(QStringLiteral("contact"), attribute("value"));
        }
        if (m_nameDepth == 0 || m_path.size() == m_nameDepth)
            m_text.clear();
    }

    void end() {
        const QString name = m_path.isEmpty() ? QString() : m_path.back();
        if (isNarrative()) {
            endNarrative(name);
        } else if (m_nameDepth > 0) {
            m_text += u' ';
            if (m_path.size() == m_nameDepth)
                endName(name);
        } else if (name == u"title") {
            if (isIn(u"section"))
                m_out.heading(m_text.simplified(), qMin(m_sections + 1, 6));
            else if (m_shown.title.isEmpty())
                m_shown.title = m_text.simplified();
            m_text.clear();
        }
        if (name == u"section" && m_sections > 0)
            --m_sections;
        if (!m_path.isEmpty())
            m_path.removeLast();
    }

    void endName(const QString& name) {
        const QString text = m_text.simplified();
        m_nameDepth = 0;
        m_text.clear();
        if (isIn(u"component"))
            return;
        const bool person = isIn(u"patientRole") && !isIn(u"providerOrganization");
        if (name == u"addr") {
            if (person)
                m_out.fact(QStringLiteral("address"), text);
        } else if (person) {
            m_out.fact(QStringLiteral("patient"), text);
        } else if (isIn(u"assignedPerson")) {
            m_out.fact(isIn(u"legalAuthenticator") || isIn(u"authenticator")
                           ? QStringLiteral("signed-by")
                           : QStringLiteral("author"),
                       text);
        } else {
            m_out.fact(QStringLiteral("institution"), text);
        }
    }

    /// Narrative block (CDA R2, 4.3.5): paragraphs, lists and tables with inline marks in between.
    void startNarrative(const QString& name) {
        if (name == u"td" || name == u"th") {
            m_text.clear();
        } else if (name == u"tr") {
            flush();
            m_cells.clear();
            m_headerRow = false;
        } else if (name == u"table") {
            flush();
            ++m_tables;
        } else if (name == u"list") {
            flush();
            ++m_lists;
        } else if (name == u"br") {
            m_text += u'\n';
        } else if (name == u"renderMultiMedia") {
            flush();
            m_out.note(QStringLiteral("cda-picture"));
        } else if (name == u"item" || name == u"paragraph" || name == u"caption") {
            if (m_tables == 0)
                flush();
            else if (!m_text.trimmed().isEmpty())
                m_text += u'\n';
        }
    }

    void endNarrative(const QString& name) {
        if (name == u"td" || name == u"th") {
            m_cells.append(folded(m_text));
            m_headerRow = m_headerRow || name == u"th";
            m_text.clear();
        } else if (name == u"tr") {
            if (!m_cells.isEmpty())
                m_out.row(m_cells, m_headerRow);
            m_cells.clear();
        } else if (name == u"table") {
            flush();
            m_tables = qMax(0, m_tables - 1);
        } else if (name == u"list") {
            flush();
            m_lists = qMax(0, m_lists - 1);
        } else if (name == u"item" || name == u"paragraph" || name == u"caption") {
            if (m_tables == 0)
                flush();
        } else if (name == u"script" || name == u"style") {
            m_text.clear(); // no part of a CDA; a page that pretends to be one
        }
        if (m_path.size() == m_narrativeDepth) {
            flush();
            m_narrativeDepth = 0;
            m_tables = m_lists = 0;
        }
    }

    static QString folded(const QString& text) {
        QStringList lines;
        for (const QString& line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        return lines.join(u'\n');
    }

    void flush() {
        const QString text = folded(m_text);
        m_text.clear();
        if (!isNarrative() || text.isEmpty())
            return;
        if (m_lists > 0)
            m_out.item(text, m_lists - 1);
        else
            m_out.paragraph(text);
    }

    QXmlStreamReader m_reader;
    ShownDocument& m_shown;
    ShownWriter m_out;
    QStringList m_path, m_cells;
    QString m_text;
    qsizetype m_narrativeDepth = 0, m_nameDepth = 0;
    int m_sections = 0, m_tables = 0, m_lists = 0;
    bool m_headerRow = false;
};

} // namespace

bool writeCda(const QString& xml, ShownDocument& out) {
    out.kind = QStringLiteral("cda");
    out.titleId = QStringLiteral("cda");
    return CdaReader(xml, out).read();
}

} // namespace disclens::image
