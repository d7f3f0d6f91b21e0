// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QListWidget;
class QListWidgetItem;

namespace disclens::ui {

class Card;
class FilePane;
class PageTitle;

/// The files that are not pictures of the scan: programs, documents, leftovers; and what could not
/// be read.
class OtherFilesPage final : public Page {
    Q_OBJECT

  public:
    explicit OtherFilesPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    bool show(const Target& target) override;
    QWidget* firstFocus() override;

  private:
    void fillList();
    void selectFile(FileId file);

    PageTitle* m_title;
    QListWidget* m_list;
    FilePane* m_pane;
    QString m_key;
};

} // namespace disclens::ui
