// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace disclens::ui {

/// The list of "Text in pictures". Shows a TextModel: the mark of the level, the writing as it is
/// printed, what it is, on how many pictures, how sure. Whole rows are chosen; the row that a
/// person looks at stays where it is when newer results come.
class TextTable final : public QTableView {
    Q_OBJECT

  public:
    explicit TextTable(QWidget* parent = nullptr);
    void fitColumns();
    /// Where a row stands in the view, to put it back there after a reset; -1: not in sight.
    int offsetOf(int row) const;
    void restoreOffset(int row, int offset);

  Q_SIGNALS:
    void activatedRow(); ///< Enter: on to the picture
    void copyWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace disclens::ui
