// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>

namespace disclens::ui {

namespace {

/// A radio button for keyboard and screen readers, drawn as one part of the bar.
class Segment final : public QRadioButton {
  public:
    Segment(const QString& text, std::optional<inspect::Level> level, const QString& iconName,
            QWidget* parent)
        : QRadioButton(text, parent)
        , m_level(level)
        , m_icon(iconName) {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(textFont());
        return {metrics.horizontalAdvance(text()) + px(26) + (hasMark() ? px(20) : 0), px(40)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Shares its edges with its neighbours: drawn half a pixel out on both sides.
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.color(Ink::Edge));
        painter.setBrush(theme.color(isChecked()    ? Ink::Accent
                                     : underMouse() ? Ink::Sunken
                                                    : Ink::Surface));
        painter.drawPath(outline(frame));
        const QColor ink = theme.color(isChecked() ? Ink::OnAccent : Ink::Text);
        int left = px(13);
        if (hasMark()) {
            const int side = px(14);
            const QRect at = QStyle::visualRect(layoutDirection(), rect(),
                                                QRect(left, (height() - side) / 2, side, side));
            if (m_level)
                drawLevel(painter, *m_level, at,
                          isChecked() ? ink : theme.color(levelInk(*m_level)));
            else
                drawIcon(painter, m_icon, at, ink);
            left += px(20);
        }
        painter.setFont(textFont());
        painter.setPen(ink);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height())),
            int(Qt::AlignVCenter | Qt::AlignLeading), text());
    }

  private:
    bool hasMark() const { return m_level.has_value() || !m_icon.isEmpty(); }
    QFont textFont() const {
        QFont font = Theme::current().font(Type::Small);
        font.setWeight(QFont::Medium);
        return font;
    }
    QPainterPath outline(const QRectF& r) const {
        // Round only where the bar ends on this line.
        bool first = true, last = true;
        for (const QObject* other : parent()->children())
            if (const auto* widget = dynamic_cast<const Segment*>(other);
                widget && widget != this && widget->y() == y()) {
                first = first && widget->x() > x();
                last = last && widget->x() < x();
            }
        const qreal radius = px(8), a = first ? radius : 0, b = last ? radius : 0;
        QPainterPath path;
        path.moveTo(r.left() + a, r.top());
        path.lineTo(r.right() - b, r.top());
        path.quadTo(r.topRight(), QPointF(r.right(), r.top() + b));
        path.lineTo(r.right(), r.bottom() - b);
        path.quadTo(r.bottomRight(), QPointF(r.right() - b, r.bottom()));
        path.lineTo(r.left() + a, r.bottom());
        path.quadTo(r.bottomLeft(), QPointF(r.left(), r.bottom() - a));
        path.lineTo(r.left(), r.top() + a);
        path.quadTo(r.topLeft(), QPointF(r.left() + a, r.top()));
        return path;
    }
    std::optional<inspect::Level> m_level;
    QString m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_flow(new FlowLayout(this, -1, 4)) {
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        for (QAbstractButton* button : m_group->buttons())
            button->updateGeometry();
        m_flow->invalidate();
    });
}

int SegmentedControl::addSegment(const QString& text, std::optional<inspect::Level> level,
                                 const QString& iconName) {
    auto* segment = new Segment(text, level, iconName, this);
    const int id = int(m_group->buttons().size());
    m_group->addButton(segment, id);
    m_flow->addWidget(segment);
    if (id == 0)
        segment->setChecked(true);
    return id;
}

void SegmentedControl::setSegmentText(int id, const QString& text) {
    if (QAbstractButton* button = m_group->button(id); button && button->text() != text) {
        button->setText(text);
        button->updateGeometry();
        m_flow->invalidate();
    }
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id) {
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

} // namespace disclens::ui
