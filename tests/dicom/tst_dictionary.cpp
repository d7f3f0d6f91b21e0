// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dictionary.h"
#include "dicom/dictionary_rows.h"

#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dctag.h>

#include <algorithm>

using namespace disclens::dicom;

namespace {
QByteArray vr(quint16 group, quint16 element, const QString& creator = {}) {
    const Vr found = vrOf({group, element}, creator);
    return {found.data(), 2};
}
} // namespace

class TestDictionary : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void knowsOrdinaryTags() {
        QCOMPARE(vr(0x0010, 0x0010), QByteArray("PN"));
        QCOMPARE(vr(0x0008, 0x0018), QByteArray("UI"));
        QCOMPARE(vr(0x0040, 0xA730), QByteArray("SQ"));
        QCOMPARE(vr(0x0010, 0x0000), QByteArray("UL"));
        QCOMPARE(vr(0x0011, 0x0010), QByteArray("LO"));
    }
    void choosesOneOfSeveral() {
        QCOMPARE(vr(0x7FE0, 0x0010), QByteArray("OW"));
        QCOMPARE(vr(0x0028, 0x0106), QByteArray("US"));
        QCOMPARE(vr(0x0028, 0x3006), QByteArray("OW")); // "US or OW"
    }
    void knowsRepeatingGroups() {
        QCOMPARE(vr(0x6000, 0x3000), QByteArray("OW"));
        QCOMPARE(vr(0x601E, 0x3000), QByteArray("OW"));
        QCOMPARE(vr(0x6001, 0x3000), QByteArray("UN")); // odd groups are private
    }
    void knowsPrivateTagsByCreatorOnly() {
        const auto rows = dictionaryRows();
        const auto row = std::find_if(rows.begin(), rows.end(), [](const DictionaryRow& r) {
            return *r.creator && !r.isRepeating() && r.group % 2 == 1;
        });
        if (row == rows.end())
            QSKIP("DCMTK came without private tags");
        const QString creator = QString::fromLatin1(row->creator);
        QVERIFY(vr(row->group, 0x1000 | (row->element & 0xFF), creator) != "UN" ||
                row->evr == EVR_UN);
        QCOMPARE(vr(row->group, 0x1000 | (row->element & 0xFF)), QByteArray("UN"));
    }
    /// What DCMTK gets from the table is what it would have read from its own file.
    void givesDcmtkItsOwnDictionary() {
        const auto rowsOf = [](DcmDataDictionary& from) {
            QList<QByteArray> all;
            const auto add = [&all](const DcmDictEntry& e) {
                all.append(QByteArray::number(e.getGroup()) + ' ' +
                           QByteArray::number(e.getElement()) + ' ' +
                           QByteArray::number(e.getUpperGroup()) + ' ' +
                           QByteArray::number(e.getUpperElement()) + ' ' +
                           QByteArray::number(int(e.getGroupRangeRestriction())) + ' ' +
                           QByteArray::number(int(e.getElementRangeRestriction())) + ' ' +
                           DcmVR(e.getEVR()).getVRName() + ' ' + QByteArray::number(e.getVMMin()) +
                           ' ' + QByteArray::number(e.getVMMax()) + ' ' + e.getTagName() + ' ' +
                           (e.getPrivateCreator() ? e.getPrivateCreator() : ""));
            };
            for (auto i = from.normalBegin(); i != from.normalEnd(); ++i)
                add(**i);
            for (auto i = from.repeatingBegin(); i != from.repeatingEnd(); ++i)
                add(**i);
            std::sort(all.begin(), all.end());
            return all;
        };
        DcmDataDictionary& live = dcmDataDict.wrlock();
        live.reloadDictionaries(OFTrue, OFTrue);
        const QList<QByteArray> own = rowsOf(live);
        QVERIFY(own.size() > 4000);
        live.reloadDictionaries(OFFalse, OFFalse); // as in a helper, which can't open the file
        QVERIFY(!live.isDictionaryLoaded());
        dcmDataDict.wrunlock();
        fillDcmtkDictionary();
        DcmDataDictionary& filled = dcmDataDict.wrlock();
        QCOMPARE(rowsOf(filled), own);
        dcmDataDict.wrunlock();
        QCOMPARE(DcmTag(0x0010, 0x0010).getEVR(), EVR_PN);
    }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
