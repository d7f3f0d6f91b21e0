// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/whose.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

namespace disclens::cli {

/// What a person typed after "inspect".
struct InspectOptions {
    QStringList paths;
    QString json, html, pdf; ///< file names; json may be "-"
    QString facePicture;     ///< file for the front picture; empty: not wanted
    QSet<QString> checks;    ///< of the schema; empty: all
    QString language, country;
    advice::Whose whose = advice::Whose::Mine;
    QString passwordFile;
    bool mask = false, showValues = false, quiet = false, pictures = true;
};

/// A plain sentence that says what does not fit.
struct UsageError {
    QString sentence;
};

std::variant<InspectOptions, UsageError> parseInspect(const QStringList& arguments);

/// What a person typed after "consent".
struct ConsentOptions {
    QString file;
    QString json; ///< file name, "-" is the screen; empty: plain text to the screen
    QString language;
    QString passwordFile; ///< of a locked PDF; empty: the person is asked
    bool quiet = false;
};
std::variant<ConsentOptions, UsageError> parseConsent(const QStringList& arguments);

/// The folder to write to.
std::variant<QString, UsageError> parseExample(const QStringList& arguments);

/// All that --help says; `command` empty: of the whole program.
QString helpText(const QString& command);

} // namespace disclens::cli
