// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/face_state.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

namespace disclens::ui {

/// What a scan is called, with its day where wanted; without values of the disc while they are
/// hidden.
QString scanName(const report::Report& report, const MaskController& mask, const QString& uid,
                 bool withDate);

/// What else the search for faces found: photographs, a body's outside, contours of the skin, and
/// scans that could not be judged. Hidden when there is nothing.
class FaceOthers final : public Card {
    Q_OBJECT

  public:
    explicit FaceOthers(PageContext& context, QWidget* parent = nullptr);
    void refresh(const FaceState& state);

  private:
    void add(inspect::Level level, const QString& title, const QString& text, const Target& target);

    PageContext& c;
    QWidget* m_list;
    QString m_key;
};

} // namespace disclens::ui
