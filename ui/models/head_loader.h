// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <QTimer>

namespace disclens::ui {

/// Whether the person chose to see their head in 3D, and what there is to show then: a surface, the
/// picture from the front, and the verdict, for the scan as it is or as if its slices were thicker.
/// Nothing is asked for before the choice; hide() drops all. In memory only.
class HeadLoader final : public QObject {
    Q_OBJECT

  public:
    explicit HeadLoader(ReportSource& source, QObject* parent = nullptr);
    ~HeadLoader() override;

    bool isChosen() const { return m_chosen; }
    void choose(const QString& series);    ///< the person wants to see this one
    void hide();                           ///< and not any more
    void setSeries(const QString& series); ///< shown at once when chosen
    const QString& series() const { return m_series; }
    /// While values are hidden: all is dropped, the choice is remembered.
    void setCovered(bool covered);

    /// 0: as the scan is. Asked for after a moment, so that a slider may pass through.
    void setThicker(double mm);
    double thicker() const { return m_wanted; }

    enum class State { Nothing, Loading, Shown, Failed };
    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    void retry();
    /// For the thickness shownThicker(); while others load, what was there stays.
    const face::SurfacePtr& coarse() const { return m_coarse; }
    const face::SurfacePtr& fine() const { return m_fine; }
    const std::optional<face::JudgeAnswer>& answer() const { return m_answer; }
    double shownThicker() const { return m_shown; }
    bool isBusy() const { return m_pending > 0 || m_settle.isActive(); }

  Q_SIGNALS:
    void changed();

  private:
    void ask();
    void drop();
    void ended(quint64 own, const std::function<void()>& take);

    ReportSource& m_source;
    QString m_series;
    bool m_chosen = false, m_covered = false;
    double m_wanted = 0, m_asked = 0, m_shown = 0;
    State m_state = State::Nothing;
    Error m_error;
    face::SurfacePtr m_coarse, m_fine;
    std::optional<face::JudgeAnswer> m_answer;
    quint64 m_turn = 0; ///< answers of an older one are dropped
    int m_pending = 0;  ///< of this turn, without the fine surface
    QTimer m_settle;
};

} // namespace disclens::ui
