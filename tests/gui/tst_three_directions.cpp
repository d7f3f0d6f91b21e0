// SPDX-License-Identifier: GPL-3.0-or-later
// "Three directions" on the page Pictures in a real window: where it is offered, that the three
// views go together by mouse and keyboard, and that hidden writing is hidden in all of them.
#include "image/vector3.h"
#include "ui/pages/pictures_page.h"
#include "ui/pages/volume_pane.h"
#include "ui/theme/theme.h"
#include "ui/views/picture_view.h"
#include "ui/views/volume_views.h"
#include "ui/widgets/segmented_control.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace disclens;
using image::Direction;
using ui::PageId;
using State = ui::ReportSource::State;
using Loading = ui::VolumeLoader::State;

namespace {

const QString kHead = QStringLiteral("1.2.276.0.7230010.77.1.1");
const QString kChest = QStringLiteral("1.2.276.0.7230010.77.2.1");
const QString kEcho = QStringLiteral("1.2.276.0.7230010.77.3.1");

/// Letters of PaintedFrames are the only grey pixels that are this bright.
bool isLetter(QRgb pixel) {
    return qRed(pixel) > 150 && qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
}

struct PicturesWindow : tests::WindowFixture {
    explicit PicturesWindow(report::Report report = tests::textReport())
        : WindowFixture(std::move(report), State::Finished, true)
        , page(open(PageId::Pictures))
        , pane(page->findChild<ui::VolumePane*>())
        , views(page->findChild<ui::VolumeViews*>())
        , picture(page->findChild<ui::PictureView*>(QStringLiteral("pictureView")))
        , slider(page->findChild<QSlider*>(QStringLiteral("pictureSlider"))) {}

    void go(const QString& series, FileId file = kNoFile) {
        ui::Target target;
        target.series = series;
        target.file = file;
        target.frame = 1;
        window->context().navigator.go(PageId::Pictures, target);
        QTest::qWait(20);
        settle();
    }
    bool offered() const { return pane->choice()->isVisible(); }
    /// As a person would.
    void choose(int which) {
        auto* control = qobject_cast<ui::SegmentedControl*>(pane->choice());
        const auto segments = control->findChildren<QAbstractButton*>();
        QTest::mouseClick(segments.at(which), Qt::LeftButton);
        settle();
    }
    void openHead(FileId file = 20) {
        go(kHead, file);
        if (!QTest::qWaitFor([this] { return offered(); }))
            qWarning("three directions were not offered");
        choose(1);
        if (!QTest::qWaitFor([this] { return views->isVisible(); }))
            qWarning("no volume came");
        settle();
    }
    ui::SliceView* view(Direction direction) const { return views->view(direction); }
    int slice(Direction direction) const { return pane->scene().slice(direction); }
    int shownPicture() const { return slider->value(); }

    ui::Page* page;
    ui::VolumePane* pane;
    ui::VolumeViews* views;
    ui::PictureView* picture;
    QSlider* slider;
};

} // namespace

class ThreeDirectionsTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }

    void offeredWhereASeriesIsAVolume() {
        PicturesWindow w;
        w.go(kHead);
        QTRY_VERIFY(w.offered());
        QCOMPARE(w.source.volumesAsked, 0); // nothing is put together before the choice
        QVERIFY(w.picture->isVisible());
        for (const QString& other : {kChest, kEcho}) {
            w.go(other);
            QTest::qWait(30);
            QVERIFY(!w.offered());
            // One X-ray and an ultrasound need no excuse.
            QVERIFY(!w.pane->reason()->isVisible());
        }
    }

    void fewSlicesSayWhy() {
        report::Report report = tests::textReport();
        auto catalogue = std::make_shared<dicom::Catalogue>(*report.catalogue);
        for (dicom::Patient& patient : catalogue->patients)
            for (dicom::Study& study : patient.studies)
                for (dicom::Series& series : study.series)
                    if (series.uid == kHead)
                        series.instances = series.instances.mid(0, 2);
        report.catalogue = catalogue;
        PicturesWindow w(std::move(report));
        w.go(kHead);
        QTRY_VERIFY(w.pane->reason()->isVisible());
        QVERIFY(!w.offered());
        QVERIFY(qobject_cast<QLabel*>(w.pane->reason())
                    ->text()
                    .contains(QStringLiteral("need more slices")));
    }

    /// A disc may begin with something else than its best pictures.
    void theBestSeriesIsOnTopUntilOneIsChosen() {
        const auto only = [](const QString& uid) {
            report::Report report = tests::textReport();
            auto catalogue = std::make_shared<dicom::Catalogue>(*report.catalogue);
            for (dicom::Patient& patient : catalogue->patients)
                for (dicom::Study& study : patient.studies)
                    study.series.removeIf(
                        [&uid](const dicom::Series& series) { return series.uid != uid; });
            report.catalogue = catalogue;
            return report;
        };
        // Pages are made ahead, before anybody opens them.
        tests::WindowFixture w(only(kHead), State::Reading, true);
        const auto* page = [&w] {
            const ui::PicturesPage* made = nullptr;
            if (!QTest::qWaitFor([&] {
                    return (made = w.window->findChild<const ui::PicturesPage*>()) != nullptr;
                }))
                qWarning("the page was not made");
            return made;
        }();
        QVERIFY(page);
        const auto shown = [page] {
            const auto* strip = page->findChild<QAbstractItemView*>(QStringLiteral("seriesStrip"));
            return strip ? strip->currentIndex().data(Qt::DisplayRole).toString() : QString();
        };
        QTRY_VERIFY(!shown().isEmpty());
        QVERIFY(!page->isVisible());
        const QString head = shown();
        w.source.set(tests::textReport(), State::Reading);
        w.open(PageId::Pictures);
        w.settle();
        QVERIFY2(shown() != head, qPrintable(shown())); // that of the newest visit
        ui::Target target;
        target.series = kHead;
        w.window->context().navigator.go(PageId::Pictures, target);
        w.settle();
        QCOMPARE(shown(), head);
        w.open(PageId::Overview);
        w.source.set(tests::textReport(), State::Finished);
        w.settle();
        QCOMPARE(shown(), head); // what the person chose stays
    }

    void theLinesStartAtThePictureAndLeadBack() {
        PicturesWindow w;
        w.openHead(20);
        QCOMPARE(w.slice(Direction::Axial), 20);
        QCOMPARE(w.views->active(), Direction::Axial);
        QCOMPARE(w.slider->maximum(), 59);
        QCOMPARE(w.slider->value(), 20);
        for (const Direction direction : image::kDirections)
            QVERIFY(w.view(direction)->isVisible());
        QVERIFY(!w.picture->isVisible());
        // Through the slices with the slider, and back to single pictures: the very one.
        w.slider->setValue(33);
        QCOMPARE(w.slice(Direction::Axial), 33);
        w.choose(0);
        QVERIFY(w.picture->isVisible());
        QCOMPARE(w.shownPicture(), 33);
        QVERIFY(w.slider->maximum() > 59); // it counts pictures again
        // And again, without putting it together anew.
        w.choose(1);
        QTRY_VERIFY(w.views->isVisible());
        QCOMPARE(w.source.volumesAsked, 1);
        QCOMPARE(w.slice(Direction::Axial), 33);
    }

    void aClickMovesTheLinesOfTheOthers() {
        PicturesWindow w;
        w.openHead();
        const int coronal = w.slice(Direction::Coronal), sagittal = w.slice(Direction::Sagittal);
        const QPointF before = w.view(Direction::Coronal)->crossAt();
        ui::SliceView* axial = w.view(Direction::Axial);
        const QRectF at = axial->pictureRect();
        // Near the picture's left and top: the patient's right, and the front.
        QTest::mouseClick(axial, Qt::LeftButton, {},
                          (at.topLeft() + QPointF(at.width() * 0.25, at.height() * 0.3)).toPoint());
        QVERIFY(w.slice(Direction::Coronal) < coronal);   // counted from the front
        QVERIFY(w.slice(Direction::Sagittal) > sagittal); // counted from the patient's left
        QCOMPARE(w.slice(Direction::Axial), 20);
        QVERIFY(w.view(Direction::Coronal)->crossAt().x() < before.x() - 10);
        QVERIFY(std::abs(w.view(Direction::Coronal)->crossAt().y() - before.y()) < 1);
        QVERIFY(w.pane->scene().place()[0] < -10); // x grows to the patient's left
        QVERIFY(w.pane->scene().place()[1] < -10);
        // A drag in another one moves the slice of the first.
        ui::SliceView* side = w.view(Direction::Sagittal);
        QTest::mousePress(side, Qt::LeftButton, {}, side->crossAt().toPoint());
        QTest::mouseMove(side,
                         QPoint(int(side->crossAt().x()), int(side->pictureRect().top()) + 4));
        QTest::mouseRelease(side, Qt::LeftButton);
        QVERIFY(w.slice(Direction::Axial) > 50); // up, to the head end
        QCOMPARE(w.views->active(), Direction::Sagittal);
        QCOMPARE(w.slider->value(), w.slice(Direction::Sagittal));
        // Beyond the picture: to its edge.
        QTest::mouseClick(axial, Qt::LeftButton, {}, QPoint(1, axial->height() / 2));
        QCOMPARE(w.slice(Direction::Sagittal), w.pane->scene().slices(Direction::Sagittal) - 1);
    }

    void keysGoThroughSlicesAndMore() {
        PicturesWindow w;
        w.openHead();
        ui::SliceView* axial = w.view(Direction::Axial);
        axial->setFocus();
        QTest::keyClick(axial, Qt::Key_Down);
        QTest::keyClick(axial, Qt::Key_Right);
        QCOMPARE(w.slice(Direction::Axial), 22);
        QTest::keyClick(axial, Qt::Key_PageUp);
        QCOMPARE(w.slice(Direction::Axial), 12);
        QTest::keyClick(axial, Qt::Key_PageUp);
        QTest::keyClick(axial, Qt::Key_PageUp);
        QCOMPARE(w.slice(Direction::Axial), 0); // and no further
        // What a screen reader hears.
        QCOMPARE(axial->accessibleName(), QStringLiteral("From the feet (axial), slice 1 of 60"));
        const int sagittal = w.slice(Direction::Sagittal);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(axial, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(w.slice(Direction::Sagittal) > sagittal);
        // Larger and smaller, all together.
        const double before = w.view(Direction::Coronal)->pictureRect().width();
        QTest::keyClick(axial, Qt::Key_Plus);
        QVERIFY(w.view(Direction::Coronal)->pictureRect().width() > before * 1.2);
        // One alone, and back.
        QTest::keyClick(axial, Qt::Key_Return);
        QVERIFY(w.views->isEnlarged());
        QVERIFY(!w.view(Direction::Coronal)->isVisible());
        QCOMPARE(axial->geometry(), w.views->rect());
        QTest::keyClick(axial, Qt::Key_Escape);
        QVERIFY(w.view(Direction::Coronal)->isVisible());
        // Home: as it was at first.
        QTest::keyClick(axial, Qt::Key_Home);
        QCOMPARE(w.slice(Direction::Axial), 20);
        QCOMPARE(w.pane->scene().zoom(), 1.0);
        // Tab leads to the other directions, whose slices these keys then turn.
        QTest::keyClick(axial, Qt::Key_Tab);
        auto* next = qobject_cast<ui::SliceView*>(QApplication::focusWidget());
        QVERIFY(next && next != axial);
        QCOMPARE(w.views->active(), next->direction());
        const int there = w.slice(next->direction());
        QTest::keyClick(next, Qt::Key_Down);
        QCOMPARE(w.slice(next->direction()), there + 1);
    }

    void wheelDoubleClickAndTheOtherButton() {
        PicturesWindow w;
        w.openHead();
        ui::SliceView* front = w.view(Direction::Coronal);
        const int before = w.slice(Direction::Coronal);
        const QPointF middle = QRectF(front->rect()).center();
        const auto wheel = [&](int delta, Qt::KeyboardModifiers keys) {
            QWheelEvent event(middle, front->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                              keys, Qt::NoScrollPhase, false);
            QApplication::sendEvent(front, &event);
        };
        wheel(-120, {});
        QCOMPARE(w.slice(Direction::Coronal), before + 1);
        wheel(120, Qt::ControlModifier);
        QVERIFY(w.pane->scene().zoom() > 1.2);
        QCOMPARE(w.slice(Direction::Coronal), before + 1);
        QTest::mouseDClick(front, Qt::LeftButton, {}, middle.toPoint());
        QVERIFY(w.views->isEnlarged());
        QTest::mouseDClick(front, Qt::LeftButton, {}, middle.toPoint());
        QVERIFY(!w.views->isEnlarged());
        // Brightness and contrast: of all three at once, and the lines stay.
        QTest::keyClick(front, Qt::Key_Home);
        const image::Vec3 place = w.pane->scene().place();
        QList<QImage> pictures;
        for (const Direction direction : image::kDirections)
            pictures << w.pane->scene().picture(direction).copy();
        QTest::mousePress(front, Qt::RightButton, {}, middle.toPoint());
        QTest::mouseMove(front, middle.toPoint() + QPoint(0, 60));
        QTest::mouseRelease(front, Qt::RightButton);
        for (const Direction direction : image::kDirections)
            QVERIFY(w.pane->scene().picture(direction) != pictures.at(int(direction)));
        QCOMPARE(w.pane->scene().place(), place);
        // So do the sliders below.
        auto* brightness = w.page->findChild<QSlider*>(QStringLiteral("brightness"));
        QVERIFY(brightness->value() < 50);
        brightness->setValue(50);
        auto* contrast = w.page->findChild<QSlider*>(QStringLiteral("contrast"));
        contrast->setValue(50);
        for (const Direction direction : image::kDirections)
            QCOMPARE(w.pane->scene().picture(direction), pictures.at(int(direction)));
    }

    void lettersSayWhichSideLiesWhere() {
        PicturesWindow w;
        w.openHead();
        const auto names = [&](Direction direction) {
            QHash<QString, QPoint> out;
            for (const QWidget* letter : w.view(direction)->findChildren<QWidget*>())
                if (letter->isVisible())
                    out.insert(letter->accessibleName().left(1), letter->geometry().center());
            return out;
        };
        const auto axial = names(Direction::Axial);
        QVERIFY(axial.value(QStringLiteral("R")).x() < axial.value(QStringLiteral("L")).x());
        QVERIFY(axial.value(QStringLiteral("A")).y() < axial.value(QStringLiteral("P")).y());
        const auto front = names(Direction::Coronal);
        QVERIFY(front.value(QStringLiteral("R")).x() < front.value(QStringLiteral("L")).x());
        QVERIFY(front.value(QStringLiteral("H")).y() < front.value(QStringLiteral("F")).y());
        const auto side = names(Direction::Sagittal);
        QVERIFY(side.value(QStringLiteral("A")).x() < side.value(QStringLiteral("P")).x());
        QVERIFY(side.value(QStringLiteral("H")).y() < side.value(QStringLiteral("F")).y());
        // Never mirrored.
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        w.settle();
        QCOMPARE(names(Direction::Axial), axial);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void hiddenWritingIsCoveredInEveryDirection() {
        PicturesWindow w;
        w.source.mostSamples = image::kMostSamples; // letters as sharp as they are
        w.openHead(); // the name stands on files 40 … 47, and faintly on file 2
        ui::VolumeScene& scene = w.pane->scene();
        const auto letters = [&](Direction direction) {
            int count = 0;
            for (int i = 0; i < scene.slices(direction);
                 i += direction == Direction::Axial ? 1 : 3) {
                scene.setSlice(direction, i);
                const QImage& image = scene.picture(direction);
                for (int y = 0; y < image.height(); ++y) {
                    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
                    count += int(std::count_if(line, line + image.width(), isLetter));
                }
            }
            return count;
        };
        for (const Direction direction : image::kDirections)
            QVERIFY2(letters(direction) > 5, qPrintable(QString::number(int(direction))));
        w.window->context().mask.setHidden(true);
        for (const Direction direction : image::kDirections)
            QCOMPARE(letters(direction), 0);
        // What has no writing is still there.
        scene.setSlice(Direction::Axial, 30);
        const QImage& clear = scene.picture(Direction::Axial);
        QVERIFY(qRed(clear.pixel(clear.width() / 2, clear.height() / 2)) > 60);
        QVERIFY(w.views->isVisible());
        w.window->context().mask.setHidden(false);
        QVERIFY(letters(Direction::Axial) > 5);
    }

    void whatNobodySearchedStaysHiddenAsAWhole() {
        PicturesWindow w(tests::noEngineReport());
        w.openHead();
        if (!w.views->isVisible())
            QSKIP("this report has no stack");
        w.window->context().mask.setHidden(true);
        QVERIFY(!w.views->isVisible());
        for (const Direction direction : image::kDirections) {
            const QImage& image = w.pane->scene().picture(direction);
            const QRgb cover = image.pixel(image.width() / 2, image.height() / 2);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(image.pixel(x, y) == cover || image.pixel(x, y) == qRgb(0, 0, 0));
        }
        w.window->context().mask.setHidden(false);
        QVERIFY(w.views->isVisible());
    }

    void anotherPersonsSlicesAreNotShown() {
        report::Report report = tests::textReport();
        for (FileId file = 0; file < 180; ++file)
            report.otherPeople.files.insert(file);
        PicturesWindow w(std::move(report));
        if (!w.window->context().mask.isTheirs(FileId(20)))
            QSKIP("nothing is covered for this report");
        w.go(kHead, 20);
        QTest::qWait(30);
        QVERIFY(!w.offered());
        QCOMPARE(w.source.volumesAsked, 0);
        // Asked for, and covered again while it is shown.
        w.window->context().mask.setTheirsShown(true);
        w.openHead(20);
        QVERIFY(w.views->isVisible());
        w.window->context().mask.setTheirsShown(false);
        w.settle();
        QVERIFY(!w.views->isVisible());
        QVERIFY(w.pane->scene().isEmpty());
    }

    void itCanBeStoppedAndSaysWhatWentWrong() {
        PicturesWindow w;
        w.source.holdVolume = true;
        w.go(kHead);
        QTRY_VERIFY(w.offered());
        w.choose(1);
        QCOMPARE(w.pane->loader().state(), Loading::Loading);
        auto* cancel = w.page->findChild<QAbstractButton*>(QStringLiteral("cancelVolume"));
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(w.source.lastJob->cancel.isCanceled());
        QVERIFY(w.picture->isVisible());
        QVERIFY(w.offered());

        w.source.holdVolume = false;
        w.source.volumeError = {ErrorCode::BadPixels, {QStringLiteral("flat")}, "volume"};
        w.choose(1);
        QTRY_COMPARE(w.pane->loader().state(), Loading::Failed);
        QStringList said;
        for (const QLabel* label : w.pane->findChildren<QLabel*>())
            if (label->isVisible())
                said << label->text();
        QVERIFY2(said.join(u' ').contains(QStringLiteral("pictures are empty")),
                 qPrintable(said.join(u' ')));
        w.source.volumeError = {};
        QTest::mouseClick(w.page->findChild<QAbstractButton*>(QStringLiteral("retryVolume")),
                          Qt::LeftButton);
        QTRY_VERIFY(w.views->isVisible());
        // Another series: single pictures, and the volume is gone.
        w.go(kChest);
        QVERIFY(!w.pane->isOn());
        QVERIFY(w.pane->scene().isEmpty());
        QVERIFY(w.picture->isVisible());
    }

    void theChoiceOfAStack() {
        PicturesWindow w;
        w.source.stacks = 2;
        w.openHead();
        auto* which = w.page->findChild<QComboBox*>(QStringLiteral("whichStack"));
        QVERIFY(which->isVisible());
        QCOMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        Q_EMIT which->activated(1);
        QTRY_COMPARE(w.source.volumesAsked, 2);
        QTRY_VERIFY(w.views->isVisible());
        QCOMPARE(w.pane->loader().chosen(), 1);
    }

    void notesAreSaid() {
        PicturesWindow w;
        w.openHead();
        const auto* notes = w.page->findChild<QLabel*>(QStringLiteral("volumeNotes"));
        QVERIFY2(notes->text().contains(QStringLiteral("made it smaller")),
                 qPrintable(notes->text()));
        QVERIFY2(notes->text().contains(QStringLiteral("120 pictures of this series are not in")),
                 qPrintable(notes->text()));
    }

    void aFoundTextLeadsBackToItsPicture() {
        PicturesWindow w;
        w.openHead();
        for (const inspect::Finding& finding : w.source.report()->findings)
            if (finding.check == u"text" && finding.places.first().frame > 0) {
                w.window->context().current.set(finding.id);
                break;
            }
        w.settle();
        QVERIFY(!w.pane->isOn());
        QVERIFY(w.picture->isVisible());
    }

  private:
    ui::LanguagePack m_languages;
};

QTEST_MAIN(ThreeDirectionsTest)
#include "tst_three_directions.moc"
