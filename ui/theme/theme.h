// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace disclens::ui {

/// Text styles of the design; sizes in px at 100 %.
enum class Type : quint8 {
    Brand,
    Hero,
    Answer,
    Title,
    CardTitle,
    Body,
    Medium,
    Strong,
    Small,
    SmallStrong,
    Smallest,
    Mono
};

/// The look of the whole program: colours, text sizes, style sheet. One for the process, as QStyle
/// is. Widgets that draw themselves ask it while painting; `changed` comes after colours or the
/// text size changed. GUI thread.
class Theme final : public QObject {
    Q_OBJECT

  public:
    enum class Choice { System, Light, Dark, HighContrast };

    static Theme& current();

    /// Once, before the first widget: remembers the system's palette and sets style and fonts.
    void install(QApplication& application);
    void setChoice(Choice choice);
    void setScale(double scale);           ///< 1.0 … 2.0, in steps of the text size menu
    void set(Choice choice, double scale); ///< both with one repaint

    Choice choice() const { return m_choice; }
    double scale() const { return m_scale; }
    bool isDark() const;
    bool isHighContrast() const; ///< then colours are the system's and there is no style sheet

    QColor color(Ink ink) const;
    QFont font(Type type) const;
    int lineHeight(Type type) const; ///< px
    int px(int at100Percent) const;  ///< a size that grows with the text
    int gap(int at100Percent) const; ///< a space that grows, but half as fast

  Q_SIGNALS:
    void changed();

  private:
    Theme() = default;
    void apply();
    QPalette makePalette() const;
    QString makeStyleSheet() const;

    QApplication* m_application = nullptr;
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    double m_scale = 1.0;
    bool m_systemHighContrast = false;
};

/// Short for Theme::current().px().
inline int px(int at100Percent) {
    return Theme::current().px(at100Percent);
}

} // namespace disclens::ui
