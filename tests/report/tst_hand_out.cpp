// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-out as HTML and as PDF, read back by another reader than the one that wrote it.
#include "report/pdf_language.h"
#include "report/report.h"
#include "support/report_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace disclens;
using report::OutputOptions;
using report::Report;

namespace {

OutputOptions shown() {
    OutputOptions options;
    options.showValues = true;
    return options;
}

QString html(const Report& report, const OutputOptions& options = {}) {
    return QString::fromUtf8(report::toHtml(report, options));
}

int count(const QString& text, const char* what) {
    return int(text.count(QLatin1String(what)));
}

/// Tags in order, checked to be closed as they were opened.
QString nestingProblem(const QString& page) {
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)([^>]*)>"));
    static const QStringList empty = {QStringLiteral("meta"), QStringLiteral("br")};
    QStringList open;
    for (auto it = tag.globalMatch(page); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(2);
        if (empty.contains(name) || match.captured(3).endsWith(QLatin1Char('/')))
            continue;
        if (match.captured(1).isEmpty()) {
            open += name;
        } else {
            if (open.isEmpty() || open.last() != name)
                return QStringLiteral("</%1> closes %2 at %3")
                    .arg(name, open.value(open.size() - 1))
                    .arg(match.capturedStart());
            open.removeLast();
        }
    }
    return open.join(QLatin1Char(' '));
}

struct Pdf {
    QByteArray bytes;
    int pages = 0;
    QStringList text;
    QSizeF size;
};

Pdf pdf(const Report& report, const OutputOptions& options = {}) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    Pdf out;
    if (!report::writePdf(report, file, options).has_value())
        return out;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return out;
    out.bytes = in.readAll();
    QPdfDocument document;
    document.load(file);
    out.pages = document.pageCount();
    if (out.pages > 0)
        out.size = document.pagePointSize(0);
    for (int i = 0; i < out.pages; ++i)
        out.text += document.getAllText(i).text().simplified();
    // For a person to look at: DISCLENS_KEEP=folder keeps the pages as pictures.
    const QString keep = qEnvironmentVariable("DISCLENS_KEEP");
    for (int i = 0; !keep.isEmpty() && i < out.pages; ++i) {
        QImage page((out.size * 2).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        const QImage drawn = document.render(i, page.size());
        page = drawn.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
        page.save(QDir(keep).filePath(QStringLiteral("%1-%2.png")
                                          .arg(QLatin1String(QTest::currentTestFunction()))
                                          .arg(i + 1)));
        QFile::copy(file, QDir(keep).filePath(QLatin1String(QTest::currentTestFunction()) +
                                              QStringLiteral(".pdf")));
    }
    return out;
}

} // namespace

class TestHandOut : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void htmlHasTheStructureThatAScreenReaderNeeds();
    void htmlLoadsRunsAndSendsNothing();
    void htmlEscapesWhatTheDiscHolds();
    void htmlHidesValuesUnlessAsked();
    void htmlOfEveryStateIsWhole_data();
    void htmlOfEveryStateIsWhole();
    void htmlSaysItsLanguageAndDirection();
    void pageOneHoldsWhatItMust();
    void pdfIsTheSizeThatWasAskedFor_data();
    void pdfIsTheSizeThatWasAskedFor();
    void pdfHidesValuesUnlessAsked();
    void pdfPropertiesAreNotPersonal();
    void pdfNamesItsLanguage();
    void pdfHasNoSmallText();
    void pdfTextReadsAsItLooks();
    void pdfIsBlackOnWhite();
    void pdfOfEveryStateIsWhole_data();
    void pdfOfEveryStateIsWhole();
    void pdfOfManyFindingsGoesOn();
    void foreignBytesStayAsTheyAre();
    void partsCanBeLeftOut_data();
    void partsCanBeLeftOut();
    void whatThePersonPickedAndWroteIsThere();
    void pageOneHasThreeQuestionsWhateverIsPicked();
    void cardsAreAsLargeAsABankCard();
    void notesOnAFormAreThere();
};

