// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advice.h"
#include "advice/kinds.h"
#include "advice/looked_at.h"
#include "support/report_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace disclens;
using inspect::Category;
using inspect::Finding;
using inspect::Level;

namespace {

Finding finding(const char* kind, Level level, const char* subject = "", quint32 tag = 0,
                int files = 1) {
    Finding out;
    out.id = QStringLiteral("f1");
    out.kind = QLatin1String(kind);
    out.level = level;
    out.subject = QLatin1String(subject);
    out.tag = {quint16(tag >> 16), quint16(tag & 0xffff)};
    out.files = out.count = files;
    out.value = QStringLiteral("Quillfeather^Ottilie");
    return out;
}

Finding explained(Finding one) {
    QList<Finding> list = {one};
    advice::explain(list);
    return list.first();
}

/// Answers every text with a marked copy, as a finished translation would.
class Loud : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "advice") == 0
                   ? QStringLiteral("«%1»").arg(QString::fromUtf8(source))
                   : QString();
    }
};

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void titles_data();
    void titles();
    void headlines_data();
    void headlines();
    void whysFollowTheLevel();
    void everyRuleOfTheProjectHasItsTitle();
    void titlesAndWhysNeverHoldAValue();
    void everyFindingOfARichDiscIsExplained();
    void theFourQuestionsAreAlwaysFirst();
    void whatWasFoundBringsUpToFourMore();
    void whatNeedsActionIsAskedFirst();
    void theStrongestReasonIsNamedFirst();
    void unlikelyFindingsBringUpNoQuestion();
    void lawOfOtherCountriesStaysOut();
    void answers_data();
    void answers();
    void nothingFoundSaysWhatWasLookedAt();
    void everyErrorHasASentenceWithWhatToDo();
    void errorArgumentsCannotSmuggleText();
    void everyNoteAndThingLeftOutHasASentence();
    void whatWasLookedAtHasItsUnit_data();
    void whatWasLookedAtHasItsUnit();
    void counts_data();
    void counts();
    void values_data();
    void values();
    void daysReadAsDaysWhereverTheyStand_data();
    void daysReadAsDaysWhereverTheyStand();
    void agesAndListsFollowTheLanguage();
    void maskIsAlwaysTheSame();
    void codesHaveWords();
    void attributesHaveWords();
    void textsFollowAChangeOfLanguage();
    void thereIsNeverASentenceThatSaysNoAi();
};

void TestAdvice::titles_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<quint32>("tag");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* title, const char* kind, const char* subject, quint32 tag,
                        Level level = Level::Points) {
        QTest::addRow("%s: %s", kind, title)
            << QString::fromLatin1(kind) << QString::fromLatin1(subject) << tag << int(level)
            << QString::fromUtf8(title);
    };
    row("Your name", "patient_name", "PatientName", 0x00100010);
    row("A made-up name", "patient_name", "PatientName", 0x00100010, Level::Unlikely);
    row("Birth date", "birth_date", "PatientBirthDate", 0x00100030);
    row("Home address", "address_or_phone", "PatientAddress", 0x00101040);
    row("Machine serial number", "device_serial", "DeviceSerialNumber", 0x00181000, Level::Could);
    row("Viewer program", "autorun_viewer", "program", 0, Level::Note);
    row("Starts by itself", "autorun_viewer", "autorun", 0, Level::Note);
    row("Your report", "report_inside", "report", 0);
    row("Your name, in a file name", "patient_name", "file-name", 0);
    row("Hospital or clinic, in the label of the disc", "institution_name", "volume-label", 0,
        Level::Could);
    row("Mark of an AI tool", "third_party_ai_evidence", "SegmentAlgorithmName", 0x00620009,
        Level::Note);
    row("Perhaps another person’s data", "other_patient_data", "other-person", 0x00100010);
    row("Your number in a study", "research_trial_tags", "ClinicalTrialSubjectID", 0x00120040,
        Level::Could);
    row("Label says “cleaned”, but details are left", "outside_deidentified_claim_false",
        "PatientIdentityRemoved", 0x00120062);
    row("Hidden maker fields", "private_tags", "private-data", 0x00091010, Level::Could);
    row("What looks like a social security number", "patient_id", "text-us-ssn", 0x00081030);
    row("Exam date", "exact_dates", "StudyDate", 0x00080020, Level::Could);
    row("Notes typed by staff", "a_kind_of_tomorrow", "", 0, Level::Could);
}

