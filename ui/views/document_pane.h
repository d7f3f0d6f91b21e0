// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace disclens::ui {

/// A report, a recording or the plain description of an object. Reports and notes stay closed until
/// "Read it now".
class DocumentPane final : public QWidget {
    Q_OBJECT

  public:
    explicit DocumentPane(ReportSource& source, QWidget* parent = nullptr);

    /// `closed`: ask before anything of it is fetched. Opened documents stay open while the disc
    /// is.
    void setDocument(FileId file, bool closed, bool hidden);
    void clear();

  Q_SIGNALS:
    /// It has pages that can be drawn (a PDF); the page that owns the pane may show them.
    void pagesAvailable(FileId file, int pages);

  private:
    void showClosed();
    void showHidden();
    void fetch();
    void show(const image::DocumentView& view);
    void put(QWidget* widget);

    ReportSource& m_source;
    QVBoxLayout* m_box;
    QWidget* m_shown = nullptr;
    FileId m_file = kNoFile;
    bool m_hidden = false;
    QSet<FileId> m_opened;
};

} // namespace disclens::ui
