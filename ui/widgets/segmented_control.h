// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace disclens::ui {

class FlowLayout;

/// A row of choices of which one is on. Arrow keys move between them; too narrow, it wraps to more
/// lines.
class SegmentedControl final : public QWidget {
    Q_OBJECT

  public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    /// Ids count from 0 in the order of calls.
    int addSegment(const QString& text, std::optional<inspect::Level> level = {},
                   const QString& iconName = {});
    void setSegmentText(int id, const QString& text);
    int current() const;
    void setCurrent(int id);

  Q_SIGNALS:
    void currentChanged(int id);

  private:
    QButtonGroup* m_group;
    FlowLayout* m_flow;
};

} // namespace disclens::ui
