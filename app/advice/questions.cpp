// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions to ask: four that are always there, and up to four that this disc brings up.
#include "advice/advice.h"

#include <algorithm>
#include <tuple>

namespace disclens::advice {
namespace {

constexpr int kMore = 4;
constexpr int kBecause = 12; ///< findings named as the reason of one question

/// The person holds a disc, so what concerns the disc and its copies comes before what concerns a
/// scan to come.
int stageRank(const QString& when) {
    static const QStringList order = {
        QStringLiteral("when getting disc"), QStringLiteral("before sharing"),
        QStringLiteral("after scan"), QStringLiteral("before scan"), QStringLiteral("at consent")};
    const qsizetype at = order.indexOf(when);
    return int(at < 0 ? order.size() : at);
}

/// Findings that a question may rest on: what is unlikely to point to anyone brings up no question,
/// nor does what is another person's (that there is one, does).
bool counts(const inspect::Finding& finding) {
    return finding.level != inspect::Level::Unlikely && !finding.theirs;
}

/// The plainest reason of a question comes first: what is known to point to the person, before what
/// we could not look into.
int reasonRank(const inspect::Finding& finding) {
    if (finding.act)
        return 0;
    switch (finding.level) {
    case inspect::Level::Points:
        return 1;
    case inspect::Level::Could:
        return 2;
    case inspect::Level::Note:
        return 3;
    default:
        return 4;
    }
}

struct Candidate {
    Question question;
    bool act = false, unusual = false, chosenByKind = false;
    int triggers = 0;
    QStringList kinds;
};

} // namespace

QList<Question> questionsFor(const QList<inspect::Finding>& findings, const QString& country) {
    QList<Question> out;
    for (const Question& question : allQuestions())
        if (question.always)
            out += question;
    std::sort(out.begin(), out.end(),
              [](const Question& a, const Question& b) { return a.alwaysRank < b.alwaysRank; });

    QList<Candidate> candidates;
    for (const Question& question : allQuestions()) {
        if (question.always || !fitsCountry(question.regions, country))
            continue;
        Candidate candidate;
        candidate.question = question;
        QList<std::pair<int, QString>> because;
        for (const inspect::Finding& finding : findings) {
            if (!counts(finding) || !question.triggers.contains(finding.kind))
                continue;
            if (!candidate.kinds.contains(finding.kind))
                candidate.kinds += finding.kind;
            candidate.act |= finding.act;
            candidate.unusual |= !finding.usual;
            candidate.chosenByKind |= finding.questions.value(0) == question.id;
            because << std::pair{reasonRank(finding), finding.id};
        }
        std::stable_sort(because.begin(), because.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [rank, id] : because.mid(0, kBecause))
            candidate.question.because += id;
        candidate.triggers = int(candidate.kinds.size());
        if (candidate.triggers > 0)
            candidates += candidate;
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) {
                         const auto rank = [](const Candidate& c) {
                             return std::tuple(!c.act, !c.unusual, !c.chosenByKind, -c.triggers,
                                               stageRank(c.question.when));
                         };
                         return rank(a) < rank(b);
                     });

    // Four questions about one kind of thing would crowd out the rest: first those that bring in a
    // kind not yet asked about.
    QStringList asked;
    QList<qsizetype> taken;
    for (const bool onlyNew : {true, false})
        for (qsizetype i = 0; i < candidates.size() && taken.size() < kMore; ++i) {
            const QStringList& kinds = candidates[i].kinds;
            const bool isNew = std::any_of(kinds.begin(), kinds.end(),
                                           [&](const QString& k) { return !asked.contains(k); });
            if (taken.contains(i) || (onlyNew && !isNew))
                continue;
            taken += i;
            asked += kinds;
        }
    std::sort(taken.begin(), taken.end());
    for (const qsizetype i : taken)
        out += candidates[i].question;
    return out;
}

} // namespace disclens::advice
