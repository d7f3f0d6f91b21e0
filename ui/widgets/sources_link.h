// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_settings.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"

namespace disclens::ui {

/// The link from a reason to the evidence for it. Hidden where there is none that may be shown.
class SourcesLink final : public QWidget {
    Q_OBJECT

  public:
    SourcesLink(Navigator& navigator, const AppSettings& settings, QWidget* parent = nullptr);
    /// Ids of evidence; what is not confirmed, or is law of another country, is left out. `about`
    /// tells screen readers what it is the source of.
    void setEvidence(const QStringList& ids, const QString& about);

  private:
    const AppSettings& m_settings;
    QStringList m_ids;
    Button* m_link;
};

} // namespace disclens::ui
