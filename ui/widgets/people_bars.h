// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace disclens::ui {

class ChartKeys;

/// One line of the people count.
struct PeopleRow {
    enum class Look {
        Counted, ///< a plain bar with its number
        Open,    ///< hatched: it narrows further, nobody can count
        Names    ///< a solid short bar with one person
    };
    QString added, people;
    QString spoken;   ///< for screen readers, one sentence
    double share = 1; ///< 0 to 1: length of the bar
    Look look = Look::Counted;
    bool operator==(const PeopleRow&) const = default;
};

/// How many people still fit, line by line: a label and a bar that gets shorter. Labels and numbers
/// wrap; with large text the bar stands below its label. Told by pattern and words, not by colour
/// alone. Mirrors in right-to-left windows.
class PeopleBars final : public QWidget {
    Q_OBJECT

  public:
    explicit PeopleBars(QWidget* parent = nullptr);
    void setRows(const QList<PeopleRow>& rows);
    const QList<PeopleRow>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Spot {
        QRect label, bar, number;
        int bottom = 0;
    };
    QList<Spot> lay(int width) const;

    QList<PeopleRow> m_rows;
    ChartKeys* m_keys;
};

} // namespace disclens::ui
