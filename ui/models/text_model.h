// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_controller.h"
#include "ui/models/text_crops.h"

#include <QAbstractTableModel>

namespace disclens::ui {

/// The rows of "Text in pictures": one kind of writing each, on all its pictures. What points to a
/// person comes first. Values are masked here, for whatever asks.
class TextModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { LevelMark, Crop, WhatItIs, Pictures, HowSure, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        LevelRole,
        CropRole,    ///< QImage of the writing; null while it is on its way or hidden
        ReadRole,    ///< as read, masked; shown where there is no crop
        PendingRole, ///< the crop is on its way
        SureRole     ///< sure likely look
    };

    TextModel(MaskController& mask, TextCrops& crops, QObject* parent = nullptr);

    /// Keeps the order of rows that stay.
    void setReport(ReportSource::ReportPtr report, const FoundText& found);
    void setAboutOnly(bool about);
    int all() const { return int(m_all.size()); }
    int about() const;
    const inspect::Finding* finding(int row) const;
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void filter();
    QString read(const inspect::Finding& finding) const;

    MaskController& m_mask;
    TextCrops& m_crops;
    ReportSource::ReportPtr m_report;
    struct Row {
        int finding = 0; ///< index into Report::findings
        int pictures = 0;
    };
    QList<Row> m_all, m_rows;
    bool m_aboutOnly = false;
};

} // namespace disclens::ui
