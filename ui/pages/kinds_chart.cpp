// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kinds_chart.h"

#include "ui/models/finding_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_keys.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QHorizontalStackedBarSeries>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

namespace disclens::ui {

using inspect::Level;

namespace {

constexpr Level kShown[] = {Level::Points, Level::Could, Level::Unlikely};

/// Not by colour alone: full, dotted, hatched.
QBrush levelBrush(Level level, const QColor& color) {
    switch (level) {
    case Level::Could:
        return QBrush(color, Qt::Dense3Pattern);
    case Level::Unlikely:
        return QBrush(color, Qt::BDiagPattern);
    default:
        return QBrush(color);
    }
}

/// A small piece of a bar beside its word.
class Swatch final : public QWidget {
  public:
    explicit Swatch(Level level)
        : m_level(level) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(14), px(14)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Theme::current();
        const QColor color =
            theme.color(m_level == Level::Could ? Ink::CouldBar : levelInk(m_level));
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(levelBrush(m_level, color));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }

  private:
    Level m_level;
};

} // namespace

KindsChart::Counts countKinds(const report::Report& report) {
    KindsChart::Counts counts{};
    for (const inspect::Finding& finding : report.findings)
        for (size_t level = 0; level < std::size(kShown); ++level)
            if (isHiddenDetail(finding) && !finding.theirs && finding.level == kShown[level] &&
                int(finding.category) < KindsChart::kKinds)
                ++counts[size_t(finding.category)][level];
    return counts;
}

KindsChart::KindsChart(QWidget* parent)
    : QWidget(parent)
    , m_bars(new QWidget)
    , m_view(new QChartView)
    , m_table(new QTableWidget(kKinds, kLevels))
    , m_toggle(new Button(Button::Kind::Link, tr("Show as table"))) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(4));
    auto* grid = new QGridLayout(m_bars);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    for (int kind = 0; kind < kKinds; ++kind) {
        const auto category = inspect::Category(kind);
        grid->addWidget(new IconView(QString::fromLatin1(categoryIcon(category)), 18, Ink::Text2),
                        kind, 0, Qt::AlignVCenter);
        auto* name = new Text(advice::categoryWord(category), Type::Small);
        name->setWraps(false);
        grid->addWidget(name, kind, 1, Qt::AlignVCenter);
        auto* total = new Text({}, Type::SmallStrong);
        total->setWraps(false);
        total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_totals << total;
        grid->addWidget(total, kind, 3, Qt::AlignVCenter);
    }
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumWidth(px(60));
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_keys = new ChartKeys(m_view, tr("Kinds of details on this disc"));
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    // The grid's rows give the height: one bar is as high as the name beside it.
    grid->addWidget(m_view, 0, 2, kKinds, 1);
    box->addWidget(m_bars);
    auto* legend = new QWidget;
    auto* flow = new FlowLayout(legend, px(14), px(2));
    for (const Level level : kShown) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(6));
        row->addWidget(new Swatch(level));
        row->addWidget(new LevelIcon(level, 13));
        auto* word = new Text(advice::levelWord(level), Type::Smallest, Ink::Text2);
        word->setWraps(false);
        row->addWidget(word);
        flow->addWidget(entry);
    }
    box->addWidget(legend);

    m_table->setHorizontalHeaderLabels({advice::levelWord(Level::Points),
                                        advice::levelWord(Level::Could),
                                        advice::levelWord(Level::Unlikely)});
    QStringList names;
    for (int kind = 0; kind < kKinds; ++kind)
        names << advice::categoryWord(inspect::Category(kind));
    m_table->setVerticalHeaderLabels(names);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(px(250));
    m_table->setAccessibleName(tr("Kinds of details on this disc"));
    m_table->hide();
    m_view->setObjectName(QStringLiteral("kindsBars"));
    m_table->setObjectName(QStringLiteral("kindsTable"));
    m_toggle->setObjectName(QStringLiteral("kindsAsTable"));
    box->addWidget(m_table);
    box->addWidget(m_toggle, 0, Qt::AlignLeading);
    box->addStretch();
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        const bool table = m_table->isHidden();
        m_table->setVisible(table);
        m_bars->setVisible(!table);
        m_toggle->setText(table ? tr("Show as bars") : tr("Show as table"));
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (m_drawn)
            draw();
    });
}

void KindsChart::refresh(const report::Report& report) {
    const Counts counts = countKinds(report);
    if (m_drawn && counts == m_counts)
        return;
    m_counts = counts;
    draw();
}

void KindsChart::draw() {
    m_drawn = true;
    const Theme& theme = Theme::current();
    auto* series = new QHorizontalStackedBarSeries;
    QBarSet* sets[kLevels];
    for (int level = 0; level < kLevels; ++level) {
        sets[level] = new QBarSet(advice::levelWord(kShown[level]));
        const QColor color =
            theme.color(kShown[level] == Level::Could ? Ink::CouldBar : levelInk(kShown[level]));
        const bool full = kShown[level] == Level::Points;
        sets[level]->setBrush(levelBrush(kShown[level], color));
        sets[level]->setPen(QPen(full ? theme.color(Ink::Surface) : color, full ? 2 : 1.2));
        series->append(sets[level]);
    }
    series->setBarWidth(0.62);
    int longest = 1;
    QStringList spoken;
    // Qt Charts counts its categories from the bottom.
    for (int kind = kKinds - 1; kind >= 0; --kind)
        for (int level = 0; level < kLevels; ++level)
            sets[level]->append(m_counts[size_t(kind)][size_t(level)]);
    for (int kind = 0; kind < kKinds; ++kind) {
        int total = 0;
        for (int level = 0; level < kLevels; ++level) {
            const int n = m_counts[size_t(kind)][size_t(level)];
            total += n;
            auto* cell = new QTableWidgetItem(QLocale().toString(n));
            cell->setTextAlignment(Qt::AlignCenter);
            m_table->setItem(kind, level, cell);
        }
        longest = std::max(longest, total);
        m_totals[kind]->setText(QLocale().toString(total));
        QStringList parts;
        for (int level = 0; level < kLevels; ++level)
            if (const int n = m_counts[size_t(kind)][size_t(level)]; n > 0)
                parts << tr("%1: %2", "level, count")
                             .arg(advice::levelWord(kShown[level]), QLocale().toString(n));
        //: Read aloud: a kind of details, how many, and how many of each level
        spoken << tr("%1: %2. %3")
                      .arg(advice::categoryWord(inspect::Category(kind)), QLocale().toString(total),
                           parts.join(QStringLiteral(", ")));
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    auto* values = new QValueAxis;
    values->setRange(0, longest * 1.02);
    values->setReverse(layoutDirection() == Qt::RightToLeft);
    values->hide();
    auto* kinds = new QBarCategoryAxis;
    QStringList slots_;
    for (int kind = 0; kind < kKinds; ++kind)
        slots_ << QString::number(kind);
    kinds->append(slots_);
    kinds->hide();
    chart->addAxis(values, Qt::AlignBottom);
    chart->addAxis(kinds, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(kinds);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_keys->setLines(spoken);
}

} // namespace disclens::ui
