// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_shown.h"
#include "image/document_words.h"

namespace disclens::image {

namespace {

using Kind = ShownBlock::Kind;

QString escaped(const QString& text) {
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', QLatin1String("<br>"));
}

/// Rows and bullets that follow each other stand in one table and one list.
enum class Open : quint8 { Nothing, Table, List, Facts };

Open groupOf(Kind kind) {
    switch (kind) {
    case Kind::Row:
    case Kind::HeaderRow:
        return Open::Table;
    case Kind::Item:
        return Open::List;
    case Kind::Fact:
        return Open::Facts;
    default:
        return Open::Nothing;
    }
}

const char* opening(Open open) {
    switch (open) {
    case Open::Table:
        return "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">";
    case Open::List:
        return "<ul>";
    case Open::Facts:
        return "<table cellspacing=\"0\" cellpadding=\"3\">";
    case Open::Nothing:
        break;
    }
    return "";
}

const char* closing(Open open) {
    switch (open) {
    case Open::Table:
    case Open::Facts:
        return "</table>";
    case Open::List:
        return "</ul>";
    case Open::Nothing:
        break;
    }
    return "";
}

QString labelOf(const ShownBlock& block) {
    const QString own = documentLabel(block.labelId);
    if (block.label.isEmpty())
        return own;
    return own.isEmpty() ? block.label : block.label + QStringLiteral(" – ") + own;
}

QString htmlOf(const ShownBlock& block) {
    switch (block.kind) {
    case Kind::Heading: {
        const QString tag = QStringLiteral("h%1").arg(qBound(1, block.depth, 6));
        QString text = block.labelId.isEmpty() ? block.text : documentLabel(block.labelId);
        if (text.contains(QLatin1String("%1")) && !block.labelId.isEmpty())
            text = text.arg(block.number);
        return u'<' + tag + u'>' + escaped(text) + QStringLiteral("</") + tag + u'>';
    }
    case Kind::Fact: {
        // One cell for the label, indented by non-breaking spaces: Qt's rich text knows no padding
        // of one cell.
        const QString indent =
            QStringLiteral("&nbsp;").repeated(qsizetype(4) * qBound(0, block.depth, 6));
        return QStringLiteral("<tr><td valign=\"top\">") + indent + QStringLiteral("<b>") +
               escaped(labelOf(block)) + QStringLiteral("</b></td><td>") +
               escaped(documentValue(block.text, block.form)) + QStringLiteral("</td></tr>");
    }
    case Kind::Paragraph:
        return QStringLiteral("<p>") + escaped(block.text) + QStringLiteral("</p>");
    case Kind::Item:
        return QStringLiteral("<li>") + escaped(block.text) + QStringLiteral("</li>");
    case Kind::Row:
    case Kind::HeaderRow: {
        const bool header = block.kind == Kind::HeaderRow;
        QString row = QStringLiteral("<tr>");
        for (const QString& cell : block.cells) {
            const QString own = cell.startsWith(u'@') ? documentLabel(cell.mid(1)) : QString();
            row += (header ? QStringLiteral("<th>") : QStringLiteral("<td>")) +
                   escaped(own.isEmpty() ? cell : own) +
                   (header ? QStringLiteral("</th>") : QStringLiteral("</td>"));
        }
        return row + QStringLiteral("</tr>");
    }
    case Kind::Preformatted:
        return QStringLiteral("<pre>") + block.text.toHtmlEscaped() + QStringLiteral("</pre>");
    case Kind::Note:
        return QStringLiteral("<p><i>") +
               escaped(documentSentence(block.labelId, block.args, block.number)) +
               QStringLiteral("</i></p>");
    }
    return {};
}

} // namespace

DocumentView viewOf(const ShownDocument& shown) {
    DocumentView view;
    view.kind = shown.kind;
    view.title =
        shown.title.trimmed().isEmpty() ? documentTitle(shown.titleId) : shown.title.simplified();
    view.waveforms = shown.waveforms;
    view.pages = shown.pages;
    Open open = Open::Nothing;
    for (const ShownBlock& block : shown.blocks) {
        const Open group = groupOf(block.kind);
        if (group != open) {
            view.html += QLatin1String(closing(open));
            view.html += QLatin1String(opening(group));
            open = group;
        }
        view.html += htmlOf(block);
    }
    view.html += QLatin1String(closing(open));
    return view;
}

} // namespace disclens::image
