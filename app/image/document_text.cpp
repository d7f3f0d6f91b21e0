// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_text.h"

#include "image/document_markup.h"

namespace disclens::image {

QStringList plainLines(const DocumentView& view) {
    QStringList lines;
    for (const QString& line : htmlText(view.html).visible.split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace disclens::image
