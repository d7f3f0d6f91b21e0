// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_waveform.h"

#include "base/checked.h"
#include "dicom/character_set.h"
#include "image/attributes.h"

#include <QHash>
#include <QtEndian>

#include <cmath>
#include <limits>
#include <optional>

namespace disclens::image {

namespace {

/// All leads of one file together: a day of twelve leads at 15 a second, or two minutes at 10 kHz.
constexpr qint64 kMaxSamples = 16'000'000;
constexpr int kMaxChannels = 512;
constexpr unsigned long kMaxGroups = 64;

enum class Coding { Signed, Unsigned, MuLaw, ALaw };

struct Format {
    Coding coding = Coding::Signed;
    int bytes = 2;
};

/// Waveform Sample Interpretation (PS3.3 C.10.9.1.5).
std::optional<Format> formatOf(const QString& interpretation, int bits) {
    static const QHash<QString, Format> kFormats = {
        {QStringLiteral("SB"), {Coding::Signed, 1}}, {QStringLiteral("UB"), {Coding::Unsigned, 1}},
        {QStringLiteral("MB"), {Coding::MuLaw, 1}},  {QStringLiteral("AB"), {Coding::ALaw, 1}},
        {QStringLiteral("SS"), {Coding::Signed, 2}}, {QStringLiteral("US"), {Coding::Unsigned, 2}},
        {QStringLiteral("SL"), {Coding::Signed, 4}}, {QStringLiteral("UL"), {Coding::Unsigned, 4}}};
    const auto found = kFormats.constFind(interpretation);
    if (found == kFormats.constEnd() || (bits > 0 && bits != found->bytes * 8))
        return std::nullopt;
    return *found;
}

qint64 rawSample(const uchar* at, const Format& format) {
    const bool isSigned = format.coding == Coding::Signed;
    switch (format.bytes) {
    case 1:
        return isSigned ? qint64(qint8(*at)) : qint64(*at);
    case 2:
        return isSigned ? qint64(qFromLittleEndian<qint16>(at))
                        : qint64(qFromLittleEndian<quint16>(at));
    default:
        return isSigned ? qint64(qFromLittleEndian<qint32>(at))
                        : qint64(qFromLittleEndian<quint32>(at));
    }
}

struct Channel {
    Lead lead;
    double scale = 1, baseline = 0;
};

Channel readChannel(DcmItem* definition, int number, const QStringList& characterSets) {
    namespace attr = attributes;
    Channel channel;
    channel.lead.name = QString::number(number + 1);
    if (!definition)
        return channel;
    const auto words = [&](DcmItem& item, const DcmTagKey& tag) {
        return dicom::decodeText(attr::rawText(item, tag), characterSets, false).trimmed();
    };
    QString name = words(*definition, DCM_ChannelLabel);
    if (DcmItem* source = attr::item(*definition, DCM_ChannelSourceSequence);
        source && name.isEmpty())
        name = words(*source, DCM_CodeMeaning);
    if (!name.isEmpty())
        channel.lead.name = name;
    const double sensitivity = attr::number(*definition, DCM_ChannelSensitivity).value_or(1);
    const double correction =
        attr::number(*definition, DCM_ChannelSensitivityCorrectionFactor).value_or(1);
    channel.scale = sensitivity * correction;
    channel.baseline = attr::number(*definition, DCM_ChannelBaseline).value_or(0);
    if (DcmItem* unit = attr::item(*definition, DCM_ChannelSensitivityUnitsSequence))
        channel.lead.unit = attr::code(*unit, DCM_CodeValue);
    return channel;
}

enum class GroupResult { Drawn, Cut, Short, NotDrawn };

GroupResult readGroup(DcmItem& group, const QStringList& characterSets, qint64& room,
                      QList<Waveform>& out) {
    namespace attr = attributes;
    const std::optional<int> channels = attr::integer(group, DCM_NumberOfWaveformChannels);
    const std::optional<int> claimed = attr::integer(group, DCM_NumberOfWaveformSamples);
    const double hz = attr::number(group, DCM_SamplingFrequency).value_or(0);
    const std::optional<Format> format =
        formatOf(attr::code(group, DCM_WaveformSampleInterpretation),
                 attr::integer(group, DCM_WaveformBitsAllocated).value_or(0));
    if (!format || !channels || *channels < 1 || *channels > kMaxChannels || !claimed ||
        *claimed < 1 || !(hz > 0) || !std::isfinite(hz))
        return GroupResult::NotDrawn;
    const QByteArray data = attr::bytes(group, DCM_WaveformData);
    const qint64 step = qint64(*channels) * format->bytes;
    const qint64 there = data.size() / step;
    const qint64 samples = qMin(qMin(qint64(*claimed), there), room / *channels);
    if (samples < 1)
        return GroupResult::NotDrawn;

    std::optional<qint64> padding;
    const QByteArray paddingBytes = attr::bytes(group, DCM_WaveformPaddingValue);
    if (paddingBytes.size() >= format->bytes)
        padding = rawSample(reinterpret_cast<const uchar*>(paddingBytes.constData()), *format);

    Waveform wave;
    wave.samplingHz = hz;
    wave.label =
        dicom::decodeText(attr::rawText(group, DCM_MultiplexGroupLabel), characterSets, false)
            .trimmed();
    const uchar* bytes = reinterpret_cast<const uchar*>(data.constData());
    for (int c = 0; c < *channels; ++c) {
        Channel channel = readChannel(
            attr::item(group, DCM_ChannelDefinitionSequence, static_cast<unsigned long>(c)), c,
            characterSets);
        channel.lead.samples.reserve(samples);
        for (qint64 s = 0; s < samples; ++s) {
            const uchar* at = bytes + s * step + qint64(c) * format->bytes;
            const qint64 raw = rawSample(at, *format);
            if (padding && raw == *padding) {
                channel.lead.samples.append(std::numeric_limits<float>::quiet_NaN());
                continue;
            }
            const double value = format->coding == Coding::MuLaw  ? double(fromMuLaw(*at))
                                 : format->coding == Coding::ALaw ? double(fromALaw(*at))
                                                                  : double(raw);
            channel.lead.samples.append(float(value * channel.scale + channel.baseline));
        }
        wave.leads.append(std::move(channel.lead));
    }
    room -= samples * *channels;
    out.append(std::move(wave));
    return samples == *claimed ? GroupResult::Drawn
           : samples == there  ? GroupResult::Short
                               : GroupResult::Cut;
}

} // namespace

float fromMuLaw(quint8 code) {
    code = quint8(~code);
    const int magnitude = (((code & 0x0f) << 3) + 0x84) << ((code & 0x70) >> 4);
    return float(code & 0x80 ? 0x84 - magnitude : magnitude - 0x84);
}

float fromALaw(quint8 code) {
    code ^= 0x55;
    const int exponent = (code & 0x70) >> 4;
    int magnitude = (code & 0x0f) << 4;
    magnitude = exponent == 0 ? magnitude + 8 : (magnitude + 0x108) << (exponent - 1);
    return float(code & 0x80 ? magnitude : -magnitude);
}

void writeWaveforms(DcmItem& dataSet, ShownDocument& out) {
    namespace attr = attributes;
    QStringList characterSets;
    for (unsigned long i = 0; i < 8; ++i)
        characterSets.append(attr::code(dataSet, DCM_SpecificCharacterSet, i));
    while (!characterSets.isEmpty() && characterSets.back().isEmpty())
        characterSets.removeLast();

    qint64 room = kMaxSamples;
    int notDrawn = 0;
    bool cut = false, ended = false;
    const unsigned long groups = attr::itemCount(dataSet, DCM_WaveformSequence);
    for (unsigned long i = 0; i < qMin(groups, kMaxGroups); ++i) {
        DcmItem* group = attr::item(dataSet, DCM_WaveformSequence, i);
        const GroupResult result =
            group ? readGroup(*group, characterSets, room, out.waveforms) : GroupResult::NotDrawn;
        notDrawn += result == GroupResult::NotDrawn;
        cut = cut || result == GroupResult::Cut;
        ended = ended || result == GroupResult::Short;
    }
    if (groups > kMaxGroups)
        notDrawn += int(qMin<unsigned long>(groups - kMaxGroups, 1'000'000));
    ShownWriter writer(out);
    if (notDrawn > 0 || groups == 0)
        writer.note(QStringLiteral("wave-not-shown"), {}, qMax(1, notDrawn));
    if (cut)
        writer.note(QStringLiteral("wave-cut"));
    if (ended)
        writer.note(QStringLiteral("wave-short"));
}

} // namespace disclens::image
