// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of the writing in pictures: the page "Text in pictures", the boxes on the
// Pictures page, the card on the Overview, and that hiding values leaves none of it to be seen.
#include "ui/models/text_model.h"
#include "ui/theme/theme.h"
#include "ui/views/picture_boxes.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/picture_thumbs.h"
#include "ui/widgets/text_table.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;
using Correction = session::Session::TextCorrection;

namespace {

QString allText(const QWidget* root) {
    QString all;
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text() + u'\n';
    return all;
}

const inspect::Finding& findingOf(const report::Report& report, const QString& meaning) {
    for (const inspect::Finding& finding : report.findings)
        if (finding.check == u"text" && ui::FoundText::meaning(finding) == meaning)
            return finding;
    qFatal("no such finding");
}

/// Letters of PaintedFrames are the only grey pixels that are this bright.
bool isLetter(QRgb pixel) {
    return qRed(pixel) > 170 && qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
}

/// The same report with other letters on its pictures and in its values.
report::Report withOtherWords(report::Report report) {
    const auto other = [](QString text) {
        for (QChar& c : text)
            if (c.isLetterOrNumber())
                c = u'8';
        return text;
    };
    for (inspect::Finding& finding : report.findings)
        if (finding.check == u"text") {
            finding.value = other(finding.value);
            for (inspect::Place& place : finding.places)
                place.text = other(place.text);
        }
    return report;
}

} // namespace

class TextPageTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }
    /// A line with a name and a date has two boxes in the same place, and a number for each.
    void numbersOfOneLineAreAllSeen() {
        QImage paper(500, 200, QImage::Format_RGB32);
        // How much of the picture the boxes and their numbers take, wherever those stand.
        const auto marked = [&](const QList<QRectF>& boxes, bool numbered) {
            paper.fill(Qt::black);
            QPainter painter(&paper);
            ui::BoxPainter drawn(painter, QRectF(paper.rect()));
            for (const QRectF& box : boxes)
                drawn.avoid(box);
            ui::PictureBox box;
            for (const QRectF& at : boxes) {
                box.number = numbered ? box.number + 1 : 0;
                drawn.draw(box, at, false, false);
            }
            painter.end();
            int count = 0;
            for (int y = 0; y < paper.height(); ++y)
                for (int x = 0; x < paper.width(); ++x)
                    count += paper.pixelColor(x, y) == ui::Theme::current().color(ui::Ink::Mark);
            return count;
        };
        const QRectF line(4, 4, 200, 18), below(4, 24, 200, 18);
        const auto numbers = [&](const QList<QRectF>& boxes) {
            return marked(boxes, true) - marked(boxes, false);
        };
        const int one = numbers({line});
        QVERIFY(one > 100);
        const int three = numbers({line, line, below});
        QVERIFY2(three > 2.8 * one, qPrintable(QStringLiteral("%1, %2").arg(one).arg(three)));
    }
    void cleanup() {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        ui::Theme::current().set(ui::Theme::Choice::Light, 1.0);
    }

    void theTitleCountsPicturesWithTheName() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        // 30 of the ultrasound, 8 of the head, one each in a window, an overlay and an icon.
        const QString all = QString::number(fixture.source.report()->pictureCount());
        QVERIFY2(allText(page).contains(
                     QStringLiteral("41 of %1 pictures have your name printed on them").arg(all)),
                 qPrintable(allText(page)));
    }

    void statesAreSaidHonestly_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("never");
        QTest::newRow("nothing found, and what was looked at")
            << 0 << QStringLiteral("each one") << QStringLiteral("missing");
        QTest::newRow("nothing found, look yourself")
            << 0 << QStringLiteral("Please look through the pictures yourself")
            << QStringLiteral("missing");
        QTest::newRow("the reading part is missing, how to mend it")
            << 1 << QStringLiteral("install DiscLens again") << QStringLiteral("found no text");
        QTest::newRow("still looking")
            << 2 << QStringLiteral("So far, 41 pictures") << QStringLiteral("found no text");
        QTest::newRow("nothing yet is not nothing")
            << 3 << QStringLiteral("in 10 of 212 pictures") << QStringLiteral("found no text");
        QTest::newRow("stopped") << 4 << QStringLiteral("You stopped this check.")
                                 << QStringLiteral("found no text");
        QTest::newRow("some left out")
            << 5 << QStringLiteral("We looked at 200 of") << QStringLiteral("each one");
        QTest::newRow("some name is not your name")
            << 7 << QStringLiteral("that could point to you") << QStringLiteral("your name");
        QTest::newRow("what could not be read may be a part of the picture")
            << 8 << QStringLiteral("may have writing on") << QStringLiteral("could point to you");
        QTest::newRow("only other writing")
            << 6 << QStringLiteral("have writing on them") << QStringLiteral("your name");
    }
    void statesAreSaidHonestly() {
        QFETCH(int, which);
        QFETCH(QString, said);
        QFETCH(QString, never);
        report::Report report;
        State state = State::Finished;
        switch (which) {
        case 0:
            report = tests::noTextReport();
            break;
        case 1:
            report = tests::noEngineReport();
            break;
        case 2:
            report = tests::unfinishedTextReport();
            state = State::Reading;
            break;
        case 3:
            report = tests::noTextReport();
            report.complete = false;
            report.checked.removeLast();
            state = State::Reading;
            break;
        case 4: {
            report = tests::textReport();
            inspect::NotChecked stopped;
            stopped.check = QStringLiteral("text");
            stopped.what = QStringLiteral("canceled");
            stopped.reason.code = ErrorCode::Canceled;
            report.notChecked << stopped;
            report.checked.last().items = 100;
            report.checked.last().skipped = report.pictureCount() - 100;
            break;
        }
        case 5:
            report = tests::noTextReport();
            report.checked.last().items = 200;
            report.checked.last().skipped = 12;
            break;
        case 8:
            report = tests::textReport();
            report.findings.removeIf([](const inspect::Finding& finding) {
                return finding.check == u"text" && ui::FoundText::meaning(finding) != u"name";
            });
            for (inspect::Finding& finding : report.findings)
                if (finding.check == u"text") {
                    finding.subject = QStringLiteral("burned-unread");
                    finding.level = inspect::Level::Could;
                    finding.facts.insert(QStringLiteral("meaning"), QStringLiteral("handwriting"));
                }
            break;
        case 7:
            report = tests::textReport();
            report.findings.removeIf([](const inspect::Finding& finding) {
                return finding.check == u"text" && ui::FoundText::meaning(finding) != u"name";
            });
            for (inspect::Finding& finding : report.findings)
                if (finding.check == u"text") {
                    finding.subject = QStringLiteral("burned-some-name");
                    finding.level = inspect::Level::Could;
                }
            break;
        default:
            report = tests::textReport();
            report.findings.removeIf([](const inspect::Finding& finding) {
                return finding.check == u"text" && finding.level != inspect::Level::Unlikely;
            });
        }
        tests::WindowFixture fixture(report, state, true);
        if (state == State::Reading)
            fixture.source.setProgress(
                {{QStringLiteral("text"), session::CheckProgress::State::Running, 10, 212, 0}});
        ui::Page* page = fixture.open(PageId::Text);
        QVERIFY2(allText(page).contains(said), qPrintable(allText(page)));
        // The level's own word stands beside it ("Could point to you"), the headline must not.
        QVERIFY2(
            !allText(page).contains(never, which == 8 ? Qt::CaseSensitive : Qt::CaseInsensitive),
            qPrintable(allText(page)));
    }

    void theCheckCanBeStopped() {
        tests::WindowFixture fixture(tests::unfinishedTextReport(), State::Reading, true);
        fixture.source.setProgress(
            {{QStringLiteral("text"), session::CheckProgress::State::Running, 53, 212, 4}});
        ui::Page* page = fixture.open(PageId::Text);
        QCOMPARE(page->findChild<QProgressBar*>()->value(), 250);
        page->findChild<QAbstractButton*>(QStringLiteral("textCancel"))->click();
        QCOMPARE(fixture.source.canceledChecks, QStringList{QStringLiteral("text")});
    }

    void aRowIsOneKindOfText() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* table = page->findChild<ui::TextTable*>();
        QAbstractItemModelTester tester(table->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 10);
        const QModelIndex first = table->model()->index(0, ui::TextModel::WhatItIs);
        QCOMPARE(first.data().toString(), QStringLiteral("Your name"));
        QCOMPARE(first.siblingAtColumn(ui::TextModel::Pictures).data().toString(),
                 QStringLiteral("41"));
        QCOMPARE(first.siblingAtColumn(ui::TextModel::HowSure).data().toString(),
                 QStringLiteral("Sure"));
        // The row that is chosen is the program's current finding.
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(fixture.window->context().current.id(),
                 findingOf(*fixture.source.report(), QStringLiteral("name")).id);
        // The crop is cut from the picture: letters on it, in the place's shape.
        QImage crop;
        QTRY_VERIFY(!(crop = first.siblingAtColumn(ui::TextModel::Crop)
                                 .data(ui::TextModel::CropRole)
                                 .value<QImage>())
                         .isNull());
        int letters = 0;
        for (int y = 0; y < crop.height(); ++y)
            for (int x = 0; x < crop.width(); ++x)
                letters += isLetter(crop.pixel(x, y));
        QVERIFY(letters > 50);
        QVERIFY(crop.width() > 4 * crop.height());
        // Only what is about the person.
        page->findChild<QWidget*>(QStringLiteral("textAbout"))
            ->findChildren<QAbstractButton*>()
            .at(1)
            ->click();
        QCOMPARE(table->model()->rowCount(), 8);
    }

    void turnedTextStandsUpright() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* table = page->findChild<ui::TextTable*>();
        const QString id = findingOf(*fixture.source.report(), QStringLiteral("barcode")).id;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex at = table->model()->index(row, 0);
            if (at.data(ui::TextModel::IdRole).toString() != id)
                continue;
            QImage crop;
            QTRY_VERIFY(!(crop = at.data(ui::TextModel::CropRole).value<QImage>()).isNull());
            QVERIFY(crop.width() > crop.height()); // its box is high and narrow
            return;
        }
        QFAIL("no row for the barcode");
    }

    void onlyWithTheKeyboard() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto* table = page->findChild<ui::TextTable*>();
        auto* view = page->findChild<ui::PictureView*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(fixture.window->context().current.id(),
                 findingOf(*fixture.source.report(), QStringLiteral("birth_date")).id);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(view));
        QTRY_VERIFY(view->frame());
        QCOMPARE(view->focusedBox(), -1);
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(view->focusedBox(), 0);
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Tab);
        const int box = view->focusedBox();
        QCOMPARE(box, 2);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(fixture.window->context().current.id(), view->boxes().at(box).finding);
        QCOMPARE(view->chosenBox(), box);
        // And out again at the end.
        for (int i = 0; i < 20 && QApplication::focusWidget() == view; ++i)
            QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != view);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(view));
        QVERIFY(view->focusedBox() > 0);
    }

    void boxesLieOnTheirWords_data() {
        QTest::addColumn<double>("aspect");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("rtl");
        QTest::addColumn<QSize>("size");
        for (const double aspect : {1.0, 2.0, 0.5})
            for (const double zoom : {1.0, 2.5, 7.0})
                QTest::addRow("aspect %g, zoom %g", aspect, zoom)
                    << aspect << zoom << false << QSize(512, 512);
        QTest::newRow("right to left, never mirrored") << 1.0 << 1.0 << true << QSize(512, 512);
        QTest::newRow("wide") << 1.0 << 2.0 << false << QSize(900, 512);
        QTest::newRow("a large film, drawn by another thread")
            << 1.0 << 1.0 << false << QSize(2400, 3000);
    }
    void boxesLieOnTheirWords() {
        QFETCH(double, aspect);
        QFETCH(double, zoom);
        QFETCH(bool, rtl);
        QFETCH(QSize, size);
        QGuiApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
        report::Report report = tests::textReport();
        if (size.width() > 2000) // letters that can still be seen when the film is made small
            for (inspect::Finding& finding : report.findings)
                for (inspect::Place& place : finding.places)
                    place.box = {place.box.topLeft() * 4, place.box.size() * 4};
        tests::WindowFixture fixture(report, State::Finished, true);
        fixture.source.pictures->size = size;
        fixture.source.pictures->pixelAspect = aspect;
        ui::Page* page = fixture.open(PageId::Pictures);
        ui::Target target;
        target.file = 181;
        target.frame = 2;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        auto* view = page->findChild<ui::PictureView*>(QStringLiteral("pictureView"));
        QTRY_VERIFY(view->frame() && view->boxes().size() == 8);
        view->setBoxesShown(false);
        // Toward the name, then a little aside.
        view->setZoom(zoom, view->toWidget(view->boxes().first().box).center());
        const auto letters = [&] {
            const QImage image = view->grab().toImage();
            QList<QPoint> found;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (isLetter(image.pixel(x, y)))
                        found << QPoint(x, y);
            return found;
        };
        QList<QPoint> found;
        QTRY_VERIFY((found = letters()).size() > 20);
        QList<int> inside(view->boxes().size(), 0);
        for (const QPoint& at : std::as_const(found)) {
            bool any = false;
            for (int i = 0; i < view->boxes().size(); ++i)
                if (view->boxRect(i).contains(at)) {
                    ++inside[i];
                    any = true;
                }
            QVERIFY2(any, qPrintable(
                              QStringLiteral("letter at %1,%2 in no box").arg(at.x()).arg(at.y())));
        }
        for (int i = 0; i < view->boxes().size(); ++i)
            if (QRectF(view->rect()).contains(view->boxRect(i)))
                QVERIFY2(inside.at(i) > 0, qPrintable(view->boxes().at(i).label));
    }

    void choosingABoxSelectsItEverywhere() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        fixture.open(PageId::Pictures);
        ui::Target target;
        target.file = 181;
        target.frame = 5;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        ui::Page* page = fixture.window->currentPage();
        auto* view = page->findChild<ui::PictureView*>(QStringLiteral("pictureView"));
        QTRY_VERIFY(view->frame() && !view->boxes().isEmpty());
        QTest::mouseClick(view, Qt::LeftButton, {}, view->boxRect(2).center().toPoint());
        const QString id = view->boxes().at(2).finding;
        QCOMPARE(fixture.window->context().current.id(), id);
        auto* list = page->findChild<QListWidget*>(QStringLiteral("foundOnPicture"));
        QVERIFY(list->currentItem());
        QVERIFY(list->currentItem()
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("3:")));
        ui::Page* text = fixture.open(PageId::Text);
        auto* table = text->findChild<ui::TextTable*>();
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data(ui::TextModel::IdRole).toString(),
                 id);
        // A drag that begins on a box still changes the brightness and chooses nothing.
        fixture.window->context().navigator.go(PageId::Pictures);
        const QPoint from = view->boxRect(0).center().toPoint();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, from + QPoint(40, 30));
        QTest::mouseRelease(view, Qt::LeftButton, {}, from + QPoint(40, 30));
        QCOMPARE(fixture.window->context().current.id(), id);
    }

    void progressSaysWhichPicturesAreCopies() {
        report::Report report = tests::unfinishedTextReport();
        auto catalogue = std::make_shared<dicom::Catalogue>(*report.catalogue);
        const int all = catalogue->pictures();
        auto& instances = catalogue->patients.first().studies.first().series.first().instances;
        QVERIFY(instances.size() > 2);
        for (int i = 1; i < 3; ++i)
            instances[i].duplicate = true;
        catalogue->duplicates = 2;
        const int copies = all - catalogue->pictures();
        QVERIFY(copies >= 2);
        report.catalogue = catalogue;
        const int once = report.pictureCount();
        tests::WindowFixture fixture(report, State::Reading);
        using Check = session::CheckProgress;
        fixture.source.setProgress(
            {{QStringLiteral("text"), Check::State::Running, 53, once + copies, 0}});
        const QString said = QStringLiteral("%1 are copies.").arg(copies);
        for (const PageId id : {PageId::Text, PageId::Overview}) {
            const QString shown = allText(fixture.open(id));
            QVERIFY2(
                shown.contains(QStringLiteral("53 of %1 pictures. ").arg(once + copies) + said),
                qPrintable(shown));
        }
        // One is left: it may be no copy.
        fixture.source.setProgress(
            {{QStringLiteral("text"), Check::State::Running, once + copies - 1, once + copies, 0}});
        const ui::FoundText& text = fixture.window->context().text;
        QCOMPARE(text.pictures(), once);
        QCOMPARE(text.done(), once - 1);
    }

    void whatAFileHoldsIsNotWhatTheDiscHolds() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        const auto report = fixture.source.report();
        const auto& all = report->findings;
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const auto& one) {
            return one.subject == u"StudyDescription" && one.distinctValues == 2;
        });
        QVERIFY(found != all.cend() && !found->places.isEmpty());
        ui::Page* page = fixture.open(PageId::Pictures);
        ui::Target target;
        target.file = found->places.first().file;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        auto* list = page->findChild<QListWidget*>(QStringLiteral("foundOnPicture"));
        QString said;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text() == found->title)
                said = list->item(row)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("One of 2 values on this disc")), qPrintable(said));
    }

    void boxesHaveNamesForScreenReaders() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* view = page->findChild<ui::PictureView*>();
        QTRY_VERIFY(view->boxes().size() == 8);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view);
        QVERIFY(face);
        QCOMPARE(face->childCount(), 8);
        for (int i = 0; i < face->childCount(); ++i) {
            const QString name = face->child(i)->text(QAccessible::Name);
            QVERIFY2(name.contains(advice::levelWord(view->boxes().at(i).level)), qPrintable(name));
            QVERIFY(!face->child(i)->rect().isEmpty());
        }
        QAccessibleActionInterface* act = face->child(1)->actionInterface();
        QVERIFY(act);
        act->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(fixture.window->context().current.id(), view->boxes().at(1).finding);
        QVERIFY(face->child(1)->state().selected);
    }

    void aHiddenTextBringsItsWindow() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Pictures);
        const inspect::Finding& name = findingOf(*fixture.source.report(), QStringLiteral("name"));
        int hidden = -1, drawn = -1;
        for (int i = 0; i < name.places.size(); ++i) {
            hidden = name.places.at(i).width > 0 ? i : hidden;
            drawn = name.places.at(i).layer == u"overlay" ? i : drawn;
        }
        fixture.window->context().current.set(name.id, hidden);
        auto* view = page->findChild<ui::PictureView*>(QStringLiteral("pictureView"));
        QTRY_VERIFY(view->frame() && view->chosenBox() >= 0);
        QVERIFY(view->settings().window);
        QCOMPARE(view->settings().window->width, name.places.at(hidden).width);
        auto* banner = page->findChild<QWidget*>(QStringLiteral("tunedBanner"));
        QVERIFY(banner->isVisible());
        view->setBoxesShown(false);
        const QRect box = view->boxRect(view->chosenBox()).toAlignedRect();
        const auto lettersInside = [&] {
            int letters = 0;
            const QImage image = view->grab(box).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    letters += isLetter(image.pixel(x, y));
            return letters;
        };
        QVERIFY(lettersInside() > 20);
        banner->findChild<QAbstractButton*>()->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(lettersInside(), 0); // as the file wants to be seen
        // An overlay is drawn, also when the person had turned drawn notes off.
        fixture.window->context().current.set(name.id, drawn);
        QTRY_VERIFY(view->frame() && view->frame()->info.overlays.size() == 1);
        QVERIFY(view->settings().overlays);
        QVERIFY(!banner->isVisible());
    }

    void f3GoesFromTextToText() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        fixture.open(PageId::Pictures);
        ui::Target target;
        target.file = 181;
        target.frame = 30;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        ui::Page* page = fixture.window->currentPage();
        auto* view = page->findChild<ui::PictureView*>(QStringLiteral("pictureView"));
        QTRY_VERIFY(!view->boxes().isEmpty());
        QSet<QString> seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(fixture.window.get(), Qt::Key_F3);
            QCOMPARE(view->chosenBox(), i);
            seen << fixture.window->context().current.id();
        }
        QCOMPARE(seen.size(), 6);
        // The last box of the last picture with text: on to the next series that has some.
        QTest::keyClick(fixture.window.get(), Qt::Key_F3);
        const inspect::Finding* finding = fixture.window->context().current.finding();
        const FileId there = finding->places.at(fixture.window->context().current.place()).file;
        QVERIFY(there != 181);
        QTRY_VERIFY(view->frame() && view->chosenBox() >= 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_F3, Qt::ShiftModifier);
        finding = fixture.window->context().current.finding();
        QCOMPARE(finding->places.at(fixture.window->context().current.place()).file, 181);
        // From any other page the key leads to the list.
        fixture.open(PageId::Overview);
        QTest::keyClick(fixture.window.get(), Qt::Key_F3);
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Text);
    }

    void openInPicturesGoesToTheVeryPicture() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        const inspect::Finding& name = findingOf(*fixture.source.report(), QStringLiteral("name"));
        fixture.window->context().current.set(name.id, 11);
        fixture.settle();
        QVERIFY(allText(page).contains(QStringLiteral("picture 12 of 30")));
        page->findChild<QAbstractButton*>(QStringLiteral("textOpen"))->click();
        fixture.settle();
        QCOMPARE(fixture.window->context().navigator.current(), PageId::Pictures);
        auto* view = fixture.window->currentPage()->findChild<ui::PictureView*>(
            QStringLiteral("pictureView"));
        QTRY_VERIFY(view->chosenBox() >= 0);
        QVERIFY(view->accessibleName().contains(QStringLiteral("12")));
    }

    void alsoOnThesePictures() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* thumbs = page->findChild<ui::PictureThumbs*>();
        QList<QAbstractButton*> shown;
        for (QAbstractButton* button : thumbs->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isCheckable())
                shown << button;
        QVERIFY(shown.size() >= 3);
        QVERIFY(shown.first()->isChecked());
        shown.at(2)->click();
        QCOMPARE(fixture.window->context().current.place(), 2);
        QVERIFY(allText(page).contains(QStringLiteral("picture 3 of 30")));
    }

    void correctionsAndTheirUndo() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* table = page->findChild<ui::TextTable*>();
        const inspect::Finding handwriting =
            findingOf(*fixture.source.report(), QStringLiteral("handwriting"));
        const QString key = handwriting.facts.value(QStringLiteral("text-key"));
        fixture.window->context().current.set(handwriting.id);
        fixture.settle();
        page->findChild<QAbstractButton*>(QStringLiteral("textNotText"))->click();
        fixture.settle();
        QCOMPARE(fixture.source.corrections.last(), (std::pair{key, Correction::NotText}));
        QCOMPARE(table->model()->rowCount(), 9);
        QVERIFY(table->currentIndex().isValid());
        auto* undo = page->findChild<QAbstractButton*>(QStringLiteral("textUndo"));
        QVERIFY(undo->isVisible());
        undo->click();
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), 10);
        QVERIFY(!undo->isVisible());
        fixture.window->context().current.set(
            findingOf(*fixture.source.report(), QStringLiteral("handwriting")).id);
        fixture.settle();
        page->findChild<QAbstractButton*>(QStringLiteral("textAboutMe"))->click();
        fixture.settle();
        QCOMPARE(findingOf(*fixture.source.report(), QStringLiteral("handwriting")).level,
                 inspect::Level::Points);
        QVERIFY(!page->findChild<QAbstractButton*>(QStringLiteral("textAboutMe"))->isVisible());
        undo->click();
        QCOMPARE(fixture.source.corrections.last(), (std::pair{key, Correction::None}));
    }

    void theChosenRowStaysWhenMoreIsFound() {
        report::Report half = tests::textReport();
        half.findings.removeIf([](const inspect::Finding& finding) {
            return finding.check == u"text" && ui::FoundText::meaning(finding) != u"staff" &&
                   ui::FoundText::meaning(finding) != u"hospital";
        });
        tests::WindowFixture fixture(half, State::Reading, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* table = page->findChild<ui::TextTable*>();
        QCOMPARE(table->model()->rowCount(), 2);
        fixture.window->context().current.set(findingOf(half, QStringLiteral("staff")).id);
        fixture.source.set(tests::textReport(), State::Finished);
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), 10);
        QCOMPARE(ui::FoundText::meaning(*fixture.window->context().current.finding()),
                 QStringLiteral("staff"));
        QCOMPARE(table->model()
                     ->index(table->currentIndex().row(), ui::TextModel::WhatItIs)
                     .data()
                     .toString(),
                 QStringLiteral("Staff name"));
    }

    void hiddenPixelsTellNothing_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("text in pictures") << int(PageId::Text);
        QTest::newRow("pictures, viewport and series") << int(PageId::Pictures);
        QTest::newRow("overview card") << int(PageId::Overview);
    }
    /// With values hidden, two discs that differ only in the words on their pictures look the same,
    /// to the last pixel of the window. Shown, they do not.
    void hiddenPixelsTellNothing() {
        QFETCH(int, page);
        const report::Report report = tests::textReport();
        const auto draw = [&](const report::Report& shown, bool hidden, const QString& meaning) {
            tests::WindowFixture fixture(shown, State::Finished, true);
            fixture.window->context().mask.setHidden(hidden);
            fixture.window->context().current.set(findingOf(shown, meaning).id);
            fixture.open(PageId(page));
            if (PageId(page) == PageId::Pictures) {
                ui::Target target;
                target.file = findingOf(shown, meaning).places.first().file;
                target.frame = findingOf(shown, meaning).places.first().frame;
                fixture.window->context().navigator.go(PageId::Pictures, target);
            }
            if (PageId(page) == PageId::Overview)
                fixture.window->currentPage()->ensureWidgetVisible(
                    fixture.window->findChild<QWidget*>(QStringLiteral("textSample")));
            fixture.window->setFocus();
            // Until nothing more comes.
            int asked = -1;
            while (asked != fixture.source.pictures->asked) {
                asked = fixture.source.pictures->asked;
                QTest::qWait(250);
            }
            fixture.settle();
            return fixture.window->grab().toImage();
        };
        const report::Report other = withOtherWords(report);
        for (const QString& meaning : {QStringLiteral("name"), QStringLiteral("barcode")}) {
            // The card on the Overview shows one text only, the name.
            QVERIFY(draw(report, false, meaning) != draw(other, false, meaning));
            const QImage one = draw(report, true, meaning), two = draw(other, true, meaning);
            if (one != two) {
                one.save(QStringLiteral("hidden-one.png"));
                two.save(QStringLiteral("hidden-two.png"));
            }
            QVERIFY(one == two);
            // And it is not just empty: the pictures are there.
            QVERIFY(PageId(page) == PageId::Overview || hasShades(one));
        }
    }

    void ourOwnWordsAreNotHidden() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::MaskController& mask = fixture.window->context().mask;
        mask.setHidden(true);
        for (const inspect::Finding& finding : fixture.source.report()->findings)
            if (finding.check == u"text")
                QCOMPARE(mask.sentence(QStringLiteral("Your name or a number, at the top left."),
                                       finding),
                         QStringLiteral("Your name or a number, at the top left."));
    }

    void whatWasNotLookedAtStaysCovered() {
        report::Report report = tests::textReport();
        inspect::NotChecked late;
        late.check = QStringLiteral("text");
        late.what = QStringLiteral("time");
        late.file = 181;
        late.frame = 7;
        report.notChecked << late;
        tests::WindowFixture fixture(report, State::Finished, true);
        fixture.window->context().mask.setHidden(true);
        fixture.open(PageId::Pictures);
        ui::Target target;
        target.file = 181;
        target.frame = 7;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        auto* view = fixture.window->currentPage()->findChild<ui::PictureView*>(
            QStringLiteral("pictureView"));
        QTest::qWait(100);
        QVERIFY(!view->frame());
        target.frame = 8;
        fixture.window->context().navigator.go(PageId::Pictures, target);
        QTRY_VERIFY(view->frame());
        // While the check runs nobody knows what is still to come.
        fixture.source.set(tests::unfinishedTextReport(), State::Reading);
        fixture.settle();
        QVERIFY(!view->frame());
    }

    void theClipboardIsHiddenToo() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Text);
        auto* table = page->findChild<ui::TextTable*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("QUILLFEATHER")));
        fixture.window->context().mask.setHidden(true);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("QUILL")));
        QVERIFY(!table->dragEnabled());
    }

    void theOverviewSaysIt() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::Overview);
        auto* card = page->findChild<QWidget*>(QStringLiteral("summary2"));
        QVERIFY(allText(card).contains(QStringLiteral("Your name is printed on 41 pictures")));
        auto* sample = card->findChild<QWidget*>(QStringLiteral("textSample"));
        QVERIFY(sample->isVisible());
        const auto letters = [&] {
            const QImage image = sample->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += isLetter(image.pixel(x, y));
            return count;
        };
        QTRY_VERIFY(letters() > 30);
        fixture.source.set(tests::noEngineReport(), State::Finished);
        fixture.settle();
        QVERIFY(allText(card).contains(QStringLiteral("is missing")));
        QVERIFY(!sample->isVisible());
    }

    void smallAiProgramsAreSaidOpenly() {
        tests::WindowFixture fixture(tests::textReport(), State::Finished, true);
        ui::Page* page = fixture.open(PageId::How);
        QVERIFY(allText(page).contains(
            QStringLiteral("Small AI programs on this computer read text and look for faces. They "
                           "learn nothing and send nothing.")));
        QString parts;
        QTimer::singleShot(0, [&parts] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                for (const auto* edit : dialog->findChildren<QTextEdit*>())
                    parts += edit->toPlainText();
                dialog->close();
            }
        });
        page->findChild<QAbstractButton*>(QStringLiteral("showParts"))->click();
        for (const QString& fact : {QStringLiteral("Runtime"), QStringLiteral("1.2"),
                                    QStringLiteral("MIT"), QStringLiteral("00ff11")})
            QVERIFY2(parts.contains(fact), qPrintable(parts));
    }

  private:
    static bool hasShades(const QImage& image) {
        QSet<QRgb> greys;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                if (const QRgb p = image.pixel(x, y); qRed(p) == qGreen(p) && qGreen(p) == qBlue(p))
                    greys << p;
        return greys.size() > 20;
    }
    ui::LanguagePack m_languages;
};

QTEST_MAIN(TextPageTest)
#include "tst_text_page.moc"
