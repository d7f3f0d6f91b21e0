// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_thumbs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/picture_boxes.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace disclens::ui {

namespace {
constexpr int kWidth = 66, kHeight = 54, kGap = 8, kMost = 24;
}

class ThumbButton final : public QAbstractButton {
  public:
    ThumbButton(TextCrops& crops, MaskController& mask, QWidget* parent)
        : QAbstractButton(parent)
        , m_crops(crops)
        , m_mask(mask) {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }
    void setItem(const PictureThumbs::Item& item, bool current) {
        m_item = item;
        setChecked(current);
        setAccessibleName(item.spoken);
        setToolTip(item.spoken);
        update();
    }
    QSize sizeHint() const override { return {px(kWidth), px(kHeight)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        QPainterPath shape;
        shape.addRoundedRect(frame, 6, 6);
        painter.fillPath(shape, Qt::black);
        const TextCrop crop = m_crops.small(m_item.picture, m_mask.isHidden());
        painter.setClipPath(shape);
        if (!crop.image.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            const QSizeF size =
                QSizeF(crop.image.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
            // The part with the box stays in sight.
            QRectF at(QPointF(), size);
            at.moveCenter(frame.center());
            const QPointF centre = QRectF(m_item.box).center();
            const double fx = crop.full.isEmpty() ? 0.5 : centre.x() / crop.full.width();
            const double fy = crop.full.isEmpty() ? 0.5 : centre.y() / crop.full.height();
            at.moveLeft(std::clamp(frame.center().x() - fx * at.width(), frame.right() - at.width(),
                                   frame.left()));
            at.moveTop(std::clamp(frame.center().y() - fy * at.height(),
                                  frame.bottom() - at.height(), frame.top()));
            painter.drawImage(at, crop.image);
            if (!crop.full.isEmpty()) {
                const double sx = at.width() / crop.full.width();
                const double sy = at.height() / crop.full.height();
                const QRectF box(at.x() + m_item.box.x() * sx, at.y() + m_item.box.y() * sy,
                                 m_item.box.width() * sx, m_item.box.height() * sy);
                painter.setRenderHint(QPainter::Antialiasing, false);
                painter.setPen(
                    QPen(theme.color(Ink::Mark), 1,
                         m_item.level == inspect::Level::Points ? Qt::SolidLine : Qt::DashLine));
                painter.drawRect(
                    box.adjusted(-1, -1, 1, 1).intersected(frame.adjusted(2, 2, -3, -3)));
                painter.setRenderHint(QPainter::Antialiasing);
            }
        } else if (crop.failed) {
            const double side = px(20);
            drawIcon(painter,
                     m_mask.isHidden() || m_mask.isTheirs(m_item.picture.file)
                         ? QStringLiteral("eye-off")
                         : QStringLiteral("pictures"),
                     QRectF(frame.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                     QColor(169, 190, 193));
        }
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(theme.color(isChecked() ? Ink::Accent : Ink::Edge), isChecked() ? 3 : 1));
        painter.drawRoundedRect(isChecked() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 6, 6);
    }

  private:
    TextCrops& m_crops;
    MaskController& m_mask;
    PictureThumbs::Item m_item;
};

PictureThumbs::PictureThumbs(TextCrops& crops, MaskController& mask, QWidget* parent)
    : QWidget(parent)
    , m_crops(crops)
    , m_mask(mask)
    , m_more(new Button(Button::Kind::Link, {}, {}, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &PictureThumbs::moreWanted);
    const auto redraw = [this] {
        for (ThumbButton* button : std::as_const(m_buttons))
            button->update();
    };
    connect(&crops, &TextCrops::ready, this, redraw);
    connect(&mask, &MaskController::changed, this, redraw);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

QSize PictureThumbs::sizeHint() const {
    return {px(kWidth) * 4, px(kHeight) + 2};
}

QSize PictureThumbs::minimumSizeHint() const {
    return {px(kWidth), px(kHeight) + 2};
}

void PictureThumbs::setItems(const QList<Item>& items, int current) {
    if (items == m_items && current == m_current)
        return;
    if (items != m_items)
        m_first = 0;
    m_items = items;
    m_current = current;
    arrange();
}

void PictureThumbs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PictureThumbs::arrange() {
    const int count = int(m_items.size()), step = px(kWidth) + kGap;
    const auto fitting = [&](int room) { return std::max(1, (room + kGap) / step); };
    int shown = std::min({count, fitting(width()), kMost});
    int moreWidth = 0;
    if (shown < count) {
        m_more->setText(tr("%n more", "pictures", count - shown));
        moreWidth = m_more->sizeHint().width();
        shown = std::min({count, fitting(width() - moreWidth - kGap), kMost});
        m_more->setText(tr("%n more", "pictures", count - shown));
        moreWidth = m_more->sizeHint().width();
    }
    // The window of pictures moves only as far as it must to show the current one.
    if (m_current >= 0)
        m_first = std::clamp(m_first, m_current - shown + 1, m_current);
    m_first = std::clamp(m_first, 0, std::max(0, count - shown));
    while (m_buttons.size() < shown) {
        auto* button = new ThumbButton(m_crops, m_mask, this);
        const int place = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, button, place] {
            button->setChecked(m_first + place == m_current);
            Q_EMIT chosen(m_first + place);
        });
        m_buttons << button;
        setTabOrder(button, m_more);
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        ThumbButton* button = m_buttons.at(i);
        button->setVisible(i < shown);
        if (i >= shown)
            continue;
        button->setItem(m_items.at(m_first + i), m_first + i == m_current);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(i * step, 1, px(kWidth), px(kHeight))));
    }
    m_more->setVisible(shown < count && width() >= shown * step + moreWidth);
    const int high = m_more->heightForWidth(moreWidth);
    m_more->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(shown * step, (height() - high) / 2, moreWidth, high)));
}

} // namespace disclens::ui
