// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_encoding.h"
#include "image/document_facts.h"
#include "image/document_metadata.h"

#include <libexif/exif-data.h>

#include <array>
#include <memory>
#include <optional>

namespace disclens::image {

namespace {

struct DataFree {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};
using DataPtr = std::unique_ptr<ExifData, DataFree>;

/// libexif takes an EXIF block with this mark in front of it only.
constexpr QByteArrayView kExifMark("Exif\0\0", 6);
/// More than any camera writes in one block; larger ones are TIFF files, whose tags stand in front
/// or at the end.
constexpr qsizetype kMaxExifBytes = qsizetype(256) << 20;

QString valueOf(ExifEntry* entry) {
    if (entry->format == EXIF_FORMAT_ASCII && entry->data) {
        const QByteArrayView raw(reinterpret_cast<const char*>(entry->data),
                                 qsizetype(entry->size));
        return toText(raw, TextForm::EightBit).remove(QChar(u'\0'));
    }
    std::array<char, 2048> buffer{};
    exif_entry_get_value(entry, buffer.data(), unsigned(buffer.size()) - 1);
    return toText(QByteArrayView(buffer.data(), qsizetype(qstrnlen(buffer.data(), buffer.size()))),
                  TextForm::EightBit);
}

/// Degrees, minutes and seconds of a GPS tag (CIPA DC-008, 4.6.6) as degrees.
std::optional<double> degrees(ExifEntry* entry, ExifByteOrder order) {
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->components < 3 ||
        entry->size < 24)
        return std::nullopt;
    double out = 0, scale = 1;
    for (int i = 0; i < 3; ++i, scale /= 60) {
        const ExifRational part = exif_get_rational(entry->data + qsizetype(8) * i, order);
        if (part.denominator != 0)
            out += scale * double(part.numerator) / double(part.denominator);
        else if (part.numerator != 0)
            return std::nullopt;
    }
    return out;
}

bool refIs(ExifEntry* entry, char letter) {
    return entry && entry->size > 0 && (entry->data[0] | 0x20) == uchar(letter);
}

void addPosition(ExifData* data, DocumentFacts& facts) {
    ExifContent* gps = data->ifd[EXIF_IFD_GPS];
    const ExifByteOrder order = exif_data_get_byte_order(data);
    const auto tag = [&](int number) { return exif_content_get_entry(gps, ExifTag(number)); };
    const std::optional<double> latitude = degrees(tag(2), order),
                                longitude = degrees(tag(4), order);
    if (!latitude || !longitude || *latitude > 90 || *longitude > 180)
        return;
    addProperty(facts, QStringLiteral("GPS position"),
                QStringLiteral("%1, %2")
                    .arg(refIs(tag(1), 's') ? -*latitude : *latitude, 0, 'f', 5)
                    .arg(refIs(tag(3), 'w') ? -*longitude : *longitude, 0, 'f', 5));
}

struct Walk {
    DocumentFacts* facts;
    ExifIfd ifd;
};

void addEntry(ExifEntry* entry, void* user) {
    Walk& walk = *static_cast<Walk*>(user);
    const char* known = exif_tag_get_name_in_ifd(entry->tag, walk.ifd);
    const QString name = QStringLiteral("EXIF ") +
                         (known ? QString::fromLatin1(known)
                                : QStringLiteral("0x%1").arg(int(entry->tag), 4, 16, QChar(u'0')));
    const QByteArrayView raw(reinterpret_cast<const char*>(entry->data),
                             entry->data ? qsizetype(entry->size) : 0);
    switch (int(entry->tag)) {
    case EXIF_TAG_XML_PACKET:
        readXmp(raw, *walk.facts);
        return;
    case EXIF_TAG_IPTC_NAA:
    case EXIF_TAG_IMAGE_RESOURCES:
        readIptc(raw, *walk.facts);
        return;
    case EXIF_TAG_MAKER_NOTE:
        readRuns(raw, *walk.facts);
        return;
    default:
        break;
    }
    // Offsets and tables of the pixels say nothing about anybody.
    static constexpr std::array kPixelTags = {0x0111, 0x0117, 0x0144, 0x0145, 0x0201,
                                              0x0202, 0x014a, 0x0140, 0x8769, 0x8825};
    for (const int tag : kPixelTags) {
        if (int(entry->tag) == tag)
            return;
    }
    const bool text = entry->format == EXIF_FORMAT_ASCII || entry->components <= 16;
    addProperty(*walk.facts, name, valueOf(entry));
    // What libexif shortens or does not know is looked at as bytes as well.
    if (!known && !text)
        readRuns(raw, *walk.facts);
    if (entry->format == EXIF_FORMAT_UNDEFINED && raw.size() > 8)
        readRuns(raw, *walk.facts);
}

} // namespace

void readExif(QByteArrayView tiff, DocumentFacts& facts) {
    if (tiff.size() < 8)
        return;
    if (tiff.size() > kMaxExifBytes)
        leaveOut(facts, QStringLiteral("exif-over-limit"));
    QByteArray block;
    block.reserve(qMin(tiff.size(), kMaxExifBytes) + kExifMark.size());
    block.append(kExifMark);
    block.append(tiff.first(qMin(tiff.size(), kMaxExifBytes)));

    DataPtr data(exif_data_new());
    if (!data)
        return;
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS);
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char*>(block.constData()),
                        unsigned(block.size()));

    unsigned entries = 0;
    for (int ifd = 0; ifd < EXIF_IFD_COUNT; ++ifd) {
        Walk walk{&facts, ExifIfd(ifd)};
        entries += data->ifd[ifd]->count;
        exif_content_foreach_entry(
            data->ifd[ifd], [](ExifEntry* entry, void* user) { addEntry(entry, user); }, &walk);
    }
    addPosition(data.get(), facts);
    if (data->data && data->size > 0)
        addProperty(facts, QStringLiteral("EXIF thumbnail"), QString::number(data->size));
    if (entries == 0) {
        // Damaged beyond what libexif follows: its words are still there.
        leaveOut(facts, QStringLiteral("exif-damaged"));
        readRuns(tiff.first(qMin<qsizetype>(tiff.size(), 1 << 20)), facts);
    }
}

} // namespace disclens::image
