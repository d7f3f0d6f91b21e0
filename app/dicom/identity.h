// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

#include <QString>
#include <QStringList>

namespace disclens::dicom {

/// Who one file says that it is of. A value.
struct Identity {
    QString name; ///< as stored, with its groups
    QString id, issuer, birthDate, sex;
    QStringList otherNames; ///< Other Patient Names, Patient's Birth Name
    QStringList otherIds;

    bool operator==(const Identity&) const = default;
    bool isEmpty() const { return name.isEmpty() && id.isEmpty() && birthDate.isEmpty(); }
    static Identity of(const DataSet& dataSet);
};

enum class NameMatch {
    Missing, ///< one of them has no name, or a stand-in such as ANONYMOUS
    Same,    ///< equal but for case, accents, order, padding
    Variant, ///< a spelling variant, a missing middle name, an initial
    Partly,  ///< one part is the same and another is not: a maiden name, or a relative
    Different
};
NameMatch matchNames(const Identity& a, const Identity& b);

enum class PersonMatch { Same, Unknown, Different };
/// Whether two files are of one person. A different birth date is another person, whatever the rest
/// says. The same ID with clearly different names is another person, unless the birth date agrees.
/// A maiden name, a spelling variant or a missing field alone never makes another person. IDs of
/// different issuers say nothing.
PersonMatch matchPersons(const Identity& a, const Identity& b);

/// Name without accents, case, punctuation and order, for look-ups: "jane mary miller". Empty for
/// stand-ins.
QStringList nameTokens(const QString& name);
/// ID without padding, leading zeros, case and blanks.
QString plainId(const QString& id);

} // namespace disclens::dicom