void TestAdvice::titles() {
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(quint32, tag);
    QFETCH(int, level);
    const Finding one =
        explained(finding(qPrintable(kind), Level(level), qPrintable(subject), tag));
    QTEST(one.title, "title");
    QVERIFY(!one.why.isEmpty());
}

void TestAdvice::headlines_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<quint32>("tag");
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("headline");
    QTest::newRow("many files") << "patient_name"
                                << "PatientName" << 0x00100010u << 318
                                << "Your name is in 318 files.";
    QTest::newRow("one file") << "patient_name"
                              << "PatientName" << 0x00100010u << 1 << "Your name is in 1 file.";
    QTest::newRow("thousands") << "birth_date"
                               << "PatientBirthDate" << 0x00100030u << 2148
                               << "Your birth date is in 2,148 files.";
    QTest::newRow("file names") << "patient_name"
                                << "file-name" << 0u << 184
                                << "Your name is in the names of 184 files.";
    QTest::newRow("volume label") << "patient_name"
                                  << "volume-label" << 0u << 0
                                  << "Your name is in the label of the disc.";
    QTest::newRow("another person")
        << "other_patient_data"
        << "other-person" << 0x00100010u << 1 << "1 file may hold another person’s data.";
    QTest::newRow("a mother's name is not the reader's")
        << "patient_name"
        << "PatientMotherBirthName" << 0x00101060u << 3
        << "Your mother’s name at birth: in 3 files.";
    QTest::newRow("a former name is not the present one")
        << "patient_name"
        << "OtherPatientNames" << 0x00101001u << 2 << "Another name of yours: in 2 files.";
    QTest::newRow("attribute") << "exact_dates"
                               << "StudyDate" << 0x00080020u << 12 << "Exam date: in 12 files.";
}

void TestAdvice::headlines() {
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(quint32, tag);
    QFETCH(int, files);
    const Finding one =
        explained(finding(qPrintable(kind), Level::Points, qPrintable(subject), tag, files));
    QTEST(advice::headlineFor(one), "headline");
}

void TestAdvice::whysFollowTheLevel() {
    const QString real =
        explained(finding("patient_name", Level::Points, "PatientName", 0x00100010)).why;
    const QString madeUp =
        explained(finding("patient_name", Level::Unlikely, "PatientName", 0x00100010)).why;
    QVERIFY(real.contains(QLatin1String("names you")));
    QVERIFY(madeUp.contains(QLatin1String("names no one")));
    const Finding unchecked =
        explained(finding("private_tags", Level::Unchecked, "private-data", 0x00091010));
    QVERIFY(unchecked.why.contains(QLatin1String("could not check")));
    Finding old = finding("sensitive_traits", Level::Could, "PatientAge", 0x00101010);
    old.facts.insert(QStringLiteral("reason"), QStringLiteral("very-old"));
    QVERIFY(explained(old).why.contains(QLatin1String("Few people reach this age")));
    Finding hidden = finding("private_tags", Level::Points, "private-holds", 0x00091010);
    hidden.facts.insert(QStringLiteral("holds"), QStringLiteral("patient_name"));
    QCOMPARE(explained(hidden).title, QStringLiteral("Your name, in a hidden maker field"));
    Finding label = finding("free_text", Level::Points, "StudyDescription", 0x00081030);
    label.facts.insert(QStringLiteral("holds"), QStringLiteral("birth_date"));
    QCOMPARE(explained(label).title, QStringLiteral("Birth date, in “Name of the exam”"));
}

