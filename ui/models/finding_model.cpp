// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "advice/finding_words.h"
#include "dicom/dictionary.h"
#include "ui/words/words.h"

#include <algorithm>

namespace disclens::ui {

using inspect::Level;

namespace {

constexpr qsizetype kShownLetters = 160;

QString vrName(dicom::Tag tag) {
    if (tag.key() == 0 || tag.isPrivate())
        return {};
    const dicom::Vr vr = dicom::vrOf(tag, {});
    return QString::fromLatin1(vr.data(), 2);
}

QString shortened(QString shown) {
    shown = shown.simplified();
    if (shown.size() > kShownLetters)
        shown = shown.left(kShownLetters) + QChar(0x2026);
    return shown;
}

} // namespace

QString readableValue(const QString& value, dicom::Tag tag) {
    const QByteArray vr = vrName(tag).toLatin1();
    return shortened(advice::displayValue(value, vr.isEmpty() ? nullptr : vr.constData()));
}

QString readableValue(const inspect::Finding& finding) {
    // A name found in a document or a maker's field still reads like a name.
    return shortened(advice::displayValue(finding));
}

bool isHiddenDetail(const inspect::Finding& finding) {
    return finding.check != u"ai" && finding.check != u"text";
}

DetailCounts detailCounts(const report::Report& report) {
    DetailCounts counts;
    for (const inspect::Finding& finding : report.findings) {
        if (!isHiddenDetail(finding))
            continue;
        if (finding.theirs || finding.level == Level::Note || finding.level == Level::Unchecked ||
            finding.category == inspect::Category::Disc) {
            ++counts.others;
            continue;
        }
        ++counts.details;
        counts.points += finding.level == Level::Points;
        if (int(finding.level) < int(counts.highest))
            counts.highest = finding.level;
    }
    return counts;
}

FindingModel::FindingModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_report(std::make_shared<const report::Report>()) {}

void FindingModel::setReport(ReportSource::ReportPtr report) {
    if (report == m_report)
        return;
    beginResetModel();
    m_report = std::move(report);
    m_groups.clear();
    for (int category = 0; category <= int(inspect::Category::Disc); ++category) {
        Group group{inspect::Category(category), {}};
        for (int i = 0; i < m_report->findings.size(); ++i) {
            const inspect::Finding& finding = m_report->findings.at(i);
            if (!isHiddenDetail(finding) || int(finding.category) != category)
                continue;
            group.rows << i;
            if (int(finding.level) < int(group.highest))
                group.highest = finding.level;
        }
        if (!group.rows.isEmpty())
            m_groups << group;
    }
    endResetModel();
}

int FindingModel::findings(std::optional<Level> level) const {
    int n = 0;
    for (const Group& group : m_groups)
        for (const int row : group.rows)
            n += !level ||
                 (m_report->findings.at(row).level == *level && !m_report->findings.at(row).theirs);
    return n;
}

const inspect::Finding* FindingModel::finding(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const qsizetype group = qsizetype(index.internalId()) - 1;
    if (group >= m_groups.size() || index.row() >= m_groups.at(group).rows.size())
        return nullptr;
    return &m_report->findings.at(m_groups.at(group).rows.at(index.row()));
}

QModelIndex FindingModel::indexOf(const QString& id) const {
    for (int group = 0; group < m_groups.size(); ++group)
        for (int row = 0; row < m_groups.at(group).rows.size(); ++row)
            if (m_report->findings.at(m_groups.at(group).rows.at(row)).id == id)
                return createIndex(row, 0, quintptr(group) + 1);
    return {};
}

// A group has internal id 0; a finding has its group's row plus one.
QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != 0 || parent.row() >= m_groups.size())
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Detail:
        return tr("Detail");
    case Value:
        return tr("Value on your disc");
    case Why:
        return tr("Why it can identify you");
    case Where:
        return tr("Where");
    case DicomTag:
        return tr("DICOM tag");
    case Vr:
        return tr("VR", "DICOM value representation");
    case Vm:
        return tr("VM", "DICOM value multiplicity");
    case Hipaa:
        return tr("HIPAA");
    case ProfileAction:
        return tr("Profile action");
    default:
        return {};
    }
}

QVariant FindingModel::groupData(const Group& group, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == Detail ? advice::categoryWord(group.category) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n detail(s)", "kind of detail, level word, count",
                  int(group.rows.size()))
            .arg(advice::categoryWord(group.category), advice::levelWord(group.highest));
    case LevelRole:
        return int(group.highest);
    case CategoryRole:
        return int(group.category);
    default:
        return {};
    }
}

