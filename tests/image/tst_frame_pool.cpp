// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"
#include "worker/pool.h"

#include <QCoreApplication>
#include <QTest>

#include <dirent.h>

using namespace disclens;
using namespace disclens::image;

/// The same pictures through real helper processes, with everything that is shut there: codecs,
/// fonts and plug-ins must still be found.
class TestFramePool : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void helpersSeeTheSame_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("container");
        QTest::addColumn<int>("frame");
        const auto row = [](const char* path, const char* container, int frame = 0) {
            QTest::addRow("%s %s %d", path, container, frame)
                << QString::fromLatin1(path) << QString::fromLatin1(container) << frame;
        };
        row("pydicom/test_files/CT_small.dcm", "dicom");
        row("pydicom/test_files/MR_small_RLE.dcm", "dicom");
        row("pydicom-data/JPEG-LL.dcm", "dicom");
        row("pydicom/test_files/JPEG-lossy.dcm", "dicom");
        row("pydicom/test_files/MR_small_jpeg_ls_lossless.dcm", "dicom");
        row("pydicom-data/HTJ2K_08_RGB.dcm", "dicom");
        row("pydicom/test_files/JPEG2000.dcm", "dicom");
        row("pydicom-data/liver_deflate.dcm", "dicom");
        row("fo-dicom/multiframe.dcm", "dicom", 77);
        row("made-here/video_h264.dcm", "dicom", 30);
        row("made-here/video_mpeg2.dcm", "dicom", 7);
        row("made-here/enc_pdf.dcm", "pdf");
    }
    void helpersSeeTheSame() {
        QFETCH(QString, path);
        QFETCH(QString, container);
        QFETCH(int, frame);
        const SharedFd file = test::onDisc(QStringLiteral(DISCLENS_SHARED_DATA "/") + path);
        if (!file.isValid())
            QSKIP("The shared test pictures are not here (a folder ../shared/data beside the "
                  "checkout).");
        static worker::Pool pool;
        FrameRequest request;
        request.container = container;
        request.frame = frame;
        const auto here = decodeFrame(file, request);
        QVERIFY(here.has_value());
        for (int again = 0; again < 2; ++again) { // the second time from what the helper keeps
            const auto there = frameAnswer(
                pool.callAndWait(frameRequest(file, 5, request, worker::Priority::Screen)));
            QVERIFY2(there.has_value(), there ? "" : there.error().detail.constData());
            QCOMPARE((*there)->bytes(), here->bytes());
            QVERIFY(std::equal((*there)->pixels().begin(), (*there)->pixels().end(),
                               here->pixels().begin()));
            QCOMPARE(wire(**there), wire(*here));
        }
    }

    /// A drive can only be ejected when nobody has one of its files open.
    void helpersLetGoOfFiles() {
        const QString path =
            QStringLiteral(DISCLENS_SHARED_DATA "/pydicom/test_files/CT_small.dcm");
        const SharedFd file = test::onDisc(path);
        if (!file.isValid())
            QSKIP("The shared test pictures are not here (a folder ../shared/data beside the "
                  "checkout).");
        QVERIFY(
            decodeFrame(file, {}).has_value()); // the same code in this process can be looked at
        const auto holders = [&] {
            int count = 0;
            DIR* all = ::opendir("/proc/self/fd");
            while (const dirent* entry = ::readdir(all)) {
                const QFileInfo link(QStringLiteral("/proc/self/fd/") +
                                     QString::fromLatin1(entry->d_name));
                count += link.symLinkTarget() == QFileInfo(path).canonicalFilePath();
            }
            ::closedir(all);
            return count;
        };
        QCOMPARE(holders(), 1); // ours
        QVERIFY(decodeFrame(file, {}).has_value());
        QCOMPARE(holders(), 1);
    }

  private:
    static QByteArray wire(const Frame& frame) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << frame.info;
        return bytes;
    }
};

int main(int argc, char** argv) {
    worker::refuseInternet();
    if (!worker::Nursery::start(registerServices))
        return 1;
    QCoreApplication application(argc, argv);
    TestFramePool test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_frame_pool.moc"
