// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/question_book.h"

#include <QWidget>

class QVBoxLayout;

namespace disclens::ui {

class Button;

/// Questions with whom to ask, each with a button that puts it on the person's page or takes it off
/// again.
class AskList final : public QWidget {
    Q_OBJECT

  public:
    explicit AskList(QuestionBook& questions, QWidget* parent = nullptr);
    /// Ids of advice::Question; unknown ones are left out.
    void setQuestions(const QStringList& ids);

  Q_SIGNALS:
    void told(const QString& sentence); ///< what a press did, for screen readers

  private:
    void refreshMarks();
    bool isPicked(const QString& id) const;

    struct Row {
        QString id, question;
        Button* button = nullptr;
    };
    QuestionBook& m_questions;
    QVBoxLayout* m_box;
    QStringList m_ids;
    QList<Row> m_rows;
};

} // namespace disclens::ui
