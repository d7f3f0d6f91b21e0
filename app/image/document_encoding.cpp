// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_encoding.h"

#include <QStringDecoder>

#include <array>

namespace disclens::image {

namespace {

/// Line ends, tab, form feed, escape (ISO 2022) and the end mark of old DOS texts stand in text
/// files.
bool isTextControl(uchar c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1b || c == 0x1a;
}

/// Without a byte order mark, UTF-16 shows itself by NULs on one side of nearly all pairs.
TextForm utf16ByZeros(QByteArrayView start) {
    qsizetype even = 0, odd = 0, bad = 0;
    const qsizetype pairs = start.size() / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        const uchar a = uchar(start[2 * i]), b = uchar(start[2 * i + 1]);
        if (a == 0 && b != 0)
            ++even;
        else if (b == 0 && a != 0)
            ++odd;
        const uchar low = a == 0 ? b : a;
        if ((a == 0 || b == 0) && low < 0x20 && !isTextControl(low))
            ++bad;
    }
    if (pairs < 4 || bad * 100 > pairs)
        return TextForm::NotText;
    if (odd * 10 >= pairs * 7 && even * 50 <= pairs)
        return TextForm::Utf16Le;
    if (even * 10 >= pairs * 7 && odd * 50 <= pairs)
        return TextForm::Utf16Be;
    return TextForm::NotText;
}

qsizetype markLength(QByteArrayView bytes, TextForm form) {
    if (form == TextForm::EightBit)
        return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    return 0; // QStringDecoder skips the others itself
}

} // namespace

TextForm textForm(QByteArrayView start) {
    using namespace std::string_view_literals;
    const auto begins = [&](std::string_view mark) {
        return start.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size())));
    };
    if (begins("\xff\xfe\0\0"sv))
        return TextForm::Utf32Le;
    if (begins("\0\0\xfe\xff"sv))
        return TextForm::Utf32Be;
    if (begins("\xff\xfe"sv))
        return TextForm::Utf16Le;
    if (begins("\xfe\xff"sv))
        return TextForm::Utf16Be;
    if (begins("\xef\xbb\xbf"sv))
        return TextForm::EightBit;
    qsizetype zeros = 0, controls = 0;
    for (const char raw : start) {
        const uchar c = uchar(raw);
        zeros += c == 0;
        controls += c != 0 && c < 0x20 && !isTextControl(c);
    }
    if (zeros > 0)
        return utf16ByZeros(start);
    // One odd byte in 500 is forgiven: a bell or a back space in a log.
    if (start.isEmpty() || controls * 500 > start.size())
        return TextForm::NotText;
    return TextForm::EightBit;
}

bool isValidUtf8(QByteArrayView bytes) {
    return bytes.isValidUtf8();
}

QString fromWindows1252(QByteArrayView bytes) {
    // Source: the Unicode Consortium's CP1252 mapping table.
    static constexpr std::array<char16_t, 32> kHigh = {
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        text[i] = QChar(c >= 0x80 && c < 0xa0 ? kHigh[size_t(c - 0x80)] : char16_t(c));
    }
    return text;
}

QString toText(QByteArrayView bytes, TextForm form, QByteArrayView declared) {
    const auto decode = [&](QStringConverter::Encoding encoding) {
        return QString(QStringDecoder(encoding)(bytes));
    };
    switch (form) {
    case TextForm::Utf16Le:
        return decode(QStringConverter::Utf16LE);
    case TextForm::Utf16Be:
        return decode(QStringConverter::Utf16BE);
    case TextForm::Utf32Le:
        return decode(QStringConverter::Utf32LE);
    case TextForm::Utf32Be:
        return decode(QStringConverter::Utf32BE);
    case TextForm::EightBit:
    case TextForm::NotText:
        break;
    }
    const bool marked = markLength(bytes, form) > 0;
    bytes = bytes.sliced(markLength(bytes, form));
    if (!marked && !declared.isEmpty()) {
        const QByteArray name = declared.toByteArray().toLower();
        // Browsers read these names as Windows-1252 as well (WHATWG Encoding Standard,
        // section 4.2).
        const bool latin = name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ||
                           name == "windows-1252";
        if (!latin && name != "utf-8" && name != "utf8" && !name.startsWith("utf-16") &&
            !name.startsWith("utf-32")) {
            QStringDecoder decoder(name.constData());
            if (decoder.isValid()) {
                const QString text = decoder(bytes);
                if (!decoder.hasError())
                    return text;
            }
        }
    }
    return isValidUtf8(bytes) ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

QByteArray declaredCharset(QByteArrayView start) {
    const QByteArray head =
        start.first(qMin<qsizetype>(start.size(), 4096)).toByteArray().toLower();
    const auto valueAfter = [&](const char* key, qsizetype from, qsizetype limit) -> QByteArray {
        qsizetype at = head.indexOf(key, from);
        if (at < 0 || at > limit)
            return {};
        at += qsizetype(qstrlen(key));
        while (at < head.size() &&
               (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < head.size() && end - at < 40 &&
               (std::isalnum(uchar(head[end])) || head[end] == '-' || head[end] == '_' ||
                head[end] == ':'))
            ++end;
        return head.mid(at, end - at);
    };
    const qsizetype declarationEnd = head.indexOf("?>");
    if (head.trimmed().startsWith("<?xml") && declarationEnd > 0) {
        const QByteArray name = valueAfter("encoding", 0, declarationEnd);
        if (!name.isEmpty())
            return name;
    }
    if (head.contains("<meta"))
        return valueAfter("charset", head.indexOf("<meta"), head.size());
    return {};
}

} // namespace disclens::image