void TestHandOut::htmlHasTheStructureThatAScreenReaderNeeds() {
    const QString page = html(tests::richReport());
    if (const QString keep = qEnvironmentVariable("DISCLENS_KEEP"); !keep.isEmpty())
        QVERIFY(report::writeFile(QDir(keep).filePath(QStringLiteral("report.html")), page.toUtf8())
                    .has_value());
    QVERIFY(page.startsWith(QLatin1String("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")));
    QVERIFY(page.contains(QLatin1String("<meta charset=\"utf-8\">")));
    QVERIFY(page.contains(QLatin1String("<title>DiscLens report</title>")));
    QCOMPARE(count(page, "<h1>"), 1);
    QVERIFY(page.contains(QLatin1String("<h1>It points to you, by name.</h1>")));
    QCOMPARE(count(page, "<main>"), 1);
    // Headings in their order, none skipped.
    static const QRegularExpression heading(QStringLiteral("<h([1-6])[ >]"));
    int before = 0;
    for (auto it = heading.globalMatch(page); it.hasNext();) {
        const int level = it.next().captured(1).toInt();
        QVERIFY(level <= before + 1);
        before = level;
    }
    // Each table has a caption, and each header cell says what it heads.
    QVERIFY(count(page, "<table>") >= 8);
    QCOMPARE(count(page, "<caption>"), count(page, "<table>"));
    QCOMPARE(count(page, "<th scope=\"col\" class=\"c"), 5 * count(page, "<table>"));
    QVERIFY(!page.contains(QRegularExpression(QStringLiteral("<th(?! scope)(?=[ >])"))));
    // A shape never stands without its word, and is not read out twice.
    QVERIFY(
        !page.contains(QRegularExpression(QStringLiteral("<svg(?![^>]*aria-hidden=\"true\")"))));
    QCOMPARE(nestingProblem(page), QString());
    QVERIFY(!page.contains(QRegularExpression(QStringLiteral("(?<![A-Za-z0-9/])%[0-9L]"))));
    for (const QString& line : advice::careLines())
        QVERIFY(page.contains(line));
    QVERIFY(page.contains(QLatin1String("May hold private details. Keep it private or shred it.")));
    QVERIFY2(page.contains(QLatin1String("2023 study")) ||
                 page.contains(QLatin1String("news report, 20")),
             "sources carry their year");
}

void TestHandOut::htmlLoadsRunsAndSendsNothing() {
    const QString page = html(tests::richReport(), shown());
    QVERIFY(page.contains(
        QLatin1String("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'")));
    for (const char* never : {"<script", "<img", "<link", "<iframe", "<object", "<form", " href",
                              " src=", "url(", "@import", "javascript:", " onload", " onclick"})
        QVERIFY2(!page.contains(QLatin1String(never), Qt::CaseInsensitive), never);
}

void TestHandOut::htmlEscapesWhatTheDiscHolds() {
    Report report = tests::richReport();
    const QString evil =
        QStringLiteral("<script>alert('x')</script>\"><img src=x onerror=\"y\">&amp;\u202e");
    for (inspect::Finding& finding : report.findings) {
        finding.value = evil;
        for (QString& fact : finding.facts)
            fact = evil;
    }
    report.language = QStringLiteral("en\"><script>");
    report.sources[0].name = evil;
    const QString page = html(report, shown());
    QVERIFY(!page.contains(QLatin1String("<script")));
    QVERIFY(!page.contains(QLatin1String("<img")));
    QVERIFY(page.contains(QLatin1String("&lt;script&gt;")));
    QCOMPARE(nestingProblem(page), QString());
}

void TestHandOut::htmlHidesValuesUnlessAsked() {
    const QString hidden = html(tests::richReport());
    for (const QString& value : tests::plantedValues())
        QVERIFY2(!hidden.contains(value, Qt::CaseInsensitive), qPrintable(value));
    QVERIFY(hidden.contains(advice::mask()));
    QVERIFY2(hidden.contains(QLatin1String(">Hidden<")), "dots say nothing to a screen reader");
    const QString open = html(tests::richReport(), shown());
    QVERIFY(open.contains(QLatin1String("<bdi>Dr. Ottilie Mae Quillfeather</bdi>")));
    QVERIFY(open.contains(QLatin1String("<bdi>February 14, 1961</bdi>")));
    // File names are never on a hand-out.
    QVERIFY(!open.contains(QLatin1String("IM1")));
}

