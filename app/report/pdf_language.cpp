// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_language.h"

#include <QRegularExpression>

namespace disclens::report {

QByteArray withPdfLanguage(const QByteArray& pdf, const QString& language) {
    static const QRegularExpression isTag(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    if (!isTag.match(language).hasMatch() || trailerAt < 0 || startAt < trailerAt)
        return pdf;
    const QString trailer = QString::fromLatin1(pdf.mid(trailerAt, startAt - trailerAt));
    const auto number = [](const QString& text, const char* pattern) {
        const QRegularExpressionMatch match =
            QRegularExpression(QString::fromLatin1(pattern)).match(text);
        return match.hasMatch() ? match.captured(1).toInt() : -1;
    };
    const int root = number(trailer, "/Root\\s+(\\d+)\\s+0\\s+R");
    const int info = number(trailer, "/Info\\s+(\\d+)\\s+0\\s+R");
    const int size = number(trailer, "/Size\\s+(\\d+)");
    const int previous = number(QString::fromLatin1(pdf.mid(startAt)), "startxref\\s+(\\d+)");
    if (root <= 0 || size <= root || previous <= 0)
        return pdf;

    const QByteArray mark = "\n" + QByteArray::number(root) + " 0 obj";
    const qsizetype objectAt = pdf.indexOf(mark);
    const qsizetype dictionaryAt = objectAt < 0 ? -1 : pdf.indexOf("<<", objectAt);
    const qsizetype endAt = objectAt < 0 ? -1 : pdf.indexOf("endobj", objectAt);
    if (dictionaryAt < 0 || endAt < dictionaryAt ||
        pdf.mid(objectAt, endAt - objectAt).contains("/Lang"))
        return pdf;
    const QByteArray rest = pdf.mid(dictionaryAt + 2, endAt - dictionaryAt - 2);

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    const qsizetype newObjectAt = out.size();
    QString tag = language;
    tag.replace(QLatin1Char('_'), QLatin1Char('-'));
    out += QByteArray::number(root) + " 0 obj\n<<\n/Lang (" + tag.toLatin1() +
           ")\n/ViewerPreferences << /DisplayDocTitle true >>" + rest + "endobj\n";
    const qsizetype tableAt = out.size();
    out += "xref\n" + QByteArray::number(root) + " 1\n" +
           QByteArray::number(newObjectAt).rightJustified(10, '0') +
           " 00000 n \ntrailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " +
           QByteArray::number(root) + " 0 R\n";
    if (info > 0)
        out += "/Info " + QByteArray::number(info) + " 0 R\n";
    out += "/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" +
           QByteArray::number(tableAt) + "\n%%EOF\n";
    return out;
}

} // namespace disclens::report
