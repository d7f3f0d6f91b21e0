// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of finding that a report can hold is explained: why it matters, what is known with its
// source, and what to ask, wherever the person lives.
#include "advice/advice.h"
#include "advice/kinds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace disclens;
using inspect::Level;

namespace {

/// The enum of the report's schema: what other programs rely on, too.
QStringList allKinds() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/schemas/report-1.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    QJsonValue kinds = QJsonDocument::fromJson(file.readAll()).object();
    for (const char* key : {"properties", "findings", "items", "properties", "kind", "enum"})
        kinds = kinds.toObject().value(QLatin1String(key));
    QStringList out;
    for (const QJsonValue& kind : kinds.toArray())
        out += kind.toString();
    return out;
}

inspect::Finding explained(const QString& kind, Level level) {
    QList<inspect::Finding> findings(1);
    findings[0].id = QStringLiteral("f1");
    findings[0].kind = kind;
    findings[0].level = level;
    findings[0].files = 3;
    findings[0].count = 3;
    advice::explain(findings);
    return findings[0];
}

} // namespace

class TestEveryKind : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKindIsExplained_data() {
        QTest::addColumn<QString>("kind");
        QVERIFY2(allKinds().size() >= 30, "the enum was not found");
        for (const QString& kind : allKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindIsExplained() {
        QFETCH(QString, kind);
        QVERIFY2(advice::wordsOfKind(kind), "the kind has no words of its own");
        for (const Level level :
             {Level::Points, Level::Could, Level::Unlikely, Level::Unchecked, Level::Note}) {
            const inspect::Finding finding = explained(kind, level);
            const QString at = QStringLiteral("level %1").arg(int(level));
            QVERIFY2(!finding.title.isEmpty(), qPrintable(at));
            // A sentence, not a word.
            QVERIFY2(finding.why.endsWith(u'.') && finding.why.count(u' ') >= 3,
                     qPrintable(at + u' ' + finding.why));
            QVERIFY2(!advice::headlineFor(finding).isEmpty(), qPrintable(at));
            for (const QString& id : finding.evidence) {
                const advice::Evidence* item = advice::evidenceById(id);
                QVERIFY2(item, qPrintable(id));
                QVERIFY2(item->verified, qPrintable(id + u" is shown as fact"));
            }
            for (const QString& id : finding.questions)
                QVERIFY2(advice::questionById(id), qPrintable(id));
        }
        for (const Level level : {Level::Points, Level::Could, Level::Note}) {
            const inspect::Finding finding = explained(kind, level);
            for (const char* country : {"", "US", "DE", "GB", "JP"}) {
                const QString at =
                    QStringLiteral("level %1, %2").arg(int(level)).arg(QLatin1String(country));
                int known = 0, asked = 0;
                for (const QString& id : finding.evidence) {
                    const advice::Evidence* item = advice::evidenceById(id);
                    if (!advice::fitsCountry(item->regions, QLatin1String(country)))
                        continue;
                    ++known;
                    QVERIFY2(!item->claim.isEmpty() && !item->limits.isEmpty() &&
                                 !item->sourceTitle.isEmpty() && !item->sourceBody.isEmpty() &&
                                 item->year > 1990,
                             qPrintable(id));
                }
                for (const QString& id : finding.questions)
                    asked += advice::fitsCountry(advice::questionById(id)->regions,
                                                 QLatin1String(country));
                QVERIFY2(known > 0, qPrintable(at + u": no evidence"));
                QVERIFY2(asked > 0, qPrintable(at + u": no question"));
            }
        }
    }

    void everyQuestionSaysWhomAndWhen() {
        for (const advice::Question& question : advice::allQuestions()) {
            QVERIFY2(!advice::askWhomWord(question.askWhom).isEmpty() &&
                         advice::askWhomWord(question.askWhom) != question.askWhom,
                     qPrintable(question.id));
            QVERIFY2(advice::whenWord(question.when) != question.when, qPrintable(question.id));
            QVERIFY2(!question.why.isEmpty() && !question.goodAnswer.isEmpty() &&
                         !question.warningSign.isEmpty(),
                     qPrintable(question.id));
        }
    }

    void whatNeedsActionIsAskedFirst() {
        QList<inspect::Finding> findings{
            explained(QStringLiteral("patient_name"), Level::Points),
            explained(QStringLiteral("other_patient_data"), Level::Points)};
        findings[0].usual = true;
        findings[1].id = QStringLiteral("f2");
        findings[1].act = true;
        const QList<advice::Question> asked = advice::questionsFor(findings, QStringLiteral("US"));
        QVERIFY(asked.size() > 4);
        QCOMPARE(asked[4].because, QStringList{QStringLiteral("f2")});
    }
};

QTEST_GUILESS_MAIN(TestEveryKind)
#include "tst_every_kind.moc"
