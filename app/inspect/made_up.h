// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace disclens::inspect {

/// Whether a value that should name a person does.
enum class Naming {
    Empty,
    Real, ///< reads like a person's name or number; also made-up people who look real
    Code, ///< a code in place of a name ("LIDC-IDRI-0314", a hash): whoever holds the list can turn
          ///< it back
    MadeUp ///< a placeholder ("ANON", "PHANTOM", "REMOVED"): names no one
};

struct Judgement {
    Naming naming = Naming::Empty;
    QString reason; ///< id for the words: made-up-name, stand-in-code, short-code; empty when Real
};

/// A PN value with its groups ("family^given^middle=ideographic=phonetic"). id: the patient number
/// beside it, if any.
Judgement judgeName(const QString& name, const QString& id = {});
/// A number or code that should be a person's (PatientID and its kin).
Judgement judgeNumber(const QString& number);
/// A UUID, UID or run of hexadecimal digits: made by a program, and no number that a hospital gives
/// a person.
bool isHashLike(const QString& value);
/// True for whole values such as "REMOVED", "XXXX", "----", "Anonymous", "n/a".
bool isPlaceholderText(const QString& value);
/// True for birth dates that tools write when there is none (19000101 …). value: DA.
bool isPlaceholderDate(const QString& value);
/// True when the value looks like the number of a hospital's list: mostly digits, five or more of
/// them.
bool looksLikeRecordNumber(const QString& value);

} // namespace disclens::inspect
