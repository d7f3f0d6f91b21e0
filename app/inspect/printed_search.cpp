// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/printed_search.h"

#include "inspect/look_alike.h"
#include "inspect/name_parts.h"
#include "inspect/printed_rules.h"
#include "inspect/rules.h"
#include "inspect/text_fold.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

using Sure = PrintedMatch::Sure;

/// Wrong characters that a reader may have made in a text of this length.
int errorsFor(qsizetype length) {
    return length >= 14 ? 2 : length >= 6 ? 1 : 0;
}

/// 0 the same, 1 … read with so many errors, -1 another word.
int sameWord(QStringView read, QStringView known) {
    if (read == known)
        return 0;
    const int most = errorsFor(known.size());
    if (most == 0 || read.size() < 4)
        return -1;
    const int distance = boundedDistance(read, known, most);
    return distance <= most ? distance : -1;
}

/// Words that many houses have in their names.
bool isPlaceWord(const QString& word) {
    static const QSet<QString> words = [] {
        QSet<QString> out;
        const QString list = QStringLiteral(
            "hospital hospitals clinic clinics klinik klinikum kliniken krankenhaus spital center "
            "centre ctr medical med health healthcare care system university universitat "
            "universite universidad universitatsklinikum univ general regional community memorial "
            "saint sankt radiology radiologie radiologia radiological imaging diagnostic "
            "diagnostics department dept institute institut institution division group associates "
            "practice praxis gemeinschaftspraxis for the and und der die das fur of at in "
            "de la le des du hopital ospedale national city county state school north south east "
            "west new unit ward room street road avenue cardiology cardiologie surgery surgical "
            "oncology cancer children womens mri ct xray ultrasound");
        for (const QString& each : list.split(u' '))
            out.insert(readerFold(each));
        return out;
    }();
    return words.contains(word);
}

QString withoutZeros(const QString& number) {
    qsizetype i = 0;
    while (i + 1 < number.size() && number[i] == u'0')
        ++i;
    return number.mid(i);
}

