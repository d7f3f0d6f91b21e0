// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/example_disc.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;

namespace {

/// Stops at a given share of the work.
class StopAt final : public ProgressSink {
  public:
    explicit StopAt(qint64 percent)
        : m_percent(percent) {}
    bool report(qint64 done, qint64) override { return done < m_percent; }

  private:
    qint64 m_percent;
};

} // namespace

/// The example disc as a reader finds it, with DCMTK as the judge.
class TestExampleDisc : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        SilentProgress progress;
        QVERIFY(example::writeExampleDisc(m_folder.filePath(QStringLiteral("disc")), progress));
        QDirIterator files(disc(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            m_files << files.next();
    }

    void isSmallEnoughForACd() {
        qint64 bytes = 0;
        for (const QString& file : std::as_const(m_files))
            bytes += QFileInfo(file).size();
        QVERIFY2(bytes < 60'000'000, qPrintable(QString::number(bytes)));
        QVERIFY(m_files.size() > 230);
    }

    void everyInstanceReadsAndDirectoryNamesItAll() {
        QSet<QString> instances;
        QSet<QByteArray> syntaxes;
        int slices = 0;
        for (const QString& file : std::as_const(m_files)) {
            if (!file.contains(QStringLiteral("/DICOM/")))
                continue;
            DcmFileFormat format;
            QVERIFY2(format.loadFile(QFile::encodeName(file).constData()).good(), qPrintable(file));
            OFString name, syntax, modality, uid;
            format.getDataset()->findAndGetOFString(DCM_PatientName, name);
            QCOMPARE(name, OFString("Fictova^Ren\xC3\xA9"
                                    "e^Marie"));
            format.getMetaInfo()->findAndGetOFString(DCM_TransferSyntaxUID, syntax);
            syntaxes.insert(syntax.c_str());
            format.getDataset()->findAndGetOFString(DCM_SOPInstanceUID, uid);
            QVERIFY(!instances.contains(QString::fromLatin1(uid.c_str())));
            instances.insert(QString::fromLatin1(uid.c_str()));
            slices += file.contains(QStringLiteral("HEADCT"));
        }
        QVERIFY(slices >= 180);
        QVERIFY2(syntaxes.size() >= 7, qPrintable(QString::number(syntaxes.size())));

        DcmFileFormat directory;
        QVERIFY(
            directory.loadFile(QFile::encodeName(disc() + QStringLiteral("/DICOMDIR")).constData())
                .good());
        DcmSequenceOfItems* records = nullptr;
        QVERIFY(directory.getDataset()
                    ->findAndGetSequence(DCM_DirectoryRecordSequence, records)
                    .good());
        int named = 0;
        for (unsigned long i = 0; i < records->card(); ++i)
            named += records->getItem(i)->tagExistsWithValue(DCM_ReferencedFileID) ? 1 : 0;
        QCOMPARE(named, int(instances.size()));
    }

    void holdsWhatADiscHoldsBesidesPictures() {
        for (const char* name : {"AUTORUN.INF", "INDEX.HTM", "README.TXT", "VIEWER/VIEWER.EXE",
                                 "REPORT/FICTOVA_REPORT.PDF", "SCANS/FORM_01.JPG"})
            QVERIFY2(QFileInfo::exists(disc() + QLatin1Char('/') + QLatin1String(name)), name);
        QImage form(disc() + QStringLiteral("/SCANS/FORM_01.JPG"));
        QCOMPARE(form.width(), 600);
    }

    void refusesAFolderWithOtherFiles() {
        SilentProgress progress;
        const Status status = example::writeExampleDisc(disc(), progress);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::BadUsage);
        QVERIFY(QFileInfo::exists(disc() + QStringLiteral("/DICOMDIR")));
    }

    void cancelLeavesNothingBehind() {
        for (const int percent : {10, 60}) {
            StopAt stop(percent);
            const QString folder = m_folder.filePath(QStringLiteral("stopped"));
            const Status status = example::writeExampleDisc(folder, stop);
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::Canceled);
            QVERIFY(!QFileInfo::exists(folder));
        }
    }

  private:
    QString disc() const { return m_folder.filePath(QStringLiteral("disc")); }
    QTemporaryDir m_folder;
    QStringList m_files;
};

QTEST_MAIN(TestExampleDisc)
#include "tst_example_disc.moc"
