// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/findings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace disclens::textbench {

using namespace Qt::StringLiterals;

bool FoundLine::isRead() const {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool writeFindings(const Findings& findings, const QString& path) {
    QJsonArray frames;
    for (const FoundFrame& frame : findings.frames) {
        QJsonArray lines;
        for (const FoundLine& line : frame.lines)
            lines.append(QJsonObject{{u"box"_s, QJsonArray{line.box.x(), line.box.y(),
                                                           line.box.width(), line.box.height()}},
                                     {u"text"_s, line.text},
                                     {u"confidence"_s, line.confidence},
                                     {u"guesses"_s, QString::fromLatin1(line.guesses.toBase64())},
                                     {u"turned"_s, line.turned}});
        frames.append(QJsonObject{{u"group"_s, frame.group},
                                  {u"file"_s, frame.file},
                                  {u"frame"_s, frame.frame},
                                  {u"lines"_s, lines},
                                  {u"not_covered"_s, QJsonArray::fromStringList(frame.notCovered)},
                                  {u"failed"_s, frame.failed}});
    }
    QJsonObject figures;
    for (auto it = findings.figures.begin(); it != findings.figures.end(); ++it)
        figures[it.key()] = it.value();
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{u"reader"_s, findings.reader},
                                                {u"frames"_s, frames},
                                                {u"figures"_s, figures}})
                          .toJson()) > 0;
}

Findings readFindings(const QString& path) {
    Findings out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    out.reader = all[u"reader"_s].toString();
    for (const QJsonValue& value : all[u"frames"_s].toArray()) {
        const QJsonObject o = value.toObject();
        FoundFrame frame{
            o[u"group"_s].toString(), o[u"file"_s].toInt(), o[u"frame"_s].toInt(), {}, {},
            o[u"failed"_s].toBool()};
        for (const QJsonValue& id : o[u"not_covered"_s].toArray())
            frame.notCovered.append(id.toString());
        for (const QJsonValue& l : o[u"lines"_s].toArray()) {
            const QJsonObject line = l.toObject();
            const QJsonArray box = line[u"box"_s].toArray();
            frame.lines.append(
                {QRect(box.at(0).toInt(), box.at(1).toInt(), box.at(2).toInt(), box.at(3).toInt()),
                 line[u"text"_s].toString(), line[u"confidence"_s].toDouble(),
                 line[u"turned"_s].toInt(),
                 QByteArray::fromBase64(line[u"guesses"_s].toString().toLatin1())});
        }
        out.frames.append(frame);
    }
    const QJsonObject figures = all[u"figures"_s].toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        out.figures[it.key()] = it.value().toDouble();
    return out;
}

void merge(const Findings& from, Findings& into) {
    into.reader = from.reader;
    into.frames += from.frames;
    for (auto it = from.figures.begin(); it != from.figures.end(); ++it)
        into.figures[it.key()] = it.key().startsWith("most_"_L1)
                                     ? std::max(into.figures.value(it.key()), it.value())
                                     : into.figures.value(it.key()) + it.value();
}

} // namespace disclens::textbench
