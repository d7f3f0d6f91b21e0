// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "image/document.h"
#include "image/document_shown.h"

#include <cstring>

namespace disclens::image {

static QDataStream& operator<<(QDataStream& out, const Property& value) {
    return out << value.name << value.value;
}
static QDataStream& operator>>(QDataStream& in, Property& value) {
    return in >> value.name >> value.value;
}
/// Samples go as raw bytes: both ends are the same program on the same machine.
static QDataStream& operator<<(QDataStream& out, const Lead& value) {
    return out << value.name << value.unit
               << QByteArray::fromRawData(reinterpret_cast<const char*>(value.samples.constData()),
                                          value.samples.size() * qsizetype(sizeof(float)));
}
static QDataStream& operator>>(QDataStream& in, Lead& value) {
    QByteArray bytes;
    in >> value.name >> value.unit >> bytes;
    if (bytes.size() % qsizetype(sizeof(float)) != 0)
        in.setStatus(QDataStream::ReadCorruptData);
    value.samples.resize(bytes.size() / qsizetype(sizeof(float)));
    std::memcpy(value.samples.data(), bytes.constData(),
                size_t(value.samples.size()) * sizeof(float));
    return in;
}

QDataStream& operator<<(QDataStream& out, const DocumentFacts& value) {
    wire::writeEnum(out, value.type);
    out << value.isPicture << value.pages << value.width << value.height << value.text;
    wire::writeList(out, value.properties);
    out << value.title << value.textIsComplete;
    wire::writeList(out, value.notLookedInto);
    return out;
}
QDataStream& operator>>(QDataStream& in, DocumentFacts& value) {
    wire::readEnum(in, value.type, FileType::Shortcut);
    in >> value.isPicture >> value.pages >> value.width >> value.height >> value.text;
    wire::readList(in, value.properties);
    in >> value.title >> value.textIsComplete;
    wire::readList(in, value.notLookedInto);
    return in;
}

QDataStream& operator<<(QDataStream& out, const Waveform& value) {
    out << value.label << value.samplingHz;
    wire::writeList(out, value.leads);
    return out;
}
QDataStream& operator>>(QDataStream& in, Waveform& value) {
    in >> value.label >> value.samplingHz;
    wire::readList(in, value.leads);
    return in;
}

QDataStream& operator<<(QDataStream& out, const DocumentView& value) {
    out << value.kind << value.title << value.html;
    wire::writeList(out, value.waveforms);
    return out << value.pages;
}
QDataStream& operator>>(QDataStream& in, DocumentView& value) {
    in >> value.kind >> value.title >> value.html;
    wire::readList(in, value.waveforms);
    return in >> value.pages;
}

static QDataStream& operator<<(QDataStream& out, const ShownBlock& value) {
    wire::writeEnum(out, value.kind);
    wire::writeEnum(out, value.form);
    out << qint32(value.depth) << value.labelId << value.label << value.text;
    wire::writeList(out, value.cells);
    wire::writeList(out, value.args);
    return out << qint32(value.number);
}
static QDataStream& operator>>(QDataStream& in, ShownBlock& value) {
    wire::readEnum(in, value.kind, ShownBlock::Kind::Note);
    wire::readEnum(in, value.form, ShownBlock::Form::Word);
    qint32 depth = 0, number = 0;
    in >> depth >> value.labelId >> value.label >> value.text;
    wire::readList(in, value.cells);
    wire::readList(in, value.args);
    in >> number;
    value.depth = depth;
    value.number = number;
    return in;
}

QDataStream& operator<<(QDataStream& out, const ShownDocument& value) {
    out << value.kind << value.title << value.titleId;
    wire::writeList(out, value.blocks);
    wire::writeList(out, value.waveforms);
    return out << value.pages;
}
QDataStream& operator>>(QDataStream& in, ShownDocument& value) {
    in >> value.kind >> value.title >> value.titleId;
    wire::readList(in, value.blocks);
    wire::readList(in, value.waveforms);
    return in >> value.pages;
}

} // namespace disclens::image
