// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/head_loader.h"

#include <algorithm>

namespace disclens::ui {

namespace {
constexpr int kSettleMs = 220;
}

HeadLoader::HeadLoader(ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_pending == 0)
            ask();
    });
    // Another disc is another question.
    connect(&source, &ReportSource::stateChanged, this, [this] {
        using S = ReportSource::State;
        const S state = m_source.state();
        if (m_chosen && (state == S::Empty || state == S::Failed))
            hide();
    });
    connect(&source, &ReportSource::reportChanged, this, [this] {
        const auto report = m_source.report();
        if (m_chosen && std::none_of(report->faces.cbegin(), report->faces.cend(),
                                     [this](const auto& one) { return one.series == m_series; }))
            hide();
    });
}

HeadLoader::~HeadLoader() {
    ++m_turn;
    if (m_chosen)
        m_source.forgetVolume();
}

void HeadLoader::drop() {
    ++m_turn;
    m_settle.stop();
    m_pending = 0;
    m_coarse.reset();
    m_fine.reset();
    m_answer.reset();
    m_state = State::Nothing;
    m_shown = m_asked = 0;
}

void HeadLoader::choose(const QString& series) {
    m_chosen = true;
    drop();
    m_series = series;
    m_wanted = 0;
    ask();
}

void HeadLoader::hide() {
    m_chosen = false;
    m_wanted = 0;
    drop();
    m_source.forgetVolume();
    Q_EMIT changed();
}

void HeadLoader::setSeries(const QString& series) {
    if (series == m_series)
        return;
    if (m_chosen)
        choose(series);
    else
        m_series = series;
}

void HeadLoader::setCovered(bool covered) {
    if (covered == m_covered)
        return;
    m_covered = covered;
    if (!m_chosen)
        return;
    if (covered) {
        drop();
        m_source.forgetVolume();
        Q_EMIT changed();
    } else {
        ask();
    }
}

void HeadLoader::setThicker(double mm) {
    if (mm == m_wanted)
        return;
    m_wanted = mm;
    if (m_chosen && !m_covered)
        m_settle.start();
    Q_EMIT changed();
}

void HeadLoader::retry() {
    if (m_chosen && !m_covered && m_pending == 0)
        ask();
}

void HeadLoader::ask() {
    if (m_series.isEmpty() || m_covered)
        return;
    const quint64 own = ++m_turn;
    m_asked = m_wanted;
    m_pending = 2;
    m_error = {};
    if (!m_coarse)
        m_state = State::Loading;
    Q_EMIT changed();
    const QString series = m_series;
    const double mm = m_asked;
    m_source.requestSurface(series, face::Quality::Coarse, mm, this,
                            [this, own](const Result<face::SurfacePtr>& got) {
                                ended(own, [&] {
                                    if (!got) {
                                        m_error = got.error();
                                        return;
                                    }
                                    m_coarse = *got;
                                    m_fine.reset();
                                    m_shown = m_asked;
                                });
                            });
    if (own != m_turn)
        return; // it ended at once, and something else began
    m_source.requestFace(series, mm, this, [this, own](const Result<face::JudgeAnswer>& got) {
        ended(own, [&] {
            if (got)
                m_answer = *got;
            else if (m_error.code == ErrorCode::None)
                m_error = got.error();
        });
    });
    if (own != m_turn)
        return;
    m_source.requestSurface(series, face::Quality::Fine, mm, this,
                            [this, own](const Result<face::SurfacePtr>& got) {
                                // Without it the coarse one stays.
                                if (own != m_turn || !got)
                                    return;
                                m_fine = *got;
                                Q_EMIT changed();
                            });
}

void HeadLoader::ended(quint64 own, const std::function<void()>& take) {
    if (own != m_turn)
        return;
    take();
    --m_pending;
    if (m_pending == 0 && m_error.code != ErrorCode::None && !m_coarse)
        m_state = State::Failed;
    else if (m_coarse)
        m_state = State::Shown;
    // The slider went on meanwhile.
    if (m_pending == 0 && m_wanted != m_asked && !m_settle.isActive())
        m_settle.start();
    Q_EMIT changed();
}

} // namespace disclens::ui
