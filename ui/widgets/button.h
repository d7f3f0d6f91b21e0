// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace disclens::ui {

/// A push button in one of the design's shapes. Its words wrap when there is not enough room; it
/// never cuts them. An Icon button needs an accessible name: give it as `text`, which becomes name
/// and tooltip and is not drawn.
class Button final : public QPushButton {
    Q_OBJECT

  public:
    enum class Kind {
        Primary,   ///< one on a page: the next step
        Secondary, ///< outline
        Accent,    ///< outline in the accent colour: "Add to my questions"
        Link,      ///< words with a small arrow, no frame
        Icon,      ///< 40 × 40 outline
        Quiet      ///< 36 × 36 without a frame
    };

    explicit Button(Kind kind, const QString& text, const QString& iconName = {},
                    QWidget* parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setIconName(const QString& name);
    void setOnDark(bool onDark); ///< it stands on a ground that is dark in both themes
    void setTextOverIcon(
        const QString& letters); ///< Icon kind: draws letters ("Aa") instead of a picture

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override {
        return m_kind != Kind::Icon && m_kind != Kind::Quiet;
    }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    bool iconOnly() const { return m_kind == Kind::Icon || m_kind == Kind::Quiet; }
    int padding() const;
    int iconSpace() const;
    QFont textFont() const;
    int minHeight() const;

    Kind m_kind;
    bool m_onDark = false;
    QString m_iconName, m_letters;
    int m_wrappedHeight = 0; ///< px, at the present width
};

} // namespace disclens::ui
