// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/drawn_pictures.h"
#include "example/example_objects.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace disclens::example {

namespace {

Status put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::WriteFailed, {}, "example file"};
    return Done{};
}

void put16(QByteArray& out, int value) {
    out.append(char(value & 255)).append(char(value >> 8 & 255));
}
void put32(QByteArray& out, int value) {
    put16(out, value & 0xFFFF);
    put16(out, value >> 16 & 0xFFFF);
}

/// An EXIF block (APP1, little endian, TIFF 6.0 directories) that says which phone took the
/// picture, when, and by whom.
QByteArray exifBlock() {
    const QList<std::pair<int, QByteArray>> fields{{0x010F, "Example Phones"},
                                                   {0x0110, "Pocket 7"},
                                                   {0x0132, "2025:06:04 10:31:22"},
                                                   {0x013B, "Ren\xC3\xA9"
                                                            "e Fictova"}};
    QByteArray tiff("II*\0", 4);
    put32(tiff, 8);
    put16(tiff, int(fields.size()));
    QByteArray values;
    int at = 8 + 2 + int(fields.size()) * 12 + 4;
    for (const auto& [tag, text] : fields) {
        put16(tiff, tag);
        put16(tiff, 2); // ASCII
        put32(tiff, int(text.size()) + 1);
        put32(tiff, at + int(values.size()));
        values += text + '\0';
    }
    put32(tiff, 0);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff + values;
    QByteArray block("\xFF\xE1", 2);
    block.append(char((body.size() + 2) >> 8 & 255)).append(char((body.size() + 2) & 255));
    return block + body;
}

/// The photograph of the form: the scan, a little smaller, as JPEG with EXIF.
QByteArray phonePhoto() {
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    scannedForm().scaledToWidth(600, Qt::SmoothTransformation).save(&buffer, "JPG", 80);
    return jpeg.insert(2, exifBlock());
}

/// The first bytes of a Windows program and nothing that could run: readers recognise it, no
/// computer starts it.
QByteArray programShell() {
    QByteArray bytes(4096, '\0');
    bytes.replace(0, 2, "MZ");
    bytes[0x3C] = char(0x80);
    bytes.replace(0x80, 4, QByteArray("PE\0\0", 4));
    bytes.replace(0x200, 44, "Example viewer. This file holds no program.\n");
    return bytes;
}

const char* const kWebPage = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Pictures of Renée Fictova</title>
<meta name="author" content="Riverside Example Hospital"></head>
<body><h1>Pictures of Renée Fictova</h1>
<p>Born 14.02.1961, record number 00482913.</p>
<p>Start VIEWER/VIEWER.EXE, or see your pictures at
<a href="https://portal.archive.example/share?acc=A2506040173">our portal</a>.</p>
</body></html>
)";

const char* const kReadMe = "Riverside Example Hospital, Department of Imaging\r\n"
                            "Disc for FICTOVA, RENEE MARIE (formerly EXEMPLARSKA), ID 00482913\r\n"
                            "Questions? Call +1 555 0100 or write to imaging@riverside.example\r\n";

} // namespace

QByteArray reportPdf() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setResolution(150);
    pdf.setTitle(QStringLiteral("Report: CT of the head, Fictova"));
    pdf.setCreator(QStringLiteral("Riverside Example Hospital"));
    QPainter painter(&pdf);
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    const auto line = [&](int y, int points, bool bold, const QString& text) {
        font.setPointSize(points);
        font.setBold(bold);
        painter.setFont(font);
        painter.drawText(QRect(40, y, pdf.width() - 80, 400), Qt::AlignLeft | Qt::TextWordWrap,
                         text);
    };
    const QString head =
        QStringLiteral("Ren\u00E9e Marie Fictova, born 14 Feb 1961, record number 00482913");
    line(60, 18, true, QStringLiteral("Riverside Example Hospital"));
    line(120, 12, false, QStringLiteral("1 Riverside Road, Sampletown. Phone +1 555 0100"));
    line(220, 14, true, QStringLiteral("Report: CT of the head, 4 June 2025"));
    line(280, 12, false, head);
    line(340, 12, false,
         QStringLiteral("Asked for by Dr. Jo\u00EBl Muster. Order number A2506040173."));
    line(440, 12, true, QStringLiteral("Why"));
    line(480, 12, false, QStringLiteral("Headache for two weeks."));
    line(560, 12, true, QStringLiteral("What we saw"));
    line(
        600, 12, false,
        QStringLiteral("No bleeding. The fluid spaces are of usual size. The bones are unharmed."));
    line(700, 12, true, QStringLiteral("In short"));
    line(740, 12, false, QStringLiteral("A head without unusual findings."));
    line(860, 12, false, QStringLiteral("Dr. Eva Vzorov\u00E1"));
    pdf.newPage();
    line(60, 12, false, head);
    line(120, 12, false, QStringLiteral("Page 2. Copies to: Dr. Jo\u00EBl Muster."));
    painter.end();
    return bytes;
}

Status writeOtherFiles(const QString& disc, const QByteArray& pdf) {
    QDir folder(disc);
    if (!folder.mkpath(QStringLiteral("VIEWER")) || !folder.mkpath(QStringLiteral("REPORT")) ||
        !folder.mkpath(QStringLiteral("SCANS")))
        return Error{ErrorCode::WriteFailed, {}, "mkpath"};
    const QList<std::pair<QString, QByteArray>> files{
        {QStringLiteral("AUTORUN.INF"),
         "[autorun]\r\nopen=VIEWER\\VIEWER.EXE\r\nlabel=FICTOVA_RENEE\r\n"},
        {QStringLiteral("INDEX.HTM"), kWebPage},
        {QStringLiteral("README.TXT"), kReadMe},
        {QStringLiteral("VIEWER/VIEWER.EXE"), programShell()},
        {QStringLiteral("VIEWER/VIEWER.INI"),
         "[last]\r\npatient=FICTOVA^RENEE^MARIE\r\nstudy=A2506040173\r\nserver=10.20.0.14\r\n"},
        {QStringLiteral("REPORT/FICTOVA_REPORT.PDF"), pdf},
        {QStringLiteral("SCANS/FORM_01.JPG"), phonePhoto()},
    };
    for (const auto& [name, bytes] : files)
        if (const Status status = put(folder.filePath(name), bytes); !status)
            return status;
    return Done{};
}

} // namespace disclens::example
