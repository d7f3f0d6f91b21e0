// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/report_fixture.h"

namespace disclens::tests {
namespace {

using inspect::Category;
using inspect::Finding;
using inspect::Level;
using report::Report;

const QString kName = QStringLiteral("Quillfeather^Ottilie^Mae^Dr.");
const QString kFile = QStringLiteral("DICOM/QUILLFEATHER_O/");

FileId addFile(Report& report, int source, const QString& path, qint64 size) {
    const auto id = FileId(report.entries.size());
    media::Entry entry;
    entry.id = id;
    entry.source = source;
    entry.path = path;
    entry.size = size;
    report.entries.append(entry);
    media::Source& where = report.sources[source];
    ++where.files;
    where.bytes += size;
    return id;
}

media::Source source(int id, media::SourceKind kind, const char* name, const char* label) {
    media::Source out;
    out.id = id;
    out.kind = kind;
    out.name = QString::fromLatin1(name);
    out.volumeLabel = QString::fromLatin1(label);
    return out;
}

dicom::Series series(const char* uid, const char* studyUid, const char* modality,
                     const char* description) {
    dicom::Series out;
    out.uid = QString::fromLatin1(uid);
    out.studyUid = QString::fromLatin1(studyUid);
    out.modality = QString::fromLatin1(modality);
    out.description = QString::fromLatin1(description);
    return out;
}

/// A DICOM file with this many frames at the end of the series.
FileId addInstance(Report& report, dicom::Series& series, const QString& path, const char* sopClass,
                   int frames) {
    const FileId file = addFile(report, 0, path, frames > 0 ? 525'312 * frames : 4'096);
    ++report.dicomFilesBySource[0];
    dicom::Instance instance;
    instance.file = file;
    instance.number = int(series.instances.size()) + 1;
    instance.uid = series.uid + QLatin1Char('.') + QString::number(instance.number);
    instance.pixels.present = frames > 0;
    instance.pixels.sopClass = QString::fromLatin1(sopClass);
    instance.pixels.transferSyntax = QStringLiteral("1.2.840.10008.1.2.1");
    instance.pixels.frames = qMax(1, frames);
    instance.pixels.rows = instance.pixels.columns = 512;
    instance.pixels.orientation = {1, 0, 0, 0, 1, 0};
    instance.pixels.position = {0, 0, double(instance.number)};
    instance.pixels.spacingMm = {0.5, 0.5};
    series.instances.append(instance);
    return file;
}

struct Row {
    const char* check;
    const char* kind;
    Level level;
    Category category;
    const char* subject;
    quint32 tag;
    const char* value;
    int files;
    bool usual;
    const char* vr;
};

Finding finding(const Row& row, const QList<FileId>& where) {
    Finding out;
    out.check = QString::fromLatin1(row.check);
    out.kind = QString::fromLatin1(row.kind);
    out.level = row.level;
    out.category = row.category;
    out.subject = QString::fromLatin1(row.subject);
    out.tag = {quint16(row.tag >> 16), quint16(row.tag & 0xffff)};
    out.value = QString::fromUtf8(row.value);
    out.usual = row.usual;
    out.files = row.files;
    out.count = row.files;
    for (int i = 0; i < row.files; ++i) {
        inspect::Place place;
        place.file = where.value(i % qMax(qsizetype(1), where.size()), kNoFile);
        place.tag = out.tag;
        out.places.append(place);
    }
    return out;
}

// Level, category and "usual" as the checks give them on such a disc.
const Row kRows[] = {
    {"metadata", "patient_name", Level::Points, Category::NameAndContact, "PatientName", 0x00100010,
     "Quillfeather^Ottilie^Mae^Dr.", 184, true, "PN"},
    {"metadata", "patient_name", Level::Points, Category::NameAndContact, "OtherPatientNames",
     0x00101001, "Underbough^Ottilie", 2, true, "PN"},
    {"metadata", "address_or_phone", Level::Points, Category::NameAndContact, "PatientAddress",
     0x00101040, "17 Larkspur Crescent, Nettlewick", 40, true, "LO"},
    {"metadata", "address_or_phone", Level::Points, Category::NameAndContact,
     "PatientTelephoneNumbers", 0x00102154, "555-010-7733", 40, true, "SH"},
    {"metadata", "birth_date", Level::Could, Category::Dates, "PatientBirthDate", 0x00100030,
     "19610214", 184, true, "DA"},
    {"metadata", "exact_dates", Level::Could, Category::Dates, "StudyDate", 0x00080020, "20250604",
     184, true, "DA"},
    {"metadata", "exact_dates", Level::Could, Category::Dates, "AcquisitionDateTime", 0x0008002a,
     "20250604094217.25", 182, true, "DT"},
    {"metadata", "patient_id", Level::Points, Category::IdNumbers, "PatientID", 0x00100020,
     "QF-00482913", 184, true, "LO"},
    {"metadata", "patient_id", Level::Could, Category::IdNumbers, "AccessionNumber", 0x00080050,
     "ACC7719043", 184, true, "SH"},
    {"metadata", "unique_ids", Level::Could, Category::IdNumbers, "StudyInstanceUID", 0x0020000d,
     "1.2.276.0.7230010.77.1", 184, true, "UI"},
    {"metadata", "institution_name", Level::Could, Category::Places, "InstitutionName", 0x00080080,
     "Nettlewick General Infirmary", 184, true, "LO"},
    {"metadata", "device_serial", Level::Could, Category::Machine, "DeviceSerialNumber", 0x00181000,
     "SN-6620914", 181, true, "LO"},
    {"metadata", "device_serial", Level::Unlikely, Category::Machine, "ManufacturerModelName",
     0x00081090, "Orbitron Sixtyfour", 181, true, "LO"},
    {"metadata", "staff_names", Level::Could, Category::Staff, "ReferringPhysicianName", 0x00080090,
     "Vantongeren^Piet", 184, true, "PN"},
    {"metadata", "staff_names", Level::Could, Category::Staff, "OperatorsName", 0x00081070,
     "Mwangi^T", 181, true, "PN"},
    {"metadata", "sensitive_traits", Level::Could, Category::NameAndContact, "PatientSex",
     0x00100040, "F", 184, true, "CS"},
    {"metadata", "sensitive_traits", Level::Could, Category::NameAndContact, "PatientAge",
     0x00101010, "064Y", 184, true, "AS"},
    {"metadata", "free_text", Level::Could, Category::Notes, "StudyDescription", 0x00081030,
     "Head after fall at Larkspur", 180, true, "LO"},
    {"metadata", "private_tags", Level::Points, Category::MakersData, "private-holds", 0x00091010,
     "Quillfeather Ottilie", 12, false, "LO"},
    {"metadata", "private_tags", Level::Could, Category::MakersData, "private-data", 0x00291010,
     "QUILLFEATHER LAB", 180, true, "OB"},
    {"documents", "patient_name", Level::Points, Category::NameAndContact, "file-name", 0,
     "QUILLFEATHER_O", 184, false, ""},
    {"documents", "report_inside", Level::Points, Category::Notes, "report", 0,
     "Report of Ottilie Quillfeather", 1, true, ""},
    {"disc", "autorun_viewer", Level::Note, Category::Disc, "autorun", 0, "open=QFVIEW.EXE", 1,
     true, ""},
    {"disc", "autorun_viewer", Level::Note, Category::Disc, "program", 0, "QFVIEW.EXE", 1, true,
     ""},
    {"disc", "unencrypted_disc", Level::Note, Category::Disc, "unencrypted", 0, "", 0, true, ""},
    {"ai", "third_party_ai_evidence", Level::Note, Category::Disc, "SegmentAlgorithmName",
     0x00620009, "Lungwort Finder 2.1", 2, false, "LO"},
    {"ai", "cloud_vendor", Level::Note, Category::Disc, "RetrieveURL", 0x00081190,
     "https://pacs.nettlewick.example/quill", 24, false, "UR"},
    {"ai", "research_trial_tags", Level::Could, Category::Disc, "ClinicalTrialSubjectID",
     0x00120040, "TRIAL-88-QF", 2, false, "LO"},
    {"claims", "outside_deidentified_claim_false", Level::Points, Category::NameAndContact,
     "PatientIdentityRemoved", 0x00120062, "YES", 3, false, "CS"},
    {"metadata", "other_patient_data", Level::Points, Category::NameAndContact, "other-patient",
     0x00100010, "Brambleworth^Casimir", 1, false, "PN"},
};

void addFindings(Report& report, const QList<FileId>& dicomFiles) {
    for (const Row& row : kRows) {
        Finding item = finding(row, dicomFiles);
        item.act = item.kind == QLatin1String("other_patient_data") ||
                   item.kind == QLatin1String("outside_deidentified_claim_false");
        if (item.tag.key() == 0x00100010 && !item.act) {
            item.hipaa = QStringLiteral("A");
            item.profileAction = QStringLiteral("Z");
        }
        if (item.check == QLatin1String("ai")) {
            item.facts.insert(QStringLiteral("sign"), QStringLiteral("clear"));
            item.facts.insert(QStringLiteral("company"), QStringLiteral("Lungwort Analytics GmbH"));
            item.facts.insert(QStringLiteral("product"), QStringLiteral("Lungwort Finder"));
            item.facts.insert(QStringLiteral("host"), QStringLiteral("pacs.nettlewick.example"));
        }
        if (item.subject == QLatin1String("private-holds"))
            item.facts.insert(QStringLiteral("holds"), QStringLiteral("patient_name"));
        if (item.subject == QLatin1String("StudyDescription")) {
            item.distinctValues = 2;
            item.someValues = {item.value, QStringLiteral("Chest QF-00482913")};
        }
        if (!item.places.isEmpty()) {
            item.places.first().path = QStringLiteral("(0040,A730)[2].(0040,A123)");
            item.places.first().text = QStringLiteral("<b>Ottilie Quillfeather</b>");
            item.places.first().matches = QStringLiteral("patient_name");
            item.places.first().frame = 3;
            item.places.first().box = {10, 20, 300, 40};
        }
        report.findings.append(item);
    }
    // act first, then what is not usual, then by level, as the checks rank them
    std::stable_sort(
        report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
            return std::tuple(!a.act, a.usual, a.level) < std::tuple(!b.act, b.usual, b.level);
        });
    for (int i = 0; i < report.findings.size(); ++i)
        report.findings[i].id = QStringLiteral("f%1").arg(i + 1);
}

void finish(Report& report) {
    advice::explain(report.findings);
    report.questions = advice::questionsFor(report.findings);
    report.answer = advice::answerFor(report.findings, report.complete, int(report.entries.size()));
}

Report blank() {
    Report report;
    report.sources = {source(0, media::SourceKind::Folder, "Quillfeather disc", "QUILL_2025")};
    report.dicomFilesBySource = {0};
    report.otherFilesBySource = {0};
    report.catalogue = std::make_shared<dicom::Catalogue>();
    report.complete = true;
    report.started = QDateTime(QDate(2025, 6, 8), QTime(10, 30));
    report.seconds = 12.5;
    report.language = QStringLiteral("en");
    report.country = QStringLiteral("US");
    return report;
}

inspect::NotChecked missing(const char* check) {
    inspect::NotChecked item;
    item.check = QString::fromLatin1(check);
    item.what = QStringLiteral("check-missing");
    item.reason.code = ErrorCode::NotSupported;
    return item;
}

/// A woman born on 14 February 1961, in Germany, as the check counts her.
inspect::Linkage linkageOfHer() {
    inspect::Linkage out;
    const inspect::Population& country = *inspect::populationOf(QStringLiteral("DE"));
    out.country = country.country;
    out.from = inspect::CountryFrom::Chosen;
    out.year = inspect::populationYear();
    out.countryPeople = country.total;
    inspect::LinkageStep step;
    step.counted = true;
    step.sex = inspect::Sex::Female;
    const QDate birth(1961, 2, 14);
    step.age = step.otherAge = inspect::ageThen(birth);
    step.id = QStringLiteral("sex-age");
    step.people = inspect::ofAge(country, step.sex, step.age);
    out.steps += step;
    step.id = QStringLiteral("birth-date");
    step.people = inspect::ofBirthDate(country, step.sex, birth);
    out.steps += step;
    for (const char* id : {"institution", "visits", "machine", "number", "name"}) {
        inspect::LinkageStep more;
        more.id = QString::fromLatin1(id);
        more.people = {step.people.high, 1, step.people.high, true};
        more.namesPerson = more.id == u"number" || more.id == u"name";
        out.steps += more;
    }
    return out;
}

} // namespace

