// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/current_finding.h"
#include "ui/models/mask_controller.h"
#include "ui/views/picture_boxes.h"
#include "ui/widgets/card.h"

class QListWidget;

namespace disclens::ui {

class AppSettings;
class Button;
class Navigator;
class SourcesLink;
class Text;

/// What travels with the picture on the screen: first what is printed on it, with the numbers of
/// its boxes, then the details in its file. The current one opens with where, why and what to ask.
class FoundPanel final : public Card {
    Q_OBJECT

  public:
    FoundPanel(CurrentFinding& current, MaskController& mask, const FoundText& text,
               Navigator& navigator, const AppSettings& settings, QWidget* parent = nullptr);
    /// `boxes` are those on this picture, as it shows them.
    void setPicture(const report::Report& report, FileId file, const QList<PictureBox>& boxes);

  Q_SIGNALS:
    void addQuestion(const QString& questionId, const QString& findingId);
    void seeDetail(const QString& findingId);
    void boxChosen(); ///< a row with a number, by mouse or keyboard: go to its box

  private:
    void fill(const report::Report& report);
    void showCurrent();
    QString someOf(const inspect::Finding& finding) const;

    CurrentFinding& m_current;
    MaskController& m_mask;
    const FoundText& m_text;
    Text *m_title, *m_line;
    QListWidget* m_list;
    QWidget* m_detail;
    Text *m_name, *m_where, *m_why, *m_ask, *m_askTitle;
    SourcesLink* m_sources;
    class LevelChip* m_chip;
    Button *m_add, *m_see;
    FileId m_file = kNoFile;
    QList<PictureBox> m_boxes;
    QString m_question;
    QStringList m_shown; ///< ids in the list, to leave it alone when nothing changed
};

} // namespace disclens::ui
