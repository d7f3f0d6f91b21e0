// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture_loader.h"

#include <algorithm>

namespace disclens::ui {

namespace {

constexpr int kAhead = 6;
constexpr int kBehind = 2;

} // namespace

image::FrameRequest pictureRequest(const PictureItem& item) {
    image::FrameRequest request;
    request.frame = item.frame;
    request.container = item.container;
    // A page is drawn for the screen; everything else comes in its stored pixels.
    request.maxSide = item.container == QLatin1String("pdf") ? 2000 : 0;
    return request;
}

PictureLoader::PictureLoader(QObject* parent)
    : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &PictureLoader::playNext);
}

void PictureLoader::setStore(image::FrameStore* store) {
    m_store = store;
}

PictureItem PictureLoader::item() const {
    return m_index >= 0 ? m_series.items.value(m_index) : PictureItem{};
}

void PictureLoader::setSeries(const SeriesEntry& series, int index) {
    setPlaying(false);
    if (m_store)
        m_store->dropWaiting();
    m_series = series;
    m_direction = 1;
    if (index < 0) {
        const bool slices =
            series.frameTimeMs <= 0 && series.kind == SeriesEntry::Kind::Pictures &&
            (series.modality == QLatin1String("CT") || series.modality == QLatin1String("MR") ||
             series.modality == QLatin1String("PT"));
        index = slices ? count() / 2 : 0;
    }
    m_index = count() > 0 ? std::clamp(index, 0, count() - 1) : -1;
    Q_EMIT indexChanged(m_index);
    ask();
}

void PictureLoader::growSeries(const SeriesEntry& series) {
    const PictureItem shown = item();
    m_series = series;
    const int at = int(m_series.items.indexOf(shown));
    const int index = at >= 0 ? at : std::clamp(m_index, count() > 0 ? 0 : -1, count() - 1);
    const bool other = at < 0;
    m_index = index;
    Q_EMIT indexChanged(m_index);
    if (other)
        ask();
}

void PictureLoader::setIndex(int index) {
    if (count() == 0)
        return;
    index = std::clamp(index, 0, count() - 1);
    if (index == m_index)
        return;
    m_direction = index > m_index ? 1 : -1;
    m_index = index;
    Q_EMIT indexChanged(m_index);
    ask();
}

void PictureLoader::ask() {
    if (m_index < 0 || !m_store)
        return;
    const PictureItem wanted = item();
    m_arrived = false;
    if (const image::FramePtr frame = m_store->cached(wanted.file, pictureRequest(wanted))) {
        m_arrived = true;
        Q_EMIT frameReady(frame);
    } else {
        Q_EMIT waiting();
        m_store->request(wanted.file, pictureRequest(wanted), worker::Priority::Screen, this,
                         [this, wanted](const Result<image::FramePtr>& answer) {
                             // The person may have gone on in the meantime.
                             if (item() != wanted || m_arrived)
                                 return;
                             if (!answer && answer.error().code == ErrorCode::Canceled) {
                                 // Dropped with what was fetched ahead, and wanted again since.
                                 QTimer::singleShot(0, this, &PictureLoader::ask);
                                 return;
                             }
                             m_arrived = true;
                             Q_EMIT frameReady(answer);
                         });
    }
    prefetch();
}

bool PictureLoader::isCached(int index) const {
    const PictureItem next = m_series.items.value(index);
    return m_store && m_store->cached(next.file, pictureRequest(next)) != nullptr;
}

void PictureLoader::prefetch() {
    for (int i = 1; i <= kAhead; ++i) {
        for (const int at :
             {m_index + i * m_direction, i <= kBehind ? m_index - i * m_direction : -1}) {
            if (at < 0 || at >= count() || isCached(at))
                continue;
            const PictureItem next = m_series.items.at(at);
            m_store->request(next.file, pictureRequest(next), worker::Priority::Soon, this,
                             [](const Result<image::FramePtr>&) {});
        }
    }
}

void PictureLoader::setPlaying(bool playing) {
    playing = playing && count() > 1;
    if (playing == isPlaying())
        return;
    if (playing)
        m_timer.start(
            std::clamp(m_series.frameTimeMs > 0 ? int(m_series.frameTimeMs) : 80, 15, 1000));
    else
        m_timer.stop();
    Q_EMIT playingChanged(playing);
}

void PictureLoader::playNext() {
    // A slow disc plays slower; no picture is left out.
    if (!m_arrived)
        return;
    m_direction = 1;
    setIndex(m_index + 1 < count() ? m_index + 1 : 0);
}

} // namespace disclens::ui
