// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"

#include <optional>
#include <utility>

namespace disclens::ui {

class Button;
class LevelChip;
class Reader;
class SourcesLink;
class Text;

/// One other file: what we found in it, and its text once the person wants to read it. Reports stay
/// closed until then.
class FilePane final : public Card {
    Q_OBJECT

  public:
    explicit FilePane(PageContext& context, QWidget* parent = nullptr);
    void setFile(FileId file);
    void refresh();

  private:
    using Found = QList<std::pair<QString, QString>>; ///< title and why
    void fillFound();
    void readNow();

    PageContext& c;
    FileId m_file = kNoFile;
    bool m_open = false;
    Text* m_none;
    QWidget* m_filled;
    IconView* m_icon;
    Text* m_title;
    Text* m_name;
    LevelChip* m_chip;
    Card* m_closed;
    Text* m_closedText;
    Button* m_read;
    std::optional<Found> m_shown; ///< empty: no file so far
    QWidget* m_found;             ///< a row for each thing
    SourcesLink* m_sources;
    Text* m_state;
    Reader* m_reader;
};

} // namespace disclens::ui
