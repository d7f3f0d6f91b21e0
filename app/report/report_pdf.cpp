// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-out as a PDF: page 1 on one side, then all findings, questions and sources. Nothing
// smaller than 12 points.
#include "advice/words.h"
#include "report/hand_out.h"
#include "report/level_shapes.h"
#include "report/page_flow.h"
#include "report/pdf_language.h"

#include <algorithm>

#include <QBuffer>
#include <QGuiApplication>

namespace disclens::report {
namespace {

using advice::translate;
using Style = PageFlow::Style;

constexpr Style kBody{12, 400, 1.42, false};
constexpr Style kStrong{12, 650, 1.42, false};
constexpr Style kHead{14, 700, 1.35, false};
constexpr Style kQuestion{14, 620, 1.35, false};
constexpr Style kAtEnd{12, 400, 1.42, true};

constexpr Style kCardTitle{12, 700, 1.3, false};
constexpr Style kCardText{12, 400, 1.25, false};
/// 85.6 × 54 mm.
constexpr double kCardWidth = 242.6, kCardHeight = 153, kCardPadding = 9;

/// 0: as designed; 1: one line to write on below a question; 2: level and reason of a finding in
/// one paragraph as well; 3: no lines to write on.
constexpr int kMostCompact = 3;

class Paper {
  public:
    /// compact: how far page 1 is drawn together, so that it fits on one side; see kMostCompact.
    Paper(PageFlow& flow, const HandOut& say, int pages, int compact)
        : m_flow(flow)
        , m_say(say)
        , m_pages(pages)
        , m_compact(compact) {
        m_flow.setFooter([this](int page) { footer(page); });
    }
    void write();
    void writePageOne();

  private:
    void footer(int page);
    void section(const QString& title, double keepTogether = 60);
    void header();
    void notMine();
    void answer();
    void whatWasChecked();
    void topFindings();
    void firstQuestions();
    void question(int number, const HandOutQuestion& question, bool withReason, int lines);
    void formNotes();
    void cards();
    int card(double x, double y, int from);
    void allFindings();
    void finding(const HandOutFinding& finding);
    void linkage();
    void allQuestions();
    void notChecked();
    void sources();

