// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/drawings.h"

#include <QWidget>

class QListWidget;

namespace disclens::ui {

class Button;
class FlowLayout;
class Text;
class TickBox;

/// The line below a picture for the drawings of other files: a tick box for all, a list in which
/// each can be switched, and what the lines on the picture mean. Hidden when there are none.
class DrawingsBar final : public QWidget {
    Q_OBJECT

  public:
    explicit DrawingsBar(QWidget* parent = nullptr);

    void setLayers(const QList<DrawnLayer>& layers, bool shown);
    /// What could not be shown; empty: nothing.
    void setNote(const QString& note);

  Q_SIGNALS:
    void shownToggled(bool shown);
    void layerToggled(FileId file, int part, bool shown);

  private:
    void refill();
    void refillList();
    void refillLegend();
    void popUp();

    TickBox* m_all;
    Button* m_choose;
    FlowLayout* m_flow;
    Text* m_note;
    QListWidget* m_list; ///< in a window of its own that folds out
    QList<DrawnLayer> m_layers;
    bool m_shown = false;
};

} // namespace disclens::ui
