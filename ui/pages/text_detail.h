// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"
#include "ui/widgets/card.h"

namespace disclens::ui {

class AppSettings;
class Button;
class LevelChip;
class Navigator;
class SourcesLink;
class Text;

/// What one piece of writing in pictures means, and what a person can do about it. Shows what it is
/// given: whoever calls hides values first.
class TextDetail final : public Card {
    Q_OBJECT

  public:
    TextDetail(Navigator& navigator, const AppSettings& settings, QWidget* parent = nullptr);

    struct Words {
        QString what;  ///< "Name of the patient"
        QString read;  ///< what stands there; empty: it could not be read
        QString where; ///< "on 38 pictures"
        QString why;
        QString title; ///< what its sources are the sources of
    };
    void setFinding(const inspect::Finding& finding, const Words& words, bool questionIsThere);

  Q_SIGNALS:
    void addWanted();
    void aboutMeSaid();
    void notTextSaid();

  private:
    Text *m_what, *m_read, *m_why;
    SourcesLink* m_sources;
    LevelChip* m_chip;
    Button *m_add, *m_notText, *m_aboutMe;
};

} // namespace disclens::ui
