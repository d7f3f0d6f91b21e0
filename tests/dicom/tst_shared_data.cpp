// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/catalogue.h"
#include "dicom/data_set.h"
#include "dicom/element_index.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>

using namespace disclens;
using namespace disclens::dicom;

namespace {

QString root() {
    return QStringLiteral(DISCLENS_SHARED_DATA);
}

Result<DataSet> readPath(const QString& path) {
    return readFile(SharedFd(
        ::open(QFile::encodeName(root() + u'/' + path).constData(), O_RDONLY | O_CLOEXEC)));
}

/// Letters and digits only, without accents and case: what a value is, however it is written.
QString plain(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

bool has(const DataSet& dataSet, Note note) {
    return dataSet.notes.contains(note);
}

} // namespace

/// Real files against what was found in them by eye and by other readers (truth.json).
class TestSharedData : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void everyDicomFileIsRead();
    void everyOtherFileIsRefused();
    void everyKnownValueIsFound();
    void attributesHoldWhatOtherReadersSee();
    void oddFiles_data();
    void oddFiles();
    void hiddenSequences_data();
    void hiddenSequences();
    void siemensHeadersAreRead();
    void catalogueOfAll();
    void collidingNumbersAreThreePeople();
    void directoriesAreChecked();

  private:
    QStringList filesOf(const QJsonObject& entry) const;

    QJsonArray m_entries;
    QHash<QString, DataSet> m_read;
    QHash<QString, ErrorCode> m_refused;
};

void TestSharedData::initTestCase() {
    QFile truth(root() + QStringLiteral("/truth.json"));
    if (!truth.open(QIODevice::ReadOnly))
        QSKIP("The shared test data are not there; they are not part of the repository.");
    m_entries =
        QJsonDocument::fromJson(truth.readAll()).object()[QStringLiteral("entries")].toArray();
    QDirIterator files(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(root()).relativeFilePath(files.next());
        Result<DataSet> read = readPath(path);
        if (read)
            m_read.insert(path, std::move(*read));
        else
            m_refused.insert(path, read.error().code);
    }
}

QStringList TestSharedData::filesOf(const QJsonObject& entry) const {
    if (entry.contains(QStringLiteral("path")))
        return {entry[QStringLiteral("path")].toString()};
    QStringList files;
    const QString folder = entry[QStringLiteral("series")].toString() + u'/';
    for (auto i = m_read.cbegin(); i != m_read.cend(); ++i) {
        if (i.key().startsWith(folder))
            files << i.key();
    }
    files.sort();
    return files;
}

void TestSharedData::everyDicomFileIsRead() {
    int seen = 0;
    for (const QJsonValue& value : m_entries) {
        const QJsonObject entry = value.toObject();
        if (entry[QStringLiteral("sop_class")].toString().isEmpty())
            continue;
        const QStringList files = filesOf(entry);
        QVERIFY2(!files.isEmpty(), qPrintable(entry[QStringLiteral("series")].toString()));
        if (entry.contains(QStringLiteral("files")))
            QVERIFY2(files.size() >= entry[QStringLiteral("files")].toInt(),
                     qPrintable(files.first()));
        for (const QString& file : files) {
            QVERIFY2(m_read.contains(file), qPrintable(file));
            ++seen;
        }
        // The UID of file meta is kept as it is, also where DCMTK does not know it.
        const QString syntax = entry[QStringLiteral("transfer_syntax")].toString();
        if (syntax.startsWith(QLatin1String("1.")))
            QVERIFY2(m_read[files.first()].pixels.transferSyntax == syntax,
                     qPrintable(files.first()));
        const int frames = entry[QStringLiteral("frames")].toInt(0);
        if (frames > 1)
            QVERIFY2(m_read[files.first()].pixels.frames == frames, qPrintable(files.first()));
    }
    QVERIFY(seen > 1000);
}

void TestSharedData::everyOtherFileIsRefused() {
    for (auto i = m_refused.cbegin(); i != m_refused.cend(); ++i) {
        const ErrorCode expected =
            i.key().endsWith(QLatin1String("EMPTY.DAT")) ? ErrorCode::Empty : ErrorCode::NotDicom;
        QVERIFY2(*i == expected, qPrintable(i.key()));
    }
    for (const char* name :
         {"assembled-cd/README.TXT", "assembled-cd/AUTORUN.INF", "assembled-cd/VIEWER/VIEWER.EXE",
          "assembled-cd/JPG/SCREENSHOT.PNG", "assembled-cd/REPORT/REPORT.PDF", "truth.json",
          "assembled-cd/DICOM/PAT00001/STD00001/SER00001/._IM000001"})
        QVERIFY2(m_refused.contains(QString::fromLatin1(name)), name);
}

