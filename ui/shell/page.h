// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/current_finding.h"
#include "ui/models/mask_controller.h"
#include "ui/models/question_book.h"
#include "ui/models/report_source.h"
#include "ui/models/text_crops.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"

#include <QScrollArea>

class QVBoxLayout;

namespace disclens::ui {

/// What every page works with. All outlive the pages.
struct PageContext {
    ReportSource& source;
    CurrentFinding& current;
    MaskController& mask;
    Navigator& navigator;
    QuestionBook& questions;
    AppSettings& settings;
    Dialogs& dialogs;
    FoundText& text;
    TextCrops& crops;
    /// Puts a text where others can read it: masked when values are hidden.
    void copy(const QString& text) const;
};

/// One page of the window. Scrolls as a whole when it does not fit. Made when it is first shown.
/// A page shows what the report says at each refresh() and keeps its selection and scroll position.
class Page : public QScrollArea {
    Q_OBJECT

  public:
    Page(PageContext& context, const QString& name, QWidget* parent = nullptr);

    /// The report, the state or the hiding of values changed; called at most 10 times a second and
    /// only while shown.
    virtual void refresh() {}
    /// Goes to a part of the page and puts the keyboard there. True when it did.
    virtual bool show(const Target&) { return false; }
    virtual void focusFilter() {} ///< Ctrl+F
    /// F3: to the next (1) or the one before (-1) of the writing that was found in pictures. False:
    /// this page has none to go to.
    virtual bool stepFound(int) { return false; }
    virtual bool canPrint() const { return false; }
    virtual void print() {}   ///< Ctrl+P
    virtual void savePdf() {} ///< Ctrl+S
    /// The widget that gets the keyboard when the page opens; nullptr: the first that takes it.
    virtual QWidget* firstFocus() { return nullptr; }

    QString name() const { return accessibleName(); }
    QSize minimumSizeHint() const override { return {200, 150}; }

  protected:
    QVBoxLayout* body() const { return m_body; }
    /// Removes everything from the body, for pages that turn into a sentence.
    void clearBody();
    report::Report const& report() const { return *m_report; }
    PageContext& c;

    bool event(QEvent* event) override;

  private:
    void schedule();
    void refreshNow();

    QVBoxLayout* m_body;
    ReportSource::ReportPtr m_report;
    bool m_stale = true, m_scheduled = false;
};

/// Tells screen readers a sentence (progress, results) without moving the focus.
void announce(QWidget* from, const QString& sentence);

} // namespace disclens::ui
