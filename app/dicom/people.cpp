// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/people.h"

#include <QSet>

#include <algorithm>

namespace disclens::dicom {

namespace {

// More candidates or members than this are only on collections of many patients; then the first
// ones must do.
constexpr qsizetype kMaxCandidates = 200;
constexpr qsizetype kMaxMembers = 40;

QString oneString(const Identity& i) {
    return QStringList{i.name,
                       i.id,
                       i.issuer,
                       i.birthDate,
                       i.sex,
                       i.otherNames.join(u'\\'),
                       i.otherIds.join(u'\\')}
        .join(QChar(0x1F));
}

QStringList cluesOf(const Identity& identity) {
    QStringList clues;
    if (const QString id = plainId(identity.id); !id.isEmpty())
        clues << QLatin1Char('i') + id;
    for (const QString& id : identity.otherIds)
        clues << QLatin1Char('i') + plainId(id);
    if (!identity.birthDate.isEmpty())
        clues << QLatin1Char('b') + identity.birthDate;
    QStringList names{identity.name};
    names += identity.otherNames;
    for (const QString& name : names) {
        for (const QString& group : name.split(u'=')) {
            if (const QStringList tokens = nameTokens(group); !tokens.isEmpty())
                clues << QLatin1Char('n') + tokens.join(u' ');
        }
    }
    return clues;
}

} // namespace

int People::add(const Identity& identity, const QString& studyUid) {
    const QString key = oneString(identity);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        if (!studyUid.isEmpty() && !m_studyOf.contains(studyUid))
            place(*known, studyUid);
        return *known;
    }
    const int number = int(m_identities.size());
    m_known.insert(key, number);
    m_identities.append(identity);
    m_person.append(number);
    m_members.insert(number, {number});
    place(number, studyUid);
    return number;
}

int People::personOf(int identity) const {
    return m_person[identity];
}

void People::place(int number, const QString& studyUid) {
    QList<int> candidates;
    QSet<int> seen{number};
    for (const QString& clue : cluesOf(m_identities[number])) {
        QList<int>& list = m_lookup[clue];
        for (const int other : list) {
            if (!seen.contains(other) && candidates.size() < kMaxCandidates) {
                seen.insert(other);
                candidates.append(other);
            }
        }
        if (!list.contains(number) && list.size() < kMaxCandidates)
            list.append(number);
    }
    for (const int other : candidates) {
        if (personOf(other) != personOf(number) &&
            compare(personOf(number), personOf(other)) == PersonMatch::Same)
            join(personOf(other), personOf(number));
    }
    if (studyUid.isEmpty())
        return;
    const auto study = m_studyOf.constFind(studyUid);
    if (study == m_studyOf.cend()) {
        m_studyOf.insert(studyUid, number);
    } else if (personOf(*study) != personOf(number) &&
               compare(personOf(*study), personOf(number)) != PersonMatch::Different) {
        // One study is of one person: what is missing here stands there.
        join(personOf(*study), personOf(number));
    }
}

PersonMatch People::compare(int person, int other) const {
    PersonMatch best = PersonMatch::Unknown;
    const QList<int> left = m_members.value(person), right = m_members.value(other);
    for (qsizetype i = 0; i < std::min(left.size(), kMaxMembers); ++i) {
        for (qsizetype j = 0; j < std::min(right.size(), kMaxMembers); ++j) {
            switch (matchPersons(m_identities[left[i]], m_identities[right[j]])) {
            case PersonMatch::Different:
                return PersonMatch::Different;
            case PersonMatch::Same:
                best = PersonMatch::Same;
                break;
            case PersonMatch::Unknown:
                break;
            }
        }
    }
    return best;
}

void People::join(int person, int other) {
    const int keep = std::min(person, other), go = std::max(person, other);
    for (const int member : m_members.value(go))
        m_person[member] = keep;
    m_members[keep] += m_members.take(go);
}

} // namespace disclens::dicom
