// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_bytes.h"

#include <cstring>

namespace disclens::image {

qint64 FdDevice::readData(char* data, qint64 maxSize) {
    const Result<QByteArray> bytes = m_file.read(pos(), maxSize);
    if (!bytes) {
        m_failed = true;
        return -1;
    }
    std::memcpy(data, bytes->constData(), size_t(bytes->size()));
    return bytes->size();
}

bool TextSink::add(QStringView text) {
    if (m_dropped)
        return text.isEmpty();
    if (text.size() > room()) {
        m_dropped = true;
        text = text.first(qMax<qsizetype>(0, room()));
    }
    const qsizetype from = m_text.size();
    m_text.append(text);
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const char16_t c = m_text.at(i).unicode();
        if ((c < 0x20 && c != u'\t' && c != u'\n' && c != u'\f') || (c >= 0x7f && c < 0xa0))
            m_text[i] = u'\n';
    }
    return !m_dropped;
}

} // namespace disclens::image
