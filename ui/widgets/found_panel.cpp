// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/found_panel.h"

#include "advice/advice.h"
#include "advice/finding_words.h"
#include "ui/models/finding_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/text.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kLevel = Qt::UserRole + 1;
constexpr int kValue = Qt::UserRole + 2;
constexpr int kId = Qt::UserRole + 3;
constexpr int kNumber = Qt::UserRole + 4; ///< of the box; 0: a detail in the file
constexpr int kPlace = Qt::UserRole + 5;
constexpr int kHeading = Qt::UserRole + 6;

/// Number of the box, level, title and value in two lines.
class RowDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        if (index.data(kHeading).toBool())
            return {px(160), px(34)};
        return {px(160), px(index.data(kValue).toString().isEmpty() ? 38 : 58)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool rtl = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(kHeading).toBool()) {
            painter->setFont(theme.font(Type::SmallStrong));
            painter->setPen(theme.color(Ink::Text2));
            painter->drawText(option.rect.adjusted(px(8), 0, -px(8), -px(4)),
                              int(Qt::AlignLeading | Qt::AlignBottom), index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(Ink::Selected));
        painter->setPen(theme.color(Ink::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int mark = px(15);
        const QRect row = option.rect.adjusted(px(8), px(6), -px(8), -px(6));
        const auto level = inspect::Level(index.data(kLevel).toInt());
        const QRectF markRect(rtl ? row.left() : row.right() - mark, row.top() + px(4), mark, mark);
        drawLevel(*painter, level, markRect, theme.color(levelInk(level)));
        const int number = index.data(kNumber).toInt();
        const int lead = number > 0 ? px(32) : 0;
        if (number > 0) {
            const int side = px(24);
            const QRectF disc(rtl ? row.right() - side : row.left(), row.top() + px(2), side, side);
            painter->setPen(QPen(Qt::black, 1));
            painter->setBrush(theme.color(Ink::Mark));
            painter->drawEllipse(disc);
            painter->setFont(theme.font(Type::SmallStrong));
            painter->setPen(theme.color(Ink::MarkText));
            painter->drawText(disc, Qt::AlignCenter, QLocale().toString(number));
        }
        const QRect words(rtl ? row.left() + mark + px(8) : row.left() + lead, row.top(),
                          row.width() - mark - px(8) - lead, px(24));
        painter->setFont(theme.font(Type::SmallStrong));
        painter->setPen(theme.color(Ink::Text));
        painter->drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        painter->setFont(theme.font(Type::Small));
        painter->setPen(theme.color(Ink::Text2));
        painter->drawText(words.translated(0, px(22)), int(Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data(kValue).toString(),
                                                            Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

FoundPanel::FoundPanel(CurrentFinding& current, MaskController& mask, const FoundText& text,
                       Navigator& navigator, const AppSettings& settings, QWidget* parent)
    : Card(Ink::Surface, parent, 12)
    , m_current(current)
    , m_mask(mask)
    , m_text(text) {
    m_title = new Text(tr("Travels with this picture"), Type::CardTitle, Ink::Text, this);
    m_line = new Text({}, Type::Small, Ink::Text2, this);
    box()->addWidget(m_title);
    box()->addWidget(m_line);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("foundOnPicture"));
    m_list->setAccessibleName(tr("Details that travel with this picture"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    box()->addWidget(m_list, 1);

    m_detail = new QWidget(this);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(6);
    m_name = new Text({}, Type::CardTitle, Ink::Text, m_detail);
    m_chip = new LevelChip(inspect::Level::Note, m_detail);
    m_where = new Text({}, Type::Small, Ink::Text2, m_detail);
    m_why = new Text({}, Type::Small, Ink::Text, m_detail);
    m_askTitle = new Text(tr("What you can ask"), Type::SmallStrong, Ink::Text2, m_detail);
    m_ask = new Text({}, Type::Small, Ink::Text, m_detail);
    m_add = new Button(Button::Kind::Accent, tr("Add to my questions"), QStringLiteral("plus"),
                       m_detail);
    m_see = new Button(Button::Kind::Link, tr("See it in Hidden details"), {}, m_detail);
    detail->addWidget(m_name);
    detail->addWidget(m_chip, 0, Qt::AlignLeading);
    m_sources = new SourcesLink(navigator, settings, m_detail);
    for (QWidget* line :
         std::initializer_list<QWidget*>{m_where, m_why, m_sources, m_askTitle, m_ask})
        detail->addWidget(line);
    detail->addWidget(m_add, 0, Qt::AlignLeading);
    detail->addWidget(m_see, 0, Qt::AlignLeading);
    box()->addWidget(m_detail);
    m_detail->hide();

    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item)
            return;
        m_current.set(item->data(kId).toString(), item->data(kPlace).toInt());
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->data(kNumber).toInt() > 0)
            Q_EMIT boxChosen();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (item->data(kNumber).toInt() > 0)
            Q_EMIT boxChosen();
    });
    connect(&m_current, &CurrentFinding::changed, this, &FoundPanel::showCurrent);
    connect(m_add, &QAbstractButton::clicked, this,
            [this] { Q_EMIT addQuestion(m_question, m_current.id()); });
    connect(m_see, &QAbstractButton::clicked, this, [this] { Q_EMIT seeDetail(m_current.id()); });
}

void FoundPanel::setPicture(const report::Report& report, FileId file,
                            const QList<PictureBox>& boxes) {
    m_file = file;
    m_boxes = boxes;
    fill(report);
    showCurrent();
}

/// A finding knows all values that its attribute has on the disc, and which files have one, but not
/// which file has which.
QString FoundPanel::someOf(const inspect::Finding& finding) const {
    const auto here =
        std::count_if(finding.places.cbegin(), finding.places.cend(),
                      [this](const inspect::Place& place) { return place.file == m_file; });
    return here == 1 ? tr("One of %n value(s) on this disc", "", finding.distinctValues)
                     : tr("Some of %n value(s) on this disc", "", finding.distinctValues);
}

void FoundPanel::fill(const report::Report& report) {
    QStringList shown;
    if (m_mask.isTheirs(m_file)) {
        m_line->setText(tr("It may be another person’s. So we list nothing of it."));
        m_shown.clear();
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        return;
    }
    for (const PictureBox& box : std::as_const(m_boxes))
        shown << QStringLiteral("b%1|%2|%3|%4")
                     .arg(box.finding)
                     .arg(box.place)
                     .arg(box.number)
                     .arg(m_mask.isHidden());
    QList<const inspect::Finding*> found;
    for (const inspect::Finding& finding : report.findings) {
        if (FoundText::isText(finding))
            continue; // those on this picture come as boxes
        const bool here =
            std::any_of(finding.places.cbegin(), finding.places.cend(),
                        [&](const inspect::Place& place) { return place.file == m_file; });
        if (m_file != kNoFile && here && finding.category != inspect::Category::Disc) {
            found << &finding;
            shown << finding.id + QLatin1Char('|') + m_mask.value(finding.value) +
                         QLatin1Char('|') + finding.title;
        }
    }
    if (!m_boxes.isEmpty())
        m_line->setText(
            tr("%n place(s) on the picture. Pick one to see it.", "", int(m_boxes.size())));
    else if (!found.isEmpty())
        m_line->setText(tr("%n detail(s) in its file.", "", int(found.size())));
    else
        m_line->setText(tr("We found no detail about you in the file of this picture."));
    if (shown == m_shown)
        return;
    m_shown = shown;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto heading = [this](const QString& words) {
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(kHeading, true);
        item->setFlags(Qt::NoItemFlags);
    };
    if (!m_boxes.isEmpty())
        heading(tr("Printed on it"));
    for (const PictureBox& box : std::as_const(m_boxes)) {
        const inspect::Finding* finding = findingById(report, box.finding);
        if (!finding)
            continue;
        auto* item = new QListWidgetItem(box.label, m_list);
        const QString read = finding->places.value(box.place).text;
        const QString value = (read.isEmpty() ? finding->value : read).simplified().left(120);
        item->setData(kLevel, int(finding->level));
        item->setData(kValue, value.isEmpty() ? tr("not readable")
                                              : isolated(m_mask.value(cleanName(value))));
        item->setData(kId, finding->id);
        item->setData(kPlace, box.place);
        item->setData(kNumber, box.number);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "number, what it is and level; as read in the picture")
                          .arg(box.spoken, item->data(kValue).toString()));
    }
    if (!m_boxes.isEmpty() && !found.isEmpty())
        heading(tr("In its file"));
    for (const inspect::Finding* finding : std::as_const(found)) {
        auto* item = new QListWidgetItem(m_mask.sentence(finding->title, *finding), m_list);
        const QString value = finding->distinctValues > 1 ? someOf(*finding)
                              : m_mask.isTheirs(*finding) ? advice::mask()
                                                          : m_mask.value(readableValue(*finding));
        item->setData(kLevel, int(finding->level));
        item->setData(kValue, cleanName(value));
        item->setData(kId, finding->id);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2, %3", "detail, value, level")
                          .arg(item->text(), value, advice::levelWordOf(*finding)));
    }
}