/// A label that says what follows, in the same line: "ID", "Patient No".
bool labelBefore(const QString& text, qsizetype at) {
    static const QRegularExpression label(
        QStringLiteral("(?<![\\p{L}])(?:name|patient(?:en)?|pat|pt|id|pid|mrn|nr|no|number|nummer|"
                       "nachname|vorname|nom|nombre|apellidos?|record|urn|hn|acc(?:ession)?)"
                       "\\s?(?:id|no|nr|name|number|nummer)?\\s?[.:#=]{0,2}\\s?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return at > 0 && label.match(text.left(at)).hasMatch();
}

PrintedMatch match(int detail, qsizetype start, qsizetype end, Sure sure, bool nearly = false) {
    return {detail, start, end - start, sure, nearly};
}

} // namespace

PrintedSearch::PrintedSearch(const DetailSearch& exact, QSet<QDate> examDays)
    : m_exact(exact)
    , m_examDays(std::move(examDays)) {
    constexpr qsizetype kFewDays = 8;
    if (m_examDays.size() <= kFewDays) {
        QList<QDate> days = m_examDays.values();
        std::sort(days.begin(), days.end());
        for (const QDate& day : days)
            m_examSpellings.append({day, daySpellings(day)});
    }
    const QList<Detail>& details = exact.details();
    for (int i = 0; i < details.size(); ++i) {
        const Detail& d = details[i];
        switch (d.kind) {
        case DetailKind::Name:
            m_knowsName = m_knowsName || d.level == Level::Points;
            [[fallthrough]];
        case DetailKind::Staff:
            addName(i, d.value);
            break;
        case DetailKind::Number:
            m_knowsNumber = true;
            [[fallthrough]];
        case DetailKind::Order:
        case DetailKind::Serial: {
            const QString number = readerFold(d.value);
            const bool letters =
                std::none_of(d.value.begin(), d.value.end(), [](QChar c) { return c.isDigit(); });
            if (!number.isEmpty())
                m_numbers.append({i, number, withoutZeros(number), letters});
            break;
        }
        case DetailKind::BirthDate:
            if (const QDate day = QDate::fromString(d.value.left(8), QStringLiteral("yyyyMMdd"));
                day.isValid()) {
                m_births.append({day, i});
                m_birthSpellings.append({daySpellings(day), i});
            }
            break;
        case DetailKind::Institution: {
            Place place{i, readerFold(d.value), {}};
            for (const QString& word : foldWords(d.value))
                if (const QString key = readerFold(word);
                    key.size() >= 4 && !isPlaceWord(key) && !isHarmlessWord(word))
                    place.telling.append(key);
            m_places.append(place);
            break;
        }
        case DetailKind::Address:
        case DetailKind::Email:
        case DetailKind::Phone:
            for (const QString& part :
                 {d.value, d.kind == DetailKind::Address ? d.value.section(u',', 0, 0) : QString()})
                if (const QString glued = readerFold(part);
                    glued.size() >= 8 && std::any_of(part.begin(), part.end(), [](QChar c) {
                        return c.isDigit() || c == u'@';
                    }))
                    m_contacts.append({glued, i});
            break;
        }
    }
}

void PrintedSearch::addName(int detail, const QString& value) {
    for (const NameParts& parts : nameParts(value)) {
        if (m_names.size() > 2000)
            return;
        // Readers of pictures, and people, write some letters in another way: "ü" as "ue", "ß" as
        // "B", "Ó" as "6", "ñ" as "fi", "í" as "f".
        const auto asRead = [](const QString& text) {
            static const QRegularExpression accented(QStringLiteral("[oO]\\p{Mn}+"));
            static const QString tilde = QStringLiteral("n\u0303");
            static const QString acute = QStringLiteral("i\u0301");
            return text.normalized(QString::NormalizationForm_D)
                .replace(accented, QStringLiteral("6"))
                .replace(tilde, QStringLiteral("fi"))
                .replace(acute, QStringLiteral("f"))
                .normalized(QString::NormalizationForm_C)
                .replace(QChar(0xDF), u'B')
                .replace(QChar(0x1E9E), u'B')
                .replace(QLatin1String("ss"), QLatin1String("B"), Qt::CaseInsensitive);
        };
        const std::pair<QString, QString> spellings[] = {
            {parts.family, parts.given},
            {spellOutUmlauts(parts.family), spellOutUmlauts(parts.given)},
            {asRead(parts.family), asRead(parts.given)}};
        for (const auto& [family, given] : spellings) {
            if (&family != &spellings[0].first && family == parts.family && given == parts.given)
                continue;
            Name name{detail, {}, {}, {}, {}, {}, {}, false, parts.unspaced};
            for (const QString& word : nameWords(family)) {
                name.familyWords.append(readerFold(word));
                name.family += name.familyWords.back();
            }
            for (const QString& word : nameWords(given)) {
                name.givenWords.append(readerFold(word));
                name.given += name.givenWords.back();
            }
            for (const QString& word : nameWords(parts.middle))
                name.middle += readerFold(word);
            if (name.family.isEmpty())
                std::swap(name.family, name.given);
            if (name.family.isEmpty())
                continue;
            const QString plain = foldCompact(family.isEmpty() ? given : family);
            name.rare = plain.size() >= 4 && !placeholders().commonWords.contains(plain) &&
                        !isHarmlessWord(plain);
            if (!name.given.isEmpty()) {
                name.wholes = {QString(name.family + name.given),
                               QString(name.given + name.family)};
                if (!name.middle.isEmpty())
                    name.wholes << QString(name.family + name.given + name.middle)
                                << QString(name.given + name.middle + name.family);
                if (name.givenWords.size() > 1)
                    name.wholes << QString(name.family + name.givenWords.front())
                                << QString(name.givenWords.front() + name.family);
                name.wholes.removeIf([](const QString& whole) { return whole.size() < 6; });
            }
            m_names.append(name);
        }
    }
}

void PrintedSearch::findName(const Name& name, const QString& text, const ReaderText& reader,
                             bool labelled, QList<PrintedMatch>& out) const {
    if (name.unspaced) {
        const QString whole = name.family + name.given;
        const qsizetype at = reader.glued.indexOf(whole);
        if (whole.size() >= 2 && at >= 0)
            out.append(match(name.detail, reader.at[at], reader.at[at + whole.size() - 1] + 1,
                             whole.size() >= 3 || labelled ? Sure::Sure : Sure::Likely));
        return;
    }
    const auto& words = reader.words;
    struct Part {
        qsizetype first, count;
        int errors;
        bool other; ///< a letter stands there that is another one
    };
    const auto places = [&](const QString& known, qsizetype mostWords) {
        QList<Part> found;
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype n = 1; n <= mostWords && i + n <= words.size(); ++n) {
                const QString joined = reader.join(words, i, n);
                if (joined.size() > known.size() + 2)
                    break;
                const int errors = sameWord(joined, known);
                // A word that machines write is that word, not a name that was misread.
                if (errors == 0 || (errors > 0 && !isHarmlessWord(joined)))
                    found.append({i, n, errors, errors > 0 && !isBlurred(joined, known, true)});
            }
        return found;
    };
    const auto start = [&](qsizetype word) { return words[word].start; };
    const auto end = [&](qsizetype word) { return words[word].end; };
    const QList<Part> families = places(name.family, name.familyWords.size() + 1);
    QList<Part> givens =
        name.given.isEmpty() ? QList<Part>() : places(name.given, name.givenWords.size() + 1);
    if (name.givenWords.size() > 1) // "Anna Maria": the first may stand alone
        givens += places(name.givenWords.front(), 1);
    // Both names near each other, in any order.
    for (const Part& f : families)
        for (const Part& g : givens) {
            if (f.first < g.first + g.count && g.first < f.first + f.count)
                continue;
            const qsizetype gap =
                f.first < g.first ? g.first - f.first - f.count : f.first - g.first - g.count;
            const qsizetype letters = name.family.size() + name.given.size();
            if (gap > 2 || (letters < 6 && (gap > 0 || f.errors + g.errors > 0)))
                continue;
            // "AP LI" for An Li: two very short words are a name only where a label says so, or
            // nothing else stands there.
            const bool alone = words.size() <= 3 ||
                               labelBefore(text, start(std::min(f.first, g.first))) || labelled;
            if (letters < 6 && !alone)
                continue;
            // With one letter in another way it may be somebody else's: Wenner is not Werner.
            const bool sure = f.errors + g.errors == 0;
            qsizetype last = std::max(f.first + f.count, g.first + g.count) - 1;
            if (last + 1 < words.size() && !name.middle.isEmpty() &&
                (reader.of(words[last + 1]) == name.middle ||
                 (words[last + 1].length == 1 && reader.of(words[last + 1])[0] == name.middle[0])))
                ++last;
            out.append(match(name.detail, std::min(start(f.first), start(g.first)), end(last),
                             sure && letters >= 5 ? Sure::Sure : Sure::Likely, f.other || g.other));
        }
    // The family name, alone or with an initial.
    for (const Part& f : families) {
        const qsizetype before = f.first - 1, after = f.first + f.count;
        const auto isInitial = [&](qsizetype at) {
            return !name.given.isEmpty() && at >= 0 && at < words.size() && words[at].length == 1 &&
                   reader.of(words[at])[0] == name.given[0];
        };
        const bool initial = isInitial(before) || isInitial(after);
        const bool label = labelBefore(text, start(f.first)) || (labelled && f.first == 0);
        const qsizetype letters = name.family.size();
        Sure sure = Sure::Look;
        if (f.errors == 0 && initial && letters >= 4 && !isHarmlessWord(name.family))
            sure = Sure::Sure;
        else if (label && (f.errors == 0 ? letters >= 2 : letters >= 5))
            sure = f.errors == 0 ? Sure::Sure : Sure::Likely;
        else if (f.errors == 0 && name.rare)
            sure = letters >= 6 || f.count == words.size() ? Sure::Sure : Sure::Likely;
        else if (f.errors > 0 && name.rare && letters >= 7)
            sure = Sure::Likely;
        else
            continue;
        const qsizetype from = isInitial(before) ? start(before) : start(f.first);
        const qsizetype to = isInitial(after) ? end(after) : end(f.first + f.count - 1);
        out.append(match(name.detail, from, to, sure, f.other));
    }
    // The given name after a label.
    for (const Part& g : givens)
        if (g.errors == 0 && name.given.size() >= 3 &&
            (labelBefore(text, start(g.first)) || (labelled && g.first == 0)))
            out.append(
                match(name.detail, start(g.first), end(g.first + g.count - 1), Sure::Likely));
    if (!out.isEmpty() && out.back().detail == name.detail)
        return;
    // Blanks lost, or characters wrong in several places of a long name.
    for (const QString& whole : name.wholes) {
        if (whole.size() < 8 && !reader.glued.contains(whole))
            continue;
        const int most = whole.size() >= 14 ? 2 : whole.size() >= 8 ? 1 : 0;
        const NearHit hit = findNear(whole, reader.glued, most);
        if (hit.from >= 0) {
            out.append(match(
                name.detail, reader.at[hit.from], reader.at[hit.from + hit.length - 1] + 1,
                hit.distance == 0 ? Sure::Sure : Sure::Likely,
                !isBlurred(QStringView(reader.glued).mid(hit.from, hit.length), whole, true)));
            return;
        }
    }
    // Cut off, as many machines do: "ZZZ TEST PATIENTFI..". More than the family name must be left.
    for (const QString& whole : name.wholes)
        for (const ReaderText::Piece& word : words) {
            const qsizetype at = std::lower_bound(reader.at.begin(), reader.at.end(), word.start) -
                                 reader.at.begin();
            qsizetype same = 0;
            while (at + same < reader.glued.size() && same < whole.size() &&
                   reader.glued[at + same] == whole[same])
                ++same;
            const qsizetype needed =
                std::max<qsizetype>(8, std::min(name.family.size(), name.given.size()) + 2);
            // What is left must end the line or be followed by a sign that says "cut".
            const qsizetype stop =
                at + same < reader.glued.size() ? reader.at[at + same] : text.size();
            const bool cut =
                at + same == reader.glued.size() ||
                QStringView(text).mid(reader.at[at + same - (same > 0 ? 1 : 0)] + 1, 2) == u".." ||
                (stop > 0 && text[stop - 1] == u' ');
            if (same >= needed && same < whole.size() && cut) {
                out.append(
                    match(name.detail, word.start, reader.at[at + same - 1] + 1, Sure::Likely));
                return;
            }
        }
}

