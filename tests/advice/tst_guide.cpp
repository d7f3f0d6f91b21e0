// SPDX-License-Identifier: GPL-3.0-or-later
// What is good to know without a disc: the data fits its schema, names what exists, and shows only
// what holds in the person's country.
#include "advice/guide.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace disclens;

namespace {

QJsonDocument guideFile(const char* name) {
    QFile file(
        QStringLiteral(DISCLENS_SOURCE_DIR "/resources/guide/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", name);
    return QJsonDocument::fromJson(file.readAll());
}

const QStringList kCountries{QString(), QStringLiteral("US"), QStringLiteral("DE"),
                             QStringLiteral("GB"), QStringLiteral("JP")};

} // namespace

class TestGuide : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void journeyFitsItsSchema() {
        const QJsonArray rows = guideFile("journey").array();
        const tests::JsonSchema schema = tests::JsonSchema::load(QStringLiteral("guide-journey"));
        const QStringList problems = schema.problems(rows);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QJsonObject odd = rows.first().toObject();
        odd.remove(QStringLiteral("helps"));
        QVERIFY(!schema.problems(QJsonArray{odd, odd}).isEmpty());
        for (const QJsonValue& row : rows) {
            for (const char* key : {"worries", "helps"})
                for (const QJsonValue& id : row[QLatin1String(key)].toArray()) {
                    const advice::Evidence* item = advice::evidenceById(id.toString());
                    QVERIFY2(item, qPrintable(id.toString()));
                    QVERIFY2(item->verified, qPrintable(id.toString()));
                }
            for (const QJsonValue& id : row[QLatin1String("questions")].toArray())
                QVERIFY2(advice::questionById(id.toString()), qPrintable(id.toString()));
            QVERIFY(QFile::exists(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/icons/%1.svg")
                                      .arg(row[QLatin1String("icon")].toString())));
        }
    }