void TestAdvice::everyRuleOfTheProjectHasItsTitle() {
    // Each subject that a rule file can give has words of its own: a person never reads "Detail
    // with no public name".
    const auto rows = [](const char* file, const char* key) {
        QFile in(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/rules/") + QLatin1String(file));
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll())
                                                  .object()
                                                  .value(QLatin1String(key))
                                                  .toArray()
                                            : QJsonArray();
    };
    int seen = 0;
    for (const auto& [file, key] : {std::pair{"disc.json", "files"},
                                    {"documents.json", "documents"},
                                    {"documents.json", "properties"}})
        for (const QJsonValue& row : rows(file, key)) {
            const QString subject = row[QLatin1String("subject")].toString();
            QVERIFY2(advice::wordsOfSubject(subject), qPrintable(subject));
            ++seen;
        }
    for (const QJsonValue& row : rows("claims.json", "rules"))
        QVERIFY2(advice::wordsOfSubject(row[QLatin1String("id")].toString()),
                 qPrintable(row[QLatin1String("id")].toString()));
    for (const QJsonValue& row : rows("ai.json", "generic"))
        if (row[QLatin1String("sign")].toString() != QLatin1String("none")) {
            const QString id = row[QLatin1String("id")].toString();
            QVERIFY2(advice::wordsOfSubject(id) || id == QLatin1String("G19"), qPrintable(id));
            ++seen;
        }
    for (const QJsonValue& row : rows("patterns.json", "patterns")) {
        const QString subject = QStringLiteral("text-") + row[QLatin1String("id")].toString();
        QVERIFY2(advice::wordsOfSubject(subject), qPrintable(subject));
        ++seen;
    }
    QVERIFY2(seen > 50, "the rule files were not found");
    // A label that holds and one that does not are told apart.
    Finding label = finding("deidentified_claim", Level::Note, "dates-removed", 0x00280303);
    QCOMPARE(explained(label).title, QStringLiteral("Label that says “dates are removed”"));
    label.kind = QStringLiteral("outside_deidentified_claim_false");
    QCOMPARE(explained(label).title,
             QStringLiteral("Label says “dates are removed”, but dates are left"));
    Finding product = finding("third_party_ai_evidence", Level::Note, "product", 0x00080070);
    QCOMPARE(explained(product).title, QStringLiteral("Mark of an AI tool"));
    product.facts.insert(QStringLiteral("sign"), QStringLiteral("may"));
    QCOMPARE(explained(product).title, QStringLiteral("Possible mark of an AI tool"));
    product.facts.insert(QStringLiteral("category"), QStringLiteral("scanner_maker_ai"));
    QCOMPARE(explained(product).title, QStringLiteral("Possible AI of the scanner’s maker"));
    QVERIFY(explained(finding("burned_in_text", Level::Unchecked, "thumbs"))
                .why.contains(QLatin1String("Windows made them")));
}

void TestAdvice::titlesAndWhysNeverHoldAValue() {
    const report::Report report = tests::richReport();
    for (const Finding& one : report.findings)
        for (const QString& text : {one.title, one.why, advice::headlineFor(one)})
            for (const QString& value : tests::plantedValues())
                QVERIFY2(!text.contains(value, Qt::CaseInsensitive),
                         qPrintable(one.kind + QStringLiteral(": ") + text));
    // What the facts say is kept apart, because it does hold names.
    const auto ai =
        std::find_if(report.findings.begin(), report.findings.end(), [](const Finding& one) {
            return one.kind == QLatin1String("third_party_ai_evidence");
        });
    QCOMPARE(advice::factSentence(*ai),
             QStringLiteral("It names the program: Lungwort Finder, by Lungwort Analytics GmbH."));
}

void TestAdvice::everyFindingOfARichDiscIsExplained() {
    for (const Finding& one : tests::richReport().findings) {
        QVERIFY2(!one.title.isEmpty() && !one.why.isEmpty(), qPrintable(one.kind));
        QVERIFY2(one.title[0].isUpper(), qPrintable(one.title));
        if (one.level == Level::Points || one.level == Level::Could) {
            QVERIFY2(!one.evidence.isEmpty(), qPrintable(one.kind));
            QVERIFY2(!one.questions.isEmpty(), qPrintable(one.kind));
        }
    }
}

void TestAdvice::theFourQuestionsAreAlwaysFirst() {
    const QStringList four = {QStringLiteral("ai-used-on-my-scan"),
                              QStringLiteral("third-parties-list"),
                              QStringLiteral("how-de-identified"), QStringLiteral("how-long-kept")};
    for (const QList<Finding>& findings : {QList<Finding>(), tests::richReport().findings}) {
        const QList<advice::Question> questions =
            advice::questionsFor(findings, QStringLiteral("US"));
        QVERIFY(questions.size() >= 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(questions[i].id, four[i]);
            QVERIFY(questions[i].because.isEmpty());
        }
    }
    QCOMPARE(advice::questionsFor({}).size(), 4);
    // The article's four steps, in its order.
    const QList<advice::Question> first = advice::questionsFor({});
    QVERIFY(first[0].articleSteps.contains(QStringLiteral("ai_use")));
    QVERIFY(first[1].articleSteps.contains(QStringLiteral("third_parties")));
    QVERIFY(first[2].articleSteps.contains(QStringLiteral("how_anonymized")));
    QVERIFY(first[3].articleSteps.contains(QStringLiteral("how_long_kept")));
    QVERIFY(first[3].articleSteps.contains(QStringLiteral("opt_out_care")));
}

