// SPDX-License-Identifier: GPL-3.0-or-later
#include "material_fixture.h"

#include <algorithm>
#include <cstring>

namespace disclens::tests {
namespace {

struct Known {
    const char16_t* keyword;
    dicom::Tag tag;
    const char* vr;
};

/// The attributes that the tests write; VR as in PS3.6.
constexpr Known kKnown[] = {
    {u"SOPClassUID", {0x0008, 0x0016}, "UI"},
    {u"SOPInstanceUID", {0x0008, 0x0018}, "UI"},
    {u"StudyInstanceUID", {0x0020, 0x000D}, "UI"},
    {u"SeriesInstanceUID", {0x0020, 0x000E}, "UI"},
    {u"StudyDate", {0x0008, 0x0020}, "DA"},
    {u"StudyTime", {0x0008, 0x0030}, "TM"},
    {u"AccessionNumber", {0x0008, 0x0050}, "SH"},
    {u"Modality", {0x0008, 0x0060}, "CS"},
    {u"ImageType", {0x0008, 0x0008}, "CS"},
    {u"Manufacturer", {0x0008, 0x0070}, "LO"},
    {u"InstitutionName", {0x0008, 0x0080}, "LO"},
    {u"InstitutionAddress", {0x0008, 0x0081}, "ST"},
    {u"ReferringPhysicianName", {0x0008, 0x0090}, "PN"},
    {u"StudyDescription", {0x0008, 0x1030}, "LO"},
    {u"SeriesDescription", {0x0008, 0x103E}, "LO"},
    {u"OperatorsName", {0x0008, 0x1070}, "PN"},
    {u"ManufacturerModelName", {0x0008, 0x1090}, "LO"},
    {u"RetrieveURL", {0x0008, 0x1190}, "UR"},
    {u"DerivationDescription", {0x0008, 0x2111}, "ST"},
    {u"PatientName", {0x0010, 0x0010}, "PN"},
    {u"PatientID", {0x0010, 0x0020}, "LO"},
    {u"PatientBirthDate", {0x0010, 0x0030}, "DA"},
    {u"PatientSex", {0x0010, 0x0040}, "CS"},
    {u"OtherPatientIDs", {0x0010, 0x1000}, "LO"},
    {u"OtherPatientNames", {0x0010, 0x1001}, "PN"},
    {u"PatientBirthName", {0x0010, 0x1005}, "PN"},
    {u"PatientAge", {0x0010, 0x1010}, "AS"},
    {u"PatientAddress", {0x0010, 0x1040}, "LO"},
    {u"PatientTelephoneNumbers", {0x0010, 0x2154}, "SH"},
    {u"AdditionalPatientHistory", {0x0010, 0x21B0}, "LT"},
    {u"PatientComments", {0x0010, 0x4000}, "LT"},
    {u"ClinicalTrialSponsorName", {0x0012, 0x0010}, "LO"},
    {u"PatientIdentityRemoved", {0x0012, 0x0062}, "CS"},
    {u"DeidentificationMethod", {0x0012, 0x0063}, "LO"},
    {u"DeviceSerialNumber", {0x0018, 0x1000}, "LO"},
    {u"SoftwareVersions", {0x0018, 0x1020}, "LO"},
    {u"ImageComments", {0x0020, 0x4000}, "LT"},
    {u"BurnedInAnnotation", {0x0028, 0x0301}, "CS"},
    {u"RecognizableVisualFeatures", {0x0028, 0x0302}, "CS"},
    {u"LongitudinalTemporalInformationModified", {0x0028, 0x0303}, "CS"},
    {u"IconImageSequence", {0x0088, 0x0200}, "SQ"},
    {u"CodeValue", {0x0008, 0x0100}, "SH"},
    {u"CodeMeaning", {0x0008, 0x0104}, "LO"},
    {u"TextValue", {0x0040, 0xA160}, "UT"},
    {u"PersonName", {0x0040, 0xA123}, "PN"},
    {u"SegmentAlgorithmType", {0x0062, 0x0008}, "CS"},
    {u"SegmentAlgorithmName", {0x0062, 0x0009}, "LO"},
    {u"ROIGenerationAlgorithm", {0x3006, 0x0036}, "CS"},
    {u"SyntheticData", {0x0008, 0x001C}, "CS"},
};

} // namespace

MaterialFixture::MaterialFixture() {
    media::Source source;
    source.name = QStringLiteral("Disc");
    source.kind = media::SourceKind::Folder;
    m_sources.append(source);
}

MaterialFixture::~MaterialFixture() = default;

FileId MaterialFixture::entry(const QString& path) {
    media::Entry entry;
    entry.id = static_cast<FileId>(m_entries.size());
    entry.path = path;
    m_entries.append(entry);
    return entry.id;
}

void MaterialFixture::finishFile() {
    if (!m_open)
        return;
    if (!m_open->notes.isEmpty())
        m_notes.insert(m_openFile, m_open->notes);
    m_files.emplace_back(m_openFile, std::move(*m_open));
    m_open.reset();
}

FileId MaterialFixture::dicom(const QString& path) {
    finishFile();
    m_openFile = entry(path);
    m_open.emplace();
    return m_openFile;
}

MaterialFixture& MaterialFixture::raw(quint16 group, quint16 element, const char* vr,
                                      const QString& value, const QString& creator,
                                      dicom::ValueKind kind, const QString& item) {
    dicom::Element e;
    e.tag = {group, element};
    e.path = item + e.tag.toString();
    e.creator = creator;
    std::memcpy(e.vr, vr, 2);
    e.kind = kind;
    e.vm = static_cast<quint32>(value.count(u'\\') + 1);
    e.length = static_cast<quint64>(value.size());
    e.value = value;
    m_open->elements.append(e);
    return *this;
}

MaterialFixture& MaterialFixture::makersCode(quint16 group, quint16 element,
                                             const QString& creator) {
    ++m_privateUnreadable[m_openFile];
    return raw(group, element, "OB", {}, creator, dicom::ValueKind::Bytes);
}

MaterialFixture& MaterialFixture::element(const QString& keyword, const QString& value,
                                          const QString& item) {
    for (const Known& known : kKnown)
        if (keyword == QStringView(known.keyword))
            return raw(known.tag.group, known.tag.element, known.vr, value, {},
                       std::strcmp(known.vr, "SQ") == 0 ? dicom::ValueKind::Sequence
                                                        : dicom::ValueKind::Text,
                       item);
    qFatal("the fixture does not know this attribute");
}

MaterialFixture& MaterialFixture::note(dicom::Note note) {
    m_open->notes.append(note);
    return *this;
}

MaterialFixture& MaterialFixture::person(const QString& name, const QString& id,
                                         const QString& birthDate) {
    const QString number = QString::number(m_openFile);
    element(QStringLiteral("SOPClassUID"), QStringLiteral("1.2.840.10008.5.1.4.1.1.2"));
    element(QStringLiteral("SOPInstanceUID"),
            QStringLiteral("1.2.826.0.1.3680043.9.9999.3.") + number);
    element(QStringLiteral("StudyInstanceUID"),
            QStringLiteral("1.2.826.0.1.3680043.9.9999.1.") +
                QString::number(qHash(id + birthDate, 7) % 1000000));
    element(QStringLiteral("SeriesInstanceUID"), QStringLiteral("1.2.826.0.1.3680043.9.9999.2.1"));
    element(QStringLiteral("PatientName"), name);
    element(QStringLiteral("PatientID"), id);
    return element(QStringLiteral("PatientBirthDate"), birthDate);
}

FileId MaterialFixture::other(const QString& path, image::FileType type, const QString& text,
                              const QList<image::Property>& properties) {
    finishFile();
    inspect::OtherFile other;
    other.file = entry(path);
    other.facts.type = type;
    other.facts.text = text;
    other.facts.properties = properties;
    m_others.append(other);
    return other.file;
}

void MaterialFixture::leaveOut(const QString& what) {
    m_others.last().facts.notLookedInto.append(what);
    m_others.last().facts.textIsComplete = false;
}

void MaterialFixture::inside(FileId file, image::FileType type, const QString& text) {
    inspect::OtherFile other;
    other.file = file;
    other.facts.type = type;
    other.facts.text = text;
    m_others.append(other);
}

MaterialFixture& MaterialFixture::noLine(FileId file, int frame) {
    m_looked = true;
    writing::FrameLines lines;
    lines.file = file;
    lines.frame = frame;
    m_lines.append(lines);
    return *this;
}

MaterialFixture& MaterialFixture::line(FileId file, int frame, const QRect& box,
                                       const QString& text, const QString& code,
                                       const QByteArray& guesses) {
    writing::Line line;
    line.guesses = guesses;
    if (!guesses.isEmpty())
        line.reach = box.adjusted(-kGuessedBeyond, 0, 0, 0);
    line.box = box;
    line.text = text;
    line.code = code;
    line.confidence = 0.9F;
    if (m_lines.isEmpty() || m_lines.back().file != file || m_lines.back().frame != frame)
        noLine(file, frame);
    m_lines.back().lines.append(line);
    return *this;
}

void MaterialFixture::unreadable(const QString& path) {
    media::Unread unread;
    unread.path = path;
    unread.why = Error{ErrorCode::ReadFailed, {}, {}};
    m_unread.append(unread);
}

void MaterialFixture::readBackwards() {
    finishFile();
    std::reverse(m_files.begin(), m_files.end());
    std::reverse(m_others.begin(), m_others.end());
    std::reverse(m_lines.begin(), m_lines.end());
}

inspect::Findings MaterialFixture::examine(const QSet<QString>& checks) {
    finishFile();
    const QStringList all = inspect::checkNames();
    dicom::ElementIndex index;
    dicom::CatalogueBuilder builder;
    for (const auto& [file, dataSet] : m_files) {
        index.add(file, dataSet);
        builder.add(file, m_entries[file].path, dataSet);
    }
    const auto catalogue = builder.build({});
    inspect::WritingIndex lines;
    for (const writing::FrameLines& frame : m_lines)
        lines.add(frame);
    m_writing.index = &lines;
    m_writing.looked = lines.looked();
    m_writing.total = std::max(m_writing.total, m_writing.looked);
    const inspect::Material material{index,     *catalogue,
                                     m_others,  m_entries,
                                     m_sources, m_unread,
                                     m_notes,   m_privateUnreadable,
                                     true,      m_looked ? &m_writing : nullptr,
                                     m_about};
    SilentProgress progress;
    inspect::Findings findings = inspect::examine(
        material, checks.isEmpty() ? QSet<QString>(all.begin(), all.end()) : checks, progress);
    m_otherPeople = inspect::otherPeopleOf(material, findings.findings);
    inspect::putOwnValuesFirst(m_otherPeople, findings.findings);
    inspect::markTheirs(m_otherPeople, findings.findings);
    return findings;
}

const inspect::Finding* find(const inspect::Findings& findings, const QString& kind,
                             const QString& subject) {
    for (const inspect::Finding& f : findings.findings)
        if (f.kind == kind && (subject.isEmpty() || f.subject == subject))
            return &f;
    return nullptr;
}

QString listed(const inspect::Findings& findings) {
    QString out;
    for (const inspect::Finding& f : findings.findings)
        out += QStringLiteral("%1 %2 %3 %4 %5 '%6' x%7\n")
                   .arg(f.id, f.check, f.kind, inspect::levelId(f.level), f.subject, f.value,
                        QString::number(f.count));
    return out;
}

} // namespace disclens::tests
