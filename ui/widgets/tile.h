// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace disclens::ui {

class Text;

/// A large button of words: one choice of several, or the way to something else. Its words wrap; it
/// is as high as they need.
class Tile final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Kind {
        Step,   ///< a choice; the icon on a round ground beside the title, the line below both
        Choice, ///< a choice; a tick when it is the one
        Link    ///< no choice; an arrow at its end
    };

    /// Choices of one parent, or of one QButtonGroup, exclude each other; the arrow keys go from
    /// one to the next. `icon`: name in resources/icons, may be empty.
    Tile(Kind kind, const QString& icon, const QString& title, const QString& line = {},
         QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& line);
    QString title() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void adopt();

    Kind m_kind;
    Text* m_title;
    Text* m_line;
};

} // namespace disclens::ui
