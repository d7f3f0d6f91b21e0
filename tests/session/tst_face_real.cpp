// SPDX-License-Identifier: GPL-3.0-or-later
// The face check from the folder to the report, with helpers in this process.
#include "dicom/data_set.h"
#include "face/face.h"
#include "report/report.h"
#include "session/session.h"
#include "tests/support/reading_services.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace disclens;
using session::Session;

namespace {

void services(worker::Registry& registry) {
    test::registerReading(registry);
    face::registerServices(registry);
}

session::SessionOptions faceOnly() {
    session::SessionOptions options;
    options.checks = {QStringLiteral("face"), QStringLiteral("claims")};
    options.testPictures = false;
    return options;
}

QString shared(const char* folder) {
    return QStringLiteral(DISCLENS_SHARED_DATA "/") + QString::fromLatin1(folder);
}

} // namespace

class TestFaceReal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aHeadIsFoundShownAndForgotten();
    void aPhotographIsFound();
    void stoppingKeepsWhatIsThereAndSaysSo();
};

void TestFaceReal::aHeadIsFoundShownAndForgotten() {
    const QString folder = shared("invesalius-cranium/CT");
    if (!QDir(folder).exists())
        QSKIP("the shared data is not here");
    worker::InProcess caller(services);
    Session session(caller);
    QSignalSpy settled(&session, &Session::settled);
    session.open({folder}, faceOnly());
    QVERIFY(settled.wait(120'000));
    const auto report = session.report();
    QVERIFY(report->complete);
    QCOMPARE(report->faces.size(), 1);
    QVERIFY(report->faces.first().verdict.inView != face::InView::None);
    for (const inspect::Checked& one : report->checked)
        if (one.check == u"face")
            QVERIFY(one.items > 0 && one.skipped == 0);
    QVERIFY(std::any_of(report->findings.begin(), report->findings.end(), [](const auto& f) {
        return f.kind == u"face_possible" && f.level <= inspect::Level::Could &&
               !f.title.isEmpty() && !f.why.isEmpty() && !f.evidence.isEmpty();
    }));
    const QJsonObject json = report::toJson(*report);
    const QJsonObject one = json[QLatin1String("series")][0][QLatin1String("face")].toObject();
    QCOMPARE(one[QLatin1String("assessed")].toBool(), true);
    QCOMPARE(one[QLatin1String("detail_mm")].toArray().size(), 3);
    QVERIFY(one[QLatin1String("reasons")].toArray().size() >= 4);
    QVERIFY(one[QLatin1String("detector")][QLatin1String("found")].toBool());

    // What the window asks for after the person chose to look.
    const QString uid = report->faces.first().series;
    bool surface = false, picture = false, coarser = false;
    session.requestSurface(uid, face::Quality::Coarse, 0, this,
                           [&](const Result<face::SurfacePtr>& got) {
                               surface = got.has_value() && (*got)->triangles() <= 80'000;
                           });
    session.requestFace(uid, 0, this, [&](const Result<face::JudgeAnswer>& got) {
        picture = got.has_value() && !got->front.picture.isNull();
    });
    session.requestFace(uid, 6, this, [&](const Result<face::JudgeAnswer>& got) {
        coarser = got.has_value() && !got->verdict.fine &&
                  got->verdict.inView <= report->faces.first().verdict.inView;
    });
    QTRY_VERIFY_WITH_TIMEOUT(surface && picture && coarser, 120'000);
    bool unknown = false;
    session.requestFace(QStringLiteral("1.2.3"), 0, this,
                        [&](const Result<face::JudgeAnswer>& got) {
                            unknown = !got.has_value() && got.error().code == ErrorCode::NotFound;
                        });
    QTRY_VERIFY_WITH_TIMEOUT(unknown, 20'000);
    session.forgetVolume();
}

void TestFaceReal::aPhotographIsFound() {
    const QString file = shared("pydicom-data/OT-PAL-8-face.dcm");
    if (!QFile::exists(file))
        QSKIP("the shared data is not here");
    worker::InProcess caller(services);
    Session session(caller);
    QSignalSpy settled(&session, &Session::settled);
    session.open({file}, faceOnly());
    QVERIFY(settled.wait(60'000));
    const auto report = session.report();
    QVERIFY(std::any_of(report->findings.begin(), report->findings.end(), [](const auto& f) {
        return f.kind == u"photo_of_person" && f.level == inspect::Level::Points &&
               f.places.first().box.isValid();
    }));
}

void TestFaceReal::stoppingKeepsWhatIsThereAndSaysSo() {
    const QString folder = shared("fnndsc-adi-brain");
    if (!QDir(folder).exists())
        QSKIP("the shared data is not here");
    worker::InProcess caller(services);
    Session session(caller);
    QSignalSpy settled(&session, &Session::settled);
    session.open({folder}, faceOnly());
    session.cancelCheck(QStringLiteral("face"));
    QVERIFY(settled.wait(60'000));
    const auto report = session.report();
    QVERIFY(!report->faces.isEmpty());
    for (const inspect::SeriesFace& one : report->faces)
        QVERIFY(!one.verdict.assessed);
    QVERIFY(std::any_of(report->notChecked.begin(), report->notChecked.end(),
                        [](const auto& n) { return n.check == u"face" && n.what == u"canceled"; }));
    for (const session::CheckProgress& one : session.progress())
        if (one.check == u"face")
            QCOMPARE(one.state, session::CheckProgress::State::Canceled);
}

QTEST_GUILESS_MAIN(TestFaceReal)
#include "tst_face_real.moc"
