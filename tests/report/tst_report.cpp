// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON report against its schema, masking, the terminal summary, and how files are written.
#include "advice/whose.h"
#include "report/hand_out.h"
#include "report/report.h"
#include "support/json_schema.h"
#include "support/report_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace disclens;
using report::OutputOptions;
using report::Report;

namespace {

OutputOptions masked() {
    OutputOptions options;
    options.mask = true;
    return options;
}

OutputOptions shown() {
    OutputOptions options;
    options.showValues = true;
    return options;
}

QByteArray bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

QString problemsOf(const QJsonObject& object) {
    return tests::JsonSchema::load(QStringLiteral("report-1"))
        .problems(object)
        .join(QLatin1Char('\n'));
}

Report canceledReport() {
    Report report = tests::richReport();
    report.canceled = true;
    report.complete = false;
    inspect::NotChecked item;
    item.check = QStringLiteral("ai");
    item.what = QStringLiteral("canceled");
    item.reason.code = ErrorCode::Canceled;
    report.notChecked += item;
    return report;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPdfIsNoPicture() {
        report::Report report;
        report::OtherFileRow picture, document;
        picture.type = image::FileType::Jpeg;
        document.type = image::FileType::Pdf;
        picture.isPicture = document.isPicture = true; // both can be shown
        report.others = {picture, document};
        QCOMPARE(report.pictureCount(), 1);
        report.others.first().pages = 3; // of a TIFF: each of them is shown
        QCOMPARE(report.pictureCount(), 3);
    }
    void anotherPersonsDataPointsNotToYou() {
        advice::WhoseWords words;
        words.set(advice::Whose::Mine, nullptr);
        const report::Report report = tests::twoPeopleReport();
        const QString plain = report::toText(report, {}).simplified();
        const QString page = QString::fromUtf8(report::toHtml(report, {}));
        const auto behind = [](const QString& said) {
            const qsizetype at = said.indexOf(QStringLiteral("another person’s data."));
            return at < 0 ? QString()
                          : said.mid(at, 120).remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        };
        for (const QString& said : {behind(plain), behind(page)}) {
            QVERIFY2(said.contains(QStringLiteral("Act on this. Points to them.")),
                     qPrintable(said));
        }
    }
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void everyReportFitsTheSchema_data();
    void everyReportFitsTheSchema();
    void theSchemaRefusesWhatIsWrong();
    void jsonHoldsWhatTheDiscHolds();
    void faceSaysThatItIsNotChecked();
    void linkageIsWrittenStepByStep();
    void sourcesAreNamedOnlyWhereThereAreSeveral();
    void maskedJsonHoldsNoPlantedValue();
    void writingInPicturesHasItsPlaces();
    void maskedFilesAndSeriesCanStillBeTold();
    void maskLeavesAbsentValuesAbsent();
    void textIsWrappedAndComplete_data();
    void textIsWrappedAndComplete();
    void detailsThatReadAlikeAreToldOnce();
    void textHidesValuesUnlessAsked();
    void marksOfAiAreNamedWhereTheyAreSpokenOf();
    void textNeverSaysNoAi_data();
    void textNeverSaysNoAi();
    void textIsHarmlessInATerminal();
    void longWordsAreCutToTheWidth();
    void filesAreForTheUserAlone();
    void aPipeIsWrittenIntoAndStaysAPipe();
    void nothingIsLeftWhenWritingFails();
    void anOlderFileStaysWhenWritingFails();
    void fullDiscIsSaidSo();
};

void TestReport::everyReportFitsTheSchema_data() {
    QTest::addColumn<Report>("report");
    QTest::newRow("a rich disc") << tests::richReport();
    QTest::newRow("nothing found") << tests::cleanReport();
    QTest::newRow("still reading") << tests::unfinishedReport();
    QTest::newRow("an empty disc") << tests::emptyReport();
    QTest::newRow("unreadable files only") << tests::unreadableReport();
    QTest::newRow("canceled") << canceledReport();
    QTest::newRow("never filled") << Report();
}

void TestReport::everyReportFitsTheSchema() {
    QFETCH(Report, report);
    if (report.catalogue) { // an untouched Report has no answer yet
        const QString problems = problemsOf(report::toJson(report));
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        const QString hidden = problemsOf(report::toJson(report, masked()));
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden));
    }
    QVERIFY(!report::toHtml(report).isEmpty());
    QVERIFY(!report::toText(report).isEmpty());
}

