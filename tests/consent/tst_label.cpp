// SPDX-License-Identifier: GPL-3.0-or-later
// From a text to sentences with places, labels, and what nobody spoke of.
#include "consent/consent.h"
#include "consent/text_layout.h"
#include "support/json_schema.h"
#include "worker/pool.h"

#include <QJsonArray>
#include <QTest>

#include <ctime>

using namespace disclens;
using namespace disclens::consent;

namespace {

Form labelled(const QString& text, Lines lines = Lines::Wrapped) {
    SilentProgress progress;
    const Result<Form> form = labelText(text, lines, progress);
    return form ? *form : Form{};
}

QStringList sentencesOf(const Form& form, bool headings = false) {
    QStringList out;
    for (const Sentence& s : form.sentences)
        if (headings || !s.heading)
            out += form.text.mid(s.start, s.length);
    return out;
}

QStringList phrasesIn(const QString& text) {
    QStringList out;
    for (const Sentence& s : labelled(text).sentences)
        for (const Hit& hit : s.hits)
            out += hit.phrase;
    return out;
}

const QString kDesignForm = QStringLiteral(
    "Consent for an imaging exam\n"
    "Riverside Example Hospital\n\n"
    "I agree to have the exam that my care team ordered. I can stop the exam at any time.\n\n"
    "My images and related data may be shared with service providers and partners for quality "
    "improvement and other lawful purposes.\n\n"
    "De-identified data may be used for research, including the development of artificial "
    "intelligence. Data may be stored using cloud services.\n\n"
    "Data may be kept for as long as needed.\n\n"
    "Saying no to research will not affect my care. To say no, ask for form R-12.\n");

} // namespace