void TestAdvice::whatWasFoundBringsUpToFourMore() {
    const report::Report report = tests::richReport();
    const QList<advice::Question> questions =
        advice::questionsFor(report.findings, QStringLiteral("US"));
    QCOMPARE(questions.size(), 8);
    QSet<QString> ids;
    for (const advice::Question& question : questions)
        ids.insert(question.id);
    QCOMPARE(ids.size(), 8);
    for (const advice::Question& question : questions.mid(4)) {
        QVERIFY2(!question.because.isEmpty(), qPrintable(question.id));
        for (const QString& id : question.because) {
            const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                                         [&id](const Finding& one) { return one.id == id; });
            QVERIFY2(at != report.findings.end(), "a reason must be a finding of this report");
            QVERIFY2(question.triggers.contains(at->kind), qPrintable(question.id));
        }
    }
}

void TestAdvice::whatNeedsActionIsAskedFirst() {
    Finding other = finding("other_patient_data", Level::Points, "other-person", 0x00100010);
    other.act = true;
    Finding name = finding("patient_name", Level::Points, "PatientName", 0x00100010);
    name.id = QStringLiteral("f2");
    const QList<advice::Question> questions = advice::questionsFor({name, other});
    QCOMPARE(questions.value(4).id, QStringLiteral("other-person-on-disc"));
    QCOMPARE(questions.value(4).because, QStringList{QStringLiteral("f1")});
}

void TestAdvice::theStrongestReasonIsNamedFirst() {
    // The first reason stands below the question: a picture that could not be judged must not
    // stand there while a name was read in another.
    Finding unjudged = finding("burned_in_text", Level::Unchecked, "image-file", 0);
    unjudged.usual = false;
    Finding read = finding("burned_in_name", Level::Points, "text", 0);
    read.id = QStringLiteral("f2");
    const QList<advice::Question> questions = advice::questionsFor({unjudged, read});
    const auto at = std::find_if(questions.begin(), questions.end(), [](const auto& one) {
        return one.id == QStringLiteral("name-on-picture");
    });
    QVERIFY(at != questions.end());
    QCOMPARE(at->because, (QStringList{QStringLiteral("f2"), QStringLiteral("f1")}));
}

void TestAdvice::unlikelyFindingsBringUpNoQuestion() {
    QCOMPARE(
        advice::questionsFor({finding("patient_name", Level::Unlikely, "PatientName", 0x00100010)})
            .size(),
        4);
    QVERIFY(explained(finding("patient_name", Level::Unlikely, "PatientName", 0x00100010))
                .questions.isEmpty());
}

void TestAdvice::lawOfOtherCountriesStaysOut() {
    QVERIFY(advice::fitsCountry({}, QStringLiteral("DE")));
    QVERIFY(advice::fitsCountry({QStringLiteral("EU")}, QStringLiteral("DE")));
    QVERIFY(!advice::fitsCountry({QStringLiteral("US")}, QStringLiteral("DE")));
    QVERIFY(!advice::fitsCountry({QStringLiteral("EU")}, QStringLiteral("US")));
    QVERIFY(!advice::fitsCountry({QStringLiteral("US")}, QString()));
    for (const QString& country : {QStringLiteral("DE"), QString()})
        for (const advice::Question& question :
             advice::questionsFor(tests::richReport().findings, country))
            QVERIFY2(!question.regions.contains(QStringLiteral("US")), qPrintable(question.id));
    for (const char* id : {"hipaa-18-details", "illinois-bipa-leaves-out-scans"})
        QCOMPARE(advice::evidenceById(QLatin1String(id))->regions,
                 QStringList{QStringLiteral("US")});
    QCOMPARE(advice::evidenceById(QStringLiteral("gdpr-access"))->regions,
             QStringList{QStringLiteral("EU")});
}

