// SPDX-License-Identifier: GPL-3.0-or-later
// What other files draw over pictures, and how they were saved, on the Pictures page.
#include "advice/advice.h"
#include "ui/models/drawings.h"
#include "ui/theme/theme.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/segmented_control.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

/// Small pictures of all slices are painted first, on this thread.
constexpr int kPatience = 30'000;
constexpr const char* kOutlines = "1.2.840.10008.5.1.4.1.1.66.4";
constexpr const char* kSavedView = "1.2.840.10008.5.1.4.1.1.11.1";

/// The made-up disc, with a saved view beside its outline.
struct Disc {
    report::Report report = tests::faceReport();
    QList<FileId> head; ///< pictures
    FileId outline = kNoFile, saved = kNoFile;
    QString headKey, outlineKey, savedKey;

    Disc() {
        auto catalogue = std::make_shared<dicom::Catalogue>(*report.catalogue);
        for (dicom::Patient& patient : catalogue->patients)
            for (dicom::Study& study : patient.studies) {
                for (dicom::Series& series : study.series) {
                    if (series.modality == u"CT") {
                        headKey = series.uid;
                        for (const dicom::Instance& instance : series.instances)
                            head << instance.file;
                    }
                    if (series.instances.value(0).pixels.sopClass == QLatin1String(kOutlines)) {
                        outline = series.instances[0].file;
                        outlineKey = series.uid;
                    }
                }
                if (saved != kNoFile || study.series.isEmpty())
                    continue;
                dicom::Series view;
                view.uid = savedKey = QStringLiteral("1.2.9.9.1");
                view.studyUid = study.uid;
                view.modality = QStringLiteral("PR");
                dicom::Instance instance;
                media::Entry entry = report.entries.last();
                entry.id = saved = FileId(report.entries.size());
                report.entries << entry;
                instance.file = saved;
                instance.pixels.sopClass = QLatin1String(kSavedView);
                view.instances << instance;
                study.series << view;
            }
        report.catalogue = catalogue;
    }

    /// A square round pixels 100…200 × 100…200 of the pictures `first` to `first` + 9.
    image::DrawingPtr square(qsizetype first, const QString& name) const {
        auto drawing = std::make_shared<image::Drawing>();
        drawing->parts = {{name, image::DrawnPart::Made::ByProgram, 1},
                          {QStringLiteral("Other"), image::DrawnPart::Made::ByHand, 2}};
        for (qsizetype i = first; i < first + 10; ++i) {
            image::DrawnShape shape;
            shape.form = image::DrawnPiece::Form::Area;
            shape.lines = {QPolygonF(QRectF(100, 100, 100, 100))};
            image::DrawnShape other = shape;
            other.part = 1;
            other.lines = {QPolygonF(QRectF(300, 300, 60, 60))};
            drawing->on[{head.at(i), 0}] = {shape, other};
        }
        drawing->first = {head.at(first), 0};
        drawing->placed = 20;
        return drawing;
    }

    image::DrawingPtr view(const QString& label, const QString& note) const {
        auto drawing = std::make_shared<image::Drawing>();
        drawing->kind = image::DrawingFile::Kind::View;
        drawing->parts = {{label, image::DrawnPart::Made::Unknown, 1}};
        image::SavedView look;
        look.label = label;
        look.turns = 1;
        look.flip = true;
        look.grey = true;
        look.greys.window = image::Window{30, 44, {}, image::Window::Function::Linear};
        look.shutters = {QPolygonF(QRectF(0, 0, 256, 512))};
        image::DrawnShape text;
        text.form = image::DrawnPiece::Form::Text;
        text.text = note;
        text.lines = {QPolygonF({QPointF(50, 50), QPointF(150, 80)})};
        const image::PictureRef on{head.at(90), 0};
        drawing->views.insert(on, look);
        drawing->on.insert(on, {text});
        drawing->first = on;
        drawing->placed = 1;
        return drawing;
    }
};

struct Fixture {
    Disc disc;
    std::unique_ptr<tests::WindowFixture> window;
    ui::Page* page = nullptr;
    ui::PictureView* view = nullptr;
    QAbstractButton* all = nullptr;
    QAbstractButton* choose = nullptr;
    QListWidget* list = nullptr;

