// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dictionary.h"
#include "dicom/named_tags.h"

#include <QHash>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcvr.h>
#include <dcmtk/oflog/oflog.h>

#include <vector>

namespace disclens::dicom {

namespace {

struct PublicEntry {
    Vr vr = kUnknownVr;
    QString keyword;
};

/// A run of groups or elements that share one entry, such as (60xx,3000).
struct Repeating {
    quint16 groupLow = 0, groupHigh = 0, elementLow = 0, elementHigh = 0;
    bool evenGroups = true;
    PublicEntry entry;
};

struct PrivateKey {
    quint16 group = 0;
    quint8 element = 0;
    QString creator;
    bool operator==(const PrivateKey&) const = default;
};
size_t qHash(const PrivateKey& key, size_t seed) {
    return qHashMulti(seed, key.group, key.element, key.creator);
}

/// DCMTK's inner representations stand for a choice between real ones.
Vr vrFrom(DcmEVR evr) {
    switch (evr) {
    case EVR_ox:
    case EVR_px:
    case EVR_lt:
        return {'O', 'W'};
    case EVR_xs:
        return {'U', 'S'};
    case EVR_up:
        return {'U', 'L'};
    case EVR_na:
        return {'N', 'A'};
    default:
        break;
    }
    const char* const name = DcmVR(evr).getValidVRName();
    return name && name[0] && name[1] ? Vr{name[0], name[1]} : kUnknownVr;
}

/// DCMTK's dictionary copied once into tables of our own, because a look-up there takes a lock each
/// time and 300,000 elements are looked up on one disc.
class Dictionary {
  public:
    static const Dictionary& instance() {
        static const Dictionary dictionary;
        return dictionary;
    }

    const PublicEntry* find(Tag tag) const {
        const auto at = m_public.constFind(tag.key());
        if (at != m_public.cend())
            return &*at;
        return findRepeating(tag);
    }
    const PublicEntry* findRepeating(Tag tag) const {
        for (const Repeating& r : m_repeating) {
            if (tag.group >= r.groupLow && tag.group <= r.groupHigh &&
                tag.element >= r.elementLow && tag.element <= r.elementHigh &&
                (!r.evenGroups || tag.group % 2 == 0))
                return &r.entry;
        }
        return nullptr;
    }
    Vr vr(Tag tag) const {
        for (size_t at = slotOf(tag);; at = (at + 1) % m_vrs.size()) {
            if (m_vrs[at].key == tag.key())
                return m_vrs[at].vr;
            if (m_vrs[at].key == kFree)
                break;
        }
        const PublicEntry* const entry = tag.group >= 0x0020 ? findRepeating(tag) : nullptr;
        return entry ? entry->vr : kUnknownVr;
    }
    Vr findPrivate(Tag tag, const QString& creator) const {
        return m_private.value({tag.group, quint8(tag.element & 0xFF), creator}, kUnknownVr);
    }

  private:
    Dictionary() {
        // Its messages carry values of the file; DiscLens says what went wrong by codes instead.
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        // The write lock: only a writable dictionary can be walked over.
        DcmDataDictionary& source = dcmDataDict.wrlock();
        m_public.reserve(source.numberOfNormalTagEntries());
        for (auto i = source.normalBegin(); i != source.normalEnd(); ++i)
            add(**i);
        for (auto i = source.repeatingBegin(); i != source.repeatingEnd(); ++i)
            add(**i);
        dcmDataDict.wrunlock();
        addNamed();
        fillVrs();
    }

    void add(const DcmDictEntry& from) {
        PublicEntry entry{vrFrom(from.getEVR()), QString::fromLatin1(from.getTagName())};
        if (entry.keyword.startsWith(QLatin1String("RETIRED_")))
            entry.keyword.remove(0, 8);
        const Tag tag{from.getGroup(), from.getElement()};
        if (const char* creator = from.getPrivateCreator(); creator && *creator) {
            m_private.insert({tag.group, quint8(tag.element & 0xFF), QString::fromLatin1(creator)},
                             entry.vr);
        } else if (from.isRepeating()) {
            m_repeating.push_back({tag.group, from.getUpperGroup(), tag.element,
                                   from.getUpperElement(),
                                   from.getGroupRangeRestriction() == DcmDictRange_Even, entry});
        } else if (!tag.isPrivate()) {
            m_public.insert(tag.key(), entry);
        }
    }

    /// What is younger than DCMTK's dictionary, and keywords as the standard has them: DCMTK writes
    /// "RETIRED_…" before those of retired attributes.
    void addNamed() {
        for (const NamedTag& row : namedTags()) {
            if (const auto known = m_public.find(row.key); known != m_public.end())
                known->keyword = QString::fromLatin1(row.keyword);
            else if (row.vr != kUnknownVr)
                m_public.insert(row.key, {row.vr, QString::fromLatin1(row.keyword)});
        }
    }

    /// VR of each tag in one flat table with free slots, since it is asked for every element of a
    /// disc.
    struct Slot {
        quint32 key = kFree;
        Vr vr = kUnknownVr;
    };
    static constexpr quint32 kFree = 0xFFFFFFFFu; // no tag: group FFFF is odd
    static size_t slotOf(Tag tag) { return size_t(tag.key() * 2654435769u >> 17); }
    void fillVrs() {
        for (auto i = m_public.cbegin(); i != m_public.cend(); ++i) {
            size_t at = slotOf({quint16(i.key() >> 16), quint16(i.key() & 0xFFFF)});
            while (m_vrs[at].key != kFree)
                at = (at + 1) % m_vrs.size();
            m_vrs[at] = {i.key(), i->vr};
        }
    }

    std::vector<Slot> m_vrs = std::vector<Slot>(size_t(1) << 15);
    QHash<quint32, PublicEntry> m_public;
    std::vector<Repeating> m_repeating;
    QHash<PrivateKey, Vr> m_private;
};

} // namespace

void loadDictionary() {
    Dictionary::instance();
}

Vr vrOf(Tag tag, const QString& creator) {
    if (tag.element == 0)
        return {'U', 'L'};
    if (tag.isPrivate()) {
        if (tag.element >= 0x10 && tag.element <= 0xFF)
            return {'L', 'O'};
        return creator.isEmpty() ? kUnknownVr : Dictionary::instance().findPrivate(tag, creator);
    }
    return Dictionary::instance().vr(tag);
}

} // namespace disclens::dicom
