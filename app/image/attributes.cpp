// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/attributes.h"

#include "dicom/character_set.h"

#include <cmath>
#include <cstring>

namespace disclens::image::attributes {

namespace {

DcmElement* element(DcmItem& item, const DcmTagKey& tag) {
    DcmElement* found = nullptr;
    if (item.findAndGetElement(tag, found).bad() || !found || !found->isLeaf())
        return nullptr;
    // The length was checked against the file when it was read; this bounds what one attribute may
    // cost us.
    return found->getLengthField() <= kMaxValueBytes ? found : nullptr;
}

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

template <typename Get, typename Value>
std::optional<double> binary(DcmElement& from, Get get, Value value, unsigned long index) {
    return (from.*get)(value, index).good() ? finite(double(value)) : std::nullopt;
}

/// Leading number of a text value: "12.5 mm" is 12.5, "1A" is 1.
std::optional<double> leadingNumber(const QByteArray& text) {
    qsizetype n = 0;
    while (n < text.size() && (std::strchr("+-.eE", text[n]) || (text[n] >= '0' && text[n] <= '9')))
        ++n;
    for (; n > 0; --n) {
        bool ok = false;
        const double value = text.first(n).toDouble(&ok);
        if (ok)
            return finite(value);
    }
    return std::nullopt;
}

} // namespace

QByteArray rawText(DcmItem& item, const DcmTagKey& tag, unsigned long index) {
    DcmElement* from = element(item, tag);
    OFString text;
    if (!from || from->getOFString(text, index).bad())
        return {};
    return QByteArray(text.data(), qsizetype(text.size())).trimmed();
}

QString code(DcmItem& item, const DcmTagKey& tag, unsigned long index) {
    QByteArray text = rawText(item, tag, index);
    while (text.endsWith('\0'))
        text.chop(1);
    return QString::fromLatin1(text).trimmed();
}

QString label(DcmItem& item, const DcmTagKey& tag, const QStringList& characterSets,
              unsigned long index) {
    return dicom::decodeText(rawText(item, tag, index), characterSets, false).trimmed().left(64);
}

std::optional<double> number(DcmItem& item, const DcmTagKey& tag, unsigned long index) {
    DcmElement* from = element(item, tag);
    if (!from || from->getLengthField() == 0)
        return std::nullopt;
    switch (from->ident()) {
    case EVR_US:
    case EVR_xs:
    case EVR_OW:
        return binary(*from, &DcmElement::getUint16, Uint16(0), index);
    case EVR_SS:
        return binary(*from, &DcmElement::getSint16, Sint16(0), index);
    case EVR_UL:
        return binary(*from, &DcmElement::getUint32, Uint32(0), index);
    case EVR_SL:
        return binary(*from, &DcmElement::getSint32, Sint32(0), index);
    case EVR_FL:
        return binary(*from, &DcmElement::getFloat32, Float32(0), index);
    case EVR_FD:
        return binary(*from, &DcmElement::getFloat64, Float64(0), index);
    case EVR_UN:
    case EVR_OB: {
        const QByteArray all = bytes(item, tag);
        if (all.size() == 2)
            return double(quint8(all[0]) | quint8(all[1]) << 8);
        return leadingNumber(all.trimmed());
    }
    default:
        return leadingNumber(rawText(item, tag, index));
    }
}

std::optional<int> integer(DcmItem& item, const DcmTagKey& tag, unsigned long index) {
    const auto value = number(item, tag, index);
    if (!value || std::abs(*value) > 2147483647.0)
        return std::nullopt;
    return int(*value);
}

QList<double> numbers(DcmItem& item, const DcmTagKey& tag, int limit) {
    QList<double> all;
    DcmElement* from = element(item, tag);
    if (!from)
        return all;
    const unsigned long count = qMin(from->getVM(), static_cast<unsigned long>(limit));
    for (unsigned long i = 0; i < count; ++i) {
        const auto value = number(item, tag, i);
        if (!value)
            break;
        all.append(*value);
    }
    return all;
}

QByteArray bytes(DcmItem& item, const DcmTagKey& tag) {
    DcmElement* from = element(item, tag);
    if (!from)
        return {};
    const Uint32 length = from->getLength();
    Uint8* octets = nullptr;
    if (from->ident() == EVR_OB || from->ident() == EVR_UN) {
        if (from->getUint8Array(octets).good() && octets)
            return QByteArray(reinterpret_cast<const char*>(octets), qsizetype(length));
        return {};
    }
    Uint16* words = nullptr;
    if (from->getUint16Array(words).good() && words)
        return QByteArray(reinterpret_cast<const char*>(words), qsizetype(length));
    if (from->getUint8Array(octets).good() && octets)
        return QByteArray(reinterpret_cast<const char*>(octets), qsizetype(length));
    return {};
}

QList<quint16> words(DcmItem& item, const DcmTagKey& tag) {
    QList<quint16> all;
    DcmElement* from = element(item, tag);
    if (!from)
        return all;
    if (from->ident() == EVR_SS) {
        Sint16* values = nullptr;
        if (from->getSint16Array(values).good() && values)
            for (Uint32 i = 0; i < from->getLength() / 2; ++i)
                all.append(quint16(values[i]));
        return all;
    }
    const QByteArray raw = bytes(item, tag);
    all.resize(raw.size() / 2);
    std::memcpy(all.data(), raw.constData(), size_t(all.size()) * 2);
    return all;
}

bool has(DcmItem& item, const DcmTagKey& tag) {
    return item.tagExists(tag);
}

DcmItem* item(DcmItem& parent, const DcmTagKey& tag, unsigned long index) {
    DcmElement* found = nullptr;
    if (parent.findAndGetElement(tag, found).bad() || !found || found->ident() != EVR_SQ)
        return nullptr;
    auto* sequence = static_cast<DcmSequenceOfItems*>(found);
    return index < sequence->card() ? sequence->getItem(index) : nullptr;
}

unsigned long itemCount(DcmItem& parent, const DcmTagKey& tag) {
    DcmElement* found = nullptr;
    if (parent.findAndGetElement(tag, found).bad() || !found || found->ident() != EVR_SQ)
        return 0;
    return static_cast<DcmSequenceOfItems*>(found)->card();
}

} // namespace disclens::image::attributes
