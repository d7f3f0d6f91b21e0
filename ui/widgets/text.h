// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace disclens::ui {

/// A label in one of the design's text styles: plain text only (markup in a patient's name shows as
/// text), wraps, keeps the design's line height, follows theme and text size. Parts can be stronger
/// or in another colour.
class Text final : public QLabel {
    Q_OBJECT

  public:
    struct Run {
        QString text;
        Type type = Type::Body;
        Ink ink = Ink::Text;
    };

    explicit Text(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Text,
                  QWidget* parent = nullptr);
    void setStyle(Type type, Ink ink);
    void setRuns(const QList<Run>& runs); ///< text() becomes all of them, one after another
    void setText(const QString& text);    ///< hides QLabel's, drops runs
    void setWraps(bool wraps);
    void setOnDark(bool onDark); ///< it stands on a ground that is dark in both themes
    /// A wrapping label takes this much width before it wraps; in px at 100 %. 0: as its layout
    /// says.
    void setPreferredWidth(int at100Percent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    qreal layOut(class QTextLayout& layout, qreal width) const;
    QColor color(Ink ink) const;
    int longestWord() const;
    void forgetSizes();

    Type m_type;
    Ink m_ink;
    QList<Run> m_runs;
    bool m_wraps = true, m_onDark = false;
    int m_preferredWidth = 0;
    // What layouts ask for again and again, without margins; forgotten when text or style change.
    mutable int m_longestWord = -1;
    mutable QSize m_hint;
    mutable QList<std::pair<int, int>> m_heights; ///< height by width
};

} // namespace disclens::ui