    void theWayGoesFromInsideToOutside() {
        const QList<advice::JourneyStep> steps = advice::journey(QStringLiteral("US"));
        QStringList ids;
        bool left = false;
        for (const advice::JourneyStep& step : steps) {
            ids << step.id;
            QVERIFY2(!(left && step.insideClinic), "the way never comes back");
            left = left || !step.insideClinic;
            // What happens out there cannot be seen from a disc, and the page says so.
            QCOMPARE(step.unseen.isEmpty(), step.insideClinic);
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("scan"), QStringLiteral("storage"),
                                   QStringLiteral("ai-company"), QStringLiteral("cloud"),
                                   QStringLiteral("training"), QStringLiteral("copies")}));
    }

    void everyStepEndsWithAHelpAndAQuestion() {
        const QJsonArray rows = guideFile("journey").array();
        for (const QString& country : kCountries) {
            const QList<advice::JourneyStep> steps = advice::journey(country);
            QCOMPARE(steps.size(), rows.size());
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const advice::JourneyStep& step = steps[i];
                const QString at = step.id + u' ' + country;
                QVERIFY2(!step.what.isEmpty() && !step.questions.isEmpty(), qPrintable(at));
                QVERIFY2(step.evidence.size() >= 2 && step.evidence.size() <= 3, qPrintable(at));
                QStringList helps;
                for (const QJsonValue& id : rows[i][QLatin1String("helps")].toArray())
                    helps << id.toString();
                QVERIFY2(helps.contains(step.evidence.last()), qPrintable(at));
                for (const QString& id : step.evidence)
                    QVERIFY2(advice::fitsCountry(advice::evidenceById(id)->regions, country),
                             qPrintable(at + u' ' + id));
                for (const QString& id : step.questions)
                    QVERIFY2(advice::fitsCountry(advice::questionById(id)->regions, country),
                             qPrintable(at + u' ' + id));
            }
        }
        // Law of the US only in the US, of the EU only there.
        const auto shown = [](const QString& country) {
            QStringList all;
            for (const advice::JourneyStep& step : advice::journey(country))
                all << step.evidence;
            return all;
        };
        QVERIFY(shown(QStringLiteral("US")).contains(QStringLiteral("hipaa-cloud-company")));
        QVERIFY(!shown(QStringLiteral("DE")).contains(QStringLiteral("hipaa-cloud-company")));
        QVERIFY(shown(QStringLiteral("DE")).contains(QStringLiteral("gdpr-coded-still-personal")));
    }
    void lawNotesFitTheirSchemaAndTheCountry() {
        const QJsonArray rows = guideFile("law").array();
        const tests::JsonSchema schema = tests::JsonSchema::load(QStringLiteral("guide-law"));
        const QStringList problems = schema.problems(rows);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(!schema.problems(QJsonArray{rows.first()}).isEmpty());
        for (const advice::LawNotes& notes : advice::lawNotes())
            for (const advice::LawNote& note : notes.notes) {
                if (note.evidence.isEmpty())
                    continue;
                const advice::Evidence* item = advice::evidenceById(note.evidence);
                QVERIFY2(item && item->verified, qPrintable(note.evidence));
                // A note on one country's law rests on that country's law.
                QVERIFY2(item->regions.contains(notes.region), qPrintable(note.evidence));
            }
        QCOMPARE(advice::lawNotesFor(QStringLiteral("US")).id, QStringLiteral("us"));
        QCOMPARE(advice::lawNotesFor(QStringLiteral("FR")).id, QStringLiteral("eu"));
        QCOMPARE(advice::lawNotesFor(QStringLiteral("GB")).id, QStringLiteral("gb"));
        QCOMPARE(advice::lawNotesFor(QStringLiteral("JP")).id, QStringLiteral("other"));
        QCOMPARE(advice::lawNotesFor({}).id, QStringLiteral("other"));
    }

    void figuresOfSeveralYearsStandTogether() {
        QHash<QString, int> series;
        for (const advice::Evidence& item : advice::allEvidence()) {
            if (!item.series.isEmpty() && item.verified)
                ++series[item.series];
            const QList<const advice::Evidence*> all = advice::seriesOf(item);
            QCOMPARE(all.isEmpty(), !item.verified && item.series.isEmpty());
            for (const advice::Evidence* other : all)
                QVERIFY2(other->verified, qPrintable(other->id));
            QVERIFY(std::is_sorted(all.begin(), all.end(),
                                   [](const auto* a, const auto* b) { return a->year < b->year; }));
        }
        QVERIFY(series.size() >= 4);
        QVERIFY(series.value(QStringLiteral("face-ct")) >= 2);
        QList<inspect::Finding> findings(1);
        findings[0].id = QStringLiteral("f");
        findings[0].kind = QStringLiteral("patient_name");
        findings[0].level = inspect::Level::Points;
        advice::explain(findings);
        QVERIFY(findings[0].evidence.contains(QStringLiteral("open-servers-2019")));
        QVERIFY(findings[0].evidence.contains(QStringLiteral("open-servers-2023")));
    }

    void scansFitTheirSchema() {
        const QJsonObject file = guideFile("scans").object();
        const tests::JsonSchema schema = tests::JsonSchema::load(QStringLiteral("guide-scans"));
        const QStringList problems = schema.problems(file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QJsonObject odd = file;
        odd.insert(QStringLiteral("more"), 1);
        QVERIFY(!schema.problems(odd).isEmpty());
        for (const advice::ScanKind& kind : advice::scanKinds()) {
            for (const advice::ScanShows& show : kind.shows) {
                if (show.evidence.isEmpty())
                    continue;
                const advice::Evidence* item = advice::evidenceById(show.evidence);
                QVERIFY2(item && item->verified, qPrintable(show.evidence));
            }
            for (const QString& id : kind.questions)
                QVERIFY2(advice::questionById(id), qPrintable(id));
            // Whatever can be picked says something of its own.
            QCOMPARE(kind.choice, !kind.shows.isEmpty() && !kind.heading.isEmpty());
        }
        for (const advice::ScanReason& reason : advice::scanReasons()) {
            for (const QString& id : reason.questions)
                QVERIFY2(advice::questionById(id), qPrintable(id));
            QVERIFY(QFile::exists(
                QStringLiteral(DISCLENS_SOURCE_DIR "/resources/icons/%1.svg").arg(reason.icon)));
        }
    }

    void headScansCarryMost() {
        for (const advice::ScanKind& kind : advice::scanKinds()) {
            const bool fineHead = kind.id == u"head-ct" || kind.id == u"head-mri";
            QCOMPARE(kind.alone == inspect::Level::Points, fineHead);
        }
    }

    void theFourAreAskedBeforeAnyScan() {
        QStringList four;
        for (const advice::Question& question : advice::questionsFor({}))
            four << question.id;
        QCOMPARE(four.size(), 4);
        for (const advice::ScanKind& kind : advice::scanKinds())
            for (const advice::ScanReason& reason : advice::scanReasons()) {
                if (!kind.choice)
                    continue;
                const QStringList ids = advice::questionsBeforeScan(kind, reason, {});
                for (const QString& id : four)
                    QVERIFY2(ids.contains(id), qPrintable(kind.id + u' ' + reason.id));
                QVERIFY2(ids.size() >= 5 && ids.size() <= 8,
                         qPrintable(kind.id + u' ' + reason.id));
                QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
                // For a small problem, benefit is weighed first; for a serious one it is not asked.
                QCOMPARE(ids.contains(QStringLiteral("weigh-benefit")),
                         reason.id == u"small" || reason.id == u"check-up");
                QCOMPARE(ids.contains(QStringLiteral("head-scan-face")),
                         kind.id.startsWith(u"head") || kind.id == u"another");
            }
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
