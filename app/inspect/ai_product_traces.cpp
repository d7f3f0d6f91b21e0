// SPDX-License-Identifier: GPL-3.0-or-later
// Names of products and companies in the fields that makers fill. People's names, addresses and
// comments are never tested: staff write brand names there without any AI use.
#include "inspect/ai_check.h"
#include "inspect/text_patterns.h"

namespace disclens::inspect {
namespace {

using dicom::Tag;
using dicom::ValueGroup;

/// Which fields of ai.json an element is tested as.
QStringList fieldsOf(const ValueGroup& group) {
    static const QHash<Tag, QStringList> byTag = [] {
        const auto one = [](const char16_t* name) { return QStringList{QString::fromUtf16(name)}; };
        return QHash<Tag, QStringList>{{{0x0008, 0x0070}, one(u"maker")},
                                       {{0x0018, 0x1016}, one(u"maker")},
                                       {{0x0008, 0x1090}, one(u"model")},
                                       {{0x0018, 0x1018}, one(u"model")},
                                       {{0x0018, 0x1020}, one(u"model")},
                                       {{0x0018, 0x1019}, one(u"model")},
                                       {{0x0062, 0x0009}, one(u"algorithm")},
                                       {{0x0066, 0x0036}, one(u"algorithm")},
                                       {{0x0024, 0x0202}, one(u"algorithm")},
                                       {{0x3006, 0x0036}, one(u"algorithm")},
                                       {{0x3006, 0x0028}, one(u"algorithm")},
                                       {{0x0008, 0x103E}, one(u"series_text")},
                                       {{0x0008, 0x2111}, one(u"series_text")},
                                       {{0x0042, 0x0010}, one(u"series_text")},
                                       {{0x0070, 0x0080}, one(u"series_text")},
                                       {{0x0070, 0x0081}, one(u"series_text")},
                                       {{0x3006, 0x0002}, one(u"series_text")},
                                       {{0x0018, 0x1210}, one(u"series_text")},
                                       {{0x0002, 0x0013}, one(u"ae_or_impl")},
                                       {{0x0002, 0x0016}, one(u"ae_or_impl")},
                                       {{0x0002, 0x0017}, one(u"ae_or_impl")},
                                       {{0x0008, 0x0054}, one(u"ae_or_impl")},
                                       {{0x0008, 0x0055}, one(u"ae_or_impl")},
                                       {{0x0012, 0x0010}, one(u"trial_sponsor_or_protocol")},
                                       {{0x0012, 0x0060}, one(u"trial_sponsor_or_protocol")},
                                       {{0x0012, 0x0063}, one(u"deid_method")},
                                       {{0x0008, 0x0008}, one(u"image_type")}};
    }();
    QStringList fields = byTag.value(group.tag);
    if (fields.contains(u"maker") && group.pattern.startsWith(QLatin1String("(0018,A001)")))
        fields << QStringLiteral("contributing_equipment");
    if (group.tag.isPrivate()) {
        const int block = group.tag.element & 0xFF;
        if (group.tag.element >= 0x0010 && group.tag.element <= 0x00FF)
            fields << QStringLiteral("private_creator");
        else if (group.tag.group == 0x0043 && block == 0xCA)
            fields << QStringLiteral("ge_deep_learning");
        else if (group.tag.group == 0x0021 && block == 0x76)
            fields << QStringLiteral("siemens_image_type");
        else if (group.tag.group == 0x2005 && block == 0x10)
            fields << QStringLiteral("philips_sense");
    }
    return fields;
}

QString kindOfProduct(const AiProduct& product) {
    if (product.category == u"cloud_or_exchange")
        return QStringLiteral("cloud_vendor");
    // Some research tools are AI tools by what they do.
    static const QRegularExpression ai(QStringLiteral("\\bAI\\b|segmentator"));
    if (product.category == u"research_or_trial" && !product.area.contains(ai) &&
        !product.id.contains(ai))
        return QStringLiteral("research_trial_tags");
    return QStringLiteral("third_party_ai_evidence");
}

void tell(AiTraces& traces, const QString& field, const QString& value, const Place& place,
          const QList<AiHit>& hits) {
    for (const AiHit& hit : hits) {
        const AiProduct& p = *hit.product;
        // One company is one finding, however many of its products or fields name it.
        traces.add(QStringLiteral("product:") + p.category + u':' + p.company, kindOfProduct(p),
                   QStringLiteral("product"), hit.pattern->sign, value.trimmed(), place,
                   {{QStringLiteral("company"), p.company},
                    {QStringLiteral("product"), p.product},
                    {QStringLiteral("category"), p.category},
                    {QStringLiteral("area"), p.area},
                    {QStringLiteral("field"), field}},
                   QStringLiteral("ai:") + p.id);
    }
}

} // namespace

void traceProducts(AiTraces& traces) {
    const Context& c = traces.context;
    for (const ValueGroup& group : c.material.index.groups()) {
        if (group.kind != dicom::ValueKind::Text || group.value.isEmpty())
            continue;
        for (const QString& field : fieldsOf(group)) {
            // Once whoever made it, to skip the many values that match nothing anywhere.
            const QList<AiHit> hits = productsLike(field, group.value);
            if (hits.isEmpty())
                continue;
            QHash<QStringList, QList<AiHit>> byMakers;
            for (const dicom::Occurrence& place : group.places) {
                const QStringList makers = traces.makers.value(place.file);
                auto it = byMakers.constFind(makers);
                if (it == byMakers.constEnd())
                    it = byMakers.insert(makers, madeBy(hits, makers));
                if (!it->isEmpty())
                    tell(traces, field, group.value, placeIn(c.material, group, place), *it);
            }
        }
    }
    // PS3.16 TID 1004 (device observer) and TID 4019 (algorithm identification).
    static const QHash<QString, QString> fieldOfConcept{
        {QStringLiteral("121014"), QStringLiteral("maker")},
        {QStringLiteral("122405"), QStringLiteral("maker")},
        {QStringLiteral("121013"), QStringLiteral("model")},
        {QStringLiteral("121015"), QStringLiteral("model")},
        {QStringLiteral("111001"), QStringLiteral("algorithm")}};
    for (const SrItem& item : traces.report) {
        const QString field = fieldOfConcept.value(item.concept_);
        if (field.isEmpty() || item.value.isEmpty())
            continue;
        Place place = placeOfFile(c.material, item.place.file, {});
        place.tag = item.tag;
        place.path = item.place.path;
        tell(traces, field, item.value, place,
             matchProducts(field, item.value, traces.makers.value(item.place.file)));
    }
}

} // namespace disclens::inspect