/// Family and given name beside each other, both read badly. Small print is read with letters that
/// look alike; two words that both come near the two names, in the right place, are no accident.
void PrintedSearch::findBlurredName(const Name& name, const ReaderText& reader,
                                    QList<PrintedMatch>& out) const {
    constexpr qsizetype kLettersAHalf = 5; ///< letters of the whole name for one half error
    constexpr qsizetype kShortest = 8;
    const qsizetype letters = name.family.size() + name.given.size();
    if (name.unspaced || name.given.size() < 3 || name.family.size() < 3 || letters < kShortest)
        return;
    const int most = int(letters / kLettersAHalf);
    const auto& words = reader.words;
    struct Part {
        qsizetype first, count;
        int cost;
        bool other; ///< not all of it looks alike
    };
    const auto places = [&](const QString& known, qsizetype mostWords) {
        QList<Part> found;
        const int own = std::min(most, known.size() >= 5 ? std::max(2, int(known.size() / 3)) : 1);
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype n = 1; n <= mostWords && i + n <= words.size(); ++n) {
                const QString joined = reader.join(words, i, n);
                const int cost = lookAlikeCost(joined, known, own);
                if (cost <= own && (cost == 0 || !isHarmlessWord(joined)))
                    found.append({i, n, cost, !isBlurred(joined, known, true)});
            }
        return found;
    };
    const QList<Part> families = places(name.family, name.familyWords.size() + 1);
    if (families.isEmpty())
        return;
    QList<Part> givens = places(name.given, name.givenWords.size() + 1);
    if (name.givenWords.size() > 1 && name.givenWords.front().size() >= 3)
        givens += places(name.givenWords.front(), 1);
    for (const Part& f : families)
        for (const Part& g : givens) {
            const bool beside = f.first + f.count == g.first || g.first + g.count == f.first;
            if (!beside || f.cost + g.cost > most)
                continue;
            const qsizetype first = std::min(f.first, g.first);
            const qsizetype last = std::max(f.first + f.count, g.first + g.count) - 1;
            out.append(match(name.detail, words[first].start, words[last].end, Sure::Likely,
                             f.other || g.other));
            return;
        }
}

