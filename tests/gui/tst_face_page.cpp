// SPDX-License-Identifier: GPL-3.0-or-later
// "Face & 3D" in a real window: nothing of a person is drawn before they chose to look, and nothing
// stays when they hide it.
#include "advice/face_words.h"
#include "ui/models/head_loader.h"
#include "ui/pages/face_page.h"
#include "ui/theme/theme.h"
#include "ui/views/front_picture.h"
#include "ui/views/head_stage.h"
#include "ui/views/surface_view.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QString allText(const QWidget* root) {
    QString all;
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text() + u'\n';
    return all;
}

QAbstractButton* button(const QWidget* root, const char* name) {
    auto* found = root->findChild<QAbstractButton*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no button %s", name);
    return found;
}

/// Pixels in the colours of skin as the 3D view lights it.
int skinPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) {
            const QRgb p = image.pixel(x, y);
            count += qRed(p) > 60 && qRed(p) > qGreen(p) + 4 && qGreen(p) > qBlue(p) + 2;
        }
    return count;
}

struct FaceWindow : tests::WindowFixture {
    explicit FaceWindow(const report::Report& report = tests::faceReport())
        : WindowFixture(report, State::Finished, true)
        , page(qobject_cast<ui::FacePage*>(open(PageId::Face)))
        , stage(page->findChild<ui::HeadStage*>())
        , front(page->findChild<ui::FrontPicture*>(QStringLiteral("frontPicture"))) {}
    void choose() {
        QTest::mouseClick(button(page, "showFace"), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return front->hasPicture(); }, 5000))
            qWarning("no picture came");
        settle();
    }
    ui::FacePage* page;
    ui::HeadStage* stage;
    ui::FrontPicture* front;
};

} // namespace

class FacePageTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }

    void nothingIsAskedForBeforeTheChoice() {
        FaceWindow w;
        QVERIFY(w.source.facesAsked.isEmpty());
        QVERIFY(!w.stage->view());
        QVERIFY(!w.front->hasPicture());
        QVERIFY(button(w.page, "showFace")->isVisible());
        // All is there in words.
        const QString text = allText(w.page);
        for (const char* said :
             {"can show your face", "Covers the face?", "Fine enough detail?", "Skin there?",
              "Face found by a program?", "4 of 4", "70 of 84 people", "A match needs a photo",
              "We ask once. It is not saved"})
            QVERIFY2(text.contains(QString::fromLatin1(said)), qPrintable(text));
        // Nor on the Overview.
        w.open(PageId::Overview);
        QVERIFY(w.source.facesAsked.isEmpty());
        auto* outline = w.window->findChild<ui::FrontPicture*>(QStringLiteral("faceOutline"));
        QVERIFY(outline && outline->isVisible());
        QVERIFY(!outline->hasPicture());
    }

    void theStrongestComesFirstAndTheRestIsTold() {
        FaceWindow w;
        auto* list = w.page->findChild<QComboBox*>(QStringLiteral("faceSeries"));
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->itemText(0).startsWith(QStringLiteral("Points to you")));
        const QString also = allText(w.page->findChild<QWidget*>(QStringLiteral("faceAlso")));
        for (const char* said : {"Face in a photo or picture", "Outside of the body",
                                 "We do not draw it", "does not say where its slices lie"})
            QVERIFY2(also.contains(QString::fromLatin1(said)), qPrintable(also));
        // The other one: its own ladder, and only it is asked for.
        list->setCurrentIndex(1);
        Q_EMIT list->activated(1);
        w.settle();
        QVERIFY(allText(w.page).contains(QStringLiteral("Part of a face.")));
        w.choose();
        for (const QString& series : std::as_const(w.source.facesAsked))
            QCOMPARE(series, list->itemData(1).toString());
    }

    void choosingShowsTheHeadAndTheBox() {
        FaceWindow w;
        w.choose();
        QVERIFY(allText(w.page).contains(
            QStringLiteral("1 head scan can work like a photograph of you")));
        QVERIFY(!w.front->boxRect().isEmpty());
        QVERIFY(w.front->boxRect().width() < w.front->width());
        if (w.stage->isFlat())
            QSKIP("no OpenGL here: the flat picture was shown");
        QTRY_VERIFY(w.stage->view() && w.stage->view()->hasSurface());
        QTRY_VERIFY(skinPixels(w.stage->view()->grabFramebuffer()) > 2000);
    }

    void itTurnsByButtonsKeysAndMouse() {
        FaceWindow w;
        w.choose();
        if (w.stage->isFlat())
            QSKIP("no OpenGL here");
        ui::SurfaceView* view = w.stage->view();
        QTRY_VERIFY(view->hasSurface());
        QTest::mouseClick(button(w.page, "front"), Qt::LeftButton);
        QCOMPARE(view->across(), 0.0);
        QTest::mouseClick(button(w.page, "side"), Qt::LeftButton);
        QCOMPARE(view->across(), 90.0);
        QTest::mouseClick(button(w.page, "resetView"), Qt::LeftButton);
        const double start = view->across(), up = view->up();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->across() > start);
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(view->up() > up);
        // The coarse surface while it turns, the fine one when it stands.
        QVERIFY(!view->drawsFine());
        QTRY_VERIFY(view->drawsFine());
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->across(), start);
        QTest::mousePress(view, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(view, {160, 100});
        QTest::mouseRelease(view, Qt::LeftButton, {}, {160, 100});
        QVERIFY(view->across() != start);
    }

    void theHeadLooksAtThePersonHoweverItLies() {
        // A person on their side, who looks to the left of the scanner.
        const face::Pose lying{{0, 0, 1}, {0, 1, 0}, {-1, 0, 0}};
        report::Report report = tests::faceReport();
        for (inspect::SeriesFace& one : report.faces)
            one.verdict.upright = lying;
        FaceWindow w(report);
        w.source.nose = lying.toward;
        w.choose();
        if (w.stage->isFlat())
            QSKIP("no OpenGL here");
        ui::SurfaceView* view = w.stage->view();
        QTRY_VERIFY(view->hasSurface());
        const auto lean = [&] { // where the nose sticks out, as a share of the width of the head
            const QImage shot = view->grabFramebuffer();
            int left = shot.width(), right = 0, top = shot.height(), bottom = 0;
            for (int y = 0; y < shot.height(); ++y)
                for (int x = 0; x < shot.width(); ++x)
                    if (qRed(shot.pixel(x, y)) > 40) {
                        left = std::min(left, x);
                        right = std::max(right, x);
                        top = std::min(top, y);
                        bottom = std::max(bottom, y);
                    }
            return double(right - left) / std::max(1, bottom - top);
        };
        QTest::mouseClick(button(w.page, "front"), Qt::LeftButton);
        QTRY_VERIFY2(std::abs(lean() - 1) < 0.06, qPrintable(QString::number(lean())));
        QTest::mouseClick(button(w.page, "side"), Qt::LeftButton);
        QTRY_VERIFY2(lean() > 1.15, qPrintable(QString::number(lean())));
    }

    void itCanBeDoneByKeyboardAlone() {
        FaceWindow w;
        button(w.page, "showFace")->setFocus();
        QTest::keyClick(button(w.page, "showFace"), Qt::Key_Space);
        QTRY_VERIFY(w.front->hasPicture());
        w.settle();
        // Tab reaches the buttons, the view and the slider.
        QSet<QWidget*> reached;
        for (int i = 0; i < 60; ++i) {
            QWidget* now = w.window->focusWidget();
            QVERIFY2(now, "the keyboard is nowhere");
            reached << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (const char* name : {"front", "side", "resetView", "hideFace"})
            QVERIFY2(w.stage->isFlat() || reached.contains(button(w.page, name)), name);
        QVERIFY(reached.contains(w.page->findChild<QSlider*>()));
        if (!w.stage->isFlat())
            QVERIFY(reached.contains(w.stage->view()));
        button(w.page, "hideFace")->setFocus();
        QTest::keyClick(button(w.page, "hideFace"), Qt::Key_Space);
        w.settle();
        QVERIFY(!w.front->hasPicture());
        QCOMPARE(w.window->focusWidget(), button(w.page, "showFace"));
    }

    void hidingDropsAll() {
        FaceWindow w;
        w.choose();
        const int before = w.source.forgotten;
        QTest::mouseClick(button(w.page, "hideFace"), Qt::LeftButton);
        w.settle();
        QVERIFY(w.source.forgotten > before);
        QVERIFY(!w.stage->view());
        QVERIFY(!w.front->hasPicture());
        QVERIFY(!w.page->loader().coarse() && !w.page->loader().fine());
        QVERIFY(button(w.page, "showFace")->isVisible());
    }

    void theSwitchHidesItAtOnceAndAsksNoSecondTime() {
        FaceWindow w;
        w.choose();
        const int before = w.source.forgotten;
        w.window->findChild<QAbstractButton*>(QStringLiteral("hideValues"))->click();
        QVERIFY(!w.front->hasPicture());
        QVERIFY(!w.stage->view());
        QVERIFY(w.source.forgotten > before);
        QVERIFY(allText(w.page).contains(QStringLiteral("Your 3D picture is hidden.")));
        QVERIFY(!button(w.page, "showFace")->isVisible());
        // An answer that was under way does not bring it back.
        QTest::qWait(80);
        QVERIFY(!w.front->hasPicture());
        w.window->findChild<QAbstractButton*>(QStringLiteral("hideValues"))->click();
        QTRY_VERIFY(w.front->hasPicture());
    }

    void hiddenFromTheStartNothingIsAsked() {
        FaceWindow w;
        w.window->context().mask.setHidden(true);
        w.settle();
        QVERIFY(!button(w.page, "showFace")->isVisible());
        QVERIFY(w.source.facesAsked.isEmpty());
        QVERIFY(allText(w.page).contains(QStringLiteral("Covers the face?")));
    }

    void thickerSlicesAreAskedForAndTheFaceFades() {
        FaceWindow w;
        w.choose();
        auto* slider = w.page->findChild<QSlider*>(QStringLiteral("faceDetail"));
        QVERIFY(slider->isVisible());
        QCOMPARE(slider->value(), slider->maximum());
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QTRY_VERIFY(w.source.thickAsked.contains(2.0));
        QTRY_VERIFY(allText(w.page).contains(QStringLiteral("A full face in coarse detail.")));
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_VERIFY(w.source.thickAsked.contains(8.0));
        QTRY_VERIFY(allText(w.page).contains(QStringLiteral("With slices of 8 mm")));
        QVERIFY(allText(w.page).contains(QStringLiteral("The face is not in view.")));
        QVERIFY(w.front->boxRect().isEmpty());
        // The chip speaks of the disc, whatever the slider shows.
        QVERIFY(allText(w.page).contains(QStringLiteral("photograph of you")));
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY(!allText(w.page).contains(QStringLiteral("With slices of 8 mm")));
    }

    void aFailureIsSaidAndCanBeTriedAgain() {
        FaceWindow w;
        w.source.surfaceError = ErrorCode::NoPixels;
        QTest::mouseClick(button(w.page, "showFace"), Qt::LeftButton);
        QTRY_VERIFY(button(w.page, "retryFace")->isVisible());
        QVERIFY(allText(w.page).contains(QStringLiteral("We could not make the 3D picture.")));
        w.source.surfaceError = ErrorCode::None;
        QTest::mouseClick(button(w.page, "retryFace"), Qt::LeftButton);
        QTRY_VERIFY(w.page->loader().state() == ui::HeadLoader::State::Shown);
    }

    void withoutOpenGlTheFlatPictureIsShownAndSaid() {
        ui::HeadStage stage(true);
        stage.resize(500, 600);
        stage.show();
        QImage picture(100, 120, QImage::Format_Grayscale8);
        picture.fill(150);
        stage.setHead({}, {}, {}, picture, QRect(20, 20, 50, 60), QStringLiteral("Made here."));
        QVERIFY(stage.isFlat());
        QVERIFY(!stage.view());
        QVERIFY(
            allText(&stage).contains(QStringLiteral("The 3D view cannot start on this computer.")));
        auto* flat = stage.findChild<ui::FrontPicture*>();
        QVERIFY(flat->isVisible() && flat->hasPicture());
        stage.setHidden();
        QVERIFY(!flat->hasPicture());
    }

    void anotherDiscIsAnotherQuestion() {
        FaceWindow w;
        w.choose();
        w.source.set({}, State::Empty);
        w.settle();
        QVERIFY(!w.page->loader().isChosen());
        QVERIFY(!w.front->hasPicture());
        w.source.set(tests::faceReport(), State::Finished);
        w.open(PageId::Face);
        QVERIFY(!w.page->loader().isChosen());
        QVERIFY(button(w.page, "showFace")->isVisible());
    }

    void statesAreSaidHonestly_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("never");
        QTest::newRow("no head") << 0 << QStringLiteral("No head scan on this disc.")
                                 << QStringLiteral("Show my 3D picture");
        QTest::newRow("stopped is not nothing")
            << 1 << QStringLiteral("You stopped this check.") << QStringLiteral("No head scan");
        QTest::newRow("not looked for")
            << 2 << QStringLiteral("We did not look for a face this time.")
            << QStringLiteral("No head scan");
        QTest::newRow("still looking")
            << 3 << QStringLiteral("We looked at 90 of 212 pictures for a face.")
            << QStringLiteral("No head scan");
        QTest::newRow("could not be judged")
            << 4 << QStringLiteral("does not say where its slices lie")
            << QStringLiteral("No head scan");
    }
    void statesAreSaidHonestly() {
        QFETCH(int, which);
        QFETCH(QString, said);
        QFETCH(QString, never);
        report::Report report = tests::faceReport();
        report.findings.removeIf([](const auto& finding) { return finding.check == u"face"; });
        const inspect::SeriesFace unjudged = report.faces.last();
        report.faces.clear();
        using Check = session::CheckProgress;
        Check check{QStringLiteral("face"), Check::State::Done, 212, 212, 0};
        switch (which) {
        case 1:
            check.state = Check::State::Canceled;
            break;
        case 3:
            check.state = Check::State::Running;
            check.done = 90;
            break;
        case 4:
            report.faces = {unjudged};
            break;
        default:
            break;
        }
        if (which == 2)
            report.checked.removeIf([](const auto& one) { return one.check == u"face"; });
        tests::WindowFixture fixture(report, State::Finished, true);
        if (which != 2)
            fixture.source.setProgress({check});
        ui::Page* page = fixture.open(PageId::Face);
        QString text = allText(page);
        for (const auto* one : page->findChildren<QAbstractButton*>())
            if (one->isVisible())
                text += one->text() + u'\n';
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(!text.contains(never), qPrintable(text));
    }

    void theCheckCanBeStopped() {
        report::Report report = tests::faceReport();
        report.complete = false;
        tests::WindowFixture fixture(report, State::Finished, true);
        fixture.source.setProgress(
            {{QStringLiteral("face"), session::CheckProgress::State::Running, 20, 200, 1}});
        ui::Page* page = fixture.open(PageId::Face);
        QTest::mouseClick(button(page, "faceCancel"), Qt::LeftButton);
        QCOMPARE(fixture.source.canceledChecks, QStringList{QStringLiteral("face")});
    }

    void aClickIsNotLostWhenTheCheckEnds() {
        // The check has found the weaker head, and ends with the stronger one while the finger is
        // on the button.
        using Check = session::CheckProgress;
        const report::Report all = tests::faceReport();
        report::Report soFar = all;
        soFar.complete = false;
        const QString strongest = std::min_element(all.faces.cbegin(), all.faces.cend(),
                                                   [](const auto& a, const auto& b) {
                                                       return face::showsMore(a.verdict, b.verdict);
                                                   })
                                      ->series;
        soFar.faces.removeIf([&](const auto& one) { return one.series == strongest; });
        FaceWindow w(soFar);
        w.source.setProgress({{QStringLiteral("face"), Check::State::Running, 90, 212, 1}});
        w.settle();
        QAbstractButton* show = button(w.page, "showFace");
        const QPoint place = show->mapToGlobal(show->rect().center());
        QTest::mousePress(show, Qt::LeftButton, {}, show->mapFromGlobal(place));
        w.source.set(all, State::Finished);
        w.source.setProgress({{QStringLiteral("face"), Check::State::Done, 212, 212, 0}});
        w.settle();
        QTest::mouseRelease(show, Qt::LeftButton, {}, show->mapFromGlobal(place));
        QTRY_VERIFY(w.front->hasPicture());
        // What was asked for is what is shown, and the stronger one can be chosen.
        QVERIFY(!w.source.facesAsked.isEmpty());
        QVERIFY(!w.source.facesAsked.contains(strongest));
        auto* list = w.page->findChild<QComboBox*>(QStringLiteral("faceSeries"));
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->currentData().toString() != strongest);
        QCOMPARE(w.page->loader().series(), list->currentData().toString());
    }

    void theButtonStaysWhereItIsWhenTheCheckEnds() {
        using Check = session::CheckProgress;
        const report::Report all = tests::faceReport();
        report::Report soFar = all;
        soFar.complete = false;
        FaceWindow w(soFar);
        w.source.setProgress({{QStringLiteral("face"), Check::State::Running, 90, 212, 1}});
        w.settle();
        QVERIFY(button(w.page, "faceCancel")->isVisible());
        QAbstractButton* show = button(w.page, "showFace");
        const QPoint place = show->mapToGlobal(QPoint());
        w.source.set(all, State::Finished);
        w.source.setProgress({{QStringLiteral("face"), Check::State::Done, 212, 212, 0}});
        w.settle();
        QVERIFY(!button(w.page, "faceCancel")->isVisible());
        QCOMPARE(show->mapToGlobal(QPoint()), place);
    }

    void theQuestionGoesToThePage() {
        FaceWindow w;
        auto* add = button(w.page, "addFaceQuestion");
        const QString id = add->property("question").toString();
        QVERIFY(!id.isEmpty());
        if (add->isEnabled())
            QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(w.window->context().questions.contains(id));
        QVERIFY(!add->isEnabled());
    }

    void theMatchRatesLeadToTheirStudies() {
        FaceWindow w;
        QTest::mouseClick(button(w.page, "faceSources"), Qt::LeftButton);
        w.settle();
        const auto* pages = w.window->findChild<QStackedWidget*>(QStringLiteral("pages"));
        QCOMPARE(pages->currentWidget()->objectName(),
                 QStringLiteral("page%1").arg(int(PageId::Evidence)));
        // Only these, oldest and newest of each kind of scan.
        const auto* list = pages->currentWidget()->findChild<QAbstractItemView*>();
        QCOMPARE(list->model()->rowCount(), int(advice::matchRates().size()));
    }

    void theRailAndTheCardTellTheLevel() {
        tests::WindowFixture fixture(tests::faceReport(), State::Finished, true);
        fixture.open(PageId::Overview);
        const QString card =
            allText(fixture.window->findChild<QWidget*>(QStringLiteral("summary3")));
        QVERIFY2(card.contains(QStringLiteral("can show your face")) ||
                     card.contains(QStringLiteral("Face in a photo")),
                 qPrintable(card));
    }

  private:
    ui::LanguagePack m_languages;
};

QTEST_MAIN(FacePageTest)
#include "tst_face_page.moc"
