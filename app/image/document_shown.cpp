// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_shown.h"

#include "image/document_bytes.h"

namespace disclens::image {

namespace {

/// More than any report has; a text view with more would no longer scroll.
constexpr qsizetype kMaxBlocks = 20'000, kMaxShownChars = qsizetype(2) << 20;

QString cleaned(const QString& text) {
    TextSink sink(kMaxShownChars);
    sink.add(text);
    return sink.take();
}

} // namespace

void ShownWriter::add(ShownBlock block) {
    if (m_full)
        return;
    block.label = cleaned(block.label);
    block.text = cleaned(block.text);
    m_chars += block.text.size() + block.label.size();
    for (QString& cell : block.cells) {
        cell = cleaned(cell);
        m_chars += cell.size();
    }
    if (m_out.blocks.size() >= kMaxBlocks || m_chars > kMaxShownChars) {
        m_full = true;
        block = ShownBlock{};
        block.kind = ShownBlock::Kind::Note;
        block.labelId = QStringLiteral("more-not-shown");
    }
    m_out.blocks.append(std::move(block));
}

void ShownWriter::heading(const QString& text, int depth) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Heading;
    block.text = text.trimmed();
    block.depth = depth;
    if (!block.text.isEmpty())
        add(std::move(block));
}

void ShownWriter::headingId(const QString& id, int depth) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Heading;
    block.labelId = id;
    block.depth = depth;
    add(std::move(block));
}

void ShownWriter::fact(const QString& labelId, const QString& text, ShownBlock::Form form) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Fact;
    block.labelId = labelId;
    block.text = text.trimmed();
    block.form = form;
    if (!block.text.isEmpty())
        add(std::move(block));
}

void ShownWriter::namedFact(const QString& label, const QString& text, int depth,
                            ShownBlock::Form form) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Fact;
    block.label = label.trimmed();
    block.text = text.trimmed();
    block.depth = depth;
    block.form = form;
    if (!block.text.isEmpty() || !block.label.isEmpty())
        add(std::move(block));
}

void ShownWriter::paragraph(const QString& text) {
    ShownBlock block;
    block.text = text.trimmed();
    if (!block.text.isEmpty())
        add(std::move(block));
}

void ShownWriter::item(const QString& text, int depth) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Item;
    block.text = text.trimmed();
    block.depth = depth;
    if (!block.text.isEmpty())
        add(std::move(block));
}

void ShownWriter::row(const QStringList& cells, bool header) {
    ShownBlock block;
    block.kind = header ? ShownBlock::Kind::HeaderRow : ShownBlock::Kind::Row;
    block.cells = cells;
    add(std::move(block));
}

void ShownWriter::preformatted(const QString& text) {
    // Long texts go in parts, so that the limit cuts them at a line and not as a whole.
    constexpr qsizetype kPart = 64 << 10;
    for (qsizetype at = 0; at < text.size() && !m_full;) {
        qsizetype end = qMin(text.size(), at + kPart);
        if (end < text.size()) {
            const qsizetype line = text.lastIndexOf(u'\n', end - 1);
            end = line > at ? line + 1 : end;
        }
        ShownBlock block;
        block.kind = ShownBlock::Kind::Preformatted;
        block.text = text.mid(at, end - at);
        if (!block.text.trimmed().isEmpty())
            add(std::move(block));
        at = end;
    }
}

void ShownWriter::note(const QString& id, const QStringList& args, int number) {
    ShownBlock block;
    block.kind = ShownBlock::Kind::Note;
    block.labelId = id;
    block.args = args;
    block.number = number;
    add(std::move(block));
}

} // namespace disclens::image
