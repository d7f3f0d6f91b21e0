// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace disclens::inspect {
namespace {

using dicom::Tag;

QStringList strings(const QJsonValue& value) {
    QStringList out;
    for (const QJsonValue item : value.toArray())
        out << item.toString();
    return out;
}

QSet<QString> stringSet(const QJsonValue& value) {
    const QStringList list = strings(value);
    return {list.begin(), list.end()};
}

QList<AttributeRule> readAttributes() {
    QList<AttributeRule> out;
    for (const QJsonValue value :
         ruleFile(QStringLiteral("attributes.json"))[QLatin1String("attributes")].toArray()) {
        const QJsonObject row = value.toObject();
        AttributeRule rule;
        QString tag = row[QLatin1String("tag")].toString();
        // Repeating groups "(60xx,3000)" are kept under their first group; "(50xx,xxxx)" under
        // element 0.
        tag.replace(QLatin1String("xxxx"), QLatin1String("0000"))
            .replace(QLatin1String("xx"), QLatin1String("00"));
        rule.tag = Tag::fromString(tag).value_or(Tag{});
        rule.keyword = row[QLatin1String("keyword")].toString();
        rule.vr = row[QLatin1String("vr")].toString();
        rule.ruleClass = row[QLatin1String("class")].toString();
        rule.kind = row[QLatin1String("kind")].toString();
        rule.level = levelFromId(row[QLatin1String("level")].toString());
        rule.category = categoryFromId(row[QLatin1String("category")].toString());
        rule.usual = row[QLatin1String("usual")].toBool();
        rule.hipaa = row[QLatin1String("hipaa")].toString();
        rule.action = row[QLatin1String("action")].toString();
        rule.listed = row[QLatin1String("listed")].toBool(true);
        out.append(rule);
    }
    return out;
}

QRegularExpression expression(const QString& pattern) {
    QRegularExpression out(pattern, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
    out.optimize(); // compiled here, once, so that threads only match
    return out;
}

} // namespace

QJsonObject ruleFile(const QString& name) {
    QFile file(QStringLiteral(":/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Level levelFromId(const QString& id) {
    for (const Level level :
         {Level::Points, Level::Could, Level::Unlikely, Level::Unchecked, Level::Note})
        if (levelId(level) == id)
            return level;
    return Level::Could;
}

Category categoryFromId(const QString& id) {
    for (int i = 0; i <= static_cast<int>(Category::Disc); ++i)
        if (categoryId(static_cast<Category>(i)) == id)
            return static_cast<Category>(i);
    return Category::Notes;
}

const QList<AttributeRule>& attributeRules() {
    static const QList<AttributeRule> rules = readAttributes();
    return rules;
}

const AttributeRule* attributeRule(Tag tag) {
    static const QHash<Tag, const AttributeRule*> byTag = [] {
        QHash<Tag, const AttributeRule*> out;
        for (const AttributeRule& rule : attributeRules())
            out.insert(rule.tag, &rule);
        return out;
    }();
    if (const AttributeRule* rule = byTag.value(tag))
        return rule;
    if (tag.isPrivate())
        return nullptr;
    const auto family = static_cast<quint16>(tag.group & 0xFF00);
    if (family == 0x6000)
        return byTag.value(Tag{0x6000, tag.element});
    if (family == 0x5000 && tag.element == 0x3000)
        return byTag.value(Tag{0x5000, 0x0000});
    return nullptr;
}

const Placeholders& placeholders() {
    static const Placeholders made = [] {
        const QJsonObject file = ruleFile(QStringLiteral("placeholders.json"));
        const auto list = [&file](QLatin1String key) { return file[key][QLatin1String("list")]; };
        Placeholders p;
        p.words = stringSet(list(QLatin1String("words")));
        p.weak = stringSet(list(QLatin1String("weak")));
        p.technical = stringSet(list(QLatin1String("technical")));
        p.texts = stringSet(list(QLatin1String("texts")));
        p.dates = stringSet(list(QLatin1String("dates")));
        p.commonWords = stringSet(list(QLatin1String("commonWords")));
        p.stems = strings(list(QLatin1String("stems")));
        for (const QJsonValue person : list(QLatin1String("people")).toArray())
            p.people.append(stringSet(person));
        return p;
    }();
    return made;
}

const QList<TextPattern>& textPatterns() {
    static const QList<TextPattern> made = [] {
        QList<TextPattern> out;
        for (const QJsonValue value :
             ruleFile(QStringLiteral("patterns.json"))[QLatin1String("patterns")].toArray()) {
            const QJsonObject row = value.toObject();
            TextPattern p;
            p.id = row[QLatin1String("id")].toString();
            p.kind = row[QLatin1String("kind")].toString();
            p.hipaa = row[QLatin1String("hipaa")].toString();
            p.level = levelFromId(row[QLatin1String("level")].toString());
            p.category = categoryFromId(row[QLatin1String("category")].toString());
            p.expression = expression(row[QLatin1String("pattern")].toString());
            if (row.contains(QLatin1String("context")))
                p.context = expression(row[QLatin1String("context")].toString());
            p.test = row[QLatin1String("test")].toString();
            p.digits = row[QLatin1String("digits")].toInt();
            p.needs = strings(row[QLatin1String("needs")]);
            p.lines = row[QLatin1String("lines")].toInt();
            out.append(p);
        }
        return out;
    }();
    return made;
}

const QList<HipaaItem>& hipaaCoverage() {
    static const QList<HipaaItem> made = [] {
        QList<HipaaItem> out;
        for (const QJsonValue value :
             ruleFile(QStringLiteral("hipaa.json"))[QLatin1String("items")].toArray()) {
            const QJsonObject row = value.toObject();
            out.append({row[QLatin1String("letter")].toString(),
                        row[QLatin1String("name")].toString(), strings(row[QLatin1String("looks")]),
                        row[QLatin1String("why_none")].toString()});
        }
        return out;
    }();
    return made;
}

} // namespace disclens::inspect
