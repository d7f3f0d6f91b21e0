// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/ai_products.h"

#include "inspect/rules.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace disclens::inspect {
namespace {

/// Made ready when it is first used: most never are, because the one for all of a field is tried
/// before.
QRegularExpression expression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// The patterns of one field, and one expression that fits whenever one of them does.
struct Field {
    QList<AiHit> patterns;
    QRegularExpression any;
};

struct Rules {
    QList<AiProduct> products;
    QHash<QString, Field> byField;
    QList<CloudHost> hosts;
};

const Rules& aiRules() {
    static const Rules made = [] {
        Rules rules;
        const QJsonObject file = ruleFile(QStringLiteral("ai.json"));
        for (const QJsonValue value : file[QLatin1String("entries")].toArray()) {
            const QJsonObject row = value.toObject();
            AiProduct p;
            p.id = row[QLatin1String("id")].toString();
            p.company = row[QLatin1String("company")].toString();
            p.product = row[QLatin1String("product")].toString();
            p.category = row[QLatin1String("category")].toString();
            p.area = row[QLatin1String("area")].toString();
            p.seriesTextAllowed = row[QLatin1String("series_text_allowed")].toBool();
            for (const QJsonValue m : row[QLatin1String("match")].toArray()) {
                const QJsonObject match = m.toObject();
                AiPattern pattern;
                pattern.field = match[QLatin1String("field")].toString();
                pattern.expression = expression(match[QLatin1String("pattern")].toString());
                if (match.contains(QLatin1String("requires_maker")))
                    pattern.requiresMaker =
                        expression(match[QLatin1String("requires_maker")].toString());
                pattern.sign = signFromId(match[QLatin1String("sign")].toString());
                p.patterns.append(pattern);
            }
            rules.products.append(p);
        }
        for (const AiProduct& product : std::as_const(rules.products))
            for (const AiPattern& pattern : product.patterns)
                // Ordinary words are not tested in series names, unless the exact phrase was seen.
                if (pattern.field != u"series_text" || product.seriesTextAllowed ||
                    pattern.sign == Sign::Clear)
                    rules.byField[pattern.field].patterns.append({&product, &pattern});
        for (Field& field : rules.byField) {
            QStringList all;
            for (const AiHit& one : std::as_const(field.patterns))
                all.append(u"(?:" + one.pattern->expression.pattern() + u')');
            field.any = expression(all.join(u'|'));
        }
        for (const QJsonValue value : file[QLatin1String("hosts")].toArray()) {
            const QJsonObject row = value.toObject();
            rules.hosts.append({expression(row[QLatin1String("pattern")].toString()),
                                row[QLatin1String("what")].toString(),
                                signFromId(row[QLatin1String("sign")].toString())});
        }
        return rules;
    }();
    return made;
}

} // namespace

QString signId(Sign sign) {
    switch (sign) {
    case Sign::Clear:
        return QStringLiteral("clear");
    case Sign::Strong:
        return QStringLiteral("strong");
    case Sign::Good:
        return QStringLiteral("good");
    case Sign::May:
        return QStringLiteral("may");
    }
    return {};
}

Sign signFromId(const QString& id) {
    if (id == u"clear")
        return Sign::Clear;
    if (id == u"strong")
        return Sign::Strong;
    return id == u"good" ? Sign::Good : Sign::May;
}

const QList<AiProduct>& aiProducts() {
    return aiRules().products;
}
const QList<CloudHost>& cloudHosts() {
    return aiRules().hosts;
}

QString normalForProducts(const QString& value) {
    QString out;
    const QString apart = value.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart)
        if (!c.isMark())
            out += c;
    return out.simplified();
}

QList<AiHit> productsLike(const QString& field, const QString& value) {
    QList<AiHit> out;
    const QString text = normalForProducts(value);
    if (text.isEmpty())
        return out;
    const auto look = [&](const QString& in) {
        const auto& fields = aiRules().byField;
        const auto at = fields.constFind(in);
        if (at == fields.constEnd() || !at->any.match(text).hasMatch())
            return;
        for (const AiHit& one : at->patterns)
            if (one.pattern->expression.match(text).hasMatch())
                out.append(one);
    };
    look(field);
    // What names an algorithm is tested as a model too (ai.json, fields).
    if (field == u"algorithm")
        look(QStringLiteral("model"));
    return out;
}

QList<AiHit> madeBy(QList<AiHit> hits, const QStringList& makers) {
    hits.removeIf([&makers](const AiHit& hit) {
        const QRegularExpression& required = hit.pattern->requiresMaker;
        return !required.pattern().isEmpty() &&
               std::none_of(makers.begin(), makers.end(), [&required](const QString& maker) {
                   return required.match(normalForProducts(maker)).hasMatch();
               });
    });
    return hits;
}

QList<AiHit> matchProducts(const QString& field, const QString& value, const QStringList& makers) {
    return madeBy(productsLike(field, value), makers);
}

const CloudHost* cloudHostOf(const QString& host) {
    for (const CloudHost& cloud : aiRules().hosts)
        if (cloud.expression.match(host).hasMatch())
            return &cloud;
    return nullptr;
}

bool isStandardHost(const QString& host) {
    static const QSet<QString> hosts = [] {
        QSet<QString> out;
        for (const QJsonValue v :
             ruleFile(QStringLiteral("web.json"))[QLatin1String("standard_hosts")].toArray())
            out.insert(v.toString());
        return out;
    }();
    if (hosts.contains(host))
        return true;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && hosts.contains(host.mid(dot + 1));
}

} // namespace disclens::inspect
