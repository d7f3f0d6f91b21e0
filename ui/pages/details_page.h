// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_model.h"
#include "ui/shell/page.h"

#include <QSet>

class QLineEdit;
class QTreeView;

namespace disclens::ui {

class Inspector;
class PageTitle;
class SegmentedControl;
class TickBox;

/// All details that travel with the pictures: a grouped list with a filter, and the inspector
/// beside it.
class DetailsPage final : public Page {
    Q_OBJECT

  public:
    explicit DetailsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool show(const Target& target) override;
    void focusFilter() override;
    QWidget* firstFocus() override;

  private:
    void restoreView(const QSet<int>& collapsed, int scroll);
    void selectCurrent();
    void fitColumns();
    void copySelection();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    FindingModel m_model;
    MaskProxy m_masked;
    FindingFilter m_filter;
    PageTitle* m_title;
    QLineEdit* m_search;
    SegmentedControl* m_levels;
    TickBox* m_tags;
    QTreeView* m_tree;
    Inspector* m_inspector;
    bool m_quiet = false, m_first = true;
    QString m_seen; ///< id of the finding that was chosen when the page was seen last
};

} // namespace disclens::ui
