// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_controller.h"
#include "ui/models/report_source.h"

#include <QWidget>

class QVBoxLayout;

namespace disclens::ui {

/// Between top bar and page: what stands in the way of opening something. A locked archive asks for
/// its password here; a source that cannot be opened is named with the reason.
class Notices final : public QWidget {
    Q_OBJECT

  public:
    Notices(ReportSource& source, MaskController& mask, QWidget* parent = nullptr);
    void clear();
    int count() const;

  Q_SIGNALS:
    void chooseAnother();
    void asked(QWidget* field); ///< a password field was put up; it wants the keyboard

  private:
    void askPassword(const QString& path, const QString& name, bool wrongBefore);
    void tellRefused(const QString& path, const Error& why);
    void drop(QWidget* card);

    ReportSource& m_source;
    MaskController& m_mask;
    QVBoxLayout* m_box;
};

} // namespace disclens::ui
