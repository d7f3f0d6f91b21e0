// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/date_line.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chart_keys.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace disclens::ui {

/// Draws the line, the dots and, where they fit, the words.
class DateLine::Strip final : public QWidget {
  public:
    explicit Strip(const DateLine& owner)
        : m_owner(owner)
        , m_keys(new ChartKeys(this, tr("Dates on this disc"))) {
        connect(m_keys, &ChartKeys::currentChanged, this, [this] { update(); });
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    ChartKeys* keys() const { return m_keys; }
    QSize sizeHint() const override { return {px(300), px(84)}; }
    QSize minimumSizeHint() const override { return {px(100), px(84)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const QList<Visit>& visits = m_owner.m_visits;
        if (visits.isEmpty())
            return;
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int y = px(18), inset = px(70);
        const int room = std::max(1, width() - 2 * inset);
        painter.setPen(QPen(theme.color(Ink::Edge), 2));
        painter.drawLine(px(8), y, width() - px(8), y);
        const bool hidden = m_owner.c.mask.isHidden();
        const qint64 first = visits.first().date.toJulianDay();
        const qint64 span = visits.last().date.toJulianDay() - first;
        int lastRight = -100000;
        for (qsizetype i = 0; i < visits.size(); ++i) {
            const double share =
                hidden || span <= 0
                    ? (visits.size() > 1 ? double(i) / double(visits.size() - 1) : 0.5)
                    : double(visits.at(i).date.toJulianDay() - first) / double(span);
            const int at = inset + int(share * room);
            const int x = mirrored ? width() - at : at;
            painter.setPen(QPen(theme.color(Ink::Surface), 2));
            painter.setBrush(theme.color(Ink::Accent));
            painter.drawEllipse(QPoint(x, y), px(8), px(8));
            if (hasFocus() && m_keys->current() == i) {
                painter.setPen(QPen(theme.color(Ink::Accent), 2, Qt::DotLine));
                painter.setBrush(Qt::NoBrush);
                painter.drawEllipse(QPoint(x, y), px(13), px(13));
            }
            painter.setFont(theme.font(Type::SmallStrong));
            const QString label = c(visits.at(i).label);
            const int width0 = std::max(
                painter.fontMetrics().horizontalAdvance(label),
                QFontMetrics(theme.font(Type::Smallest)).horizontalAdvance(visits.at(i).what));
            const int left = std::clamp(at - width0 / 2, 0, std::max(0, width() - width0));
            if (left < lastRight + px(12))
                continue; // no room: the table has it
            lastRight = left + width0;
            const QRect words(mirrored ? width() - left - width0 : left, y + px(14), width0 + 2,
                              px(22));
            painter.setPen(theme.color(Ink::Text));
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, label);
            painter.setFont(theme.font(Type::Smallest));
            painter.setPen(theme.color(Ink::Text2));
            painter.drawText(words.translated(0, px(21)), Qt::AlignHCenter | Qt::AlignTop,
                             visits.at(i).what);
        }
    }

  private:
    QString c(const QString& value) const { return m_owner.c.mask.value(value); }
    const DateLine& m_owner;
    ChartKeys* m_keys;
};

DateLine::DateLine(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , c(context)
    , m_strip(new Strip(*this))
    , m_table(new QTableWidget(0, 2))
    , m_toggle(new Button(Button::Kind::Link, tr("Show as table"))) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_strip);
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("What")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Dates on this disc"));
    m_table->setMinimumHeight(px(160));
    m_table->hide();
    m_strip->setObjectName(QStringLiteral("datesBars"));
    m_table->setObjectName(QStringLiteral("datesTable"));
    m_toggle->setObjectName(QStringLiteral("datesAsTable"));
    box->addWidget(m_table);
    box->addWidget(m_toggle, 0, Qt::AlignLeading);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        const bool table = m_table->isHidden();
        m_table->setVisible(table);
        m_strip->setVisible(!table);
        m_toggle->setText(table ? tr("Show as line") : tr("Show as table"));
    });
}

void DateLine::refresh() {
    QList<Visit> visits;
    const auto report = c.source.report();
    if (report->catalogue)
        for (const dicom::Patient& patient : report->catalogue->patients)
            for (const dicom::Study& study : patient.studies) {
                if (!patient.files.isEmpty() && c.mask.isTheirs(patient.files.first()))
                    continue; // another person's visits
                QString digits = study.date;
                digits.remove(u'.');
                Visit visit;
                visit.date =
                    QDate::fromString(digits.trimmed().left(8), QStringLiteral("yyyyMMdd"));
                if (!visit.date.isValid())
                    continue;
                visit.label = shortDate(study.date);
                QStringList what;
                for (const dicom::Series& series : study.series) {
                    const QString word = advice::modalityWord(series.modality);
                    if (!word.isEmpty() && !what.contains(word))
                        what << word;
                }
                visit.what = what.mid(0, 2).join(QStringLiteral(", "));
                visits << visit;
            }
    std::sort(visits.begin(), visits.end(),
              [](const Visit& a, const Visit& b) { return a.date < b.date; });
    m_visits = visits;
    m_table->setRowCount(int(visits.size()));
    QStringList spoken;
    for (int row = 0; row < visits.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(c.mask.value(visits.at(row).label)));
        m_table->setItem(row, 1, new QTableWidgetItem(visits.at(row).what));
        spoken << c.mask.value(visits.at(row).label) + u' ' + visits.at(row).what;
    }
    m_strip->keys()->setLines(spoken);
    m_strip->update();
}

} // namespace disclens::ui
