// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

#include <QWidget>

namespace disclens::ui {

/// Draws a recording (ECG and the like): each lead on its own line with its name, a time scale
/// below, and a bar that says how much one height means. Not for measuring.
class WaveformView final : public QWidget {
    Q_OBJECT

  public:
    explicit WaveformView(QWidget* parent = nullptr);
    void setWaveform(const image::Waveform& waveform);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int leadHeight() const;
    image::Waveform m_waveform;
};

} // namespace disclens::ui
