// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace disclens::ui {

/// A column of choices of which one is on: icon, title, and a line below it. Arrow keys move
/// between them; words wrap and are never cut.
class ChoiceList final : public QWidget {
    Q_OBJECT

  public:
    explicit ChoiceList(QWidget* parent = nullptr);
    /// Ids count from 0 in the order of calls. The first is on.
    int addChoice(const QString& iconName, const QString& title, const QString& line);
    void setWords(int id, const QString& title, const QString& line);
    int count() const;
    int current() const;
    void setCurrent(int id);

  Q_SIGNALS:
    void currentChanged(int id);

  private:
    QButtonGroup* m_group;
    QVBoxLayout* m_box;
};

} // namespace disclens::ui
