// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_store.h"
#include "ui/models/mask_controller.h"
#include "ui/models/series_entries.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

namespace disclens::ui {

/// The strip of series: a heading for each visit, then its series with a small picture that fills
/// in.
class SeriesModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { IsHeading = Qt::UserRole + 1, CountText, LevelRole, Thumbnail, IconName, KeyRole };

    explicit SeriesModel(MaskController& mask, QObject* parent = nullptr);

    void setStore(image::FrameStore* store);
    /// Keeps rows that stay the same, so that the selection does not move while a disc is being
    /// read.
    void setEntries(const QList<SeriesEntry>& entries);
    const SeriesEntry* entry(const QModelIndex& index) const;
    const SeriesEntry* entry(const QString& key) const;
    QModelIndex indexOf(const QString& key) const;
    QModelIndex indexOfFile(FileId file) const;
    int seriesCount() const { return int(m_entries.size()); }
    /// Fetches the small picture of this row, once. The view calls it for rows that it paints.
    void wantThumbnail(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        QString heading; ///< DA of the visit; "-" for other files
        int entry = -1;  ///< index into m_entries, -1: a heading
        bool operator==(const Row&) const = default;
    };
    QString headingText(const QString& visit) const;
    QString countText(const SeriesEntry& entry) const;

    MaskController& m_mask;
    image::FrameStore* m_store = nullptr;
    QList<SeriesEntry> m_entries;
    QList<Row> m_rows;
    QHash<QString, QImage> m_thumbnails;
    QSet<QString> m_asked;
};

} // namespace disclens::ui
