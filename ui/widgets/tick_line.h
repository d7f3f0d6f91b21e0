// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace disclens::ui {

class Text;
class TickBox;

/// A tick box with a smaller line below its words that says more; screen readers get it as the
/// description.
class TickLine final : public QWidget {
    Q_OBJECT

  public:
    TickLine(const QString& words, const QString& line, bool on, QWidget* parent = nullptr);
    TickBox* box() const { return m_box; }
    bool isOn() const;
    void setLine(const QString& line);

  private:
    TickBox* m_box;
    Text* m_line;
};

} // namespace disclens::ui
