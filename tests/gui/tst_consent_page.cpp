// SPDX-License-Identifier: GPL-3.0-or-later
// The page of forms and policies in the real window: without a disc, by mouse and by key.
#include "support/locked_pdf.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/note_list.h"
#include "ui/theme/theme.h"
#include "ui/views/form_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/concern_mark.h"
#include "ui/widgets/text.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace disclens;
using ui::ConsentPage;
using ui::FormReader;
using ui::PageId;

namespace {

ConsentPage* openPage(tests::WindowFixture& fixture) {
    return qobject_cast<ConsentPage*>(fixture.open(PageId::Consent));
}

bool waitReady(ConsentPage* page) {
    return QTest::qWaitFor([&] { return page->reader().state() == FormReader::State::Ready; },
                           20'000);
}

QString allText(const QWidget* page) {
    QStringList out;
    for (const ui::Text* text : page->findChildren<ui::Text*>())
        if (text->isVisible())
            out += text->text();
    return out.join(u'\n');
}

} // namespace

class ConsentPageTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }

    void theKeyboardStaysOnThePage() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get(), 20000));
        auto* example = page->findChild<QAbstractButton*>(QStringLiteral("exampleForm"));
        QVERIFY(example);
        example->setFocus();
        QTest::keyClick(example, Qt::Key_Return);
        QVERIFY(waitReady(page));
        fixture.settle();
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()),
                 QApplication::focusWidget()->metaObject()->className());
    }

    void worksWithoutADiscAndFromWelcome() {
        tests::WindowFixture fixture;
        auto* link =
            fixture.window->currentPage()->findChild<QAbstractButton*>(QStringLiteral("forms"));
        QVERIFY(link);
        link->click();
        fixture.settle();
        QVERIFY(qobject_cast<ConsentPage*>(fixture.window->currentPage()));
        tests::readExampleForm(fixture.window->currentPage());
        fixture.settle();
        const QString text = allText(fixture.window->currentPage());
        QVERIFY2(text.contains(QStringLiteral("sentences are worth a talk before you sign")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("This is not legal advice.")));
        QVERIFY(text.contains(QStringLiteral("Not in this form:")));
    }

    void theFirstRedFlagIsOpenAndStepsByKey() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        tests::readExampleForm(page);
        fixture.settle();
        auto* view = page->findChild<ui::FormView*>(QStringLiteral("formText"));
        auto* notes = page->findChild<ui::NoteList*>();
        QVERIFY(view && notes);
        QCOMPARE(view->markCount(), notes->count());
        QCOMPARE(page->currentMark(), 1);
        QCOMPARE(view->current(), 1);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_N);
        QCOMPARE(page->currentMark(), 2);
        QCOMPARE(view->current(), 2);
        QTest::keyClick(view, Qt::Key_P);
        QTest::keyClick(view, Qt::Key_P);
        QCOMPARE(page->currentMark(), 0);
        QTest::keyClick(view, Qt::Key_P);
        QCOMPARE(page->currentMark(), 0);
        // In the notes by the arrow keys; the keyboard goes along.
        ui::NoteRow* row = notes->row(0);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down);
        QCOMPARE(page->currentMark(), 1);
        QTRY_VERIFY(notes->row(1)->hasFocus());
        QVERIFY(notes->row(1)->accessibleName().contains(QStringLiteral("Red flag")));
        QVERIFY(
            notes->row(1)->accessibleDescription().contains(QStringLiteral("service providers")));
    }

    void aClickOnASentenceOpensItsNote() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        tests::readExampleForm(page);
        fixture.settle();
        auto* view = page->findChild<ui::FormView*>(QStringLiteral("formText"));
        QTextCursor cursor(view->document()->find(QStringLiteral("cloud services")));
        QVERIFY(!cursor.isNull());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
        QVERIFY(page->currentMark() >= 2);
        QCOMPARE(view->current(), page->currentMark());
    }

    void aQuestionIsAdded() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        tests::readExampleForm(page);
        fixture.settle();
        ui::QuestionBook& book = fixture.window->context().questions;
        const int before = book.count();
        auto* notes = page->findChild<ui::NoteList*>();
        auto* add = notes->row(page->currentMark())
                        ->findChild<QAbstractButton*>(QStringLiteral("addQuestion"));
        QVERIFY(add && add->isVisible());
        add->click();
        QVERIFY(book.count() > before);
        QCOMPARE(add->text(), QStringLiteral("In my questions"));
        page->findChild<QAbstractButton*>(QStringLiteral("addMissing"))->click();
        QVERIFY(book.contains(QStringLiteral("third-parties-list")));
    }

    void pasteDropAndOpen() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        // Nothing to paste is said.
        QApplication::clipboard()->clear();
        page->findChild<QAbstractButton*>(QStringLiteral("pasteForm"))->click();
        QCOMPARE(fixture.dialogs.told.size(), 1);
        QApplication::clipboard()->setText(QStringLiteral("We may sell your data. We are open."));
        page->findChild<QAbstractButton*>(QStringLiteral("pasteForm"))->click();
        QVERIFY(waitReady(page));
        QCOMPARE(page->reader().form()->countOf(consent::Concern::RedFlag), 1);
        QCOMPARE(page->reader().source(), FormReader::Source::Pasted);

        const QString path = fixture.folder.filePath(QStringLiteral("Jane Doe.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("You can opt out at any time. We are open on Monday.");
        file.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QVERIFY(QCoreApplication::sendEvent(page->viewport(), &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QVERIFY(QCoreApplication::sendEvent(page->viewport(), &drop));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return page->reader().state() == FormReader::State::Ready &&
                       page->reader().source() == FormReader::Source::File;
            },
            20'000));
        QCOMPARE(page->reader().form()->countOf(consent::Concern::RedFlag), 0);
        QVERIFY(fixture.source.opened.isEmpty());
        // A file may be called after a person.
        fixture.settle();
        QVERIFY(!allText(fixture.window.get()).contains(QStringLiteral("Jane")));
        QCOMPARE(fixture.window->windowTitle(), QStringLiteral("DiscLens"));
    }

    void whatCannotBeReadIsSaid() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        const QString path = fixture.folder.filePath(QStringLiteral("empty.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        fixture.dialogs.files = {path};
        page->findChild<QAbstractButton*>(QStringLiteral("openForm"))->click();
        QVERIFY(QTest::qWaitFor([&] { return page->reader().state() == FormReader::State::Failed; },
                                20'000));
        fixture.settle();
        QVERIFY(allText(page).contains(QStringLiteral("There are no words in this.")));
    }

    void aPasswordCanBeTyped() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        const QString path = fixture.folder.filePath(QStringLiteral("locked.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::lockedPdf("open sesame", QStringLiteral("We may sell your data.")));
        file.close();
        auto* field = page->findChild<QLineEdit*>(QStringLiteral("formPassword"));
        auto* unlock = page->findChild<QAbstractButton*>(QStringLiteral("unlockForm"));
        QVERIFY(field && unlock && !field->isVisible());
        fixture.dialogs.files = {path};
        page->findChild<QAbstractButton*>(QStringLiteral("openForm"))->click();
        const auto state = [&](FormReader::State wanted) {
            return QTest::qWaitFor([&] { return page->reader().state() == wanted; }, 20'000);
        };
        QVERIFY(state(FormReader::State::Failed));
        fixture.settle();
        QVERIFY(field->isVisible() && unlock->isVisible());
        QVERIFY(allText(page).contains(QStringLiteral("This form is locked")));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("wrong"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(state(FormReader::State::Failed));
        fixture.settle();
        QVERIFY(allText(page).contains(QStringLiteral("That password does not open this form.")));
        QVERIFY(field->isVisible() && field->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("open sesame"));
        unlock->click();
        QVERIFY(waitReady(page));
        QCOMPARE(page->reader().form()->countOf(consent::Concern::RedFlag), 1);
        fixture.settle();
        QVERIFY(!field->isVisible());
        // Another file that fails for another reason asks for none.
        const QString empty = fixture.folder.filePath(QStringLiteral("empty.pdf"));
        QFile none(empty);
        QVERIFY(none.open(QIODevice::WriteOnly));
        none.close();
        page->reader().readFile(empty);
        QVERIFY(state(FormReader::State::Failed));
        fixture.settle();
        QVERIFY(!field->isVisible());
    }

    void anotherLanguageIsSaid() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        page->reader().readText(
            QString::fromUtf8("Ihre Bilder werden gespeichert und können an Dritte weitergegeben "
                              "werden, wenn Sie dem nicht widersprechen."),
            FormReader::Source::Pasted);
        QVERIFY(waitReady(page));
        fixture.settle();
        const QString text = allText(page);
        QVERIFY(text.contains(QStringLiteral("This form does not look like English")));
        QVERIFY(!text.contains(QStringLiteral("Not in this form:")));
        for (const auto* chip : page->findChildren<ui::ConcernChip*>())
            QVERIFY(!chip->isVisible());
    }

    void aFormIsForgotten() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        page->reader().readText(QStringLiteral("Zebra clause. We may sell your data."),
                                FormReader::Source::Pasted);
        QVERIFY(waitReady(page));
        fixture.settle();
        auto* view = page->findChild<ui::FormView*>(QStringLiteral("formText"));
        QVERIFY(view->toPlainText().contains(QStringLiteral("Zebra")));
        page->findChild<QAbstractButton*>(QStringLiteral("clearForm"))->click();
        fixture.settle();
        QVERIFY(view->toPlainText().isEmpty());
        QVERIFY(!page->reader().form());
        QCOMPARE(page->findChild<ui::NoteList*>()->count(), 0);
        // Nothing of it went into the settings.
        fixture.window.reset();
        for (const QString& name : QDir(fixture.folder.path()).entryList(QDir::Files)) {
            QFile file(fixture.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Zebra"));
        }
    }

    void readingCanBeCanceledAndTheWindowClosed() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        const QString text = QStringLiteral("We keep the record in the archive of the clinic. ");
        page->reader().readText(text.repeated(40'000), FormReader::Source::Pasted);
        QCOMPARE(page->reader().state(), FormReader::State::Reading);
        auto* stop = page->findChild<QAbstractButton*>(QStringLiteral("cancelForm"));
        QVERIFY(stop->isVisible());
        stop->click();
        QCOMPARE(page->reader().state(), FormReader::State::Empty);
        page->reader().readText(text.repeated(400), FormReader::Source::Pasted);
        fixture.window.reset(); // waits, and nothing arrives late
        QTest::qWait(50);
    }

    void aVeryLongFormShowsWhatStandsAroundItsMarks() {
        tests::WindowFixture fixture;
        ConsentPage* page = openPage(fixture);
        const QString filler = QStringLiteral("The door of the archive is on the left side.\n\n");
        page->reader().readText(filler.repeated(3'000) +
                                    QStringLiteral("We may sell your data.\n\n") +
                                    filler.repeated(3'000),
                                FormReader::Source::Pasted);
        QVERIFY(waitReady(page));
        fixture.settle();
        auto* view = page->findChild<ui::FormView*>(QStringLiteral("formText"));
        QCOMPARE(view->markCount(), 1);
        QVERIFY(view->toPlainText().contains(QStringLiteral("without a mark")));
        QVERIFY(view->toPlainText().size() < 5'000);
    }
};

QTEST_MAIN(ConsentPageTest)
#include "tst_consent_page.moc"