void TestAdvice::answers_data() {
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("headline");
    const Finding name = finding("patient_name", Level::Points, "PatientName", 0x00100010);
    const Finding born = finding("birth_date", Level::Could, "PatientBirthDate", 0x00100030);
    const Finding number = finding("patient_id", Level::Points, "PatientID", 0x00100020);
    const Finding madeUp = finding("patient_name", Level::Unlikely, "PatientName", 0x00100010);
    const Finding note = finding("autorun_viewer", Level::Note, "program");
    const Finding bad = finding("unreadable_files", Level::Unchecked);
    using List = QList<Finding>;
    const auto row = [](const char* label, const List& findings, bool complete, int files,
                        Level level, const char* headline) {
        QTest::newRow(label) << findings << complete << files << int(level)
                             << QString::fromLatin1(headline);
    };
    row("by name", {born, name, note}, true, 9, Level::Points, "It points to you, by name.");
    row("by name, so far", {name}, false, 9, Level::Points, "So far: it points to you, by name.");
    row("by number", {number, madeUp}, true, 9, Level::Points, "It points to you, by number.");
    row("only what could", {born, madeUp}, true, 9, Level::Could, "It could point to you.");
    row("only what could, so far", {born}, false, 9, Level::Could,
        "So far: it could point to you.");
    row("a made-up name", {madeUp}, true, 9, Level::Unlikely,
        "We found little that points to you.");
    row("nothing but a viewer", {note}, true, 9, Level::Note,
        "We did not find details that point to you.");
    row("nothing", {}, true, 9, Level::Note, "We did not find details that point to you.");
    row("nothing yet", {}, false, 3, Level::Unchecked, "We are still looking.");
    row("nothing read yet", {}, false, 0, Level::Unchecked, "We are still looking.");
    row("an empty disc", {}, true, 0, Level::Unchecked, "There is nothing here to check.");
    row("only unreadable files", {bad}, true, 0, Level::Unchecked, "We could not read this disc.");
}

void TestAdvice::answers() {
    QFETCH(QList<Finding>, findings);
    QFETCH(bool, complete);
    QFETCH(int, files);
    QFETCH(int, level);
    const advice::Answer answer = advice::answerFor(findings, complete, files);
    QTEST(answer.headline, "headline");
    QCOMPARE(int(answer.level), level);
    QCOMPARE(answer.soFar, !complete);
    QVERIFY(!answer.text.isEmpty());
}

void TestAdvice::nothingFoundSaysWhatWasLookedAt() {
    const advice::Answer answer = advice::answerFor({}, true, 412);
    QVERIFY(answer.text.contains(QLatin1String("412 files")));
    QVERIFY(answer.text.contains(QLatin1String("did not look for words or faces")));
    QVERIFY(answer.text.contains(QLatin1String("We can miss things.")));
}

