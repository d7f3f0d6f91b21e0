// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/printed_rules.h"

#include "inspect/rules.h"
#include "inspect/text_fold.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace disclens::inspect {
namespace {

struct HarmlessPattern {
    QString id, kind;
    QRegularExpression expression;
};

struct Harmless {
    QHash<QString, QString> kindOf;       ///< by words as readers see them, without blanks
    QHash<QString, QSet<QString>> byRule; ///< words of each rule
    QHash<QString, QString> ruleKind;
    QList<HarmlessPattern> patterns;
    qsizetype mostWords = 1;
};

QRegularExpression expression(const QString& pattern, bool whole) {
    // A whole one ends where a word or number ends; "Se 2Im 3" is two.
    QRegularExpression out(whole ? u"(?:" + pattern +
                                       u")(?:(?<=\\d)(?!\\d)|(?<=\\p{L})(?!\\p{L})|"
                                       u"(?<![\\p{L}\\d]))"
                                 : pattern,
                           QRegularExpression::CaseInsensitiveOption |
                               QRegularExpression::UseUnicodePropertiesOption);
    out.optimize(); // compiled here, once, so that threads only match
    return out;
}

const Harmless& harmless() {
    static const Harmless made = [] {
        Harmless out;
        const QJsonObject file = ruleFile(QStringLiteral("printed_text.json"));
        for (const QJsonValue value : file[QLatin1String("words")].toArray()) {
            const QJsonObject row = value.toObject();
            const QString id = row[QLatin1String("id")].toString();
            const QString kind = row[QLatin1String("class")].toString();
            out.ruleKind.insert(id, kind);
            for (const QJsonValue word : row[QLatin1String("words")].toArray()) {
                const QString key = readerFold(word.toString());
                out.byRule[id].insert(key);
                if (!out.kindOf.contains(key))
                    out.kindOf.insert(key, kind);
                out.mostWords = std::max(out.mostWords, foldWords(word.toString()).size());
            }
        }
        for (const QJsonValue value : file[QLatin1String("patterns")].toArray()) {
            const QJsonObject row = value.toObject();
            out.patterns.append({row[QLatin1String("id")].toString(),
                                 row[QLatin1String("class")].toString(),
                                 expression(row[QLatin1String("pattern")].toString(), true)});
        }
        return out;
    }();
    return made;
}

bool isWordStart(const QString& text, qsizetype i) {
    return i == 0 || !text[i].isLetterOrNumber() || !text[i - 1].isLetterOrNumber() ||
           text[i].isDigit() != text[i - 1].isDigit();
}

/// Walks over the text: at each place the longest word or pattern that begins there. The class of
/// the longest one that says something is the line's.
class Walk {
  public:
    Walk(const QString& text, const QString& onlyRule)
        : m_text(text)
        , m_reader(readerText(text))
        , m_rule(onlyRule) {}

    QString run() {
        if (m_text.trimmed().isEmpty() || m_text.size() > 200)
            return {};
        qsizetype i = 0;
        while (i < m_text.size()) {
            if (!m_text[i].isLetterOrNumber() && !isSign(m_text[i])) {
                ++i;
                continue;
            }
            if (!isWordStart(m_text, i))
                return {};
            const qsizetype end = std::max(wordsAt(i), patternAt(i));
            if (end <= i) {
                if (m_text[i].isLetterOrNumber())
                    return {};
                ++i;
                continue;
            }
            i = end;
        }
        return m_kind.isEmpty() ? QStringLiteral("scale") : m_kind;
    }