void FoundPanel::showCurrent() {
    QListWidgetItem* item = nullptr;
    const int box = boxOf(m_boxes, m_current.id(), m_current.place());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* one = m_list->item(row);
        if (!one->data(kHeading).toBool() && one->data(kId).toString() == m_current.id() &&
            (box < 0 || one->data(kNumber).toInt() == m_boxes.at(box).number))
            item = one;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(item);
        if (item)
            m_list->scrollToItem(item);
    }
    const inspect::Finding* finding = item ? m_current.finding() : nullptr;
    m_detail->setVisible(finding != nullptr);
    if (!finding)
        return;
    const bool text = FoundText::isText(*finding);
    m_name->setText(text ? meaningWord(*finding) : m_mask.sentence(finding->title, *finding));
    m_where->setVisible(text);
    if (text)
        m_where->setText(
            textWhere(*finding, std::max(finding->facts.value(QStringLiteral("pictures")).toInt(),
                                         int(m_text.picturesOf(*finding).size()))));
    m_see->setText(text ? tr("See it in Text in pictures") : tr("See it in Hidden details"));
    m_chip->setLevel(finding->level, advice::levelWordOf(*finding));
    m_why->setText(m_mask.sentence(finding->why, *finding));
    m_sources->setEvidence(finding->evidence, m_name->text());
    m_question = finding->questions.value(0);
    QString ask;
    for (const advice::Question& question : advice::allQuestions())
        if (question.id == m_question)
            ask = question.question;
    for (QWidget* widget : {static_cast<QWidget*>(m_askTitle), static_cast<QWidget*>(m_ask),
                            static_cast<QWidget*>(m_add)})
        widget->setVisible(!ask.isEmpty());
    m_ask->setText(tr("“%1”", "a question to ask").arg(ask));
}

} // namespace disclens::ui
