// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "image/document.h"

namespace disclens::image {

static QDataStream& operator<<(QDataStream& out, const Property& value) {
    return out << value.name << value.value;
}
static QDataStream& operator>>(QDataStream& in, Property& value) {
    return in >> value.name >> value.value;
}
static QDataStream& operator<<(QDataStream& out, const Lead& value) {
    out << value.name << value.unit;
    wire::writeList(out, value.samples);
    return out;
}
static QDataStream& operator>>(QDataStream& in, Lead& value) {
    in >> value.name >> value.unit;
    wire::readList(in, value.samples);
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

static QDataStream& operator<<(QDataStream& out, const Waveform& value) {
    out << value.label << value.samplingHz;
    wire::writeList(out, value.leads);
    return out;
}
static QDataStream& operator>>(QDataStream& in, Waveform& value) {
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

} // namespace disclens::image