void TestSharedData::everyKnownValueIsFound() {
    int looked = 0;
    for (const QJsonValue& value : m_entries) {
        const QJsonObject entry = value.toObject();
        const QJsonArray wanted = entry[QStringLiteral("identifying_values")].toArray();
        const QStringList files = filesOf(entry);
        if (wanted.isEmpty() || files.isEmpty() || !m_read.contains(files.first()))
            continue;
        QString all;
        for (const QString& file : files) {
            for (const Element& e : m_read[file].elements)
                all += plain(e.value) + u'|';
        }
        for (const QJsonValue& one : wanted) {
            // What stands behind a bracket is a remark; what is packed inside a PDF is found by
            // those who open PDFs.
            const QString text = one.toString().section(u'(', 0, 0);
            if (one.toString().contains(QLatin1String("PDF")))
                continue;
            ++looked;
            QVERIFY2(all.contains(plain(text)), qPrintable(files.first()));
        }
    }
    QVERIFY(looked > 40);
}

void TestSharedData::attributesHoldWhatOtherReadersSee() {
    int looked = 0;
    for (const QJsonValue& value : m_entries) {
        const QJsonObject entry = value.toObject();
        const QStringList files = filesOf(entry);
        if (files.isEmpty() || !m_read.contains(files.first()))
            continue;
        QJsonObject header = entry[QStringLiteral("header")].toObject();
        if (header.isEmpty())
            header = entry[QStringLiteral("header_of_first_file")].toObject();
        for (auto i = header.begin(); i != header.end(); ++i) {
            const QString wanted = plain(i->toVariant().toString());
            // The other reader left escapes of this one undecoded.
            if (wanted.isEmpty() || files.first().endsWith(QLatin1String("chrGB2312.dcm")))
                continue;
            ++looked;
            bool found = false;
            for (const QString& file : files) {
                for (const Element& e : m_read[file].elements)
                    found =
                        found || (keywordOf(e.tag) == i.key() && plain(e.value).contains(wanted));
                if (found)
                    break;
            }
            QVERIFY2(found, qPrintable(files.first() + u' ' + i.key()));
        }
    }
    QVERIFY(looked > 400);
}

void TestSharedData::oddFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<int>>("notes");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* path, const QList<Note>& notes, const char* tag,
                        const char* value) {
        QList<int> numbers;
        for (const Note note : notes)
            numbers << int(note);
        QTest::newRow(path) << QString::fromLatin1(path) << numbers << QString::fromLatin1(tag)
                            << QString::fromUtf8(value);
    };
    row("dcm4che/3gb-bulk-data-truncated", {Note::Truncated}, "(0008,0060)", "");
    row("dcm4che/no_preamble_dicm_in_data", {Note::NoPreamble, Note::NoFileMeta}, "(0008,1070)",
        "DVP");
    row("dcm4che/Tag-0040-A170-VR-CS.dcm", {Note::WrongVr},
        "(0040,A020)[1].(0040,A730)[1].(0040,A170)", "NAMED TYPE");
    row("pydicom/test_files/MR_truncated.dcm", {Note::Truncated}, "(0010,0010)",
        "CompressedSamples^MR1");
    row("pydicom/test_files/rtplan_truncated.dcm", {Note::Truncated}, "(0008,0060)", "RTPLAN");
    row("pydicom/test_files/no_meta.dcm", {Note::NoFileMeta}, "(0008,0005)", "ISO_IR 100");
    row("pydicom/test_files/ExplVR_BigEndNoMeta.dcm", {Note::NoPreamble, Note::BigEndian}, "", "");
    row("pydicom/test_files/rtstruct.dcm", {Note::NoPreamble}, "(0008,0060)", "RTSTRUCT");
    row("pydicom-data/emri_small_jpeg_2k_lossless_too_short.dcm", {Note::Truncated}, "", "");
    row("pydicom-data/liver_deflate.dcm", {}, "(0008,0060)", "SEG");
    row("pydicom-data/explicit_VR-UN.dcm", {}, "(0008,0060)", "CT");
    row("fo-dicom/Issue1097_FailToOpenDeflatedFileWithSQ.dcm", {Note::Deflated}, "", "");
    row("fo-dicom/GH179B.dcm", {Note::WrongVr}, "(0028,1054)", "HU");
    row("fo-dicom/GH364.dcm", {Note::PartlyRead}, "(0020,0011)", "");
    row("fo-dicom/GH626.dcm", {}, "(2005,140F)[1].(0040,9210)", "Philips");
    row("fo-dicom/GH177_D_CLUNIE_CT1_IVRLE_BigEndian_undefined_length.dcm", {Note::BigEndian},
        "(0010,0010)", "CompressedSamples^CT1");
    row("orthanc-tests/MarekLatin2.dcm", {}, "", "");
    row("orthanc-tests/2017-06-27-XSSInjection.dcm", {}, "", "");
    row("orthanc-tests/2026-05-26-oob-monochrome-46341.dcm", {}, "(0028,0010)", "46341");
}

