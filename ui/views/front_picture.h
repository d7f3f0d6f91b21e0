// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QWidget>

namespace disclens::ui {

/// The head from the front with the box of the face finder. Before the person chose to look, the
/// outline of nobody's head; while values are hidden, the word for that. Never mirrored.
class FrontPicture final : public QWidget {
    Q_OBJECT

  public:
    explicit FrontPicture(QWidget* parent = nullptr);

    void showOutline();
    void showHidden();
    /// box: in the picture's pixels; null: the finder found none.
    void showPicture(const QImage& picture, const QRect& box);
    bool hasPicture() const { return !m_picture.isNull(); }
    QRectF boxRect() const;                     ///< in the widget; null: none is drawn
    void setHeights(int wantedPx, int leastPx); ///< at 100 % text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QRectF pictureRect() const;

    QImage m_picture;
    QRect m_box;
    bool m_hidden = false;
    int m_wanted = 150, m_least = 110;
};

} // namespace disclens::ui
