// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace disclens::tests {
namespace {

bool isOfType(const QJsonValue& value, const QString& type) {
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == QLatin1String("number"))
        return value.isDouble();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("object"))
        return value.isObject();
    return type == QLatin1String("null") && value.isNull();
}

bool isOfAnyType(const QJsonValue& value, const QJsonValue& types) {
    if (types.isString())
        return isOfType(value, types.toString());
    for (const QJsonValue& type : types.toArray())
        if (isOfType(value, type.toString()))
            return true;
    return false;
}

} // namespace

JsonSchema JsonSchema::load(const QString& name) {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/schemas/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No schema %s", qPrintable(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("Schema %s: %s", qPrintable(name), qPrintable(error.errorString()));
    return JsonSchema(document.object());
}

QStringList JsonSchema::problems(const QJsonValue& value) const {
    QStringList out;
    check(m_root, value, QString(), out, 0);
    return out;
}

void JsonSchema::check(const QJsonObject& schema, const QJsonValue& value, const QString& path,
                       QStringList& out, int depth) const {
    const auto say = [&](const QString& what) {
        out += (path.isEmpty() ? QStringLiteral("/") : path) + QStringLiteral(": ") + what;
    };
    if (depth > 32)
        return say(QStringLiteral("schema refers to itself without end"));
    for (auto at = schema.begin(); at != schema.end(); ++at) {
        const QString key = at.key();
        const QJsonValue rule = at.value();
        if (key == QLatin1String("$ref")) {
            const QString name = rule.toString().section(QLatin1Char('/'), -1);
            const QJsonValue target = m_root.value(QLatin1String("$defs")).toObject().value(name);
            if (!target.isObject())
                say(QStringLiteral("no $defs/") + name);
            check(target.toObject(), value, path, out, depth + 1);
        } else if (key == QLatin1String("type")) {
            if (!isOfAnyType(value, rule))
                say(QStringLiteral("wrong type"));
        } else if (key == QLatin1String("enum")) {
            if (!rule.toArray().contains(value))
                say(QStringLiteral("not one of the allowed values: ") +
                    value.toVariant().toString());
        } else if (key == QLatin1String("const")) {
            if (value != rule)
                say(QStringLiteral("not the fixed value"));
        } else if (key == QLatin1String("pattern")) {
            if (value.isString() &&
                !QRegularExpression(rule.toString()).match(value.toString()).hasMatch())
                say(QStringLiteral("does not fit the pattern: ") + value.toString());
        } else if (key == QLatin1String("minimum")) {
            if (value.isDouble() && value.toDouble() < rule.toDouble())
                say(QStringLiteral("too small"));
        } else if (key == QLatin1String("maximum")) {
            if (value.isDouble() && value.toDouble() > rule.toDouble())
                say(QStringLiteral("too large"));
        } else if (key == QLatin1String("minLength")) {
            if (value.isString() && value.toString().size() < rule.toInt())
                say(QStringLiteral("too short"));
        } else if (key == QLatin1String("minItems")) {
            if (value.isArray() && value.toArray().size() < rule.toInt())
                say(QStringLiteral("too few"));
        } else if (key == QLatin1String("maxItems")) {
            if (value.isArray() && value.toArray().size() > rule.toInt())
                say(QStringLiteral("too many"));
        } else if (key == QLatin1String("uniqueItems")) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                for (qsizetype j = i + 1; j < items.size(); ++j)
                    if (items.at(i) == items.at(j))
                        say(QStringLiteral("twice: ") + items.at(i).toVariant().toString());
        } else if (key == QLatin1String("required")) {
            for (const QJsonValue& name : rule.toArray())
                if (value.isObject() && !value.toObject().contains(name.toString()))
                    say(QStringLiteral("missing: ") + name.toString());
        } else if (key == QLatin1String("properties")) {
            const QJsonObject object = value.toObject();
            const QJsonObject rules = rule.toObject();
            for (auto item = object.begin(); item != object.end(); ++item) {
                if (rules.contains(item.key()))
                    check(rules.value(item.key()).toObject(), item.value(),
                          path + QLatin1Char('/') + item.key(), out, depth + 1);
                else if (!schema.value(QLatin1String("additionalProperties")).toBool(true))
                    say(QStringLiteral("unknown key: ") + item.key());
            }
        } else if (key == QLatin1String("additionalProperties") && rule.isObject()) {
            const QJsonObject object = value.toObject();
            const QJsonObject known = schema.value(QLatin1String("properties")).toObject();
            for (auto item = object.begin(); item != object.end(); ++item)
                if (!known.contains(item.key()))
                    check(rule.toObject(), item.value(), path + QLatin1Char('/') + item.key(), out,
                          depth + 1);
        } else if (key == QLatin1String("items")) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                check(rule.toObject(), items.at(i), path + QLatin1Char('/') + QString::number(i),
                      out, depth + 1);
        } else if (key == QLatin1String("anyOf")) {
            bool fits = false;
            for (const QJsonValue& choice : rule.toArray()) {
                QStringList inside;
                check(choice.toObject(), value, path, inside, depth + 1);
                fits |= inside.isEmpty();
            }
            if (!fits)
                say(QStringLiteral("fits none of the choices"));
        } else {
            static const QStringList notes = {
                QStringLiteral("$schema"),     QStringLiteral("$id"),
                QStringLiteral("$defs"),       QStringLiteral("title"),
                QStringLiteral("description"), QStringLiteral("additionalProperties")};
            if (!notes.contains(key))
                say(QStringLiteral("the schema uses a keyword that is not checked: ") + key);
        }
    }
}

} // namespace disclens::tests
