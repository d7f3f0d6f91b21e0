// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/letters.h"
#include "report/letter_paper.h"

#include <QHash>
#include <QTextEdit>

namespace disclens::ui {

/// White paper with a letter on it that the person can change; plain words only. Blanks
/// ("[ Date ]") are marked, and a click into one selects it. Each letter keeps its changes and its
/// way back while others are shown.
class LetterView final : public QTextEdit {
    Q_OBJECT

  public:
    explicit LetterView(QWidget* parent = nullptr);

    bool holds(const QString& key) const { return m_letters.contains(key); }
    /// Shows the letter of this key; makes it from blocks when it is not there yet.
    void showLetter(const QString& key, const QList<advice::LetterBlock>& blocks);
    /// Writes it anew; what was changed is gone, but can be undone.
    void startAgain(const QList<advice::LetterBlock>& blocks);
    void forgetAll();      ///< all letters with their changes
    bool isEdited() const; ///< the letter in view was changed by the person
    bool anyEdited() const;

    /// Replaces the text wherever it stands in the letter, as one step to undo. How many times.
    int replaceText(const QString& from, const QString& to);
    int blankCount() const;
    bool nextBlank(); ///< selects it; false: there is none

    QList<report::LetterPaper::Block> paperBlocks() const;

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

  private:
    void dress();
    void fill(const QList<advice::LetterBlock>& blocks);

    QHash<QString, QTextDocument*> m_letters;
    QString m_key;
};

} // namespace disclens::ui
