// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace disclens::ui {

/// The list of series at the side of the Pictures page: headings, small pictures, names, counts,
/// levels. Shows a SeriesModel. Small pictures are asked for when their row is painted.
class SeriesStrip final : public QListView {
    Q_OBJECT

  public:
    explicit SeriesStrip(QWidget* parent = nullptr);
    /// As high as its rows, of many as high as a few: it scrolls.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace disclens::ui
