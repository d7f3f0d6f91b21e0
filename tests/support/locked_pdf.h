// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <array>
#include <utility>

namespace disclens::tests {

inline QByteArray rc4(const QByteArray& key, const QByteArray& data) {
    std::array<quint8, 256> box{};
    for (int i = 0; i < 256; ++i)
        box[size_t(i)] = quint8(i);
    quint8 at = 0;
    for (int i = 0; i < 256; ++i) {
        at = quint8(at + box[size_t(i)] + quint8(key[i % key.size()]));
        std::swap(box[size_t(i)], box[at]);
    }
    QByteArray out = data;
    quint8 a = 0, b = 0;
    for (char& c : out) {
        a = quint8(a + 1);
        b = quint8(b + box[a]);
        std::swap(box[a], box[b]);
        c = char(quint8(c) ^ box[quint8(box[a] + box[b])]);
    }
    return out;
}

inline QByteArray md5(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Md5);
}

/// One page with this text, locked with this password (PDF 1.4, 3.5: revision 2, 40 bits). With an
/// empty text the page has a box of black on it, and no words.
inline QByteArray lockedPdf(const QByteArray& password, const QString& text) {
    const QByteArray filler =
        QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    const QByteArray padded = QByteArray(password + filler).left(32), id(16, 'c');
    const QByteArray owner = rc4(md5(padded).left(5), padded);
    const QByteArray key = md5(padded + owner + QByteArray::fromHex("fcffffff") + id).left(5);
    const QByteArray user = rc4(key, filler);

    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> at;
    const auto object = [&](const QByteArray& body) {
        at += pdf.size();
        pdf += QByteArray::number(at.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 300] /Contents 4 0 R /Resources << "
           "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
    QByteArray drawn("100 100 200 100 re f");
    if (!text.isEmpty())
        drawn = "BT /F 14 Tf 20 200 Td (" + text.toLatin1() + ") Tj ET";
    // The key of object 4, generation 0.
    const QByteArray content = rc4(md5(key + QByteArray::fromHex("0400000000")).left(10), drawn);
    object("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream");
    object("<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + owner.toHex() + "> /U <" + user.toHex() +
           "> >>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype offset : at)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size 6 /Root 1 0 R /Encrypt 5 0 R /ID [<" + id.toHex() + "><" +
           id.toHex() + ">] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace disclens::tests
