// SPDX-License-Identifier: GPL-3.0-or-later
// How much was looked at, in words: what a number counts always stands beside it.
#include "advice/looked_at.h"

#include "advice/words.h"

#include <algorithm>

namespace disclens::advice {
namespace {

int shown(qint64 count) {
    return int(std::clamp<qint64>(count, 0, 2'000'000'000));
}

/// "1,232 details"; of what depends on the check.
QString thingsOf(const QString& check, qint64 count) {
    const int n = shown(count);
    if (check == QLatin1String("documents"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 text"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln texts"));
    if (check == QLatin1String("disc"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 file or name"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln files and names"));
    if (check == QLatin1String("linkage"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 kind of details"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln kinds of details"));
    if (check == QLatin1String("pictures"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 picture or page"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln pictures and pages"));
    if (check == QLatin1String("text") || check == QLatin1String("face"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 picture"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln pictures"));
    return counted(n, QT_TRANSLATE_NOOP("advice", "1 detail"),
                   QT_TRANSLATE_N_NOOP("advice", "%Ln details"));
}

} // namespace

QString copiesSentence(qint64 copies) {
    return copies <= 0 ? QString()
                       : counted(shown(copies), QT_TRANSLATE_NOOP("advice", "1 is a copy."),
                                 QT_TRANSLATE_N_NOOP("advice", "%Ln are copies."));
}

QString lookedAtWords(const inspect::Checked& checked, qint64 copies) {
    const bool face = checked.check == QLatin1String("face");
    const qint64 all = checked.items + checked.skipped;
    if (all <= 0)
        return face ? translate("advice", "no 3D scan and no photo here")
                    : translate("advice", "none here");
    const QString things = thingsOf(checked.check, all);
    QString words = things;
    if (checked.items <= 0)
        //: %1 is how many there are: "11 pictures"
        words = (face ? translate("advice", "%1, not judged")
                      : translate("advice", "%1, not looked at"))
                    .arg(things);
    else if (checked.skipped > 0)
        //: %1 is how many it looked at, %2 how many there are: "27 pictures"
        words = (face ? translate("advice", "%1 of %2 judged") : translate("advice", "%1 of %2"))
                    .arg(QLocale().toString(checked.items), things);
    else if (all > 1)
        //: %1 is how many it looked at, two or more: "1,232 details"
        words = translate("advice", "all %1").arg(things);
    // The face check leaves copies out; the others count no pictures.
    if (copies <= 0 ||
        (checked.check != QLatin1String("text") && checked.check != QLatin1String("pictures")))
        return words;
    return words + QLatin1String(". ") + copiesSentence(copies);
}

} // namespace disclens::advice
