// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-out as one HTML file: no script, no link that loads anything, every text escaped,
// readable by a screen reader and in black and white. Page 1 of a print is the same as page 1 of
// the PDF.
#include "advice/words.h"
#include "report/hand_out.h"
#include "report/level_shapes.h"

namespace disclens::report {
namespace {

using advice::translate;

const char kStyle[] = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1.25rem;background:#fff;color:#000;
 font:400 1rem/1.5 Inter,"Noto Sans","Noto Sans Arabic",system-ui,sans-serif}
header.top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap;
 border-bottom:2px solid #000;padding-bottom:.75rem}
header.top p{margin:0}
.brand{font-weight:700;font-size:1.15rem}
h1{font-size:2rem;line-height:1.25;margin:0;letter-spacing:-.01em}
h2{font-size:1.25rem;line-height:1.3;margin:1.25rem 0 .5rem;border-top:2px solid #000;padding-top:1rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
p{margin:.35rem 0}
.answer{display:flex;align-items:center;margin:1.25rem 0 .5rem}
.answer>div{margin-inline-start:1.1rem}
.answer p{margin:0}
.shape{vertical-align:-.2em;flex:none}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
ul.checked{columns:2 17rem;column-gap:1.5rem}
ul.checked li{padding-inline-start:1.4em;text-indent:-1.4em;break-inside:avoid}
ul.checked li::before{content:"\2713\00a0\00a0";font-weight:700}
ul.checked li.none::before{content:"\2013\00a0\00a0"}
.finding{display:flex;margin:.7rem 0;break-inside:avoid}
.finding>div{flex:1;margin-inline-start:.6rem}
.finding p,.finding h3{margin:0}
ol.ask{margin:0;padding:0 0 0 1.6rem}
ol.ask li{margin:.6rem 0;break-inside:avoid}
ol.ask li::marker{font-weight:700}
.q{font-weight:600;font-size:1.17rem}
.who{float:right;margin-left:1rem}
[dir=rtl] .who{float:left;margin:0 1rem 0 0}
.lines{display:none}
.cards{display:flex;flex-wrap:wrap;gap:5mm}
.card{width:85.6mm;min-height:54mm;border:1px dashed #000;padding:3mm;break-inside:avoid}
.card p{font-weight:700;margin:0 0 1mm}.card ul{list-style:none;margin:0;padding:0}
.card li{padding-inline-start:1.4em;text-indent:-1.4em;margin:.15rem 0;line-height:1.25}
.card li::before{content:"\25A1\00a0\00a0"}
table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem;table-layout:fixed}
.c1{width:25%}.c2{width:19%}.c3{width:19%}.c4{width:11%}.c5{width:26%}
caption{break-after:avoid;text-align:start;font-weight:700;padding:.35rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #777;
 overflow-wrap:anywhere}
thead th{border-bottom:2px solid #000;font-weight:700}
tbody th{font-weight:600}
.small{font-size:.94rem}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{border-top:1px solid #000;margin-top:2rem;padding-top:.5rem}
@media screen and (max-width:34rem){table,caption,thead,tbody,tr,th,td{display:block}thead{position:absolute;clip-path:inset(50%)}
 tr{border-bottom:1px solid #777;padding:.35rem 0}th,td{border:0;padding:.1rem 0;width:auto}}
@media print{
 @page{margin:16mm 17mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:12pt sans-serif}}
 body{max-width:none;padding:0;font-size:12pt;line-height:1.4}
 h2{break-after:avoid}h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}
 p{margin:.15rem 0}h2{margin:.8rem 0 .3rem;padding-top:.6rem}.finding{margin:.4rem 0}.answer{margin:.8rem 0 .3rem}
 .points{display:none}.q{font-size:14pt}.page2{break-before:page}.page2>h2{border:0;margin-top:0;padding-top:0}
 .lines{display:block;border-bottom:1px solid #000;height:1.7em}.one .lines+.lines{display:none}
 a{color:#000;text-decoration:none}
}
)";

class Html {
  public:
    explicit Html(const HandOut& handOut)
        : m_say(handOut) {}
    QByteArray write();

  private:
    static QString text(const QString& raw) { return raw.toHtmlEscaped(); }
    /// A value from the disc: its own direction, so that it cannot turn the line around.
    static QString value(const QString& raw) {
        return QStringLiteral("<bdi>%1</bdi>").arg(raw.toHtmlEscaped());
    }
    void line(const QString& html) {
        m_out += html;
        m_out += QLatin1Char('\n');
    }
    /// <tag>escaped text</tag>
    void element(const char* tag, const QString& raw) {
        const QString name = QString::fromLatin1(tag);
        line(QStringLiteral("<%1>%2</%3>")
                 .arg(name, text(raw), name.section(QLatin1Char(' '), 0, 0)));
    }
    QString hiddenValue() const {
        return QStringLiteral(
                   "<span aria-hidden=\"true\">%1</span><span class=\"visually-hidden\">%2</span>")
            .arg(advice::mask(), text(translate("advice", "Hidden")));
    }
    QString shown(const HandOutFinding& finding) const;

    void head();
    void pageOne();
    void topFinding(const HandOutFinding& finding);
    void question(const HandOutQuestion& question, bool withReason);
    void allFindings();
    void linkage();
    void allQuestions();
    void formNotes();
    void notChecked();
    void sources();
    void cards();

    const HandOut& m_say;
    QString m_out;
};

QString Html::shown(const HandOutFinding& finding) const {
    if (finding.value.isEmpty())
        return {};
    return m_say.valuesShown ? value(finding.value) : hiddenValue();
}

void Html::head() {
    line(QStringLiteral("<!DOCTYPE html>"));
    line(QStringLiteral("<html lang=\"%1\" dir=\"%2\">")
             .arg(text(m_say.language),
                  m_say.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")));
    line(QStringLiteral("<head>"));
    line(QStringLiteral("<meta charset=\"utf-8\">"));
    // Even if a value slipped through the escaping, nothing on the page could run, load or send.
    line(QStringLiteral(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; base-uri 'none'; form-action 'none'\">"));
    line(
        QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
    line(QStringLiteral("<meta name=\"referrer\" content=\"no-referrer\">"));
    element("title", m_say.title);
    line(QStringLiteral("<style>%1</style>").arg(QString::fromLatin1(kStyle)));
    line(QStringLiteral("</head>"));
}

void Html::topFinding(const HandOutFinding& finding) {
    line(QStringLiteral("<li class=\"finding\">%1<div>")
             .arg(finding.act ? actSvg(22) : levelSvg(finding.level, 22)));
    element("h3", finding.headline);
    line(QStringLiteral("<p>%1</p>").arg(text(levelLine(finding))));
    const QString value = shown(finding);
    QString why = text(finding.why);
    if (!value.isEmpty() && !finding.act) //: %1 is a detail such as "Birth date", %2 its value
        why = text(translate("advice", "%1: %2")).arg(text(finding.title), value) +
              QStringLiteral(". ") + why;
    line(QStringLiteral("<p>%1</p>").arg(why));
    line(QStringLiteral("</div></li>"));
}

void Html::question(const HandOutQuestion& question, bool withReason) {
    line(QStringLiteral("<li><span class=\"who\">%1</span><span class=\"q\">%2</span>")
             .arg(text(question.askWhom), text(question.question)));
    if (withReason) {
        if (!question.why.isEmpty())
            element("p class=\"small\"", question.why);
        if (!question.because.isEmpty()) //: %1 is a finding, such as "Mark of an AI tool"
            element("p class=\"small\"",
                    translate("advice", "We ask because of this: %1").arg(question.because));
    }
    if (withReason && !question.note.isEmpty()) //: %1 is what the person wrote beside a question
        element("p class=\"small\"", translate("advice", "My note: %1").arg(question.note));
    line(QStringLiteral("<span class=\"lines\"></span><span class=\"lines\"></span></li>"));
}

void Html::pageOne() {
    line(QStringLiteral("<header class=\"top\"><p class=\"brand\">%1</p><p>%2 · %3</p></header>")
             .arg(text(m_say.title), text(m_say.checkedOn), text(m_say.version)));
    line(QStringLiteral("<main>"));
    if (!m_say.notMineSteps.isEmpty()) {
        line(QStringLiteral("<section>"));
        line(QStringLiteral("<h2>%1 %2</h2>").arg(actSvg(20), text(m_say.notMineTitle)));
        element("p", m_say.notMineText);
        line(QStringLiteral("<ul>"));
        for (const QString& step : m_say.notMineSteps)
            element("li", step);
        line(QStringLiteral("</ul></section>"));
    }
    line(QStringLiteral("<div class=\"answer\">%1<div><p>%2</p><h1>%3</h1><p "
                        "class=\"visually-hidden\">%4</p></div></div>")
             .arg(levelSvg(m_say.answer.level, 60), text(m_say.question),
                  text(m_say.answer.headline), text(advice::levelWord(m_say.answer.level))));
    // On paper the headline says it all when the disc points to someone; see report_pdf.cpp.
    element(m_say.answer.level == inspect::Level::Points ? "p class=\"points\"" : "p",
            m_say.answer.text);
    line(QStringLiteral("<p><strong>%1</strong> %2</p>")
             .arg(text(m_say.careLines.value(0)),
                  text(m_say.careLines.mid(1).join(QLatin1Char(' ')))));

    element("h2", translate("advice", "What was checked"));
    element("p", m_say.counts);
    line(QStringLiteral("<ul class=\"plain checked\">"));
    for (const CheckedLine& checked : m_say.checked)
        line(checked.done ? QStringLiteral("<li>%1</li>").arg(text(checked.text))
                          : QStringLiteral("<li class=\"none\">%1</li>").arg(text(checked.text)));
    line(QStringLiteral("</ul>"));
    if (!m_say.notCheckedShort.isEmpty()) {
        //: %1 is one or two sentences on what was left out
        const QString sentence = translate("advice", "Not checked: %1")
                                     .arg(m_say.notCheckedShort.join(QLatin1Char(' ')));
        line(QStringLiteral("<p>%1 %2</p>")
                 .arg(levelSvg(inspect::Level::Unchecked, 18), text(sentence)));
    }

    element("h2", translate("advice", "Main findings"));
    line(QStringLiteral("<ul class=\"plain\">"));
    for (const HandOutFinding& finding : m_say.top)
        topFinding(finding);
    line(QStringLiteral("</ul>"));
    if (m_say.top.isEmpty())
        element("p", m_say.answer.text);
    line(QStringLiteral("<p>%1 %2</p>")
             .arg(levelSvg(inspect::Level::Note, 18), text(m_say.askSentence)));

    element("h2", translate("advice", "Three questions to ask first"));
    line(QStringLiteral("<ol class=\"ask one\">"));
    for (const HandOutQuestion& item : m_say.firstQuestions)
        question(item, false);
    line(QStringLiteral("</ol>"));
    element("p", m_say.continued);
}

void Html::allFindings() {
    if (!m_say.withFindings)
        return;
    line(QStringLiteral("<section class=\"page2\">"));
    element("h2", translate("advice", "All findings"));
    if (!m_say.valuesShown)
        element("p", translate("advice", "Values are hidden on this page."));
    for (const inspect::Category category : categoriesOf(m_say)) {
        line(QStringLiteral("<table><caption>%1</caption>")
                 .arg(text(advice::categoryWord(category))));
        QString head;
        int column = 0;
        for (const QString& word :
             {translate("advice", "Detail"), translate("advice", "Value on the disc"),
              translate("advice", "Level"), translate("advice", "Where"),
              translate("advice", "Why it matters")})
            head += QStringLiteral("<th scope=\"col\" class=\"c%1\">%2</th>")
                        .arg(QString::number(++column), text(word));
        line(QStringLiteral("<thead><tr>%1</tr></thead><tbody>").arg(head));
        for (const HandOutFinding& finding : m_say.findings) {
            if (finding.category != category)
                continue;
            QString title = text(finding.title);
            if (finding.act)
                title += QStringLiteral("<br>%1 %2")
                             .arg(actSvg(16), text(translate("advice", "Act on this.")));
            QString held = shown(finding);
            if (!finding.facts.isEmpty())
                held +=
                    (held.isEmpty() ? QString() : QStringLiteral("<br>")) + value(finding.facts);
            const QString usual =
                finding.usual ? QString() : QStringLiteral("<br>") + text(advice::usualWord(false));
            line(QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3 "
                                "%4%5</td><td>%6</td>"
                                "<td>%7</td></tr>")
                     .arg(title, held, levelSvg(finding.level, 16), text(finding.levelWord), usual,
                          text(finding.where), text(finding.why)));
        }
        line(QStringLiteral("</tbody></table>"));
    }
    if (m_say.findings.isEmpty())
        element("p", m_say.answer.text);
    line(QStringLiteral("</section>"));
}

void Html::linkage() {
    if (m_say.linkage.isEmpty())
        return;
    line(QStringLiteral("<section>"));
    element("h2", m_say.linkageTitle);
    element("p", m_say.linkageLead);
    if (!m_say.linkageSentence.isEmpty())
        line(QStringLiteral("<p><strong>%1</strong></p>").arg(text(m_say.linkageSentence)));
    line(QStringLiteral("<table class=\"people\"><caption class=\"visually-hidden\">%1</caption>")
             .arg(text(m_say.linkageTitle)));
    QString head;
    for (const QString& word :
         {translate("advice", "Detail"), translate("advice", "People who fit"),
          translate("advice", "How we know")})
        head += QStringLiteral("<th scope=\"col\">%1</th>").arg(text(word));
    line(QStringLiteral("<thead><tr>%1</tr></thead><tbody>").arg(head));
    for (const HandOutStep& step : m_say.linkage) {
        QString people = text(step.people);
        if (step.namesPerson)
            people = levelSvg(inspect::Level::Points, 16) + QLatin1Char(' ') + people;
        if (!step.range.isEmpty())
            people += QStringLiteral("<br>(%1)").arg(text(step.range));
        line(QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td></tr>")
                 .arg(text(step.added), people, text(step.basis)));
    }
    line(QStringLiteral("</tbody></table>"));
    for (const QString& note : m_say.linkageNotes)
        element("p class=\"small\"", note);
    line(QStringLiteral("</section>"));
}

void Html::allQuestions() {
    if (!m_say.withQuestions)
        return;
    line(QStringLiteral("<section>"));
    element("h2", translate("advice", "Your questions"));
    line(QStringLiteral("<ol class=\"ask\">"));
    for (const HandOutQuestion& item : m_say.questions)
        question(item, true);
    line(QStringLiteral("</ol></section>"));
}

void Html::formNotes() {
    if (m_say.formNotes.isEmpty())
        return;
    line(QStringLiteral("<section>"));
    element("h2", translate("advice", "Notes on your form"));
    line(QStringLiteral("<ul>"));
    for (const FormNote& note : m_say.formNotes) {
        QString words = text(note.plain);
        if (!note.question.isEmpty())
            words +=
                QLatin1Char(' ') + text(translate("advice", "You can ask: %1").arg(note.question));
        //: %1 is a mark such as "Red flag", %2 a sentence of a form
        line(QStringLiteral("<li><strong>%1</strong><br>%2</li>")
                 .arg(text(translate("advice", "%1: “%2”").arg(note.concern, note.sentence)),
                      words));
    }
    line(QStringLiteral("</ul></section>"));
}

void Html::notChecked() {
    line(QStringLiteral("<section>"));
    element("h2", translate("advice", "What was not checked"));
    line(QStringLiteral("<ul>"));
    for (const QString& sentence : m_say.notChecked)
        element("li", sentence);
    element(
        "li",
        translate(
            "advice",
            "This program reads only these files. It cannot see other copies or who has them."));
    line(QStringLiteral("</ul></section>"));
}

void Html::sources() {
    if (!m_say.withSources)
        return;
    line(QStringLiteral("<section>"));
    element("h2", translate("advice", "Where this comes from"));
    line(QStringLiteral("<ul>"));
    for (const HandOutSource& source : m_say.sources) {
        // The address is text and not a link: the page leads nowhere by itself.
        line(QStringLiteral("<li>%1<br><span class=\"small\">%2 <bdi>%3</bdi></span></li>")
                 .arg(text(source.claim), text(source.source), text(source.url)));
    }
    line(QStringLiteral("</ul></section>"));
}

void Html::cards() {
    if (!m_say.withCard)
        return;
    line(QStringLiteral("<section>"));
    element("h2", translate("advice", "A card to cut out"));
    element("p", translate("advice", "Cut along the dashed lines. It fits in a wallet."));
    line(QStringLiteral("<div class=\"cards\">"));
    // What fits on a card of that size is for the paper to say; here a card may grow.
    constexpr qsizetype onOneCard = 3;
    for (qsizetype from = 0; from < m_say.questions.size(); from += onOneCard) {
        line(QStringLiteral("<div class=\"card\">"));
        element("p", translate("advice", "Questions for my clinic"));
        line(QStringLiteral("<ul>"));
        for (const HandOutQuestion& item : m_say.questions.mid(from, onOneCard))
            element("li", item.question);
        line(QStringLiteral("</ul></div>"));
    }
    line(QStringLiteral("</div></section>"));
}

QByteArray Html::write() {
    head();
    line(QStringLiteral("<body>"));
    pageOne();
    allFindings();
    linkage();
    allQuestions();
    formNotes();
    notChecked();
    sources();
    cards();
    line(QStringLiteral("</main>"));
    line(QStringLiteral("<footer><p>%1</p></footer>").arg(text(m_say.footer)));
    line(QStringLiteral("</body></html>"));
    return m_out.toUtf8();
}

} // namespace

QByteArray toHtml(const Report& report, const OutputOptions& options) {
    return Html(makeHandOut(report, options)).write();
}

} // namespace disclens::report
