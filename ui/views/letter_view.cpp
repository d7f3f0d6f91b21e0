// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/letter_view.h"

#include "ui/theme/theme.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextCursor>

namespace disclens::ui {

namespace {

/// A letter is no book; a paste of more is cut.
constexpr int kMostCharacters = 50'000;

const QRegularExpression& blankExpression() {
    static const QRegularExpression expression(advice::letterBlankPattern(),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// Paper is white in every theme, and so are the colours on it.
class Blanks final : public QSyntaxHighlighter {
  public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

  protected:
    void highlightBlock(const QString& text) override {
        QTextCharFormat format;
        format.setBackground(lightTokens()[Ink::AccentSoft]);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(lightTokens()[Ink::Accent]);
        for (auto it = blankExpression().globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
};

} // namespace

LetterView::LetterView(QWidget* parent)
    : QTextEdit(parent) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    connect(&Theme::current(), &Theme::changed, this, &LetterView::dress);
    dress();
}

void LetterView::dress() {
    const Theme& theme = Theme::current();
    setFont(theme.font(Type::Body));
    for (QTextDocument* document : std::as_const(m_letters)) {
        document->setDefaultFont(theme.font(Type::Body));
        document->setDocumentMargin(theme.gap(28));
    }
    setStyleSheet(
        QStringLiteral("QTextEdit { background: #ffffff; color: #000000; border: 1px solid %1; "
                       "border-radius: 0; selection-background-color: %2; selection-color: "
                       "#ffffff; }")
            .arg(theme.color(Ink::Edge).name(), lightTokens()[Ink::Accent].name()));
}

void LetterView::showLetter(const QString& key, const QList<advice::LetterBlock>& blocks) {
    m_key = key;
    if (QTextDocument* known = m_letters.value(key)) {
        if (document() != known)
            setDocument(known);
        return;
    }
    auto* made = new QTextDocument(this);
    made->setDefaultFont(Theme::current().font(Type::Body));
    made->setDocumentMargin(Theme::current().gap(28));
    new Blanks(made);
    m_letters.insert(key, made);
    setDocument(made);
    fill(blocks);
    made->clearUndoRedoStacks();
    made->setModified(false);
}

void LetterView::fill(const QList<advice::LetterBlock>& blocks) {
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    bool first = true;
    for (const advice::LetterBlock& block : blocks) {
        QTextBlockFormat paragraph;
        paragraph.setTopMargin(block.spaceBefore ? Theme::current().gap(14) : 0);
        QTextCharFormat words;
        words.setForeground(Qt::black);
        if (block.kind == advice::LetterBlock::Kind::Subject)
            words.setFontWeight(QFont::Bold);
        if (first)
            cursor.setBlockFormat(paragraph);
        else
            cursor.insertBlock(paragraph);
        cursor.setBlockCharFormat(words);
        cursor.insertText(block.text, words);
        first = false;
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void LetterView::startAgain(const QList<advice::LetterBlock>& blocks) {
    fill(blocks);
    document()->setModified(false);
}

void LetterView::forgetAll() {
    setDocument(new QTextDocument(this)); // the one before goes below, or is this view's own
    for (QTextDocument* document : std::as_const(m_letters))
        document->deleteLater();
    m_letters.clear();
    m_key.clear();
}

bool LetterView::isEdited() const {
    return document()->isModified();
}

bool LetterView::anyEdited() const {
    return std::any_of(m_letters.cbegin(), m_letters.cend(),
                       [](const QTextDocument* document) { return document->isModified(); });
}

int LetterView::replaceText(const QString& from, const QString& to) {
    if (from.isEmpty() || from == to)
        return 0;
    const bool wasEdited = document()->isModified();
    int times = 0;
    QTextCursor edit(document());
    edit.beginEditBlock();
    int at = 0;
    while (true) {
        QTextCursor found = document()->find(from, at, QTextDocument::FindCaseSensitively);
        if (found.isNull())
            break;
        edit.setPosition(found.selectionStart());
        edit.setPosition(found.selectionEnd(), QTextCursor::KeepAnchor);
        edit.insertText(to);
        at = edit.position();
        ++times;
    }
    edit.endEditBlock();
    // What the disc fills in is no change of the person's own.
    if (!wasEdited)
        document()->setModified(false);
    return times;
}

int LetterView::blankCount() const {
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = blankExpression().globalMatch(block.text()); it.hasNext(); it.next())
            ++count;
    return count;
}

bool LetterView::nextBlank() {
    QTextCursor found = document()->find(blankExpression(), textCursor().selectionEnd());
    if (found.isNull())
        found = document()->find(blankExpression(), 0);
    if (found.isNull())
        return false;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

QList<report::LetterPaper::Block> LetterView::paperBlocks() const {
    QList<report::LetterPaper::Block> out;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        bool strong = block.length() > 1;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            strong = strong && it.fragment().charFormat().fontWeight() >= QFont::DemiBold;
        out += {block.text(), strong, block.blockFormat().topMargin() > 0};
    }
    return out;
}

void LetterView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    QTextCursor cursor = textCursor();
    if (event->button() != Qt::LeftButton || cursor.hasSelection())
        return;
    const int inBlock = cursor.positionInBlock(), start = cursor.block().position();
    for (auto it = blankExpression().globalMatch(cursor.block().text()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (inBlock <= match.capturedStart() || inBlock >= match.capturedEnd())
            continue;
        cursor.setPosition(start + int(match.capturedStart()));
        cursor.setPosition(start + int(match.capturedEnd()), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        return;
    }
}

void LetterView::insertFromMimeData(const QMimeData* source) {
    const int room = kMostCharacters - document()->characterCount();
    if (source->hasText() && room > 0)
        textCursor().insertText(source->text().left(room));
}

} // namespace disclens::ui
