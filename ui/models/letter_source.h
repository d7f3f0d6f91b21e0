// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace disclens::ui {

/// What the open disc can put into a letter. Values as people read them; the page decides what of
/// it may be shown.
struct LetterSource {
    QStringList hospitals; ///< distinct, most files first
    QString months;        ///< of the exams; see advice::monthsOfExams()
    QString person;        ///< name and birth date of the patient with the most files
};

LetterSource letterSourceOf(const report::Report& report);

} // namespace disclens::ui
