// SPDX-License-Identifier: GPL-3.0-or-later
// Writing in real pictures, from the file to the finding: names, numbers and dates that people saw
// there must be found as what they are.
#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"
#include "session/session.h"
#include "tests/support/reading_services.h"
#include "worker/pool.h"
#include "writing/writing.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace disclens;
using session::Session;

namespace {

/// Folded for comparing: no blanks, no signs, and what readers confuse is one.
QString plain(const QString& text) {
    QString out;
    for (const QChar c : text.toUpper())
        if (c.isLetterOrNumber())
            out += c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    return out;
}

} // namespace

class TestTextReal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        if (!writing::engine().problem.isEmpty())
            QSKIP("The parts that read writing in pictures are not here (packaging/fetch-engine).");
        if (!QFile::exists(QStringLiteral(DISCLENS_SHARED_DATA "/truth.json")))
            QSKIP("The shared scans are not here.");
        m_pool = std::make_unique<worker::Pool>();
    }
    void cleanupTestCase() { m_pool.reset(); }

    void seenByPeople_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("holds"); ///< of what was read
        const auto row = [](const char* file, const char* meaning, const char* holds) {
            QTest::newRow(qPrintable(QString::fromLatin1(file) + u' ' +
                                     QString::fromLatin1(meaning) + u' ' +
                                     QString::fromLatin1(holds)))
                << QString::fromLatin1(file) << QString::fromLatin1(meaning)
                << QString::fromLatin1(holds);
        };
        row("presidio/0_ORIGINAL_compressed.dcm", "name", "DAVIDSON");
        row("presidio/0_ORIGINAL_compressed.dcm", "birth_date", "06.16.1976");
        row("presidio/0_ORIGINAL_compressed.dcm", "exam_date", "01.09.2012");
        row("presidio/2_ORIGINAL.dcm", "name", "KAUFMAN");
        row("presidio/2_ORIGINAL.dcm", "birth_date", "07.22.1943");
        row("deid-data/ultrasounds/GREYSCALE_IMAGE.dcm", "number", "00079241539");
        row("deid-data/ultrasounds/GREYSCALE_IMAGE.dcm", "birth_date", "08/29/1951");
        row("deid-data/ultrasounds/GREYSCALE_IMAGE.dcm", "exam_date", "03/02/2017");
        row("dcm4che/YBR_FULL-RLE.dcm", "name", "DOE");
        row("dcm4che/YBR_FULL-RLE.dcm", "hospital", "GENERAL HOSPITAL");
        row("dcm4che/YBR_FULL-RLE.dcm", "exam_date", "17 Oct 16");
        row("fo-dicom/CT-MONO2-16-ankle", "hospital", "JFK IMAGING");
        row("fo-dicom/CT-MONO2-16-ankle", "exam_date", "1993");
        row("fo-dicom/CT-MONO2-16-ankle", "number", "151832");
        // Not here, because their letters of 8 pixels are misread: the dates of US-PAL-8-10x-echo
        // and VL2_J2KI.
        row("wg04/J2KI/SC1_J2KI", "exam_date", "7/5/1995");
        row("cornerstone3d/no-pixel-spacing.dcm", "exam_date", "03-May-18");
        row("cornerstone3d/no-pixel-spacing.dcm", "hospital", "LATOUR");
        row("pydicom/test_files/examples_palette.dcm", "exam_date", "5/25/2011");
        row("pydicom/test_files/examples_rgb_color.dcm", "hospital", "BAPTIST");
        row("made-here/video_h264.dcm", "name", "MUSTERMANN");
        row("made-here/video_h264.dcm", "number", "4711-FAKE");
        row("made-here/video_mpeg2.dcm", "name", "BEISPIEL");
        row("dcm_qa_ct/philips-disc/S21570/S4010/I50", "exam_date", "06/02/2015");
        row("assembled-cd", "name", "MILLER");
        row("assembled-cd", "number", "9894340694");
        row("assembled-cd", "birth_date", "27-FEB-1931");
    }
    void seenByPeople() {
        QFETCH(QString, file);
        QFETCH(QString, meaning);
        QFETCH(QString, holds);
        const auto report = reportOf(file);
        QVERIFY(report);
        QStringList all;
        bool found = false;
        for (const inspect::Finding& finding : report->findings) {
            if (finding.check != QLatin1String("text"))
                continue;
            const QString is = finding.facts.value(QStringLiteral("meaning"));
            all += is + u'=' + finding.value;
            found = found || (is == meaning && plain(finding.value).contains(plain(holds)));
            for (const inspect::Place& place : finding.places)
                found = found || (is == meaning && plain(place.text).contains(plain(holds)));
        }
        QVERIFY2(found, qPrintable(all.join(QStringLiteral("; "))));
    }

    /// No name and no number where people saw none.
    void nothingOfAPersonWhereThereIsNone_data() {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"nibabel", "pydicom/test_files/dicomdirtests", "highdicom/dx_image.dcm",
              "pydicom/test_files/CT_small.dcm", "presidio/RGB_ORIGINAL.dcm"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void nothingOfAPersonWhereThereIsNone() {
        QFETCH(QString, file);
        const auto report = reportOf(file);
        QVERIFY(report);
        for (const inspect::Finding& finding : report->findings)
            if (finding.check == QLatin1String("text"))
                QVERIFY2(finding.level != inspect::Level::Points, qPrintable(finding.value));
    }

  private:
    std::shared_ptr<const report::Report> reportOf(const QString& file) {
        if (const auto known = m_reports.value(file))
            return known;
        Session session(*m_pool);
        QSignalSpy settled(&session, &Session::settled);
        session.open({QStringLiteral(DISCLENS_SHARED_DATA "/") + file});
        if (!settled.wait(200'000))
            return nullptr;
        m_reports.insert(file, session.report());
        return session.report();
    }
    std::unique_ptr<worker::Pool> m_pool;
    QHash<QString, std::shared_ptr<const report::Report>> m_reports;
};

int main(int argc, char** argv) {
    worker::refuseInternet();
    worker::Nursery::start([](worker::Registry& registry) {
        test::registerReading(registry);
        writing::registerServices(registry);
    });
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // busy machines
    QCoreApplication application(argc, argv);
    TestTextReal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_text_real.moc"