QVariant FindingModel::findingData(const inspect::Finding& finding, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Detail:
            return finding.title;
        case Value:
            return finding.distinctValues > 1 ? tr("%1 and %n more", "a value, and how many others",
                                                   finding.distinctValues - 1)
                                                    .arg(isolated(readableValue(finding)))
                                              : isolated(readableValue(finding));
        case Why:
            return finding.why;
        case Where:
            return whereWords(finding);
        case DicomTag:
            return finding.tag.key() ? finding.tag.toString() : QString();
        case Vr:
            return vrName(finding.tag);
        case Vm:
            return finding.tag.key()
                       ? QString::number(finding.value.isEmpty() ? 0
                                                                 : finding.value.count(u'\\') + 1)
                       : QString();
        case Hipaa:
            return finding.hipaa;
        case ProfileAction:
            return finding.profileAction;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (column == Detail)
            return tr("%1, %2", "what was found, level word")
                .arg(finding.title, advice::levelWordOf(finding));
        return findingData(finding, column, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return column == Detail ? advice::levelWordOf(finding)
                                : findingData(finding, column, Qt::DisplayRole);
    case LevelRole:
        return int(finding.level);
    case CategoryRole:
        return int(finding.category);
    case TheirsRole:
        return finding.theirs;
    case ValueRole:
        return finding.value;
    case WhereRole:
        return whereWords(finding);
    case WhyRole:
        return finding.why;
    case AskRole:
        return finding.questions;
    case TagRole:
        return finding.tag.key() ? finding.tag.toString() : QString();
    case IdRole:
        return finding.id;
    case ActRole:
        return finding.act;
    case UsualRole:
        return finding.usual;
    case SearchRole:
        return QStringList{
            finding.title,          finding.value,
            readableValue(finding), finding.tag.key() ? finding.tag.toString() : QString(),
            finding.subject,        dicom::nameOf(finding.tag)}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return index.row() < m_groups.size()
                   ? groupData(m_groups.at(index.row()), index.column(), role)
                   : QVariant();
    const inspect::Finding* found = finding(index);
    return found ? findingData(*found, index.column(), role) : QVariant();
}

MaskProxy::MaskProxy(FindingModel& model, MaskController& mask, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_mask(mask) {
    setSourceModel(&model);
    connect(&mask, &MaskController::changed, this, [this] {
        for (int group = 0; group < rowCount(); ++group) {
            const QModelIndex parentIndex = index(group, 0);
            Q_EMIT dataChanged(index(0, 0, parentIndex),
                               index(rowCount(parentIndex) - 1, columnCount() - 1, parentIndex));
        }
    });
}

namespace {
QVariant dots(const QVariant& raw) {
    return raw.toString().isEmpty() ? raw : QVariant(advice::mask());
}
} // namespace

QVariant MaskProxy::data(const QModelIndex& index, int role) const {
    const QVariant raw = QIdentityProxyModel::data(index, role);
    if (raw.isNull() || !raw.canConvert<QString>())
        return raw;
    const inspect::Finding* finding = m_model.finding(mapToSource(index));
    if (!finding)
        return raw;
    if (!m_mask.isHiding(*finding)) {
        // One of several values may be another person's.
        const bool may = (role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                          role == Qt::AccessibleTextRole || role == FindingModel::WhyRole) &&
                         index.column() != FindingModel::Value;
        return role == FindingModel::ValueRole ? m_mask.value(raw.toString())
               : may                           ? m_mask.sentence(raw.toString(), *finding)
               : role == Qt::DisplayRole       ? m_mask.value(raw.toString())
                                               : raw;
    }
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
                       role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ||
                       role == Qt::EditRole;
    if (role == FindingModel::ValueRole)
        return dots(raw);
    // What the filter sees holds no value either: a hit would tell it.
    if (role == FindingModel::SearchRole)
        return QStringList{m_mask.sentence(finding->title, *finding), finding->tag.toString(),
                           finding->subject}
            .join(u'\n');
    if (!words && role != FindingModel::WhyRole)
        return raw;
    if (index.column() == FindingModel::Value)
        return dots(raw);
    return m_mask.sentence(raw.toString(), *finding);
}

FindingFilter::FindingFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void FindingFilter::setLevel(std::optional<Level> level) {
    m_level = level;
    invalidateFilter();
}

void FindingFilter::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!parent.isValid())
        return false; // kinds stay through their findings (recursive filtering)
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // Another person's details say nothing about this one, so they stand in the whole list only.
    if (m_level && (index.data(FindingModel::LevelRole).toInt() != int(*m_level) ||
                    index.data(FindingModel::TheirsRole).toBool()))
        return false;
    return m_text.isEmpty() ||
           index.data(FindingModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace disclens::ui
