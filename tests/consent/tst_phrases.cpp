// SPDX-License-Identifier: GPL-3.0-or-later
// The phrases and topics as data: well-formed, complete, bounded, and in plain words.
#include "advice/advice.h"
#include "consent/consent.h"
#include "consent/phrase_book.h"
#include "support/json_schema.h"
#include "support/reading_level.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace disclens;
using namespace disclens::consent;

namespace {

QJsonArray rows(const char* name) {
    QFile file(
        QStringLiteral(DISCLENS_SOURCE_DIR "/resources/consent/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the phrases");
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString text(const QJsonValue& row, const char* key) {
    return row[QLatin1String(key)].toString();
}

Form labelled(const QString& sentence) {
    SilentProgress progress;
    const Result<Form> form = labelText(sentence, Lines::Paragraphs, progress);
    return form ? *form : Form{};
}

bool fires(const QString& sentence, const QString& phrase) {
    const Form form = labelled(sentence);
    for (const Sentence& s : form.sentences)
        for (const Hit& hit : s.hits)
            if (hit.phrase == phrase)
                return true;
    return false;
}

} // namespace

class TestPhrases : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void filesFitTheirSchemas_data() {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QJsonArray>("data");
        QTest::newRow("phrases") << QStringLiteral("consent-phrases") << rows("phrases");
        QTest::newRow("topics") << QStringLiteral("consent-topics") << rows("topics");
    }
    void filesFitTheirSchemas() {
        QFETCH(QString, schema);
        QFETCH(QJsonArray, data);
        const QStringList problems = tests::JsonSchema::load(schema).problems(data);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QJsonObject odd = data.first().toObject();
        odd.insert(QStringLiteral("follow_up_question_id"), 3);
        QVERIFY(!tests::JsonSchema::load(schema).problems(QJsonArray{odd}).isEmpty());
    }

    void idsAreUniqueAndLeadSomewhere() {
        QHash<QString, QString> concerns;
        for (const QJsonValue& row : rows("phrases")) {
            const QString id = text(row, "id");
            QVERIFY2(!concerns.contains(id), qPrintable(id));
            concerns.insert(id, text(row, "concern"));
            QVERIFY2(phraseById(id), qPrintable(id));
            QVERIFY2(advice::questionById(text(row, "follow_up_question_id")), qPrintable(id));
        }
        // One never hides the other where they are opposites.
        for (const QJsonValue& row : rows("phrases"))
            for (const QJsonValue& covered : row[QLatin1String("covers")].toArray()) {
                const QString mine = text(row, "concern"), other = concerns[covered.toString()];
                QVERIFY2(!other.isEmpty(), qPrintable(text(row, "id")));
                const bool opposite = (mine == u"red flag" && other == u"reassuring") ||
                                      (mine == u"reassuring" && other == u"red flag");
                QVERIFY2(!opposite, qPrintable(text(row, "id")));
            }
        QSet<QString> topics;
        for (const QJsonValue& row : rows("topics")) {
            const QString id = text(row, "id");
            QVERIFY2(!topics.contains(id), qPrintable(id));
            topics.insert(id);
            QVERIFY2(topicById(id), qPrintable(id));
            QVERIFY2(advice::questionById(text(row, "follow_up_question_id")), qPrintable(id));
            for (const QJsonValue& phrase : row[QLatin1String("covered_by")].toArray())
                QVERIFY2(concerns.contains(phrase.toString()), qPrintable(phrase.toString()));
            QVERIFY2(!row[QLatin1String("covered_by")].toArray().isEmpty() ||
                         !text(row, "pattern").isEmpty(),
                     qPrintable(id));
        }
    }

    void examplesFireAndCounterExamplesDoNot() {
        QStringList wrong;
        for (const QJsonValue& row : rows("phrases")) {
            const QString id = text(row, "id");
            for (const QJsonValue& example : row[QLatin1String("examples")].toArray())
                if (!fires(example.toString(), id))
                    wrong += id + QStringLiteral(" is silent on: ") + example.toString();
            for (const QJsonValue& example : row[QLatin1String("counter_examples")].toArray())
                if (fires(example.toString(), id))
                    wrong += id + QStringLiteral(" fires on: ") + example.toString();
        }
        for (const QJsonValue& row : rows("topics")) {
            const QString id = text(row, "id");
            for (const QJsonValue& example : row[QLatin1String("examples")].toArray())
                if (labelled(example.toString()).notMentioned.contains(id))
                    wrong += id + QStringLiteral(" is missed in: ") + example.toString();
            for (const QJsonValue& example : row[QLatin1String("counter_examples")].toArray())
                if (!labelled(example.toString()).notMentioned.contains(id))
                    wrong += id + QStringLiteral(" is found in: ") + example.toString();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// "(a+)+" and the like take for ever on text that was made for it.
    void repetitionsAreBounded() {
        static const QRegularExpression nested(
            QStringLiteral("\\((?:[^()\\\\]|\\\\.)*[+*](?:[^()\\\\]|\\\\.)*\\)[+*]"));
        static const QRegularExpression anything(QStringLiteral("(?<!\\^\\(\\?=)\\.[*+]"));
        for (const char* file : {"phrases", "topics"})
            for (const QJsonValue& row : rows(file))
                for (const char* key : {"pattern", "also", "unless"}) {
                    const QString pattern = text(row, key);
                    // Words with blanks between them cannot be parted in two ways.
                    for (auto it = nested.globalMatch(pattern); it.hasNext();) {
                        const QString group = it.next().captured();
                        QVERIFY2(group.contains(QLatin1String("\\s+")),
                                 qPrintable(text(row, "id") + u' ' + group));
                    }
                    if (qstrcmp(key, "pattern") == 0)
                        QVERIFY2(!anything.match(pattern).hasMatch(), qPrintable(text(row, "id")));
                }
    }

    void wordsArePlain() {
        tests::Reading whole;
        QStringList hard;
        for (const QJsonValue& row : rows("phrases")) {
            const QString meaning = text(row, "plain_meaning");
            const tests::Reading one = tests::reading(meaning);
            whole += one;
            if (one.words >= 8 && one.fleschKincaid() > 8)
                hard += QStringLiteral("%1: %2").arg(QString::number(one.fleschKincaid()), meaning);
            QVERIFY2(meaning.endsWith(u'.') || meaning.endsWith(u'?'), qPrintable(meaning));
            QVERIFY2(text(row, "label").size() <= 40, qPrintable(text(row, "label")));
        }
        QVERIFY2(hard.isEmpty(), qPrintable(hard.join(u'\n')));
        qInfo("meanings: %d sentences, Flesch-Kincaid %.1f, SMOG %.1f", whole.sentences,
              whole.fleschKincaid(), whole.smog());
        QVERIFY(whole.smog() <= 9);
        static const QRegularExpression forbidden(
            QStringLiteral("\\b(danger\\w*|illegal|violat\\w*|alarm\\w*|guarante\\w*|PHI)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const char* file : {"phrases", "topics"})
            for (const QJsonValue& row : rows(file))
                for (const char* key : {"label", "plain_meaning"})
                    QVERIFY2(!forbidden.match(text(row, key)).hasMatch(),
                             qPrintable(text(row, key)));
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
