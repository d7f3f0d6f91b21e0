// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDate>

class QTableWidget;

namespace disclens::ui {

class Button;

/// The visits on the disc on a line of time. The same as a table on request. With hidden values the
/// dots stand at equal distances, as their places would tell the dates.
class DateLine final : public QWidget {
    Q_OBJECT

  public:
    explicit DateLine(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    bool isEmpty() const { return m_visits.isEmpty(); }

  private:
    class Strip;
    struct Visit {
        QDate date;
        QString label, what;
        bool operator==(const Visit&) const = default;
    };

    PageContext& c;
    QList<Visit> m_visits;
    Strip* m_strip;
    QTableWidget* m_table;
    Button* m_toggle;
};

} // namespace disclens::ui
