// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace disclens::advice {

/// One sentence in the current language. lupdate finds calls of any function with this name.
inline QString translate(const char* context, const char* source, const char* comment = nullptr,
                         int n = -1) {
    return QCoreApplication::translate(context, source, comment, n);
}

/// A counted phrase. English needs no .qm file for its plural: "one" is the whole phrase for
/// exactly 1, "many" holds %Ln. Translators get both; `many` is a plural form of theirs, so
/// languages with more than two forms are right as well. Mark the texts with
/// QT_TRANSLATE_NOOP("advice", …) and QT_TRANSLATE_N_NOOP("advice", …).
inline QString counted(int n, const char* one, const char* many) {
    return n == 1 ? QCoreApplication::translate("advice", one)
                  : QCoreApplication::translate("advice", many, nullptr, n);
}

/// A row of a table from an id to words.
struct WordRow {
    const char* id;
    const char* word;
};
template <std::size_t Count> QString wordFor(const WordRow (&rows)[Count], const QString& id) {
    for (const WordRow& row : rows)
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("advice", row.word);
    return {};
}

} // namespace disclens::advice
