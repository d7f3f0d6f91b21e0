// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QMenu;
class QProgressBar;

namespace disclens::ui {

class Button;
class Text;

/// The first page: drop or choose a disc, or try the example.
class WelcomePage final : public Page {
    Q_OBJECT

  public:
    explicit WelcomePage(PageContext& context, QWidget* parent = nullptr);

    void setExampleProgress(int percent); ///< -1: unknown yet
    void endExample();
    QWidget* firstFocus() override;

  Q_SIGNALS:
    void openFolder();
    void openFiles();
    void openDrive(const QString& path);
    void openExample();
    void cancelExample();

  private:
    QWidget* makeDropZone();
    QWidget* makePreview();
    QLayout* makeWays();
    QWidget* makePromises();
    void showDrives();

    Button* m_openDisc = nullptr;
    Button* m_example = nullptr;
    QWidget* m_exampleProgress = nullptr;
    QProgressBar* m_bar = nullptr;
};

} // namespace disclens::ui
