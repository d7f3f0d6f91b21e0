// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/rules.h"

#include <QList>
#include <QStringView>

namespace disclens::inspect {

/// One thing found by its form alone, in any text.
struct PatternMatch {
    const TextPattern* pattern = nullptr;
    qsizetype from = 0, length = 0;
    QString value;
};

/// All patterns of patterns.json over one text; overlapping hits of several patterns: the first
/// pattern of the file wins.
QList<PatternMatch> findPatterns(const QString& text);

/// Name of the national number whose form and check sum this value has ("US SSN", "UK NHS" …),
/// empty if none. A check digit is right by chance in one of ten or eleven numbers: so this says
/// "looks like".
QString nationalNumber(const QString& value);

/// The host of a web address, lower case, without port and login; empty if there is none.
QString hostOf(const QString& url);
/// Inside a hospital's own network: 10.*, 192.168.*, 172.16-31.*, *.local, names without a point.
bool isInsideHost(const QString& host);

} // namespace disclens::inspect
