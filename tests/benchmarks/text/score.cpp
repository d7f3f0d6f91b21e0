// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/score.h"

#include "inspect/printed_line.h"
#include "inspect/printed_search.h"
#include "inspect/text_fold.h"

#include <algorithm>
#include <numeric>

namespace disclens::textbench {

using namespace Qt::StringLiterals;

QString comparable(const QString& text) {
    QString out = inspect::foldCompact(text);
    for (QChar& c : out)
        c = c == u'o' ? u'0' : c == u'i' || c == u'l' ? u'1' : c;
    out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return out;
}

namespace {

/// Fewest edits that make `needle` out of text, or out of a part of it.
int edits(const QString& needle, const QString& text, bool inside) {
    std::vector<int> row(size_t(text.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    if (inside)
        std::fill(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= needle.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= text.size(); ++j) {
            const int here = std::min({row[size_t(j)] + 1, row[size_t(j) - 1] + 1,
                                       diagonal + (needle[i - 1] != text[j - 1])});
            diagonal = row[size_t(j)];
            row[size_t(j)] = here;
        }
    }
    return inside ? *std::min_element(row.begin(), row.end()) : row.back();
}

qint64 area(const QRect& r) {
    return r.isEmpty() ? 0 : qint64(r.width()) * r.height();
}

/// How many pixels of `box` lie in any of the others.
qint64 coveredBy(const QRect& box, const QList<QRect>& others) {
    QList<QRect> near;
    for (const QRect& other : others)
        if (other.intersects(box))
            near.append(other & box);
    if (near.size() == 1)
        return area(near[0]);
    qint64 sum = 0;
    for (int y = box.top(); !near.isEmpty() && y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            sum += std::any_of(near.begin(), near.end(),
                               [&](const QRect& r) { return r.contains(x, y); });
    return sum;
}

} // namespace

int charactersRight(const QString& truth, const QString& got, bool inside) {
    const QString needle = comparable(truth);
    return std::max(0, int(needle.size()) - edits(needle, comparable(got), inside));
}

namespace {

/// likely: nothing that a person has to look at first.
bool knows(const inspect::DetailSearch& details, const inspect::PrintedSearch& search,
           inspect::DetailKind wanted, const QString& text, const QByteArray& packed, bool likely,
           bool kept = true) {
    inspect::WritingIndex::Text read;
    read.text = text;
    read.forms = inspect::printedForms(text);
    const inspect::GuessedLine guesses(packed);
    inspect::LineJudge::Around around;
    around.guesses = &guesses;
    around.guessesKept = kept;
    const auto readings = inspect::LineJudge(details, search).judge(read, around);
    return std::any_of(readings.begin(), readings.end(), [&](const inspect::PrintedReading& one) {
        return one.detail >= 0 && details.details()[one.detail].kind == wanted &&
               !(likely && one.sure == u"look"_s);
    });
}

} // namespace

bool isKnown(const QString& truth, const FoundLine& line) {
    using inspect::DetailKind;
    const QList<inspect::PrintedDate> dates = inspect::findDates(truth);
    const bool digits =
        std::any_of(truth.begin(), truth.end(), [](QChar c) { return c.isDigit(); });
    const bool day = !dates.isEmpty() && !dates.first().days.isEmpty();
    const DetailKind kind = day      ? DetailKind::BirthDate
                            : digits ? DetailKind::Number
                                     : DetailKind::Name;
    const QString value = day ? dates.first().days.first().toString(u"yyyyMMdd"_s) : truth;
    const inspect::DetailSearch details({{kind, value, u"true"_s, inspect::Level::Points}});
    return knows(details, inspect::PrintedSearch(details, {}), kind, line.text, line.guesses,
                 false);
}

bool isMatched(const PlantedLine& line, const Person& person, const LineResult& result,
               bool likely) {
    using inspect::DetailKind;
    using inspect::Level;
    DetailKind wanted = DetailKind::Name;
    switch (line.says) {
    case Says::Name:
        break;
    case Says::Id:
        wanted = DetailKind::Number;
        break;
    case Says::Accession:
        wanted = DetailKind::Order;
        break;
    case Says::Birth:
        wanted = DetailKind::BirthDate;
        break;
    default:
        return false;
    }
    // What the header of the file says, and the program's own judgement.
    const auto dicomDate = [](const QDate& day) { return day.toString(u"yyyyMMdd"_s); };
    const inspect::DetailSearch details(
        {{DetailKind::Name, person.dicomName(), u"name"_s, Level::Points},
         {DetailKind::Number, person.id, u"id"_s, Level::Points},
         {DetailKind::Order, person.accession, u"order"_s, Level::Points},
         {DetailKind::BirthDate, dicomDate(person.born), u"born"_s, Level::Points},
         {DetailKind::Institution, person.hospital, u"place"_s, Level::Could},
         {DetailKind::Staff, person.staff, u"staff"_s, Level::Could}});
    const inspect::PrintedSearch search(details, {person.examined});
    // What was found in pieces is told by the row of them.
    return (result.lines.size() > 1 &&
            knows(details, search, wanted, result.got, {}, likely, false)) ||
           std::any_of(result.lines.begin(), result.lines.end(), [&](const FoundLine& one) {
               return knows(details, search, wanted, one.text, one.guesses, likely);
           });
}

LineResult judge(const QRect& box, const QString& text, int quarters, const QList<QRect>& allTrue,
                 const QList<FoundLine>& found) {
    LineResult out;
    QList<QRect> grown;
    for (const QRect& other : allTrue)
        grown.append(other.adjusted(-3, -3, 3, 3));
    QList<QRect> boxes;
    QList<FoundLine> here;
    bool others = false;
    for (const FoundLine& line : found) {
        const qint64 shared = area(line.box & box);
        if (shared == 0)
            continue;
        // A box around half of the picture finds nothing.
        if (coveredBy(line.box, grown) * 5 >= area(line.box))
            boxes.append(line.box);
        if (shared * 10 >= 3 * std::min(area(line.box), area(box)))
            here.append(line);
    }
    out.found = coveredBy(box, boxes) * 2 >= area(box);
    const auto along = [&](const FoundLine& line) {
        const QPoint at = line.box.center();
        return quarters == 0 ? at.x() : quarters == 1 ? at.y() : quarters == 2 ? -at.x() : -at.y();
    };
    std::stable_sort(here.begin(), here.end(),
                     [&](const FoundLine& a, const FoundLine& b) { return along(a) < along(b); });
    for (const FoundLine& line : here) {
        out.got += (out.got.isEmpty() ? QString() : u" "_s) + line.text;
        for (const QRect& other : allTrue)
            others = others || (other != box && area(other & line.box) * 4 > area(other));
    }
    out.lines = here;
    out.length = int(comparable(text).size());
    out.right = charactersRight(text, out.got, others);
    return out;
}

void Tally::add(const LineResult& result) {
    ++lines;
    found += result.found;
    own += result.own;
    matched += result.matched;
    ownFound += result.own && result.found;
    matchedOfFound += result.matched && result.found;
    likely += result.likely;
    right += result.right, characters += result.length;
}

QString frameKey(const QString& group, int file, int frame) {
    return u"%1/%2/%3"_s.arg(group).arg(file).arg(frame);
}

namespace {

constexpr int kPeople = 12; ///< that there are

/// Everything about the person with one letter or digit in another way.
Person nearly(Person who, qsizetype place) {
    const auto change = [place](QString& text) {
        QList<qsizetype> letters;
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].isLetterOrNumber())
                letters.append(i);
        QChar& c = text[letters[place % letters.size()]];
        c = c.isDigit() ? QChar(u'0' + (c.digitValue() + 3) % 10)
                        : QChar((c.isLower() ? u'a' : u'A') + (c.toLower().unicode() + 4) % 26);
    };
    change(who.family);
    change(who.id);
    change(who.accession);
    who.born = who.born.addDays(place % 2 == 0 ? 10 : 365 * 3);
    return who;
}

/// Is what was found, where no text is, taken for something of this person?
bool isAnything(const Person& who, const FoundLine& found) {
    LineResult alone;
    alone.got = found.text;
    alone.lines = {found};
    PlantedLine line;
    for (const Says says : {Says::Name, Says::Birth, Says::Id, Says::Accession}) {
        line.says = says;
        if (isMatched(line, who, alone))
            return true;
    }
    return false;
}

/// Does a line of this person say that it is another's?
void holdAgainstOthers(const PlantedLine& line, int person, const LineResult& result, Score& out) {
    constexpr int kPlaces = 4;
    const auto taken = [&](const Person& who) {
        const bool is = isMatched(line, who, result);
        if (is)
            out.taken.append(
                u"%1 (%2) for %3, %4, %5, %6"_s.arg(line.text, result.got, who.dicomName(), who.id,
                                                    who.accession, who.born.toString(Qt::ISODate)));
        return is;
    };
    for (int i = 1; i < kPeople; ++i, ++out.strangers)
        out.strangersTaken += taken(textbench::person(person + i));
    for (int i = 0; i < kPlaces; ++i, ++out.nearly) {
        const Person who = nearly(textbench::person(person), 3 * i + 1);
        out.nearlyTaken += taken(who);
        out.nearlyLikely += isMatched(line, who, result, true);
    }
}

} // namespace

Score score(const Corpus& corpus, const Findings& findings, const QSet<QString>& only) {
    QHash<QString, const FoundFrame*> byKey;
    for (const FoundFrame& frame : findings.frames)
        byKey.insert(frameKey(frame.group, frame.file, frame.frame), &frame);
    Score out;
    for (const Group& group : corpus.groups) {
        const Person who = person(group.person);
        const bool clean = std::all_of(group.frames.begin(), group.frames.end(),
                                       [](const CorpusFrame& f) { return f.lines.isEmpty(); });
        for (const CorpusFrame& frame : group.frames) {
            const QString key = frameKey(group.id, frame.file, frame.frame);
            const FoundFrame* found = byKey.value(key);
            if (!found || (!only.isEmpty() && !only.contains(key)))
                continue;
            ++out.frames;
            out.failed += found->failed;
            out.notCovered += !found->notCovered.isEmpty();
            QList<QRect> allTrue, grown;
            for (const PlantedLine& line : frame.lines) {
                allTrue.append(line.box);
                grown.append(line.box.adjusted(-5, -5, 5, 5));
            }
            for (const PlantedLine& line : frame.lines) {
                LineResult result =
                    judge(line.box, line.text, line.quarters, allTrue, found->lines);
                result.own = isOwn(line.says);
                result.matched = result.own && isMatched(line, who, result);
                result.likely = result.own && isMatched(line, who, result, true);
                if (result.own)
                    holdAgainstOthers(line, group.person, result, out);
                for (const QString& name : classesOf(line))
                    out.classes[name].add(result);
                if (!result.found || (result.own && !result.likely) ||
                    result.right * 5 < result.length * 4)
                    out.misses.append({group.id, frame.file, frame.frame, line, result});
            }
            int read = 0, unread = 0;
            for (const FoundLine& line : found->lines)
                if (coveredBy(line.box, grown) * 10 < area(line.box)) {
                    (line.isRead() ? read : unread) += 1;
                    out.falses.append({group.id, frame.file, frame.frame, line, clean});
                    for (int i = 0; i < kPeople; ++i, ++out.nothing)
                        out.nothingTaken += isAnything(textbench::person(i), line);
                }
            if (!frame.lines.isEmpty()) {
                ++out.planted;
                out.falseRead += read, out.falseUnread += unread;
            } else if (clean) {
                ++out.textFree;
                out.freeWithRead += read > 0;
                out.freeRead += read, out.freeUnread += unread;
            } else {
                ++out.beside;
                out.besideWithRead += read > 0;
            }
        }
    }
    return out;
}

} // namespace disclens::textbench
