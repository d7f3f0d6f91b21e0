// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings of other files, from a disc with contours and a saved view to the pictures that they lie
// on, through real helpers.
#include "example/example_disc.h"
#include "image/drawn_over.h"
#include "media/disc.h"
#include "session/session.h"
#include "tests/support/reading_services.h"
#include "worker/pool.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;
using session::Session;

class TestDrawingPool : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void contoursAndSavedViewsLieOnTheirPictures() {
        QTemporaryDir folder;
        const QString disc = folder.filePath(QStringLiteral("disc"));
        SilentProgress silent;
        QVERIFY(example::writeExampleDisc(disc, silent).has_value());
        worker::Pool pool;
        Session session(pool);
        session::SessionOptions options;
        options.checks = {QStringLiteral("metadata")};
        options.testPictures = false;
        QSignalSpy settled(&session, &Session::settled);
        session.open({disc}, options);
        QVERIFY(settled.wait(100'000));

        QList<FileId> drawing;
        FileId picture = kNoFile;
        QSet<FileId> pictures;
        const auto report = session.report();
        for (const dicom::Patient& patient : report->catalogue->patients)
            for (const dicom::Study& study : patient.studies)
                for (const dicom::Series& series : study.series)
                    for (const dicom::Instance& instance : series.instances) {
                        if (image::isDrawing(instance.pixels.sopClass))
                            drawing << instance.file;
                        else
                            pictures.insert(picture = instance.file);
                    }
        QCOMPARE(drawing.size(), 3); // an outline by a program, contours of the eyes, a saved view
        int outlines = 0, contours = 0, views = 0, answers = 0;
        for (const FileId file : drawing)
            session.requestDrawing(file, this, [&](const Result<image::DrawingPtr>& got) {
                ++answers;
                QVERIFY2(got.has_value(), got ? "" : got.error().detail.constData());
                const image::Drawing& one = **got;
                QCOMPARE(one.leftOut, 0);
                QCOMPARE(one.elsewhere, 0);
                QVERIFY(pictures.contains(one.first.file));
                if (one.kind == image::DrawingFile::Kind::Contours) {
                    ++contours;
                    QCOMPARE(one.parts.size(), 2); // both eyes
                    QVERIFY(one.placed > 10 && one.on.size() > 5);
                    for (auto it = one.on.cbegin(); it != one.on.cend(); ++it)
                        QVERIFY(pictures.contains(it.key().file) && !it.value().isEmpty());
                } else if (one.kind == image::DrawingFile::Kind::Outlines) {
                    ++outlines;
                    QVERIFY(!one.parts.isEmpty() && one.placed > 0 && !one.on.isEmpty());
                } else {
                    ++views;
                    QVERIFY(!one.views.isEmpty());
                }
            });
        // A picture draws nothing over others, and a file that is not there is no drawing.
        int refused = 0;
        for (const FileId file : {picture, FileId(1'000'000)})
            session.requestDrawing(file, this, [&](const Result<image::DrawingPtr>& got) {
                ++answers;
                refused += got.has_value() ? 0 : 1;
            });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 5, 30'000);
        QCOMPARE(outlines, 1);
        QCOMPARE(contours, 1);
        QCOMPARE(views, 1);
        QCOMPARE(refused, 2);
        // Nobody listens any more: nothing comes, nothing breaks.
        session.requestDrawing(drawing.first(), this,
                               [&](const Result<image::DrawingPtr>&) { ++answers; });
        session.close();
        QTest::qWait(200);
        QVERIFY(answers <= 6);
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    worker::Nursery::start([](worker::Registry& registry) { test::registerReading(registry); });
    QGuiApplication application(argc, argv); // the example disc draws words
    TestDrawingPool test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drawing_pool.moc"
