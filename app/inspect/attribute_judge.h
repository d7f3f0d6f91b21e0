// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/collector.h"
#include "inspect/rules.h"

#include <QString>

namespace disclens::inspect {

/// The rule that an element falls under: its own; that of the listed sequence that it stands in (a
/// code's meaning); or the one for its kind of value (any PN, DA, DT, TM, UI, typed text). nullptr:
/// says nothing about a person. The returned rule lives forever. `subject` is the keyword for words
/// and grouping.
struct Ruling {
    const AttributeRule* rule = nullptr;
    QString subject;
    bool unlisted = false; ///< fell under a rule for its kind of value
};
Ruling ruleFor(const dicom::ValueGroup& group);

/// One value judged: how strongly it points, and why it does not when it does not.
struct Verdict {
    Level level = Level::Could;
    QString reason; ///< made-up-name, stand-in-code, short-code, made-up-number, made-up-date,
                    ///< placeholder, very-old
};
Verdict judgeValue(const AttributeRule& rule, const QString& value, const dicom::ValueGroup& group,
                   const NamesBeside& names);

/// UIDs that the standard or a maker's registry defines, the same in every file: they say nothing.
bool isWellKnownUid(const QString& uid);

} // namespace disclens::inspect
