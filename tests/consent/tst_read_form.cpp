// SPDX-License-Identifier: GPL-3.0-or-later
// Forms out of files: every format, and every kind of file that makes trouble.
#include "advice/form_words.h"
#include "consent/consent.h"
#include "consent/picture_words.h"
#include "image/frame.h"
#include "image/pdf_container.h"
#include "support/locked_pdf.h"
#include "worker/pool.h"
#include "writing/writing.h"

#include <archive.h>
#include <archive_entry.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;
using namespace disclens::consent;

namespace {

const QString kRed = QStringLiteral("We may sell your images to other companies.");
const QString kGood = QStringLiteral("You can opt out at any time, and your care stays the same.");

void services(worker::Registry& registry) {
    image::registerServices(registry);
    writing::registerServices(registry);
    consent::registerServices(registry);
}

SharedFd fileOf(const QByteArray& bytes) {
    const Result<SharedFd> file = memoryFile({bytes.constData(), size_t(bytes.size())});
    if (!file)
        qFatal("no memory file");
    return *file;
}

Result<Form> read(const QByteArray& bytes, const char* name, const QString& password = {}) {
    worker::InProcess caller(services);
    return readForm(caller, fileOf(bytes), QString::fromLatin1(name), nullptr, {}, password);
}

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts) {
    QByteArray out(4 << 20, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    // As office programs do it: the type of an OpenDocument file stands there in plain.
    archive_write_set_options(writer, "zip:compression=store");
    archive_write_open_memory(writer, out.data(), size_t(out.size()), &used);
    for (const auto& [path, bytes] : parts) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out.left(qsizetype(used));
}

QByteArray docxOf(const QByteArray& body) {
    return zipOf(
        {{"[Content_Types].xml",
          "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/"
          "2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"x\"/>"
          "</Types>"},
         {"_rels/.rels", "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r1\" "
                         "Target=\"word/document.xml\"/></Relationships>"},
         {"word/document.xml", body},
         {"word/_rels/document.xml.rels",
          "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r2\" Target=\"http://"
          "example.org/we-may-sell-your-data\"/></Relationships>"}});
}

QByteArray wordBody(const QStringList& paragraphs) {
    QString out = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (const QString& text : paragraphs)
        out += QStringLiteral("<w:p><w:r><w:t>") + text.left(4) +
               QStringLiteral("</w:t></w:r><w:r>"
                              "<w:t>") +
               text.mid(4).toHtmlEscaped() + QStringLiteral("</w:t></w:r></w:p>");
    return (out + QStringLiteral("</w:body></w:document>")).toUtf8();
}

/// Pages with text, or with a picture of text only.
QByteArray pdfOf(const QStringList& pages, bool asPictures = false) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(150);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Sans"), 11));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const QRect area(100, 100, writer.width() - 200, writer.height() - 200);
        if (asPictures && !pages[i].isEmpty()) {
            QImage picture(area.size(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter inner(&picture);
            inner.setFont(QFont(QStringLiteral("Sans"), 20));
            inner.drawText(picture.rect(), Qt::TextWordWrap, pages[i]);
            inner.end();
            painter.drawImage(area, picture);
        } else {
            painter.drawText(area, Qt::TextWordWrap, pages[i]);
        }
    }
    painter.end();
    return bytes;
}

/// A PDF whose key needs a password that nobody has (standard handler, revision 2).
bool isPlain(const QString& sentence) {
    return sentence.size() > 15 && sentence.endsWith(u'.') && !sentence.contains(u'%');
}

} // namespace

