// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/identity.h"

#include "dicom/character_set.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace disclens::dicom {

namespace {

/// "Müller", "Mueller" and "Muller" become one: accents go, and so does the e that stands for an
/// umlaut.
QString folded(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        switch (c.unicode()) {
        case u'ß':
            out += QLatin1String("ss");
            break;
        case u'ø':
            out += u'o';
            break;
        case u'æ':
            out += u'a';
            break;
        case u'œ':
            out += u'o';
            break;
        case u'ł':
            out += u'l';
            break;
        case u'đ':
        case u'ð':
            out += u'd';
            break;
        case u'ı':
            out += u'i';
            break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                out += c;
        }
    }
    for (const QLatin1String pair : {QLatin1String("ae"), QLatin1String("oe"), QLatin1String("ue")})
        out.replace(pair, pair.first(1));
    return out;
}

/// Names that programs write when they take a name away.
bool isStandIn(const QStringList& tokens) {
    static constexpr std::array<QLatin1String, 12> kWords{
        QLatin1String("anonymous"), QLatin1String("anonymized"), QLatin1String("anonymised"),
        QLatin1String("anon"),      QLatin1String("removed"),    QLatin1String("deidentified"),
        QLatin1String("unknown"),   QLatin1String("noname"),     QLatin1String("none"),
        QLatin1String("redacted"),  QLatin1String("unnamed"),    QLatin1String("anonymizd")};
    return std::any_of(tokens.begin(), tokens.end(), [](const QString& token) {
        return std::any_of(kWords.begin(), kWords.end(),
                           [&](QLatin1String word) { return token == word; });
    });
}

int editDistance(const QString& a, const QString& b) {
    if (a.size() > 64 || b.size() > 64)
        return a == b ? 0 : 64;
    std::array<int, 65> row{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j - 1)] + 1, change});
            diagonal = above;
        }
    }
    return row[size_t(b.size())];
}

bool tokensAlike(const QString& a, const QString& b) {
    if (a == b)
        return true;
    if (a.size() == 1 || b.size() == 1)
        return a[0] == b[0]; // an initial
    const qsizetype shorter = std::min(a.size(), b.size());
    const int allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
    return editDistance(a, b) <= allowed;
}

/// How many tokens of the shorter list have a partner in the longer one.
qsizetype partners(const QStringList& shorter, QStringList longer, bool exact) {
    qsizetype found = 0;
    for (const QString& token : shorter) {
        const auto at = std::find_if(longer.begin(), longer.end(), [&](const QString& other) {
            return exact ? token == other : tokensAlike(token, other);
        });
        if (at != longer.end()) {
            ++found;
            longer.erase(at);
        }
    }
    return found;
}

NameMatch matchTokens(const QStringList& a, const QStringList& b) {
    if (a.isEmpty() || b.isEmpty())
        return NameMatch::Missing;
    const QStringList& shorter = a.size() <= b.size() ? a : b;
    const QStringList& longer = a.size() <= b.size() ? b : a;
    const qsizetype exact = partners(shorter, longer, true);
    if (exact == a.size() && exact == b.size())
        return NameMatch::Same;
    const qsizetype alike = partners(shorter, longer, false);
    // One lone initial beside one name says nothing.
    const bool onlyInitials =
        std::all_of(shorter.begin(), shorter.end(), [](const QString& t) { return t.size() == 1; });
    if (alike == shorter.size() && !onlyInitials)
        return NameMatch::Variant;
    // "MILLERJOHN" and "MILLER^JOHN".
    if (a.join(QString()) == b.join(QString()))
        return NameMatch::Variant;
    return exact > 0 ? NameMatch::Partly : NameMatch::Different;
}

/// Given names agree and family names do not: what a maiden name looks like.
bool sameGivenName(const Identity& a, const Identity& b) {
    const QStringList given = nameTokens(PersonName::parse(a.name).given());
    const QStringList other = nameTokens(PersonName::parse(b.name).given());
    return !given.isEmpty() && !other.isEmpty() && given.first().size() > 1 &&
           tokensAlike(given.first(), other.first());
}

QDate birthDay(const Identity& identity) {
    QString digits = identity.birthDate;
    digits.remove(u'.').remove(u'-').remove(u'/');
    const QDate date = QDate::fromString(digits.first(std::min<qsizetype>(8, digits.size())),
                                         QStringLiteral("yyyyMMdd"));
    // Dates that programs write for "not known".
    return date.isValid() && date > QDate(1850, 1, 1) && date != QDate(1900, 1, 1) ? date : QDate();
}

