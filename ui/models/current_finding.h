// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <QObject>

namespace disclens::ui {

/// The one finding that is current in the whole program: choosing it in any list, box, row or note
/// selects it everywhere. Survives newer reports of the same disc, whose findings may have other
/// ids.
class CurrentFinding final : public QObject {
    Q_OBJECT

  public:
    explicit CurrentFinding(ReportSource& source, QObject* parent = nullptr);

    QString id() const { return m_id; }   ///< empty: none
    int place() const { return m_place; } ///< index in Finding::places
    /// nullptr: none. Valid until the report changes.
    const inspect::Finding* finding() const;
    void set(const QString& id, int place = 0);
    void clear() { set({}); }

  Q_SIGNALS:
    void changed();

  private:
    void rebase();

    ReportSource& m_source;
    QString m_id, m_key;
    int m_place = 0;
};

/// The finding with this id, or nullptr.
const inspect::Finding* findingById(const report::Report& report, const QString& id);

} // namespace disclens::ui
