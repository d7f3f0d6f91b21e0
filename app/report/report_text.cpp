// SPDX-License-Identifier: GPL-3.0-or-later
// The summary for a terminal. Words of the disc are made harmless: no control character reaches the
// terminal.
#include "advice/words.h"
#include "report/hand_out.h"

#include <algorithm>

namespace disclens::report {
namespace {

using advice::counted;
using advice::translate;

constexpr int kNarrowest = 24;
constexpr qsizetype kTopFindings = 12;

/// East Asian characters take two columns, marks that sit on a letter none.
int columnsOf(QStringView text) {
    int width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (c.category() == QChar::Mark_NonSpacing || c.isLowSurrogate())
            continue;
        const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
                          (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
                          (u >= 0xff00 && u <= 0xff60) || c.isHighSurrogate();
        width += wide ? 2 : 1;
    }
    return width;
}

QString harmless(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    return text.simplified();
}

class Text {
  public:
    explicit Text(int columns)
        : m_columns(qMax(kNarrowest, columns)) {}

    /// Wraps one paragraph; further lines stand under the text and not under the mark.
    void paragraph(const QString& text, const QString& mark = {}) {
        const QString indent(columnsOf(mark), QLatin1Char(' '));
        QString line = mark;
        int width = columnsOf(mark);
        bool fresh = true;
        for (QString word : harmless(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            // A word longer than a line (a path, a UID) is cut, so that nothing sticks out.
            while (true) {
                const int room = m_columns - width - (fresh ? 0 : 1);
                if (columnsOf(word) <= room) {
                    line += (fresh ? QString() : QStringLiteral(" ")) + word;
                    width += columnsOf(word) + (fresh ? 0 : 1);
                    fresh = false;
                    break;
                }
                if (fresh) {
                    qsizetype fit = 0;
                    while (fit < word.size() && columnsOf(QStringView(word).left(fit + 1)) <= room)
                        ++fit;
                    fit = qMax(qsizetype(1), fit);
                    if (fit < word.size() && word.at(fit).isLowSurrogate())
                        ++fit;
                    line += word.left(fit);
                    word.remove(0, fit);
                    if (word.isEmpty()) {
                        width = m_columns;
                        fresh = false;
                        break;
                    }
                }
                m_out += line + QLatin1Char('\n');
                line = indent;
                width = columnsOf(indent);
                fresh = true;
            }
        }
        m_out += line + QLatin1Char('\n');
    }
    void gap() { m_out += QLatin1Char('\n'); }
    void heading(const QString& text) {
        gap();
        paragraph(text.toUpper());
    }
    QString text() const { return m_out; }

  private:
    int m_columns;
    QString m_out;
};

/// One mark a level, in plain ASCII so that each terminal and each screen reader can show it; the
/// word stands beside it.
QString mark(const HandOutFinding& finding) {
    if (finding.act)
        return QStringLiteral("  ! ");
    return finding.level == inspect::Level::Points ? QStringLiteral("  * ")
                                                   : QStringLiteral("  - ");
}

bool isAiTrace(const QString& kind) {
    return kind == QLatin1String("third_party_ai_evidence") ||
           kind == QLatin1String("cloud_vendor");
}

/// Findings that read alike while values are hidden, told once: the first of them, and how many
/// more.
struct Told {
    HandOutFinding first;
    int more = 0;
};

QList<Told> toldOnce(const QList<HandOutFinding>& findings, bool valuesShown) {
    QList<Told> out;
    for (const HandOutFinding& finding : findings) {
        const auto same = std::find_if(out.begin(), out.end(), [&finding](const Told& told) {
            const HandOutFinding& first = told.first;
            return first.title == finding.title && first.why == finding.why &&
                   first.level == finding.level && first.act == finding.act &&
                   first.usual == finding.usual;
        });
        if (valuesShown || same == out.end())
            out += {finding, 0};
        else
            ++same->more;
    }
    return out;
}

void addFindings(Text& out, const HandOut& say, bool all) {
    out.heading(translate("advice", "What we found"));
    // The three of page 1 lead here as well: what the answer rests on must not be lost below the
    // rest.
    QList<HandOutFinding> ordered = say.top;
    for (const HandOutFinding& finding : say.findings)
        if (std::none_of(say.top.begin(), say.top.end(),
                         [&finding](const HandOutFinding& top) { return top.id == finding.id; }))
            ordered += finding;
    const QList<Told> told = toldOnce(ordered, say.valuesShown);
    const qsizetype most = all ? told.size() : qMin(kTopFindings, told.size());
    qsizetype toldFindings = 0;
    for (const auto& [finding, more] : told.mid(0, most)) {
        toldFindings += 1 + more;
        out.paragraph(finding.headline, mark(finding));
        if (more > 0)
            out.paragraph(counted(more, QT_TRANSLATE_NOOP("advice", "And 1 more detail like this."),
                                  QT_TRANSLATE_N_NOOP("advice", "And %Ln more details like this.")),
                          QStringLiteral("    "));
        out.paragraph(levelLine(finding), QStringLiteral("    "));
        if (!finding.value.isEmpty() && say.valuesShown)
            out.paragraph(translate("advice", "%1: %2").arg(finding.title, finding.value),
                          QStringLiteral("    "));
        if (!finding.facts.isEmpty())
            out.paragraph(finding.facts, QStringLiteral("    "));
        out.paragraph(finding.why, QStringLiteral("    "));
    }
    if (say.findings.isEmpty())
        out.paragraph(say.answer.text, QStringLiteral("    "));
    const int more = int(say.findings.size() - toldFindings);
    if (more > 0)
        out.paragraph(
            counted(more, QT_TRANSLATE_NOOP("advice", "And 1 more. Use --html to see it."),
                    QT_TRANSLATE_N_NOOP("advice", "And %Ln more. Use --html to see them.")),
            QStringLiteral("    "));
}

void addLinkage(Text& out, const HandOut& say) {
    if (say.linkage.isEmpty())
        return;
    out.heading(say.linkageTitle);
    out.paragraph(say.linkageLead, QStringLiteral("    "));
    for (const HandOutStep& step : say.linkage) {
        QString line = translate("advice", "%1: %2").arg(step.added, step.people);
        if (!step.range.isEmpty()) //: %1 is a number of people, %2 a range of such numbers
            line = translate("advice", "%1 (%2)").arg(line, step.range);
        out.paragraph(line, step.namesPerson ? QStringLiteral("  * ") : QStringLiteral("  - "));
    }
    if (!say.linkageSentence.isEmpty())
        out.paragraph(say.linkageSentence, QStringLiteral("    "));
    for (const QString& note : say.linkageNotes)
        out.paragraph(note, QStringLiteral("    "));
}

} // namespace

QString toText(const Report& report, const OutputOptions& options, int columns) {
    const HandOut say = makeHandOut(report, options);
    Text out(columns);
    out.paragraph(say.title + QStringLiteral(" · ") + say.checkedOn + QStringLiteral(" · ") +
                  say.version);
    out.gap();
    if (!say.notMineSteps.isEmpty()) {
        out.paragraph(say.notMineTitle.toUpper());
        out.paragraph(say.notMineText);
        for (const QString& step : say.notMineSteps)
            out.paragraph(step, QStringLiteral("  ! "));
        out.gap();
    }
    out.paragraph(say.question);
    out.paragraph(say.answer.headline.toUpper());
    out.paragraph(say.answer.text);
    out.gap();
    for (const QString& line : say.careLines)
        out.paragraph(line);

    out.heading(translate("advice", "What was checked"));
    out.paragraph(say.counts, QStringLiteral("    "));
    for (const CheckedLine& line : say.checked)
        out.paragraph(line.text, QStringLiteral("  - "));

    addFindings(out, say, false);
    if (!say.valuesShown && !say.findings.isEmpty())
        out.paragraph(translate("advice", "Values are hidden. Use --show-values to see them."),
                      QStringLiteral("    "));

    addLinkage(out, say);

    out.heading(advice::checkWord(QStringLiteral("ai")));
    if (say.aiTraces) {
        out.paragraph(translate("advice", "We found marks of AI tools or outside companies:"),
                      QStringLiteral("    "));
        // Here too, because what was found is cut to the first ones above.
        QStringList told;
        for (const HandOutFinding& finding : say.findings)
            if (isAiTrace(finding.kind) && !told.contains(finding.headline)) {
                told += finding.headline;
                out.paragraph(finding.headline, QStringLiteral("  - "));
            }
    }
    out.paragraph(say.askSentence, QStringLiteral("    "));

    out.heading(translate("advice", "What was not checked"));
    for (const QString& line : say.notChecked)
        out.paragraph(line, QStringLiteral("  - "));
    out.paragraph(
        translate(
            "advice",
            "This program reads only these files. It cannot see other copies or who has them."),
        QStringLiteral("  - "));

    out.heading(translate("advice", "Your questions"));
    int number = 0;
    for (const HandOutQuestion& question : say.questions) {
        ++number;
        out.paragraph(question.question, QStringLiteral("%1. ").arg(number, 3));
        //: %1 is a person to ask, such as "Privacy officer"
        out.paragraph(translate("advice", "Ask: %1").arg(question.askWhom),
                      QStringLiteral("     "));
    }
    return out.text();
}

} // namespace disclens::report
