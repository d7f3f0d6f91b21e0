// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace disclens::ui {

/// Gives a chart to the keyboard and to screen readers: it takes the focus, its lines are its
/// description, and Up, Down, Home and End walk through them and read each out. Left and Right do
/// the same, in the direction of reading.
class ChartKeys final : public QObject {
    Q_OBJECT

  public:
    /// Works for `chart` and dies with it.
    ChartKeys(QWidget* chart, const QString& name);
    void setLines(const QStringList& lines);
    int current() const { return m_current; } ///< -1: none yet

  Q_SIGNALS:
    void currentChanged(int line);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void say();

    QWidget* m_chart;
    QString m_name;
    QStringList m_lines;
    int m_current = -1;
};

} // namespace disclens::ui
