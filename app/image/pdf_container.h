// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace disclens::image {

/// FrameRequest::container of a PDF, with the password that opens it where there is one. The
/// password goes to the helper that reads the file, and nowhere else.
inline QString pdfContainer(const QString& password = {}) {
    return password.isEmpty() ? QStringLiteral("pdf") : QStringLiteral("pdf:") + password;
}

/// The password of such a container, empty without one; nothing when it is of no PDF.
inline std::optional<QString> pdfPassword(const QString& container) {
    if (container == QLatin1String("pdf"))
        return QString();
    if (container.startsWith(QLatin1String("pdf:")))
        return container.mid(4);
    return std::nullopt;
}

} // namespace disclens::image
