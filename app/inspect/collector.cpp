// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/collector.h"

#include "base/beside.h"
#include "dicom/tag_path.h"
#include "inspect/detail_search.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace disclens::inspect {

namespace {
constexpr qsizetype kSomeValues = 20;    ///< examples that a finding keeps
constexpr qint64 kWorthAThread = 10'000; ///< places
} // namespace

Collector::Collector(QString check, QString idPrefix)
    : m_check(std::move(check))
    , m_prefix(std::move(idPrefix)) {}

Collector::Slot& Collector::slot(const QString& key) {
    const auto it = m_byKey.constFind(key);
    if (it != m_byKey.constEnd())
        return m_slots[*it];
    m_byKey.insert(key, static_cast<int>(m_slots.size()));
    m_slots.emplaceBack();
    return m_slots.back();
}

size_t Collector::hashOf(const Place& place) {
    // 64 bits of hash: two different places of one finding fall together once in many millions of
    // discs.
    const bool plain = place.file != kNoFile && place.path.isEmpty() && place.where.isEmpty() &&
                       place.layer.isEmpty() && place.frame == 0 && place.box.x() == 0 &&
                       place.box.y() == 0;
    if (plain) // nearly all
        return qHashMulti(0x5EED, quint64(place.file) << 32 | place.tag.key(), place.source);
    const bool byText =
        place.file == kNoFile || place.where == u"text" || place.where == u"property";
    return qHashMulti(0x5EED, place.file, place.path, place.tag.key(), place.where, place.frame,
                      place.source, place.box.x(), place.box.y(), place.layer,
                      byText ? place.text : QString());
}

void Collector::put(Slot& slot, Place&& place, size_t hash) {
    const qsizetype known = slot.seen.size();
    slot.seen.insert(hash);
    if (slot.seen.size() == known)
        return;
    ++slot.finding.count;
    slot.finding.places.append(std::move(place));
    slot.hashes.append(hash);
}

void Collector::putAll(Slot& slot, QList<Place>&& places) {
    const qsizetype all = slot.finding.places.size() + places.size();
    slot.seen.reserve(all);
    if (slot.finding.places.capacity() < all)
        slot.finding.places.reserve(std::max(all, slot.finding.places.capacity() * 2));
    for (Place& place : places) {
        const size_t hash = hashOf(place);
        put(slot, std::move(place), hash);
    }
}

Collector::Slot& Collector::slotFor(const QString& key, const Finding& like, const QString& value) {
    Slot& s = slot(key);
    if (!s.made) {
        const int count = s.finding.count; // places may have come before
        QList<Place> places = std::move(s.finding.places);
        s.finding = like;
        s.finding.check = m_check;
        s.finding.count = count;
        s.finding.places = std::move(places);
        if (!value.isEmpty())
            s.finding.value = value;
        s.made = true;
    } else {
        Finding& f = s.finding;
        if (like.level < f.level) {
            f.level = like.level;
            f.facts.remove(QStringLiteral("reason"));
        }
        f.act = f.act || like.act;
        f.usual = f.usual && like.usual;
        if (f.hipaa.isEmpty())
            f.hipaa = like.hipaa;
    }
    if (s.finding.value.isEmpty())
        s.finding.value = value;
    return s;
}

void Collector::Use::take(const Use& other) {
    const auto key = [](const Use& use) {
        return std::tuple(use.file, std::cref(use.spot), use.nth);
    };
    if (!any || (other.any && key(other) < key(*this)))
        *this = other;
}

Collector::Use Collector::useOf(const Place& place) {
    const QString spot = !place.path.isEmpty()  ? place.path
                         : place.tag.key() != 0 ? place.tag.toString()
                                                : QString();
    return {place.file, spot, ++m_calls, true};
}

void Collector::add(const QString& key, const Finding& like, const QString& value,
                    const Place& place) {
    Slot& s = slotFor(key, like, value);
    put(s, Place(place), hashOf(place));
    if (!value.isEmpty())
        s.values[value].take(useOf(place));
}

void Collector::add(const QString& key, const Finding& like, const QString& value,
                    QList<Place> places) {
    if (places.isEmpty())
        return;
    Slot& s = slotFor(key, like, value);
    if (!value.isEmpty())
        s.values[value].take(useOf(
            *std::min_element(places.cbegin(), places.cend(),
                              [](const Place& a, const Place& b) { return a.file < b.file; })));
    putAll(s, std::move(places));
}

void Collector::addPlaces(const QString& key, QList<Place> places) {
    putAll(slot(key), std::move(places));
}

