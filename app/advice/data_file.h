// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QStringList>

namespace disclens::advice {

/// Reading the data files of this room, which are resources of the program.

inline QJsonDocument readData(const QString& file) {
    QFile in(file);
    // Without them it is a broken build, not a user's problem.
    if (!in.open(QIODevice::ReadOnly))
        qFatal("A data file of the program is missing.");
    return QJsonDocument::fromJson(in.readAll());
}

inline QStringList strings(const QJsonValue& value) {
    QStringList out;
    for (const QJsonValue item : value.toArray())
        out += item.toString();
    return out;
}

/// Texts of the data files stand in knowledge_strings.h as QT_TRANSLATE_NOOP, so that they are in
/// the .ts files.
inline QString translated(const QJsonValue& value) {
    const QByteArray source = value.toString().toUtf8();
    return source.isEmpty() ? QString() : QCoreApplication::translate("advice", source.constData());
}

inline QStringList translatedList(const QJsonValue& value) {
    QStringList out;
    for (const QJsonValue item : value.toArray())
        out += translated(item);
    return out;
}

} // namespace disclens::advice
