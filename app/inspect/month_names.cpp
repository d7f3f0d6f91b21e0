// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/month_names.h"

namespace disclens::inspect {

const std::array<QStringList, 12>& monthNames() {
    static const std::array<QStringList, 12> names = [] {
        const std::array<const char16_t*, 12> lists{
            u"january jan januar janvier enero ene gennaio gen januari janeiro",
            u"february feb februar fevrier fev febrero febbraio februari fevereiro",
            u"march mar marz mrz mars marzo maart mrt marco maerz",
            u"april apr avril avr abril abr aprile",
            u"may mai mayo maggio mag mei maio",
            u"june jun juni juin junio giugno giu junho",
            u"july jul juli juillet julio luglio lug julho",
            u"august aug aout agosto ago augustus",
            u"september sep sept septembre septiembre settembre set setembro",
            u"october oct oktober okt octobre octubre ottobre ott outubro out",
            u"november nov novembre noviembre novembro",
            u"december dec dezember dez decembre diciembre dic dicembre dezembro"};
        std::array<QStringList, 12> out;
        for (std::size_t i = 0; i < lists.size(); ++i)
            out[i] = QString::fromUtf16(lists[i]).split(u' ');
        return out;
    }();
    return names;
}

} // namespace disclens::inspect