void TestReport::theSchemaRefusesWhatIsWrong() {
    const QJsonObject good = report::toJson(tests::richReport());
    for (const QString& key :
         {QStringLiteral("findings"), QStringLiteral("not_checked"), QStringLiteral("program")}) {
        QJsonObject bad = good;
        bad.remove(key);
        QVERIFY2(!problemsOf(bad).isEmpty(), qPrintable(key));
    }
    QJsonArray findings = good[QLatin1String("findings")].toArray();
    QJsonObject first = findings.first().toObject();
    first.insert(QStringLiteral("level"), QStringLiteral("dangerous"));
    findings.replace(0, first);
    QJsonObject bad = good;
    bad.insert(QStringLiteral("findings"), findings);
    QVERIFY(problemsOf(bad).contains(QLatin1String("/findings/0/level")));
}

void TestReport::jsonHoldsWhatTheDiscHolds() {
    const Report report = tests::richReport();
    const QJsonObject json = report::toJson(report);
    QCOMPARE(json[QLatin1String("schema")].toString(), QStringLiteral("disclens-report/1"));
    QCOMPARE(json[QLatin1String("sources")].toArray().size(), 2);
    const QJsonObject folder = json[QLatin1String("sources")][0].toObject();
    QCOMPARE(folder[QLatin1String("kind")].toString(), QStringLiteral("folder"));
    QCOMPARE(folder[QLatin1String("files")].toInt(), 190);
    QCOMPARE(folder[QLatin1String("dicom_files")].toInt(), 184);
    QCOMPARE(folder[QLatin1String("other_files")].toInt(), 4);

    const QJsonObject patient = json[QLatin1String("patients")][0].toObject();
    QCOMPARE(patient[QLatin1String("name")].toString(),
             QStringLiteral("Quillfeather^Ottilie^Mae^Dr."));
    QCOMPARE(patient[QLatin1String("birth_date")].toString(),
             QStringLiteral("1961-02-14")); // ISO 8601
    QCOMPARE(patient[QLatin1String("studies")].toArray().size(), 3);

    const QJsonArray series = json[QLatin1String("series")].toArray();
    QCOMPARE(series.size(), 5);
    QCOMPARE(series[0][QLatin1String("frames")].toInt(), 180);
    QCOMPARE(series[0][QLatin1String("decoded_frames")].toInt(), 180);
    int decoded = 0;
    for (const QJsonValue& one : series)
        decoded += one[QLatin1String("decoded_frames")].toInt();
    QCOMPARE(decoded, report.decodedFrames);

    const QJsonArray findings = json[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), report.findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QJsonObject one = findings[i].toObject();
        QCOMPARE(one[QLatin1String("value")].toString(), report.findings[i].value); // as stored
        QCOMPARE(one[QLatin1String("places")].toArray().size(), report.findings[i].places.size());
    }
    QCOMPARE(json[QLatin1String("unreadable")].toArray().size(), 2);
    QVERIFY(json[QLatin1String("unreadable")][0][QLatin1String("reason")].toString().startsWith(
        QLatin1String("This file is cut short")));
    QStringList missing;
    for (const QJsonValue& item : json[QLatin1String("not_checked")].toArray())
        missing += item[QLatin1String("check")].toString();
    for (const char* check : {"text", "face"})
        QVERIFY(missing.contains(QLatin1String(check)));
    QCOMPARE(json[QLatin1String("questions")].toArray().size(), 8);
    QCOMPARE(json[QLatin1String("ask")].toString(), advice::askSentence());
}

void TestReport::faceSaysThatItIsNotChecked() {
    const QJsonObject json = report::toJson(tests::richReport());
    const QJsonObject head = json[QLatin1String("series")][0].toObject();
    QCOMPARE(head[QLatin1String("face")][QLatin1String("assessed")].toBool(true), false);
    QCOMPARE(head[QLatin1String("face")][QLatin1String("level")].toString(),
             QStringLiteral("unchecked"));
    QVERIFY(!head[QLatin1String("face")][QLatin1String("reasons")].toArray().isEmpty());
    const QJsonArray detail = head[QLatin1String("face")][QLatin1String("detail_mm")].toArray();
    QCOMPARE(detail, (QJsonArray{0.5, 0.5, 1.0}));
    QVERIFY(json[QLatin1String("series")][1][QLatin1String("face")]
                .isNull()); // one X-ray picture is no volume
}

