// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/lookup.h"

#include "image/attributes.h"

#include <algorithm>
#include <cstring>

namespace disclens::image {

namespace {

struct Descriptor {
    int entries = 0, first = 0, bits = 16;
};

std::optional<Descriptor> readDescriptor(DcmItem& item, const DcmTagKey& tag, bool signedInput) {
    const QList<quint16> words = attributes::words(item, tag);
    if (words.size() < 3)
        return std::nullopt;
    Descriptor d;
    d.entries = words[0] == 0 ? 65536 : int(words[0]);
    d.first = signedInput && words[1] > 32767 ? int(words[1]) - 65536 : int(words[1]);
    d.bits = int(words[2]);
    if (d.bits < 1 || d.bits > 16)
        d.bits = 16;
    return d;
}

/// Table entries as 16-bit words. Tables of 8 bits come as bytes or as words, whatever the writer
/// believed.
QList<quint16> readEntries(DcmItem& item, const DcmTagKey& tag, const Descriptor& d) {
    const QByteArray raw = attributes::bytes(item, tag);
    const bool packed = d.bits <= 8 && raw.size() < qsizetype(d.entries) * 2;
    QList<quint16> entries;
    if (packed) {
        entries.reserve(raw.size());
        for (char c : raw)
            entries.append(quint8(c));
    } else if (raw.size() >= 2) {
        entries.resize(raw.size() / 2);
        std::memcpy(entries.data(), raw.constData(), size_t(entries.size()) * 2);
    } else {
        entries = attributes::words(item, tag); // DS or US with other VR
    }
    if (entries.size() > d.entries)
        entries.resize(d.entries);
    return entries;
}

/// PS3.3 C.7.9.2: 0 discrete, 1 linear, 2 indirect segments.
QList<quint16> expandSegments(const QList<quint16>& code, int entries) {
    QList<quint16> out;
    QList<qsizetype> offsets; // of each segment, in words
    const auto run = [&](auto&& self, qsizetype& at, int depth) -> bool {
        if (at + 2 > code.size())
            return false;
        const quint16 op = code[at], count = code[at + 1];
        if (op == 0) {
            for (int i = 0; i < count && at + 2 + i < code.size() && out.size() < entries; ++i)
                out.append(code[at + 2 + i]);
            at += 2 + count;
            return true;
        }
        if (op == 1) {
            if (at + 3 > code.size() || out.isEmpty() || count == 0)
                return false;
            const int from = out.last(), to = code[at + 2];
            for (int i = 1; i <= count && out.size() < entries; ++i)
                out.append(quint16(from + (to - from) * i / count));
            at += 3;
            return true;
        }
        if (op == 2) {
            if (at + 4 > code.size() || depth > 0)
                return false;
            // The byte offset counts words of this table (PS3.3 C.7.9.2.3), lower half first.
            qsizetype target = qsizetype(code[at + 2]) | qsizetype(code[at + 3]) << 16;
            if (target % 2 == 0 && !offsets.contains(target) && offsets.contains(target / 2))
                target /= 2;
            for (int i = 0; i < count && out.size() < entries; ++i)
                if (!self(self, target, depth + 1))
                    return false;
            at += 4;
            return true;
        }
        return false;
    };
    qsizetype at = 0;
    while (at < code.size() && out.size() < entries) {
        offsets.append(at);
        if (!run(run, at, 0))
            break;
    }
    return out;
}

QByteArray toEightBits(const QList<quint16>& entries, int bits, int count, bool& tooShort) {
    QByteArray out(count, '\0');
    // Some writers put 8-bit colours into tables that claim 16 bits.
    const quint16 top =
        entries.isEmpty() ? quint16(0) : *std::max_element(entries.begin(), entries.end());
    const int shift = top > 255 ? qMax(0, qMax(bits, 9) - 8) : 0;
    for (int i = 0; i < count; ++i) {
        const quint16 value =
            entries.isEmpty() ? quint16(0) : entries[qMin<qsizetype>(i, entries.size() - 1)];
        out[i] = char(qMin(255, value >> shift));
    }
    tooShort = tooShort || entries.size() < count;
    return out;
}

} // namespace

Palette readPalette(DcmItem& data, bool signedPixels) {
    constexpr quint16 kDescriptor[] = {0x1101, 0x1102, 0x1103};
    Palette palette;
    std::array<QList<quint16>, 3> tables;
    std::array<Descriptor, 3> descriptors;
    for (size_t c = 0; c < 3; ++c) {
        const auto d = readDescriptor(data, DcmTagKey(0x0028, kDescriptor[c]), signedPixels);
        if (!d)
            return {};
        descriptors[c] = *d;
        const DcmTagKey plain(0x0028, quint16(kDescriptor[c] + 0x100));
        const DcmTagKey segmented(0x0028, quint16(kDescriptor[c] + 0x120));
        if (attributes::has(data, plain))
            tables[c] = readEntries(data, plain, *d);
        else if (attributes::has(data, segmented))
            tables[c] = expandSegments(attributes::words(data, segmented), d->entries);
        if (tables[c].isEmpty())
            return {};
    }
    palette.first = descriptors[0].first;
    for (size_t c = 0; c < 3; ++c)
        palette.channels[c] =
            toEightBits(tables[c], descriptors[c].bits, descriptors[0].entries, palette.isShort);
    return palette;
}

std::optional<LookupTable> readLookupTable(DcmItem& item, bool signedInput,
                                           const QStringList& characterSets) {
    const auto d = readDescriptor(item, DCM_LUTDescriptor, signedInput);
    if (!d)
        return std::nullopt;
    LookupTable table;
    table.first = d->first;
    table.bits = d->bits;
    table.values = readEntries(item, DCM_LUTData, *d);
    table.explanation = attributes::label(item, DCM_LUTExplanation, characterSets);
    if (table.values.isEmpty())
        return std::nullopt;
    // Values beyond the claimed bits are met; the claim is what is wrong then.
    const quint16 top = *std::max_element(table.values.begin(), table.values.end());
    while (table.bits < 16 && top >= (1u << table.bits))
        ++table.bits;
    return table;
}

} // namespace disclens::image
