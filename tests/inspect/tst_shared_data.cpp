// SPDX-License-Identifier: GPL-3.0-or-later
// Real files: everything that truth.json names is found, levels are as a table made by eye says,
// cleaned and phantom data points to no one, and no ordinary series shows a trace of AI.
#include "corpus.h"
#include "inspect/text_fold.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <ctime>
#include <map>

using namespace disclens;
using namespace disclens::inspect;

namespace {

const QString kData = QStringLiteral(DISCLENS_SHARED_DATA);

bool haveData() {
    return QFile::exists(kData + QStringLiteral("/truth.json"));
}

/// The folder that is inspected as one disc for an entry of truth.json or of the level table.
QString discOf(const QString& path) {
    static const QStringList two{
        QStringLiteral("flywheel-pseudo-phi"), QStringLiteral("fnndsc-adi-brain"),
        QStringLiteral("dcm_qa_ct"),           QStringLiteral("pydicom"),
        QStringLiteral("dcm_qa_enh"),          QStringLiteral("deid-data")};
    const QString first = path.section(u'/', 0, 0);
    return two.contains(first) ? path.section(u'/', 0, 1) : first;
}

struct Read {
    std::unique_ptr<tests::Corpus> corpus;
    Findings findings;
};

/// Each disc is read and inspected once in a run.
const Read& disc(const QString& folder) {
    static std::map<QString, Read> known;
    auto it = known.find(folder);
    if (it == known.end()) {
        Read read;
        read.corpus = std::make_unique<tests::Corpus>(kData + u'/' + folder);
        read.findings = read.corpus->examine();
        it = known.emplace(folder, std::move(read)).first;
    }
    return it->second;
}

/// All that the findings of a disc say, in comparable form.
QStringList said(const Findings& findings) {
    QStringList out;
    for (const Finding& f : findings.findings) {
        out << foldCompact(f.value);
        for (const QString& value : f.someValues)
            out << foldCompact(value);
        for (const Place& place : f.places)
            out << foldCompact(place.text);
    }
    out.removeDuplicates();
    return out;
}

QString hashOf(const QString& value) {
    return QString::fromLatin1(
        QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex().left(10));
}

QJsonArray truth() {
    QFile file(kData + QStringLiteral("/truth.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                .object()[QLatin1String("entries")]
                                                .toArray()
                                          : QJsonArray();
}

QString withPoints(const Findings& findings) {
    QString out;
    for (const Finding& f : findings.findings)
        if (f.level == Level::Points)
            out += f.id + u' ' + f.kind + u' ' + f.subject + u' ' + f.value.left(60) + u'\n';
    return out;
}

} // namespace

class TestSharedData : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        if (!haveData())
            QSKIP("The real scans beside the project are not here.");
    }

