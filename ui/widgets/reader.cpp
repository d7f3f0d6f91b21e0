// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reader.h"

#include "ui/theme/theme.h"

#include <QScrollBar>

namespace disclens::ui {

Reader::Reader(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        dress();
        const int at = verticalScrollBar()->value();
        setHtml(m_html);
        verticalScrollBar()->setValue(at);
    });
    dress();
}

void Reader::dress() {
    const Theme& theme = Theme::current();
    setFont(theme.font(Type::Body));
    document()->setDefaultFont(theme.font(Type::Small));
    document()->setDocumentMargin(theme.gap(m_paper ? 28 : 14));
    if (m_paper) {
        setStyleSheet(QStringLiteral("QTextBrowser { background: #ffffff; color: #000000; border: "
                                     "1px solid %1; border-radius: 0; }")
                          .arg(theme.color(Ink::Edge).name()));
        document()->setDefaultStyleSheet(
            QStringLiteral("body { color: #000000; } a { color: #000000; }"));
    } else {
        document()->setDefaultStyleSheet(
            QStringLiteral("body { color: %1; } a { color: %1; text-decoration: none; }")
                .arg(theme.color(Ink::Text).name()));
    }
}

void Reader::setPaper(bool paper) {
    m_paper = paper;
    dress();
}

void Reader::showHtml(const QString& html) {
    if (html == m_html)
        return;
    m_html = html;
    setHtml(html);
}

QVariant Reader::loadResource(int, const QUrl&) {
    return {};
}
void Reader::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

} // namespace disclens::ui
