// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that the program says by itself: readable, calm, complete, and in the translators'
// hands.
#include "advice/advice.h"
#include "advice/kinds.h"
#include "support/json_schema.h"
#include "support/reading_level.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
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

/// All texts of the program's own sources, with adjoining literals joined: what translators get.
QList<OwnText> ownTexts() {
    static const QRegularExpression call(QStringLiteral(
        "(?:\\btr\\(|\\btranslate\\(\\s*\"\\w+\"\\s*,|QT_TRANSLATE_N?_?NOOP\\(\\s*\"\\w+\"\\s*"
        ",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QList<OwnText> out;
    for (const char* part : {"app", "ui"}) {
        QDirIterator files(QStringLiteral(DISCLENS_SOURCE_DIR "/") + QLatin1String(part),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            if (files.fileName() == QLatin1String("knowledge_strings.h"))
                continue; // read from the data files themselves
            QFile file(files.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(files.filePath()));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = call.globalMatch(source); it.hasNext();) {
                const QRegularExpressionMatch found = it.next();
                QString text;
                for (auto piece = literal.globalMatch(found.captured(1)); piece.hasNext();)
                    text += piece.next().captured(1);
                text.replace(QLatin1String("\\\""), QLatin1String("\""));
                text.replace(QLatin1String("\\n"), QLatin1String("\n"));
                out += {files.fileName(), text};
            }
        }
    }
    return out;
}

void collect(const QJsonValue& value, const QString& id, const QStringList& keys,
             QList<OwnText>& out) {
    if (value.isArray()) {
        for (const QJsonValue& inner : value.toArray())
            collect(inner, id, keys, out);
        return;
    }
    const QJsonObject row = value.toObject();
    const QString here =
        row.contains(QLatin1String("id")) ? row[QLatin1String("id")].toString() : id;
    for (auto at = row.begin(); at != row.end(); ++at) {
        const QJsonArray values = at->isArray() ? at->toArray() : QJsonArray{*at};
        for (const QJsonValue& inner : values) {
            if (inner.isString() && keys.contains(at.key()) && !inner.toString().isEmpty())
                out += {here + QLatin1Char('.') + at.key(), inner.toString()};
            else if (inner.isObject())
                collect(inner, here, keys, out);
        }
    }
}

/// What people see of the data files.
QList<OwnText> dataTexts() {
    static const QList<std::pair<QString, QStringList>> files = {
        {QStringLiteral("evidence/evidence"),
         {QStringLiteral("claim"), QStringLiteral("detail"), QStringLiteral("limits")}},
        {QStringLiteral("questions/questions"),
         {QStringLiteral("question"), QStringLiteral("why_it_matters"),
          QStringLiteral("good_answer"), QStringLiteral("warning_sign")}},
        {QStringLiteral("consent/phrases"),
         {QStringLiteral("label"), QStringLiteral("plain_meaning")}},
        {QStringLiteral("consent/topics"), {QStringLiteral("label")}},
        {QStringLiteral("guide/journey"),
         {QStringLiteral("title"), QStringLiteral("line"), QStringLiteral("what"),
          QStringLiteral("unseen")}},
        {QStringLiteral("guide/law"), {QStringLiteral("title"), QStringLiteral("text")}},
        {QStringLiteral("guide/scans"),
         {QStringLiteral("title"), QStringLiteral("heading"), QStringLiteral("because"),
          QStringLiteral("what"), QStringLiteral("line")}},
        {QStringLiteral("whose/whose"), {QStringLiteral("theirs"), QStringLiteral("child")}},
    };
    QList<OwnText> out;
    for (const auto& [name, keys] : files) {
        const QJsonDocument file =
            QJsonDocument::fromJson(readAll(QStringLiteral("resources/%1.json").arg(name)));
        collect(file.isArray() ? QJsonValue(file.array()) : QJsonValue(file.object()), name, keys,
                out);
    }
    return out;
}

/// The sentences of a text, without their full stops; lines of a list are sentences of their own.
QStringList sentencesOf(const QString& text) {
    static const QRegularExpression ends(QStringLiteral("[.!?]+(?=[\\s”’\"']|$)|\\n"));
    QStringList out;
    for (const QString& sentence : text.split(ends, Qt::SkipEmptyParts))
        if (tests::reading(sentence).words > 0)
            out += sentence.trimmed();
    return out;
}

/// Words and sentences that are let through, each with its reason: tests/data/plain_words.json.
struct Allowed {
    QSet<QString> plainWords, exceptionWords, sentences;
};
Allowed allowed() {
    const QJsonObject file =
        QJsonDocument::fromJson(readAll(QStringLiteral("tests/data/plain_words.json"))).object();
    Allowed out;
    for (const QJsonValue& word : file[QLatin1String("plain")].toArray())
        out.plainWords += word.toString();
    for (const QJsonValue& row : file[QLatin1String("exceptions")].toArray())
        out.exceptionWords += row[QLatin1String("word")].toString();
    for (const QJsonValue& row : file[QLatin1String("sentences")].toArray())
        for (const QString& sentence : sentencesOf(row[QLatin1String("text")].toString()))
            out.sentences += sentence;
    return out;
}

/// A text of less is a label; a formula says nothing about it.
constexpr int kFewestWords = 8;
constexpr int kMostWords = 25;
constexpr double kHighestGrade = 8; ///< Flesch-Kincaid of each sentence; SMOG of a set: one more

} // namespace