void TestSharedData::oddFiles() {
    QFETCH(QString, path);
    QFETCH(QList<int>, notes);
    QFETCH(QString, tag);
    QFETCH(QString, value);
    QVERIFY(m_read.contains(path));
    const DataSet& dataSet = m_read[path];
    for (const int note : notes)
        QVERIFY2(has(dataSet, Note(note)), qPrintable(QString::number(note)));
    if (notes.isEmpty())
        QVERIFY(!has(dataSet, Note::PartlyRead) && !has(dataSet, Note::Truncated) &&
                !has(dataSet, Note::LyingLength));
    if (tag.isEmpty())
        return;
    const auto at = std::find_if(dataSet.elements.cbegin(), dataSet.elements.cend(),
                                 [&](const Element& e) { return e.path == tag; });
    QVERIFY(at != dataSet.elements.cend());
    if (!value.isEmpty())
        QCOMPARE(at->value, value);
}

void TestSharedData::hiddenSequences_data() {
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"pydicom/test_files/UN_sequence.dcm", "pydicom/test_files/nested_priv_SQ.dcm",
          "pydicom/test_files/priv_SQ.dcm", "fo-dicom/GH626.dcm",
          "dcm_qa_enh/Philips/IM_0027_fMAP.dcm"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestSharedData::hiddenSequences() {
    QFETCH(QString, path);
    QVERIFY(m_read.contains(path));
    const DataSet& dataSet = m_read[path];
    QVERIFY(std::any_of(dataSet.elements.cbegin(), dataSet.elements.cend(),
                        [](const Element& e) { return e.path.contains(u'['); }));
    QVERIFY(!has(dataSet, Note::PartlyRead));
}

void TestSharedData::siemensHeadersAreRead() {
    const auto file = std::find_if(m_read.cbegin(), m_read.cend(), [](const DataSet& d) {
        return std::any_of(d.elements.cbegin(), d.elements.cend(), [](const Element& e) {
            return e.creator == QLatin1String("SIEMENS CSA HEADER");
        });
    });
    QVERIFY(file != m_read.cend());
    const DataSet& csa =
        m_read[QStringLiteral("flywheel-pseudo-phi/prisma-phantom/1_anat/1_anat_001.dcm")];
    const bool found =
        std::any_of(csa.elements.cbegin(), csa.elements.cend(), [](const Element& e) {
            return e.kind == ValueKind::Bytes && e.creator == QLatin1String("SIEMENS CSA HEADER") &&
                   e.value.contains(QLatin1String("UsedPatientWeight"));
        });
    QVERIFY(found);
}

void TestSharedData::catalogueOfAll() {
    CatalogueBuilder builder;
    ElementIndex index;
    QHash<QString, FileId> files;
    FileId next = 0;
    QStringList paths = m_read.keys();
    paths.sort();
    for (const QString& path : paths) {
        files.insert(path, next);
        builder.add(next, path, m_read[path]);
        index.add(next++, m_read[path]);
    }
    const auto catalogue = builder.build(files);
    int instances = 0;
    for (const Patient& patient : catalogue->patients)
        for (const Study& study : patient.studies)
            for (const Series& series : study.series)
                instances += int(series.instances.size());
    QCOMPARE(instances + catalogue->directories.size(), m_read.size());
    // Nobody is split who has one name, one number and one birth date.
    QSet<QString> seen;
    for (const Patient& patient : catalogue->patients) {
        if (patient.name.isEmpty() || patient.birthDate.isEmpty())
            continue;
        const QString key = plain(patient.name) + u'|' + patient.id + u'|' + patient.birthDate;
        QVERIFY2(!seen.contains(key), qPrintable(patient.id));
        seen.insert(key);
    }
    QCOMPARE(index.files(), m_read.size());
}

void TestSharedData::collidingNumbersAreThreePeople() {
    CatalogueBuilder builder;
    QHash<QString, FileId> none;
    FileId next = 0;
    for (const char* name : {"Image1.dcm", "Image2.dcm", "Image3.dcm"}) {
        const QString path =
            QStringLiteral("orthanc-tests/PatientIdsCollision/") + QString::fromLatin1(name);
        QVERIFY(m_read.contains(path));
        builder.add(next++, path, m_read[path]);
    }
    QCOMPARE(builder.build(none)->patients.size(), 3);
}

void TestSharedData::directoriesAreChecked() {
    const auto missing = [this](const QString& folder) {
        CatalogueBuilder builder;
        QHash<QString, FileId> files;
        FileId next = 0;
        QDirIterator all(root() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = QDir(root()).relativeFilePath(all.next());
            files.insert(path, next);
            if (m_read.contains(path))
                builder.add(next, path, m_read[path]);
            ++next;
        }
        const auto catalogue = builder.build(files);
        qsizetype lost = 0;
        for (const DirectoryReference& reference : catalogue->directory)
            lost += reference.file == kNoFile ? 1 : 0;
        return std::pair(catalogue->directory.size(), lost);
    };
    const auto only = missing(QStringLiteral("dcm_qa_ct/dicomdir-only"));
    QCOMPARE(only.first, 433);
    QCOMPARE(only.second, 433);
    const auto philips = missing(QStringLiteral("dcm_qa_ct/philips-disc"));
    QVERIFY(philips.first > 0);
    QVERIFY(philips.second > 0 && philips.second < philips.first);
}

QTEST_APPLESS_MAIN(TestSharedData)
#include "tst_shared_data.moc"
