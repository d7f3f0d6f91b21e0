// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_store.h"
#include "ui/models/series_entries.h"

#include <QObject>
#include <QTimer>

namespace disclens::ui {

/// The picture as the screen and what is cut out of it want it.
image::FrameRequest pictureRequest(const PictureItem& item);

/// Which picture of a series is on the screen, and which come next: asks the frame store, fetches
/// neighbours ahead, plays. While a picture is on its way the old one stays.
class PictureLoader final : public QObject {
    Q_OBJECT

  public:
    explicit PictureLoader(QObject* parent = nullptr);

    void setStore(image::FrameStore* store); ///< nullptr: nothing can be shown
    /// Starts at `index`; -1: the middle one for a stack of slices, else the first.
    void setSeries(const SeriesEntry& series, int index = -1);
    /// The same series with more pictures (still reading): keeps the picture on the screen.
    void growSeries(const SeriesEntry& series);
    const SeriesEntry& series() const { return m_series; }

    int index() const { return m_index; } ///< -1: no picture
    int count() const { return m_series.pictures(); }
    PictureItem item() const;
    void setIndex(int index); ///< clamped
    void step(int pictures) { setIndex(m_index + pictures); }
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);

  Q_SIGNALS:
    void indexChanged(int index);
    void playingChanged(bool playing);
    /// For the current index only. Comes at once when the frame is in the cache.
    void frameReady(const Result<image::FramePtr>& frame);
    void waiting(); ///< the frame is on its way

  private:
    void ask();
    void prefetch();
    void playNext();
    bool isCached(int index) const;

    image::FrameStore* m_store = nullptr;
    SeriesEntry m_series;
    int m_index = -1, m_direction = 1;
    bool m_arrived = false;
    QTimer m_timer;
};

} // namespace disclens::ui