bool sharesId(const Identity& a, const Identity& b) {
    const bool issuersDiffer = !a.issuer.isEmpty() && !b.issuer.isEmpty() &&
                               a.issuer.compare(b.issuer, Qt::CaseInsensitive) != 0;
    if (issuersDiffer)
        return false;
    const QString idA = plainId(a.id), idB = plainId(b.id);
    const auto among = [](const QStringList& list, const QString& wanted) {
        return !wanted.isEmpty() &&
               std::any_of(list.begin(), list.end(),
                           [&](const QString& other) { return plainId(other) == wanted; });
    };
    return (!idA.isEmpty() && idA == idB) || among(a.otherIds, idB) || among(b.otherIds, idA);
}

} // namespace

Identity Identity::of(const DataSet& dataSet) {
    Identity identity;
    identity.name = dataSet.text({0x0010, 0x0010});
    identity.id = dataSet.text({0x0010, 0x0020});
    identity.issuer = dataSet.text({0x0010, 0x0021});
    identity.birthDate = dataSet.text({0x0010, 0x0030});
    identity.sex = dataSet.text({0x0010, 0x0040});
    for (const Tag tag : {Tag{0x0010, 0x1001}, Tag{0x0010, 0x1005}})
        identity.otherNames += dataSet.text(tag).split(u'\\', Qt::SkipEmptyParts);
    identity.otherIds = dataSet.text({0x0010, 0x1000}).split(u'\\', Qt::SkipEmptyParts);
    return identity;
}

QStringList nameTokens(const QString& name) {
    QStringList tokens;
    QString token;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            token += c;
        } else if (c != u'\'' && c != u'’' && !token.isEmpty()) {
            tokens << token;
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens << token;
    if (isStandIn(tokens))
        return {};
    tokens.sort();
    return tokens;
}

QString plainId(const QString& id) {
    QString plain;
    for (const QChar c : id) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain[zeros] == u'0')
        ++zeros;
    return plain.sliced(zeros);
}

NameMatch matchNames(const Identity& a, const Identity& b) {
    const auto groups = [](const QString& name) {
        const PersonName parsed = PersonName::parse(name);
        return QStringList{parsed.alphabetic, parsed.ideographic, parsed.phonetic};
    };
    NameMatch best = NameMatch::Missing;
    const auto better = [&best](NameMatch match) {
        if (match == NameMatch::Missing)
            return;
        best = best == NameMatch::Missing ? match : std::min(best, match);
    };
    QStringList namesA{a.name}, namesB{b.name};
    namesA += a.otherNames;
    namesB += b.otherNames;
    for (const QString& nameA : namesA) {
        for (const QString& nameB : namesB) {
            const QStringList groupsA = groups(nameA), groupsB = groups(nameB);
            // A group of one writing can only be compared with the same group of the other.
            for (int i = 0; i < 3; ++i)
                better(matchTokens(nameTokens(groupsA[i]), nameTokens(groupsB[i])));
        }
    }
    return best;
}

PersonMatch matchPersons(const Identity& a, const Identity& b) {
    const QDate bornA = birthDay(a), bornB = birthDay(b);
    const bool bornKnown = bornA.isValid() && bornB.isValid();
    if (bornKnown && bornA != bornB)
        return PersonMatch::Different;
    const NameMatch names = matchNames(a, b);
    const bool sameId = sharesId(a, b);
    const bool maiden = names == NameMatch::Partly && sameGivenName(a, b);
    const bool alike = names == NameMatch::Same || names == NameMatch::Variant;

    if (sameId) {
        // The same number in two hospitals, or a number typed in twice: the names decide, unless
        // the birth date does.
        if (alike || names == NameMatch::Missing || bornKnown || maiden ||
            names == NameMatch::Partly)
            return PersonMatch::Same;
        return PersonMatch::Different;
    }
    if (bornKnown && (alike || maiden))
        return PersonMatch::Same;
    if (names == NameMatch::Same && nameTokens(a.name).size() >= 2)
        return PersonMatch::Same; // other number, no birth date: numbers change between hospitals
    if (names == NameMatch::Missing && (a.isEmpty() || b.isEmpty() || bornKnown))
        return PersonMatch::Unknown;
    if (names == NameMatch::Different || names == NameMatch::Partly)
        return PersonMatch::Different;
    return PersonMatch::Unknown;
}

} // namespace disclens::dicom
