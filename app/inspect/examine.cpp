// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/examine.h"

#include "inspect/checks.h"
#include "inspect/detail_search.h"

#include <QElapsedTimer>

#include <algorithm>
#include <exception>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

namespace disclens::inspect {
namespace {

struct CheckEntry {
    const char16_t* name;
    const char16_t* prefix; ///< of finding ids; each check counts by itself, so ids of one do not
                            ///< move those of another
    bool (*run)(Context&);
};

constexpr CheckEntry kChecks[] = {
    {u"metadata", u"m", checkMetadata},
    {u"documents", u"d", checkDocuments},
    {u"disc", u"k", checkDisc},
    {u"text", u"t", checkText},
    {u"face", u"f", checkFace},
    {u"claims", u"c", checkClaims},
    {u"ai", u"a", checkAi},
    {u"linkage", u"l", checkLinkage},
};

QString nameOf(const CheckEntry& check) {
    return QString::fromUtf16(check.name);
}

/// Act first, then what is not usual, then by strength, then by how often; what it is and its value
/// decide ties, so that ranks do not hang on which file was read first.
void rank(QList<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        const auto key = [](const Finding& f) {
            return std::tuple(!f.act, f.usual, f.level, -f.count, std::cref(f.check),
                              std::cref(f.kind), std::cref(f.subject), f.tag.key(),
                              std::cref(f.value));
        };
        return key(a) < key(b);
    });
}

/// The same place, whatever else each check says of it.
auto spotOf(const Place& place) {
    return std::tuple(place.file, place.tag.key(), place.path);
}

/// A web address in a field that is made for one is seen by the attributes and by the search for
/// outside services. The latter says where it leads: that one stays, as strong as the stronger.
void tellAddressesOnce(QList<Finding>& findings) {
    const auto values = [](const Finding& f) {
        QSet<QString> out(f.someValues.cbegin(), f.someValues.cend());
        out.insert(f.value);
        return out;
    };
    const auto spots = [](const Finding& f) {
        std::set<decltype(spotOf(Place{}))> out;
        for (const Place& place : f.places)
            out.insert(spotOf(place));
        return out;
    };
    QSet<QString> toldTwice; ///< ids
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& field = findings.at(i);
        if (field.check != u"metadata" || field.kind != u"cloud_vendor" ||
            field.distinctValues > std::max<qsizetype>(1, field.someValues.size()))
            continue;
        for (Finding& address : findings) {
            if (address.check != u"ai" || !address.facts.contains(QStringLiteral("host")) ||
                !values(address).contains(values(field)))
                continue;
            const auto all = spots(address), here = spots(field);
            if (!std::includes(all.begin(), all.end(), here.begin(), here.end()))
                continue;
            address.level = std::min(address.level, field.level);
            if (address.tag.key() == 0)
                address.tag = field.tag;
            if (address.hipaa.isEmpty())
                address.hipaa = field.hipaa;
            if (address.profileAction.isEmpty())
                address.profileAction = field.profileAction;
            toldTwice.insert(field.id);
            break;
        }
    }
    findings.removeIf([&](const Finding& one) { return toldTwice.contains(one.id); });
}

void runCheck(const CheckEntry& check, const Material& material, const NamesBeside& names,
              const DetailSearch& search, PatternsAhead* ahead, Findings& result,
              ProgressSink& progress) {
    QElapsedTimer timer;
    timer.start();
    Collector collector(nameOf(check), QString::fromUtf16(check.prefix));
    Context context{material, names, search, collector, result, progress};
    context.ahead = ahead;
    bool finished = false;
    try {
        finished = check.run(context);
        if (!finished)
            result.notChecked.append({nameOf(check), kNoFile, 0, QStringLiteral("canceled"),
                                      Error{ErrorCode::Canceled, {}, {}}, 1});
    } catch (const std::exception&) {
        // A defect in one check must not cost the others; its text could hold values, so it is not
        // kept.
        result.notChecked.append({nameOf(check), kNoFile, 0, QStringLiteral("failed"),
                                  Error{ErrorCode::Internal, {}, QByteArrayLiteral("check")}, 1});
    }
    result.findings +=
        collector.take(material.complete ? Collector::Order::Place : Collector::Order::Made);
    result.checked.append(
        {nameOf(check), context.items, context.skipped,
         context.seconds > 0 ? context.seconds : double(timer.nsecsElapsed()) / 1e9});
}

} // namespace

QStringList checkNames() {
    QStringList names;
    for (const CheckEntry& check : kChecks)
        names << nameOf(check);
    return names;
}

QStringList missingCheckNames() {
    return {}; // this version has all
}

Findings examine(const Material& material, const QSet<QString>& checks, ProgressSink& progress) {
    Findings result;
    const std::unique_ptr<PatternsAhead> ahead =
        checks.contains(QStringLiteral("metadata")) ? metadataAhead(material) : nullptr;
    const NamesBeside names(material);
    const DetailSearch search(collectDetails(material, names));
    for (const CheckEntry& check : kChecks)
        if (checks.contains(nameOf(check)))
            runCheck(check, material, names, search, ahead.get(), result, progress);
    for (const QString& missing : missingCheckNames())
        result.notChecked.append({missing, kNoFile, 0, QStringLiteral("check-missing"),
                                  Error{ErrorCode::NotSupported, {missing}, {}}, 1});
    tellAddressesOnce(result.findings);
    rank(result.findings);
    return result;
}

} // namespace disclens::inspect
