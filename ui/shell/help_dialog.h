// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace disclens::ui {

/// How to use the window, and its keys.
class HelpDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

} // namespace disclens::ui