class TestPlainLanguage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void syllablesAreCountedAsSpoken_data();
    void syllablesAreCountedAsSpoken();
    void formulasGiveTheirTextbookValues();
    void everySentenceIsReadable_data();
    void everySentenceIsReadable();
    void labelsUsePlainWords();
    void exceptionsHaveReasons();
    void technicalWordsAndIdiomsStayOffTheScreen();
    void noWordScaresOrPromises();
    void dataFilesFitTheirSchemas();
    void idsAreUniqueAndReferencesResolve();
    void everyArticleStepHasThreeQuestions();
    void everyKindOfTheVocabularyHasItsWords();
    void knowledgeStringsAreFresh();
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

void TestPlainLanguage::everySentenceIsReadable_data() {
    QTest::addColumn<bool>("own");
    QTest::newRow("sources") << true;
    QTest::newRow("data") << false;
}

void TestPlainLanguage::everySentenceIsReadable() {
    QFETCH(bool, own);
    const QList<OwnText> texts = own ? ownTexts() : dataTexts();
    QVERIFY2(texts.size() > (own ? 1500 : 700), "the reader of the files is broken");
    const Allowed let = allowed();
    tests::Reading whole;
    QStringList hard;
    for (const OwnText& text : texts)
        for (const QString& sentence : sentencesOf(text.text)) {
            const tests::Reading one = tests::reading(sentence);
            if (one.words < kFewestWords)
                continue;
            whole += one;
            if (one.fleschKincaid() > kHighestGrade && !let.sentences.contains(sentence))
                hard += QStringLiteral("%1: %2 (%3)")
                            .arg(QString::number(one.fleschKincaid(), 'f', 1), sentence, text.file);
            if (one.words > kMostWords)
                hard += QStringLiteral("%1 words: %2 (%3)").arg(one.words).arg(sentence, text.file);
        }
    qInfo("%d texts, %d sentences of %d words or more: Flesch-Kincaid %.1f, SMOG %.1f",
          int(texts.size()), whole.sentences, kFewestWords, whole.fleschKincaid(), whole.smog());
    QVERIFY2(hard.isEmpty(), qPrintable(hard.join(QLatin1Char('\n'))));
    QVERIFY2(whole.sentences > 100, "too few sentences for SMOG");
    QVERIFY(whole.smog() <= kHighestGrade + 1);
}

