// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advice.h"
#include "advice/form_words.h"
#include "consent/consent.h"

#include <QJsonArray>

namespace disclens::consent {
namespace {

QJsonObject questionOf(const QString& id) {
    const advice::Question* question = advice::questionById(id);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("ask_whom"), question ? question->askWhom : QString()},
            {QStringLiteral("question"), question ? question->question : QString()}};
}

QJsonArray phrasesOf(const Sentence& sentence) {
    QJsonArray out;
    for (const Hit& hit : sentence.hits) {
        const Phrase* phrase = phraseById(hit.phrase);
        if (!phrase)
            continue;
        out += QJsonObject{{QStringLiteral("id"), hit.phrase},
                           {QStringLiteral("concern"), concernId(hit.concern)},
                           {QStringLiteral("label"), phrase->label},
                           {QStringLiteral("meaning"), phrase->meaning},
                           {QStringLiteral("question"), questionOf(phrase->questionId)},
                           {QStringLiteral("start"), hit.start},
                           {QStringLiteral("length"), hit.length}};
    }
    return out;
}

} // namespace

QJsonObject toJson(const Form& form) {
    QJsonArray marks, missing, leftOut;
    int number = 0;
    for (const Sentence& sentence : form.sentences) {
        if (!sentence.isMarked())
            continue;
        marks +=
            QJsonObject{{QStringLiteral("number"), ++number},
                        {QStringLiteral("concern"), concernId(sentence.concern())},
                        {QStringLiteral("mixed"), sentence.isMixed()},
                        {QStringLiteral("start"), sentence.start},
                        {QStringLiteral("length"), sentence.length},
                        {QStringLiteral("text"), form.text.mid(sentence.start, sentence.length)},
                        {QStringLiteral("phrases"), phrasesOf(sentence)}};
    }
    for (const QString& id : form.notMentioned) {
        if (const Topic* topic = topicById(id))
            missing += QJsonObject{{QStringLiteral("id"), id},
                                   {QStringLiteral("label"), topic->label},
                                   {QStringLiteral("question"), questionOf(topic->questionId)}};
    }
    for (const QString& item : form.leftOut)
        leftOut += QJsonObject{{QStringLiteral("what"), item},
                               {QStringLiteral("reason"), advice::formLeftOutSentence(item)}};
    const QJsonObject counts{{QStringLiteral("sentences"), form.sentenceCount()},
                             {QStringLiteral("marked"), form.markedCount()},
                             {QStringLiteral("red_flag"), form.countOf(Concern::RedFlag)},
                             {QStringLiteral("worth_asking"), form.countOf(Concern::WorthAsking)},
                             {QStringLiteral("reassuring"), form.countOf(Concern::Reassuring)}};
    return {{QStringLiteral("schema"), QStringLiteral("disclens-consent/1")},
            {QStringLiteral("pages"), form.pages},
            {QStringLiteral("english"), form.isEnglish()},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("not_mentioned"), missing},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("limits"), advice::formLimitsSentence()}};
}

} // namespace disclens::consent
