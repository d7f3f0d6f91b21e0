// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details_page.h"

#include "ui/pages/inspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace disclens::ui {

using inspect::Level;

namespace {

/// The first kinds stand open, the rest is one press away.
constexpr int kOpenGroups = 3;
/// Heights of rows follow the widths of columns.
class DetailTree final : public QTreeView {
  public:
    void relayout() { scheduleDelayedItemsLayout(); }
};

constexpr std::optional<Level> kSegments[] = {std::nullopt, Level::Points, Level::Could,
                                              Level::Unlikely, Level::Note};

} // namespace

DetailsPage::DetailsPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Hidden details"), parent)
    , m_masked(m_model, context.mask)
    , m_title(new PageTitle)
    , m_search(new QLineEdit)
    , m_levels(new SegmentedControl)
    , m_tags(new TickBox(tr("Show DICOM tags")))
    , m_tree(new DetailTree)
    , m_inspector(new Inspector(context)) {
    m_filter.setSourceModel(&m_masked);
    body()->addWidget(m_title);

    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, px(12), px(8));
    m_search->setObjectName(QStringLiteral("filter"));
    m_search->setPlaceholderText(tr("Find a detail or a value"));
    m_search->setAccessibleName(tr("Find a detail or a value"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(QStringLiteral("search"), Ink::Text2),
                        QLineEdit::LeadingPosition);
    const auto widen = [this] { m_search->setFixedWidth(std::min(px(300), 520)); };
    widen();
    connect(&Theme::current(), &Theme::changed, m_search, widen);
    flow->addWidget(m_search);
    m_levels->setObjectName(QStringLiteral("levels"));
    for (const auto& level : kSegments)
        m_levels->addSegment(QStringLiteral(" "), level);
    flow->addWidget(m_levels);
    m_tags->setObjectName(QStringLiteral("showTags"));
    m_tags->setChecked(c.settings.showTags());
    flow->addWidget(m_tags);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    body()->addWidget(tools);

    auto* panels = new Panels(820);
    auto* list = new Card(Ink::Surface, nullptr, 1);
    list->box()->setContentsMargins(1, 6, 1, 6);
    m_tree->setObjectName(QStringLiteral("details"));
    m_tree->setAccessibleName(tr("Details that we found"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new FindingDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    wrapHeadings(m_tree->header());
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    list->box()->addWidget(m_tree);
    panels->addPanel(list, 3, 460);
    panels->addPanel(m_inspector, 1, 460);
    body()->addWidget(panels, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        if (!text.trimmed().isEmpty())
            m_tree->expandAll();
        for (int row = 0; row < m_filter.rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
    connect(m_levels, &SegmentedControl::currentChanged, this, [this](int id) {
        m_filter.setLevel(kSegments[id]);
        if (id)
            m_tree->expandAll();
        for (int row = 0; row < m_filter.rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
    connect(m_tags, &QAbstractButton::toggled, this, [this](bool on) {
        c.settings.setShowTags(on);
        fitColumns();
        m_inspector->refresh();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (!m_quiet && now.isValid() && now.parent().isValid())
                    c.current.set(now.siblingAtColumn(0).data(FindingModel::IdRole).toString());
            });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index.siblingAtColumn(0),
                                !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_tree->header(), &QHeaderView::sectionResized, this,
            [this] { static_cast<DetailTree*>(m_tree)->relayout(); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        menu.addAction(themeIcon(QStringLiteral("copy")), tr("Copy"), this,
                       &DetailsPage::copySelection);
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
    connect(&c.current, &CurrentFinding::changed, this, &DetailsPage::selectCurrent);
    connect(&Theme::current(), &Theme::changed, this, &DetailsPage::fitColumns);
}

void DetailsPage::refresh() {
    QSet<int> collapsed;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (!m_tree->isExpanded(m_filter.index(row, 0)))
            collapsed << m_filter.index(row, 0).data(FindingModel::CategoryRole).toInt();
    if (m_first)
        for (int i = kOpenGroups; i <= int(inspect::Category::Disc); ++i)
            collapsed << i;
    const int scroll = m_tree->verticalScrollBar()->value();
    m_quiet = true;
    m_model.setReport(c.source.report());
    m_quiet = false;
    if (m_model.rowCount() > 0)
        m_first = false;
    restoreView(collapsed, scroll);
    const int all = m_model.findings();
    const DetailCounts counts = detailCounts(*c.source.report());
    QString line = tr("You cannot see them in the picture, but any viewer can read them. Pick a "
                      "line to learn more.");
    if (counts.others > 0)
        line += u' ' + (c.source.report()->otherPeople.isEmpty()
                            ? tr("The list has %n more line(s): about the disc, or not checked.",
                                 "", counts.others)
                            : tr("The list has %n more line(s): about the disc, of another "
                                 "person, or not checked.",
                                 "", counts.others));
    m_title->setWords(c.source.isReading()
                          ? tr("%n detail(s) so far", "", counts.details)
                          : tr("%n detail(s) travel with your pictures", "", counts.details),
                      line);
    m_levels->setSegmentText(0, tr("All %1", "count").arg(all));
    const QString words[] = {
        advice::levelWord(Level::Points), tr("Could", "short for: could point to you"),
        tr("Unlikely", "short for: unlikely to point to you"), advice::levelWord(Level::Note)};
    for (int i = 1; i < int(std::size(kSegments)); ++i)
        m_levels->setSegmentText(
            i,
            tr("%1 %2", "level word, count").arg(words[i - 1]).arg(m_model.findings(kSegments[i])));
    m_inspector->refresh();
}

void DetailsPage::restoreView(const QSet<int>& collapsed, int scroll) {
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex group = m_filter.index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->setExpanded(group,
                            !collapsed.contains(group.data(FindingModel::CategoryRole).toInt()));
    }
    selectCurrent();
    // The row that a person looks at does not move when newer results come.
    m_tree->verticalScrollBar()->setValue(scroll);
    fitColumns();
}

void DetailsPage::selectCurrent() {
    const QModelIndex source = m_model.indexOf(c.current.id());
    const QModelIndex index = m_filter.mapFromSource(m_masked.mapFromSource(source));
    if (index.isValid() && m_tree->currentIndex().siblingAtColumn(0) != index) {
        m_quiet = true;
        m_tree->setExpanded(index.parent(), true);
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_quiet = false;
    }
    m_inspector->refresh();
}

bool DetailsPage::show(const Target&) {
    selectCurrent();
    if (c.current.id().isEmpty() || !m_tree->currentIndex().isValid())
        return false;
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
}

/// What was chosen on another page meanwhile is in sight; else the list stands where it stood.
void DetailsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (c.current.id() == m_seen)
        return;
    // When the list has its size.
    QTimer::singleShot(0, this, [this] {
        if (m_tree->currentIndex().isValid())
            m_tree->scrollTo(m_tree->currentIndex());
    });
}

void DetailsPage::hideEvent(QHideEvent* event) {
    m_seen = c.current.id();
    Page::hideEvent(event);
}

void DetailsPage::focusFilter() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget* DetailsPage::firstFocus() {
    return m_tree;
}

/// Five plain columns; the experts' ones after them. In a narrow list only what fits; the inspector
/// has the rest.
void DetailsPage::fitColumns() {
    const int room = m_tree->viewport()->width();
    if (room <= 0)
        return;
    const bool tags = m_tags->isChecked();
    const bool narrow = room < px(560);
    using C = FindingModel;
    for (const int column :
         {int(C::DicomTag), int(C::Vr), int(C::Vm), int(C::Hipaa), int(C::ProfileAction)})
        m_tree->setColumnHidden(column, !tags);
    m_tree->setColumnHidden(C::Why, narrow);
    m_tree->setColumnHidden(C::Where, narrow && tags);
    const int expert = tags ? px(118) + px(44) + px(46) + px(74) + px(120) : 0;
    if (tags) {
        m_tree->setColumnWidth(C::DicomTag, px(118));
        m_tree->setColumnWidth(C::Vr, px(44));
        m_tree->setColumnWidth(C::Vm, px(46));
        m_tree->setColumnWidth(C::Hipaa, px(74));
        m_tree->setColumnWidth(C::ProfileAction, px(120));
    }
    const int where = m_tree->isColumnHidden(C::Where) ? 0 : px(96);
    const int left = std::max(px(narrow ? 300 : 520), room - expert - where);
    m_tree->setColumnWidth(C::Where, where ? where : px(96));
    m_tree->setColumnWidth(C::Detail, narrow ? left * 50 / 100 : left * 34 / 100);
    m_tree->setColumnWidth(C::Value, narrow ? left * 50 / 100 : left * 30 / 100);
    m_tree->setColumnWidth(C::Why, left * 36 / 100);
    fitHeadings(m_tree->header());
}

void DetailsPage::copySelection() {
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    // Through the masked model: the clipboard is hidden as well.
    QStringList parts;
    for (int column = 0; column < m_filter.columnCount(index.parent()); ++column)
        if (!m_tree->isColumnHidden(column)) {
            QString text = index.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            text.remove(QChar(0x2068));
            text.remove(QChar(0x2069));
            if (!text.isEmpty())
                parts << text;
        }
    c.copy(parts.join(u'\t'));
}

bool DetailsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Space) {
            const QModelIndex index = m_tree->currentIndex().siblingAtColumn(0);
            if (index.isValid() && !index.parent().isValid()) {
                m_tree->setExpanded(index, !m_tree->isExpanded(index));
                return true;
            }
            if (index.isValid()) {
                m_inspector->setFocusInside();
                return true;
            }
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace disclens::ui
