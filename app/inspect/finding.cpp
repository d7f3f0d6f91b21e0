// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/finding.h"

#include <array>

namespace disclens::inspect {

QString levelId(Level level) {
    static const std::array<QString, 5> ids{QStringLiteral("points"), QStringLiteral("could"),
                                            QStringLiteral("unlikely"), QStringLiteral("unchecked"),
                                            QStringLiteral("note")};
    return ids[static_cast<std::size_t>(level)];
}

QString categoryId(Category category) {
    static const std::array<QString, 9> ids{
        QStringLiteral("name"),   QStringLiteral("dates"),   QStringLiteral("ids"),
        QStringLiteral("places"), QStringLiteral("machine"), QStringLiteral("staff"),
        QStringLiteral("notes"),  QStringLiteral("makers"),  QStringLiteral("disc")};
    return ids[static_cast<std::size_t>(category)];
}

} // namespace disclens::inspect