void TestAdvice::everyErrorHasASentenceWithWhatToDo() {
    QSet<QString> seen;
    for (int code = int(ErrorCode::NotFound); code <= int(ErrorCode::Internal); ++code) {
        const QString sentence =
            advice::sentenceFor(Error{ErrorCode(code), {}, "readFile: secret"});
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY2(!sentence.contains(QLatin1String("secret")),
                 "the technical detail is not for people");
        QVERIFY2(!sentence.contains(QLatin1Char('%')) && !sentence.contains(QLatin1String("()")),
                 qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
    QCOMPARE(advice::sentenceFor(Error{ErrorCode::NotSupported, {QStringLiteral("Deflate64")}, {}}),
             QStringLiteral(
                 "We cannot read this kind of file yet (Deflate64). Ask for a plain DICOM copy."));
}

void TestAdvice::errorArgumentsCannotSmuggleText() {
    for (const QString& word : {QStringLiteral("<script>alert(1)</script>"), QStringLiteral("a\nb"),
                                QString(500, QLatin1Char('x'))})
        QCOMPARE(
            advice::sentenceFor(Error{ErrorCode::NotSupported, {word}, {}}),
            QStringLiteral("We cannot read this kind of file yet. Ask for a plain DICOM copy."));
}

void TestAdvice::everyNoteAndThingLeftOutHasASentence() {
    for (int note = 0; note <= int(dicom::Note::PrivateUnreadable); ++note)
        QVERIFY(advice::noteSentence(dicom::Note(note)).endsWith(QLatin1Char('.')));
    inspect::NotChecked item;
    item.what = QStringLiteral("check-missing");
    for (const char* check : {"text", "face"}) {
        item.check = QLatin1String(check);
        QVERIFY(
            advice::notCheckedSentence(item).startsWith(QLatin1String("This version does not")));
    }
    item.what = QStringLiteral("private-binary");
    item.count = 1180;
    QCOMPARE(advice::notCheckedSentence(item),
             QStringLiteral("1,180 hidden maker fields hold codes that only the maker can read."));
    item.what = QStringLiteral("pdf-scanned-pages:3");
    QVERIFY(advice::notCheckedSentence(item).contains(QLatin1String("pictures of paper")));
    item.what = QStringLiteral("something new");
    item.reason.code = ErrorCode::WorkerCrashed;
    QVERIFY(advice::notCheckedSentence(item).contains(QLatin1String("made our reader stop")));
    item.reason.code = ErrorCode::None;
    QCOMPARE(advice::notCheckedSentence(item), QStringLiteral("We left out 1,180 things here."));
    item.what = QStringLiteral("pictures-not-tested");
    QCOMPARE(
        advice::notCheckedSentence(item),
        QStringLiteral("1,180 pictures were not opened. So we did not look for words on them."));
}

void TestAdvice::whatWasLookedAtHasItsUnit_data() {
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("copies");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* check, int items, int skipped, int copies,
                        const char* words) {
        QTest::newRow(name) << QString::fromLatin1(check) << items << skipped << copies
                            << QString::fromLatin1(words);
    };
    row("all details", "metadata", 1232, 0, 0, "all 1,232 details");
    row("one of one", "documents", 1, 0, 0, "1 text");
    row("some details", "ai", 453, 4, 0, "453 of 457 details");
    row("copies are told", "text", 11, 0, 2, "all 11 pictures. 2 are copies.");
    row("one copy", "pictures", 11, 1, 1, "11 of 12 pictures and pages. 1 is a copy.");
    row("no text", "text", 0, 3, 0, "3 pictures, not looked at");
    row("some scans", "face", 26, 1, 0, "26 of 27 pictures judged");
    row("no scan", "face", 0, 1, 0, "1 picture, not judged");
    row("nothing to look at", "face", 0, 0, 0, "no 3D scan and no photo here");
    row("no other file", "documents", 0, 0, 0, "none here");
}

void TestAdvice::whatWasLookedAtHasItsUnit() {
    QFETCH(QString, check);
    QFETCH(int, items);
    QFETCH(int, skipped);
    QFETCH(int, copies);
    QTEST(advice::lookedAtWords({check, items, skipped, 0.1}, copies), "words");
}

void TestAdvice::counts_data() {
    QTest::addColumn<int>("pictures");
    QTest::addColumn<int>("exams");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("bad");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all") << 412 << 3 << 6 << 2
                         << "412 pictures in 3 exams. 6 other files. 2 files we could not read.";
    QTest::newRow("ones") << 1 << 1 << 1 << 1
                          << "1 picture in 1 exam. 1 other file. 1 file we could not read.";
    QTest::newRow("no pictures") << 0 << 0 << 4 << 0 << "No pictures. 4 other files.";
    QTest::newRow("pictures that are no exam") << 7 << 0 << 0 << 0 << "7 pictures.";
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << "No pictures.";
}

void TestAdvice::counts() {
    QFETCH(int, pictures);
    QFETCH(int, exams);
    QFETCH(int, others);
    QFETCH(int, bad);
    QTEST(advice::countSentence(pictures, exams, others, bad), "sentence");
}

void TestAdvice::values_data() {
    QTest::addColumn<QString>("vr");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* vr, const char16_t* stored,
                        const char16_t* shown) {
        QTest::newRow(name) << QString::fromLatin1(vr) << QString::fromUtf16(stored)
                            << QString::fromUtf16(shown);
    };
    row("a name in reading order", "PN", u"Adams^John Robert^Quincy^Rev.^B.A. M.Div.",
        u"Rev. John Robert Quincy Adams B.A. M.Div.");
    row("a name without parts is left alone", "PN", u"ADAMS JOHN", u"ADAMS JOHN");
    row("a name with trailing signs", "PN", u"Sample^Patricia^^^", u"Patricia Sample");
    row("three groups", "PN", u"Yamada^Tarou=山田^太郎=やまだ^たろう",
        u"Tarou Yamada (山田 太郎, やまだ たろう)");
    row("only an ideographic group", "PN", u"=山田^太郎", u"山田 太郎");
    row("two names", "PN", u"Sample^Pat\\Other^Person", u"Pat Sample, Person Other");
    row("a date", "DA", u"19610214", u"February 14, 1961");
    row("an old form of date", "DA", u"1961.02.14", u"February 14, 1961");
    row("not a date", "DA", u"19611399", u"19611399");
    row("a range is no date", "DA", u"19610214-", u"19610214-");
    row("a time", "TM", u"094217.25", u"9:42 AM");
    row("hours only", "TM", u"09", u"09");
    row("date and time", "DT", u"20250604094217.250000+0200", u"June 4, 2025, 9:42 AM (UTC+02:00)");
    row("only a day", "DT", u"20250604", u"June 4, 2025");
    row("only a year", "DT", u"2025", u"2025");
    row("age", "AS", u"064Y", u"64 years");
    row("one month", "AS", u"001M", u"1 month");
    row("not an age", "AS", u"64", u"64");
    row("a list", "LO", u"Head\\Neck", u"Head, Neck");
    row("long text keeps its backslash", "LT", u"see C:\\temp", u"see C:\\temp");
    row("a UID", "UI", u"1.2.840.10008.1.2", u"1.2.840.10008.1.2");
    row("line breaks do not break a line", "LO", u"a\nb\x1b[31mc", u"a b [31mc");
    row("direction marks cannot turn a line", "LO", u"abc\u202edef", u"abc def");
    row("nothing", "PN", u"", u"");
    row("markup stays text", "PN", u"<script>^x", u"x <script>");
}