void TestPlainLanguage::labelsUsePlainWords() {
    const Allowed let = allowed();
    QSet<QString> used;
    QStringList unknown;
    static const QRegularExpression words(QStringLiteral("[A-Za-z]+"));
    for (const OwnText& text : ownTexts() + dataTexts())
        for (const QString& sentence : sentencesOf(text.text)) {
            if (tests::reading(sentence).words >= kFewestWords)
                continue; // the formula speaks for it
            for (auto it = words.globalMatch(sentence); it.hasNext();) {
                const QString word = it.next().captured().toLower();
                if (tests::syllables(word) < 3)
                    continue;
                used += word;
                if (!let.plainWords.contains(word) && !let.exceptionWords.contains(word))
                    unknown += QStringLiteral("%1: %2 (%3)").arg(word, sentence, text.file);
            }
        }
    unknown.removeDuplicates();
    QVERIFY2(unknown.isEmpty(),
             qPrintable(QStringLiteral("Long words in labels that are not in "
                                       "tests/data/plain_words.json. Find a plainer one, or list "
                                       "it:\n") +
                        unknown.join(QLatin1Char('\n'))));
    QVERIFY2(used.size() > 60, "the reader of labels is broken");
}

void TestPlainLanguage::exceptionsHaveReasons() {
    const QJsonObject file =
        QJsonDocument::fromJson(readAll(QStringLiteral("tests/data/plain_words.json"))).object();
    QStringList all;
    for (const OwnText& text : ownTexts() + dataTexts())
        all += text.text;
    const QString seen = all.join(QLatin1Char('\n'));
    for (const char* part : {"exceptions", "sentences", "idioms"})
        for (const QJsonValue& row : file[QLatin1String(part)].toArray()) {
            const QString what =
                row[QLatin1String("word")].toString() + row[QLatin1String("text")].toString();
            QVERIFY2(row[QLatin1String("reason")].toString().size() > 10, qPrintable(what));
            // An exception for what nobody says any more goes.
            QVERIFY2(seen.contains(what, Qt::CaseInsensitive), qPrintable(what));
        }
}

void TestPlainLanguage::technicalWordsAndIdiomsStayOffTheScreen() {
    // Left: what plain words exist for. Right: where the word may stand, because it names itself.
    static const QRegularExpression technical(
        QStringLiteral("\\b(metadata|modality|modalities|pixel data|overlay|secondary capture|"
                       "accession|MRN|PACS|preamble|re-identif\\w*|covered entit\\w*|"
                       "data controller|third[- ]party risk|algorithm\\w*|red flags?|"
                       "silver bullet|at the end of the day|ballpark|e\\.g\\.|i\\.e\\.|etc\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    const QJsonObject file =
        QJsonDocument::fromJson(readAll(QStringLiteral("tests/data/plain_words.json"))).object();
    QStringList idioms;
    for (const QJsonValue& row : file[QLatin1String("idioms")].toArray())
        idioms += row[QLatin1String("text")].toString().toLower();
    QStringList found;
    for (const OwnText& text : ownTexts() + dataTexts())
        for (auto it = technical.globalMatch(text.text); it.hasNext();) {
            QString word = it.next().captured().toLower();
            if (word.endsWith(QLatin1Char('s')) && idioms.contains(word.chopped(1)))
                continue;
            if (!idioms.contains(word))
                found += QStringLiteral("%1: “%2” in “%3”").arg(text.file, word, text.text);
        }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(technical.match(QStringLiteral("Metadata of the disc")).hasMatch());
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
    const QList<OwnText> texts = ownTexts() + dataTexts();
    const QStringList exceptions = {
        QStringLiteral("researcher-keeps-what.warning_sign"), // quotes what the person may be told
        QStringLiteral("anonymized.label"), // names the word in a form that the mark is about
    };
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

QTEST_GUILESS_MAIN(TestPlainLanguage)
#include "tst_plain_language.moc"
