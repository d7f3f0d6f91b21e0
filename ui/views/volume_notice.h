// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace disclens::ui {

class Button;
class Text;

/// In the place of a volume: it is on its way, could not be made, or is hidden.
class VolumeNotice final : public QWidget {
    Q_OBJECT

  public:
    explicit VolumeNotice(QWidget* parent = nullptr);

    void setLoading(int done, int total);
    void setFailed(const QString& why);
    void setHidden();
    QWidget* firstFocus() const;

    QSize sizeHint() const override { return {560, 540}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

  Q_SIGNALS:
    void cancelAsked();
    void retryAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Text *m_title, *m_text;
    QProgressBar* m_bar;
    Button *m_cancel, *m_retry;
};

} // namespace disclens::ui
