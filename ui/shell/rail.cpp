// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "advice/advice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

enum Role { PageRole = Qt::UserRole + 1, IconRole, CountRole, LevelRole, SeparatorRole, NameRole };

class RailDelegate final : public QStyledItemDelegate {
  public:
    RailDelegate(const bool& compact, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_compact(compact) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        if (index.data(SeparatorRole).toBool())
            return {10, theme.gap(17)};
        if (m_compact)
            return {px(48), px(42)};
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int room = (view ? view->viewport()->width() : px(216)) - px(44) - markWidth(index);
        const QFontMetrics metrics(theme.font(Type::Medium));
        const QRect words =
            metrics.boundingRect(QRect(0, 0, std::max(1, room), 1000), int(Qt::TextWordWrap),
                                 index.data(NameRole).toString());
        return {px(100), words.height() > metrics.height() ? words.height() + px(14) : px(42)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const Qt::LayoutDirection direction = option.direction;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(SeparatorRole).toBool()) {
            const int y = option.rect.center().y();
            painter->fillRect(QRect(option.rect.left() + px(8), y, option.rect.width() - px(16), 1),
                              theme.color(Ink::Line));
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        const QRect row = option.rect;
        if (selected || (enabled && option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(selected ? Ink::Accent : Ink::Selected));
            painter->drawRoundedRect(QRectF(row), px(8), px(8));
        }
        const QColor ink = theme.color(selected  ? Ink::OnAccent
                                       : enabled ? Ink::Text
                                                 : Ink::Unchecked);
        const int icon = px(20);
        const auto place = [&](const QRect& r) { return QStyle::visualRect(direction, row, r); };
        const int left = m_compact ? row.left() + (row.width() - icon) / 2 : row.left() + px(12);
        painter->setOpacity(enabled ? 1.0 : 0.75);
        drawIcon(*painter, index.data(IconRole).toString(),
                 place(QRect(left, row.top() + (row.height() - icon) / 2, icon, icon)), ink);
        const int level = index.data(LevelRole).toInt();
        if (m_compact) {
            if (level >= 0) {
                const int mark = px(12);
                drawLevel(*painter, inspect::Level(level),
                          place(QRect(row.right() - mark, row.top() + px(1), mark, mark)),
                          selected ? ink : theme.color(levelInk(inspect::Level(level))));
            }
            painter->restore();
            return;
        }
        painter->setFont(theme.font(Type::Medium));
        painter->setPen(ink);
        const int wordsLeft = row.left() + px(44);
        painter->drawText(place(QRect(wordsLeft, row.top(),
                                      row.right() - wordsLeft - markWidth(index), row.height())),
                          int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap),
                          index.data(NameRole).toString());
        const int count = index.data(CountRole).toInt();
        if (level >= 0) {
            const int mark = px(14);
            drawLevel(*painter, inspect::Level(level),
                      place(QRect(row.right() - px(10) - mark,
                                  row.top() + (row.height() - mark) / 2, mark, mark)),
                      selected ? ink : theme.color(levelInk(inspect::Level(level))));
        } else if (count >= 0) {
            painter->setFont(theme.font(Type::Smallest));
            painter->setPen(selected ? ink : theme.color(enabled ? Ink::Text2 : Ink::Unchecked));
            painter->drawText(place(row.adjusted(0, 0, -px(10), 0)),
                              int(Qt::AlignVCenter | Qt::AlignTrailing), QLocale().toString(count));
        }
        painter->restore();
    }

  private:
    static int markWidth(const QModelIndex& index) {
        if (index.data(LevelRole).toInt() >= 0)
            return px(28);
        const int count = index.data(CountRole).toInt();
        if (count < 0)
            return px(8);
        return QFontMetrics(Theme::current().font(Type::Smallest))
                   .horizontalAdvance(QLocale().toString(count)) +
               px(18);
    }
    const bool& m_compact;
};

/// The rail's rows differ in height with the width of the view.
class RailList final : public QListView {
  public:
    bool isTakingFocus() const { return m_takingFocus; }

