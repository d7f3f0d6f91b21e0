// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/question_book.h"

#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace disclens::ui {

/// The printed page of questions: black on white, questions in 14 pt with a line for the answer.
/// `person` is empty unless the person wants name and birth date on it.
QString questionsHtml(const QList<QuestionBook::Item>& items, const QString& person);
std::unique_ptr<QTextDocument> questionsDocument(const QList<QuestionBook::Item>& items,
                                                 const QString& person);
/// Errors: WriteFailed, NoRoom, NotAllowed.
Status writeQuestionsPdf(const QString& file, const QString& paper,
                         const QList<QuestionBook::Item>& items, const QString& person);

} // namespace disclens::ui
