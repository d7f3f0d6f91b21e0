// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// One line, heading or row of something that is shown. Words of the file are in label, text and
/// cells; our own words are ids, because the helper process that makes this knows no language.
struct ShownBlock {
    enum class Kind : quint8 {
        Heading,      ///< text (or labelId) of depth 1…
        Fact,         ///< label or labelId, then text; depth indents
        Paragraph,    ///< text
        Item,         ///< text with a bullet; depth indents
        Row,          ///< cells of a table; rows that follow each other make one table
        HeaderRow,    ///< as Row, in bold
        Preformatted, ///< text whose line ends and spaces matter
        Note          ///< labelId names a sentence of ours; args fill it; number is its %n
    };
    /// How text is written in the file, so that it can be shown as people write it.
    enum class Form : quint8 { Plain, PersonName, Date, Time, DateTime, Word };

    Kind kind = Kind::Paragraph;
    Form form = Form::Plain;
    int depth = 0;
    QString labelId; ///< document_words.h
    QString label;
    QString text; ///< Form::Word: an id of document_words.h
    QStringList cells;
    QStringList args;
    int number = 0;
};

/// What a helper process says about something to be shown; becomes a DocumentView in the process
/// that has a language.
struct ShownDocument {
    QString kind; ///< DocumentView::kind
    QString title;
    QString titleId; ///< used when the file has no title
    QList<ShownBlock> blocks;
    QList<Waveform> waveforms;
    int pages = 0;
};

/// Adds blocks up to a limit, then one Note that more is there.
class ShownWriter {
  public:
    explicit ShownWriter(ShownDocument& out)
        : m_out(out) {}
    void heading(const QString& text, int depth);
    void headingId(const QString& id, int depth);
    void fact(const QString& labelId, const QString& text,
              ShownBlock::Form form = ShownBlock::Form::Plain);
    void namedFact(const QString& label, const QString& text, int depth,
                   ShownBlock::Form form = ShownBlock::Form::Plain);
    void paragraph(const QString& text);
    void item(const QString& text, int depth);
    void row(const QStringList& cells, bool header);
    void preformatted(const QString& text);
    void note(const QString& id, const QStringList& args = {}, int number = 0);
    void add(ShownBlock block);

  private:
    ShownDocument& m_out;
    qsizetype m_chars = 0;
    bool m_full = false;
};

/// Reads the file. Runs in a helper process. Errors: as readDocument(), NotSupported.
Result<ShownDocument> readShown(const SharedFd& file, const QString& fileName);

/// Words and html. Everything from the file is escaped; the html has no script, no link, no style
/// and no address.
DocumentView viewOf(const ShownDocument& shown);

QDataStream& operator<<(QDataStream& out, const Waveform& value);
QDataStream& operator>>(QDataStream& in, Waveform& value);
QDataStream& operator<<(QDataStream& out, const ShownDocument& value);
QDataStream& operator>>(QDataStream& in, ShownDocument& value);

} // namespace disclens::image