    PageFlow& m_flow;
    const HandOut& m_say;
    int m_pages;
    int m_compact;
};

void Paper::footer(int page) {
    const double keptY = m_flow.y();
    m_flow.moveTo(m_flow.bottom() + 14);
    m_flow.rule(0.8);
    //: The number of this page and of all pages
    const QString number = translate("advice", "Page %1 of %2")
                               .arg(QLocale().toString(page), QLocale().toString(m_pages));
    m_flow.textAt(m_flow.left(), m_flow.y() + 7, m_flow.width() * 0.7, m_say.footer, kBody);
    m_flow.textAt(m_flow.left() + m_flow.width() * 0.7, m_flow.y() + 7, m_flow.width() * 0.3,
                  number, kAtEnd);
    m_flow.moveTo(keptY);
}

void Paper::section(const QString& title, double keepTogether) {
    m_flow.need(keepTogether);
    m_flow.skip(9);
    m_flow.rule();
    m_flow.skip(8);
    m_flow.paragraph(title, kHead);
    m_flow.skip(1);
}

void Paper::header() {
    m_flow.moveTo(30);
    m_flow.shape(m_flow.left(), 30, 21, paintLogo);
    m_flow.textAt(m_flow.left() + 29, 30, 220, m_say.title, {15, 700, 1.4, false});
    m_flow.textAt(m_flow.left() + 220, 31, m_flow.width() - 220,
                  m_say.checkedOn + QStringLiteral(" · ") + m_say.version, kAtEnd);
    m_flow.moveTo(62);
    m_flow.rule();
}

/// Another person's disc: what to do comes before all else.
void Paper::notMine() {
    if (m_say.notMineSteps.isEmpty())
        return;
    m_flow.skip(12);
    m_flow.shape(m_flow.left(), m_flow.y() + 2, 15, paintAct);
    m_flow.paragraph(m_say.notMineTitle, kHead, 25);
    m_flow.paragraph(m_say.notMineText + QLatin1Char(' ') +
                         m_say.notMineSteps.join(QLatin1Char(' ')),
                     kBody, 25);
}

void Paper::answer() {
    const double top = m_flow.y() + 12;
    m_flow.shape(m_flow.left(), top + 2, 42, [this](QPainter& painter, const QRectF& box) {
        paintLevel(painter, m_say.answer.level, box);
    });
    const double x = m_flow.left() + 57;
    const double wide = m_flow.width() - 57;
    double y = top;
    y += m_flow.textAt(x, y, wide, m_say.question, kBody);
    y += m_flow.textAt(x, y - 1, wide, m_say.answer.headline, {22, 700, 1.25, false});
    m_flow.moveTo(qMax(y, top + 44) + 4);
    // When it points to someone, the headline says it all; else the words on what was looked at
    // must stand here.
    if (m_say.answer.level != inspect::Level::Points)
        m_flow.paragraph(m_say.answer.text, kBody);
    const QString first = m_say.careLines.value(0);
    m_flow.paragraph(m_say.careLines.join(QLatin1Char(' ')), kBody, 0, 0, int(first.size()));
}

void Paper::whatWasChecked() {
    section(translate("advice", "What was checked"));
    const double half = m_flow.width() / 2;
    double rowHeight = 0;
    int column = 0;
    for (const CheckedLine& line : m_say.checked) {
        const double x = m_flow.left() + column * half;
        m_flow.shape(x, m_flow.y() + 3.5, 10, [&line](QPainter& painter, const QRectF& box) {
            line.done ? paintTick(painter, box)
                      : paintLevel(painter, inspect::Level::Unchecked, box);
        });
        rowHeight = qMax(rowHeight, m_flow.textAt(x + 18, m_flow.y(), half - 26, line.text, kBody));
        if (++column == 2) {
            m_flow.skip(rowHeight);
            rowHeight = column = 0;
        }
    }
    m_flow.skip(rowHeight);
    if (m_say.notCheckedShort.isEmpty())
        return;
    m_flow.shape(m_flow.left(), m_flow.y() + 3, 11, [](QPainter& painter, const QRectF& box) {
        paintLevel(painter, inspect::Level::Unchecked, box);
    });
    m_flow.paragraph(
        translate("advice", "Not checked: %1").arg(m_say.notCheckedShort.join(QLatin1Char(' '))),
        kBody, 18);
}

void Paper::topFindings() {
    section(translate("advice", "Main findings"));
    for (const HandOutFinding& item : m_say.top) {
        const double x = m_flow.left();
        m_flow.skip(2);
        m_flow.shape(x, m_flow.y() + 1, 17, [&item](QPainter& painter, const QRectF& box) {
            item.act ? paintAct(painter, box) : paintLevel(painter, item.level, box);
        });
        m_flow.paragraph(item.headline, kStrong, 31);
        QString line = levelLine(item);
        if (!item.value.isEmpty() && !item.act)
            line += QLatin1Char(' ') + translate("advice", "%1: %2").arg(item.title, item.value);
        if (m_compact >= 2) {
            m_flow.paragraph(line + QLatin1Char(' ') + item.why, kBody, 31);
        } else {
            m_flow.paragraph(line, kBody, 31);
            m_flow.paragraph(item.why, kBody, 31);
        }
        m_flow.skip(3);
    }
    m_flow.shape(m_flow.left(), m_flow.y() + 3, 13, [](QPainter& painter, const QRectF& box) {
        paintLevel(painter, inspect::Level::Note, box);
    });
    m_flow.paragraph(m_say.askSentence, kBody, 31);
}

void Paper::question(int number, const HandOutQuestion& item, bool withReason, int lines) {
    const double whoWidth = qMin(170.0, m_flow.textWidth(item.askWhom, kBody) + 4);
    const double indent = 29;
    const double textWidth = m_flow.width() - indent - whoWidth - 12;
    double height = m_flow.heightOf(item.question, kQuestion, textWidth) + 19.0 * lines + 6;
    const double wide = m_flow.width() - indent;
    //: %1 is what the person wrote beside a question
    const QString note =
        item.note.isEmpty() ? QString() : translate("advice", "My note: %1").arg(item.note);
    if (withReason && !item.why.isEmpty())
        height += m_flow.heightOf(item.why, kBody, wide) + 18;
    if (withReason && !note.isEmpty())
        height += qMin(200.0, m_flow.heightOf(note, kBody, wide));
    m_flow.need(height);
    const double top = m_flow.y();
    //: The number in front of a question
    m_flow.textAt(m_flow.left(), top, indent,
                  translate("advice", "%1.").arg(QLocale().toString(number)), kQuestion);
    m_flow.textAt(m_flow.left() + m_flow.width() - whoWidth, top + 1.2, whoWidth, item.askWhom,
                  kAtEnd);
    m_flow.paragraph(item.question, kQuestion, indent, whoWidth + 12);
    if (withReason) {
        if (!item.why.isEmpty())
            m_flow.paragraph(item.why, kBody, indent);
        if (!item.because.isEmpty())
            m_flow.paragraph(translate("advice", "We ask because of this: %1").arg(item.because),
                             kBody, indent);
        if (!note.isEmpty())
            m_flow.paragraph(note, kBody, indent);
    }
    for (int i = 0; i < lines; ++i) {
        m_flow.skip(i == 0 ? 15 : 19);
        m_flow.rule(0.6, indent);
    }
    m_flow.skip(lines > 0 ? 9 : 4);
}

void Paper::firstQuestions() {
    section(translate("advice", "Three questions to ask first"));
    m_flow.skip(3);
    int number = 0;
    for (const HandOutQuestion& item : m_say.firstQuestions)
        question(++number, item, false, m_compact == 0 ? 2 : m_compact < 3 ? 1 : 0);
}

void Paper::finding(const HandOutFinding& item) {
    const double indent = 25;
    const double whereWidth = 92;
    const double wide = m_flow.width() - indent;
    QString title = item.title;
    if (!item.value.isEmpty())
        title = translate("advice", "%1: %2").arg(item.title, item.value);
    QString why = levelLine(item, false);
    why += (why.isEmpty() ? QString() : QStringLiteral(" ")) + item.why;
    if (!item.facts.isEmpty())
        why += QLatin1Char(' ') + item.facts;
    m_flow.need(m_flow.heightOf(title, kStrong, wide - whereWidth) +
                m_flow.heightOf(why, kBody, wide) + 6);
    m_flow.shape(m_flow.left(), m_flow.y() + 2, 13, [&item](QPainter& painter, const QRectF& box) {
        item.act ? paintAct(painter, box) : paintLevel(painter, item.level, box);
    });
    m_flow.textAt(m_flow.left() + m_flow.width() - whereWidth, m_flow.y(), whereWidth, item.where,
                  kAtEnd);
    m_flow.paragraph(title, kStrong, indent, whereWidth + 6);
    m_flow.paragraph(why, kBody, indent);
    m_flow.skip(5);
}

void Paper::allFindings() {
    m_flow.newPage();
    m_flow.paragraph(translate("advice", "All findings"), {18, 700, 1.3, false});
    m_flow.paragraph(m_say.counts, kBody);
    if (!m_say.valuesShown)
        m_flow.paragraph(translate("advice", "Values are hidden on this page."), kBody);
    for (const inspect::Category category : categoriesOf(m_say)) {
        section(advice::categoryWord(category), 90);
        m_flow.skip(2);
        for (const HandOutFinding& item : m_say.findings)
            if (item.category == category)
                finding(item);
    }
}

void Paper::linkage() {
    if (m_say.linkage.isEmpty())
        return;
    section(m_say.linkageTitle, 140);
    m_flow.paragraph(m_say.linkageLead, kBody);
    if (!m_say.linkageSentence.isEmpty())
        m_flow.paragraph(m_say.linkageSentence, kStrong);
    m_flow.skip(3);
    for (const HandOutStep& step : m_say.linkage) {
        constexpr double kAddedShare = 0.42;
        constexpr double kGap = 10;
        QString people = step.people;
        if (!step.range.isEmpty()) //: %1 is a number of people, %2 a range of such numbers
            people = translate("advice", "%1 (%2)").arg(people, step.range);
        const double left = m_flow.width() * kAddedShare;
        const double right = m_flow.width() - left;
        const Style& style = step.namesPerson ? kStrong : kBody;
        const double row = std::max(m_flow.heightOf(step.added, style, left - kGap),
                                    m_flow.heightOf(people, style, right));
        m_flow.need(row + 2);
        const double top = m_flow.y();
        m_flow.textAt(m_flow.left(), top, left - kGap, step.added, style);
        m_flow.textAt(m_flow.left() + left, top, right, people, style);
        m_flow.moveTo(top + row + 2);
    }
    m_flow.skip(3);
    for (const QString& note : m_say.linkageNotes)
        m_flow.paragraph(note, kBody);
}

void Paper::allQuestions() {
    if (!m_say.withQuestions)
        return;
    section(translate("advice", "Your questions"), 160);
    m_flow.skip(3);
    int number = 0;
    for (const HandOutQuestion& item : m_say.questions)
        question(++number, item, true, 2);
}

void Paper::formNotes() {
    if (m_say.formNotes.isEmpty())
        return;
    section(translate("advice", "Notes on your form"), 110);
    m_flow.skip(3);
    for (const FormNote& note : m_say.formNotes) {
        m_flow.need(m_flow.heightOf(note.plain, kBody, m_flow.width()) + 40);
        //: %1 is a mark such as "Red flag", %2 a sentence of a form
        m_flow.paragraph(translate("advice", "%1: “%2”").arg(note.concern, note.sentence), kStrong);
        m_flow.paragraph(note.plain, kBody);
        if (!note.question.isEmpty())
            m_flow.paragraph(translate("advice", "You can ask: %1").arg(note.question), kBody);
        m_flow.skip(6);
    }
}

/// Draws one card from this question on; gives the first question that found no room.
int Paper::card(double x, double y, int from) {
    const double inside = kCardWidth - 2 * kCardPadding, box = 9;
    m_flow.cutLine(x, y, kCardWidth, kCardHeight);
    double at = y + kCardPadding;
    at += m_flow.textAt(x + kCardPadding, at, inside,
                        translate("advice", "Questions for my clinic"), kCardTitle) +
          3;
    const double end = y + kCardHeight - kCardPadding;
    int next = from;
    for (; next < m_say.questions.size(); ++next) {
        QString text = m_say.questions.at(next).question;
        const double room = inside - box - 6;
        if (at + m_flow.heightOf(text, kCardText, room) > end) {
            if (next > from)
                break;
            // Longer than a whole card: the list has all of it.
            while (text.size() > 20 &&
                   at + m_flow.heightOf(text + QChar(0x2026), kCardText, room) > end)
                text.truncate(qMax(text.lastIndexOf(QLatin1Char(' ')), text.size() - 12));
            text += QChar(0x2026);
        }
        m_flow.shape(x + kCardPadding, at + 3, box, [](QPainter& painter, const QRectF& square) {
            painter.setPen(QPen(Qt::black, square.width() / 11));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square);
        });
        at += m_flow.textAt(x + kCardPadding + box + 6, at, room, text, kCardText) + 3;
    }
    return next;
}

/// As large as a bank card (ISO/IEC 7810 ID-1), two side by side.
void Paper::cards() {
    if (!m_say.withCard)
        return;
    const double gap = 14;
    section(translate("advice", "A card to cut out"), kCardHeight + 70);
    m_flow.paragraph(translate("advice", "Cut along the dashed lines. It fits in a wallet."),
                     kBody);
    m_flow.skip(8);
    for (int next = 0; next < m_say.questions.size();) {
        m_flow.need(kCardHeight + gap);
        const double y = m_flow.y();
        for (int column = 0; column < 2 && next < m_say.questions.size(); ++column)
            next = card(m_flow.left() + column * (kCardWidth + gap), y, next);
        m_flow.moveTo(y + kCardHeight + gap);
    }
}

void Paper::notChecked() {
    section(translate("advice", "What was not checked"));
    QStringList lines = m_say.notChecked;
    lines += translate(
        "advice",
        "This program reads only these files. It cannot see other copies or who has them.");
    for (const QString& line : lines) {
        m_flow.need(20);
        m_flow.shape(m_flow.left(), m_flow.y() + 3, 11, [](QPainter& painter, const QRectF& box) {
            paintLevel(painter, inspect::Level::Unchecked, box);
        });
        m_flow.paragraph(line, kBody, 18);
        m_flow.skip(2);
    }
}

void Paper::sources() {
    if (!m_say.withSources)
        return;
    section(translate("advice", "Where this comes from"), 110);
    for (const HandOutSource& source : m_say.sources) {
        m_flow.need(m_flow.heightOf(source.claim, kBody, m_flow.width()) + 34);
        m_flow.paragraph(source.claim, kStrong);
        m_flow.paragraph(source.source, kBody);
        m_flow.skip(4);
    }
}

void Paper::writePageOne() {
    header();
    notMine();
    answer();
    whatWasChecked();
    topFindings();
    firstQuestions();
    // Only where there is room: it must never be what opens a second page.
    const double height = m_flow.heightOf(m_say.continued, kBody, m_flow.width()) + 5;
    if (m_flow.pages() == 1 && m_flow.y() + height < m_flow.bottom()) {
        m_flow.skip(4);
        m_flow.paragraph(m_say.continued, kBody);
    }
}

void Paper::write() {
    writePageOne();
    if (m_say.withFindings)
        allFindings();
    else
        m_flow.newPage();
    linkage();
    allQuestions();
    formNotes();
    notChecked();
    sources();
    cards();
    m_flow.finish();
}

} // namespace

Result<QByteArray> toPdf(const Report& report, const OutputOptions& options) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, {}, "toPdf needs a QGuiApplication"};
    const HandOut say = makeHandOut(report, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(
        QPageSize(options.paper == QLatin1String("Letter") ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    // No name, no path, no computer: only what every such report has.
    writer.setTitle(say.title);
    writer.setCreator(QStringLiteral("DiscLens"));

    int compact = 0;
    for (; compact < kMostCompact; ++compact) {
        PageFlow trial(writer, nullptr, say.rightToLeft);
        Paper(trial, say, 0, compact).writePageOne();
        if (trial.pages() == 1)
            break;
    }
    PageFlow count(writer, nullptr, say.rightToLeft);
    Paper(count, say, 0, compact).write();
    {
        QPainter painter(&writer);
        PageFlow draw(writer, &painter, say.rightToLeft);
        Paper(draw, say, count.pages(), compact).write();
    }
    buffer.close();
    return withPdfLanguage(buffer.data(), say.language);
}

Status writePdf(const Report& report, const QString& file, const OutputOptions& options) {
    const Result<QByteArray> pdf = toPdf(report, options);
    return pdf ? writeFile(file, *pdf) : Status(pdf.error());
}

} // namespace disclens::report
