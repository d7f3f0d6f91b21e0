// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/face_state.h"

#include <algorithm>

namespace disclens::ui {

namespace {

using Check = session::CheckProgress::State;
using Search = FaceState::Search;

Search searchOf(const ReportSource& source, const report::Report& report, FaceState& out) {
    for (const session::CheckProgress& check : source.progress()) {
        if (check.check != u"face")
            continue;
        out.tried = check.done;
        out.looked = check.done - check.failed;
        out.total = check.total;
        switch (check.state) {
        case Check::Waiting:
            return Search::Waiting;
        case Check::Running:
            return Search::Running;
        case Check::Done:
            return Search::Done;
        case Check::Canceled:
            return Search::Canceled;
        case Check::Failed:
            return Search::Failed;
        }
    }
    for (const inspect::NotChecked& item : report.notChecked)
        if (item.check == u"face" && item.what == u"canceled")
            return Search::Canceled;
    for (const inspect::Checked& check : report.checked)
        if (check.check == u"face")
            return report.complete ? Search::Done : Search::Running;
    return report.complete ? Search::NotWanted : Search::Waiting;
}

} // namespace

const inspect::Finding* FaceState::findingOf(const QString& series) const {
    for (const inspect::Finding* finding : findings)
        if (finding->facts.value(QStringLiteral("series")) == series)
            return finding;
    return nullptr;
}

FaceState faceState(const ReportSource& source) {
    FaceState out;
    out.report = source.report();
    out.search = searchOf(source, *out.report, out);
    for (const inspect::SeriesFace& one : out.report->faces) {
        if (inspect::concernsFace(one))
            out.heads << one;
        else if (one.verdict.assessed)
            out.others << one;
        else if (one.verdict.why != u"localiser" && one.verdict.why != u"few-slices" &&
                 one.verdict.why != u"waiting")
            out.unjudged << one;
    }
    std::stable_sort(out.heads.begin(), out.heads.end(), [](const auto& a, const auto& b) {
        const auto levelA = inspect::faceLevel(a.verdict), levelB = inspect::faceLevel(b.verdict);
        return levelA != levelB ? levelA < levelB : face::showsMore(a.verdict, b.verdict);
    });
    for (const inspect::Finding& finding : out.report->findings)
        if (finding.check == u"face")
            out.findings << &finding;
    std::stable_sort(out.findings.begin(), out.findings.end(),
                     [](const auto* a, const auto* b) { return a->level < b->level; });
    if (!out.findings.isEmpty())
        out.level = out.findings.first()->level;
    if (!out.unjudged.isEmpty() && (!out.level || *out.level > inspect::Level::Could))
        out.level = inspect::Level::Unchecked;
    return out;
}

} // namespace disclens::ui
