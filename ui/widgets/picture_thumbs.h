// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_controller.h"
#include "ui/models/text_crops.h"

#include <QWidget>

namespace disclens::ui {

class Button;

/// A row of small pictures that one finding is on, each with its box; as many as fit, and how many
/// more there are. Covered where values are hidden.
class PictureThumbs final : public QWidget {
    Q_OBJECT

  public:
    PictureThumbs(TextCrops& crops, MaskController& mask, QWidget* parent = nullptr);

    struct Item {
        PictureItem picture;
        QRect box; ///< pixels of the frame at full size
        inspect::Level level = inspect::Level::Could;
        QString spoken;
        bool operator==(const Item&) const = default;
    };
    void setItems(const QList<Item>& items, int current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(int index);
    void moreWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();

    TextCrops& m_crops;
    MaskController& m_mask;
    QList<Item> m_items;
    int m_current = -1, m_first = 0;
    QList<class ThumbButton*> m_buttons;
    Button* m_more;
};

} // namespace disclens::ui