  private:
    static bool isSign(QChar c) { return c == u'+' || c == u'-' || c == u'<' || c == u'*'; }
    void said(const QString& kind, qsizetype length) {
        if (kind != u"scale" && length > m_longest) {
            m_longest = length;
            m_kind = kind;
        }
    }
    qsizetype wordsAt(qsizetype i) {
        const auto& words = m_reader.words;
        const auto first = std::find_if(words.begin(), words.end(),
                                        [i](const auto& piece) { return piece.start == i; });
        if (first == words.end())
            return -1;
        const qsizetype at = first - words.begin();
        for (qsizetype n = std::min(harmless().mostWords, words.size() - at); n >= 1; --n) {
            const QString key = m_reader.join(words, at, n);
            // One letter or more must be there: "0" is not the word "O".
            const qsizetype end = words[at + n - 1].end;
            const QStringView original = QStringView(m_text).mid(i, end - i);
            if (std::none_of(original.begin(), original.end(),
                             [](QChar c) { return c.isLetter() || c == u'|'; }))
                continue;
            if (m_rule.isEmpty()) {
                const auto kind = harmless().kindOf.constFind(key);
                if (kind == harmless().kindOf.constEnd())
                    continue;
                said(*kind, end - i);
                return end;
            }
            if (harmless().byRule.value(m_rule).contains(key))
                return end;
        }
        return -1;
    }
    qsizetype patternAt(qsizetype i) {
        qsizetype best = -1;
        for (const HarmlessPattern& pattern : harmless().patterns) {
            if (!m_rule.isEmpty() && m_rule != pattern.id)
                continue;
            const QRegularExpressionMatch m =
                pattern.expression.match(m_text, i, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
            if (m.hasMatch() && m.capturedEnd() > best && m.capturedLength() > 0) {
                best = m.capturedEnd();
                said(pattern.kind, m.capturedLength());
            }
        }
        return best;
    }

    const QString& m_text;
    ReaderText m_reader;
    QString m_rule, m_kind;
    qsizetype m_longest = 0;
};

} // namespace

const QList<MeaningRule>& meaningRules() {
    static const QList<MeaningRule> made = [] {
        QList<MeaningRule> out;
        for (const QJsonValue value :
             ruleFile(QStringLiteral("printed_text.json"))[QLatin1String("meanings")].toArray()) {
            const QJsonObject row = value.toObject();
            out.append(
                {row[QLatin1String("id")].toString(), row[QLatin1String("meaning")].toString(),
                 levelFromId(row[QLatin1String("level")].toString()),
                 row[QLatin1String("sure")].toString(), row[QLatin1String("hipaa")].toString(),
                 expression(row[QLatin1String("pattern")].toString(), false)});
        }
        return out;
    }();
    return made;
}

const MeaningRule* meaningRule(const QString& id) {
    for (const MeaningRule& rule : meaningRules())
        if (rule.id == id)
            return &rule;
    return nullptr;
}

QString harmlessClass(const QString& text) {
    return Walk(text, {}).run();
}

bool isHarmlessWord(QStringView word) {
    const QString key = readerFold(word);
    return key.size() < 2 || harmless().kindOf.contains(key);
}

bool isLabel(const QString& text) {
    return harmlessClass(text) == u"label";
}

QList<PrintedForms::Hit> meaningHits(const QString& text) {
    QList<PrintedForms::Hit> out;
    for (const MeaningRule& rule : meaningRules()) {
        if (rule.id == u"birth-label" || rule.id == u"exam-label")
            continue;
        auto at = rule.expression.globalMatch(text);
        while (at.hasNext() && out.size() < 100) {
            const QRegularExpressionMatch m = at.next();
            const QString hit = QStringLiteral("hit");
            const bool named = m.capturedStart(hit) >= 0;
            out.append({&rule, named ? m.capturedStart(hit) : m.capturedStart(),
                        named ? m.capturedLength(hit) : m.capturedLength()});
        }
    }
    return out;
}

PrintedForms printedForms(const QString& text) {
    PrintedForms out;
    out.dates = findDates(text);
    out.hits = meaningHits(text);
    for (const PatternMatch& m : findPatterns(text))
        if (m.pattern->kind == u"address_or_phone" ||
            (m.pattern->kind == u"patient_id" && !m.pattern->test.isEmpty()))
            out.contacts.append(m);
    out.harmless = harmlessClass(text);
    out.isLabel = out.harmless == u"label";
    return out;
}

bool harmlessRuleFits(const QString& id, const QString& text) {
    return !Walk(text, id).run().isEmpty();
}

} // namespace disclens::inspect
