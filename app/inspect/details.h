// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/examine.h"
#include "inspect/made_up.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace disclens::inspect {

/// What is known about the people and places of a disc from the attributes that are made for it;
/// each is then searched for in every other text.
enum class DetailKind : quint8 {
    Name,
    Number,
    Order,
    BirthDate,
    Phone,
    Email,
    Address,
    Institution,
    Staff,
    Serial
};

/// Id for Place::matches: patient_name patient_id accession_number birth_date phone email address
/// institution_name staff_names device_serial.
QString matchId(DetailKind kind);
/// Which of HIPAA's 18 identifiers it is, 45 CFR 164.514(b)(2)(i): a letter, A to R.
QString hipaaOf(DetailKind kind);
/// The finding kind of content-vocabulary.md that a detail belongs to.
QString kindOf(DetailKind kind);
/// Names, numbers or reaches the person by itself.
bool isStrong(DetailKind kind);

struct Detail {
    DetailKind kind = DetailKind::Name;
    QString value; ///< as stored where it was first seen
    QString key;   ///< of the finding that it belongs to: spellings of one name share it
    Level level = Level::Could; ///< how strongly it points by itself
};

/// Key of the finding for this value: "patient_name:beverly miller". Word order, case, accents and
/// signs do not count.
QString findingKey(DetailKind kind, const QString& value);

/// Key of the finding for an attribute whose values vary from file to file.
QString attributeKey(const QString& keyword);

/// The judged names beside each number: the name that stands in the same data set or record.
class NamesBeside {
  public:
    explicit NamesBeside(const Material& material);
    /// The best judgement of the names that stand beside this element: Real wins over Code over
    /// MadeUp over Empty.
    Naming at(const dicom::Occurrence& place) const;
    Naming inFile(FileId file) const;
    const QString& idBeside(const dicom::Occurrence& place) const;
    /// The file says that identity was removed (0012,0062), or by which method (0012,0063).
    bool saysCleaned(FileId file) const { return m_cleaned.contains(file); }

  private:
    QHash<std::pair<FileId, QString>, Naming> m_naming; ///< by file and path of the enclosing item
    QHash<std::pair<FileId, QString>, QString> m_number;
    QHash<FileId, Naming> m_best;
    QSet<FileId> m_cleaned;
};

/// All details of the disc, each once.
QList<Detail> collectDetails(const Material& material, const NamesBeside& names);

/// Single values of a multi-valued text: "A\B" is two. Values of VRs that know no '\' (LT, ST, UT)
/// are one.
QStringList singleValues(const dicom::ValueGroup& group);
/// Path of the enclosing item: "(0040,A730)[2]." of "(0040,A730)[2].(0040,A160)", empty at top
/// level.
QString itemPath(const QString& path);

} // namespace disclens::inspect
