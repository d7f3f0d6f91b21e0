// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/phrase_book.h"

#include "advice/words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>

#include <map>
#include <memory>

namespace disclens::consent {
namespace {

QJsonArray readArray(const QString& name) {
    QFile file(QStringLiteral(":/consent/") + name);
    // Part of the program: without it the build is broken, which is not a user's problem.
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A data file of the program is missing.");
    return QJsonDocument::fromJson(file.readAll()).array();
}

const QJsonArray& phraseRows() {
    static const QJsonArray rows = readArray(QStringLiteral("phrases.json"));
    return rows;
}

const QJsonArray& topicRows() {
    static const QJsonArray rows = readArray(QStringLiteral("topics.json"));
    return rows;
}

Concern concernOf(const QString& word) {
    return word == QLatin1String("red flag")     ? Concern::RedFlag
           : word == QLatin1String("reassuring") ? Concern::Reassuring
                                                 : Concern::WorthAsking;
}

QString text(const QJsonValue& row, const char* key) {
    return row[QLatin1String(key)].toString();
}

/// An empty pattern stays an empty expression, which the search leaves out.
QRegularExpression compiled(const QString& pattern) {
    if (pattern.isEmpty())
        return {};
    QRegularExpression made(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!made.isValid())
        qFatal("A phrase of the program is not well-formed.");
    made.optimize();
    return made;
}

QList<int> indexes(const QJsonValue& ids, const QHash<QString, int>& byId) {
    QList<int> out;
    for (const QJsonValue id : ids.toArray())
        if (const auto at = byId.constFind(id.toString()); at != byId.constEnd())
            out += *at;
    return out;
}

PhraseBook make() {
    PhraseBook book;
    QHash<QString, int> byId;
    for (const QJsonValue row : phraseRows())
        byId.insert(text(row, "id"), int(byId.size()));
    for (const QJsonValue row : phraseRows())
        book.rules += {text(row, "id"),
                       concernOf(text(row, "concern")),
                       compiled(text(row, "pattern")),
                       compiled(text(row, "also")),
                       compiled(text(row, "unless")),
                       row[QLatin1String("not_after_negation")].toBool(),
                       row[QLatin1String("eased_by_consent")].toBool(),
                       indexes(row[QLatin1String("covers")], byId)};
    for (const QJsonValue row : topicRows()) {
        TopicRule topic;
        topic.id = text(row, "id");
        topic.coveredBy = indexes(row[QLatin1String("covered_by")], byId);
        topic.pattern = compiled(text(row, "pattern"));
        book.topics += topic;
    }
    return book;
}

QString translated(const QJsonValue& row, const char* key) {
    const QByteArray source = text(row, key).toUtf8();
    return advice::translate("advice", source.constData());
}

/// The words of one language.
struct Words {
    QHash<QString, Phrase> phrases;
    QHash<QString, Topic> topics;
};

/// As advice::allQuestions(): one list for each language that was in use, kept for good because
/// callers hold pointers into it.
const Words& words() {
    const QString language = translated(phraseRows().at(0), "label") +
                             translated(phraseRows().at(0), "plain_meaning") +
                             translated(topicRows().at(0), "label");
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const Words>> byLanguage;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<const Words>& place = byLanguage[language];
    if (!place) {
        auto made = std::make_unique<Words>();
        for (const QJsonValue row : phraseRows())
            made->phrases.insert(text(row, "id"), {text(row, "id"), translated(row, "label"),
                                                   translated(row, "plain_meaning"),
                                                   text(row, "follow_up_question_id"),
                                                   concernOf(text(row, "concern"))});
        for (const QJsonValue row : topicRows())
            made->topics.insert(text(row, "id"), {text(row, "id"), translated(row, "label"),
                                                  text(row, "follow_up_question_id")});
        place = std::move(made);
    }
    return *place;
}

} // namespace

const PhraseBook& phraseBook() {
    static const PhraseBook book = make();
    return book;
}

const Phrase* phraseById(const QString& id) {
    const QHash<QString, Phrase>& all = words().phrases;
    const auto at = all.constFind(id);
    return at == all.constEnd() ? nullptr : &*at;
}

const Topic* topicById(const QString& id) {
    const QHash<QString, Topic>& all = words().topics;
    const auto at = all.constFind(id);
    return at == all.constEnd() ? nullptr : &*at;
}

} // namespace disclens::consent