    void identifyingValuesAreFound_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("value");
        int n = 0;
        for (const QJsonValue& entry : truth()) {
            const QJsonObject row = entry.toObject();
            const QString path = row.contains(QLatin1String("series"))
                                     ? row[QLatin1String("series")].toString()
                                     : row[QLatin1String("path")].toString();
            // Words inside pictures are for the text check.
            if (path.endsWith(QLatin1String(".PNG")) || path.contains(QLatin1String("video_")))
                continue;
            for (const QJsonValue& v : row[QLatin1String("identifying_values")].toArray()) {
                QString value = v.toString();
                value.remove(QRegularExpression(QStringLiteral(" \\([^)]*\\)$")))
                    .remove(QStringLiteral("tel:"));
                if (value.contains(QLatin1String("FILE NAME")))
                    value = QStringLiteral("MILLER_BEVERLY_19310227_001.JPG");
                QTest::newRow(qPrintable(QString::number(++n) + u' ' + path))
                    << discOf(path) << value;
            }
        }
    }
    void identifyingValuesAreFound() {
        QFETCH(QString, folder);
        QFETCH(QString, value);
        const QString wanted = foldCompact(value);
        const QStringList all = said(disc(folder).findings);
        QVERIFY2(std::any_of(all.begin(), all.end(),
                             [&](const QString& text) { return text.contains(wanted); }),
                 qPrintable(value));
    }

    void cleanedAndPhantomDataPointsToNoOne_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             {"flywheel-pseudo-phi/tcia-body-mr-deidentified", "fnndsc-chest-ct",
              "dcm_qa_ct/philips-disc", "dcm_qa_ct/ge-head-ct", "datalad-structural-defaced",
              "dicom2nifti", "dcm_qa", "dcm_qa_enh/Philips", "dcm_qa_enh/Siemens",
              "dcm4che/NM-MONO2-16-13x-heart"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void cleanedAndPhantomDataPointsToNoOne() {
        QFETCH(QString, folder);
        if (!QDir(kData + u'/' + folder).exists())
            return;
        const Findings& findings = disc(folder).findings;
        QVERIFY(!findings.findings.isEmpty());
        const QString points = withPoints(findings);
        QVERIFY2(points.isEmpty(), qPrintable(points));
        for (const Finding& f : findings.findings)
            QVERIFY2(f.kind != u"outside_deidentified_claim_false", qPrintable(f.rule));
    }

    void placeholderNamesNeverPoint() {
        static const QRegularExpression placeholder(
            QStringLiteral("^(anon.*|removed.*|.*phantom.*|head|plastic|x+|.*\\btest\\b.*|lastname "
                           "firstname)$"),
            QRegularExpression::CaseInsensitiveOption);
        int seen = 0;
        for (const QString& folder : allFolders())
            for (const Finding& f : disc(folder).findings.findings) {
                if (f.kind != u"patient_name" ||
                    !placeholder.match(fold(f.value).text.trimmed()).hasMatch())
                    continue;
                ++seen;
                QVERIFY2(f.level != Level::Points, qPrintable(folder + u' ' + f.value));
            }
        QVERIFY(seen > 10);
    }

    void ordinarySeriesShowNoAi_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"invesalius-cranium",
                                   "fnndsc-adi-brain/T1",
                                   "fnndsc-adi-brain/T2-upper-head",
                                   "fnndsc-chest-ct",
                                   "dcm_qa_ct/ge-head-ct",
                                   "dcm_qa_ct/philips-disc",
                                   "datalad-structural-defaced",
                                   "flywheel-pseudo-phi/tcia-body-mr",
                                   "flywheel-pseudo-phi/prisma-phantom",
                                   "presidio",
                                   "deid-data/humans",
                                   "deid-data/ultrasounds",
                                   "wg04",
                                   "dicom2nifti",
                                   "dcm_qa",
                                   "dcm_qa_enh",
                                   "nibabel",
                                   "cornerstone3d",
                                   "fo-dicom",
                                   "dcm4che",
                                   "assembled-cd",
                                   "pydicom/charset_files",
                                   "pydicom/palettes"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void ordinarySeriesShowNoAi() {
        QFETCH(QString, folder);
        for (const Finding& f : disc(folder).findings.findings)
            QVERIFY2(f.kind != u"third_party_ai_evidence",
                     qPrintable(f.rule + u' ' + f.value + u' ' +
                                f.facts.value(QStringLiteral("company"))));
    }

    /// tests/data/levels.csv: disc,kind,subject,value hash (or *),level. Judged by eye; the values
    /// themselves stay where they are.
    void levelsAreRight() {
        QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/tests/data/levels.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0, right = 0, points = 0, pointsRight = 0;
        QStringList wrong;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QString text = QString::fromUtf8(line).trimmed();
            if (text.isEmpty() || text.startsWith(u'#'))
                continue;
            const QStringList cells = text.split(u',');
            QVERIFY2(cells.size() == 5, qPrintable(text));
            ++rows;
            const Findings& findings = disc(cells[0]).findings;
            const Finding* found = nullptr;
            for (const Finding& f : findings.findings)
                if (f.kind == cells[1] && f.subject == cells[2] &&
                    (cells[3] == u"*" || hashOf(f.value) == cells[3]) &&
                    (!found || f.level < found->level))
                    found = &f;
            const QString got = found ? levelId(found->level) : QStringLiteral("absent");
            if (got == u"points")
                ++points;
            if (got == u"points" && cells[4] == u"points")
                ++pointsRight;
            if (got == cells[4])
                ++right;
            else
                wrong << text + QStringLiteral(" got ") + got;
        }
        qInfo("%d findings judged by eye, %d levels right; of %d that point, %d do", rows, right,
              points, pointsRight);
        QVERIFY(rows >= 300);
        QVERIFY2(pointsRight * 100 >= points * 98, qPrintable(wrong.join(u'\n')));
        QVERIFY2(right * 100 >= rows * 98, qPrintable(wrong.join(u'\n')));
    }

    void aTypicalDiscGivesAReadableNumberOfFindings() {
        const Read& read = disc(QStringLiteral("flywheel-pseudo-phi/tcia-body-mr"));
        const auto n = read.findings.findings.size();
        QVERIFY2(n >= 30 && n <= 100, qPrintable(QString::number(n)));
    }

    void examinationIsQuick() {
        const Read& read = disc(QStringLiteral("datalad-structural-defaced"));
        const std::clock_t start =
            std::clock(); // of this process: a busy machine must not fail the test
        read.corpus->examine();
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%d files, %lld elements: %.1f ms", read.corpus->dicomFiles(),
              static_cast<long long>(read.corpus->elements()), seconds * 1000);
        QVERIFY(seconds < 1);
    }

  private:
    static QStringList allFolders() {
        QStringList out;
        for (const QString& name :
             QDir(kData).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (discOf(name + QStringLiteral("/x")) == name) {
                out << name;
                continue;
            }
            for (const QString& inner :
                 QDir(kData + u'/' + name).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
                out << name + u'/' + inner;
        }
        return out;
    }
};

QTEST_GUILESS_MAIN(TestSharedData)
#include "tst_shared_data.moc"