void TestAdvice::values() {
    QFETCH(QString, vr);
    QFETCH(QString, stored);
    QTEST(advice::displayValue(stored, vr.toLatin1().constData()), "shown");
}

void TestAdvice::daysReadAsDaysWhereverTheyStand_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char16_t* kind, const char16_t* subject,
                        const char16_t* stored, const char16_t* shown) {
        QTest::newRow(name) << QString::fromUtf16(kind) << QString::fromUtf16(subject)
                            << QString::fromUtf16(stored) << QString::fromUtf16(shown);
    };
    row("the name ends with Date", u"exact_dates", u"StudyDate", u"19950823", u"August 23, 1995");
    row("the name begins with DateOf", u"exact_dates", u"DateOfLastCalibration", u"19950823",
        u"August 23, 1995");
    row("the name begins with TimeOf", u"exact_dates", u"TimeOfLastCalibration", u"110149.000000",
        u"11:01 AM");
    row("in an ID number", u"exact_dates", u"uid-date", u"20170302", u"March 2, 2017");
    row("a property of a document", u"exact_dates", u"", u"2026-11-22", u"November 22, 2026");
    row("no day of any calendar", u"exact_dates", u"", u"20171302", u"20171302");
    row("a number that looks like a day", u"patient_id", u"PatientID", u"20170302", u"20170302");
}

void TestAdvice::daysReadAsDaysWhereverTheyStand() {
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(QString, stored);
    inspect::Finding finding;
    finding.kind = kind;
    finding.subject = subject;
    finding.value = stored;
    QTEST(advice::displayValue(finding), "shown");
}