void TestHandOut::htmlOfEveryStateIsWhole_data() {
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("headline");
    QTest::newRow("nothing found")
        << tests::cleanReport() << "We did not find details that point to you.";
    QTest::newRow("still reading")
        << tests::unfinishedReport() << "So far: it points to you, by name.";
    QTest::newRow("empty") << tests::emptyReport() << "There is nothing here to check.";
    QTest::newRow("unreadable") << tests::unreadableReport() << "We could not read this disc.";
}

void TestHandOut::htmlOfEveryStateIsWhole() {
    QFETCH(Report, report);
    QFETCH(QString, headline);
    const QString page = html(report);
    QVERIFY(page.contains(QStringLiteral("<h1>%1</h1>").arg(headline)));
    QCOMPARE(nestingProblem(page), QString());
    QVERIFY(page.contains(QLatin1String("You do not need to refuse a scan")));
}

void TestHandOut::htmlSaysItsLanguageAndDirection() {
    Report report = tests::richReport();
    report.language = QStringLiteral("ar");
    QVERIFY(html(report).contains(QLatin1String("<html lang=\"ar\" dir=\"rtl\">")));
}

void TestHandOut::pageOneHoldsWhatItMust() {
    const Pdf paper = pdf(tests::richReport());
    QVERIFY(paper.pages >= 3);
    const QString& first = paper.text.first();
    for (const char* needed :
         {"DiscLens report", "Checked on June 8, 2025", "Who could this disc point to?",
          "It points to you, by name.", "You do not need to refuse a scan to protect your privacy.",
          "Nothing here means that someone has misused your data.",
          "This is not medical or legal advice.", "What was checked", "Main findings",
          "Your name is in 184 files.", "1 file may hold another person’s data.",
          "Three questions to ask first", "Do you use AI tools on my images?",
          "A disc seldom shows whether AI was used or who got copies. Ask.",
          "2 files could not be read.", "May hold private details. Keep it private or shred it."})
        QVERIFY2(first.contains(QString::fromUtf8(needed)),
                 qPrintable(QString::fromUtf8(needed) + QLatin1Char('\n') + first));
    // All three questions fit on this side.
    QVERIFY2(first.contains(QLatin1String("1.")) && first.contains(QLatin1String("2.")) &&
                 first.contains(QLatin1String("3.")),
             qPrintable(first));
    QVERIFY(first.contains(QStringLiteral("Page 1 of %1").arg(paper.pages)));
    QVERIFY(paper.text.last().contains(QStringLiteral("Page %1 of %1").arg(paper.pages)));
    QVERIFY(paper.text[1].startsWith(QLatin1String("All findings")));
    const QString all = paper.text.join(QLatin1Char(' '));
    for (const char* needed :
         {"What was not checked", "Where this comes from", "Machine serial number"})
        QVERIFY2(all.contains(QLatin1String(needed)), needed);
}

void TestHandOut::pdfIsTheSizeThatWasAskedFor_data() {
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << "A4" << QSize(595, 842);
    QTest::newRow("Letter") << "Letter" << QSize(612, 792);
    QTest::newRow("anything else is A4") << "Foolscap" << QSize(595, 842);
}

void TestHandOut::pdfIsTheSizeThatWasAskedFor() {
    QFETCH(QString, paper);
    QFETCH(QSize, points);
    OutputOptions options;
    options.paper = paper;
    const Pdf made = pdf(tests::richReport(), options);
    QCOMPARE(made.size.toSize(), points);
    // Page 1 ends with its third question on Letter, too, which is 50 points shorter.
    QVERIFY2(made.text.first().contains(QLatin1String("3.")), qPrintable(made.text.first()));
    QVERIFY2(made.text.value(1).startsWith(QLatin1String("All findings")),
             qPrintable(made.text.value(1).left(200)));
}

void TestHandOut::pdfHidesValuesUnlessAsked() {
    const QString hidden = pdf(tests::richReport()).text.join(QLatin1Char(' '));
    for (const QString& value : tests::plantedValues())
        QVERIFY2(!hidden.contains(value, Qt::CaseInsensitive), qPrintable(value));
    QVERIFY(pdf(tests::richReport(), shown())
                .text.join(QLatin1Char(' '))
                .contains(QLatin1String("Quillfeather")));
}