    explicit Fixture(const QString& name = QStringLiteral("Liver"),
                     const QString& label = QStringLiteral("Bone view"),
                     const QString& note = QStringLiteral("Look here"), bool hidden = false) {
        window = std::make_unique<tests::WindowFixture>(disc.report, State::Finished, true);
        window->source.drawings.insert(disc.outline, disc.square(85, name));
        window->source.drawings.insert(disc.saved, disc.view(label, note));
        window->window->context().mask.setHidden(hidden);
        page = window->open(PageId::Pictures);
        view = page->findChild<ui::PictureView*>(QStringLiteral("pictureView"));
        all = page->findChild<QAbstractButton*>(QStringLiteral("showDrawings"));
        choose = page->findChild<QAbstractButton*>(QStringLiteral("chooseDrawings"));
        list = page->findChild<QListWidget*>(QStringLiteral("drawingsList"));
    }
    void go(FileId file) {
        ui::Target target;
        target.file = file;
        window->window->context().navigator.go(PageId::Pictures, target);
        QTest::qWait(60);
        window->settle();
    }
    QStringList presets() const {
        QStringList names;
        if (auto* control = page->findChild<ui::SegmentedControl*>(QStringLiteral("presets")))
            for (const QRadioButton* button : control->findChildren<QRadioButton*>())
                names << button->text();
        return names;
    }
    /// The colour of the screen at a pixel of the frame.
    QColor at(QPointF pixel) const {
        return view->grab().toImage().pixelColor(view->frameToWidget().map(pixel).toPoint());
    }
};

/// Some dash of a line that runs along here.
bool lineAt(const Fixture& f, QPointF pixel);

bool isGrey(const QColor& color) {
    return std::abs(color.red() - color.blue()) < 12 && std::abs(color.red() - color.green()) < 12;
}

bool lineAt(const Fixture& f, QPointF pixel) {
    for (int along = -8; along <= 8; ++along)
        if (!isGrey(f.at(pixel + QPointF(along, 0))))
            return true;
    return false;
}

void collect(const QWidget* root, QStringList& texts) {
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* rows = qobject_cast<const QListWidget*>(widget))
            for (int row = 0; row < rows->count(); ++row)
                texts << rows->item(row)->text() << rows->item(row)->toolTip();
    }
}

} // namespace

class DrawingsTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }

    void theyAppearAndGoByKeyboard() {
        Fixture f;
        f.go(f.disc.head.at(88));
        QTRY_VERIFY_WITH_TIMEOUT(f.all->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(f.all->text().contains(u'3'),
                                 kPatience); // two areas and the notes of the saved view
        // Nothing is drawn before the person asks.
        QVERIFY(!f.all->isChecked());
        QCOMPARE(f.view->layerCount(), 0);
        QVERIFY(!lineAt(f, {150, 100}));
        f.all->setFocus();
        QTest::keyClick(f.all, Qt::Key_Space);
        QCOMPARE(f.view->layerCount(), 2);
        QVERIFY(lineAt(f, {150, 100}));
        QVERIFY(!isGrey(f.at({150, 150}))); // its tint
        QVERIFY(isGrey(f.at({250, 150})));  // beside it
        QVERIFY(f.view->accessibleDescription().contains(QStringLiteral("Liver")));
        QTest::keyClick(f.all, Qt::Key_Space);
        QCOMPARE(f.view->layerCount(), 0);
        QVERIFY(!lineAt(f, {150, 100}));
    }

    void eachCanBeSwitchedByKeyboard() {
        Fixture f;
        f.go(f.disc.head.at(88));
        QTRY_VERIFY_WITH_TIMEOUT(f.all->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(f.list->count(), 3, kPatience);
        f.all->click();
        f.choose->setFocus();
        QTest::keyClick(f.choose, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(f.list->isVisible(), kPatience);
        // In the order of the disc: the notes of the saved view, then the two areas.
        QCOMPARE(f.list->currentRow(), 0);
        QTest::keyClick(f.list, Qt::Key_Down);
        QListWidgetItem* liver = f.list->currentItem();
        QVERIFY(liver->text().contains(QStringLiteral("Liver")));
        QVERIFY(liver->text().contains(QStringLiteral("computer program")));
        QVERIFY(f.list->item(2)->text().contains(QStringLiteral("by a person")));
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(liver->checkState(), Qt::Unchecked);
        QCOMPARE(f.view->layerCount(), 1);
        QVERIFY(!lineAt(f, {150, 100}));
        QVERIFY(lineAt(f, {330, 300}));
        QVERIFY(f.list->isVisible()); // stays open for the next
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(f.view->layerCount(), 2);
        QTest::keyClick(f.list, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!f.list->isVisible(), kPatience);
    }

    void oneOutOfTheListIsShownAlone() {
        Fixture f;
        f.go(f.disc.head.at(88));
        QTRY_COMPARE_WITH_TIMEOUT(f.list->count(), 3, kPatience);
        f.choose->click();
        QVERIFY(f.list->isVisible());
        for (int row = 0; row < 3; ++row)
            QCOMPARE(f.list->item(row)->checkState(), Qt::Unchecked);
        f.list->setCurrentRow(1);
        QTest::keyClick(f.list, Qt::Key_Space);
        QVERIFY(f.all->isChecked());
        QCOMPARE(f.view->layerCount(), 1);
        QCOMPARE(f.list->item(1)->checkState(), Qt::Checked);
        QCOMPARE(f.list->item(2)->checkState(), Qt::Unchecked);
    }

    void theyStayOnTheirPixelsWhenThePictureIsEnlargedOrTurned() {
        Fixture f;
        f.go(f.disc.head.at(88));
        QTRY_VERIFY_WITH_TIMEOUT(f.all->isVisible(), kPatience);
        f.all->click();
        for (const bool turned : {false, true}) {
            if (turned)
                f.view->setTurned(1, true);
            for (const double zoom : {1.0, 1.7}) {
                f.view->setZoom(zoom);
                QVERIFY(!isGrey(f.at({150, 150})));
                QVERIFY(isGrey(f.at({250, 150})));
                QVERIFY(isGrey(f.at({150, 250})));
                const QPointF back = f.view->toFrame(f.view->frameToWidget().map(QPointF(37, 451)));
                QVERIFY(std::abs(back.x() - 37) < 0.01 && std::abs(back.y() - 451) < 0.01);
            }
        }
    }

    void aPictureWithoutThemKeepsTheLineForItsSeries() {
        Fixture f;
        f.go(f.disc.head.at(10));
        QTRY_VERIFY_WITH_TIMEOUT(f.all->isVisible(), kPatience);
        f.all->click();
        QCOMPARE(f.view->layerCount(), 0);
        f.go(f.disc.head.at(86));
        QCOMPARE(f.view->layerCount(), 2);
    }

    void theirFileLeadsToTheirPictures() {
        Fixture f;
        auto* jump = f.page->findChild<QAbstractButton*>(QStringLiteral("showOnItsPictures"));
        QVERIFY(jump);
        f.go(f.disc.head.at(10));
        QVERIFY(!jump->isVisible());
        f.go(f.disc.outline);
        QTRY_VERIFY_WITH_TIMEOUT(jump->isVisible(), kPatience);
        jump->click();
        f.window->settle();
        QTRY_COMPARE_WITH_TIMEOUT(f.view->layerCount(), 2, kPatience);
        QVERIFY(f.all->isChecked());
        QVERIFY(f.view->hasFocus());
        QVERIFY(f.view->accessibleName().contains(QStringLiteral("86"))); // from 1
    }

    void aSavedViewIsOfferedAndApplied() {
        Fixture f;
        f.go(f.disc.head.at(90));
        QTRY_VERIFY_WITH_TIMEOUT(f.presets().join(u'|').contains(QStringLiteral("Bone view")),
                                 kPatience);
        auto* control = f.page->findChild<ui::SegmentedControl*>(QStringLiteral("presets"));
        const int usual = control->current();
        control->setCurrent(int(f.presets().size()) - 1);
        QVERIFY(f.view->settings().greys);
        QCOMPARE(f.view->settings().greys->window->centre, 30.0);
        QCOMPARE(f.view->quarterTurns(), 1);
        QVERIFY(f.view->isFlipped());
        QCOMPARE(f.at({400, 100}), QColor(Qt::black)); // under the shutter
        QCOMPARE(f.view->layerCount(), 3); // its notes came with it, and what lies there anyway
        // On the next picture nothing of it is left; back on its own it is there again.
        f.go(f.disc.head.at(91));
        QCOMPARE(f.view->quarterTurns(), 0);
        QVERIFY(!f.view->settings().greys);
        f.go(f.disc.head.at(90));
        QTRY_COMPARE_WITH_TIMEOUT(f.view->quarterTurns(), 1, kPatience);
        control = f.page->findChild<ui::SegmentedControl*>(QStringLiteral("presets"));
        control->setCurrent(usual);
        QCOMPARE(f.view->quarterTurns(), 0);
        QVERIFY(!f.view->settings().greys);
    }

    void aSavedViewsOwnFileAppliesIt() {
        Fixture f;
        f.go(f.disc.saved);
        auto* jump = f.page->findChild<QAbstractButton*>(QStringLiteral("showOnItsPictures"));
        QTRY_VERIFY_WITH_TIMEOUT(jump->isVisible(), kPatience);
        jump->click();
        f.window->settle();
        QTRY_COMPARE_WITH_TIMEOUT(f.view->quarterTurns(), 1, kPatience);
        QVERIFY(f.view->settings().greys);
    }

    void hiddenValuesStayHidden() {
        const QString secret = tests::plantedValues().first();
        Fixture shown(secret, secret, secret);
        shown.go(shown.disc.head.at(90));
        QTRY_COMPARE_WITH_TIMEOUT(shown.list->count(), 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.presets().size() > 1, kPatience);
        shown.all->click();
        QStringList texts;
        collect(shown.page, texts);
        // The search is worth nothing if it could not find it.
        QVERIFY(texts.filter(secret).size() >= 4);

        shown.window->window->context().mask.setHidden(true);
        shown.window->settle();
        texts.clear();
        collect(shown.page, texts);
        QVERIFY2(texts.filter(secret, Qt::CaseInsensitive).isEmpty(),
                 qPrintable(texts.filter(secret, Qt::CaseInsensitive).join(u'|')));
        QCOMPARE(shown.list->count(), 3);
        QVERIFY(shown.list->item(1)->text().contains(QStringLiteral("computer program")));
    }

    void hiddenNotesAreDots() {
        const QString secret = tests::plantedValues().first();
        tests::FixedSource source;
        Disc disc;
        source.set(disc.report, State::Finished);
        source.drawings.insert(disc.saved, disc.view(secret, secret));
        ui::MaskController mask;
        ui::Drawings drawings(source, mask);
        drawings.follow(disc.report);
        const ui::PictureItem picture{disc.head.at(90), 0, QStringLiteral("dicom")};
        QTRY_COMPARE_WITH_TIMEOUT(drawings.viewsOn(picture).size(), 1, kPatience);
        drawings.setShown(true);
        QCOMPARE(drawings.shapesOn(picture).size(), 1);
        QCOMPARE(drawings.shapesOn(picture).first().shape.text, secret);
        mask.setHidden(true);
        QCOMPARE(drawings.shapesOn(picture).first().shape.text, advice::mask());
    }

    void inThreeDirectionsItIsSaidWhereTheyAre() {
        Fixture f;
        f.go(f.disc.head.at(85));
        QTRY_VERIFY_WITH_TIMEOUT(f.all->isVisible(), kPatience);
        auto* choice =
            f.page->findChild<ui::SegmentedControl*>(QStringLiteral("howManyDirections"));
        QTRY_VERIFY_WITH_TIMEOUT(choice && choice->isVisible(), kPatience);
        auto* note = f.page->findChild<QLabel*>(QStringLiteral("drawingsNote"));
        QVERIFY(note && !note->isVisible());
        QTest::mouseClick(choice->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), kPatience);
        QVERIFY2(note->text().contains(QStringLiteral("single pictures only")),
                 qPrintable(note->text()));
        QVERIFY(!f.all->isVisible());
        QTest::mouseClick(choice->findChildren<QAbstractButton*>().at(0), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), kPatience);
        QVERIFY(f.all->isVisible());
    }

    void whatIsMissingIsSaid() {
        Fixture f;
        auto drawing = std::make_shared<image::Drawing>(*f.disc.square(85, QStringLiteral("A")));
        drawing->elsewhere = 4;
        drawing->leftOut = 2;
        f.window->source.drawings.insert(f.disc.outline, drawing);
        // A new disc with the same files.
        f.window->source.close();
        f.window->source.set(f.disc.report, State::Finished);
        f.page = f.window->open(PageId::Pictures);
        f.go(f.disc.head.at(88));
        auto* note = f.page->findChild<QLabel*>(QStringLiteral("drawingsNote"));
        QTRY_VERIFY_WITH_TIMEOUT(note && note->isVisible(), kPatience);
        QVERIFY(note->text().contains(u'4') && note->text().contains(u'2'));
    }
};

QTEST_MAIN(DrawingsTest)
#include "tst_drawings.moc"
