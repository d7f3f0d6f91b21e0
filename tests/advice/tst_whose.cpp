// SPDX-License-Identifier: GPL-3.0-or-later
// Whose disc is it? All words follow the answer, in whole sentences, in any language.
#include "advice/advice.h"
#include "advice/guesses.h"
#include "advice/kinds.h"
#include "advice/linkage_words.h"
#include "advice/whose.h"
#include "support/json_schema.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace disclens;
using advice::Whose;
using advice::WhoseWords;

namespace {

QJsonArray rows() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/whose/whose.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table of sentences");
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// All sources of app and ui with adjoining literals joined, and the data files that hold texts.
QString allTexts() {
    QString out;
    static const QRegularExpression border(QStringLiteral("\"\\s*\\n\\s*\""));
    for (const char* room : {"app", "ui"})
        for (QDirIterator it(QStringLiteral(DISCLENS_SOURCE_DIR "/") + QLatin1String(room),
                             {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                out += QString::fromUtf8(file.readAll()).remove(border);
        }
    for (const char* name :
         {"questions/questions.json", "evidence/evidence.json", "letters/letters.json"}) {
        QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            out += QString::fromUtf8(file.readAll());
    }
    return out;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression form(QStringLiteral("%(?:L?n|[0-9])"));
    QStringList out;
    for (auto it = form.globalMatch(text); it.hasNext();)
        out += it.next().captured();
    out.sort();
    return out;
}

/// What the program says about findings of every kind and level, and around them.
QStringList wordsAboutThePerson() {
    QStringList out;
    QList<inspect::Finding> findings;
    for (const QString& kind : advice::kindsWithWords())
        for (const inspect::Level level :
             {inspect::Level::Points, inspect::Level::Could, inspect::Level::Unlikely,
              inspect::Level::Unchecked, inspect::Level::Note}) {
            inspect::Finding finding;
            finding.kind = kind;
            finding.level = level;
            finding.files = 3;
            findings += finding;
        }
    advice::explain(findings);
    for (const inspect::Finding& finding : findings)
        out << finding.title << finding.why << advice::headlineFor(finding);
    for (int level = 0; level <= int(inspect::Level::Note); ++level)
        out += advice::levelWord(inspect::Level(level));
    for (int category = 0; category <= int(inspect::Category::Disc); ++category)
        out += advice::categoryWord(inspect::Category(category));
    for (const char* kind : {"patient_name", "patient_id", "birth_date"})
        for (const bool complete : {true, false})
            for (const inspect::Level level : {inspect::Level::Points, inspect::Level::Could}) {
                inspect::Finding finding;
                finding.kind = QString::fromLatin1(kind);
                finding.level = level;
                const advice::Answer answer = advice::answerFor({finding}, complete, 3);
                out << answer.headline << answer.text;
            }
    for (const char* id :
         {"town", "home", "institution", "visits", "machine", "staff", "number", "name", "face"}) {
        inspect::LinkageStep step;
        step.id = QString::fromLatin1(id);
        step.namesPerson = step.id == u"name" || step.id == u"number";
        out << advice::addedWord(step, false) << advice::addedWord(step, false, true)
            << advice::peopleWord(step) << advice::basisSentence(step);
    }
    return out;
}

/// A made-up language that has one of the sentences and lacks the others.
class SomeLanguage final : public QTranslator {
  public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QByteArray text(source);
        if (text == "Your name")
            return QStringLiteral("[Your name]");
        if (text == "Their name")
            return QStringLiteral("[Their name]");
        if (text == "Your job")
            return QStringLiteral("[Your job]");
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestWhose : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tableFitsItsSchema() {
        const QStringList problems =
            tests::JsonSchema::load(QStringLiteral("whose")).problems(rows());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    void everyRowIsASentenceOfTheProgram() {
        const QString texts = allTexts();
        QStringList stale;
        QSet<QString> seen;
        for (const QJsonValue& row : rows()) {
            const QString mine = row[QLatin1String("mine")].toString();
            QVERIFY2(!seen.contains(mine), qPrintable(mine));
            seen.insert(mine);
            if (!texts.contains(u'"' + mine + u'"'))
                stale += mine;
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u'\n')));
    }
    void placeholdersStay() {
        for (const QJsonValue& row : rows())
            for (const char* column : {"theirs", "child"})
                QCOMPARE(placeholders(row[QLatin1String(column)].toString()),
                         placeholders(row[QLatin1String("mine")].toString()));
    }
    void aHelperNeverReadsYour() {
        for (const Whose whose : {Whose::Helped, Whose::NotMine}) {
            WhoseWords words;
            words.set(whose, nullptr);
            // "Look at it yourself" speaks to the reader.
            static const QRegularExpression you(QStringLiteral("\\b(you|your|yours)\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
            for (const QString& text : wordsAboutThePerson())
                QVERIFY2(!you.match(text).hasMatch(), qPrintable(text));
        }
    }
    void aParentReadsYourChild() {
        WhoseWords words;
        words.set(Whose::Child, nullptr);
        static const QRegularExpression you(
            QStringLiteral("\\byou\\b|\\byours\\b|\\byour (?!child)"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QString& text : wordsAboutThePerson()) {
            // How to reach the child is how to reach the parents.
            if (text == u"It shows how to reach your child or you.")
                continue;
            QVERIFY2(!you.match(text).hasMatch() || text.contains(u"reach you"), qPrintable(text));
        }
        QCOMPARE(advice::levelWord(inspect::Level::Points), QStringLiteral("Points to your child"));
    }
    void wordsComeBack() {
        QCOMPARE(advice::levelWord(inspect::Level::Points), QStringLiteral("Points to you"));
        {
            WhoseWords words;
            words.set(Whose::Helped, nullptr);
            QVERIFY(advice::currentWhose() == Whose::Helped);
            QCOMPARE(advice::levelWord(inspect::Level::Points), QStringLiteral("Points to them"));
            QVERIFY(advice::questionsFor({}).first().question.contains(u"their images"));
            words.set(Whose::Mine, nullptr);
            QCOMPARE(advice::levelWord(inspect::Level::Points), QStringLiteral("Points to you"));
            QVERIFY(advice::questionsFor({}).first().question.contains(u"my images"));
            words.set(Whose::Child, nullptr);
            QVERIFY(advice::questionsFor({}).first().question.contains(u"my child’s images"));
        }
        QVERIFY(advice::currentWhose() == Whose::Mine);
        QCOMPARE(advice::levelWord(inspect::Level::Points), QStringLiteral("Points to you"));
    }
    void whatIsAnothersIsNotCalledYours() {
        inspect::Finding name;
        name.check = QStringLiteral("metadata");
        name.kind = QStringLiteral("patient_name");
        name.subject = QStringLiteral("PatientName");
        name.level = inspect::Level::Points;
        QList<inspect::Finding> two{name, name};
        two[1].theirs = true;
        for (const Whose whose : {Whose::Mine, Whose::Child}) {
            WhoseWords words;
            words.set(whose, nullptr);
            advice::explain(two);
            QCOMPARE(two[0].title, whose == Whose::Mine ? QStringLiteral("Your name")
                                                        : QStringLiteral("Your child’s name"));
            QCOMPARE(two[1].title, QStringLiteral("Their name"));
            QVERIFY2(two[1].why.startsWith(u"Perhaps another person’s."), qPrintable(two[1].why));
            QVERIFY(advice::levelWord(inspect::Level::Points) != u"Points to them");
        }
        const advice::Answer answer = advice::answerFor({two[1]}, true, 3, {});
        QVERIFY2(!answer.headline.contains(u"by name"), qPrintable(answer.headline));
    }
    void sentencesAreSwappedBeforeTheyAreTranslated() {
        SomeLanguage language;
        QCoreApplication::installTranslator(&language);
        WhoseWords words;
        words.set(Whose::Helped, &language);
        const auto say = [](const char* text) {
            return QCoreApplication::translate("advice", text);
        };
        QCOMPARE(say("Your name"), QStringLiteral("[Their name]"));
        // What the language has not got for others stays in that language.
        QCOMPARE(say("Your job"), QStringLiteral("[Your job]"));
        QCOMPARE(say("Your report"), QStringLiteral("Their report"));
        QCOMPARE(say("Not in the table"), QStringLiteral("Not in the table"));
    }
    void countsAreFilledIn() {
        WhoseWords words;
        words.set(Whose::Helped, nullptr);
        QCOMPARE(QCoreApplication::translate("advice", "Your name is in %Ln files.", nullptr, 12),
                 QStringLiteral("Their name is in 12 files."));
    }
    void idsAreRead() {
        for (const Whose whose : {Whose::Mine, Whose::Helped, Whose::Child, Whose::NotMine})
            QVERIFY(advice::whoseFromId(advice::whoseId(whose)) == whose);
        QVERIFY(!advice::whoseFromId(QStringLiteral("nobody")));
    }

    // ---- what a program could guess ----
    void guessesRestOnVerifiedStudies() {
        for (const advice::GuessTopic& topic : advice::guessTopics()) {
            QVERIFY(!topic.onDisc);
            QVERIFY(!topic.sum.isEmpty() && !topic.notKnown.isEmpty());
            QCOMPARE(topic.known.isEmpty(), topic.id == u"other");
            for (qsizetype i = 0; i < topic.known.size(); ++i) {
                QVERIFY(topic.known[i]->verified);
                QVERIFY(i == 0 || topic.known[i - 1]->year >= topic.known[i]->year);
            }
            // About pictures, never about the reader.
            for (const QString& text : {topic.title, topic.sum, topic.notKnown})
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\byour?\\b"))),
                         qPrintable(text));
        }
    }
    void picturesOfTheDiscComeFirst_data() {
        QTest::addColumn<QString>("modality");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char* modality, const char* part, const char* words,
                            const char* topic) {
            QTest::addRow("%s %s %s", modality, part, words)
                << QString::fromLatin1(modality) << QString::fromLatin1(part)
                << QString::fromLatin1(words) << QString::fromLatin1(topic);
        };
        row("DX", "CHEST", "", "chest-xray");
        row("CR", "", "Thorax PA", "chest-xray");
        row("DX", "HAND", "Chest", "other-xray");
        row("CT", "CHEST", "", "chest-ct");
        row("CT", "HEAD", "", "head-ct");
        row("MR", "", "Brain T1", "head-mr");
        row("MR", "KNEE", "", "other");
        row("MG", "BREAST", "", "mammogram");
        row("PT", "", "Whole body", "head-pet");
        row("OP", "", "", "eye");
        row("US", "HEART", "", "other");
        row("??", "", "", "other");
    }
    void picturesOfTheDiscComeFirst() {
        QFETCH(QString, modality);
        QFETCH(QString, part);
        QFETCH(QString, words);
        QFETCH(QString, topic);
        dicom::Series series;
        series.modality = modality;
        series.bodyPart = part;
        series.description = words;
        dicom::Instance instance;
        instance.pixels.present = true;
        instance.pixels.frames = 1;
        instance.pixels.rows = instance.pixels.columns = 64;
        series.instances = {instance};
        dicom::Study study;
        study.series = {series};
        dicom::Patient patient;
        patient.studies = {study};
        dicom::Catalogue catalogue;
        catalogue.patients = {patient};
        const QList<advice::GuessTopic> topics = advice::guessTopics(&catalogue);
        QVERIFY(topics.first().onDisc);
        QCOMPARE(topics.first().id, topic);
        QCOMPARE(
            std::count_if(topics.begin(), topics.end(), [](const auto& one) { return one.onDisc; }),
            1);
    }
};

QTEST_GUILESS_MAIN(TestWhose)
#include "tst_whose.moc"
