// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beside.h"
#include "inspect/attribute_judge.h"
#include "inspect/checks.h"
#include "inspect/detail_search.h"
#include "inspect/text_fold.h"
#include "inspect/text_patterns.h"

#include <QDate>
#include <QTime>

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace disclens::inspect {
namespace {

using dicom::ValueGroup;
using dicom::ValueKind;

/// Classes whose findings are one for each value, wherever it stands; all others are one for each
/// attribute.
bool isByValue(const AttributeRule& rule) {
    static const QSet<QString> classes{
        QStringLiteral("own-name"),         QStringLiteral("other-own-name"),
        QStringLiteral("relative-name"),    QStringLiteral("own-number"),
        QStringLiteral("other-own-number"), QStringLiteral("birth"),
        QStringLiteral("contact"),          QStringLiteral("staff")};
    return classes.contains(rule.ruleClass);
}

DetailKind detailKindFor(const AttributeRule& rule, const QString& value) {
    if (rule.ruleClass == u"own-number" || rule.ruleClass == u"other-own-number")
        return DetailKind::Number;
    if (rule.ruleClass == u"birth")
        return DetailKind::BirthDate;
    if (rule.ruleClass == u"staff")
        return DetailKind::Staff;
    if (rule.ruleClass == u"contact") {
        if (rule.keyword == u"PatientAddress")
            return DetailKind::Address;
        return value.contains(u'@') ? DetailKind::Email : DetailKind::Phone;
    }
    return DetailKind::Name;
}

QString keyFor(const AttributeRule& rule, const QString& subject, const QString& value) {
    if (isByValue(rule))
        return findingKey(detailKindFor(rule, value), value);
    // Names of hospitals are found by value in other texts, so the finding has the value's key.
    if (rule.keyword == u"InstitutionName" || rule.keyword == u"InstitutionAddress")
        return findingKey(DetailKind::Institution, value);
    return attributeKey(subject);
}

Finding findingLike(const AttributeRule& rule, const QString& subject, dicom::Tag tag,
                    const Verdict& verdict) {
    Finding f;
    f.kind = rule.kind;
    f.level = verdict.level;
    f.usual = rule.usual;
    f.category = rule.category;
    f.subject = subject;
    f.tag = tag;
    f.hipaa = rule.hipaa;
    f.profileAction = rule.action;
    f.rule = QStringLiteral("attribute:") + rule.ruleClass;
    if (!verdict.reason.isEmpty())
        f.facts.insert(QStringLiteral("reason"), verdict.reason);
    return f;
}

/// Which text of an element is searched, and how.
std::optional<TextKind> searchKind(const ValueGroup& group) {
    if (group.kind == ValueKind::Bytes)
        return TextKind::Prose;
    if (group.kind != ValueKind::Text)
        return std::nullopt;
    if (group.isVr("UI"))
        return TextKind::Uid;
    if (group.isVr("PN"))
        return TextKind::NameLike;
    const bool clock = group.isVr("DA") || group.isVr("TM") || group.isVr("DT") || group.isVr("AS");
    return clock && !group.tag.isPrivate() ? std::nullopt : std::optional(TextKind::Prose);
}

/// "20190312": the day that eight digits are; invalid for anything else. By hand, because a disc
/// holds many thousand parts of UIDs.
QDate dayOf(QStringView digits) {
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return QDate(number / 10000, number / 100 % 100, number % 100);
}

/// Fields made for addresses, numbers and web addresses are told by their own rule.
bool wantsPatterns(const ValueGroup& group) {
    if (group.value.size() < 5 || searchKind(group) != TextKind::Prose)
        return false;
    const AttributeRule* rule = attributeRule(group.tag);
    return !rule || !(isByValue(*rule) || rule->ruleClass == u"staff-contact" ||
                      rule->ruleClass == u"place" || rule->ruleClass == u"web" ||
                      rule->ruleClass == u"uid" || rule->kind == u"unique_ids");
}

/// A part of a UID that is a day ("20190312"), or a day and a time, as many machines write them.
/// Empty if none.
QString dateInUid(const QString& uid, const QSet<QString>& knownDays) {
    if (isWellKnownUid(uid) ||
        uid.startsWith(QLatin1String("2.25."))) // 2.25: a random number by definition
        return {};
    for (const QStringView part : QStringView(uid).split(u'.')) {
        if (part.size() < 8)
            continue;
        const QDate date = dayOf(part.left(8));
        if (!date.isValid() || date.year() < 1900 || date.year() > 2100)
            continue;
        const QString day = part.left(8).toString();
        const bool time =
            part.size() >= 14 && date.year() >= 1980 &&
            QTime::fromString(part.mid(8, 6).toString(), QStringLiteral("HHmmss")).isValid();
        if (time || knownDays.contains(day))
            return day;
    }
    return {};
}

/// Days that the disc names in fields made for days; a UID with one of them is no chance.
QSet<QString> daysOf(const dicom::ElementIndex& index) {
    QSet<QString> days;
    for (const ValueGroup& group : index.groups())
        if (group.kind == ValueKind::Text && group.vr[0] == 'D' &&
            (group.vr[1] == 'A' || group.vr[1] == 'T'))
            if (group.value.size() >= 8 && !isPlaceholderDate(group.value.left(8)))
                days.insert(group.value.left(8));
    return days;
}

class Walk {
  public:
    Walk(Context& context, const QSet<QString>& days)
        : m_context(context)
        , m_days(days) {}

    void element(qsizetype index);

  private:
    void attribute(const ValueGroup& group, const Ruling& ruling, const QString& value,
                   const QString& holds, bool strong);
    void uid(const ValueGroup& group);
    /// Searches one value; adds places to what is found. Returns the strongest thing that it holds.
    QString searchValue(const ValueGroup& group, TextKind kind, const AttributeRule* rule,
                        bool* strong);
    void patterns(qsizetype index);

    Context& m_context;
    const QSet<QString>& m_days;
    QList<DetailMatch> m_known; ///< what the last searchValue() found: not told again by its form
};

void Walk::element(qsizetype index) {
    Context& c = m_context;
    const ValueGroup& group = c.material.index.groups()[index];
    if (group.kind == ValueKind::Unread) {
        c.skipped += group.places.size();
        return;
    }
    c.items += group.places.size();
    const Ruling ruling = ruleFor(group);
    if (group.kind == ValueKind::Sequence || group.kind == ValueKind::Pixels) {
        // Sequences are seen through their items; these few are findings by being there.
        if (ruling.rule && group.value != u"0" &&
            (ruling.rule->ruleClass == u"small-picture" || ruling.rule->ruleClass == u"photo" ||
             ruling.rule->ruleClass == u"signature"))
            attribute(group, ruling, {}, {}, false);
        return;
    }
    if (ruling.rule &&
        (ruling.rule->ruleClass == u"small-picture" || ruling.rule->ruleClass == u"document")) {
        attribute(group, ruling, {}, {}, false);
    }
    if (group.value.trimmed().isEmpty())
        return;

    bool strong = false;
    QString holds;
    if (const auto kind = searchKind(group)) {
        holds = searchValue(group, *kind, ruling.rule, &strong);
        if (*kind == TextKind::Uid)
            uid(group);
        else if (*kind == TextKind::Prose)
            patterns(index);
    }
    if (group.tag.isPrivate()) {
        if (!holds.isEmpty()) {
            Finding f;
            f.kind = QStringLiteral("private_tags");
            f.level = strong ? Level::Points : Level::Could;
            f.usual = false;
            f.category = Category::MakersData;
            f.subject = QStringLiteral("private-holds");
            f.tag = group.tag;
            f.rule = QStringLiteral("private-holds");
            f.facts = {{QStringLiteral("creator"), group.creator},
                       {QStringLiteral("holds"), holds}};
            const QString key = QStringLiteral("private-holds:") + group.creator + u':' + holds;
            c.out.add(key, f, snippet(group.value, 0, group.value.size()),
                      placesIn(c.material, group));
        }
        return; // what remains is told for each maker by metadataPrivate()
    }
    if (!ruling.rule || ruling.rule->ruleClass == u"small-picture" ||
        ruling.rule->ruleClass == u"document")
        return;
    const bool own = isByValue(*ruling.rule);
    for (const QString& value : singleValues(group))
        if (!value.trimmed().isEmpty())
            attribute(group, ruling, value.trimmed(), own ? QString() : holds, strong);
}

void Walk::attribute(const ValueGroup& group, const Ruling& ruling, const QString& value,
                     const QString& holds, bool strong) {
    Context& c = m_context;
    const AttributeRule& rule = *ruling.rule;
    if (rule.vr == u"UI" && isWellKnownUid(value))
        return;
    Verdict verdict =
        value.isEmpty() ? Verdict{rule.level, {}} : judgeValue(rule, value, group, c.names);
    // A binary element in a sequence of codes has no words.
    if (group.isVr("OB") || group.isVr("OW"))
        if (!value.isEmpty() && group.kind == ValueKind::Bytes && rule.ruleClass == u"other-text")
            return;
    QString key = keyFor(rule, ruling.subject, value);
    Finding like = findingLike(rule, ruling.subject, group.tag, verdict);
    if (rule.ruleClass == u"other-text" && holds.isEmpty())
        like.tag = {};
    if (!holds.isEmpty() && rule.ruleClass != u"place" && rule.kind != u"staff_names") {
        // A label with the person's name in it is more than a label.
        key += QStringLiteral(":holds:") + holds;
        like.level = strong ? Level::Points : std::min(like.level, Level::Could);
        like.usual = false;
        like.facts.insert(QStringLiteral("holds"), holds);
        if (rule.ruleClass == u"other-text") {
            const QString keyword = dicom::keywordOf(group.tag);
            like.subject = keyword.isEmpty() ? group.tag.toString() : keyword;
            key = attributeKey(like.subject) + QStringLiteral(":holds:") + holds;
        }
    } else if (!isByValue(rule) && verdict.level != rule.level) {
        key += u':' + levelId(verdict.level); // "REMOVED" beside a real value of the same attribute
    }
    if (rule.ruleClass == u"own-number")
        if (const QString national = nationalNumber(value); !national.isEmpty())
            like.facts.insert(QStringLiteral("national"), national);
    c.out.add(key, like, value, placesIn(c.material, group));
}

void Walk::uid(const ValueGroup& group) {
    Context& c = m_context;
    for (const QString& value : group.value.split(u'\\')) {
        const QString day = dateInUid(value.trimmed(), m_days);
        if (day.isEmpty())
            continue;
        Finding f;
        f.kind = QStringLiteral("exact_dates");
        f.category = Category::Dates;
        f.subject = QStringLiteral("uid-date");
        f.hipaa = QStringLiteral("C");
        f.rule = QStringLiteral("uid-date");
        for (const dicom::Occurrence& occurrence : group.places) {
            Place place = placeIn(c.material, group, occurrence);
            place.text = value.trimmed();
            place.matches = QStringLiteral("exact_dates");
            c.out.add(QStringLiteral("uid-date"), f, day, place);
        }
    }
}

QString Walk::searchValue(const ValueGroup& group, TextKind kind, const AttributeRule* rule,
                          bool* strong) {
    Context& c = m_context;
    QString holds;
    int best = 100;
    QSet<QString> told;
    m_known = c.search.find(group.value, kind);
    for (const DetailMatch& match : std::as_const(m_known)) {
        const Detail& detail = c.search.details()[match.detail];
        if (told.contains(detail.key))
            continue;
        told.insert(detail.key);
        if (rule) {
            // The attribute that the detail comes from, and its like, are told by the attribute
            // itself.
            const bool same = isByValue(*rule) && rule->kind == kindOf(detail.kind) &&
                              detail.kind != DetailKind::Name;
            if (same ||
                (isByValue(*rule) && keyFor(*rule, rule->keyword, group.value) == detail.key))
                continue;
            if (detail.key == attributeKey(rule->keyword))
                continue;
            if (rule->ruleClass == u"place" && !isStrong(detail.kind))
                continue;
            // The doctor has the same family name: only the whole name counts in another person's
            // name field.
            if (kind == TextKind::NameLike && rule->ruleClass != u"own-name" &&
                detail.kind == DetailKind::Name &&
                findingKey(DetailKind::Name, group.value) != detail.key)
                continue;
        }
        QList<Place> places = placesIn(c.material, group);
        const QString text = snippet(group.value, match.from, match.length);
        const QString matches = matchId(detail.kind);
        for (Place& place : places) {
            place.text = text;
            place.matches = matches;
        }
        c.out.addPlaces(detail.key, std::move(places));
        if (isStrong(detail.kind) || detail.kind == DetailKind::BirthDate) {
            *strong = *strong || detail.level == Level::Points;
            if (static_cast<int>(detail.kind) < best) {
                best = static_cast<int>(detail.kind);
                holds = matchId(detail.kind);
            }
        }
    }
    return holds;
}

void Walk::patterns(qsizetype index) {
    Context& c = m_context;
    const ValueGroup& group = c.material.index.groups()[index];
    if (!wantsPatterns(group))
        return;
    const bool known = c.ahead && c.ahead->knows(index);
    for (const PatternMatch& match : known ? c.ahead->of(index) : findPatterns(group.value)) {
        const TextPattern& p = *match.pattern;
        if (p.id == u"web-address" || p.id == u"ip-address")
            continue; // the ai check tells where they lead
        if (overlapsAny(m_known, match.from, match.length))
            continue;
        Finding f;
        f.kind = p.kind;
        f.level = p.level;
        if (p.level == Level::Points && judgeNumber(match.value).naming == Naming::MadeUp) {
            f.level = Level::Unlikely;
            f.facts.insert(QStringLiteral("reason"), QStringLiteral("made-up-number"));
        }
        f.usual = p.kind == u"exact_dates" || p.kind == u"sensitive_traits";
        f.category = p.category;
        f.subject = QStringLiteral("text-") + p.id;
        f.tag = group.tag;
        f.hipaa = p.hipaa;
        f.rule = QStringLiteral("pattern:") + p.id;
        const bool varies = p.kind == u"exact_dates" || p.kind == u"sensitive_traits";
        const QString key = QStringLiteral("pattern:") + p.id +
                            (varies ? QString() : u':' + foldCompact(match.value));
        const QString text = snippet(group.value, match.from, match.length);
        for (const dicom::Occurrence& occurrence : group.places) {
            Place place = placeIn(c.material, group, occurrence);
            place.text = text;
            c.out.add(key, f, match.value, place);
        }
    }
}

} // namespace

namespace {

/// Values that are looked at side by side with others, because the rest of the disc waits for them.
constexpr qsizetype kWorthAThread = 2000;

bool walkOver(Context& context, const QSet<QString>& days, qsizetype from, qsizetype to) {
    Walk walk(context, days);
    const auto& groups = context.material.index.groups();
    for (qsizetype i = from; i < to; ++i) {
        walk.element(i);
        if (i % 512 == 0 && !context.progress.report(i, groups.size()))
            return false;
    }
    return true;
}

/// The values in parts for two threads: one takes parts from the front, the other a large one at
/// the end and then those before it, so that neither waits long for the other whatever the parts
/// really cost. Roughly, texts cost by their length and findings by their places.
class Parts {
  public:
    struct Part {
        qsizetype from = 0, to = 0;
    };

    explicit Parts(const Context& context) {
        const auto& groups = context.material.index.groups();
        const auto weight = [&](qsizetype i) {
            const int times = context.ahead && context.ahead->knows(i) ? 1 : 2;
            return 16 + groups[i].value.size() * times + 8 * groups[i].places.size();
        };
        qint64 all = 0;
        for (qsizetype i = 0; i < groups.size(); ++i)
            all += weight(i);
        qint64 sum = 0;
        Part part;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            sum += weight(i);
            part.to = i + 1;
            // The last one is what is left of the second half when a fifth may yet be shared.
            if (sum * kParts >= all * qint64(m_parts.size() + 1) && m_parts.size() < kShared) {
                m_parts.append(part);
                part.from = part.to;
            }
        }
        part.to = groups.size();
        m_parts.append(part);
        m_end = m_parts.size();
    }

    std::optional<Part> first() {
        const std::lock_guard lock(m_mutex);
        return m_begin < m_end ? std::optional(m_parts[m_begin++]) : std::nullopt;
    }
    std::optional<Part> last() {
        const std::lock_guard lock(m_mutex);
        return m_begin < m_end ? std::optional(m_parts[--m_end]) : std::nullopt;
    }

  private:
    static constexpr qsizetype kParts = 24;  ///< of equal weight, if none were put together
    static constexpr qsizetype kShared = 15; ///< from the front; the others are one part

    std::mutex m_mutex;
    QList<Part> m_parts;
    qsizetype m_begin = 0, m_end = 0;
};

} // namespace

