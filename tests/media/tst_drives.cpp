// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/drives.h"

#include <QTest>

using namespace disclens::media;

class TestDrives : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void discsAndSticksAreFound();
    void oddLinesAreSkipped();
    void theRealTableIsRead();
};

void TestDrives::discsAndSticksAreFound() {
    const QByteArray table =
        "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
        "23 22 0:21 / /proc rw,nosuid - proc proc rw\n"
        "90 22 8:17 / /media/ann/USB\\040STICK rw,nosuid shared:50 master:2 - vfat /dev/sdb1 rw\n"
        "91 22 8:33 / /media/ann/backup rw - ext4 /dev/sdc1 rw\n"
        "92 22 11:0 / /media/ann/PACS ro,nosuid shared:51 - iso9660 /dev/sr0 ro\n"
        "93 22 11:1 / /run/media/ann/M\\303\\274ller ro - udf /dev/sr1 ro\n"
        "94 22 11:0 /IMG /somewhere ro - iso9660 /dev/sr0 ro\n";
    DriveFacts facts;
    facts.isRemovable = [](const QByteArray& number) {
        return number == "8:17" || number == "8:2";
    };
    facts.labelOf = [](const QByteArray& device) {
        return device == "/dev/sr0" ? QStringLiteral("EXAM 2021") : QString();
    };
    const QList<MountedDrive> drives = drivesIn(table, facts);
    QCOMPARE(drives.size(), 3);
    QCOMPARE(drives.at(0).drive.name, QStringLiteral("EXAM 2021"));
    QCOMPARE(drives.at(0).drive.path, QStringLiteral("/media/ann/PACS"));
    QVERIFY(drives.at(0).drive.optical);
    QCOMPARE(drives.at(1).drive.name, QString::fromUtf8("M\xc3\xbcller"));
    QVERIFY(drives.at(1).drive.optical);
    QCOMPARE(drives.at(2).drive.name, QStringLiteral("USB STICK"));
    QCOMPARE(drives.at(2).drive.path, QStringLiteral("/media/ann/USB STICK"));
    QVERIFY(!drives.at(2).drive.optical);
}

void TestDrives::oddLinesAreSkipped() {
    DriveFacts facts;
    facts.isRemovable = [](const QByteArray&) { return true; };
    facts.labelOf = [](const QByteArray&) { return QString(); };
    QVERIFY(drivesIn({}, facts).isEmpty());
    QVERIFY(drivesIn("\n\n - \n1 2 3\n1 2 3:4 / /x - \n- - - - - - - - -\n", facts).isEmpty());
    QVERIFY(drivesIn("1 2 0:5 / /tmp rw - tmpfs tmpfs rw\n", facts).isEmpty());
}

void TestDrives::theRealTableIsRead() {
    for (const Drive& drive : mountedDrives()) {
        QVERIFY(drive.path.startsWith(u'/'));
        QVERIFY(!drive.name.isEmpty());
    }
    QVERIFY(!driveAt("/"));
    QVERIFY(!driveAt("/proc"));
}

QTEST_GUILESS_MAIN(TestDrives)
#include "tst_drives.moc"
