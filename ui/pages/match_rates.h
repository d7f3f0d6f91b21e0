// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/face_found.h"
#include "ui/widgets/card.h"

namespace disclens::ui {

/// How often scans were matched to photos of faces: the oldest and the newest study of each kind of
/// scan, with what limits them.
class MatchRates final : public Card {
    Q_OBJECT

  public:
    explicit MatchRates(QWidget* parent = nullptr);
    /// Marks the kind of scan that this one is.
    void setScan(const inspect::SeriesFace& face);

  Q_SIGNALS:
    void sourcesAsked();

  private:
    QWidget* m_list;
    QString m_key;
};

} // namespace disclens::ui
