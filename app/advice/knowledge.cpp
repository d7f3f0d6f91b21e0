// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence and the questions: data files of the project, put into the language that is in use.
#include "advice/advice.h"
#include "advice/data_file.h"
#include "advice/whose.h"
#include "advice/words.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

namespace disclens::advice {
namespace {

QList<Evidence> makeEvidence(const QJsonArray& rows) {
    QList<Evidence> out;
    out.reserve(rows.size());
    for (const QJsonValue row : rows) {
        const QJsonObject from = row.toObject();
        const QJsonObject source = from.value(QLatin1String("source")).toObject();
        const QJsonObject applies = from.value(QLatin1String("applies_to")).toObject();
        Evidence item;
        item.id = from.value(QLatin1String("id")).toString();
        item.claim = translated(from.value(QLatin1String("claim")));
        item.detail = translated(from.value(QLatin1String("detail")));
        item.limits = translated(from.value(QLatin1String("limits")));
        item.topic = from.value(QLatin1String("topic")).toString();
        item.series = from.value(QLatin1String("series")).toString();
        item.verifiedLevel = from.value(QLatin1String("verified_level")).toString();
        item.sourceTitle = source.value(QLatin1String("title")).toString();
        item.sourceBody = source.value(QLatin1String("authors_or_body")).toString();
        item.sourceVenue = source.value(QLatin1String("venue")).toString();
        item.sourceUrl = source.value(QLatin1String("doi_or_url")).toString();
        item.year = source.value(QLatin1String("year")).toInt();
        item.strength = from.value(QLatin1String("strength")).toString();
        item.verified = from.value(QLatin1String("verified")).toBool();
        item.modalities = strings(applies.value(QLatin1String("modalities")));
        item.bodyParts = strings(applies.value(QLatin1String("body_parts")));
        item.kinds = strings(applies.value(QLatin1String("finding_kinds")));
        item.regions = strings(from.value(QLatin1String("regions")));
        out += item;
    }
    return out;
}

QList<Question> makeQuestions(const QJsonArray& rows) {
    QList<Question> out;
    out.reserve(rows.size());
    for (const QJsonValue row : rows) {
        const QJsonObject from = row.toObject();
        Question item;
        item.id = from.value(QLatin1String("id")).toString();
        item.askWhom = from.value(QLatin1String("ask_whom")).toString();
        item.when = from.value(QLatin1String("when")).toString();
        item.question = translated(from.value(QLatin1String("question")));
        item.why = translated(from.value(QLatin1String("why_it_matters")));
        item.goodAnswer = translated(from.value(QLatin1String("good_answer")));
        item.warningSign = translated(from.value(QLatin1String("warning_sign")));
        item.triggers = strings(from.value(QLatin1String("triggers")));
        item.articleSteps = strings(from.value(QLatin1String("article_steps")));
        item.regions = strings(from.value(QLatin1String("regions")));
        item.alwaysRank = from.value(QLatin1String("always_rank")).toInt();
        item.always = item.alwaysRank > 0;
        out += item;
    }
    return out;
}

/// One language's lists. Kept for the life of the program, because callers hold references into
/// them.
struct Knowledge {
    QList<Evidence> evidence;
    QList<Question> questions;
    QHash<QString, qsizetype> evidenceById, questionsById;
};

const Knowledge& knowledge() {
    static const QJsonArray evidenceRows =
        readData(QStringLiteral(":/evidence/evidence.json")).array();
    static const QJsonArray questionRows =
        readData(QStringLiteral(":/questions/questions.json")).array();
    // The language can change while the program runs. These translations tell which one is in use:
    // two texts, because a half-finished translation may lack either.
    const QString language =
        translated(evidenceRows.at(0).toObject().value(QLatin1String("claim"))) +
        translated(questionRows.at(0).toObject().value(QLatin1String("question"))) +
        translate("advice", "Not checked") + whoseId(currentWhose());
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const Knowledge>> byLanguage;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<const Knowledge>& place = byLanguage[language];
    if (!place) {
        auto made = std::make_unique<Knowledge>();
        made->evidence = makeEvidence(evidenceRows);
        made->questions = makeQuestions(questionRows);
        for (qsizetype i = 0; i < made->evidence.size(); ++i)
            made->evidenceById.insert(made->evidence[i].id, i);
        for (qsizetype i = 0; i < made->questions.size(); ++i)
            made->questionsById.insert(made->questions[i].id, i);
        place = std::move(made);
    }
    return *place;
}

/// Countries whose law is meant by a region of the data files.
bool regionHolds(const QString& region, const QString& country) {
    static const QStringList eu =
        QStringLiteral("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK "
                       "SI ES SE IS LI NO")
            .split(QLatin1Char(' '));
    return region == country || (region == QLatin1String("EU") && eu.contains(country));
}

} // namespace

const QList<Evidence>& allEvidence() {
    return knowledge().evidence;
}

const Evidence* evidenceById(const QString& id) {
    const Knowledge& all = knowledge();
    const auto at = all.evidenceById.constFind(id);
    return at == all.evidenceById.constEnd() ? nullptr : &all.evidence.at(*at);
}

const QList<Question>& allQuestions() {
    return knowledge().questions;
}

const Question* questionById(const QString& id) {
    const Knowledge& all = knowledge();
    const auto at = all.questionsById.constFind(id);
    return at == all.questionsById.constEnd() ? nullptr : &all.questions.at(*at);
}

QList<const Evidence*> seriesOf(const Evidence& item) {
    QList<const Evidence*> out;
    for (const Evidence& other : allEvidence())
        if (other.verified &&
            (other.id == item.id || (!item.series.isEmpty() && other.series == item.series)))
            out += &other;
    std::stable_sort(out.begin(), out.end(),
                     [](const Evidence* a, const Evidence* b) { return a->year < b->year; });
    return out;
}

bool fitsCountry(const QStringList& regions, const QString& country) {
    if (regions.isEmpty())
        return true;
    return std::any_of(regions.begin(), regions.end(),
                       [&country](const QString& r) { return regionHolds(r, country); });
}

QString strengthWord(const Evidence& evidence) {
    const WordRow rows[] = {
        {"peer-reviewed study", QT_TRANSLATE_NOOP("advice", "%1 study")},
        {"regulation", QT_TRANSLATE_NOOP("advice", "law or official rule, %1")},
        {"standard", QT_TRANSLATE_NOOP("advice", "technical standard, %1")},
        {"professional body", QT_TRANSLATE_NOOP("advice", "medical group, %1")},
        {"news", QT_TRANSLATE_NOOP("advice", "news report, %1")},
    };
    const QString pattern = wordFor(rows, evidence.strength);
    const QString year = QString::number(evidence.year);
    return pattern.isEmpty() ? year : pattern.arg(year);
}

namespace {

const WordRow kTopics[] = {
    {"face", QT_TRANSLATE_NOOP("advice", "Face")},
    {"body", QT_TRANSLATE_NOOP("advice", "Body shape")},
    //: what a program can guess from a scan: age, sex …
    {"guess", QT_TRANSLATE_NOOP("advice", "Guesses")},
    {"details", QT_TRANSLATE_NOOP("advice", "Details")},
    //: taking details out of a file before it is shared
    {"cleaning", QT_TRANSLATE_NOOP("advice", "Cleaning")},
    {"ai", QT_TRANSLATE_NOOP("advice", "AI")},
    {"law", QT_TRANSLATE_NOOP("advice", "Law")},
    {"leaks", QT_TRANSLATE_NOOP("advice", "Leaks")},
    {"disc", QT_TRANSLATE_NOOP("advice", "Discs")},
    {"forms", QT_TRANSLATE_NOOP("advice", "Forms")},
};

} // namespace

QStringList evidenceTopics() {
    QStringList out;
    for (const WordRow& row : kTopics)
        out += QString::fromLatin1(row.id);
    return out;
}

QString evidenceTopicWord(const QString& topic) {
    return wordFor(kTopics, topic);
}

QString regionWord(const QString& region) {
    static const WordRow rows[] = {{"US", QT_TRANSLATE_NOOP("advice", "United States")},
                                   {"EU", QT_TRANSLATE_NOOP("advice", "European Union")},
                                   {"GB", QT_TRANSLATE_NOOP("advice", "United Kingdom")}};
    return wordFor(rows, region);
}

QString verifiedSentence(const Evidence& evidence) {
    if (!evidence.verified)
        return translate("advice", "We could not confirm this source.");
    static const WordRow rows[] = {
        {"abstract of the source",
         QT_TRANSLATE_NOOP("advice", "We read the short form of the source, and it says this.")},
        {"cited news article", QT_TRANSLATE_NOOP("advice", "We read this news report itself.")},
    };
    const QString sentence = wordFor(rows, evidence.verifiedLevel);
    return sentence.isEmpty()
               ? translate("advice", "We read the words of the source, and it says this.")
               : sentence;
}

} // namespace disclens::advice
