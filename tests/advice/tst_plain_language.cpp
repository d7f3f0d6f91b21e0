// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that the program says by itself: readable, calm, complete, and in the translators'
// hands.
#include "advice/advice.h"
#include "advice/kinds.h"
#include "support/json_schema.h"
#include "support/reading_level.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;

namespace {

struct OwnText {
    QString file, text;
};

QByteArray readAll(const QString& path) {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QJsonArray dataFile(const char* name) {
    return QJsonDocument::fromJson(
               readAll(QStringLiteral("resources/%1/%1.json").arg(QLatin1String(name))))
        .array();
}

/// All texts of context "advice" in the C++ files of these rooms, with adjoining literals joined.
QList<OwnText> ownTexts() {
    QList<OwnText> out;
    static const QRegularExpression call(
        QStringLiteral("(?:translate\\(\\s*\"advice\"|QT_TRANSLATE_N?_?NOOP\\(\\s*\"advice\")\\s*,"
                       "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    for (const char* room : {"advice", "report"}) {
        const QDir folder(QStringLiteral(DISCLENS_SOURCE_DIR "/app/%1").arg(QLatin1String(room)));
        for (const QString& name :
             folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
            if (name == QLatin1String("knowledge_strings.h"))
                continue;
            const QString source = QString::fromUtf8(
                readAll(QStringLiteral("app/%1/%2").arg(QLatin1String(room), name)));
            for (auto it = call.globalMatch(source); it.hasNext();) {
                QString text;
                for (auto part = literal.globalMatch(it.next().captured(1)); part.hasNext();)
                    text += part.next().captured(1);
                text.replace(QLatin1String("\\\""), QLatin1String("\""));
                out += {name, text};
            }
        }
    }
    return out;
}

QList<OwnText> knowledgeTexts(const char* name, const QStringList& keys) {
    QList<OwnText> out;
    for (const QJsonValue& row : dataFile(name))
        for (const QString& key : keys)
            out +=
                {row[QLatin1String("id")].toString() + QLatin1Char('.') + key, row[key].toString()};
    return out;
}

/// A text of less is a label; a formula says nothing about it.
constexpr int kFewestWords = 8;

} // namespace

class TestPlainLanguage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void syllablesAreCountedAsSpoken_data();
    void syllablesAreCountedAsSpoken();
    void formulasGiveTheirTextbookValues();
    void ownSentencesAreReadable();
    void claimsAndQuestionsAreReadable();
    void noSentenceIsLongerThan25Words();
    void noWordScaresOrPromises();
    void dataFilesFitTheirSchemas();
    void idsAreUniqueAndReferencesResolve();
    void everyArticleStepHasThreeQuestions();
    void everyKindOfTheVocabularyHasItsWords();
    void knowledgeStringsAreFresh();
    void translatorsGetEveryComment();
};

void TestPlainLanguage::syllablesAreCountedAsSpoken_data() {
    QTest::addColumn<int>("spoken");
    const QList<std::pair<const char*, int>> words = {
        {"name", 1},      {"names", 1},      {"named", 1},       {"picture", 2},
        {"pictures", 2},  {"details", 2},    {"hospital", 3},    {"radiologist", 5},
        {"usual", 3},     {"patient", 2},    {"privacy", 3},     {"company", 3},
        {"companies", 3}, {"machine", 2},    {"number", 2},      {"birth", 1},
        {"address", 2},   {"able", 2},       {"table", 2},       {"needed", 2},
        {"started", 2},   {"looked", 1},     {"changes", 2},     {"places", 2},
        {"boxes", 2},     {"files", 1},      {"file", 1},        {"video", 3},
        {"people", 2},    {"question", 2},   {"information", 4}, {"going", 2},
        {"outside", 2},   {"identified", 4}, {"science", 2},     {"data", 2},
        {"scanned", 1},   {"pushed", 1},     {"watched", 1},     {"copy", 2},
        {"copies", 2},    {"read", 1},       {"you", 1},         {"could", 1},
        {"language", 2},  {"social", 2},     {"media", 3},       {"radio", 3},
        {"manual", 3},    {"serial", 3},     {"medical", 3},     {"university", 5},
        {"disease", 2},   {"special", 2},    {"create", 2},      {"area", 3},
        {"quiet", 2},     {"client", 2},     {"answer", 2},      {"everyone", 3}};
    for (const auto& [word, count] : words)
        QTest::newRow(word) << count;
}

void TestPlainLanguage::syllablesAreCountedAsSpoken() {
    QFETCH(int, spoken);
    QCOMPARE(tests::syllables(QString::fromLatin1(QTest::currentDataTag())), spoken);
}

void TestPlainLanguage::formulasGiveTheirTextbookValues() {
    // "The cat sat on the mat." 6 words, 6 syllables: 0.39*6 + 11.8*1 - 15.59 = -1.45
    const tests::Reading cat = tests::reading(QStringLiteral("The cat sat on the mat."));
    QCOMPARE(cat.words, 6);
    QCOMPARE(cat.sentences, 1);
    QVERIFY(qAbs(cat.fleschKincaid() + 1.45) < 0.01);
    const tests::Reading two =
        tests::reading(QStringLiteral("It names you. Anyone who opens the file can read it."));
    QCOMPARE(two.sentences, 2);
    QCOMPARE(two.words, 11);
    const tests::Reading hard =
        tests::reading(QStringLiteral("Individually identifiable information necessitates "
                                      "comprehensive confidentiality considerations."));
    QVERIFY2(hard.fleschKincaid() > 20, "a text like this must not pass");
    QVERIFY(hard.smog() > 12);
}

void TestPlainLanguage::ownSentencesAreReadable() {
    // Why each is let through: a fixed word of the field has to be said there.
    const QStringList exceptions = {};
    const QList<OwnText> texts = ownTexts();
    QVERIFY2(texts.size() > 500, "the reader of the source files is broken");
    tests::Reading whole;
    QStringList hard;
    for (const OwnText& own : texts) {
        const tests::Reading one = tests::reading(own.text);
        if (one.words < kFewestWords)
            continue;
        whole += one;
        if (one.fleschKincaid() > 8 && !exceptions.contains(own.text))
            hard += QStringLiteral("%1: %2 (%3)")
                        .arg(QString::number(one.fleschKincaid(), 'f', 1), own.text, own.file);
    }
    QVERIFY2(hard.isEmpty(), qPrintable(hard.join(QLatin1Char('\n'))));
    QVERIFY2(whole.sentences > 100, "too few sentences for SMOG");
    qInfo("own sentences: %d, Flesch-Kincaid %.1f, SMOG %.1f", whole.sentences,
          whole.fleschKincaid(), whole.smog());
    QVERIFY(whole.smog() <= 9);
}

void TestPlainLanguage::claimsAndQuestionsAreReadable() {
    for (const auto& [name, keys] :
         {std::pair<const char*, QStringList>{"evidence", {QStringLiteral("claim")}},
          {"questions", {QStringLiteral("question"), QStringLiteral("why_it_matters")}}}) {
        tests::Reading whole;
        QStringList hard;
        for (const OwnText& own : knowledgeTexts(name, keys)) {
            const tests::Reading one = tests::reading(own.text);
            whole += one;
            if (one.words >= kFewestWords && one.fleschKincaid() > 9)
                hard += QStringLiteral("%1: %2 (%3)")
                            .arg(QString::number(one.fleschKincaid(), 'f', 1), own.text, own.file);
        }
        qInfo("%s: %d sentences, Flesch-Kincaid %.1f, SMOG %.1f", name, whole.sentences,
              whole.fleschKincaid(), whole.smog());
        QVERIFY2(hard.isEmpty(), qPrintable(hard.join(QLatin1Char('\n'))));
        QVERIFY(whole.smog() <= 9);
    }
}

void TestPlainLanguage::noSentenceIsLongerThan25Words() {
    QList<OwnText> texts = ownTexts();
    texts += knowledgeTexts("evidence", {QStringLiteral("claim")});
    texts +=
        knowledgeTexts("questions", {QStringLiteral("question"), QStringLiteral("why_it_matters")});
    static const QRegularExpression ends(QStringLiteral("[.!?](?:\\s|$)"));
    for (const OwnText& own : texts)
        for (const QString& sentence : own.text.split(ends, Qt::SkipEmptyParts))
            QVERIFY2(tests::reading(sentence).words <= 25,
                     qPrintable(own.file + QStringLiteral(": ") + sentence));
}

void TestPlainLanguage::noWordScaresOrPromises() {
    // "Safer copy" is the name of a page; "Safe Harbor" is the name of a rule.
    static const QRegularExpression allowed(QStringLiteral("\\bSafer copy\\b|\\bSafe Harbor\\b"));
    static const QRegularExpression forbidden(
        QStringLiteral(
            "\\b(safe|safely|danger\\w*|anonym\\w*|critical\\w*|severe\\w*|violat\\w*|guarante\\w*|"
            "100 ?%|"
            "high risk|alarm\\w*|threat\\w*|attack\\w*|victim\\w*|hack\\w*|breach\\w*|no "
            "AI\\b|failed to|"
            "HIPAA compliant|PHI|e\\.g\\.|i\\.e\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<OwnText> texts = ownTexts();
    texts += knowledgeTexts("evidence", {QStringLiteral("claim"), QStringLiteral("detail")});
    texts +=
        knowledgeTexts("questions", {QStringLiteral("question"), QStringLiteral("why_it_matters"),
                                     QStringLiteral("good_answer")});
    // Each says what is not so, or is a fact of a source; reason beside it.
    const QStringList exceptions = {};
    QStringList found;
    for (OwnText own : texts) {
        own.text.remove(allowed);
        const auto match = forbidden.match(own.text);
        if (match.hasMatch() && !exceptions.contains(own.file))
            found += QStringLiteral("%1: “%2” in “%3”").arg(own.file, match.captured(), own.text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    // The list itself works.
    QVERIFY(forbidden.match(QStringLiteral("Your disc is safe.")).hasMatch());
    QVERIFY(!forbidden.match(QStringLiteral("Ask for fewer details.")).hasMatch());
}

void TestPlainLanguage::dataFilesFitTheirSchemas() {
    for (const char* name : {"evidence", "questions"}) {
        const QStringList problems =
            tests::JsonSchema::load(QLatin1String(name)).problems(dataFile(name));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        // A schema that lets everything through is a defect.
        QJsonObject odd = dataFile(name).first().toObject();
        odd.insert(QStringLiteral("id"), 3);
        QVERIFY(!tests::JsonSchema::load(QLatin1String(name)).problems(QJsonArray{odd}).isEmpty());
    }
}

void TestPlainLanguage::idsAreUniqueAndReferencesResolve() {
    QSet<QString> seen;
    for (const advice::Evidence& item : advice::allEvidence()) {
        QVERIFY2(!seen.contains(item.id), qPrintable(item.id));
        seen.insert(item.id);
        QCOMPARE(advice::evidenceById(item.id), &item);
        for (const QString& kind : item.kinds)
            QVERIFY2(advice::wordsOfKind(kind), qPrintable(item.id + QLatin1Char(' ') + kind));
    }
    QCOMPARE(seen.size(), dataFile("evidence").size());
    seen.clear();
    for (const advice::Question& item : advice::allQuestions()) {
        QVERIFY2(!seen.contains(item.id), qPrintable(item.id));
        seen.insert(item.id);
        QVERIFY2(advice::askWhomWord(item.askWhom) != item.askWhom, qPrintable(item.askWhom));
        QVERIFY2(advice::whenWord(item.when) != item.when, qPrintable(item.when));
        for (const QString& kind : item.triggers)
            QVERIFY2(advice::wordsOfKind(kind), qPrintable(item.id + QLatin1Char(' ') + kind));
    }
    QCOMPARE(seen.size(), dataFile("questions").size());
    for (const QString& kind : advice::kindsWithWords()) {
        const advice::KindWords* words = advice::wordsOfKind(kind);
        for (const QString& id :
             QString::fromLatin1(words->evidence).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const advice::Evidence* item = advice::evidenceById(id);
            QVERIFY2(item, qPrintable(kind + QStringLiteral(" names no such evidence: ") + id));
            QVERIFY2(item->verified, qPrintable(id + QStringLiteral(" is not verified")));
        }
        for (const QString& id :
             QString::fromLatin1(words->questions).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QVERIFY2(advice::questionById(id),
                     qPrintable(kind + QStringLiteral(" names no such question: ") + id));
    }
}

void TestPlainLanguage::everyArticleStepHasThreeQuestions() {
    QHash<QString, int> steps;
    for (const advice::Question& item : advice::allQuestions())
        for (const QString& step : item.articleSteps)
            ++steps[step];
    QCOMPARE(steps.size(), 11);
    for (auto at = steps.begin(); at != steps.end(); ++at)
        QVERIFY2(*at >= (at.key() == QLatin1String("service_providers") ? 3 : 3),
                 qPrintable(at.key()));
}

void TestPlainLanguage::everyKindOfTheVocabularyHasItsWords() {
    const QStringList vocabulary =
        QStringLiteral(
            "always patient_name patient_id birth_date address_or_phone sensitive_traits "
            "staff_names "
            "institution_name exact_dates device_serial unique_ids private_tags free_text "
            "burned_in_name "
            "burned_in_text face_possible photo_of_person body_pattern hidden_health_info "
            "report_inside "
            "other_patient_data third_party_ai_evidence cloud_vendor research_trial_tags "
            "deidentified_claim "
            "outside_deidentified_claim_false unencrypted_disc autorun_viewer executable_preamble "
            "unreadable_files child_scan consent_document policy_document")
            .split(QLatin1Char(' '));
    for (const QString& kind : vocabulary) {
        const advice::KindWords* words = advice::wordsOfKind(kind);
        QVERIFY2(words, qPrintable(kind));
        QVERIFY2(words->title && words->inOneFile && words->inFiles && words->whyCould,
                 qPrintable(kind));
        QVERIFY2(words->evidence[0] && words->questions[0], qPrintable(kind));
    }
}

void TestPlainLanguage::knowledgeStringsAreFresh() {
    QProcess script;
    script.start(QStringLiteral("python3"),
                 {QStringLiteral(DISCLENS_SOURCE_DIR "/resources/make_translatable.py"),
                  QStringLiteral("--check")});
    if (!script.waitForStarted())
        QSKIP("python3 is not installed, so the header can't be compared");
    QVERIFY(script.waitForFinished());
    QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
}

void TestPlainLanguage::translatorsGetEveryComment() {
    // A comment for translators that stands in the wrong place is dropped; lupdate says so.
    QTemporaryDir folder;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DISCLENS_SOURCE_DIR));
    lupdate.start(QStringLiteral(DISCLENS_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
                   QStringLiteral("app"), QStringLiteral("app"), QStringLiteral("ui"),
                   QStringLiteral("-ts"), folder.filePath(QStringLiteral("all.ts"))});
    if (!lupdate.waitForStarted())
        QSKIP("lupdate is not installed, so its warnings can't be seen");
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("all.ts"))).size() > 100'000);
    const QByteArray said = lupdate.readAllStandardError();
    QVERIFY2(said.trimmed().isEmpty(), said.constData());
}

QTEST_GUILESS_MAIN(TestPlainLanguage)
#include "tst_plain_language.moc"
