// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace disclens::inspect {

/// A date or time of day in a text that was read in a picture, where O may stand for 0 and l for 1.
struct PrintedDate {
    qsizetype from = 0, length = 0;
    /// All days that it can mean ("03/04/12" is several). Empty: a time of day alone.
    QList<QDate> days;
    bool fullYear = false; ///< four digits
    bool plain = false;    ///< eight digits in a row: a date only when it is a known one
    bool hasTime = false;
};
QList<PrintedDate> findDates(const QString& text);

} // namespace disclens::inspect