class TestReadForm : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFormatIsRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString both = kRed + u' ' + kGood;
        QTest::newRow("plain text") << both.toUtf8() << QStringLiteral("form.txt");
        QTest::newRow("text without an ending") << both.toUtf8() << QStringLiteral("form");
        QTest::newRow("web page")
            << QByteArray(
                   "<!DOCTYPE html><html><head><title>Form</title><script>var a = 'We may sell "
                   "your data for ever.';</script></head><body><p>") +
                   kRed.toUtf8() + "</p><p>" + kGood.toUtf8() + "</p></body></html>"
            << QStringLiteral("form.html");
        QTest::newRow("Word") << docxOf(wordBody({kRed, kGood})) << QStringLiteral("form.docx");
        QTest::newRow("OpenDocument")
            << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                      {"content.xml",
                       QByteArray("<?xml version=\"1.0\"?><office:document-content "
                                  "xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><office:body>"
                                  "<office:text><text:p>") +
                           kRed.toUtf8() + "</text:p><text:p>" + kGood.toUtf8() +
                           "</text:p></office:text></office:body></office:document-content>"}})
            << QStringLiteral("form.odt");
        QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi ") + kRed.toUtf8() + "\\par " +
                                    kGood.toUtf8() + "\\par }"
                             << QStringLiteral("form.rtf");
        QTest::newRow("PDF") << pdfOf({kRed, kGood}) << QStringLiteral("form.pdf");
    }
    void everyFormatIsRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<Form> form = read(bytes, name.toLatin1().constData());
        QVERIFY(form.has_value());
        QCOMPARE(form->countOf(Concern::RedFlag), 1);
        QCOMPARE(form->countOf(Concern::Reassuring), 1);
        QCOMPARE(form->sentenceCount(), 2);
        QVERIFY2(form->leftOut.isEmpty(), qPrintable(form->leftOut.join(u' ')));
        QVERIFY(!form->text.contains(QStringLiteral("Target")));
    }

    void whatIsNotShownIsNotRead() {
        const QByteArray page =
            "<html><body><!-- We may sell your data. --><style>p { content: 'We may sell it' "
            "}</style>"
            "<p title=\"We may sell your images\">We are open.</p>"
            "<a href=\"http://example.org/we-may-sell-your-data\">Map</a></body></html>";
        const Result<Form> form = read(page, "a.html");
        QVERIFY(form.has_value());
        QCOMPARE(form->markedCount(), 0);
        const Result<Form> word =
            read(docxOf(wordBody({QStringLiteral("We are open on Monday.")})), "a.docx");
        QVERIFY(word.has_value());
        QCOMPARE(word->text, QStringLiteral("We are open on Monday."));
    }

    void wordsInsideDeletedTextAreNotRead() {
        QByteArray body = wordBody({QStringLiteral("We are open on Monday.")});
        body.replace("</w:body>",
                     "<w:p><w:del><w:r><w:delText>We may sell your data.</w:delText></w:r>"
                     "</w:del><w:r><w:instrText>HYPERLINK \"http://example.org\""
                     "</w:instrText></w:r></w:p></w:body>");
        const Result<Form> form = read(docxOf(body), "a.docx");
        QVERIFY(form.has_value());
        QCOMPARE(form->text, QStringLiteral("We are open on Monday."));
    }

    void aPdfOfFiveHundredPages() {
        QStringList pages;
        for (int i = 0; i < 499; ++i)
            pages += QStringLiteral("This is page %1. We are open on Monday.").arg(i + 1);
        pages += kRed;
        const Result<Form> form = read(pdfOf(pages), "long.pdf");
        QVERIFY(form.has_value());
        QCOMPARE(form->pages, 500);
        QCOMPARE(form->countOf(Concern::RedFlag), 1);
        QVERIFY(form->leftOut.isEmpty());
    }

    void aPdfThatIsTooLongSaysSo() {
        QStringList pages;
        for (int i = 0; i < 503; ++i)
            pages += QStringLiteral("This is page %1. We are open on Monday.").arg(i + 1);
        const Result<Form> form = read(pdfOf(pages), "long.pdf");
        QVERIFY(form.has_value());
        QCOMPARE(form->leftOut, QStringList{QStringLiteral("pages-over-limit:3")});
    }

    void aLockedPdf() {
        const QByteArray bytes = tests::lockedPdf("open sesame", kRed);
        const Result<Form> form = read(bytes, "locked.pdf");
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::PasswordNeeded);
        const QString sentence = advice::formErrorSentence(form.error());
        QVERIFY2(sentence.contains(QStringLiteral("password")), qPrintable(sentence));
        QVERIFY(isPlain(sentence));
        const Result<Form> wrong = read(bytes, "locked.pdf", QStringLiteral("open barley"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PasswordWrong);
        QVERIFY(isPlain(advice::formErrorSentence(wrong.error())));
        QVERIFY(!advice::formErrorSentence(wrong.error()).contains(QStringLiteral("barley")));
        const Result<Form> open = read(bytes, "locked.pdf", QStringLiteral("open sesame"));
        QVERIFY(open.has_value());
        QCOMPARE(open->countOf(Concern::RedFlag), 1);
        QCOMPARE(open->pages, 1);
        // A password for what needs none does no harm.
        QVERIFY(read(pdfOf({kRed}), "a.pdf", QStringLiteral("x")).has_value());
    }

    void aLockedPageThatIsAPictureIsDrawn() {
        const QByteArray bytes = tests::lockedPdf("open sesame", {});
        const SharedFd file = fileOf(bytes);
        image::FrameRequest request;
        request.container = image::pdfContainer(QStringLiteral("open sesame"));
        const auto page = image::decodeFrame(file, request);
        QVERIFY(page.has_value());
        QVERIFY(page->info.width > 600);
        request.container = image::pdfContainer();
        QCOMPARE(image::decodeFrame(file, request).error().code, ErrorCode::PasswordNeeded);
        request.container = image::pdfContainer(QStringLiteral("no"));
        QCOMPARE(image::decodeFrame(file, request).error().code, ErrorCode::PasswordWrong);
    }

    void anEmptyPageIsNoWorry() {
        const Result<Form> form = read(pdfOf({kGood, QString(), kRed}), "mixed.pdf");
        QVERIFY(form.has_value());
        QCOMPARE(form->markedCount(), 2);
        if (writing::engine().problem.isEmpty())
            QVERIFY2(form->leftOut.isEmpty(), qPrintable(form->leftOut.join(u' ')));
        else
            QCOMPARE(form->leftOut, QStringList{QStringLiteral("pages-are-pictures:1")});
    }

    void pagesThatArePictures() {
        const Result<Form> form = read(pdfOf({kRed, kGood}, true), "scanned.pdf");
        QVERIFY(form.has_value());
        if (!writing::engine().problem.isEmpty()) {
            QVERIFY(form->isEmpty());
            QCOMPARE(form->leftOut, QStringList{QStringLiteral("pages-are-pictures:2")});
            QSKIP("The reader of writing in pictures is not installed.");
        }
        QCOMPARE(form->countOf(Concern::RedFlag), 1);
        QCOMPARE(form->countOf(Concern::Reassuring), 1);
        QCOMPARE(form->leftOut, QStringList{QStringLiteral("pages-hard-to-read:2")});
    }

    void aPhoto() {
        QImage picture(1200, 500, QImage::Format_RGB32);
        picture.fill(QColor(240, 238, 230));
        QPainter painter(&picture);
        QFont font(QStringLiteral("Sans"));
        font.setPixelSize(34);
        painter.setFont(font);
        painter.drawText(picture.rect().adjusted(40, 40, -40, -40), Qt::TextWordWrap,
                         kRed + u' ' + kGood);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        const Result<Form> form = read(bytes, "photo.png");
        QVERIFY(form.has_value());
        if (!writing::engine().problem.isEmpty()) {
            QCOMPARE(form->leftOut, QStringList{QStringLiteral("picture")});
            QSKIP("The reader of writing in pictures is not installed.");
        }
        QCOMPARE(form->countOf(Concern::RedFlag), 1);
        QCOMPARE(form->leftOut, QStringList{QStringLiteral("pages-hard-to-read:1")});
        picture.fill(Qt::white);
        buffer.close();
        bytes.clear();
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        const Result<Form> blank = read(bytes, "photo.png");
        QVERIFY(blank.has_value() && blank->isEmpty());
        QCOMPARE(blank->leftOut, QStringList{QStringLiteral("picture-no-words")});
    }

    void wordsOnAPageComeInReadingOrder() {
        const auto line = [](int x, int y, const char* text) {
            writing::Line out;
            out.box = QRect(x, y, 200, 30);
            out.text = QString::fromLatin1(text);
            out.confidence = 0.9F;
            return out;
        };
        QList<writing::Line> lines = {line(300, 104, "right"), line(10, 300, "below"),
                                      line(10, 100, "left"), line(10, 135, "next")};
        writing::Line turned = line(5, 5, "margin");
        turned.turned = 90;
        lines += turned;
        writing::Line code = line(5, 400, "12345");
        code.code = QStringLiteral("QRCode");
        lines += code;
        QCOMPARE(inReadingOrder(lines), QStringLiteral("left right\nnext\n\nbelow\n"));
    }

    void brokenFilesAreAResultOrASentence_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray docx = docxOf(wordBody(QStringList(40, kRed)));
        QTest::newRow("Word file cut in the middle")
            << docx.left(docx.size() / 2) << QStringLiteral("a.docx");
        QByteArray body = wordBody({kRed, kGood});
        QTest::newRow("Word file with broken XML")
            << docxOf(body.left(body.size() - 60)) << QStringLiteral("a.docx");
        QTest::newRow("Word file with no document")
            << zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/other.bin", "x"}})
            << QStringLiteral("a.docx");
        QTest::newRow("entities that grow")
            << docxOf("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                      "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                      "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                      "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><w:document "
                      "xmlns:w=\"x\"><w:p><w:t>&d;&d;&d;&d;&d;&d;&d;&d;</w:t></w:p></w:document>")
            << QStringLiteral("a.docx");
        QTest::newRow("a small entity, entities that grow")
            << docxOf("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><w:document "
                      "xmlns:w=\"x\"><w:p><w:t>We are open. &a; Come in.</w:t></w:p></w:document>")
            << QStringLiteral("a.docx");
        QTest::newRow("entity from a file")
            << docxOf("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM "
                      "\"file:///etc/passwd\">]><w:document xmlns:w=\"x\"><w:p><w:t>We are open. "
                      "&a;</w:t></w:p></w:document>")
            << QStringLiteral("a.docx");
        QTest::newRow("web page that never ends")
            << QByteArray("<html><body><p>We are open on Monday <b <i <<< &#xFFFFFFFF; &nope; <p")
            << QStringLiteral("a.html");
        QTest::newRow("deep web page")
            << QByteArray("<div>").repeated(50'000) + "We are open." << QStringLiteral("a.html");
        QTest::newRow("PDF cut in the middle")
            << pdfOf({kRed, kGood}).left(700) << QStringLiteral("a.pdf");
        QTest::newRow("zero bytes inside")
            << QByteArray("We are\0 open.\0", 14) << QStringLiteral("a.txt");
    }
    void brokenFilesAreAResultOrASentence() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<Form> form = read(bytes, name.toLatin1().constData());
        if (!form) {
            QVERIFY2(isPlain(advice::formErrorSentence(form.error())),
                     qPrintable(advice::formErrorSentence(form.error())));
            return;
        }
        QVERIFY2(!form->text.contains(QStringLiteral("root:")), "nothing outside the file is read");
        QVERIFY(form->text.size() < 100'000);
        const QByteArray tag = QTest::currentDataTag();
        if (tag.contains("cut in") || tag.contains("broken XML") ||
            tag.contains("entities that grow"))
            QVERIFY2(form->leftOut.contains(QStringLiteral("damaged")),
                     qPrintable(form->leftOut.join(u' ')));
        QVERIFY2(!form->text.contains(QStringLiteral("aaaa")), "no entity is expanded");
        for (const QString& item : form->leftOut)
            QVERIFY(isPlain(advice::formLeftOutSentence(item)));
    }

    void whatIsNoFormIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part"); // of the sentence
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no words");
        QTest::newRow("blanks") << QByteArray(" \n\n ") << QStringLiteral("no words");
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF") +
                                        QByteArray(400, '\1')
                                 << QStringLiteral("not a form");
        QTest::newRow("old Word") << QByteArray::fromHex("d0cf11e0a1b11ae1") +
                                         QByteArray(2000, '\0')
                                  << QStringLiteral("old Word file");
    }
    void whatIsNoFormIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const Result<Form> form = read(bytes, "a");
        QVERIFY(!form);
        const QString sentence = advice::formErrorSentence(form.error());
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(isPlain(sentence));
    }

    void tenMegabytesOfText() {
        QByteArray text;
        for (int i = 0; text.size() < 10 << 20; ++i)
            text += "We keep record " + QByteArray::number(i) + " in the archive of the clinic.\n";
        const Result<Form> form = read(kRed.toUtf8() + '\n' + text, "long.txt");
        QVERIFY(form.has_value());
        QCOMPARE(form->countOf(Concern::RedFlag), 1);
        QVERIFY(form->leftOut.contains(QStringLiteral("text-over-limit")));
        QVERIFY(form->text.size() > 8'000'000);
    }

    void everyLeftOutHasASentence() {
        for (const char* item :
             {"pages-are-pictures:1", "pages-are-pictures:3", "pages-hard-to-read:2", "picture",
              "picture-no-words", "pages-over-limit:1", "pages-over-limit:9", "text-over-limit",
              "damaged", "pictures-inside:1", "pictures-inside:2", "files-inside:2", "locked-part",
              "other-language:1", "other-language:4", "something-new"})
            QVERIFY2(isPlain(advice::formLeftOutSentence(QLatin1String(item))), item);
    }

    void nothingIsLeftBehind() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("form.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kRed.toUtf8());
        file.close();
        const QStringList before = QDir::temp().entryList(QDir::AllEntries | QDir::Hidden);
        worker::InProcess caller(services);
        const Result<Form> form = readForm(caller, path);
        QVERIFY(form.has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("form.txt")});
        for (const QString& name : QDir::temp().entryList(QDir::AllEntries | QDir::Hidden))
            QVERIFY2(before.contains(name) || !name.contains(QStringLiteral("disclens")),
                     qPrintable(name));
        QVERIFY(!readForm(caller, folder.filePath(QStringLiteral("none"))).has_value());
    }
};

QTEST_MAIN(TestReadForm)
#include "tst_read_form.moc"
