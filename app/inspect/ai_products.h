// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace disclens::inspect {

/// How sure a trace is: the file says so; the maker's name; the product's name; only a hint.
enum class Sign : quint8 { Clear, Strong, Good, May };
QString signId(Sign sign); ///< clear strong good may
Sign signFromId(const QString& id);

/// One way in which a product shows.
struct AiPattern {
    QString field; ///< maker model algorithm series_text … (ai.json)
    QRegularExpression expression, requiresMaker;
    Sign sign = Sign::May;
};

/// One product, service or tool of resources/rules/ai.json.
struct AiProduct {
    QString id, company, product;
    QString category; ///< third_party_ai scanner_maker_ai cloud_or_exchange research_or_trial
    QString area;
    bool seriesTextAllowed = false;
    QList<AiPattern> patterns;
};

struct AiHit {
    const AiProduct* product = nullptr;
    const AiPattern* pattern = nullptr;
};

const QList<AiProduct>& aiProducts();
/// Every product whose patterns for this field match, whoever made the device. Any thread.
QList<AiHit> productsLike(const QString& field, const QString& value);
/// Those of them that need no certain maker, or one that is among `makers`. Any thread.
QList<AiHit> madeBy(QList<AiHit> hits, const QStringList& makers);
/// Both: every product whose patterns for this field match. Any thread.
QList<AiHit> matchProducts(const QString& field, const QString& value, const QStringList& makers);
/// Form in which values are compared: trimmed, full width folded, accents gone, blanks single.
QString normalForProducts(const QString& value);

/// A cloud service by host name; nullptr if none. `what` and sign from ai.json.
struct CloudHost {
    QRegularExpression expression;
    QString what;
    Sign sign = Sign::Strong;
};
const QList<CloudHost>& cloudHosts();
const CloudHost* cloudHostOf(const QString& host);
/// Hosts that belong to standards and code lists and say nothing about where a scan went.
bool isStandardHost(const QString& host);

} // namespace disclens::inspect
