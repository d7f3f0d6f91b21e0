// SPDX-License-Identifier: GPL-3.0-or-later
// A series in three directions, from the folder to the slices, with helpers in this process.
#include "dicom/data_set.h"
#include "image/reformat.h"
#include "session/session.h"
#include "tests/support/reading_services.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace disclens;
using session::Session;

namespace {

void services(worker::Registry& registry) {
    test::registerReading(registry);
}

session::SessionOptions quiet() {
    session::SessionOptions options;
    options.checks = {QStringLiteral("claims")};
    options.testPictures = false;
    return options;
}

QString firstSeries(const report::Report& report) {
    for (const dicom::Patient& patient : report.catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series)
                return series.uid;
    return {};
}

} // namespace

class TestVolumeReal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void seriesBecomeVolumes_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("slices");
        QTest::addColumn<int>("own");
        QTest::newRow("head CT") << QStringLiteral("invesalius-cranium/CT") << 108
                                 << int(image::Direction::Axial);
        QTest::newRow("head MR, sagittal")
            << QStringLiteral("fnndsc-adi-brain/T1") << 175 << int(image::Direction::Sagittal);
        QTest::newRow("chest CT") << QStringLiteral("fnndsc-chest-ct/CT") << 28
                                  << int(image::Direction::Axial);
    }
    void seriesBecomeVolumes() {
        QFETCH(QString, folder);
        QFETCH(int, slices);
        QFETCH(int, own);
        const QString path = QStringLiteral(DISCLENS_SHARED_DATA "/") + folder;
        if (!QDir(path).exists())
            QSKIP("the shared data is not here");
        worker::InProcess caller(services);
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({path}, quiet());
        QVERIFY(settled.wait(60'000));
        const QString uid = firstSeries(*session.report());
        std::optional<image::SeriesPlan> plan;
        session.requestPlan(uid, this, [&](const Result<image::SeriesPlan>& got) {
            if (got)
                plan = *got;
        });
        QTRY_VERIFY(plan.has_value());
        QVERIFY(!plan->volumes.isEmpty());
        QCOMPARE(plan->volumes.first().slices.size(), slices);

        std::optional<session::OpenVolume> open;
        const auto job = session.requestVolume(uid, plan->volumes.first(), this,
                                               [&](const Result<session::OpenVolume>& got) {
                                                   if (got)
                                                       open = *got;
                                               });
        QTRY_VERIFY_WITH_TIMEOUT(open.has_value(), 60'000);
        QCOMPARE(job->done.load(), slices);
        QCOMPARE(open->volume.making.slices.size(), open->volume.shape.slices);
        const auto memory = MappedFile::map(open->volume.memory);
        QVERIFY(memory.has_value());
        const image::VolumeSampler sampler(
            open->volume.shape, reinterpret_cast<const float*>((*memory)->bytes().data()));
        image::SliceLook look;
        look.window.centre = (open->volume.shape.lowest + open->volume.shape.highest) / 2;
        look.window.width = open->volume.shape.highest - open->volume.shape.lowest;
        for (const image::Direction direction : image::kDirections) {
            const image::Plane plane = image::planeThrough(sampler, direction);
            // The slices as they were taken are among the directions where they lie so.
            if (plane.own)
                QCOMPARE(int(direction), own);
            const QImage image =
                image::slicePicture(sampler, plane, plane.depths[plane.depths.size() / 2], look);
            QCOMPARE(image.size(), QSize(plane.width, plane.height));
            int lowest = 255, highest = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    lowest = std::min(lowest, qRed(image.pixel(x, y)));
                    highest = std::max(highest, qRed(image.pixel(x, y)));
                }
            QVERIFY2(highest - lowest > 40, qPrintable(QString::number(int(direction))));
        }
    }

    void itCanBeStopped() {
        const QString path = QStringLiteral(DISCLENS_SHARED_DATA "/invesalius-cranium/CT");
        if (!QDir(path).exists())
            QSKIP("the shared data is not here");
        worker::InProcess caller(services);
        auto session = std::make_unique<Session>(caller);
        QSignalSpy settled(session.get(), &Session::settled);
        session->open({path}, quiet());
        QVERIFY(settled.wait(60'000));
        const QString uid = firstSeries(*session->report());
        std::optional<image::SeriesPlan> plan;
        session->requestPlan(uid, this, [&](const Result<image::SeriesPlan>& got) {
            if (got)
                plan = *got;
        });
        QTRY_VERIFY(plan.has_value());
        ErrorCode ended = ErrorCode::None;
        const auto ask = [&] {
            return session->requestVolume(uid, plan->volumes.first(), this,
                                          [&](const Result<session::OpenVolume>& got) {
                                              ended = got ? ErrorCode::None : got.error().code;
                                          });
        };
        const auto job = ask();
        job->cancel.cancel();
        QTRY_COMPARE(ended, ErrorCode::Canceled);
        QVERIFY(job->done.load() < 108);
        // And the session may go while it is on its way.
        ask();
        session.reset();
        // Without a disc there is nothing.
        Session empty(caller);
        bool refused = false;
        empty.requestPlan(uid, this, [&](const Result<image::SeriesPlan>& got) {
            refused = !got.has_value() && got.error().code == ErrorCode::NotFound;
        });
        QTRY_VERIFY(refused);
    }
};

QTEST_GUILESS_MAIN(TestVolumeReal)
#include "tst_volume_real.moc"
