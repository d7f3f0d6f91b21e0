// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QMenu;

namespace disclens::ui {

class Button;
class IconView;
class Switch;
class Text;

/// The bar over the pages: which disc, how much is on it, Hide values, how it looks, help, open
/// another.
class TopBar final : public QWidget {
    Q_OBJECT

  public:
    explicit TopBar(QWidget* parent = nullptr);

    void setDisc(const QString& name, const QString& line, bool hasDisc);
    void setHidden(bool hidden);
    void setLocked(bool locked); ///< the switch cannot be turned off
    /// With little room: no second line; help and open stand in one menu.
    void setCompact(bool compact);
    void setMenus(QMenu* look, QMenu* more);

  Q_SIGNALS:
    void hideValues(bool hide);
    void help();
    void openAnother();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refit();

    IconView* m_icon;
    Text* m_name;
    Text* m_line;
    Switch* m_hide;
    Button* m_look;
    Button* m_help;
    Button* m_open;
    Button* m_more;
    bool m_compact = false, m_hasDisc = false;
};

} // namespace disclens::ui
