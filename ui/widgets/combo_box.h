// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace disclens::ui {

/// A list that folds out, with the arrow of the theme. As wide as its layout says, not as its
/// longest choice; choices are shown whole in the list.
class ComboBox final : public QComboBox {
    Q_OBJECT

  public:
    explicit ComboBox(QWidget* parent = nullptr);
    void showPopup() override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< scrolls the page, changes nothing
};

} // namespace disclens::ui
