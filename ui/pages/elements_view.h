// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "ui/shell/page.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace disclens::ui {

class Text;

/// All elements of one file: tag, name, VR, VM, value. Masked like everything else.
class ElementModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Tag, Name, Vr, Vm, Value, ColumnCount };

    ElementModel(MaskController& mask, QObject* parent = nullptr);
    void setElements(QList<dicom::Element> elements);
    int rowOf(const QString& path) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_elements.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    MaskController& m_mask;
    QList<dicom::Element> m_elements;
};

/// A window over the page with all fields of one file, searchable, standing at one of them.
class ElementsView final : public QDialog {
    Q_OBJECT

  public:
    ElementsView(PageContext& context, QWidget* parent = nullptr);
    void open(FileId file, const QString& path);
    using QDialog::open;

  private:
    void refreshTitle();
    void keyPressEvent(QKeyEvent* event) override;

    PageContext& c;
    ElementModel m_model;
    QSortFilterProxyModel* m_filter;
    Text* m_title;
    Text* m_state;
    QLineEdit* m_search;
    QTableView* m_table;
    FileId m_file = kNoFile;
};

} // namespace disclens::ui