Report richReport() {
    Report report = blank();
    report.sources.append(source(1, media::SourceKind::Zip, "ottilie-older.zip", ""));
    report.dicomFilesBySource = {0, 0};
    report.otherFilesBySource = {0, 0};

    dicom::Series head =
        series("1.2.276.0.7230010.77.1.1", "1.2.276.0.7230010.77.1", "CT", "Head Quillfeather 1.0");
    head.bodyPart = QStringLiteral("HEAD");
    QList<FileId> files;
    for (int i = 1; i <= 180; ++i)
        files += addInstance(report, head, kFile + QStringLiteral("IM%1").arg(i),
                             "1.2.840.10008.5.1.4.1.1.2", 1);
    dicom::Series chest =
        series("1.2.276.0.7230010.77.2.1", "1.2.276.0.7230010.77.2", "DX", "Chest of Ottilie");
    chest.bodyPart = QStringLiteral("CHEST");
    files +=
        addInstance(report, chest, kFile + QStringLiteral("CX1"), "1.2.840.10008.5.1.4.1.1.1.1", 1);
    dicom::Series echo =
        series("1.2.276.0.7230010.77.3.1", "1.2.276.0.7230010.77.3", "US", "Heart");
    files +=
        addInstance(report, echo, kFile + QStringLiteral("US1"), "1.2.840.10008.5.1.4.1.1.3.1", 30);
    dicom::Series words =
        series("1.2.276.0.7230010.77.2.2", "1.2.276.0.7230010.77.2", "SR", "Report QF-00482913");
    words.objectName = QStringLiteral("report");
    files += addInstance(report, words, kFile + QStringLiteral("SR1"),
                         "1.2.840.10008.5.1.4.1.1.88.22", 0);
    dicom::Series outline =
        series("1.2.276.0.7230010.77.2.3", "1.2.276.0.7230010.77.2", "SEG", "Lungwort result");
    files += addInstance(report, outline, kFile + QStringLiteral("SEG1"),
                         "1.2.840.10008.5.1.4.1.1.66.4", 0);

    auto catalogue = std::make_shared<dicom::Catalogue>();
    dicom::Patient patient;
    patient.name = kName;
    patient.id = QStringLiteral("QF-00482913");
    patient.birthDate = QStringLiteral("19610214");
    patient.sex = QStringLiteral("F");
    patient.files = files;
    const auto study = [](const char* uid, const char* date, QList<dicom::Series> series) {
        dicom::Study out;
        out.uid = QString::fromLatin1(uid);
        out.date = QString::fromLatin1(date);
        out.accession = QStringLiteral("ACC7719043");
        out.series = std::move(series);
        return out;
    };
    patient.studies = {study("1.2.276.0.7230010.77.1", "20240312", {head}),
                       study("1.2.276.0.7230010.77.2", "20250604", {chest, words, outline}),
                       study("1.2.276.0.7230010.77.3", "20241130", {echo})};
    dicom::Patient other;
    other.name = QStringLiteral("Brambleworth^Casimir");
    other.birthDate = QStringLiteral("19480703");
    catalogue->patients = {patient, other};
    report.catalogue = catalogue;

    const auto otherFile = [&report](int from, const char* path, image::FileType type,
                                     const char* title, Level level) {
        report::OtherFileRow row;
        row.file = addFile(report, from, QString::fromLatin1(path), 20'000);
        row.type = type;
        row.title = QString::fromLatin1(title);
        row.level = level;
        row.isPicture = type == image::FileType::Jpeg;
        row.isReport = type == image::FileType::Pdf;
        row.pages = row.isReport ? 2 : 0;
        report.others.append(row);
        ++report.otherFilesBySource[from];
    };
    otherFile(0, "AUTORUN.INF", image::FileType::Autorun, "", Level::Note);
    otherFile(0, "VIEWER/QFVIEW.EXE", image::FileType::Program, "", Level::Note);
    otherFile(0, "VIEWER/INDEX.HTM", image::FileType::Html, "Pictures of Ottilie Quillfeather",
              Level::Points);
    otherFile(0, "REPORT_QUILLFEATHER.PDF", image::FileType::Pdf, "Report of Ottilie",
              Level::Points);
    otherFile(1, "SCAN_01.JPG", image::FileType::Jpeg, "", Level::Could);
    otherFile(1, "THUMBS.DB", image::FileType::ThumbsDb, "", Level::Unchecked);

    for (const char* path : {"DICOM/QUILLFEATHER_O/BAD1", "DICOM/QUILLFEATHER_O/BAD2"}) {
        report::UnreadableFile bad;
        bad.file = addFile(report, 0, QString::fromLatin1(path), 1'024);
        bad.path = QString::fromLatin1(path);
        bad.reason.code =
            bad.path.endsWith(QLatin1Char('1')) ? ErrorCode::Truncated : ErrorCode::NotSupported;
        bad.reason.args = {QStringLiteral("Quillformat")};
        bad.reason.detail = "readFile Quillfeather";
        report.unreadable.append(bad);
    }

    addFindings(report, files);
    report.linkage = linkageOfHer();
    inspect::NotChecked stop;
    stop.check = QStringLiteral("face");
    stop.what = QStringLiteral("canceled");
    stop.reason.code = ErrorCode::Canceled;
    stop.count = 180;
    report.notChecked = {missing("text"), stop};
    inspect::SeriesFace stopped; // stopped before it was looked at
    stopped.series = report.catalogue->patients.first().studies.first().series.first().uid;
    stopped.modality = QStringLiteral("CT");
    stopped.verdict.why = QStringLiteral("stopped");
    stopped.verdict.detailMm = {0.5, 0.5, 1};
    report.faces = {stopped};
    inspect::NotChecked binary;
    binary.check = QStringLiteral("metadata");
    binary.what = QStringLiteral("private-binary");
    binary.reason.code = ErrorCode::NotSupported;
    binary.count = 180;
    report.notChecked.append(binary);
    inspect::NotChecked thumbs;
    thumbs.check = QStringLiteral("documents");
    thumbs.what = QStringLiteral("thumbs-pictures");
    thumbs.file = FileId(report.entries.size() - 3);
    report.notChecked.append(thumbs);
    report.checked = {{QStringLiteral("metadata"), 184, 0, 1.5},
                      {QStringLiteral("documents"), 6, 1, 0.4},
                      {QStringLiteral("disc"), 192, 2, 0.1},
                      {QStringLiteral("claims"), 184, 0, 0.1},
                      {QStringLiteral("ai"), 184, 0, 0.2}};
    for (int i = 0; i < 181; ++i)
        report.decodedFramesByFile.insert(FileId(i), 1);
    report.decodedFramesByFile.insert(FileId(181), 30);
    report.decodedFrames = 211;
    finish(report);
    return report;
}

namespace {

struct TextRow {
    const char* meaning;
    Level level;
    Category category;
    const char* sure;
    const char* where;
    const char* text;
    bool usual;
    QRect box;
};

const TextRow kTextRows[] = {
    {"name", Level::Points, Category::NameAndContact, "sure", "top-left", "QUILLFEATHER, OTTILIE",
     true, QRect(14, 14, 176, 18)},
    {"birth_date", Level::Could, Category::Dates, "sure", "top-left", "14.02.1961", true,
     QRect(14, 38, 86, 18)},
    {"number", Level::Points, Category::IdNumbers, "sure", "top-left", "ID QF-00482913", true,
     QRect(14, 62, 120, 18)},
    {"hospital", Level::Could, Category::Places, "sure", "top-right", "NETTLEWICK GENERAL", true,
     QRect(340, 14, 156, 18)},
    {"exam_date", Level::Could, Category::Dates, "sure", "top-right", "04-JUN-2025 09:42", true,
     QRect(350, 38, 146, 18)},
    {"staff", Level::Could, Category::Staff, "likely", "bottom-right", "T. Mwangi", true,
     QRect(416, 480, 80, 18)},
    {"handwriting", Level::Could, Category::Notes, "look", "bottom", "", false,
     QRect(180, 452, 150, 40)},
    {"barcode", Level::Points, Category::IdNumbers, "sure", "right", "QF-00482913", true,
     QRect(450, 180, 30, 120)},
    {"harmless", Level::Unlikely, Category::Machine, "sure", "bottom-left", "Thyroid R LONG", true,
     QRect(14, 480, 120, 18)},
    {"harmless", Level::Unlikely, Category::Machine, "sure", "left", "MI 0.9 TIs 0.2", true,
     QRect(14, 240, 120, 18)},
};

Finding textFinding(const TextRow& row, int number) {
    Finding out;
    out.check = QStringLiteral("text");
    out.kind = QStringLiteral("burned_in_text");
    out.level = row.level;
    out.category = row.category;
    out.usual = row.usual;
    out.subject = QString::fromLatin1(row.meaning);
    out.value = QString::fromLatin1(row.text);
    out.facts = {{QStringLiteral("meaning"), QString::fromLatin1(row.meaning)},
                 {QStringLiteral("sure"), QString::fromLatin1(row.sure)},
                 {QStringLiteral("where"), QString::fromLatin1(row.where)},
                 {QStringLiteral("text-key"), QStringLiteral("t%1").arg(number)}};
    out.rule = QStringLiteral("text-") + QString::fromLatin1(row.meaning);
    return out;
}

void addTextPlace(Finding& finding, FileId file, int frame, const QRect& box) {
    inspect::Place place;
    place.file = file;
    place.frame = frame;
    place.box = box;
    place.text = finding.value;
    place.layer = QStringLiteral("pixels");
    finding.places.append(place);
}

void addTextFindings(Report& report) {
    // Files of richReport(): 0 … 179 head, 180 chest, 181 ultrasound with 30 frames, 188
    // SCAN_01.JPG
    const FileId chest = 180, echo = 181;
    FileId jpeg = kNoFile;
    for (const report::OtherFileRow& other : report.others)
        if (other.isPicture)
            jpeg = other.file;
    QList<Finding> found;
    for (const TextRow& row : kTextRows) {
        Finding item = textFinding(row, int(found.size()));
        const QString meaning = item.subject;
        if (meaning == QLatin1String("handwriting")) {
            addTextPlace(item, jpeg, 1, row.box);
        } else if (meaning == QLatin1String("barcode")) {
            addTextPlace(item, chest, 1, row.box);
            item.places.last().turned = 90;
        } else {
            for (int frame = 1; frame <= (meaning == QLatin1String("harmless") ? 18 : 30); ++frame)
                addTextPlace(item, echo, frame, row.box);
            if (meaning == QLatin1String("name")) {
                for (FileId file = 40; file < 48; ++file)
                    addTextPlace(item, file, 1, row.box);
                // Only seen with another window; in an overlay; in an icon picture.
                addTextPlace(item, 2, 1, QRect(200, 470, 170, 18));
                item.places.last().centre = 21;
                item.places.last().width = 4;
                addTextPlace(item, 3, 1, QRect(60, 400, 180, 20));
                item.places.last().layer = QStringLiteral("overlay");
                addTextPlace(item, 4, 1, QRect(2, 2, 60, 10));
                item.places.last().layer = QStringLiteral("icon");
            }
        }
        QSet<std::pair<FileId, int>> pictures;
        QSet<FileId> files;
        for (const inspect::Place& place : std::as_const(item.places)) {
            pictures.insert({place.file, place.frame});
            files.insert(place.file);
        }
        item.count = int(item.places.size());
        item.files = int(files.size());
        item.facts.insert(QStringLiteral("pictures"), QString::number(pictures.size()));
        found.append(item);
    }
    report.findings += found;
    for (int i = 0; i < report.findings.size(); ++i)
        report.findings[i].id = QStringLiteral("f%1").arg(i + 1);
    report.notChecked.removeIf(
        [](const inspect::NotChecked& item) { return item.check == QLatin1String("text"); });
    report.checked.append({QStringLiteral("text"), report.pictureCount(), 0, 3.0});
}

} // namespace

Report textReport() {
    Report report = richReport();
    addTextFindings(report);
    finish(report);
    return report;
}

Report faceReport() {
    Report report = textReport();
    const auto face = [&report](const char* series, const char* modality, face::InView inView,
                                double mm) {
        inspect::SeriesFace out;
        out.series = QString::fromLatin1(series);
        out.modality = QString::fromLatin1(modality);
        out.first = 1;
        out.volumes = 1;
        face::Verdict& v = out.verdict;
        v.assessed = true;
        v.inView = inView;
        v.head = inView != face::InView::None;
        v.detailMm = {0.5, 0.5, mm};
        v.fine = mm <= face::kFineMm;
        v.viewsTried = 9;
        v.viewsFound = inView == face::InView::Full ? 9 : 3;
        v.finderScore = 1.2;
        v.finder = QStringLiteral("finder");
        v.removed = false;
        if (v.head)
            v.parts = {face::Part::Forehead, face::Part::Eyes, face::Part::Nose};
        if (inView == face::InView::Full)
            v.parts += {face::Part::Mouth, face::Part::Chin};
        report.faces.append(out);
    };
    report.faces.clear();
    face("1.2.276.0.7230010.77.1.1", "CT", face::InView::Full, 0.6);
    face("1.2.276.0.7230010.77.2.1", "CT", face::InView::Partial, 4);
    face("1.2.276.0.7230010.77.3.1", "CT", face::InView::None, 1);
    report.faces.last().verdict.bodyOutline = true;
    inspect::SeriesFace unjudged;
    unjudged.series = QStringLiteral("1.2.276.0.7230010.77.2.3");
    unjudged.modality = QStringLiteral("MR");
    unjudged.verdict.why = QStringLiteral("no-place");
    report.faces.append(unjudged);
    const auto found = [&report](const char* kind, Level level, const char* subject, FileId file) {
        Finding item;
        item.check = QStringLiteral("face");
        item.kind = QString::fromLatin1(kind);
        item.level = level;
        item.category = inspect::Category::NameAndContact;
        item.subject = QString::fromLatin1(subject);
        item.usual = false;
        item.count = item.files = 1;
        inspect::Place place;
        place.file = file;
        place.frame = 1;
        item.places = {place};
        report.findings.append(item);
    };
    for (const inspect::SeriesFace& one : std::as_const(report.faces)) {
        if (!one.verdict.head)
            continue;
        found("face_possible", inspect::faceLevel(one.verdict), "", 1);
        report.findings.last().facts = {
            {QStringLiteral("series"), one.series},
            {QStringLiteral("modality"), one.modality},
            {QStringLiteral("in-view"), face::inViewId(one.verdict.inView)}};
    }
    found("body_pattern", Level::Could, "body-outline", 182);
    found("photo_of_person", Level::Points, "face-in-picture", 181);
    for (int i = 0; i < report.findings.size(); ++i)
        report.findings[i].id = QStringLiteral("f%1").arg(i + 1);
    report.notChecked.removeIf(
        [](const inspect::NotChecked& item) { return item.check == QLatin1String("face"); });
    report.checked.append({QStringLiteral("face"), report.pictureCount(), 0, 4.0});
    finish(report);
    return report;
}

Report unfinishedTextReport() {
    Report report = textReport();
    report.complete = false;
    report.checked.removeLast();
    report.checked.append({QStringLiteral("text"), report.pictureCount() / 2, 0, 1.0});
    finish(report);
    return report;
}

Report noTextReport() {
    Report report = richReport();
    report.notChecked.removeIf(
        [](const inspect::NotChecked& item) { return item.check == QLatin1String("text"); });
    report.checked.append({QStringLiteral("text"), report.pictureCount(), 0, 3.0});
    return report;
}

Report noEngineReport() {
    Report report = richReport();
    for (inspect::NotChecked& item : report.notChecked)
        if (item.check == QLatin1String("text"))
            item.reason.args = {QStringLiteral("models-missing")};
    return report;
}

QStringList plantedValues() {
    return {
        QStringLiteral("Quill"),     QStringLiteral("Ottilie"),     QStringLiteral("Underbough"),
        QStringLiteral("Larkspur"),  QStringLiteral("Nettlewick"),  QStringLiteral("7733"),
        QStringLiteral("1961"),      QStringLiteral("20250604"),    QStringLiteral("2024-03"),
        QStringLiteral("00482913"),  QStringLiteral("7719043"),     QStringLiteral("7230010"),
        QStringLiteral("6620914"),   QStringLiteral("Orbitron"),    QStringLiteral("Vantongeren"),
        QStringLiteral("Mwangi"),    QStringLiteral("QFVIEW"),      QStringLiteral("Lungwort"),
        QStringLiteral("TRIAL-88"),  QStringLiteral("Bramble"),     QStringLiteral("Casimir"),
        QStringLiteral("1948"),      QStringLiteral("AUTORUN.INF"), QStringLiteral("VIEWER/INDEX"),
        QStringLiteral("REPORT_Q"),  QStringLiteral("SCAN_01"),     QStringLiteral("IM1"),
        QStringLiteral("older.zip"), QStringLiteral("QUILL"),       QStringLiteral("BAD1")};
}

Report twoPeopleReport() {
    Report report = textReport();
    auto catalogue = std::make_shared<dicom::Catalogue>(*report.catalogue);
    dicom::Patient& other = catalogue->patients[1];
    other.id = QStringLiteral("BW-7731");
    dicom::Series theirs =
        series("1.2.276.0.7230010.99.1", "1.2.276.0.7230010.99", "CT", "Belly Brambleworth");
    for (int i = 1; i <= 3; ++i)
        other.files += addInstance(report, theirs, QStringLiteral("DICOM/BRAMBLE_C/B%1").arg(i),
                                   "1.2.840.10008.5.1.4.1.1.2", 1);
    dicom::Study study;
    study.uid = theirs.studyUid;
    study.date = QStringLiteral("20231105");
    study.series = {theirs};
    other.studies = {study};
    report.catalogue = catalogue;

    const auto places = [&other] {
        QList<inspect::Place> out;
        for (const FileId file : other.files) {
            inspect::Place place;
            place.file = file;
            place.tag = {0x0010, 0x0010};
            out += place;
        }
        return out;
    };
    for (Finding& finding : report.findings) {
        if (finding.kind == u"other_patient_data") {
            finding.places = places();
            finding.files = finding.count = int(finding.places.size());
        }
        const bool name = finding.subject == u"PatientName";
        if (name || finding.subject == u"PatientBirthDate") {
            finding.someValues = {finding.value, name ? other.name : other.birthDate};
            finding.distinctValues = 2;
            finding.places += places();
        }
    }
    const Row number{"metadata",
                     "patient_id",
                     Level::Points,
                     Category::IdNumbers,
                     "OtherPatientIDs",
                     0x00101000,
                     "BW-7731",
                     3,
                     true,
                     "LO"};
    report.findings.append(finding(number, other.files));
    report.findings.last().id = QStringLiteral("theirs");
    report.findings.last().theirs = true;
    report.otherPeople.files = QSet<FileId>(other.files.cbegin(), other.files.cend());
    report.otherPeople.values = {other.name, other.birthDate, other.id, study.date};
    finish(report);
    return report;
}

QStringList othersValues() {
    return {QStringLiteral("Bramble"), QStringLiteral("Casimir"),  QStringLiteral("1948"),
            QStringLiteral("7731"),    QStringLiteral("20231105"), QStringLiteral("November 2023")};
}

Report cleanReport() {
    Report report = blank();
    dicom::Series series = tests::series("1.2.3.1", "1.2.3", "CT", "");
    for (int i = 1; i <= 3; ++i)
        addInstance(report, series, QStringLiteral("IM%1").arg(i), "1.2.840.10008.5.1.4.1.1.2", 1);
    auto catalogue = std::make_shared<dicom::Catalogue>();
    dicom::Study study;
    study.uid = series.studyUid;
    study.series = {series};
    dicom::Patient patient;
    patient.studies = {study};
    catalogue->patients = {patient};
    report.catalogue = catalogue;
    inspect::NotChecked stop;
    stop.check = QStringLiteral("face");
    stop.what = QStringLiteral("canceled");
    stop.reason.code = ErrorCode::Canceled;
    stop.count = 180;
    report.notChecked = {missing("text"), stop};
    report.checked = {{QStringLiteral("metadata"), 3, 0, 0.1}};
    finish(report);
    return report;
}

Report unfinishedReport() {
    Report report = richReport();
    report.complete = false;
    finish(report);
    return report;
}

Report emptyReport() {
    Report report = blank();
    finish(report);
    return report;
}

Report unreadableReport() {
    Report report = blank();
    report::UnreadableFile bad;
    bad.file = addFile(report, 0, QStringLiteral("A1"), 10);
    bad.path = QStringLiteral("A1");
    bad.reason.code = ErrorCode::ReadFailed;
    report.unreadable = {bad};
    Finding finding;
    finding.id = QStringLiteral("f1");
    finding.check = QStringLiteral("disc");
    finding.kind = QStringLiteral("unreadable_files");
    finding.level = Level::Unchecked;
    finding.category = Category::Disc;
    finding.count = finding.files = 1;
    report.findings = {finding};
    advice::explain(report.findings);
    report.questions = advice::questionsFor(report.findings);
    report.answer = advice::answerFor(report.findings, true, 0);
    return report;
}

} // namespace disclens::tests
