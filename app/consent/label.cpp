// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences against phrases: which hit, which of them count, and which topics nobody spoke of.
#include "consent/consent.h"
#include "consent/phrase_book.h"
#include "consent/text_layout.h"

#include <QSet>

#include <algorithm>

namespace disclens::consent {
namespace {

/// Of a sentence that leads into a list, only its end matters.
constexpr qsizetype kLongestLeadIn = 300;
/// A phrase that was ruled out may come again later in the sentence.
constexpr int kMostTries = 8;
/// Share of common English words: measured on forms in English (0.3 to 0.5) and in twelve other
/// European languages (0.00 to 0.13). A list of names inside an English form may have few.
constexpr double kEnglish = 0.2, kEnglishInside = 0.08;

const QRegularExpression& negation() {
    static const QRegularExpression made(
        QStringLiteral(
            "\\b(?:not(?!\\s+(?:only|limited|be\\s+limited|just|yet|later|more|less|even))|never|"
            "cannot|"
            "nor|neither|nobody|none|"
            "no(?!\\s+(?:longer|matter|later|less|more|limits?|limitations?|restrictions?|rights?|"
            "way|end|time|method|claims?|further|cost|charge|one\\s+else)\\b)|"
            "(?:prohibit|forbid|bann?)(?:s|ed|den|ding)?|refus(?:e|es|ed)\\s+to)\\b|n't\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return made;
}

/// Behind one of these a new statement begins, and a "not" before it says nothing about it.
const QRegularExpression& clauseBreak() {
    static const QRegularExpression made(
        QStringLiteral(
            "[;:]|\\b(?:but|however|although|though|whereas|except|unless|otherwise|"
            "instead|if\\s+not)\\b|"
            ",\\s+(?:and\\s+|so\\s+|or\\s+)?(?:we|you|i|they|he|she|it|our|your|my|the)\\s"
            "|\\band\\s+(?:we|you|i|they|it)\\s+(?:may|can|will|might|could|would|agree|"
            "consent|give|have)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return made;
}

/// They ask before they do it.
const QRegularExpression& asksFirst() {
    static const QRegularExpression made(
        QStringLiteral(
            "\\b(?:only\\s+(?:if|with|after|when|where)\\b[^.]{0,60}\\b(?:agree|consent|permission|"
            "authori[sz]ation|say\\s+yes|opt|ask|choose|allow|sign\\s+up|subscribe|request)|"
            "unless\\s+you\\s+(?:agree|give|sign|consent|say\\s+yes|have|allow|ask)|"
            "(?:require|requires|need|needs|obtain|get|seek|ask\\s+(?:you\\s+)?for|with|given|"
            "without)\\s+(?:us\\s+)?(?:your\\s+|a\\s+|an\\s+)(?:\\w+\\s+){0,3}(?:authori[sz]ation|"
            "permission|consent)|"
            "if\\s+you\\s+(?:agree|consent|opt\\s+in|say\\s+yes|choose\\s+to|give|allow|tick|check)"
            ")"
            "\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return made;
}

/// A question of the form to the person, as a box to tick; other questions are headings of answers.
const QRegularExpression& asksForConsent() {
    static const QRegularExpression made(
        QStringLiteral(
            "^\\W{0,3}(?:\\w+\\W+){0,2}?(?:do\\s+you\\s+(?:agree|consent|allow|give|"
            "permit|authori[sz]e)|(?:may|can|could)\\s+we\\b|would\\s+you\\s+(?:agree|be\\s+"
            "willing|allow|let)|are\\s+you\\s+(?:willing|happy)\\b|i\\s+(?:agree|consent))"),
        QRegularExpression::CaseInsensitiveOption);
    return made;
}

QRegularExpressionMatch matchAt(const QRegularExpression& pattern, QStringView text,
                                qsizetype from = 0) {
    return pattern.match(text, from, QRegularExpression::NormalMatch,
                         QRegularExpression::DontCheckSubjectStringMatchOption);
}

bool contains(const QRegularExpression& pattern, QStringView text) {
    return matchAt(pattern, text).hasMatch();
}

bool holds(const PhraseRule& rule, QStringView text) {
    return (rule.also.pattern().isEmpty() || contains(rule.also, text)) &&
           (rule.unless.pattern().isEmpty() || !contains(rule.unless, text));
}

bool isNegated(QStringView text, qsizetype hit) {
    const QStringView before = text.first(hit);
    qsizetype from = 0;
    for (QRegularExpressionMatch at = matchAt(clauseBreak(), before); at.hasMatch();
         at = matchAt(clauseBreak(), before, from)) {
        from = at.capturedEnd();
        if (from >= before.size())
            break;
    }
    return contains(negation(), before.sliced(qMin(from, before.size())));
}

class Labeller {
  public:
    Labeller(Layout layout, ProgressSink& progress)
        : m_layout(std::move(layout))
        , m_plain(plainTwin(m_layout.text))
        , m_book(phraseBook())
        , m_seen(m_book.rules.size(), false)
        , m_progress(progress) {}

    Result<Form> run() {
        findLanguage();
        for (qsizetype i = 0; i < m_layout.sentences.size(); ++i) {
            const Sentence& sentence = m_layout.sentences[i];
            if (!m_progress.report(sentence.start, m_layout.text.size()))
                return ErrorCode::Canceled;
            if (!sentence.heading && !m_foreign.contains(i))
                label(i);
        }
        Form form;
        form.english = m_english;
        if (m_foreignParagraphs > 0)
            form.leftOut += QStringLiteral("other-language:%1").arg(m_foreignParagraphs);
        if (form.isEnglish())
            form.notMentioned = missingTopics();
        form.text = std::move(m_layout.text);
        form.paragraphs = std::move(m_layout.paragraphs);
        form.sentences = std::move(m_layout.sentences);
        return form;
    }

  private:
    QStringView textOf(const Sentence& s) const {
        return QStringView(m_plain).sliced(s.start, s.length);
    }

    void findLanguage() {
        QList<double> shares;
        double english = 0, all = 0;
        for (const Paragraph& p : m_layout.paragraphs) {
            const double share = englishShare(QStringView(m_plain).sliced(p.start, p.length));
            shares += share;
            if (share >= 0) {
                english += share * double(p.length);
                all += double(p.length);
            }
        }
        // Many short lines may still be told as a whole.
        const double share =
            all > 0
                ? english / all
                : englishShare(QStringView(m_plain).first(qMin<qsizetype>(m_plain.size(), 20'000)));
        const bool documentIsEnglish = share < 0 || share >= kEnglish;
        qsizetype sentence = 0, englishChars = 0, judged = 0;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            Paragraph& p = m_layout.paragraphs[i];
            p.english = documentIsEnglish ? shares[i] < 0 || shares[i] >= kEnglishInside
                                          : shares[i] >= kEnglish;
            const bool counts = !p.heading && p.length > 1;
            if (counts) {
                judged += p.length;
                englishChars += p.english ? p.length : 0;
                m_foreignParagraphs += !p.english;
            }
            for (; sentence < m_layout.sentences.size() &&
                   m_layout.sentences[sentence].start < p.start + p.length;
                 ++sentence)
                if (!p.english)
                    m_foreign.insert(sentence);
        }
        m_english = judged > 0 ? double(englishChars) / double(judged) : documentIsEnglish ? 1 : 0;
    }

    bool isSkippedQuestion(qsizetype index, QStringView text) const {
        if (!text.endsWith(u'?') || contains(asksForConsent(), text))
            return false;
        const qsizetype next = index + 1;
        const bool answered = next < m_layout.sentences.size() && m_layout.leadIn[next] == index;
        return !answered ||
               !textOf(m_layout.sentences[next]).startsWith(u"yes", Qt::CaseInsensitive);
    }

    void label(qsizetype index) {
        Sentence& sentence = m_layout.sentences[index];
        const QStringView own = textOf(sentence);
        QString joined;
        QStringView text = own;
        qsizetype ahead = 0;
        if (const qsizetype lead = m_layout.leadIn[index]; lead >= 0) {
            const QStringView before = textOf(m_layout.sentences[lead]);
            if (before.endsWith(u':')) {
                joined = before.chopped(1).last(qMin(before.size() - 1, kLongestLeadIn)).toString();
                joined += u' ';
                ahead = joined.size();
                joined += own;
                text = joined;
            }
        }
        const bool skip = isSkippedQuestion(index, own);
        for (qsizetype r = 0; r < m_book.rules.size(); ++r) {
            const PhraseRule& rule = m_book.rules[r];
            QRegularExpressionMatch at = matchAt(rule.pattern, text);
            if (!at.hasMatch() || !holds(rule, text))
                continue;
            for (int tries = 0; at.hasMatch() && tries < kMostTries; ++tries) {
                m_seen[r] = true;
                const bool inside = at.capturedEnd() > ahead;
                if (!skip && inside &&
                    !(rule.notAfterNegation && isNegated(text, at.capturedStart()))) {
                    const qsizetype start = qMax(at.capturedStart(), ahead);
                    add(sentence, int(r), start - ahead, at.capturedEnd() - start);
                    break;
                }
                if (at.capturedEnd() >= text.size())
                    break;
                at = matchAt(rule.pattern, text, qMax(at.capturedEnd(), at.capturedStart() + 1));
            }
        }
        settle(sentence, text);
    }

    void add(Sentence& sentence, int rule, qsizetype start, qsizetype length) {
        m_found += rule;
        sentence.hits +=
            Hit{m_book.rules[rule].id, m_book.rules[rule].concern, sentence.start + start, length};
    }

    /// Takes out what another phrase says better, eases what is only done with consent, sorts.
    void settle(Sentence& sentence, QStringView text) {
        if (sentence.hits.isEmpty())
            return;
        QSet<int> covered;
        for (const int rule : m_found)
            for (const int other : m_book.rules[rule].covers)
                covered.insert(other);
        const bool eased = contains(asksFirst(), text);
        QList<Hit> kept;
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (covered.contains(m_found[i]))
                continue;
            Hit hit = sentence.hits[i];
            if (eased && m_book.rules[m_found[i]].easedByConsent)
                hit.concern = Concern::WorthAsking;
            kept += hit;
        }
        m_found.clear();
        std::stable_sort(kept.begin(), kept.end(), [](const Hit& a, const Hit& b) {
            return a.concern != b.concern ? a.concern < b.concern : a.start < b.start;
        });
        sentence.hits = kept;
    }

    QStringList missingTopics() const {
        QStringList out;
        for (const TopicRule& topic : m_book.topics) {
            const bool spoken =
                std::any_of(topic.coveredBy.begin(), topic.coveredBy.end(),
                            [this](int rule) { return m_seen[rule]; }) ||
                (!topic.pattern.pattern().isEmpty() && contains(topic.pattern, m_plain));
            if (!spoken)
                out += topic.id;
        }
        return out;
    }

    Layout m_layout;
    QString m_plain;
    const PhraseBook& m_book;
    QList<bool> m_seen; ///< of each rule: its words stand somewhere, whatever they say
    QList<int> m_found; ///< rules of the sentence at work, beside its hits
    QSet<qsizetype> m_foreign;
    int m_foreignParagraphs = 0;
    double m_english = 1;
    ProgressSink& m_progress;
};

bool holdsWords(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString concernId(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return QStringLiteral("red flag");
    case Concern::WorthAsking:
        return QStringLiteral("worth asking");
    case Concern::Reassuring:
        break;
    }
    return QStringLiteral("reassuring");
}

bool Sentence::isMixed() const {
    const auto has = [this](Concern concern) {
        return std::any_of(hits.begin(), hits.end(),
                           [concern](const Hit& hit) { return hit.concern == concern; });
    };
    return has(Concern::RedFlag) && has(Concern::Reassuring);
}

int Form::sentenceCount() const {
    return int(std::count_if(sentences.begin(), sentences.end(),
                             [](const Sentence& s) { return !s.heading; }));
}

int Form::markedCount() const {
    return int(std::count_if(sentences.begin(), sentences.end(),
                             [](const Sentence& s) { return s.isMarked(); }));
}

int Form::countOf(Concern concern) const {
    return int(std::count_if(sentences.begin(), sentences.end(), [concern](const Sentence& s) {
        return s.isMarked() && s.concern() == concern;
    }));
}

Result<Form> labelText(const QString& text, Lines lines, ProgressSink& progress) {
    const bool cut = text.size() > kMostCharacters;
    Layout layout = layOut(QStringView(text).first(qMin(text.size(), kMostCharacters)), lines);
    if (!holdsWords(layout.text))
        return ErrorCode::Empty;
    Result<Form> form = Labeller(std::move(layout), progress).run();
    if (form && cut)
        form->leftOut.prepend(QStringLiteral("text-over-limit"));
    return form;
}

} // namespace disclens::consent
