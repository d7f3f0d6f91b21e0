// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace disclens::ui {

// The three labels of a form: colour, symbol and line style, never one of them alone.
Ink concernInk(consent::Concern concern);
Ink concernSoft(consent::Concern concern);
QString concernIcon(consent::Concern concern);      ///< of resources/icons
Qt::PenStyle concernLine(consent::Concern concern); ///< solid, dashed, dotted

/// Symbol and word on a soft ground.
class ConcernChip final : public QWidget {
    Q_OBJECT

  public:
    /// `word` empty: the label's own.
    explicit ConcernChip(consent::Concern concern, const QString& word = {},
                         QWidget* parent = nullptr);
    void setWord(const QString& word);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    consent::Concern m_concern;
    QString m_word;
};

/// The number of a sentence in a filled circle; decoration, so it has no name of its own.
class NumberMark final : public QWidget {
    Q_OBJECT

  public:
    NumberMark(consent::Concern concern, int number, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    consent::Concern m_concern;
    int m_number;
};

} // namespace disclens::ui