void TestAdvice::agesAndListsFollowTheLanguage() {
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(advice::displayValue(QStringLiteral("19610214"), "DA"),
             QStringLiteral("14. Februar 1961"));
    QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
    QCOMPARE(advice::displayValue(QStringLiteral("19610214"), "DA"),
             QStringLiteral("1961年2月14日"));
    QLocale::setDefault(QLocale(QStringLiteral("es_ES")));
    QCOMPARE(advice::displayValue(QStringLiteral("19610214"), "DA"),
             QStringLiteral("14 de febrero de 1961"));
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    QCOMPARE(advice::displayValue(QStringLiteral("19610214"), "DA"),
             QStringLiteral("14 février 1961"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(advice::displayValue(QStringLiteral("19610214"), "DA"),
             QStringLiteral("14 February 1961"));
    QLocale::setDefault(before);
}

void TestAdvice::maskIsAlwaysTheSame() {
    QCOMPARE(advice::mask(), QStringLiteral("••••••"));
}

void TestAdvice::codesHaveWords() {
    QCOMPARE(advice::modalityWord(QStringLiteral("CT")), QStringLiteral("CT scan"));
    QCOMPARE(advice::modalityWord(QStringLiteral(" mr")), QStringLiteral("MRI scan"));
    QCOMPARE(advice::modalityWord(QStringLiteral("Quillfeather")),
             QStringLiteral("Other kind of file"));
    const QString root = QStringLiteral("1.2.840.10008.5.1.4.1.1.");
    const QList<std::pair<const char*, const char*>> objects = {
        {"2", "CT scan"},
        {"2.1", "CT scan"},
        {"4", "MRI scan"},
        {"7.4", "Screenshot saved as a scan"},
        {"481.5", "Plan for radiation care"},
        {"481.10", "Goal of radiation care"},
        {"66", "Raw data from the machine"},
        {"66.4", "Outline drawn on pictures"},
        {"11.1", "Saved view settings and marks"},
        {"88.59", "List of key pictures"},
        {"88.67", "Record of the X-ray dose"},
        {"104.1", "PDF document in a scan file"},
        {"9.1.1", "Heart trace (ECG)"},
        {"12.1", "X-ray film of blood vessels"},
        {"1.2", "Breast X-ray (mammogram)"},
        {"77.1.6", "Microscope slide"}};
    for (const auto& [uid, word] : objects)
        QCOMPARE(advice::objectWord(root + QLatin1String(uid)), QString::fromLatin1(word));
    QCOMPARE(advice::objectWord(QStringLiteral("1.2.840.10008.1.3.10")),
             QStringLiteral("The disc’s table of contents"));
    QCOMPARE(advice::objectWord(QStringLiteral("1.2.3.4")), QStringLiteral("Other kind of file"));
    for (int type = 0; type <= int(image::FileType::Shortcut); ++type)
        QVERIFY(!advice::fileTypeWord(image::FileType(type)).isEmpty());
}

void TestAdvice::attributesHaveWords() {
    QCOMPARE(advice::attributeWord(QStringLiteral("PatientBirthDate"), {0x0010, 0x0030}),
             QStringLiteral("Birth date"));
    QCOMPARE(advice::attributeWord(QString(), {0x0010, 0x0030}), QStringLiteral("Birth date"));
    QCOMPARE(advice::attributeWord(QString(), {0x0009, 0x1001}),
             QStringLiteral("Hidden maker field"));
    // What has no plain word keeps the name of the standard.
    QCOMPARE(advice::attributeWord(QString(), {0x0018, 0x0060}), QStringLiteral("KVP"));
    QCOMPARE(advice::attributeWord(QString(), {0x0010, 0xfffe}),
             QStringLiteral("Detail with no public name"));
}

void TestAdvice::textsFollowAChangeOfLanguage() {
    const advice::Question* before = advice::questionById(QStringLiteral("how-long-kept"));
    const QString english = before->question;
    Loud loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    QCOMPARE(advice::questionById(QStringLiteral("how-long-kept"))->question,
             QStringLiteral("«%1»").arg(english));
    QVERIFY(
        advice::evidenceById(QStringLiteral("disc-mixups-2011"))->claim.startsWith(QChar(0xab)));
    // Nothing in a rich report is left in English.
    for (const Finding& one : tests::richReport().findings) {
        QVERIFY2(one.title.contains(QChar(0xab)), qPrintable(one.title));
        QVERIFY2(one.why.startsWith(QChar(0xab)), qPrintable(one.why));
    }
    for (const QString& text :
         {advice::askSentence(), advice::careLines().last(),
          advice::checkWord(QStringLiteral("ai")), advice::answerFor({}, true, 3).text,
          advice::sentenceFor(Error{ErrorCode::Damaged, {}, {}})})
        QVERIFY2(text.startsWith(QChar(0xab)), qPrintable(text));
    QCoreApplication::removeTranslator(&loud);
    QCOMPARE(before->question, english); // older references stay valid
    QCOMPARE(advice::questionById(QStringLiteral("how-long-kept"))->question, english);
}

void TestAdvice::thereIsNeverASentenceThatSaysNoAi() {
    QCOMPARE(advice::askSentence(),
             QStringLiteral("A disc seldom shows whether AI was used or who got copies. Ask."));
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