class TestLabel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theExampleFormReadsAsDesigned() {
        const Form form = labelled(kDesignForm);
        QCOMPARE(form.sentenceCount(), 8);
        QCOMPARE(form.sentences[0].heading, true);
        QCOMPARE(form.sentences[1].heading, true);
        QList<Concern> concerns;
        for (const Sentence& s : form.sentences)
            if (s.isMarked())
                concerns += s.concern();
        QVERIFY(form.countOf(Concern::RedFlag) >= 1);
        QVERIFY(form.countOf(Concern::Reassuring) >= 2);
        QCOMPARE(concerns.first(), Concern::Reassuring);
        QCOMPARE(concerns[1], Concern::RedFlag);
        QVERIFY(form.notMentioned.contains(QStringLiteral("which-companies")));
        QVERIFY(form.notMentioned.contains(QStringLiteral("ai-training-no")));
        QVERIFY(!form.notMentioned.contains(QStringLiteral("how-long-kept")));
        QVERIFY(!form.notMentioned.contains(QStringLiteral("say-no")));
        QVERIFY(form.isEnglish());
    }

    void placesPointAtTheWords() {
        const Form form = labelled(kDesignForm);
        qsizetype last = 0;
        for (const Sentence& s : form.sentences) {
            QVERIFY(s.start >= last && s.length > 0);
            last = s.start + s.length;
            QVERIFY(last <= form.text.size());
            for (const Hit& hit : s.hits) {
                QVERIFY(hit.start >= s.start && hit.start + hit.length <= last);
                if (hit.phrase == u"service-providers")
                    QCOMPARE(form.text.mid(hit.start, hit.length),
                             QStringLiteral("service providers"));
            }
        }
    }

    void sentencesEndWherePeopleEndThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char* name, const char* text, const QStringList& sentences) {
            QTest::newRow(name) << QString::fromUtf8(text) << sentences;
        };
        row("two", "We keep data. You can ask.",
            {QStringLiteral("We keep data."), QStringLiteral("You can ask.")});
        row("short forms", "Dr. Lee of Example Co. reads it, e.g. at 9 a.m. on site. You can ask.",
            {QStringLiteral("Dr. Lee of Example Co. reads it, e.g. at 9 a.m. on site."),
             QStringLiteral("You can ask.")});
        row("initials", "Ask for J. B. Smith at the desk. We are open.",
            {QStringLiteral("Ask for J. B. Smith at the desk."), QStringLiteral("We are open.")});
        row("numbers", "It costs 4.50 a page. We are open.",
            {QStringLiteral("It costs 4.50 a page."), QStringLiteral("We are open.")});
        row("quotes", "They call it “data.” We are open.",
            {QStringLiteral("They call it “data.”"), QStringLiteral("We are open.")});
        row("points of a list", "• We keep data.\n• You can ask.\n(a) We are open.",
            {QStringLiteral("We keep data."), QStringLiteral("You can ask."),
             QStringLiteral("We are open.")});
        row("Windows line ends", "We keep data.\r\n\r\nYou can ask.",
            {QStringLiteral("We keep data."), QStringLiteral("You can ask.")});
    }
    void sentencesEndWherePeopleEndThem() {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(labelled(text)), sentences);
    }

    void wrappedLinesAreJoined() {
        const Form form = labelled(
            QStringLiteral("Your Privacy\n"
                           "We may share your images with other companies that help us to im-\n"
                           "prove our work, and we take out your name before we do that. The de-\n"
                           "identified data may be used for any purpose that the law allows, and\n"
                           "we keep it.\n"
                           "Your Choices\n"
                           "You can ask us to stop at any time, and your care will stay the same\n"
                           "whatever you choose.\n"));
        QVERIFY(form.text.contains(QStringLiteral("to improve our work")));
        QVERIFY(form.text.contains(QStringLiteral("The de-identified data may be used")));
        QCOMPARE(form.paragraphs.size(), 4);
        QVERIFY(form.paragraphs[0].heading && form.paragraphs[2].heading);
        QVERIFY(!form.paragraphs[1].heading);
        QCOMPARE(form.countOf(Concern::RedFlag), 1);
    }

    void linesOfPagesWithParagraphsAreNotJoined() {
        const Form form =
            labelled(QStringLiteral("Who sees it\nYour doctor sees your scan, as does "
                                    "the staff who runs the scanner\nOur vendors see "
                                    "it, and so do the people who repair it for us"),
                     Lines::Paragraphs);
        QCOMPARE(form.paragraphs.size(), 3);
    }

    void invisibleAndControlCharactersHideNothing() {
        const Form form = labelled(QString::fromUtf8(
            "We may s\u00ADe\u200Bl\u2060l your \u202Edata\u202C.\x01\x02 Ask us\u00A0now."));
        QCOMPARE(form.text, QStringLiteral("We may sell your data. Ask us now."));
        QVERIFY(form.countOf(Concern::RedFlag) == 1);
        QString broken = QStringLiteral("We may sell your data.");
        broken.insert(3, QChar(0xD800));
        QCOMPARE(labelled(broken).countOf(Concern::RedFlag), 1);
    }

    void curlyQuotesAndDashesDoNotMatter() {
        QVERIFY(phrasesIn(QString::fromUtf8("You can’t opt out."))
                    .contains(QStringLiteral("no-opt-out")));
        QVERIFY(phrasesIn(QString::fromUtf8("De‐identified data may be used for any purpose."))
                    .contains(QStringLiteral("deid-any-purpose")));
    }

    void aNotCountsOnlyInItsPartOfTheSentence() {
        const QString marketing = QStringLiteral("marketing");
        QVERIFY(!phrasesIn(QStringLiteral("We do not use your data for marketing."))
                     .contains(marketing));
        QVERIFY(phrasesIn(QStringLiteral("We do not keep your data, but we use it for marketing."))
                    .contains(marketing));
        QVERIFY(phrasesIn(QStringLiteral("You do not have to sign, and we use data for marketing."))
                    .contains(marketing));
        QVERIFY(phrasesIn(QStringLiteral("We use data for care, including but not limited to "
                                         "marketing."))
                    .contains(marketing));
    }

    void askingFirstEasesARedFlag() {
        const Form form = labelled(
            QStringLiteral("We use your images for marketing only if you agree in writing."));
        QCOMPARE(form.countOf(Concern::RedFlag), 0);
        QCOMPARE(form.markedCount(), 1);
        QCOMPARE(form.sentences[0].concern(), Concern::WorthAsking);
    }

    void aRedFlagAndAPromiseAreBothShown() {
        const Form form = labelled(
            QStringLiteral("We do not sell your data, but we may use it to train our algorithms."));
        QCOMPARE(form.markedCount(), 1);
        const Sentence& s = form.sentences[0];
        QVERIFY(s.isMixed());
        QCOMPARE(s.concern(), Concern::RedFlag);
        QStringList ids;
        for (const Hit& hit : s.hits)
            ids += hit.phrase;
        QVERIFY(ids.contains(QStringLiteral("no-sale")) &&
                ids.contains(QStringLiteral("ai-training")));
    }

    void aListIsReadWithTheLineAboveIt() {
        const Form bad = labelled(QStringLiteral(
            "We may use your images for:\n• care;\n• marketing;\n• teaching.\nWe are open."));
        QCOMPARE(bad.countOf(Concern::RedFlag), 1);
        const Form good = labelled(QStringLiteral(
            "We will never use your images for:\n• marketing;\n• advertising.\nWe are open."));
        QCOMPARE(good.countOf(Concern::RedFlag), 0);
        // The mark stands on the point of the list, not on the line above.
        for (const Sentence& s : bad.sentences)
            if (s.isMarked() && s.concern() == Concern::RedFlag)
                QCOMPARE(bad.text.mid(s.start, s.length), QStringLiteral("marketing;"));
        const Form signsLost = labelled(
            QStringLiteral(
                "We will not use your images for:\nmarketing;\nadvertising.\nWe are open."),
            Lines::Paragraphs);
        QCOMPARE(signsLost.countOf(Concern::RedFlag), 0);
    }

    void questionsAreNoStatements() {
        QVERIFY(
            phrasesIn(QStringLiteral("Will my data be sold? Our staff can tell you.")).isEmpty());
        QVERIFY(!phrasesIn(QStringLiteral("Do you sell my data? No."))
                     .contains(QStringLiteral("sale-of-data")));
        QVERIFY(phrasesIn(QStringLiteral("May my data be sold? Yes, by us."))
                    .contains(QStringLiteral("sale-of-data")));
        QVERIFY(phrasesIn(QStringLiteral("Do you agree that your scans may be used to train AI?"))
                    .contains(QStringLiteral("ai-training")));
    }

    void headingsAreNotCounted() {
        const Form form = labelled(QStringLiteral("Marketing and Sale of Data\n\nWe are open."));
        QCOMPARE(form.sentenceCount(), 1);
        QCOMPARE(form.markedCount(), 0);
        QCOMPARE(labelled(QStringLiteral("Your images may be sold")).markedCount(), 1);
    }

    void otherLanguagesAreSaid_data() {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(text);
        };
        row("German", "Ihre Bilder werden nach der Untersuchung in unserem Archiv gespeichert und "
                      "können an Dritte weitergegeben werden, wenn Sie dem nicht widersprechen.");
        row("Spanish",
            "Sus imágenes se guardan en nuestro archivo y pueden compartirse con terceros "
            "para la investigación, salvo que usted indique lo contrario por escrito.");
        row("French",
            "Vos images sont conservées dans nos archives et peuvent être transmises à des "
            "tiers pour la recherche, sauf si vous vous y opposez par écrit.");
        row("Dutch", "Uw beelden worden in ons archief bewaard en kunnen met derden worden gedeeld "
                     "voor onderzoek, tenzij u daar bezwaar tegen maakt.");
        row("Russian",
            "Ваши снимки хранятся в нашем архиве и могут быть переданы третьим лицам для "
            "исследований, если вы не возражаете.");
        row("Arabic",
            "يتم حفظ صورك في الأرشيف الخاص بنا وقد تتم مشاركتها مع أطراف ثالثة لأغراض البحث "
            "ما لم تعترض على ذلك كتابة");
        row("Chinese",
            "您的图像将保存在我们的档案中，并可能与第三方共享用于研究，除非您以书面形式提出反对。");
    }
    void otherLanguagesAreSaid() {
        QFETCH(QString, text);
        const Form form = labelled(text);
        QVERIFY(!form.isEnglish());
        QCOMPARE(form.markedCount(), 0);
        QVERIFY2(form.notMentioned.isEmpty(), "nothing can be said to be missing");
        QVERIFY(form.leftOut.contains(QStringLiteral("other-language:1")));
    }

    void aPartInAnotherLanguageIsCounted() {
        const Form form = labelled(QString::fromUtf8(
            "We may share your images with our vendors, and you can ask us to stop at any time.\n\n"
            "Podemos compartir sus imágenes con nuestros proveedores, y usted puede pedirnos que "
            "dejemos de hacerlo en cualquier momento.\n\n"
            "If you have any questions about this form, please ask the staff at the front desk."));
        QVERIFY(form.isEnglish());
        QCOMPARE(form.leftOut, QStringList{QStringLiteral("other-language:1")});
        QVERIFY(form.markedCount() == 1);
    }

    void anEmptyTextIsAnError() {
        SilentProgress progress;
        for (const QString& text :
             {QString(), QStringLiteral(" \n\t\f"), QStringLiteral("12 - 3.")}) {
            const Result<Form> form = labelText(text, Lines::Wrapped, progress);
            QVERIFY(!form);
            QCOMPARE(form.error().code, ErrorCode::Empty);
        }
    }

    void itStopsWhenAsked() {
        class Stop final : public ProgressSink {
          public:
            int asked = 0;
            bool report(qint64, qint64) override { return ++asked < 3; }
        } stop;
        const Result<Form> form =
            labelText(QStringLiteral("We are open. ").repeated(50), Lines::Wrapped, stop);
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::Canceled);
        QCOMPARE(stop.asked, 3);
    }

    /// Text that is made to keep the phrases busy costs about as much as any other text. Processor
    /// time against an ordinary text of the same length, in the same run.
    void noTextKeepsThePhrasesBusy_data() {
        QTest::addColumn<QString>("unit");
        QTest::newRow("openings without an end")
            << QStringLiteral("may can could will would might ");
        QTest::newRow("half of each phrase")
            << QStringLiteral("de-identified data not responsible may share train develop images ");
        QTest::newRow("one word") << QStringLiteral("and");
        QTest::newRow("blanks and points") << QStringLiteral(". , ; ");
        QTest::newRow("with") << QStringLiteral("without your further ");
    }
    void noTextKeepsThePhrasesBusy() {
        QFETCH(QString, unit);
        const qsizetype size = 120'000;
        const auto cost = [](const QString& text) {
            const std::clock_t before = std::clock();
            (void)labelled(text);
            return double(std::clock() - before) / CLOCKS_PER_SEC;
        };
        (void)cost(kDesignForm);
        const double usual = cost(kDesignForm.repeated(int(size / kDesignForm.size())));
        const double odd = cost(unit.repeated(int(size / unit.size())));
        qInfo("usual %.3f s, this %.3f s of processor time", usual, odd);
        QVERIFY(odd < 20 * usual + 0.2);
    }

    void longSentencesAreCutAtASpace() {
        const Form form =
            labelled(QStringLiteral("we may share it with our vendors and ").repeated(200));
        QVERIFY(form.sentences.size() > 3);
        for (const Sentence& s : form.sentences)
            QVERIFY(s.length <= kLongestSentence);
        QVERIFY(form.markedCount() > 3);
    }

    void moreThanTheLimitIsSaid() {
        const QString line = QStringLiteral("Aa.\n");
        const Form form = labelled(line.repeated(int(kMostCharacters / line.size()) + 10));
        QVERIFY(form.leftOut.contains(QStringLiteral("text-over-limit")));
    }

    void throughAHelperItIsTheSame() {
        worker::InProcess caller(registerServices);
        const Result<Form> form = readFormText(caller, kDesignForm);
        QVERIFY(form.has_value());
        const Form direct = labelled(kDesignForm);
        QCOMPARE(form->text, direct.text);
        QCOMPARE(form->sentences, direct.sentences);
        QCOMPARE(form->paragraphs, direct.paragraphs);
        QCOMPARE(form->notMentioned, direct.notMentioned);
    }

    void aHelperThatSendsNonsenseIsNotBelieved() {
        worker::InProcess caller(registerServices);
        Result<worker::Request> request =
            labelRequest(kDesignForm, Lines::Wrapped, worker::Priority::Soon);
        QVERIFY(request.has_value());
        const Result<worker::Reply> reply = caller.callAndWait(*request);
        QVERIFY(reply.has_value());
        QVERIFY(labelAnswer(reply).has_value());
        for (const qsizetype cut : {qsizetype(0), qsizetype(10), reply->body.size() - 1})
            QVERIFY(!labelAnswer(worker::Reply{reply->body.left(cut), {}}));
        // Each single byte of it changed: an answer whose places lie outside its text never passes.
        for (qsizetype i = 0; i < reply->body.size(); ++i) {
            QByteArray odd = reply->body;
            odd[i] = char(odd[i] ^ 0x40);
            const Result<Form> form = labelAnswer(worker::Reply{odd, {}});
            if (!form)
                continue;
            for (const Sentence& s : form->sentences)
                QVERIFY(s.start >= 0 && s.start + s.length <= form->text.size());
        }
    }

    void jsonFitsItsSchema() {
        QJsonObject json = toJson(labelled(kDesignForm));
        json.insert(QStringLiteral("program"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("DiscLens")},
                                {QStringLiteral("version"), QStringLiteral("0")}});
        const tests::JsonSchema schema = tests::JsonSchema::load(QStringLiteral("consent-1"));
        const QStringList problems = schema.problems(json);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(json[QStringLiteral("marks")].toArray().size() >= 5);
        json.remove(QStringLiteral("counts"));
        QVERIFY(!schema.problems(json).isEmpty());
    }

    void textForTheTerminalHoldsItAll() {
        const QString text = toText(labelled(kDesignForm), 70);
        for (const char* part : {"worth a talk before you sign", "Red flag", "Reassuring",
                                 "Ask: ", "Not in this form:", "This is not legal advice."})
            QVERIFY2(text.simplified().contains(QLatin1String(part)), part);
        for (const QString& line : text.split(u'\n'))
            QVERIFY2(line.size() <= 76, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"
