// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QWidget>

class QChartView;
class QGridLayout;
class QTableWidget;

namespace disclens::ui {

class Button;
class ChartKeys;
class Text;

/// How many details of each of the eight kinds are on the disc, as bars: solid, solid, hatched. The
/// same numbers as a table at the press of a button, and in the name of the chart for screen
/// readers.
class KindsChart final : public QWidget {
    Q_OBJECT

  public:
    explicit KindsChart(QWidget* parent = nullptr);
    void refresh(const report::Report& report);

    static constexpr int kKinds = 8, kLevels = 3;
    using Counts = std::array<std::array<int, kLevels>, kKinds>;

  private:
    void draw();

    Counts m_counts{};
    bool m_drawn = false;
    QWidget* m_bars;
    QChartView* m_view;
    ChartKeys* m_keys;
    QList<Text*> m_totals;
    QTableWidget* m_table;
    Button* m_toggle;
};

/// Findings by kind and level (Points, Could, Unlikely).
KindsChart::Counts countKinds(const report::Report& report);

} // namespace disclens::ui
