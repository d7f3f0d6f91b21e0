// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstring>

namespace disclens::report {
namespace {

QByteArray compact(const QJsonValue& value) {
    // A document is an object or an array only.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

void appendJsonString(QByteArray& out, QStringView text) {
    const auto plain = [](char16_t c) { return c >= 0x20 && c < 0x7F && c != u'"' && c != u'\\'; };
    // Room for all of it at once: nearly all texts are plain.
    qsizetype at = out.size();
    out.resize(at + text.size() + 2);
    char* to = out.data() + at;
    *to++ = '"';
    qsizetype i = 0;
    for (; i < text.size() && plain(text[i].unicode()); ++i)
        *to++ = char(text[i].unicode());
    if (i == text.size()) {
        *to = '"';
        return;
    }
    out.truncate(at + 1 + i);
    while (i < text.size()) {
        qsizetype end = i;
        while (end < text.size() && plain(text[end].unicode()))
            ++end;
        if (end > i) {
            at = out.size();
            out.resize(at + end - i);
            for (to = out.data() + at; i < end; ++i)
                *to++ = char(text[i].unicode());
            continue;
        }
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += char(unit);
        } else if (unit == u'\n') {
            out += "\\n";
        } else if (unit < 0x20 || unit == 0x7F) {
            out += "\\u00" + QByteArray::number(int(unit), 16).rightJustified(2, '0');
        } else { // half a sign becomes U+FFFD, so that the text stays UTF-8
            const bool pair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (text[i].isSurrogate() && !pair)
                out += "\xEF\xBF\xBD";
            else
                out += text.sliced(i, pair ? 2 : 1).toUtf8();
            i += pair ? 1 : 0;
        }
        ++i;
    }
    out += '"';
}

void JsonRow::begin(const char* key) {
    std::array<char, 32> before{};
    char* to = before.data();
    if (!m_first)
        *to++ = ',';
    m_first = false;
    *to++ = '"';
    const std::size_t length = std::min(std::strlen(key), before.size() - 4);
    to = std::copy_n(key, length, to);
    *to++ = '"';
    *to++ = ':';
    m_out.append(before.data(), to - before.data());
}

void JsonRow::tag(const char* key, dicom::Tag value) {
    begin(key);
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::array<char, 13> text{};
    char* to = text.data();
    *to++ = '"';
    *to++ = '(';
    for (int shift = 28; shift >= 0; shift -= 4) {
        *to++ = kDigits[(value.key() >> shift) & 0xF];
        if (shift == 16)
            *to++ = ',';
    }
    *to++ = ')';
    *to = '"';
    m_out.append(text.data(), qsizetype(text.size()));
}

QByteArray jsonText(const QJsonValue& value) {
    const QJsonArray list = value.toArray();
    if (list.isEmpty() || !list.first().isObject())
        return compact(value);
    QByteArray out = "[\n";
    for (qsizetype i = 0; i < list.size(); ++i) {
        out += compact(list[i]);
        out += i + 1 < list.size() ? ",\n" : "\n";
    }
    return out + ']';
}

} // namespace disclens::report
