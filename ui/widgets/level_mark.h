// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace disclens::ui {

/// The shapes of the levels: solid diamond, half circle, ring with tick, dashed ring, ring with i,
/// square with !.
void drawLevel(QPainter& painter, inspect::Level level, const QRectF& rect, const QColor& color);
void drawActMark(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& sign);
Ink levelInk(inspect::Level level);
Ink levelSoft(inspect::Level level);

/// The shape alone. Has the level's word as its name for screen readers and as tooltip.
class LevelIcon final : public QWidget {
    Q_OBJECT

  public:
    explicit LevelIcon(inspect::Level level, int sizePx = 16, QWidget* parent = nullptr);
    void setLevel(inspect::Level level);
    void setAct(bool act); ///< the exclamation in a square instead
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    inspect::Level m_level;
    int m_size;
    bool m_act = false;
};

/// Level as icon and word on a soft ground. Other words ("Nothing found", "Clear sign") through
/// setWord.
class LevelChip final : public QWidget {
    Q_OBJECT

  public:
    explicit LevelChip(inspect::Level level, QWidget* parent = nullptr);
    explicit LevelChip(const QString& plainWord, QWidget* parent = nullptr); ///< grey, no shape
    void setLevel(inspect::Level level, const QString& word = {});
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void adopt(const QString& word);

    inspect::Level m_level = inspect::Level::Unchecked;
    bool m_plain = false;
    QString m_word;
};

} // namespace disclens::ui