  protected:
    /// A list without a current row makes its first one current when it gets the keyboard. That is
    /// no choice of the person's.
    void focusInEvent(QFocusEvent* event) override {
        m_takingFocus = true;
        QListView::focusInEvent(event);
        m_takingFocus = false;
    }
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }

  private:
    bool m_takingFocus = false;
};

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new RailList)
    , m_brand(new QWidget)
    , m_foot(new QWidget)
    , m_footTitle(new Text({}, Type::SmallStrong))
    , m_footText(new Text({}, Type::Smallest, Ink::Text2))
    , m_brandName(new Text(QStringLiteral("DiscLens"), Type::Brand, Ink::Accent))
    , m_how(new Button(Button::Kind::Link, tr("How we checked")))
    , m_brandIcon(new IconView(QStringLiteral("brand"), 28, Ink::Accent))
    , m_brandRow(new QWidget) {
    m_list->setObjectName(QStringLiteral("rail"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(m_compact, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_brandName->setWraps(false);
    m_how->setObjectName(QStringLiteral("howWeChecked"));

    auto* brandBox = new QHBoxLayout(m_brand);
    brandBox->addWidget(m_brandIcon);
    brandBox->addWidget(m_brandName, 1, Qt::AlignVCenter);
    auto* footBox = new QHBoxLayout(m_foot);
    footBox->addWidget(new IconView(QStringLiteral("lock"), 20, Ink::Accent), 0, Qt::AlignTop);
    auto* footWords = new QVBoxLayout;
    footWords->setSpacing(0);
    footWords->addWidget(m_footTitle);
    footWords->addWidget(m_footText);
    footWords->addWidget(m_how);
    footBox->addLayout(footWords, 1);

    auto* box = new QVBoxLayout(this);
    box->setSpacing(0);
    box->addWidget(m_brand);
    box->addWidget(m_list, 1);
    box->addWidget(m_foot);
    setFoot(tr("Private by design"), tr("Works offline. Nothing leaves this computer."));
    refit();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (!m_quiet && !static_cast<RailList*>(m_list)->isTakingFocus())
                    choose(now);
            });
    // A row that became current without being chosen.
    connect(m_list, &QListView::clicked, this, &Rail::choose);
    connect(m_list, &QListView::activated, this, &Rail::choose);
    connect(m_how, &QAbstractButton::clicked, this, &Rail::howWeChecked);
    connect(&Theme::current(), &Theme::changed, this, &Rail::refit);
}

void Rail::addPage(PageId page, const QString& name, const QString& icon) {
    auto* item = new QStandardItem;
    item->setData(int(page), PageRole);
    item->setData(name, NameRole);
    item->setData(icon, IconRole);
    item->setData(-1, CountRole);
    item->setData(-1, LevelRole);
    m_model->appendRow(item);
    describe(item);
}

void Rail::addSeparator() {
    auto* item = new QStandardItem;
    item->setData(true, SeparatorRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

QStandardItem* Rail::itemOf(PageId page) const {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QVariant id = m_model->item(row)->data(PageRole);
            id.isValid() && id.toInt() == int(page))
            return m_model->item(row);
    return nullptr;
}

QList<PageId> Rail::pages() const {
    QList<PageId> list;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QVariant id = m_model->item(row)->data(PageRole); id.isValid())
            list << PageId(id.toInt());
    return list;
}

void Rail::setEnabled(PageId page, bool enabled) {
    if (QStandardItem* item = itemOf(page); item && item->isEnabled() != enabled)
        item->setFlags(enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

void Rail::setMark(PageId page, const Mark& mark) {
    QStandardItem* item = itemOf(page);
    if (!item || (item->data(CountRole).toInt() == mark.count &&
                  item->data(LevelRole).toInt() == mark.level))
        return;
    item->setData(mark.count, CountRole);
    item->setData(mark.level, LevelRole);
    describe(item);
    m_list->doItemsLayout();
}

void Rail::describe(QStandardItem* item) {
    const QString name = item->data(NameRole).toString();
    const int count = item->data(CountRole).toInt(), level = item->data(LevelRole).toInt();
    QString spoken = name;
    if (level >= 0)
        spoken = tr("%1, %2", "name of a page, level word")
                     .arg(name, advice::levelWord(inspect::Level(level)));
    else if (count >= 0)
        spoken = tr("%1, %2", "name of a page, count").arg(name, QLocale().toString(count));
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setData(m_compact ? spoken : QVariant(), Qt::ToolTipRole);
}

void Rail::choose(const QModelIndex& index) {
    const QVariant page = index.data(PageRole);
    if (page.isValid() && PageId(page.toInt()) != m_shown)
        Q_EMIT chosen(PageId(page.toInt()));
}

void Rail::setCurrent(PageId page) {
    m_shown = page;
    m_quiet = true;
    const QStandardItem* item = itemOf(page);
    if (item)
        m_list->setCurrentIndex(item->index());
    else
        m_list->selectionModel()->clear();
    m_quiet = false;
}

void Rail::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(PageRole).isValid())
            describe(m_model->item(row));
    refit();
}

void Rail::setFoot(const QString& title, const QString& text) {
    m_footTitle->setText(title);
    m_footText->setText(text);
}

void Rail::refit() {
    const int side = m_compact ? px(6) : px(12);
    setFixedWidth(m_compact ? px(60) : px(240));
    layout()->setContentsMargins(side, px(14), side, px(10));
    m_brand->layout()->setContentsMargins(m_compact ? 0 : px(8), 0, 0, px(12));
    static_cast<QHBoxLayout*>(m_brand->layout())->setSpacing(px(9));
    m_brandName->setVisible(!m_compact);
    // The keys and the wheel still scroll; a bar would take half of the icons' room.
    m_list->setVerticalScrollBarPolicy(m_compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_foot->setVisible(!m_compact);
    m_foot->layout()->setContentsMargins(px(8), px(10), px(4), 0);
    static_cast<QHBoxLayout*>(m_foot->layout())->setSpacing(px(12));
    m_list->doItemsLayout();
    update();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.color(Ink::Rail));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.color(Ink::Line));
    if (m_foot->isVisible())
        painter.fillRect(m_foot->x(), m_foot->y(), m_foot->width(), 1, theme.color(Ink::Line));
}

} // namespace disclens::ui
