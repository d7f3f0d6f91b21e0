// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QProgressBar;

namespace disclens::ui {

class Button;
class Text;

/// How far a check has come, with a button that stops it. What is said and spoken is the page's.
class ProgressCard final : public Card {
    Q_OBJECT

  public:
    /// spokenBar, spokenCancel: accessible names. Parts are named after `name`: "faceProgressText",
    /// "faceCancel".
    ProgressCard(const QString& name, const QString& spokenBar, const QString& cancel,
                 const QString& spokenCancel);

    /// total 0: nobody knows yet how much there is.
    void setProgress(const QString& text, qint64 done, qint64 total);
    /// The button can be pressed once; then this is said until the next setProgress().
    void setStopping(const QString& text);
    Button* cancelButton() const { return m_cancel; }

  Q_SIGNALS:
    void cancelAsked();

  private:
    Text* m_text;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace disclens::ui