void TestReport::linkageIsWrittenStepByStep() {
    const QJsonObject linkage =
        report::toJson(tests::richReport())[QLatin1String("linkage")].toObject();
    QCOMPARE(linkage[QLatin1String("country")].toString(), QStringLiteral("DE"));
    QCOMPARE(linkage[QLatin1String("year")].toInt(), 2025);
    QVERIFY(linkage[QLatin1String("source")].toString().contains(QLatin1String("United Nations")));
    const QJsonArray steps = linkage[QLatin1String("steps")].toArray();
    QCOMPARE(steps.size(), 7);
    const QJsonObject first = steps[0].toObject();
    QCOMPARE(first[QLatin1String("added")].toString(), QStringLiteral("Woman, age 64 in 2025"));
    double most = linkage[QLatin1String("country_people")].toDouble();
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const double low = step[QLatin1String("people")][0].toDouble();
        const double high = step[QLatin1String("people")][1].toDouble();
        QVERIFY(low >= 1 && low <= high);
        QVERIFY2(high <= most, qPrintable(step[QLatin1String("added")].toString()));
        QVERIFY(!step[QLatin1String("basis")].toString().isEmpty());
        most = high;
    }
    QCOMPARE(steps[2].toObject()[QLatin1String("words")].toString(),
             QStringLiteral("narrows further; we can’t count"));
    // Masked, the steps say what was added and not what it is.
    const QJsonObject hidden =
        report::toJson(tests::richReport(), masked())[QLatin1String("linkage")].toObject();
    QCOMPARE(hidden[QLatin1String("steps")][0][QLatin1String("added")].toString(),
             QStringLiteral("Sex and age"));
    // The terminal and the web page say the same.
    const QString text = report::toText(tests::richReport(), shown());
    for (const char* word : {"HOW MANY PEOPLE SHARE THESE DETAILS?", "Woman, age 64 in 2025: about",
                             "Your name: points to you", "United Nations"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(!report::toText(tests::richReport()).contains(QLatin1String("age 64")));
    const QString html = QString::fromUtf8(report::toHtml(tests::richReport(), shown()));
    QVERIFY(html.contains(QLatin1String("Woman, age 64 in 2025")));
    QVERIFY(html.contains(QLatin1String("narrows further")));
}

void TestReport::sourcesAreNamedOnlyWhereThereAreSeveral() {
    const auto firstPlace = [](const Report& report) {
        for (const QJsonValue& finding :
             report::toJson(report)[QLatin1String("findings")].toArray())
            if (!finding[QLatin1String("places")].toArray().isEmpty())
                return finding[QLatin1String("places")][0].toObject();
        return QJsonObject();
    };
    QVERIFY(firstPlace(tests::richReport()).contains(QStringLiteral("source")));
    Report single = tests::richReport();
    single.sources.resize(1);
    QVERIFY(!firstPlace(single).contains(QStringLiteral("source")));
    QVERIFY(firstPlace(single).contains(QStringLiteral("file")));
}

void TestReport::maskedJsonHoldsNoPlantedValue() {
    const Report report = tests::richReport();
    const QString open = QString::fromUtf8(bytesOf(report::toJson(report)));
    const QString hidden = QString::fromUtf8(bytesOf(report::toJson(report, masked())));
    int planted = 0;
    for (const QString& value : tests::plantedValues()) {
        planted += open.contains(value, Qt::CaseInsensitive) ? 1 : 0;
        const qsizetype at = hidden.indexOf(value, 0, Qt::CaseInsensitive);
        QVERIFY2(at < 0,
                 qPrintable(value + QStringLiteral(" in …") + hidden.mid(qMax(0, at - 60), 140)));
    }
    // The open report holds nearly all of them: otherwise this test looks for what was never there.
    QVERIFY2(planted >= tests::plantedValues().size() - 5, qPrintable(QString::number(planted)));
    // No UID but those of the standard, no path, no long number.
    static const QRegularExpression uid(QStringLiteral("[0-9]+(\\.[0-9]+){4,}"));
    for (auto it = uid.globalMatch(hidden); it.hasNext();)
        QVERIFY(it.next().captured().startsWith(QLatin1String("1.2.840.10008.1.2")));
    QVERIFY(!hidden.contains(QLatin1String("\"values\"")));
    QVERIFY(!hidden.contains(QLatin1String("\"facts\"")));
}

void TestReport::writingInPicturesHasItsPlaces() {
    Report report = tests::richReport();
    inspect::Finding name;
    name.id = QStringLiteral("t1");
    name.check = QStringLiteral("text");
    name.kind = QStringLiteral("burned_in_name");
    name.subject = QStringLiteral("burned-name");
    name.level = inspect::Level::Points;
    name.category = inspect::Category::NameAndContact;
    name.value = QStringLiteral("PRINTEDNAME, P");
    name.count = name.files = 1;
    name.facts = {{QStringLiteral("meaning"), QStringLiteral("name")},
                  {QStringLiteral("sure"), QStringLiteral("sure")},
                  {QStringLiteral("pictures"), QStringLiteral("24")},
                  {QStringLiteral("where"), QStringLiteral("top-left")},
                  {QStringLiteral("text-key"), QStringLiteral("0123456789abcdef")}};
    inspect::Place place;
    place.file = 0;
    place.frame = 2;
    place.box = QRect(8, 9, 120, 20);
    place.text = QStringLiteral("PRINTEDNAME, P [F]");
    place.matches = QStringLiteral("patient_name");
    place.where = QStringLiteral("picture");
    place.layer = QStringLiteral("overlay");
    place.turned = 90;
    place.centre = 40;
    place.width = 80;
    name.places = {place};
    report.findings.prepend(name);
    report.checked.append({QStringLiteral("text"), 356, 2, 1.5});
    advice::explain(report.findings);

    const QJsonObject json = report::toJson(report);
    QCOMPARE(problemsOf(json), QString());
    const QJsonObject written = json[QStringLiteral("findings")].toArray().first().toObject();
    const QJsonObject at = written[QStringLiteral("places")].toArray().first().toObject();
    QCOMPARE(at[QStringLiteral("frame")].toInt(), 2);
    QCOMPARE(at[QStringLiteral("box")].toArray(), (QJsonArray{8, 9, 120, 20}));
    QCOMPARE(at[QStringLiteral("text")].toString(), place.text);
    QCOMPARE(at[QStringLiteral("matches")].toString(), place.matches);
    QCOMPARE(at[QStringLiteral("layer")].toString(), place.layer);
    QCOMPARE(at[QStringLiteral("turned")].toInt(), 90);
    QCOMPARE(at[QStringLiteral("window")].toArray(), (QJsonArray{40, 80}));

    const QJsonObject hidden = report::toJson(report, masked());
    QCOMPARE(problemsOf(hidden), QString());
    QVERIFY(!bytesOf(hidden).contains("PRINTEDNAME"));
    QVERIFY(!bytesOf(hidden).contains("0123456789abcdef")); // made from the text
    QVERIFY(!report::toText(report).contains(QStringLiteral("PRINTEDNAME")));
    QVERIFY(!report::toHtml(report).contains("PRINTEDNAME"));
    const QString text = report::toText(report, shown(), 400);
    QVERIFY(text.contains(QStringLiteral("PRINTEDNAME")));
    QVERIFY2(text.contains(QStringLiteral("Your name is printed on 24 pictures, at the top left.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("We looked for printed words on 356 of 358 pictures.")));
}

void TestReport::maskedFilesAndSeriesCanStillBeTold() {
    const QJsonObject json = report::toJson(tests::richReport(), masked());
    QCOMPARE(json[QLatin1String("sources")][0][QLatin1String("name")].toString(),
             QStringLiteral("source 1"));
    QCOMPARE(json[QLatin1String("unreadable")][0][QLatin1String("file")].toString(),
             QStringLiteral("file 191"));
    QCOMPARE(json[QLatin1String("patients")][0][QLatin1String("studies")].toArray().size(), 3);
    // The series name the studies by the same words as the patients do.
    const QJsonArray studies =
        json[QLatin1String("patients")][0][QLatin1String("studies")].toArray();
    for (const QJsonValue& series : json[QLatin1String("series")].toArray())
        QVERIFY(studies.contains(series[QLatin1String("study")]));
    QCOMPARE(json[QLatin1String("series")][0][QLatin1String("modality")].toString(),
             QStringLiteral("CT"));
    Report odd = tests::richReport();
    auto catalogue = std::make_shared<dicom::Catalogue>(*odd.catalogue);
    catalogue->patients[0].studies[0].series[0].modality = QStringLiteral("QUILL");
    catalogue->patients[0].studies[0].series[0].instances[0].pixels.transferSyntax =
        QStringLiteral("1.2.840.10008.1.2.19610214");
    odd.catalogue = catalogue;
    const QByteArray bytes = bytesOf(report::toJson(odd, masked()));
    QVERIFY2(!bytes.contains("QUILL") && !bytes.contains("19610214"),
             "a code that nobody knows is free text");
}

void TestReport::maskLeavesAbsentValuesAbsent() {
    const QJsonObject json = report::toJson(tests::cleanReport(), masked());
    QCOMPARE(json[QLatin1String("patients")][0][QLatin1String("name")].toString(), QString());
}

void TestReport::textIsWrappedAndComplete_data() {
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 40, 72, 80, 120})
        QTest::addRow("%d columns", columns) << columns;
}

void TestReport::textIsWrappedAndComplete() {
    QFETCH(int, columns);
    const Report report = tests::richReport();
    const QString text = report::toText(report, shown(), columns);
    for (const QString& line : text.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= qMax(24, columns), qPrintable(line));
    const QString flat = text.simplified();
    QVERIFY(flat.contains(QLatin1String("IT POINTS TO YOU, BY NAME.")));
    for (const QString& line : advice::careLines())
        QVERIFY2(flat.contains(line), qPrintable(line));
    QVERIFY(flat.contains(report.countSentence()));
    QVERIFY(flat.contains(advice::askSentence()));
    QVERIFY(flat.contains(QLatin1String("WHAT WAS NOT CHECKED")));
    QVERIFY(flat.contains(QLatin1String("You stopped this check. What we found so far is kept.")));
    for (const advice::Question& question : report.questions)
        QVERIFY2(flat.contains(question.question), qPrintable(question.question));
}

void TestReport::detailsThatReadAlikeAreToldOnce() {
    Report report;
    for (int i = 0; i < 5; ++i) {
        inspect::Finding finding;
        finding.id = QStringLiteral("m%1").arg(i);
        finding.kind = QStringLiteral("private_tag_content");
        finding.check = QStringLiteral("metadata");
        finding.title = QStringLiteral("Hidden maker fields");
        finding.why = QStringLiteral("Makers can put any detail here.");
        finding.value = QStringLiteral("value %1").arg(i);
        finding.files = 2;
        report.findings += finding;
    }
    const QString text = report::toText(report);
    QCOMPARE(text.count(QStringLiteral("Makers can put any detail here.")), 1);
    QVERIFY(text.contains(QStringLiteral("And 4 more details like this.")));
    QVERIFY(!text.contains(QStringLiteral("Use --html to see")));
    // Shown values differ, so each has its line.
    QCOMPARE(report::toText(report, shown()).count(QStringLiteral("Makers can put any detail")), 5);
}

void TestReport::textHidesValuesUnlessAsked() {
    const QString hidden = report::toText(tests::richReport());
    for (const QString& value : tests::plantedValues())
        QVERIFY2(!hidden.contains(value, Qt::CaseInsensitive), qPrintable(value));
    QVERIFY(hidden.contains(QLatin1String("Values are hidden.")));
    // What the answer rests on stands among the first, however much else is unusual.
    QVERIFY(hidden.contains(QLatin1String("Your name is in 184 files.")));
    const QString open = report::toText(tests::richReport(), shown());
    QVERIFY(open.contains(QLatin1String("Dr. Ottilie Mae Quillfeather")));
    OutputOptions both = shown();
    both.mask = true; // mask wins
    QVERIFY(!report::toText(tests::richReport(), both).contains(QLatin1String("Quill")));
}

/// The list of what was found is cut in a terminal; a mark of AI, ranked low, must not be lost.
void TestReport::marksOfAiAreNamedWhereTheyAreSpokenOf() {
    const report::Report report = tests::richReport();
    const report::HandOut say = report::makeHandOut(report, {});
    QVERIFY(say.aiTraces);
    const QString text = report::toText(report, {}, 400);
    const QString sentence = QStringLiteral("We found marks of AI tools or outside companies:");
    QVERIFY(text.contains(sentence));
    const QString after = text.mid(text.indexOf(sentence));
    int marks = 0;
    for (const report::HandOutFinding& finding : say.findings) {
        if (finding.kind != QLatin1String("third_party_ai_evidence"))
            continue;
        ++marks;
        QVERIFY2(after.contains(QStringLiteral("  - ") + finding.headline),
                 qPrintable(finding.headline));
    }
    QVERIFY(marks > 0);
}

void TestReport::textNeverSaysNoAi_data() {
    QTest::addColumn<Report>("report");
    QTest::newRow("nothing found") << tests::cleanReport();
    QTest::newRow("empty") << tests::emptyReport();
    QTest::newRow("rich") << tests::richReport();
    QTest::newRow("unfinished") << tests::unfinishedReport();
}

void TestReport::textNeverSaysNoAi() {
    QFETCH(Report, report);
    static const QRegularExpression claims(
        QStringLiteral("\\bno (traces? of |signs? of |marks? of )?AI\\b|\\bAI was not "
                       "used|\\bwithout AI|\\bnot use AI|found no AI"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = report::toText(report).simplified();
    const QString html = QString::fromUtf8(report::toHtml(report));
    const QString json = QString::fromUtf8(bytesOf(report::toJson(report)));
    for (const QString& all : {text, html, json}) {
        QVERIFY2(!claims.match(all).hasMatch(), qPrintable(claims.match(all).captured()));
        QVERIFY(all.contains(
            QLatin1String("A disc seldom shows whether AI was used or who got copies. Ask.")));
    }
}

void TestReport::textIsHarmlessInATerminal() {
    Report report = tests::richReport();
    for (inspect::Finding& finding : report.findings)
        finding.value = QStringLiteral("\x1b]0;owned\x07 \x1b[31m red\u202egnorw\r\nnext");
    const QString text = report::toText(report, shown());
    for (const QChar c : text)
        QVERIFY2(c == QLatin1Char('\n') ||
                     (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                 qPrintable(QString::number(c.unicode(), 16)));
}

void TestReport::longWordsAreCutToTheWidth() {
    Report report = tests::richReport();
    report.findings[0].value = QString(500, QLatin1Char('x'));
    for (const QString& line : report::toText(report, shown(), 60).split(QLatin1Char('\n')))
        QVERIFY(line.size() <= 60);
}

void TestReport::filesAreForTheUserAlone() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.json"));
    QVERIFY(report::writeFile(file, "one").has_value());
    QCOMPARE(QFile::permissions(file),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QFile old(file);
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(report::writeFile(file, "two").has_value());
    QCOMPARE(QFile::permissions(file) & QFile::ReadOther, QFile::Permissions());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestReport::aPipeIsWrittenIntoAndStaysAPipe() {
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    const QByteArray name = QFile::encodeName(pipe);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(report::writeFile(pipe, "one").has_value());
    char got[8]{};
    QCOMPARE(::read(reader, got, sizeof(got)), ssize_t(3));
    QCOMPARE(QByteArray(got), QByteArray("one"));
    ::close(reader);
    struct stat after {};
    QCOMPARE(::stat(name.constData(), &after), 0);
    QVERIFY(S_ISFIFO(after.st_mode));
}

void TestReport::nothingIsLeftWhenWritingFails() {
    QTemporaryDir folder;
    const Status missing =
        report::writeFile(folder.filePath(QStringLiteral("no/such/folder/x")), "x");
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    // The target is a folder, so the last step fails.
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("taken/inside")));
    const Status taken = report::writeFile(folder.filePath(QStringLiteral("taken")), "x");
    QVERIFY(!taken.has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("taken")});
}

void TestReport::anOlderFileStaysWhenWritingFails() {
    if (::geteuid() == 0)
        QSKIP("the administrator may write everywhere");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.json"));
    QVERIFY(report::writeFile(file, "old").has_value());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Status status = report::writeFile(file, "new");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::NotAllowed);
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReport::fullDiscIsSaidSo() {
    // /dev/full takes no byte; its folder takes no file of ours unless we may write there.
    const Status status = report::writeFile(QStringLiteral("/proc/report.json"), "x");
    QVERIFY(!status.has_value());
    QVERIFY(!advice::sentenceFor(status.error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
