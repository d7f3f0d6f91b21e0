// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_store.h"
#include "ui/models/mask_controller.h"
#include "ui/models/series_entries.h"
#include "ui/models/text_crops.h"

#include <QAbstractListModel>

namespace disclens::ui {

/// The strip of series: a heading for each visit, then its series with a small picture that fills
/// in.
class SeriesModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { IsHeading = Qt::UserRole + 1, CountText, LevelRole, Thumbnail, IconName, KeyRole };

    SeriesModel(MaskController& mask, TextCrops& crops, QObject* parent = nullptr);

    /// Another person's series come last. Keeps rows that stay the same, so that the selection does
    /// not move while a disc is being read.
    void setEntries(const QList<SeriesEntry>& all);
    const SeriesEntry* entry(const QModelIndex& index) const;
    const SeriesEntry* entry(const QString& key) const;
    QModelIndex indexOf(const QString& key) const;
    QModelIndex indexOfFile(FileId file) const;
    int seriesCount() const { return int(m_entries.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        QString heading; ///< DA of the visit; "-" for other files, "theirs"
        int entry = -1;  ///< index into m_entries, -1: a heading
        bool operator==(const Row&) const = default;
    };
    QString headingText(const QString& visit) const;
    QString countText(const SeriesEntry& entry) const;

    MaskController& m_mask;
    TextCrops& m_crops;
    QList<SeriesEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace disclens::ui
