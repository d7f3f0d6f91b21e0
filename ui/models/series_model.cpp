// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "advice/advice.h"

#include <QLocale>

#include <algorithm>

namespace disclens::ui {

namespace {
constexpr QLatin1String kTheirs("theirs"); ///< heading of another person's series
}

SeriesModel::SeriesModel(MaskController& mask, TextCrops& crops, QObject* parent)
    : QAbstractListModel(parent)
    , m_mask(mask)
    , m_crops(crops) {
    const auto redraw = [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&mask, &MaskController::changed, this, redraw);
    connect(&crops, &TextCrops::ready, this, redraw);
}

void SeriesModel::setEntries(const QList<SeriesEntry>& all) {
    QList<SeriesEntry> entries = all;
    std::stable_partition(entries.begin(), entries.end(), [this](const SeriesEntry& one) {
        return !m_mask.isTheirs(one.firstFile);
    });
    QList<Row> rows;
    QString visit;
    for (int i = 0; i < entries.size(); ++i) {
        const QString heading = m_mask.isTheirs(entries[i].firstFile) ? QString(kTheirs)
                                : entries[i].key.startsWith(QLatin1String("file:"))
                                    ? QStringLiteral("-")
                                    : entries[i].visit;
        if (i == 0 || heading != visit)
            rows << Row{heading, -1};
        visit = heading;
        rows << Row{heading, i};
    }
    bool sameRows = rows == m_rows && entries.size() == m_entries.size();
    for (int i = 0; sameRows && i < entries.size(); ++i)
        sameRows = entries[i].key == m_entries[i].key;
    if (sameRows) {
        for (int i = 0; i < entries.size(); ++i)
            if (!(entries[i] == m_entries[i])) {
                m_entries[i] = entries[i];
                const QModelIndex at = indexOf(entries[i].key);
                Q_EMIT dataChanged(at, at);
            }
        return;
    }
    beginResetModel();
    m_entries = entries;
    m_rows = rows;
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

const SeriesEntry* SeriesModel::entry(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].entry < 0)
        return nullptr;
    return &m_entries[m_rows[index.row()].entry];
}

const SeriesEntry* SeriesModel::entry(const QString& key) const {
    return entry(indexOf(key));
}

QModelIndex SeriesModel::indexOf(const QString& key) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].entry >= 0 && m_entries[m_rows[row].entry].key == key)
            return index(row);
    return {};
}

QModelIndex SeriesModel::indexOfFile(FileId file) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].entry < 0)
            continue;
        const SeriesEntry& one = m_entries[m_rows[row].entry];
        if (one.firstFile == file)
            return index(row);
        for (const PictureItem& item : one.items)
            if (item.file == file)
                return index(row);
    }
    return {};
}

QString SeriesModel::headingText(const QString& visit) const {
    if (visit == kTheirs)
        return tr("Perhaps another person’s");
    if (visit == QLatin1String("-"))
        return tr("Other files");
    if (visit.isEmpty())
        return tr("No date");
    return m_mask.isHidden() ? m_mask.value(visit) : advice::displayValue(visit, "DA");
}

QString SeriesModel::countText(const SeriesEntry& entry) const {
    switch (entry.kind) {
    case SeriesEntry::Kind::Object:
        return tr("No picture");
    case SeriesEntry::Kind::Document:
        return entry.pictures() > 0 ? tr("%n page(s)", "", entry.pictures()) : tr("Document");
    case SeriesEntry::Kind::Slide:
        return tr("%n part(s) of a slide", "", entry.pictures());
    case SeriesEntry::Kind::Pictures:
        break;
    }
    return tr("%n picture(s)", "", entry.pictures());
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    if (row.entry < 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return headingText(row.heading);
        return role == IsHeading ? QVariant(true) : QVariant();
    }
    const SeriesEntry& one = m_entries[row.entry];
    const bool theirs = m_mask.isTheirs(one.firstFile);
    const QString title = m_mask.isHidden() || theirs ? one.plainTitle : cleanName(one.title);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "series, count of pictures, level")
            .arg(title, theirs ? tr("Hidden") : countText(one), advice::levelWord(one.level));
    case IsHeading:
        return false;
    case CountText:
        return theirs ? tr("Hidden") : countText(one);
    case LevelRole:
        return int(one.level);
    case Thumbnail: {
        if (one.items.isEmpty() || one.closed || theirs)
            return {};
        const TextCrop small = m_crops.small(one.items.at(one.items.size() / 2), m_mask.isHidden());
        return small.image.isNull() ? QVariant() : QVariant(small.image);
    }
    case IconName:
        return theirs                                    ? QStringLiteral("eye-off")
               : one.kind == SeriesEntry::Kind::Document ? QStringLiteral("note")
                                                         : QStringLiteral("pictures");
    case KeyRole:
        return one.key;
    default:
        return {};
    }
}

Qt::ItemFlags SeriesModel::flags(const QModelIndex& index) const {
    if (!entry(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace disclens::ui
