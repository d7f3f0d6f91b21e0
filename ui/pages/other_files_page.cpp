// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/other_files_page.h"

#include "ui/pages/file_pane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/words/words.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace disclens::ui {

using inspect::Level;

namespace {

enum Role {
    FileRole = Qt::UserRole + 1,
    HeadRole,
    IconRole,
    TitleRole,
    NameRole,
    LineRole,
    LevelRole
};

class FileDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(HeadRole).toBool())
            return {px(100), px(38)};
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int room = std::max(px(120), (view ? view->viewport()->width() : px(500)) - px(54));
        const QFontMetrics small(Theme::current().font(Type::Small));
        const QString line = index.data(LineRole).toString();
        const int words =
            small.boundingRect(QRect(0, 0, room, 10000), int(Qt::TextWordWrap), line).height();
        return {px(100), px(44) + words + (narrow(view) ? px(30) : 0)};
    }
    void paint(QPainter* p, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const QRect row = option.rect;
        const auto place = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, row, r);
        };
        const bool head = index.data(HeadRole).toBool();
        const bool selected = option.state & QStyle::State_Selected && !head;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->fillRect(row, theme.color(head ? Ink::Sunken : selected ? Ink::Selected : Ink::Surface));
        p->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(Ink::Line));
        const QColor ink =
            theme.color(selected && theme.isHighContrast() ? Ink::OnAccent : Ink::Text);
        const QColor ink2 =
            theme.color(selected && theme.isHighContrast() ? Ink::OnAccent : Ink::Text2);
        p->setPen(ink);
        if (head) {
            p->setFont(theme.font(Type::CardTitle));
            p->drawText(place(row.adjusted(px(16), 0, -px(16), 0)),
                        int(Qt::AlignVCenter | Qt::AlignLeading), index.data(TitleRole).toString());
            p->restore();
            return;
        }
        if (selected)
            p->fillRect(place(QRect(row.left(), row.top(), px(4), row.height())),
                        theme.color(Ink::Accent));
        const bool small = narrow(qobject_cast<const QAbstractItemView*>(option.widget));
        const auto level = Level(index.data(LevelRole).toInt());
        const QString word = advice::levelWord(level);
        const int chip =
            QFontMetrics(theme.font(Type::SmallStrong)).horizontalAdvance(word) + px(40);
        const int left = px(54), right = small ? px(8) : chip + px(28);
        drawIcon(*p, index.data(IconRole).toString(),
                 place(QRect(row.left() + px(18), row.top() + px(20), px(22), px(22))),
                 theme.color(theme.isHighContrast() ? Ink::Text : Ink::Accent));
        const QFont strong = theme.font(Type::Strong);
        p->setFont(strong);
        const QString title = index.data(TitleRole).toString();
        const int width = QFontMetrics(strong).horizontalAdvance(title);
        const int room = row.width() - left - right;
        p->drawText(place(QRect(row.left() + left, row.top() + px(10), room, px(24))),
                    int(Qt::AlignVCenter | Qt::AlignLeading), title);
        p->setFont(theme.font(Type::Mono));
        p->setPen(ink2);
        const int nameRoom = room - width - px(12);
        if (nameRoom > px(40))
            p->drawText(
                place(QRect(row.left() + left + width + px(12), row.top() + px(11), nameRoom,
                            px(24))),
                int(Qt::AlignVCenter | Qt::AlignLeading),
                QFontMetrics(theme.font(Type::Mono))
                    .elidedText(index.data(NameRole).toString(), Qt::ElideMiddle, nameRoom));
        p->setFont(theme.font(Type::Small));
        p->drawText(
            place(QRect(row.left() + left, row.top() + px(34), room, row.height() - px(38))),
            int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap),
            index.data(LineRole).toString());
        const int top = small ? row.bottom() - px(34) : row.top() + (row.height() - px(28)) / 2;
        const QRect pill = place(
            QRect(small ? row.left() + left : row.right() - px(16) - chip, top, chip, px(28)));
        p->setPen(Qt::NoPen);
        p->setBrush(theme.color(levelSoft(level)));
        p->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        const QColor levelColor = theme.color(theme.isHighContrast() ? Ink::Text : levelInk(level));
        drawLevel(
            *p, level,
            QStyle::visualRect(option.direction, pill,
                               QRect(pill.left() + px(10), pill.top() + px(7), px(14), px(14))),
            levelColor);
        p->setFont(theme.font(Type::SmallStrong));
        p->setPen(levelColor);
        p->drawText(QStyle::visualRect(option.direction, pill, pill.adjusted(px(30), 0, -px(8), 0)),
                    int(Qt::AlignVCenter | Qt::AlignLeading), word);
        p->restore();
    }

  private:
    static bool narrow(const QAbstractItemView* view) {
        return view && view->viewport()->width() < px(520);
    }
};

int groupOf(const report::OtherFileRow& row) {
    using image::FileType;
    switch (row.type) {
    case FileType::Program:
    case FileType::Script:
    case FileType::Autorun:
    case FileType::Shortcut:
        return 0;
    case FileType::Html:
    case FileType::Xml:
    case FileType::Cda:
    case FileType::Text:
    case FileType::Json:
    case FileType::Pdf:
    case FileType::Office:
        return 1;
    default:
        return 2;
    }
}

