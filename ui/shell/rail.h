// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QWidget>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace disclens::ui {

class Text;
class Button;
class IconView;

/// The list of pages at the side: in groups, with counts and levels; icons only when there is
/// little room.
class Rail final : public QWidget {
    Q_OBJECT

  public:
    struct Mark {
        int count = -1; ///< shown when not negative
        int level = -1; ///< inspect::Level when not negative
    };

    explicit Rail(QWidget* parent = nullptr);

    void addPage(PageId page, const QString& name, const QString& icon);
    void addSeparator();
    void setEnabled(PageId page, bool enabled);
    void setMark(PageId page, const Mark& mark);
    void setCurrent(PageId page); ///< a page that is not in the list: nothing selected
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void setFoot(const QString& title, const QString& text);
    QListView* list() const { return m_list; }
    QList<PageId> pages() const;

  Q_SIGNALS:
    void chosen(disclens::ui::PageId page);
    void howWeChecked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStandardItem* itemOf(PageId page) const;
    void describe(QStandardItem* item);
    void choose(const QModelIndex& index);
    void refit();

    QStandardItemModel* m_model;
    QListView* m_list;
    QWidget* m_brand;
    QWidget* m_foot;
    Text* m_footTitle;
    Text* m_footText;
    Text* m_brandName;
    Button* m_how;
    IconView* m_brandIcon;
    QWidget* m_brandRow;
    PageId m_shown = PageId::Welcome;
    bool m_compact = false, m_quiet = false;
};

} // namespace disclens::ui
