// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;
class QPrinter;

namespace disclens::ui {

/// Questions to the person that need a dialog. A seam: tests answer themselves.
/// The file dialogs keep no history and no list of recent places, because names of discs can be
/// names of people.
class Dialogs {
  public:
    virtual ~Dialogs() = default;
    virtual QString chooseFolder(QWidget* parent);
    virtual QStringList chooseFiles(QWidget* parent);
    /// `suggestion` holds nothing from the disc. Empty: given up.
    virtual QString chooseSaveFile(QWidget* parent, const QString& suggestion,
                                   const QString& filter);
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer);
    virtual void tell(QWidget* parent, const QString& title, const QString& text);
};

} // namespace disclens::ui
