// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/other_text.h"

#include "inspect/rules.h"
#include "inspect/text_fold.h"
#include "inspect/text_patterns.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

Category categoryOf(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
    case DetailKind::Phone:
    case DetailKind::Email:
    case DetailKind::Address:
        return Category::NameAndContact;
    case DetailKind::Number:
    case DetailKind::Order:
        return Category::IdNumbers;
    case DetailKind::BirthDate:
        return Category::Dates;
    case DetailKind::Institution:
        return Category::Places;
    case DetailKind::Staff:
        return Category::Staff;
    case DetailKind::Serial:
        return Category::Machine;
    }
    return Category::Notes;
}

/// Order in which kinds are told when a text holds several.
const QStringList& order() {
    static const QStringList ids{QStringLiteral("patient_name"),
                                 QStringLiteral("patient_id"),
                                 QStringLiteral("address"),
                                 QStringLiteral("phone"),
                                 QStringLiteral("email"),
                                 QStringLiteral("birth_date"),
                                 QStringLiteral("accession_number"),
                                 QStringLiteral("institution_name"),
                                 QStringLiteral("staff_names"),
                                 QStringLiteral("device_serial")};
    return ids;
}

} // namespace

bool Held::strong() const {
    static const QSet<QString> ids{QStringLiteral("patient_name"), QStringLiteral("patient_id"),
                                   QStringLiteral("address"), QStringLiteral("phone"),
                                   QStringLiteral("email")};
    return kinds.intersects(ids);
}

QString Held::joined() const {
    QStringList out;
    for (const QString& id : order())
        if (kinds.contains(id))
            out << id;
    return out.join(u',');
}

void addDetailPlace(Context& context, const Detail& detail, const Place& place) {
    Finding f;
    f.kind = kindOf(detail.kind);
    f.level = std::min(detail.level, Level::Could);
    f.usual = false; // outside the files that are made for it
    f.category = categoryOf(detail.kind);
    f.subject = place.where;
    f.hipaa = hipaaOf(detail.kind);
    f.rule = QStringLiteral("by-value:") + place.where;
    f.facts.insert(QStringLiteral("holds"), matchId(detail.kind));
    const QString key = place.where + u':' + detail.key +
                        (detail.key.startsWith(u"attribute:") ? detail.value : QString());
    context.out.add(key, f, detail.value, place);
}

Held TextSearch::run(const QString& text) {
    Held held;
    if (text.isEmpty())
        return held;
    ++context.items;
    QList<qsizetype> breaks;
    for (qsizetype i = text.indexOf(u'\f'); i >= 0; i = text.indexOf(u'\f', i + 1))
        breaks.append(i);
    const auto pageOf = [&](qsizetype at) {
        if (breaks.isEmpty())
            return 0;
        return 1 + static_cast<int>(std::upper_bound(breaks.begin(), breaks.end(), at) -
                                    breaks.begin());
    };
    QSet<QString> told;
    const QList<DetailMatch> known = context.search.find(text);
    for (const DetailMatch& match : known) {
        const Detail& detail = context.search.details()[match.detail];
        const int page = pageOf(match.from);
        held.kinds.insert(matchId(detail.kind));
        held.known.insert(matchId(detail.kind));
        held.pages.insert(std::max(1, page));
        const QString once = detail.key + QString::number(page);
        if (told.contains(once))
            continue; // one place for each page is enough to find it
        told.insert(once);
        Place place = placeOfFile(context.material, file, where);
        place.frame = page;
        place.text = snippet(text, match.from, match.length);
        place.matches = matchId(detail.kind);
        addDetailPlace(context, detail, place);
    }
    if (!patterns)
        return held;
    for (const PatternMatch& match : findPatterns(text)) {
        const TextPattern& p = *match.pattern;
        if (p.id == u"scanned-name")
            held.names << match.value;
        else if (p.id == u"birth-in-text")
            held.births << match.value;
        if (p.id == u"web-address" || p.id == u"ip-address" || p.id == u"age-in-text" ||
            overlapsAny(known, match.from, match.length))
            continue;
        Finding f;
        f.kind = p.kind;
        f.level = p.level;
        if (p.level == Level::Points && judgeNumber(match.value).naming == Naming::MadeUp) {
            f.level = Level::Unlikely;
            f.facts.insert(QStringLiteral("reason"), QStringLiteral("made-up-number"));
        }
        f.usual = p.kind == u"exact_dates";
        f.category = p.category;
        f.subject = QStringLiteral("text-") + p.id;
        f.hipaa = p.hipaa;
        f.rule = QStringLiteral("pattern:") + p.id;
        Place place = placeOfFile(context.material, file, where);
        place.frame = pageOf(match.from);
        place.text = snippet(text, match.from, match.length);
        const bool varies = p.kind == u"exact_dates";
        context.out.add(QStringLiteral("pattern:") + p.id +
                            (varies ? QString() : u':' + foldCompact(match.value)),
                        f, match.value, place);
        held.pages.insert(std::max(1, place.frame));
        if (p.kind == u"birth_date" || p.kind == u"patient_name" || p.kind == u"patient_id")
            held.kinds.insert(p.kind);
    }
    return held;
}

} // namespace disclens::inspect
