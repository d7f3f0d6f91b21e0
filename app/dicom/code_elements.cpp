// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/code_elements.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

namespace disclens::dicom {

namespace {

/// Names as Qt's converters (ICU) know them. EUC-JP holds both two-byte Japanese sets with the high
/// bits set.
const char* converterName(Code code) {
    switch (code) {
    case Code::Latin2:
        return "ISO-8859-2";
    case Code::Latin3:
        return "ISO-8859-3";
    case Code::Latin4:
        return "ISO-8859-4";
    case Code::Cyrillic:
        return "ISO-8859-5";
    case Code::Arabic:
        return "ISO-8859-6";
    case Code::Greek:
        return "ISO-8859-7";
    case Code::Hebrew:
        return "ISO-8859-8";
    case Code::Latin5:
        return "ISO-8859-9";
    case Code::Latin9:
        return "ISO-8859-15";
    case Code::Thai:
        return "TIS-620";
    case Code::Jis0208:
    case Code::Jis0212:
        return "EUC-JP";
    case Code::Korean:
        return "EUC-KR";
    case Code::Chinese:
    case Code::Gb18030:
        return "GB18030";
    case Code::Utf8:
        return "UTF-8";
    default:
        return nullptr;
    }
}

/// JIS X 0201: ASCII with yen and overline below, half-width katakana above.
QString decodeJis0201(QByteArrayView bytes, bool roman) {
    QString out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xA1 && byte <= 0xDF)
            out += QChar(0xFF61 + byte - 0xA1);
        else if (byte >= 0x80)
            out += QChar(QChar::ReplacementCharacter);
        else if (roman && byte == 0x7E)
            out += QChar(0x203E);
        else if (roman && byte == 0x5C)
            out += QChar(0x00A5);
        else
            out += QLatin1Char(c);
    }
    return out;
}

/// Lower-half pairs as EUC-JP: high bits set; JIS X 0212 behind the shift byte 0x8F.
QByteArray asEucJp(QByteArrayView bytes, bool supplementary) {
    QByteArray out;
    out.reserve(bytes.size() * 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        if (supplementary)
            out += '\x8F';
        for (qsizetype k = i; k < qMin(i + 2, bytes.size()); ++k)
            out += char(static_cast<unsigned char>(bytes[k]) | 0x80);
    }
    return out;
}

} // namespace

std::optional<Code> codeOfTerm(QStringView term) {
    static const QHash<QString, Code> terms{
        {QString(), Code::Ascii},
        {QStringLiteral("6"), Code::Ascii},
        {QStringLiteral("13"), Code::JisKana},
        {QStringLiteral("14"), Code::JisKana},
        {QStringLiteral("100"), Code::Latin1},
        {QStringLiteral("101"), Code::Latin2},
        {QStringLiteral("109"), Code::Latin3},
        {QStringLiteral("110"), Code::Latin4},
        {QStringLiteral("148"), Code::Latin5},
        {QStringLiteral("203"), Code::Latin9},
        {QStringLiteral("144"), Code::Cyrillic},
        {QStringLiteral("127"), Code::Arabic},
        {QStringLiteral("126"), Code::Greek},
        {QStringLiteral("138"), Code::Hebrew},
        {QStringLiteral("166"), Code::Thai},
        {QStringLiteral("87"), Code::Jis0208},
        {QStringLiteral("159"), Code::Jis0212},
        {QStringLiteral("149"), Code::Korean},
        {QStringLiteral("58"), Code::Chinese},
        {QStringLiteral("192"), Code::Utf8},
        {QStringLiteral("GB18030"), Code::Gb18030},
        {QStringLiteral("GBK"), Code::Gb18030},
        {QStringLiteral("UTF8"), Code::Utf8},
        {QStringLiteral("GB2312"), Code::Chinese},
        {QStringLiteral("ISO88591"), Code::Latin1},
        {QStringLiteral("LATIN1"), Code::Latin1},
        {QStringLiteral("ASCII"), Code::Ascii},
    };
    QString plain;
    for (const QChar c : term) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    for (const QLatin1String prefix :
         {QLatin1String("ISO2022IR"), QLatin1String("ISO2022"), QLatin1String("ISOIR")}) {
        if (plain.startsWith(prefix) && plain.size() > prefix.size()) {
            plain.remove(0, prefix.size());
            break;
        }
    }
    const auto at = terms.constFind(plain);
    if (at == terms.cend())
        return std::nullopt;
    return *at;
}

int bytesPerCharacter(Code code) {
    return code == Code::Jis0208 || code == Code::Jis0212 ? 2 : 1;
}

QString decodeWith(Code code, QByteArrayView bytes) {
    switch (code) {
    case Code::Latin1:
        return QString::fromLatin1(bytes);
    case Code::None:
    case Code::Ascii: {
        QString out = QString::fromLatin1(bytes);
        for (QChar& c : out) {
            if (c.unicode() >= 0x80)
                c = QChar::ReplacementCharacter;
        }
        return out;
    }
    case Code::JisRoman:
        return decodeJis0201(bytes, true);
    case Code::JisKana:
        return decodeJis0201(bytes, false);
    case Code::Utf8: {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        return decoder(bytes);
    }
    default:
        break;
    }
    QStringDecoder decoder(converterName(code), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return QString(bytes.size(), QChar(QChar::ReplacementCharacter));
    if (code == Code::Jis0208 || code == Code::Jis0212)
        return decoder(QByteArrayView(asEucJp(bytes, code == Code::Jis0212)));
    return decoder(bytes);
}

} // namespace disclens::dicom