void PrintedSearch::findNumber(const Number& number, const QString& text, const ReaderText& reader,
                               bool labelled, QList<PrintedMatch>& out) const {
    const QString& known = number.number;
    const bool serial = m_exact.details()[number.detail].kind == DetailKind::Serial;
    const auto& pieces = reader.pieces;
    constexpr qsizetype kMostPieces = 8;
    // The number itself anywhere in the line goes before one that is nearly it.
    for (const bool exact : {true, false})
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            QString joined;
            for (qsizetype n = 1; n <= kMostPieces && i + n <= pieces.size(); ++n) {
                joined += reader.of(pieces[i + n - 1]);
                if (joined.size() > known.size() + 1)
                    break;
                if (joined.size() + 1 < number.bare.size())
                    continue;
                const qsizetype start = pieces[i].start, end = pieces[i + n - 1].end;
                const QStringView original = QStringView(text).mid(start, end - start);
                const bool digits = std::any_of(original.begin(), original.end(),
                                                [](QChar c) { return c.isDigit(); });
                if (!digits && !number.lettersOnly)
                    continue;
                const bool label = labelBefore(text, start) || (labelled && i == 0);
                std::optional<Sure> sure;
                if (exact) {
                    if (joined != known &&
                        (number.bare.size() < 4 || withoutZeros(joined) != number.bare))
                        continue;
                    if (known.size() >= 6 && !number.lettersOnly)
                        sure = Sure::Sure;
                    else if (label && !serial)
                        sure = known.size() >= 4 ? Sure::Sure : Sure::Likely;
                    else if (number.lettersOnly ? known.size() >= 6 && !isHarmlessWord(original)
                                                : known.size() == 5 && n == 1)
                        sure = Sure::Likely;
                } else if (!serial) {
                    const bool oneWrong = known.size() >= 8 && joined.size() >= 7 &&
                                          boundedDistance(joined, known, 1) == 1;
                    // … in a long number, or one that looks nearly the same.
                    if (oneWrong || (known.size() >= 7 && joined.size() == known.size() &&
                                     lookAlikeCost(joined, known, 1) == 1))
                        sure = Sure::Likely;
                }
                if (sure) {
                    out.append(match(number.detail, start, end, *sure,
                                     !exact && !isBlurred(joined, known, false)));
                    return;
                }
            }
        }
    // Letters before many digits are read as digits: "ACC5519042" as "8005519042".
    constexpr qsizetype kManyDigits = 7, kFewLetters = 4;
    const QString& own = m_exact.details()[number.detail].value;
    qsizetype letters = 0;
    while (letters < own.size() && own[letters].isLetter())
        ++letters;
    const QString digits = readerFold(own.mid(letters));
    if (letters > 0 && letters <= kFewLetters && digits.size() >= kManyDigits && !serial &&
        std::all_of(own.begin() + letters, own.end(), [](QChar c) { return c.isDigit(); }))
        for (const ReaderText::Piece& word : reader.words)
            if (word.length == known.size() && reader.of(word).endsWith(digits)) {
                out.append(match(number.detail, word.start, word.end, Sure::Likely));
                return;
            }
    // Glued to what stands beside it; a shorter one only where that is as short as a label and it
    // ends the line: "ACCRX-880417".
    constexpr qsizetype kLabel = 4;
    const bool afterLabel = known.size() >= 7 && reader.glued.endsWith(known) &&
                            reader.glued.size() - known.size() <= kLabel;
    if ((known.size() >= 9 || afterLabel) && !number.lettersOnly)
        if (const qsizetype at = reader.glued.indexOf(known); at >= 0)
            out.append(match(number.detail, reader.at[at], reader.at[at + known.size() - 1] + 1,
                             Sure::Likely));
}

