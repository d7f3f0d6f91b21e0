// SPDX-License-Identifier: GPL-3.0-or-later
// The page of letters in the real window: without a disc, with one, with values hidden, by key.
#include "advice/letters.h"
#include "ui/pages/letters_page.h"
#include "ui/theme/theme.h"
#include "ui/views/letter_view.h"
#include "ui/views/paper_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace disclens;
using State = ui::ReportSource::State;
using ui::PageId;

namespace {

const QString kHospital = QStringLiteral("Nettlewick General Infirmary");
const QString kName = QStringLiteral("Quillfeather");

struct Parts {
    explicit Parts(tests::WindowFixture& fixture)
        : page(fixture.open(PageId::Letters))
        , view(page->findChild<ui::LetterView*>(QStringLiteral("letterText")))
        , list(page->findChild<ui::ChoiceList*>(QStringLiteral("letters")))
        , country(page->findChild<QComboBox*>(QStringLiteral("country"))) {}
    QAbstractButton* button(const char* name) const {
        return page->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    QString text() const { return view->toPlainText(); }
    QString shownText() const {
        QStringList out;
        for (const ui::Text* one : page->findChildren<ui::Text*>())
            if (one->isVisible())
                out += one->text();
        return out.join(u'\n');
    }
    void choose(const char* code) const {
        country->setCurrentIndex(country->findData(QString::fromLatin1(code)));
    }
    ui::Page* page;
    ui::LetterView* view;
    ui::ChoiceList* list;
    QComboBox* country;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LettersPageTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { ui::Theme::current().install(*qApp); }

    void worksWithoutADisc() {
        tests::WindowFixture fixture;
        const Parts parts(fixture);
        QVERIFY(qobject_cast<ui::LettersPage*>(parts.page));
        QCOMPARE(parts.list->count(), 7);
        QVERIFY(parts.text().contains(advice::hospitalBlank()));
        QVERIFY(parts.text().contains(advice::personBlank()));
        QVERIFY(!parts.button("withHospital")->isEnabled());
        QVERIFY(parts.shownText().contains(QStringLiteral("No disc is open.")));
        QVERIFY(parts.shownText().contains(QStringLiteral("This is not legal advice.")));
        // Blanks are found one after another by key, and what is typed takes their place.
        const int blanks = parts.view->blankCount();
        QVERIFY(blanks >= 6);
        parts.button("nextBlank")->click();
        QCOMPARE(parts.view->textCursor().selectedText(), advice::personBlank());
        QTest::keyClicks(parts.view, QStringLiteral("Ada Poole"));
        QVERIFY(parts.text().startsWith(QStringLiteral("Ada Poole\n")));
        QCOMPARE(parts.view->blankCount(), blanks - 1);
    }

    void theDiscFillsInAndTicksTakeItOut() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        QVERIFY2(parts.text().contains(kHospital), qPrintable(parts.text()));
        QVERIFY(!parts.text().contains(advice::monthsBlank()));
        QVERIFY(!parts.text().contains(kName));
        parts.button("withPerson")->click();
        QVERIFY(parts.text().contains(kName));
        parts.button("withHospital")->click();
        QVERIFY(!parts.text().contains(kHospital));
        QVERIFY(parts.text().contains(advice::hospitalBlank()));
        // A tick keeps what the person wrote.
        parts.view->moveCursor(QTextCursor::End);
        QTest::keyClicks(parts.view, QStringLiteral(" Zebra"));
        parts.button("withHospital")->click();
        QVERIFY(parts.text().contains(QStringLiteral("Zebra")));
        QVERIFY(parts.text().contains(kHospital));
    }

    void eachLetterKeepsItsChangesAndUndoes() {
        tests::WindowFixture fixture;
        const Parts parts(fixture);
        parts.choose("US");
        parts.view->moveCursor(QTextCursor::End);
        QTest::keyClicks(parts.view, QStringLiteral(" Zebra"));
        parts.list->setCurrent(1);
        QVERIFY(!parts.text().contains(QStringLiteral("Zebra")));
        QVERIFY(parts.text().contains(QStringLiteral("45 CFR 164.528")));
        parts.list->setCurrent(0);
        QVERIFY(parts.text().contains(QStringLiteral("Zebra")));
        parts.view->undo();
        QVERIFY(!parts.text().contains(QStringLiteral("Zebra")));
        QTest::keyClicks(parts.view, QStringLiteral("Yak"));
        parts.button("startAgain")->click();
        QVERIFY(!parts.text().contains(QStringLiteral("Yak")));
        parts.view->undo();
        QVERIFY(parts.text().contains(QStringLiteral("Yak")));
    }

    void theCountryChangesTheLaw() {
        tests::WindowFixture fixture;
        const Parts parts(fixture);
        parts.choose("US");
        QVERIFY(parts.text().contains(QStringLiteral("164.524")));
        parts.choose("DE");
        QVERIFY(parts.text().contains(QStringLiteral("Article 15 of the GDPR")));
        QVERIFY(!parts.text().contains(QStringLiteral("HIPAA")));
        QCOMPARE(fixture.settings.country(), QStringLiteral("DE"));
        parts.choose("GB");
        QVERIFY(parts.text().contains(QStringLiteral("UK GDPR")));
        parts.choose("JP");
        QVERIFY(!parts.text().contains(QStringLiteral("GDPR")));
        QVERIFY(parts.shownText().contains(QStringLiteral("it is a plain request")));
    }