std::unique_ptr<PatternsAhead> metadataAhead(const Material& material) {
    return std::make_unique<PatternsAhead>(material.index.groups(), wantsPatterns);
}

bool metadataAttributes(Context& context) {
    if (context.ahead)
        context.ahead->stop();
    const auto& groups = context.material.index.groups();
    const QSet<QString> days = daysOf(context.material.index);
    if (groups.size() < kWorthAThread)
        return walkOver(context, days, 0, groups.size());
    Parts parts(context);
    // What the other thread finds, part by part from the end.
    struct Found {
        Collector out;
        qint64 items = 0, skipped = 0;
    };
    std::vector<Found> found;
    std::atomic<bool> done = true;
    Beside later([&] {
        while (const auto part = done ? parts.last() : std::nullopt) {
            Found& here = found.emplace_back(Found{context.out.another()});
            Context other{context.material, context.names,  context.search,
                          here.out,         context.result, context.progress};
            other.ahead = context.ahead;
            if (!walkOver(other, days, part->from, part->to))
                done = false;
            here.items = other.items;
            here.skipped = other.skipped;
        }
    });
    while (const auto part = done ? parts.first() : std::nullopt)
        if (!walkOver(context, days, part->from, part->to))
            done = false;
    if (later.began())
        later.wait();
    for (auto at = found.rbegin(); at != found.rend(); ++at) {
        context.out.append(std::move(at->out));
        context.items += at->items;
        context.skipped += at->skipped;
    }
    return done;
}

bool checkMetadata(Context& context) {
    const bool done = metadataAttributes(context);
    metadataPrivate(context);
    metadataPeople(context);
    leaveOutUnreadable(context);
    return done;
}

} // namespace disclens::inspect
