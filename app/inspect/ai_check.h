// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/ai_products.h"
#include "inspect/collector.h"
#include "inspect/sr_items.h"

namespace disclens::inspect {

/// What the parts of checkAi share. Each part tells its traces through add().
struct AiTraces {
    explicit AiTraces(Context& c);
    Context& context;
    QList<SrItem> report;              ///< items of all structured reports
    QHash<FileId, QStringList> makers; ///< Manufacturer (0008,0070) at top level of each file
    QHash<FileId, QString> sopClass;   ///< SOP Class UID of each file

    /// One trace at one place. key: what is one finding; facts tell the words (company, product,
    /// host, says).
    void add(const QString& key, const QString& kind, const QString& subject, Sign sign,
             const QString& value, const Place& place, const QMap<QString, QString>& facts,
             const QString& rule);
};

void traceProducts(AiTraces& traces); ///< ai_product_traces.cpp: names of products and companies
void traceStandard(
    AiTraces& traces); ///< ai_standard_traces.cpp: the standard's own marks (rules G01 … G23)
void traceAddresses(AiTraces& traces); ///< ai_addresses.cpp: web addresses and cloud hosts

} // namespace disclens::inspect
