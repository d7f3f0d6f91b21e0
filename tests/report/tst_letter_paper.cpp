// SPDX-License-Identifier: GPL-3.0-or-later
// A letter on paper: what stands in it, nothing cut, blanks to write on, nothing in its properties.
#include "advice/letters.h"
#include "report/letter_paper.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace disclens;
using report::LetterPaper;

namespace {

LetterPaper paperOf(const QString& country, int which = 0, const QString& paper = {}) {
    LetterPaper out;
    for (const advice::LetterBlock& block :
         advice::letterBlocks(advice::lettersFor(country).at(which)))
        out.blocks +=
            {block.text, block.kind == advice::LetterBlock::Kind::Subject, block.spaceBefore};
    out.language = QStringLiteral("en");
    if (!paper.isEmpty())
        out.paper = paper;
    return out;
}

struct Opened {
    explicit Opened(const QByteArray& bytes) {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        pdf.load(&buffer);
    }
    QString text() {
        QString out;
        for (int page = 0; page < pdf.pageCount(); ++page)
            out += pdf.getAllText(page).text() + u'\n';
        return out.simplified();
    }
    QBuffer buffer;
    QPdfDocument pdf;
};

} // namespace

class TestLetterPaper : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyLetterFitsOnOnePage_data() {
        QTest::addColumn<QString>("paper");
        QTest::newRow("A4") << QStringLiteral("A4");
        QTest::newRow("Letter") << QStringLiteral("Letter");
    }
    void everyLetterFitsOnOnePage() {
        QFETCH(QString, paper);
        for (const char* country : {"US", "DE", "GB", "JP"})
            for (int which = 0; which < 6; ++which) {
                const LetterPaper letter = paperOf(QLatin1String(country), which, paper);
                const auto bytes = report::letterPdf(letter);
                QVERIFY(bytes);
                Opened file(*bytes);
                QCOMPARE(file.pdf.status(), QPdfDocument::Status::Ready);
                QVERIFY2(
                    file.pdf.pageCount() == 1,
                    qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(country)).arg(which)));
                QCOMPARE(file.pdf.pagePointSize(0).toSize(),
                         paper == u"A4" ? QSize(595, 842) : QSize(612, 792));
                const QString text = file.text();
                for (const LetterPaper::Block& block : letter.blocks)
                    if (!block.text.contains(u'['))
                        QVERIFY2(text.contains(block.text.simplified()),
                                 qPrintable(block.text + QStringLiteral(" not in ") + text));
                QVERIFY(!text.contains(QLatin1String("Page 1")));
            }
    }

    void blanksBecomeLinesToWriteOn() {
        Opened file(*report::letterPdf(paperOf(QStringLiteral("US"))));
        const QString text = file.text();
        QVERIFY2(!text.contains(u'[') && !text.contains(u']'), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Your name and birth date:")));
        QVERIFY(text.contains(QLatin1String("____ (month and year)")));
        // "My reason: [ cue ]" leaves the room to the hand.
        Opened correct(*report::letterPdf(paperOf(QStringLiteral("US"), 3)));
        QVERIFY(correct.text().contains(QLatin1String("What is there now:")));
        QVERIFY(!correct.text().contains(QLatin1String("what is wrong")));
    }

    void aLongLetterGoesOverPagesWithNumbersAndLosesNothing() {
        LetterPaper letter = paperOf(QStringLiteral("US"));
        for (int i = 0; i < 120; ++i)
            letter.blocks += {QStringLiteral("Paragraph number %1 of mine.").arg(i), false, true};
        Opened file(*report::letterPdf(letter));
        QVERIFY(file.pdf.pageCount() > 2);
        const QString text = file.text();
        for (int i = 0; i < 120; ++i)
            QVERIFY(text.contains(QStringLiteral("Paragraph number %1 of mine.").arg(i)));
        QVERIFY(text.contains(QStringLiteral("Page 1 of %1").arg(file.pdf.pageCount())));
    }

    void rightToLeftAndOtherScriptsArePrinted() {
        LetterPaper letter;
        letter.rightToLeft = true;
        letter.language = QStringLiteral("ar");
        letter.blocks = {{QStringLiteral("[ التاريخ ]"), false, false},
                         {QStringLiteral("أرجو نسخة من صوري."), false, true},
                         {QStringLiteral("病院"), true, true},
                         {{}, false, false}};
        const auto bytes = report::letterPdf(letter);
        QVERIFY(bytes && bytes->contains("/Lang"));
        Opened file(*bytes);
        QCOMPARE(file.pdf.pageCount(), 1);
        const QImage page = file.pdf.render(0, {595, 842});
        // Something dark stands at the right side.
        int dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = page.width() / 2; x < page.width(); ++x)
                dark += qAlpha(page.pixel(x, y)) > 128 && qGray(page.pixel(x, y)) < 128;
        QVERIFY(dark > 100);
    }

    void propertiesNameNobody() {
        LetterPaper letter = paperOf(QStringLiteral("US"));
        letter.blocks.prepend({QStringLiteral("Quillfeather Ottilie"), false, false});
        Opened file(*report::letterPdf(letter));
        using Field = QPdfDocument::MetaDataField;
        QCOMPARE(file.pdf.metaData(Field::Title).toString(), QStringLiteral("Letter"));
        for (const Field field : {Field::Author, Field::Subject, Field::Keywords})
            QVERIFY(file.pdf.metaData(field).toString().isEmpty());
    }

    void textKeepsBlanksAndLines() {
        const QString text = report::letterText(paperOf(QStringLiteral("JP")));
        QVERIFY(text.startsWith(advice::personBlank() + u'\n'));
        QVERIFY(text.contains(QStringLiteral("\n\n[ Date ]\n\n")));
        QVERIFY(!text.contains(QChar::ParagraphSeparator));
    }
};

QTEST_MAIN(TestLetterPaper)
#include "tst_letter_paper.moc"
