// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled set: how many red flags are found, and how many are seen where there are none.
#include "consent/consent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace disclens;
using namespace disclens::consent;

namespace {

QJsonObject data() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/tests/data/consent_sentences.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the labelled set");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QSet<Concern> concernsIn(const QString& sentence) {
    SilentProgress progress;
    const Result<Form> form = labelText(sentence, Lines::Wrapped, progress);
    QSet<Concern> out;
    if (form)
        for (const Sentence& s : form->sentences)
            for (const Hit& hit : s.hits)
                out.insert(hit.concern);
    return out;
}

struct Score {
    int red = 0, found = 0, others = 0, wrong = 0;
    int ask = 0, askFound = 0, promise = 0, promiseFound = 0, plain = 0, plainMarked = 0;
    QStringList missed, falselyRed;

    void add(const QJsonValue& row) {
        const QString sentence = row[QLatin1String("sentence")].toString();
        const QString concern = row[QLatin1String("concern")].toString();
        const QSet<Concern> got = concernsIn(sentence);
        const bool isRed = got.contains(Concern::RedFlag);
        if (concern == u"red flag") {
            ++red;
            found += isRed;
            if (!isRed)
                missed += sentence;
        } else {
            ++others;
            wrong += isRed;
            if (isRed)
                falselyRed += sentence;
        }
        if (concern == u"worth asking") {
            ++ask;
            askFound += got.contains(Concern::WorthAsking);
        } else if (concern == u"reassuring") {
            ++promise;
            promiseFound += got.contains(Concern::Reassuring);
        } else if (concern == u"nothing") {
            ++plain;
            plainMarked += !got.isEmpty();
        }
    }
    double recall() const { return red > 0 ? double(found) / red : 0; }
    double falseShare() const { return others > 0 ? double(wrong) / others : 1; }
    void print(const char* name) const {
        qInfo(
            "%s: red flags found %d of %d (%.3f); falsely red %d of %d (%.3f); worth asking %d of "
            "%d; reassuring %d of %d; marked though nothing %d of %d",
            name, found, red, recall(), wrong, others, falseShare(), askFound, ask, promiseFound,
            promise, plainMarked, plain);
        for (const QString& sentence : missed)
            qInfo("  missed: %s", qPrintable(sentence));
        for (const QString& sentence : falselyRed)
            qInfo("  falsely red: %s", qPrintable(sentence));
    }
};

} // namespace

class TestConsentSentences : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSetIsWhatItSays() {
        const QJsonArray rows = data()[QStringLiteral("sentences")].toArray();
        QVERIFY(rows.size() >= 200);
        QSet<QString> sentences;
        int unseen = 0;
        for (const QJsonValue& row : rows) {
            sentences.insert(row[QLatin1String("sentence")].toString());
            unseen += row[QLatin1String("unseen")].toBool();
        }
        QCOMPARE(sentences.size(), rows.size());
        QVERIFY(unseen * 100 >= rows.size() * 32);
    }

    void redFlagsAreFound_data() {
        QTest::addColumn<bool>("unseen");
        QTest::newRow("the two thirds that the phrases were tried on") << false;
        QTest::newRow("the unseen third") << true;
    }
    void redFlagsAreFound() {
        QFETCH(bool, unseen);
        Score score;
        for (const QJsonValue& row : data()[QStringLiteral("sentences")].toArray())
            if (row[QLatin1String("unseen")].toBool() == unseen)
                score.add(row);
        score.print(QTest::currentDataTag());
        QVERIFY(score.red >= 20 && score.others >= 40);
        QVERIFY(score.recall() >= 0.9);
        QVERIFY(score.falseShare() <= 0.05);
    }

    void freshWordingIsReadToo_data() {
        QTest::addColumn<bool>("unseen");
        QTest::newRow("the first half") << false;
        QTest::newRow("the half that was measured before phrases were tried on it") << true;
    }
    void freshWordingIsReadToo() {
        QFETCH(bool, unseen);
        Score score;
        for (const QJsonValue& row : data()[QStringLiteral("fresh")].toArray())
            if (row[QLatin1String("unseen")].toBool() == unseen)
                score.add(row);
        score.print(QTest::currentDataTag());
        QVERIFY(score.red >= 18 && score.others >= 20);
        QVERIFY(score.recall() >= 0.9);
        QVERIFY(score.falseShare() <= 0.05);
    }

    void practiceSentencesStayAsTheyAre() {
        Score score;
        for (const QJsonValue& row : data()[QStringLiteral("practice")].toArray())
            score.add(row);
        score.print("practice");
        QVERIFY(score.recall() >= 0.95);
        QVERIFY(score.falseShare() <= 0.02);
    }
};

QTEST_GUILESS_MAIN(TestConsentSentences)
#include "tst_consent_sentences.moc"
