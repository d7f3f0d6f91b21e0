// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advice.h"
#include "advice/form_words.h"
#include "advice/words.h"
#include "consent/consent.h"

namespace disclens::consent {
namespace {

/// Of a very long sentence the screen shows this much.
constexpr qsizetype kShownCharacters = 400;

QString wrapped(const QString& text, int columns, const QString& first, const QString& next) {
    const int width = qBound(40, columns, 100);
    QString out, line = first;
    bool empty = true;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > width) {
            out += line + u'\n';
            line = next;
            empty = true;
        }
        if (!empty)
            line += u' ';
        line += word;
        empty = false;
    }
    return out + line + u'\n';
}

QString signOf(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return QStringLiteral("[!]");
    case Concern::WorthAsking:
        return QStringLiteral("[?]");
    case Concern::Reassuring:
        break;
    }
    return QStringLiteral("[+]");
}

QString shortened(QString text) {
    if (text.size() > kShownCharacters)
        text = text.left(kShownCharacters) + u'…';
    return text;
}

/// Each question once in a sentence, in the order of its phrases.
QStringList questionsOf(const Sentence& sentence) {
    QStringList out;
    for (const Hit& hit : sentence.hits) {
        const Phrase* phrase = phraseById(hit.phrase);
        const advice::Question* question =
            phrase ? advice::questionById(phrase->questionId) : nullptr;
        if (question && hit.concern != Concern::Reassuring && !out.contains(question->question))
            out += question->question;
    }
    return out;
}

QString markText(const Form& form, const Sentence& sentence, int number, int columns) {
    const QString indent(6, u' ');
    QString out = QStringLiteral("%1 ").arg(number, 3) + signOf(sentence.concern()) + u' ' +
                  advice::concernWord(concernId(sentence.concern())) + u'\n';
    out += wrapped(u'“' + shortened(form.text.mid(sentence.start, sentence.length)) + u'”', columns,
                   indent, indent);
    for (const Hit& hit : sentence.hits)
        if (const Phrase* phrase = phraseById(hit.phrase))
            out += wrapped(signOf(hit.concern) + u' ' + phrase->label + QStringLiteral(": ") +
                               phrase->meaning,
                           columns, indent, indent + QStringLiteral("    "));
    if (sentence.isMixed())
        out += wrapped(advice::formMixedSentence(), columns, indent, indent);
    for (const QString& question : questionsOf(sentence))
        //: %1 is a question that a patient may ask
        out += wrapped(advice::translate("advice", "Ask: %1").arg(question), columns, indent,
                       indent + QStringLiteral("     "));
    return out;
}

} // namespace

QString toText(const Form& form, int columns) {
    QString out;
    const auto line = [&](const QString& text) { out += wrapped(text, columns, {}, {}); };
    if (!form.isEmpty() && !form.isEnglish()) {
        line(advice::formLanguageSentence());
    } else if (!form.isEmpty()) {
        line(advice::formHeadline(form.countOf(Concern::RedFlag),
                                  form.countOf(Concern::WorthAsking),
                                  form.countOf(Concern::Reassuring), !form.leftOut.isEmpty()) +
             u'.');
        line(advice::formCountSentence(form.markedCount(), form.sentenceCount()));
    }
    for (const QString& item : form.leftOut)
        if (form.isEnglish() || !item.startsWith(QLatin1String("other-language")))
            line(advice::formLeftOutSentence(item));
    int number = 0;
    for (const Sentence& sentence : form.sentences)
        if (sentence.isMarked())
            out += u'\n' + markText(form, sentence, ++number, columns);
    if (!form.notMentioned.isEmpty()) {
        out += u'\n' + advice::formNotMentionedHeading() + u'\n';
        for (const QString& id : form.notMentioned)
            if (const Topic* topic = topicById(id))
                out +=
                    wrapped(topic->label, columns, QStringLiteral("  - "), QStringLiteral("    "));
    }
    if (!form.isEmpty()) {
        out += u'\n';
        line(advice::formLimitsSentence());
    }
    return out;
}

} // namespace disclens::consent