    void hiddenValuesLeaveTheLetterAndDoNotComeBackByUndo() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        parts.button("withPerson")->click();
        QVERIFY(parts.text().contains(kName));
        fixture.window->context().mask.setHidden(true);
        fixture.settle();
        QVERIFY(parts.view->isVisible());
        QVERIFY2(!parts.text().contains(kName) && !parts.text().contains(kHospital),
                 qPrintable(parts.text()));
        parts.view->undo();
        QVERIFY(!parts.text().contains(kName) && !parts.text().contains(kHospital));
        QVERIFY(!parts.button("withPerson")->isEnabled());
        QVERIFY(!parts.page->findChild<QComboBox*>(QStringLiteral("whichHospital"))->isVisible());
        // Other letters too.
        parts.list->setCurrent(1);
        QVERIFY(!parts.text().contains(kHospital));
        fixture.window->context().mask.setHidden(false);
        fixture.settle();
        QVERIFY(parts.text().contains(kHospital));
    }

    void aChangedLetterIsCoveredWhileHidden() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        parts.view->moveCursor(QTextCursor::End);
        QTest::keyClicks(parts.view, QStringLiteral(" Zebra"));
        fixture.window->context().mask.setHidden(true);
        fixture.settle();
        QVERIFY(!parts.view->isVisible());
        QVERIFY(parts.shownText().contains(QStringLiteral("This letter is hidden")));
        for (const char* name : {"printLetter", "savePdf", "saveText", "copyLetter"})
            QVERIFY(!parts.button(name)->isEnabled());
        fixture.dialogs.saveTo = fixture.folder.filePath(QStringLiteral("out.pdf"));
        parts.page->savePdf();
        QVERIFY(!QFile::exists(fixture.dialogs.saveTo));
        fixture.window->context().mask.setHidden(false);
        fixture.settle();
        QVERIFY(parts.view->isVisible());
        QVERIFY(parts.text().contains(QStringLiteral("Zebra")));
        QVERIFY(parts.text().contains(kHospital));
    }

    void aDiscIsForgotten() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        parts.button("withPerson")->click();
        parts.view->moveCursor(QTextCursor::End);
        QTest::keyClicks(parts.view, QStringLiteral(" Zebra"));
        fixture.source.close();
        fixture.open(PageId::Letters);
        QVERIFY2(!parts.text().contains(kName) && !parts.text().contains(kHospital) &&
                     !parts.text().contains(QStringLiteral("Zebra")),
                 qPrintable(parts.text()));
    }

    void savesForTheUserAlone() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        fixture.dialogs.saveTo = fixture.folder.filePath(QStringLiteral("out.pdf"));
        parts.button("savePdf")->click();
        QVERIFY(contentOf(fixture.dialogs.saveTo).startsWith("%PDF"));
        QCOMPARE(QFile::permissions(fixture.dialogs.saveTo) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!fixture.dialogs.suggested.contains(kName));
        fixture.dialogs.saveTo = fixture.folder.filePath(QStringLiteral("out.txt"));
        parts.button("saveText")->click();
        QVERIFY(contentOf(fixture.dialogs.saveTo).contains(kHospital.toUtf8()));
        parts.button("copyLetter")->click();
        QVERIFY(QApplication::clipboard()->text().contains(kHospital));
        QVERIFY(fixture.dialogs.told.isEmpty());
        // What can't be saved is said.
        fixture.dialogs.saveTo = fixture.folder.filePath(QStringLiteral("nowhere/out.pdf"));
        parts.button("savePdf")->click();
        QCOMPARE(fixture.dialogs.told.size(), 1);
    }

    void thePreviewShowsThePages() {
        tests::WindowFixture fixture(tests::richReport(), State::Finished);
        const Parts parts(fixture);
        auto* mode = parts.page->findChild<ui::SegmentedControl*>(QStringLiteral("letterMode"));
        auto* preview = parts.page->findChild<ui::PaperPreview*>(QStringLiteral("letterPreview"));
        mode->setCurrent(1);
        QTRY_VERIFY(preview->isVisible() && preview->pageCount() == 1);
        mode->setCurrent(0);
        QVERIFY(parts.view->isVisible());
    }

    void pastedMarkupStaysPlain() {
        tests::WindowFixture fixture;
        const Parts parts(fixture);
        QApplication::clipboard()->setText(QStringLiteral("<b>Bold</b>"));
        parts.view->moveCursor(QTextCursor::End);
        parts.view->paste();
        QVERIFY(parts.text().contains(QStringLiteral("<b>Bold</b>")));
    }
};

QTEST_MAIN(LettersPageTest)
#include "tst_letters_page.moc"
