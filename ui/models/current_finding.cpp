// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/current_finding.h"

namespace disclens::ui {

namespace {

/// What stays the same when the checks run again over more files.
QString keyOf(const inspect::Finding& finding) {
    return QStringList{finding.check,
                       finding.kind,
                       finding.subject,
                       finding.rule,
                       QString::number(finding.tag.key()),
                       finding.value}
        .join(QChar(0x1F));
}

} // namespace

const inspect::Finding* findingById(const report::Report& report, const QString& id) {
    if (!id.isEmpty())
        for (const inspect::Finding& finding : report.findings)
            if (finding.id == id)
                return &finding;
    return nullptr;
}

CurrentFinding::CurrentFinding(ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {
    connect(&source, &ReportSource::reportChanged, this, &CurrentFinding::rebase);
}

const inspect::Finding* CurrentFinding::finding() const {
    return findingById(*m_source.report(), m_id);
}

void CurrentFinding::set(const QString& id, int place) {
    const inspect::Finding* found = findingById(*m_source.report(), id);
    const QString known = found ? id : QString();
    if (known == m_id && place == m_place)
        return;
    m_id = known;
    m_key = found ? keyOf(*found) : QString();
    m_place = place;
    Q_EMIT changed();
}

void CurrentFinding::rebase() {
    if (m_id.isEmpty())
        return;
    const inspect::Finding* same = finding();
    if (same && keyOf(*same) == m_key)
        return;
    const auto report = m_source.report();
    for (const inspect::Finding& finding : report->findings)
        if (keyOf(finding) == m_key) {
            m_id = finding.id;
            Q_EMIT changed();
            return;
        }
    clear();
}

} // namespace disclens::ui
