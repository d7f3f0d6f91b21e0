// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"
#include "ui/models/question_book.h"

#include <QAbstractButton>
#include <QFrame>

#include <memory>

class QVBoxLayout;

namespace disclens::ui {

class Button;
class Text;

/// What one marked sentence means, as a row that opens: number, label, plain words, what to ask.
class NoteRow final : public QAbstractButton {
    Q_OBJECT

  public:
    NoteRow(const consent::Form& form, const consent::Sentence& sentence, int number,
            QuestionBook& questions, QWidget* parent = nullptr);
    void setCurrent(bool current);
    void refreshAsked(); ///< the questions changed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void stepAsked(bool forward);
    void questionAdded();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fillMore(const consent::Sentence& sentence);

    QuestionBook& m_questions;
    QStringList m_questionIds; ///< each once
    QWidget* m_more;           ///< shown while current
    Button* m_add = nullptr;
    bool m_current = false;
};

/// The notes beside the text, then what is not in the form.
class NoteList final : public QWidget {
    Q_OBJECT

  public:
    explicit NoteList(QuestionBook& questions, QWidget* parent = nullptr);
    void setForm(std::shared_ptr<const consent::Form> form);
    void setCurrent(int note, bool takeFocus); ///< from 0, -1: none
    int count() const { return m_total; }
    NoteRow* row(int note) const { return m_rows.value(note); }

  Q_SIGNALS:
    void chosen(int note);
    void stepAsked(bool forward);
    void told(const QString& sentence); ///< for screen readers

  private:
    void addRows(int upTo);
    void fillMissing();

    QuestionBook& m_questions;
    std::shared_ptr<const consent::Form> m_form;
    QVBoxLayout* m_box;
    QVBoxLayout* m_rowsBox;
    QWidget* m_missing;
    Button* m_moreRows;
    QList<NoteRow*> m_rows;
    QList<qsizetype> m_marked; ///< indexes of marked sentences
    int m_total = 0, m_current = -1;
};

} // namespace disclens::ui
