// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dictionary.h"
#include "dicom/dictionary_rows.h"
#include "dicom/named_tags.h"

#include <QHash>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcvr.h>

#include <vector>

namespace disclens::dicom {

namespace {

/// A run of groups or elements that share one entry, such as (60xx,3000).
struct Repeating {
    quint16 groupLow = 0, groupHigh = 0, elementLow = 0, elementHigh = 0;
    bool evenGroups = true;
    Vr vr = kUnknownVr;
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

/// Tables for quick answers: 300,000 elements are looked up on one disc, and DCMTK takes a lock
/// each time.
class Dictionary {
  public:
    static const Dictionary& instance() {
        static const Dictionary dictionary;
        return dictionary;
    }

    Vr vr(Tag tag) const {
        for (size_t at = slotOf(tag);; at = (at + 1) % m_vrs.size()) {
            if (m_vrs[at].key == tag.key())
                return m_vrs[at].vr;
            if (m_vrs[at].key == kFree)
                break;
        }
        if (tag.group >= 0x0020)
            for (const Repeating& r : m_repeating)
                if (tag.group >= r.groupLow && tag.group <= r.groupHigh &&
                    tag.element >= r.elementLow && tag.element <= r.elementHigh &&
                    (!r.evenGroups || tag.group % 2 == 0))
                    return r.vr;
        return kUnknownVr;
    }
    Vr findPrivate(Tag tag, const QString& creator) const {
        return m_private.value({tag.group, quint8(tag.element & 0xFF), creator}, kUnknownVr);
    }

  private:
    Dictionary() {
        for (const DictionaryRow& row : dictionaryRows())
            add(row);
        // What is younger than DCMTK's dictionary.
        for (const NamedTag& row : namedTags())
            if (row.vr != kUnknownVr &&
                vr({quint16(row.key >> 16), quint16(row.key & 0xFFFF)}) == kUnknownVr)
                put(row.key, row.vr);
    }

    void add(const DictionaryRow& row) {
        const Vr vr = vrFrom(DcmEVR(row.evr));
        const Tag tag{row.group, row.element};
        if (*row.creator)
            m_private.insert(
                {tag.group, quint8(tag.element & 0xFF), QString::fromLatin1(row.creator)}, vr);
        else if (row.isRepeating())
            m_repeating.push_back({tag.group, row.upperGroup, tag.element, row.upperElement,
                                   row.groupRange == DcmDictRange_Even, vr});
        else if (!tag.isPrivate())
            put(tag.key(), vr);
    }

    /// VR of each tag in one flat table with free slots; the first that is put in stays.
    struct Slot {
        quint32 key = kFree;
        Vr vr = kUnknownVr;
    };
    static constexpr quint32 kFree = 0xFFFFFFFFu; // no tag: group FFFF is odd
    static size_t slotOf(Tag tag) { return size_t(tag.key() * 2654435769u >> 17); }
    void put(quint32 key, Vr vr) {
        size_t at = slotOf({quint16(key >> 16), quint16(key & 0xFFFF)});
        while (m_vrs[at].key != kFree && m_vrs[at].key != key)
            at = (at + 1) % m_vrs.size();
        if (m_vrs[at].key == kFree)
            m_vrs[at] = {key, vr};
    }

    std::vector<Slot> m_vrs = std::vector<Slot>(size_t(1) << 15);
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
