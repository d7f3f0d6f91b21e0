// SPDX-License-Identifier: GPL-3.0-or-later
// Words for writing in pictures: where it stands, and on how many.
#include "advice/advice.h"
#include "advice/kinds.h"
#include "advice/words.h"

namespace disclens::advice {

using inspect::Finding;

/// "Your name is printed on 38 pictures, at the top left." Empty where the finding is none of
/// writing in pictures.
QString printedHeadline(const Finding& finding) {
    const int pictures = finding.facts.value(QStringLiteral("pictures")).toInt();
    if (finding.check != QLatin1String("text") || pictures < 1)
        return {};
    static const WordRow places[] = {
        {"top-left", QT_TRANSLATE_NOOP("advice", "at the top left")},
        {"top", QT_TRANSLATE_NOOP("advice", "at the top")},
        {"top-right", QT_TRANSLATE_NOOP("advice", "at the top right")},
        {"left", QT_TRANSLATE_NOOP("advice", "at the left")},
        {"middle", QT_TRANSLATE_NOOP("advice", "in the middle")},
        {"right", QT_TRANSLATE_NOOP("advice", "at the right")},
        {"bottom-left", QT_TRANSLATE_NOOP("advice", "at the bottom left")},
        {"bottom", QT_TRANSLATE_NOOP("advice", "at the bottom")},
        {"bottom-right", QT_TRANSLATE_NOOP("advice", "at the bottom right")},
    };
    const QString where = wordFor(places, finding.facts.value(QStringLiteral("where")));
    const QString count = counted(pictures, QT_TRANSLATE_NOOP("advice", "1 picture"),
                                  QT_TRANSLATE_N_NOOP("advice", "%Ln pictures"));
    if (finding.subject == QLatin1String("burned-name")) {
        if (where.isEmpty()) //: %1 is "38 pictures"
            return translate("advice", "Your name is printed on %1.").arg(count);
        //: %1 is "38 pictures", %2 is "at the top left"
        return translate("advice", "Your name is printed on %1, %2.").arg(count, where);
    }
    const QString title = finding.title;
    if (where.isEmpty()) //: %1 is "A date, printed on a picture", %2 is "38 pictures"
        return translate("advice", "%1: %2.").arg(title, count);
    //: %1 is "A date, printed on a picture", %2 is "38 pictures", %3 is "at the top left"
    return translate("advice", "%1: %2, %3.").arg(title, count, where);
}

} // namespace disclens::advice
