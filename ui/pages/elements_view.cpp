// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/elements_view.h"

#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {
constexpr qsizetype kShownLetters = 400;
}

ElementModel::ElementModel(MaskController& mask, QObject* parent)
    : QAbstractTableModel(parent)
    , m_mask(mask) {
    connect(&mask, &MaskController::changed, this, [this] {
        if (!m_elements.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ElementModel::setElements(QList<dicom::Element> elements) {
    beginResetModel();
    m_elements = std::move(elements);
    endResetModel();
}

int ElementModel::rowOf(const QString& path) const {
    for (int row = 0; row < m_elements.size(); ++row)
        if (m_elements.at(row).path == path)
            return row;
    return -1;
}

QVariant ElementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Tag"), tr("Name"), tr("VR", "DICOM value representation"),
                             tr("VM", "DICOM value multiplicity"), tr("Value")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

QVariant ElementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_elements.size())
        return {};
    const dicom::Element& element = m_elements.at(index.row());
    if (role == Qt::FontRole && index.column() == Tag)
        return Theme::current().font(Type::Mono);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Tag:
        return element.path;
    case Name: {
        const QString name = dicom::nameOf(element.tag);
        if (!name.isEmpty())
            return name;
        return element.creator.isEmpty()
                   ? tr("Maker's own field")
                   : tr("Maker's own field (%1)").arg(m_mask.value(element.creator));
    }
    case Vr:
        return element.vrName();
    case Vm:
        return element.vm;
    case Value:
        break;
    default:
        return {};
    }
    switch (element.kind) {
    case dicom::ValueKind::Sequence:
        return tr("list, %1 item(s)").arg(element.value);
    case dicom::ValueKind::Pixels:
        return tr("the picture itself");
    case dicom::ValueKind::Unread:
        return tr("could not be read");
    case dicom::ValueKind::Bytes:
        if (element.value.isEmpty())
            return tr("%1 bytes without readable text").arg(element.length);
        break;
    default:
        break;
    }
    QString shown = element.value;
    if (shown.size() > kShownLetters)
        shown = shown.left(kShownLetters) + QChar(0x2026);
    return m_mask.value(cleanName(shown.simplified()));
}

ElementsView::ElementsView(PageContext& context, QWidget* parent)
    : QDialog(parent)
    , c(context)
    , m_model(context.mask)
    , m_filter(new QSortFilterProxyModel(this))
    , m_title(new Text({}, Type::CardTitle))
    , m_state(new Text({}, Type::Body, Ink::Text2))
    , m_search(new QLineEdit)
    , m_table(new QTableView) {
    setWindowTitle(tr("All fields of this file"));
    resize(std::min(px(900), 1300), std::min(px(620), 860));
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("All fields of this file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(32));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    auto* box = new QVBoxLayout(this);
    box->setSpacing(px(10));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_state, m_search})
        box->addWidget(widget);
    box->addWidget(m_table, 1);
    box->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(&c.mask, &MaskController::changed, this, &ElementsView::refreshTitle);
    new FocusRing(this);
}

void ElementsView::refreshTitle() {
    m_title->setText(c.mask.file(*c.source.report(), m_file));
}

void ElementsView::open(FileId file, const QString& path) {
    m_file = file;
    m_search->clear();
    m_model.setElements({});
    refreshTitle();
    m_state->setText(tr("Reading the file…"));
    m_state->show();
    QDialog::open();
    c.source.requestElements(file, this, [this, file, path](const Result<dicom::DataSet>& result) {
        if (file != m_file)
            return;
        if (!result) {
            m_state->setText(c.mask.reason(result.error()));
            return;
        }
        if (c.mask.isTheirs(file)) {
            m_state->setText(tr("This file may be another person’s. So we keep it closed."));
            return;
        }
        m_model.setElements(result->elements);
        m_state->setText(tr("%n field(s)", "", m_model.rowCount()));
        for (const auto& [column, width] :
             std::initializer_list<std::pair<int, int>>{{ElementModel::Tag, 210},
                                                        {ElementModel::Name, 250},
                                                        {ElementModel::Vr, 44},
                                                        {ElementModel::Vm, 48}})
            m_table->setColumnWidth(column, px(width));
        const int row = m_model.rowOf(path);
        if (row >= 0) {
            const QModelIndex index = m_filter->mapFromSource(m_model.index(row, 0));
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ElementsView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace disclens::ui