void TestHandOut::pdfPropertiesAreNotPersonal() {
    Report report = tests::richReport();
    const QByteArray bytes = pdf(report, shown()).bytes;
    const auto utf16 = [](const char* text) {
        QByteArray out;
        for (const char* c = text; *c; ++c)
            out += QByteArray(1, '\0') + QByteArray(1, *c);
        return out;
    };
    QVERIFY(bytes.contains(utf16("DiscLens report")) || bytes.contains("DiscLens report"));
    for (const char* value : {"Quillfeather", "Ottilie", "/Author"})
        QVERIFY2(!bytes.contains(value) && !bytes.contains(utf16(value)), value);
    const QByteArray user = qgetenv("USER");
    QVERIFY(user.size() < 3 || !bytes.contains(QByteArray("/" + user + "/")));
}

void TestHandOut::pdfNamesItsLanguage() {
    Report report = tests::richReport();
    QVERIFY(pdf(report).bytes.contains("/Lang (en)"));
    report.language = QStringLiteral("pt_BR");
    const Pdf other = pdf(report);
    QVERIFY(other.bytes.contains("/Lang (pt-BR)"));
    QVERIFY2(other.pages >= 3, "the changed file still opens");
}

void TestHandOut::pdfHasNoSmallText() {
    // A line of 12 point text is about 11 points from the top of its letters to their feet, as
    // another reader sees it.
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(report::writePdf(tests::richReport(), file, {}).has_value());
    QPdfDocument document;
    document.load(file);
    for (int page = 0; page < document.pageCount(); ++page) {
        const QPdfSelection all = document.getAllText(page);
        for (const QPolygonF& line : all.bounds()) {
            const QRectF box = line.boundingRect();
            QVERIFY2(box.width() < 120 || box.height() >= 8,
                     qPrintable(QString::number(box.height())));
        }
    }
}

void TestHandOut::pdfTextReadsAsItLooks() {
    // What a search, a copy or a screen reader gets: brackets and signs beside digits and capitals,
    // for which a font may have other shapes.
    Report report = tests::richReport();
    report.questions.first().question = QStringLiteral("Is (DICOM) [A1] 12:30 3x4 A-B -> fi read?");
    const QString all = pdf(report).text.join(QLatin1Char(' '));
    QVERIFY2(all.contains(QLatin1String("Is (DICOM) [A1] 12:30 3x4 A-B -> fi read?")),
             qPrintable(all.left(3000)));
    static const QRegularExpression source(QStringLiteral("\\(20\\d\\d study\\)"));
    QVERIFY2(source.match(all).hasMatch(), qPrintable(all.right(1500)));
}

void TestHandOut::pdfIsBlackOnWhite() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(report::writePdf(tests::richReport(), file, {}).has_value());
    QPdfDocument document;
    document.load(file);
    QImage page(595, 842, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage drawn = document.render(0, page.size());
    int dark = 0, colored = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x) {
            const QRgb c = drawn.pixel(x, y);
            const int spread =
                qMax(qRed(c), qMax(qGreen(c), qBlue(c))) - qMin(qRed(c), qMin(qGreen(c), qBlue(c)));
            colored += spread > 8 ? 1 : 0;
            dark += qAlpha(c) > 128 && qGray(c) < 96 ? 1 : 0;
        }
    QVERIFY2(colored == 0, "a print in grey must say the same");
    QVERIFY2(dark > 5000 && dark < 100000, qPrintable(QString::number(dark)));
}

void TestHandOut::pdfOfEveryStateIsWhole_data() {
    htmlOfEveryStateIsWhole_data();
}

void TestHandOut::pdfOfEveryStateIsWhole() {
    QFETCH(Report, report);
    QFETCH(QString, headline);
    const Pdf made = pdf(report);
    QVERIFY(made.pages >= 2);
    QVERIFY2(made.text.first().contains(headline), qPrintable(made.text.first()));
    QVERIFY(made.text.first().contains(QLatin1String("You do not need to refuse a scan")));
}

