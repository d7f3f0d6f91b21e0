// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

/// A radio button for keyboard and screen readers, drawn as a row.
class Choice final : public QRadioButton {
  public:
    Choice(const QString& icon, QWidget* parent)
        : QRadioButton(parent)
        , m_icon(icon) {
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setWords(const QString& title, const QString& line) {
        m_title = title;
        m_line = line;
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(line);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        const int width = px(260);
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override {
        int longest = 0;
        const QFontMetrics strong(Theme::current().font(Type::Strong)),
            small(Theme::current().font(Type::Small));
        for (const QString& word : m_title.split(u' '))
            longest = std::max(longest, strong.horizontalAdvance(word));
        for (const QString& word : m_line.split(u' '))
            longest = std::max(longest, small.horizontalAdvance(word));
        return {longest + left() + px(12) + 2, px(42)};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        return heightOf(Type::Strong, m_title, width) + heightOf(Type::Small, m_line, width) +
               px(18);
    }

  protected:
    bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(isChecked() ? Ink::Selected : Ink::Sunken));
            painter.drawRoundedRect(QRectF(rect()), px(8), px(8));
        }
        const auto place = [&](const QRect& r) {
            return QStyle::visualRect(layoutDirection(), rect(), r);
        };
        if (isChecked()) { // not by colour alone
            painter.setBrush(theme.color(Ink::Accent));
            painter.drawRoundedRect(QRectF(place(QRect(0, 0, px(4), height()))), 2, 2);
        }
        drawIcon(painter, m_icon, place(QRect(px(14), px(11), px(20), px(20))),
                 theme.color(isChecked() ? Ink::Accent : Ink::Text));
        const int room = width() - left() - px(12);
        const int titleHeight = heightOf(Type::Strong, m_title, width());
        painter.setFont(theme.font(Type::Strong));
        painter.setPen(theme.color(Ink::Text));
        painter.drawText(place(QRect(left(), px(9), room, titleHeight)), flags(), m_title);
        painter.setFont(theme.font(Type::Small));
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(
            place(QRect(left(), px(9) + titleHeight, room, height() - titleHeight - px(9))),
            flags(), m_line);
    }
    void enterEvent(QEnterEvent* event) override {
        QRadioButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override {
        QRadioButton::leaveEvent(event);
        update();
    }

  private:
    static int left() { return px(46); }
    int flags() const { return int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading); }
    int heightOf(Type type, const QString& words, int width) const {
        const QFontMetrics metrics(Theme::current().font(type));
        const int room = std::max(1, width - left() - px(12));
        return metrics.boundingRect(QRect(0, 0, room, 100000), int(Qt::TextWordWrap), words)
            .height();
    }

    QString m_icon, m_title, m_line;
};

} // namespace

ChoiceList::ChoiceList(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(px(2));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->button(id));
        Q_EMIT currentChanged(id);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        for (QAbstractButton* button : m_group->buttons())
            button->updateGeometry();
    });
}

int ChoiceList::addChoice(const QString& iconName, const QString& title, const QString& line) {
    auto* choice = new Choice(iconName, this);
    choice->setWords(title, line);
    const int id = count();
    m_group->addButton(choice, id);
    m_box->addWidget(choice);
    if (id == 0)
        choice->setChecked(true);
    return id;
}

void ChoiceList::setWords(int id, const QString& title, const QString& line) {
    if (auto* choice = dynamic_cast<Choice*>(m_group->button(id)))
        choice->setWords(title, line);
}

int ChoiceList::count() const {
    return int(m_group->buttons().size());
}

int ChoiceList::current() const {
    return m_group->checkedId();
}

void ChoiceList::setCurrent(int id) {
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

} // namespace disclens::ui
