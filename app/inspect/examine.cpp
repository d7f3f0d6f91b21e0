// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/examine.h"

#include "inspect/checks.h"
#include "inspect/detail_search.h"

#include <QElapsedTimer>

#include <algorithm>
#include <exception>
#include <functional>
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

void runCheck(const CheckEntry& check, const Material& material, const NamesBeside& names,
              const DetailSearch& search, Findings& result, ProgressSink& progress) {
    QElapsedTimer timer;
    timer.start();
    Collector collector(nameOf(check), QString::fromUtf16(check.prefix));
    Context context{material, names, search, collector, result, progress};
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
    result.findings += collector.take();
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
    const NamesBeside names(material);
    const DetailSearch search(collectDetails(material, names));
    for (const CheckEntry& check : kChecks)
        if (checks.contains(nameOf(check)))
            runCheck(check, material, names, search, result, progress);
    for (const QString& missing : missingCheckNames())
        result.notChecked.append({missing, kNoFile, 0, QStringLiteral("check-missing"),
                                  Error{ErrorCode::NotSupported, {missing}, {}}, 1});
    rank(result.findings);
    return result;
}

} // namespace disclens::inspect