void TestHandOut::pdfOfManyFindingsGoesOn() {
    Report report = tests::richReport();
    const QList<inspect::Finding> some = report.findings;
    for (int i = 0; i < 20; ++i)
        report.findings += some;
    report.findings.last().value = QString(4000, QLatin1Char('W'));
    const Pdf made = pdf(report, shown());
    QVERIFY2(made.pages > 20 && made.pages < 120, qPrintable(QString::number(made.pages)));
    QVERIFY(made.text.first().contains(QStringLiteral("Page 1 of %1").arg(made.pages)));
}

void TestHandOut::foreignBytesStayAsTheyAre() {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("not a PDF"), QByteArray("trailer << /Root 1 0 R >> startxref"),
          QByteArray("trailer << /Size 2 /Root 1 0 R >>\nstartxref\n9\n%%EOF")})
        QCOMPARE(report::withPdfLanguage(bytes, QStringLiteral("en")), bytes);
    QCOMPARE(report::withPdfLanguage("trailer", QStringLiteral("en) /OpenAction (")),
             QByteArray("trailer"));
}

void TestHandOut::partsCanBeLeftOut_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool OutputOptions::*>("part");
    QTest::newRow("findings") << "All findings" << &OutputOptions::allFindings;
    QTest::newRow("people") << "How many people share these details?" << &OutputOptions::people;
    QTest::newRow("questions") << "Your questions" << &OutputOptions::questions;
    QTest::newRow("sources") << "Where this comes from" << &OutputOptions::sources;
    QTest::newRow("card") << "A card to cut out" << &OutputOptions::card;
}

void TestHandOut::partsCanBeLeftOut() {
    QFETCH(QString, heading);
    QFETCH(bool OutputOptions::*, part);
    OutputOptions options;
    options.card = true;
    const Report report = tests::richReport();
    QVERIFY(pdf(report, options).text.join(u' ').contains(heading));
    QVERIFY(html(report, options).contains(QStringLiteral("<h2>%1</h2>").arg(heading)));
    options.*part = false;
    const Pdf without = pdf(report, options);
    QVERIFY(!without.text.join(u' ').contains(heading));
    const QString page = html(report, options);
    QVERIFY(!page.contains(QStringLiteral("<h2>%1</h2>").arg(heading)));
    QCOMPARE(nestingProblem(page), QString());
    // What was not checked is always said, and page 1 is whole.
    QVERIFY(without.text.join(u' ').contains(QLatin1String("What was not checked")));
    QVERIFY(page.contains(QLatin1String("<h2>What was not checked</h2>")));
    QVERIFY(without.text.first().contains(QLatin1String("Three questions to ask first")));
    // Nothing but page 1 and what was not checked, and there is no empty page.
    OutputOptions least;
    least.allFindings = least.people = least.questions = least.sources = false;
    const Pdf small = pdf(report, least);
    QCOMPARE(small.pages, 2);
    // On paper it stands only where there is room; on the web page always.
    QVERIFY(
        html(report, least).contains(QLatin1String("On the next pages: what was not checked.")));
}

void TestHandOut::whatThePersonPickedAndWroteIsThere() {
    const Report report = tests::richReport();
    OutputOptions options;
    options.picked = QList<report::PickedQuestion>{{QStringLiteral("May I have my own <question>?"),
                                                    {},
                                                    {},
                                                    {},
                                                    {},
                                                    QStringLiteral("Dr. Who said yes & no.")},
                                                   {report.questions.last().question,
                                                    report.questions.last().askWhom,
                                                    report.questions.last().when,
                                                    report.questions.last().why,
                                                    report.questions.last().because.value(0),
                                                    {}}};
    const QString paper = pdf(report, options).text.join(u' ');
    QVERIFY(paper.contains(QLatin1String("May I have my own <question>?")));
    QVERIFY2(paper.contains(QLatin1String("My note: Dr. Who said yes & no.")), qPrintable(paper));
    const QString page = html(report, options);
    QVERIFY(page.contains(QLatin1String("May I have my own &lt;question&gt;?")));
    QVERIFY(page.contains(QLatin1String("My note: Dr. Who said yes &amp; no.")));
    QCOMPARE(nestingProblem(page), QString());
    // Those that were not picked are not among "Your questions".
    const QString list = page.mid(page.indexOf(QLatin1String("<h2>Your questions")));
    QVERIFY(!list.contains(report.questions.first().question.toHtmlEscaped()));
}