void Collector::count(const QString& key, int times) {
    slot(key).finding.count += times;
}

void Collector::setFact(const QString& key, const QString& name, const QString& value) {
    slot(key).finding.facts.insert(name, value);
}

void Collector::strengthenSign(const QString& key, const QString& sign) {
    static const QStringList order{QStringLiteral("clear"), QStringLiteral("strong"),
                                   QStringLiteral("good"), QStringLiteral("may")};
    QString& fact = slot(key).finding.facts[QStringLiteral("sign")];
    if (fact.isEmpty() || order.indexOf(sign) < order.indexOf(fact))
        fact = sign;
}

void Collector::merge(Slot& slot, Slot&& later) {
    Finding& f = slot.finding;
    Finding& l = later.finding;
    const int uncounted = l.count - int(l.places.size()); // what count() added
    if (!slot.made && later.made) {
        const int count = f.count;
        QList<Place> places = std::move(f.places);
        const QList<Place> theirs = std::exchange(l.places, {});
        f = l;
        f.count = count;
        f.places = std::move(places);
        l.places = theirs;
        slot.made = true;
    } else if (later.made) {
        if (l.level < f.level) {
            f.level = l.level;
            f.facts.remove(QStringLiteral("reason"));
        }
        f.act = f.act || l.act;
        f.usual = f.usual && l.usual;
        if (f.hipaa.isEmpty())
            f.hipaa = l.hipaa;
        if (f.value.isEmpty())
            f.value = l.value;
    }
    for (auto at = later.values.cbegin(); at != later.values.cend(); ++at)
        slot.values[at.key()].take(at.value());
    f.count += uncounted;
    const qsizetype all = f.places.size() + l.places.size();
    slot.seen.reserve(all);
    f.places.reserve(all);
    for (qsizetype i = 0; i < l.places.size(); ++i)
        put(slot, std::move(l.places[i]), later.hashes[i]);
}

void Collector::append(Collector&& later) {
    QList<QString> keys(later.m_slots.size());
    for (auto at = later.m_byKey.cbegin(); at != later.m_byKey.cend(); ++at)
        keys[*at] = at.key();
    // Findings that both have, which differ from each other: they are put together by two threads.
    std::vector<std::pair<qsizetype, qsizetype>> both;
    qint64 places = 0;
    for (qsizetype i = 0; i < later.m_slots.size(); ++i) {
        Slot& one = later.m_slots[i];
        for (Use& use : one.values)
            use.nth += m_calls;
        if (const auto known = m_byKey.constFind(keys[i]); known != m_byKey.cend()) {
            both.emplace_back(*known, i);
            places += one.finding.places.size();
        } else {
            m_byKey.insert(keys[i], static_cast<int>(m_slots.size()));
            m_slots.append(std::move(one));
        }
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&both, &next, mine = m_slots.data(), theirs = later.m_slots.data()] {
        for (std::size_t i = next++; i < both.size(); i = next++)
            merge(mine[both[i].first], std::move(theirs[both[i].second]));
    };
    Beside other;
    if (places >= kWorthAThread)
        other = Beside(work);
    work();
    other.wait();
    m_calls += later.m_calls;
    later.m_slots.clear();
    later.m_byKey.clear();
}

void Collector::orderValues(Slot& slot) {
    Finding& f = slot.finding;
    if (slot.values.isEmpty())
        return;
    using Row = std::pair<QString, Use>;
    QList<Row> rows;
    rows.reserve(slot.values.size());
    for (auto at = slot.values.cbegin(); at != slot.values.cend(); ++at)
        rows.append({at.key(), at.value()});
    const auto before = [](const Row& a, const Row& b) {
        const auto key = [](const Row& row) {
            return std::tuple(row.second.file, std::cref(row.second.spot), row.second.nth,
                              std::cref(row.first));
        };
        return key(a) < key(b);
    };
    const auto end = rows.begin() + std::min(kSomeValues, rows.size());
    std::partial_sort(rows.begin(), end, rows.end(), before);
    f.value = rows.first().first;
    f.someValues.clear();
    for (auto at = rows.begin(); at != end; ++at)
        f.someValues.append(at->first);
}

