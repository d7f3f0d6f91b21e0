// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/identity.h"

#include <QHash>
#include <QList>

namespace disclens::dicom {

/// Sorts identities into persons as they come. Compares a new one only with those that share an ID,
/// a birth date, a name or a study, so that thousands of different persons stay quick.
class People {
  public:
    /// Number of this identity (from 0), the same for an equal one. study: where it stood, may be
    /// empty.
    int add(const Identity& identity, const QString& studyUid);
    /// Person of an identity; persons may be joined by what comes later.
    int personOf(int identity) const;
    const Identity& identity(int number) const { return m_identities[number]; }
    int count() const { return int(m_identities.size()); }

  private:
    void place(int number, const QString& studyUid);
    /// Both persons, all identities of one against all of the other.
    PersonMatch compare(int person, int other) const;
    void join(int person, int other);

    QList<Identity> m_identities;
    QHash<QString, int> m_known;         ///< identity as one string → number
    QList<int> m_person;                 ///< identity → person (its first identity's number)
    QHash<int, QList<int>> m_members;    ///< person → identities
    QHash<QString, QList<int>> m_lookup; ///< clue → identities
    QHash<QString, int> m_studyOf;       ///< study → an identity of it
};

} // namespace disclens::dicom
