// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/tag_path.h"

#include <QHash>

#include <cstring>

namespace disclens::dicom {

void writeTag(QChar* to, Tag tag) {
    static constexpr char16_t kDigits[] = u"0123456789ABCDEF";
    const quint32 key = tag.key();
    *to++ = u'(';
    for (int shift = 28; shift >= 0; shift -= 4) {
        *to++ = kDigits[(key >> shift) & 0xF];
        if (shift == 16)
            *to++ = u',';
    }
    *to = u')';
}

QString pathOf(const QString& prefix, Tag tag) {
    // Hostile files may hold every tag there is, so the store does not grow without end.
    constexpr qsizetype kMaxKept = 8192;
    thread_local QHash<quint32, QString> kept;
    if (prefix.isEmpty()) {
        const auto at = kept.constFind(tag.key());
        if (at != kept.cend())
            return *at;
    }
    QString path(prefix.size() + kTagSize, Qt::Uninitialized);
    std::memcpy(path.data(), prefix.constData(), size_t(prefix.size()) * sizeof(QChar));
    writeTag(path.data() + prefix.size(), tag);
    if (prefix.isEmpty() && kept.size() < kMaxKept)
        kept.insert(tag.key(), path);
    return path;
}

} // namespace disclens::dicom
