// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/volume_loader.h"

#include <algorithm>

namespace disclens::ui {

VolumeLoader::VolumeLoader(ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &VolumeLoader::progressed);
    connect(&source, &ReportSource::stateChanged, this, [this] {
        using S = ReportSource::State;
        const S state = m_source.state();
        if (state == S::Empty || state == S::Failed)
            setSeries({});
        else
            askAgain(); // all was read, perhaps
    });
}

VolumeLoader::~VolumeLoader() {
    drop();
}

void VolumeLoader::drop() {
    ++m_turn;
    if (m_job)
        m_job->cancel.cancel();
    m_job.reset();
    m_tick.stop();
    m_volume = {};
    m_chosen = -1;
    m_total = 0;
    m_error = {};
}

void VolumeLoader::set(State state) {
    m_state = state;
    if (state != State::Loading)
        m_tick.stop();
    Q_EMIT changed();
}

void VolumeLoader::setSeries(const QString& series) {
    if (series == m_series)
        return;
    drop();
    m_series = series;
    m_plan = {};
    m_asking = m_askAgain = false;
    m_state = State::Unknown;
    Q_EMIT changed();
    askAgain();
}

void VolumeLoader::askAgain() {
    if (m_series.isEmpty())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_source.requestPlan(
        m_series, this, [this, series = m_series](const Result<image::SeriesPlan>& got) {
            if (series != m_series)
                return;
            m_asking = false;
            if (m_state == State::Unknown || m_state == State::Refused ||
                m_state == State::Offered) {
                m_plan = got ? *got : image::SeriesPlan{};
                set(!got                       ? State::Unknown
                    : m_plan.volumes.isEmpty() ? State::Refused
                                               : State::Offered);
            } else if (got && m_state == State::Ready && m_chosen < got->volumes.size() &&
                       !m_source.isReading() &&
                       got->volumes.at(m_chosen).slices.size() != m_volume.plan.slices.size()) {
                // It was put together before all slices were there.
                const int again = m_chosen;
                drop();
                m_plan = *got;
                load(again);
            }
            if (std::exchange(m_askAgain, false))
                askAgain();
        });
}

int VolumeLoader::volumeWith(FileId file, int frame) const {
    // Most slices come first.
    for (qsizetype i = 0; i < m_plan.volumes.size(); ++i)
        for (const image::SliceRef& slice : m_plan.volumes.at(i).slices)
            if (slice.file == file && slice.frame == frame)
                return int(i);
    return m_plan.volumes.isEmpty() ? -1 : 0;
}

void VolumeLoader::load(int volume) {
    if (volume < 0 || volume >= m_plan.volumes.size() ||
        (volume == m_chosen && (m_state == State::Loading || m_state == State::Ready)))
        return;
    drop();
    m_chosen = volume;
    m_total = int(m_plan.volumes.at(volume).slices.size());
    m_tick.start();
    set(State::Loading);
    const quint64 own = m_turn;
    const auto job =
        m_source.requestVolume(m_series, m_plan.volumes.at(volume), this,
                               [this, own](const Result<session::OpenVolume>& got) {
                                   if (own != m_turn)
                                       return;
                                   m_job.reset();
                                   if (got) {
                                       m_volume = *got;
                                       set(State::Ready);
                                       askAgain(); // more was read meanwhile, perhaps
                                   } else if (got.error().code == ErrorCode::Canceled) {
                                       drop();
                                       set(State::Offered);
                                   } else {
                                       m_error = got.error();
                                       set(State::Failed);
                                   }
                               });
    if (own == m_turn && m_state == State::Loading)
        m_job = job;
}

void VolumeLoader::cancel() {
    if (m_state != State::Loading)
        return;
    drop();
    set(State::Offered);
}

} // namespace disclens::ui
