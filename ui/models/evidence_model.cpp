// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_model.h"
#include "ui/words/words.h"

#include <algorithm>

namespace disclens::ui {

EvidenceModel::EvidenceModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_items(advice::allEvidence()) {
    std::stable_sort(
        m_items.begin(), m_items.end(),
        [](const advice::Evidence& a, const advice::Evidence& b) { return a.year > b.year; });
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QString EvidenceModel::sourceLine(const advice::Evidence& item) {
    QStringList parts{atLineStart(advice::strengthWord(item))};
    for (const QString& region : item.regions)
        parts << advice::regionWord(region);
    return parts.join(QStringLiteral("  ·  "));
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const advice::Evidence& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.verified
                   ? item.claim
                   : tr("Not confirmed: %1", "a claim that is not shown as fact").arg(item.claim);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(sourceLine(item),
                                            data(index, Qt::DisplayRole).toString());
    case IdRole:
        return item.id;
    case SourceRole:
        return sourceLine(item);
    case ConfirmedRole:
        return item.verified;
    default:
        return {};
    }
}

int EvidenceModel::rowOf(const QString& id) const {
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items[row].id == id)
            return row;
    return -1;
}

EvidenceFilter::EvidenceFilter(EvidenceModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
}

void EvidenceFilter::setWords(const QString& words) {
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void EvidenceFilter::setTopic(const QString& topic) {
    m_topic = topic;
    invalidateFilter();
}

void EvidenceFilter::setUnconfirmed(bool show) {
    m_unconfirmed = show;
    invalidateFilter();
}

void EvidenceFilter::setRegion(const std::optional<QString>& region) {
    m_region = region;
    invalidateFilter();
}

void EvidenceFilter::setOnly(const QStringList& ids) {
    m_only = ids;
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const advice::Evidence& item = m_model.item(row);
    if (!m_only.isEmpty() && !m_only.contains(item.id))
        return false;
    if (!item.verified && !m_unconfirmed)
        return false;
    if (!m_topic.isEmpty() && item.topic != m_topic)
        return false;
    if (m_region && !item.regions.isEmpty() && !item.regions.contains(*m_region))
        return false;
    const QString all = QStringList{item.claim,
                                    item.detail,
                                    item.limits,
                                    item.sourceTitle,
                                    item.sourceBody,
                                    item.sourceVenue,
                                    EvidenceModel::sourceLine(item)}
                            .join(u'\n');
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace disclens::ui