QString lineOf(const report::OtherFileRow& row) {
    using image::FileType;
    if (row.isReport)
        return OtherFilesPage::tr("Closed until you choose to read it.");
    switch (row.type) {
    case FileType::Program:
    case FileType::Script:
        return OtherFilesPage::tr("A program. We never start it.");
    case FileType::Autorun:
        return OtherFilesPage::tr("Some computers start a program from it on their own.");
    case FileType::ThumbsDb:
        return OtherFilesPage::tr("Windows made it. It can hold old pictures.");
    default:
        break;
    }
    if (row.level == Level::Points)
        return OtherFilesPage::tr("We found a detail of yours in it.");
    if (row.level == Level::Could)
        return OtherFilesPage::tr("We found something in it that could point to you.");
    if (row.level == Level::Unchecked)
        return OtherFilesPage::tr("We did not look into it fully.");
    return OtherFilesPage::tr("We found nothing about you in it.");
}

} // namespace

OtherFilesPage::OtherFilesPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Also on this disc"), parent)
    , m_title(new PageTitle)
    , m_list(new QListWidget)
    , m_pane(new FilePane(context)) {
    body()->addWidget(m_title);
    auto* panels = new Panels(820);
    auto* card = new Card(Ink::Surface, nullptr, 1);
    card->box()->setContentsMargins(1, 8, 1, 8);
    m_list->setObjectName(QStringLiteral("otherFiles"));
    m_list->setAccessibleName(tr("Other files"));
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    card->box()->addWidget(m_list);
    panels->addPanel(card, 2, 420);
    panels->addPanel(m_pane, 1, 480);
    body()->addWidget(panels, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        m_pane->setFile(item ? item->data(FileRole).toInt() : int(kNoFile));
    });
}

void OtherFilesPage::refresh() {
    const auto report = c.source.report();
    const int files = int(report->others.size());
    m_title->setWords(files == 0 ? tr("No other files are on this disc")
                                 : tr("%n other file(s) are on this disc", "", files),
                      tr("A disc often holds more than pictures. We look into each file and never "
                         "start a program."));
    QString key =
        QStringLiteral("%1/%2/%3").arg(files).arg(report->unreadable.size()).arg(c.mask.isHidden());
    for (const report::OtherFileRow& row : report->others)
        key += QString::number(int(row.level));
    if (key != m_key) {
        m_key = key;
        fillList();
    }
    m_pane->refresh();
}

void OtherFilesPage::fillList() {
    const auto report = c.source.report();
    const FileId selected =
        m_list->currentItem() ? m_list->currentItem()->data(FileRole).toInt() : kNoFile;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto head = [this](const QString& title) {
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setData(HeadRole, true);
        item->setData(TitleRole, title);
        item->setData(FileRole, kNoFile);
        item->setData(Qt::AccessibleTextRole, title);
    };
    const auto add = [this](FileId file, const QString& icon, const QString& title,
                            const QString& name, const QString& line, Level level) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(FileRole, file);
        item->setData(IconRole, icon);
        item->setData(TitleRole, title);
        item->setData(NameRole, name);
        item->setData(LineRole, line);
        item->setData(LevelRole, int(level));
        item->setData(
            Qt::AccessibleTextRole,
            QStringList{title, name, advice::levelWord(level), line}.join(QStringLiteral(", ")));
        item->setToolTip(name);
    };
    const QString heads[] = {tr("Programs"), tr("Documents"), tr("Pictures and leftovers")};
    for (int group = 0; group < 3; ++group) {
        QList<const report::OtherFileRow*> rows;
        for (const report::OtherFileRow& row : report->others)
            if (groupOf(row) == group)
                rows << &row;
        if (rows.isEmpty())
            continue;
        head(tr("%1  %2", "kind of files, count").arg(heads[group]).arg(rows.size()));
        for (const report::OtherFileRow* row : std::as_const(rows)) {
            const QString place = c.mask.file(*report, row->file);
            add(row->file, fileTypeIcon(row->type),
                row->isReport ? tr("A report") : advice::fileTypeWord(row->type),
                c.mask.isHidden() ? place : fileName(place), lineOf(*row), row->level);
        }
    }
    if (!report->unreadable.isEmpty()) {
        head(tr("Could not be read  %1", "count").arg(report->unreadable.size()));
        for (const report::UnreadableFile& file : report->unreadable) {
            const QString path = file.file != kNoFile ? c.mask.file(*report, file.file)
                                 : c.mask.isHidden()  ? advice::mask()
                                                      : cleanName(file.path);
            add(kNoFile, QStringLiteral("files"), tr("Could not be read"),
                c.mask.isHidden() ? path : fileName(path), c.mask.reason(file.reason),
                Level::Unchecked);
        }
    }
    selectFile(selected);
}

void OtherFilesPage::selectFile(FileId file) {
    if (file == kNoFile)
        return;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(FileRole).toInt() == file) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
}

bool OtherFilesPage::show(const Target& target) {
    if (target.file != kNoFile) {
        selectFile(target.file);
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (target.part == u"unreadable" && m_list->count() > 0) {
        m_list->setCurrentRow(m_list->count() - 1);
        m_list->scrollToBottom();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QWidget* OtherFilesPage::firstFocus() {
    return m_list;
}

} // namespace disclens::ui
