// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/face_words.h"

#include <QWidget>

namespace disclens::ui {

class IconView;
class Text;

/// Steps that lead to an answer, one below the other, each with its own: a mark and the word, then
/// why. The marks are joined by a line.
class Ladder final : public QWidget {
    Q_OBJECT

  public:
    explicit Ladder(int rungs, QWidget* parent = nullptr);
    void setSteps(const QList<advice::FaceStep>& steps); ///< as many as there are rungs

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Rung {
        IconView* mark = nullptr;
        Text *question = nullptr, *text = nullptr;
    };
    QList<Rung> m_rungs;
};

/// A share of people as a bar. Its words stand beside it; screen readers pass it over.
class ShareBar final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareBar(double share, QWidget* parent = nullptr); ///< 0…1
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_share;
};

} // namespace disclens::ui