void PrintedSearch::findPlace(const Place& place, const ReaderText& reader,
                              QList<PrintedMatch>& out) const {
    if (place.whole.size() >= 6) {
        const NearHit hit = findNear(place.whole, reader.glued, errorsFor(place.whole.size()));
        if (hit.from >= 0) {
            out.append(match(place.detail, reader.at[hit.from],
                             reader.at[hit.from + hit.length - 1] + 1, Sure::Sure));
            return;
        }
    }
    // The words that tell it from other houses; long ones may be misread or cut.
    qsizetype found = 0, start = -1, end = -1;
    for (const QString& telling : place.telling)
        for (const ReaderText::Piece& word : reader.words) {
            const QStringView read = reader.of(word);
            const bool cut = read.size() >= 6 && telling.startsWith(read);
            if (sameWord(read, telling) < 0 && !cut)
                continue;
            ++found;
            start = start < 0 ? word.start : std::min(start, word.start);
            end = std::max(end, word.end);
            break;
        }
    if (found == 0)
        return;
    const bool all = found == place.telling.size();
    const bool longWord = end - start >= 6;
    if (found >= 2 || (all && longWord))
        out.append(match(place.detail, start, end, all && found >= 2 ? Sure::Sure : Sure::Likely));
}

QList<PrintedMatch> PrintedSearch::find(const QString& text, bool labelled) const {
    QList<PrintedMatch> out;
    if (m_exact.isEmpty() || text.isEmpty())
        return out;
    const ReaderText reader = readerText(text);
    if (reader.words.isEmpty())
        return out;
    for (const Name& name : m_names) {
        const qsizetype before = out.size();
        findName(name, text, reader, labelled, out);
        if (out.size() == before)
            findBlurredName(name, reader, out);
    }
    for (const Number& number : m_numbers)
        findNumber(number, text, reader, labelled, out);
    for (const Place& place : m_places)
        findPlace(place, reader, out);
    for (const auto& [glued, detail] : m_contacts) {
        const NearHit hit = findNear(glued, reader.glued, glued.size() >= 12 ? 1 : 0);
        if (hit.from >= 0)
            out.append(match(detail, reader.at[hit.from], reader.at[hit.from + hit.length - 1] + 1,
                             hit.distance == 0 ? Sure::Sure : Sure::Likely));
    }
    for (const DetailMatch& m : m_exact.find(text)) {
        const DetailKind kind = m_exact.details()[m.detail].kind;
        if (kind == DetailKind::Phone || kind == DetailKind::Email || kind == DetailKind::Address)
            out.append({m.detail, m.from, m.length, Sure::Sure});
    }
    // One match a detail and place: the widest of the surest.
    std::stable_sort(out.begin(), out.end(), [](const PrintedMatch& a, const PrintedMatch& b) {
        return std::tuple(a.sure, -a.length) < std::tuple(b.sure, -b.length);
    });
    QList<PrintedMatch> kept;
    const auto isPerson = [this](int detail) {
        const DetailKind kind = m_exact.details()[detail].kind;
        return kind == DetailKind::Name || kind == DetailKind::Staff;
    };
    for (const PrintedMatch& m : out) {
        const auto overlaps = [&](const PrintedMatch& k) {
            if (m.from >= k.from + k.length || k.from >= m.from + m.length)
                return false;
            // Two people may share a family name: the one who fits better is meant.
            return k.detail == m.detail || (isPerson(k.detail) && isPerson(m.detail)) ||
                   (!isPerson(k.detail) && !isPerson(m.detail));
        };
        if (std::none_of(kept.begin(), kept.end(), overlaps))
            kept.append(m);
    }
    std::sort(kept.begin(), kept.end(),
              [](const PrintedMatch& a, const PrintedMatch& b) { return a.from < b.from; });
    return kept;
}

int PrintedSearch::birthDetail(const PrintedDate& date) const {
    for (const auto& [day, detail] : m_births)
        if (date.days.contains(day))
            return detail;
    return -1;
}

bool PrintedSearch::isExamDay(const PrintedDate& date) const {
    return std::any_of(date.days.begin(), date.days.end(),
                       [this](const QDate& day) { return m_examDays.contains(day); });
}

bool PrintedSearch::isNearBirth(const QDate& day) const {
    const QString form = QStringLiteral("yyyyMMdd");
    return std::any_of(m_births.begin(), m_births.end(), [&](const auto& birth) {
        return boundedDistance(birth.first.toString(form), day.toString(form), 1) <= 1;
    });
}

bool PrintedSearch::isNearNumber(const QString& number) const {
    const QString read = readerFold(number);
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const Number& known) {
        return boundedDistance(withoutZeros(read), known.bare, 2) <= 2 ||
               read.contains(known.bare) || known.bare.contains(withoutZeros(read));
    });
}

} // namespace disclens::inspect
