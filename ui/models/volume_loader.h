// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <QTimer>

namespace disclens::ui {

/// Whether a series can be seen in three directions, and its volume once the person asked for it:
/// put together in the background, kept until another series comes. In memory only.
class VolumeLoader final : public QObject {
    Q_OBJECT

  public:
    explicit VolumeLoader(ReportSource& source, QObject* parent = nullptr);
    ~VolumeLoader() override;

    /// Unknown: nobody answered yet. Refused: no volume, why() says so.
    enum class State { Unknown, Refused, Offered, Loading, Ready, Failed };
    State state() const { return m_state; }
    /// Series Instance UID; empty: none. Drops what was there.
    void setSeries(const QString& series);
    const QString& series() const { return m_series; }
    /// More of the series may have been read. What was put together stays.
    void askAgain();

    const image::SeriesPlan& plan() const { return m_plan; }
    const QString& why() const { return m_plan.why; } ///< image::SeriesPlan::why
    /// The volume of the plan that holds this frame; the largest of several. -1: none.
    int volumeWith(FileId file, int frame) const;
    /// Index in the plan, of the one that is there or on its way; -1: none.
    int chosen() const { return m_chosen; }
    void load(int volume);
    void cancel(); ///< back to Offered; nothing when it is there already
    int done() const { return m_job ? m_job->done.load() : 0; }
    int total() const { return m_total; } ///< slices
    const Error& error() const { return m_error; }
    const session::OpenVolume& volume() const { return m_volume; } ///< when Ready

  Q_SIGNALS:
    void changed();    ///< state, plan or choice
    void progressed(); ///< while Loading

  private:
    void drop();
    void set(State state);

    ReportSource& m_source;
    QString m_series;
    State m_state = State::Unknown;
    image::SeriesPlan m_plan;
    int m_chosen = -1, m_total = 0;
    session::OpenVolume m_volume;
    Error m_error;
    std::shared_ptr<session::VolumeJob> m_job;
    quint64 m_turn = 0; ///< answers of an older one are dropped
    bool m_asking = false, m_askAgain = false;
    QTimer m_tick;
};

} // namespace disclens::ui
