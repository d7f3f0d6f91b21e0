// SPDX-License-Identifier: GPL-3.0-or-later
// One disc, several people: what belongs to the others is known file by file and value by value.
#include "material_fixture.h"

#include <QTest>

using namespace disclens;
using inspect::Finding;
using inspect::Findings;
using tests::MaterialFixture;

namespace {

QString u(const char16_t* text) {
    return QString::fromUtf16(text);
}

FileId slice(MaterialFixture& disc, const QString& exam, int number, const QString& name,
             const QString& id, const QString& birth, const QString& hospital) {
    const FileId file = disc.dicom(exam + u(u"/IM") + QString::number(number));
    disc.element(u(u"SOPClassUID"), u(u"1.2.840.10008.5.1.4.1.1.2"))
        .element(u(u"PatientName"), name)
        .element(u(u"PatientID"), id)
        .element(u(u"PatientBirthDate"), birth)
        .element(u(u"InstitutionName"), hospital)
        .element(u(u"StudyDate"), exam == u(u"OTHER") ? u(u"20230401") : u(u"20190708"))
        .element(u(u"Modality"), u(u"CT"))
        .element(u(u"StudyInstanceUID"), u(u"1.2.3.") + QString::number(exam.size()))
        .element(u(u"SeriesInstanceUID"), u(u"1.2.3.1.") + QString::number(exam.size()))
        .element(u(u"SOPInstanceUID"), u(u"1.2.3.1.1.") + QString::number(file));
    return file;
}

const QString kAna = u(u"VZOROVA^ANA"), kPetr = u(u"NOVAK^PETR");

} // namespace

class TestOtherPeople : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nobodyElseNothingHidden() {
        MaterialFixture disc;
        for (int i = 0; i < 3; ++i)
            slice(disc, u(u"EXAM"), i, kAna, u(u"48291377"), u(u"19610214"), u(u"Larch Clinic"));
        disc.examine();
        QVERIFY(disc.otherPeople().isEmpty());
        QVERIFY(disc.otherPeople().values.isEmpty());
    }

    void theOthersFilesAndValuesAreTheirs() {
        MaterialFixture disc;
        // The other one comes first on the disc.
        const FileId theirs =
            slice(disc, u(u"OTHER"), 1, kPetr, u(u"77120001"), u(u"19500101"), u(u"Larch Clinic"));
        QList<FileId> own;
        for (int i = 0; i < 4; ++i)
            own << slice(disc, u(u"EXAM"), i, kAna, u(u"48291377"), u(u"19610214"),
                         u(u"Larch Clinic"));
        disc.line(theirs, 0, {4, 4, 200, 16}, u(u"NOVAK PETR"));
        disc.line(own.first(), 0, {4, 4, 200, 16}, u(u"1961-02-14"));
        const Findings findings = disc.examine();
        const inspect::OtherPeople& others = disc.otherPeople();
        // What stands in their files only counts for nothing about the person.
        QStringList marked;
        for (const Finding& finding : findings.findings)
            if (finding.theirs)
                marked << finding.subject + u' ' + finding.value;
        QVERIFY2(!marked.filter(u(u"NOVAK")).isEmpty(), qPrintable(tests::listed(findings)));
        QVERIFY2(marked.filter(u(u"1961")).isEmpty(), qPrintable(marked.join(u'\n')));
        QCOMPARE(others.files, QSet<FileId>{theirs});
        for (const QString& value : {kPetr, u(u"77120001"), u(u"19500101"), u(u"20230401")})
            QVERIFY2(others.values.contains(value), qPrintable(value));
        // What both have in common tells nothing, and the person's own stays.
        for (const QString& value : {kAna, u(u"48291377"), u(u"19610214"), u(u"Larch Clinic")})
            QVERIFY2(!others.values.contains(value), qPrintable(value));
        // One finding for both names: the person's own is the one that is shown.
        const Finding* name = tests::find(findings, u(u"patient_name"), u(u"PatientName"));
        QVERIFY2(name, qPrintable(tests::listed(findings)));
        QCOMPARE(name->value, kAna);
        QVERIFY(!others.holdsAllOf(*name));
        const Finding* alarm = tests::find(findings, u(u"other_patient_data"));
        QVERIFY(alarm && others.holdsAllOf(*alarm));
        QVERIFY(!alarm->theirs && !name->theirs); // these are for the person to see
        for (const FileId file : own)
            QVERIFY(!others.holds(file));
    }

    void aNameOnOnePictureCoversItsSeries() {
        MaterialFixture disc;
        QList<FileId> marked, plain;
        for (int i = 0; i < 2; ++i)
            marked << slice(disc, u(u"MIXED"), i, kAna, u(u"48291377"), u(u"19610214"),
                            u(u"Larch Clinic"));
        for (int i = 0; i < 4; ++i)
            plain << slice(disc, u(u"EXAM"), i, kAna, u(u"48291377"), u(u"19610214"),
                           u(u"Larch Clinic"));
        disc.line(marked.first(), 0, {4, 4, 200, 16}, u(u"NAME: NOVAK PETR"));
        disc.line(marked.first(), 0, {4, 30, 200, 16}, u(u"DOB: 01.01.1950"));
        const Findings findings = disc.examine();
        if (!tests::find(findings, u(u"other_patient_data")))
            QFAIL(qPrintable(tests::listed(findings)));
        for (const FileId file : marked)
            QVERIFY(disc.otherPeople().holds(file));
        for (const FileId file : plain)
            QVERIFY(!disc.otherPeople().holds(file));
    }
};

QTEST_GUILESS_MAIN(TestOtherPeople)
#include "tst_other_people.moc"