void TestHandOut::pageOneHasThreeQuestionsWhateverIsPicked() {
    const Report report = tests::richReport();
    OutputOptions options;
    options.picked = QList<report::PickedQuestion>{};
    const Pdf none = pdf(report, options);
    QVERIFY(none.text.first().contains(QLatin1String("3.")));
    QVERIFY(!none.text.join(u' ').contains(QLatin1String("Your questions")));
    options.picked->append({QStringLiteral("My own first one?"), {}, {}, {}, {}, {}});
    const QString first = pdf(report, options).text.first();
    QVERIFY(first.contains(QLatin1String("1. My own first one?")));
    QVERIFY(first.contains(QLatin1String("3.")));
}

void TestHandOut::cardsAreAsLargeAsABankCard() {
    OutputOptions options;
    options.card = true;
    options.picked = QList<report::PickedQuestion>{};
    for (int i = 1; i <= 9; ++i)
        options.picked->append(
            {QStringLiteral("Question number %1, which is of a usual length?").arg(i),
             {},
             {},
             {},
             {},
             {}});
    options.picked->append({QStringLiteral("Long words ").repeated(60), {}, {}, {}, {}, {}});
    const Pdf made = pdf(tests::richReport(), options);
    const QString all = made.text.join(u' ');
    const QString cards = all.mid(all.lastIndexOf(QLatin1String("A card to cut out")));
    for (int i = 1; i <= 9; ++i)
        QVERIFY2(cards.contains(
                     QStringLiteral("Question number %1, which is of a usual length?").arg(i)),
                 qPrintable(cards));
    // A card has an edge of 85.6 by 54 mm: find it in the picture of the page.
    QBuffer buffer;
    buffer.setData(made.bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    int page = document.pageCount() - 1;
    while (page > 0 && !made.text.at(page).contains(QLatin1String("A card to cut out")))
        --page;
    const double scale = 4; // pixels a point
    const QImage drawn = document.render(page, (document.pagePointSize(page) * scale).toSize());
    const auto dark = [&](int x, int y) {
        return qAlpha(drawn.pixel(x, y)) > 100 && qGray(drawn.pixel(x, y)) < 128;
    };
    // The left edge of the first card: the longest dashed run in the column of the margin.
    int top = -1, bottom = -1;
    const int column = int(std::lround(42 * scale));
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = column - 3; x <= column + 3; ++x)
            if (dark(x, y)) {
                // dashes are 6 points long, letters and rules are not
                int run = 0;
                while (y + run < drawn.height() && dark(x, y + run))
                    ++run;
                if (run >= 3 * scale) {
                    top = top < 0 ? y : top;
                    bottom = y + run;
                    y += run;
                    break;
                }
            }
    QVERIFY(top > 0);
    const double cardsHigh = (bottom - top) / scale / (54 / 25.4 * 72);
    QVERIFY2(cardsHigh > 0.97, qPrintable(QString::number(cardsHigh)));
}

void TestHandOut::notesOnAFormAreThere() {
    OutputOptions options;
    const Report report = tests::richReport();
    QVERIFY(!html(report, options).contains(QLatin1String("Notes on your form")));
    options.formNotes = {{QStringLiteral("Red flag"), QStringLiteral("We may <b>sell</b> it."),
                          QStringLiteral("They can sell your data."),
                          QStringLiteral("Do you sell my data?")}};
    const QString page = html(report, options);
    QVERIFY(page.contains(QLatin1String("We may &lt;b&gt;sell&lt;/b&gt; it.")));
    QCOMPARE(nestingProblem(page), QString());
    const QString paper = pdf(report, options).text.join(u' ');
    QVERIFY(paper.contains(QLatin1String("Notes on your form")));
    QVERIFY(paper.contains(QLatin1String("You can ask: Do you sell my data?")));
}

QTEST_MAIN(TestHandOut)
#include "tst_hand_out.moc"
