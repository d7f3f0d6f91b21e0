// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawings_bar.h"

#include "ui/theme/theme.h"
#include "ui/views/picture_layers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kMostInLegend = 8;

/// Escape closes it, as it does a menu; lists do not by themselves.
class PopupList final : public QListWidget {
  public:
    using QListWidget::QListWidget;

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QListWidget::keyPressEvent(event);
    }
};

QSize swatchSize() {
    return {px(34), px(16)};
}

} // namespace

DrawingsBar::DrawingsBar(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* top = new QWidget(this);
    auto* row = new FlowLayout(top, 12, 6);
    m_all = new TickBox({}, top);
    m_all->setObjectName(QStringLiteral("showDrawings"));
    connect(m_all, &QAbstractButton::toggled, this, &DrawingsBar::shownToggled);
    row->addWidget(m_all);
    m_choose = new Button(Button::Kind::Link, tr("Choose"), QString(), top);
    m_choose->setObjectName(QStringLiteral("chooseDrawings"));
    m_choose->setAccessibleName(tr("Choose which drawings to show"));
    connect(m_choose, &QAbstractButton::clicked, this, &DrawingsBar::popUp);
    row->addWidget(m_choose);
    column->addWidget(top);
    m_flow = row;
    m_note = new Text({}, Type::Smallest, Ink::Text2, this);
    m_note->setObjectName(QStringLiteral("drawingsNote"));
    m_note->hide();
    column->addWidget(m_note);
    m_list = new PopupList(this);
    m_list->setWindowFlags(Qt::Popup);
    m_list->setObjectName(QStringLiteral("drawingsList"));
    m_list->setAccessibleName(tr("Drawings from other files"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const int at = m_list->row(item);
        if (at >= 0 && at < m_layers.size())
            Q_EMIT layerToggled(m_layers.at(at).file, m_layers.at(at).part,
                                item->checkState() == Qt::Checked);
    });
    // A click anywhere in a row switches it; one on the box does so by itself.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(&Theme::current(), &Theme::changed, this, &DrawingsBar::refill);
    hide();
}

void DrawingsBar::setLayers(const QList<DrawnLayer>& layers, bool shown) {
    if (layers == m_layers && shown == m_shown && isHidden() == layers.isEmpty())
        return;
    m_layers = layers;
    m_shown = shown;
    {
        const QSignalBlocker quiet(m_all);
        m_all->setChecked(shown);
    }
    m_all->setText(tr("Show drawings from other files (%n)", "", int(layers.size())));
    m_all->updateGeometry();
    refill();
    setVisible(!layers.isEmpty() || !m_note->text().isEmpty());
}

void DrawingsBar::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_all->setVisible(!m_layers.isEmpty());
    m_choose->setVisible(!m_layers.isEmpty());
    setVisible(!m_layers.isEmpty() || !note.isEmpty());
}

void DrawingsBar::refill() {
    refillList();
    refillLegend();
    m_all->setVisible(!m_layers.isEmpty());
    m_choose->setVisible(!m_layers.isEmpty());
    updateGeometry();
}

void DrawingsBar::refillList() {
    // Rows stay as they are but for their ticks, so that the place in the list is kept.
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > m_layers.size())
        delete m_list->takeItem(m_list->count() - 1);
    m_list->setIconSize(swatchSize());
    m_list->setFont(Theme::current().font(Type::Body));
    for (int row = 0; row < m_layers.size(); ++row) {
        const DrawnLayer& layer = m_layers.at(row);
        QListWidgetItem* item = m_list->item(row);
        if (!item) {
            item = new QListWidgetItem(m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        item->setText(layer.words);
        item->setIcon(layerSwatch(layer.look, swatchSize(), devicePixelRatioF()));
        item->setCheckState(layer.shown && m_shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
}

void DrawingsBar::refillLegend() {
    while (QLayoutItem* item = m_flow->takeAt(2)) { // after the tick box and "Choose"
        delete item->widget();
        delete item;
    }
    int told = 0, more = 0;
    for (const DrawnLayer& layer : std::as_const(m_layers)) {
        if (!layer.shown || !m_shown)
            continue;
        if (++told > kMostInLegend) {
            ++more;
            continue;
        }
        auto* entry = new QWidget(m_all->parentWidget());
        entry->setObjectName(QStringLiteral("drawingsLegend"));
        auto* line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(6));
        auto* swatch = new QLabel(entry);
        swatch->setPixmap(layerSwatch(layer.look, swatchSize(), devicePixelRatioF()));
        line->addWidget(swatch, 0, Qt::AlignVCenter);
        auto* name = new Text(layer.name, Type::Smallest, Ink::Text, entry);
        name->setWraps(false);
        name->setAccessibleName(layer.words);
        entry->setToolTip(layer.words);
        line->addWidget(name, 0, Qt::AlignVCenter);
        entry->setMinimumHeight(px(24));
        m_flow->addWidget(entry);
        entry->show();
    }
    if (more > 0) {
        auto* rest = new Text(tr("and %n more", "drawings", more), Type::Smallest, Ink::Text2,
                              m_all->parentWidget());
        rest->setWraps(false);
        m_flow->addWidget(rest);
        rest->show();
    }
    m_flow->invalidate();
}

void DrawingsBar::popUp() {
    const QRect room = window()->geometry();
    const int width = qMin(qMax(px(360), m_list->sizeHintForColumn(0) + px(40)),
                           qMin(px(560), room.width() - px(32)));
    m_list->resize(width, px(100)); // rows wrap to it
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth() + px(20);
    for (int row = 0; row < m_list->count() && height < room.height(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->resize(width, qMin(height, room.height() / 2));
    // Above the button: the picture's own controls stand below.
    const int x = layoutDirection() == Qt::RightToLeft ? m_choose->width() - width : 0;
    QPoint at = m_choose->mapToGlobal(QPoint(x, -m_list->height() - 2));
    at.setY(qMax(at.y(), room.top()));
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width)));
    m_list->move(at);
    m_list->show();
    m_list->setFocus(Qt::PopupFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

} // namespace disclens::ui
