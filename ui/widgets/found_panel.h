// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/current_finding.h"
#include "ui/models/mask_controller.h"
#include "ui/widgets/card.h"

class QListWidget;

namespace disclens::ui {

class Button;
class Text;

/// What travels with the picture on the screen: the findings that stand in its file (and later in
/// its pixels). The current one opens with where, why and what to ask.
class FoundPanel final : public Card {
    Q_OBJECT

  public:
    FoundPanel(CurrentFinding& current, MaskController& mask, QWidget* parent = nullptr);
    void setPicture(const report::Report& report, FileId file, int frame);

  Q_SIGNALS:
    void addQuestion(const QString& questionId, const QString& findingId);
    void seeDetail(const QString& findingId);

  private:
    void fill(const report::Report& report);
    void showCurrent();

    CurrentFinding& m_current;
    MaskController& m_mask;
    Text *m_title, *m_line;
    QListWidget* m_list;
    QWidget* m_detail;
    Text *m_name, *m_why, *m_ask, *m_askTitle;
    class LevelChip* m_chip;
    Button *m_add, *m_see;
    FileId m_file = kNoFile;
    QString m_question;
    QStringList m_shown; ///< ids in the list, to leave it alone when nothing changed
};

} // namespace disclens::ui