/// By file; in one file as they came. Places are large, so they are moved once.
void Collector::orderPlaces(QList<Place>& places) {
    const auto before = [](const auto& a, const auto& b) { return a.file < b.file; };
    if (std::is_sorted(places.cbegin(), places.cend(), before))
        return;
    struct Row {
        FileId file;
        qsizetype at;
    };
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(places.size()));
    for (qsizetype i = 0; i < places.size(); ++i)
        rows.push_back({places[i].file, i});
    std::stable_sort(rows.begin(), rows.end(), before);
    QList<Place> sorted;
    sorted.reserve(places.size());
    for (const Row& row : rows)
        sorted.append(std::move(places[row.at]));
    places = std::move(sorted);
}

/// Of places in the order of files.
int Collector::filesIn(const QList<Place>& places) {
    int files = 0;
    FileId last = kNoFile;
    for (const Place& place : places) {
        files += place.file != kNoFile && place.file != last ? 1 : 0;
        last = place.file;
    }
    return files;
}

void Collector::finish(Slot& slot) {
    Finding& f = slot.finding;
    orderPlaces(f.places);
    f.files = filesIn(f.places);
    f.distinctValues = std::max(1, static_cast<int>(slot.values.size()));
    orderValues(slot);
    if (f.someValues == QStringList{f.value})
        f.someValues.clear();
    slot.values = {};
    slot.seen = {};
    slot.hashes = {};
}

std::vector<qsizetype> Collector::made(Order order) const {
    std::vector<qsizetype> made;
    for (qsizetype i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].made)
            made.push_back(i);
    if (order == Order::Made || m_keepsOrder)
        return made;
    const auto first = [this](qsizetype at) -> const Finding& { return m_slots[at].finding; };
    static const Place kNowhere;
    std::stable_sort(made.begin(), made.end(), [&](qsizetype left, qsizetype right) {
        const Finding &a = first(left), &b = first(right);
        const Place& p = a.places.isEmpty() ? kNowhere : a.places.first();
        const Place& q = b.places.isEmpty() ? kNowhere : b.places.first();
        const auto key = [](const Finding& f, const Place& place) {
            return std::tuple(place.file, place.tag.key(), std::cref(place.path),
                              std::cref(place.where), place.frame, place.box.y(), place.box.x(),
                              std::cref(f.kind), std::cref(f.subject), f.tag.key(),
                              std::cref(f.value));
        };
        return key(a, p) < key(b, q);
    });
    return made;
}

QList<Finding> Collector::take(Order order) {
    // The findings of a large disc are put in order by two threads.
    qint64 places = 0;
    for (const Slot& slot : m_slots)
        places += slot.made ? slot.finding.places.size() : 0;
    std::atomic<qsizetype> next = 0;
    const auto work = [&next, slots = m_slots.data(), count = m_slots.size()] {
        for (qsizetype i = next++; i < count; i = next++)
            if (slots[i].made)
                finish(slots[i]);
    };
    Beside other;
    if (places >= kWorthAThread)
        other = Beside(work);
    work();
    other.wait();
    QList<Finding> out;
    out.reserve(m_slots.size());
    for (const qsizetype at : made(order)) {
        Finding& finding = m_slots[at].finding;
        finding.id = m_prefix + QString::number(out.size() + 1);
        out.append(std::move(finding));
    }
    m_slots.clear();
    m_byKey.clear();
    return out;
}

Place placeIn(const Material& material, const dicom::ValueGroup& group,
              const dicom::Occurrence& occurrence) {
    Place place = placeOfFile(material, occurrence.file, {});
    place.tag = group.tag;
    if (occurrence.path.size() > dicom::kTagSize && occurrence.path.contains(u'.'))
        place.path = occurrence.path;
    return place;
}

QList<Place> placesIn(const Material& material, const dicom::ValueGroup& group) {
    QList<Place> places;
    places.reserve(group.places.size());
    for (const dicom::Occurrence& occurrence : group.places)
        places.append(placeIn(material, group, occurrence));
    return places;
}

Place placeOfFile(const Material& material, FileId file, const QString& where) {
    Place place;
    place.file = file;
    place.where = where;
    if (file >= 0 && file < material.entries.size())
        place.source = material.entries[file].source;
    return place;
}

QString snippet(QStringView text, qsizetype from, qsizetype length) {
    constexpr qsizetype kWhole = 120;
    constexpr qsizetype kAround = 32;
    if (text.size() <= kWhole)
        return text.toString().simplified();
    const qsizetype start = std::max<qsizetype>(0, from - kAround);
    const qsizetype end = std::min(text.size(), from + std::min(length, kWhole) + kAround);
    return (start > 0 ? QStringLiteral("… ") : QString()) +
           text.mid(start, end - start).toString().simplified() +
           (end < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace disclens::inspect
