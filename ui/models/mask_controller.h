// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace disclens::ui {

class ReportSource;

/// The one switch that hides what the disc says. Every text that may hold a value goes through
/// here, whatever carries it: lists, tooltips, names for screen readers, clipboard, exports. What
/// belongs to another person on the same disc stays hidden by itself, until somebody asks for it.
class MaskController final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    bool isHidden() const { return m_hidden || m_locked; }
    void setHidden(bool hidden); ///< no effect on what is seen while locked
    /// Another person's disc: all stays hidden, whatever the switch says.
    bool isLocked() const { return m_locked; }
    void setLocked(bool locked);

    /// From now on another person's files and values (report::Report::otherPeople) stay hidden. The
    /// source must outlive this.
    void follow(const ReportSource& source);
    /// Another person's, and not to be shown now.
    bool isTheirs(FileId file) const;
    bool isTheirs(const inspect::Finding& finding) const; ///< all of it
    bool isHiding(const inspect::Finding& finding) const { return isHidden() || isTheirs(finding); }
    /// "Show them anyway"; forgotten with the disc.
    void setTheirsShown(bool shown);
    bool areTheirsShown() const { return m_theirsShown; }

    /// The value, or six dots; an absent value stays absent.
    QString value(const QString& value) const;
    /// A sentence of ours that may quote values: the quotes become dots.
    QString sentence(const QString& sentence, const inspect::Finding& finding) const;
    /// Why something could not be read, without the words of the file when values are hidden.
    QString reason(const Error& why) const;
    /// Path of a file inside its source, or "file 12": folder and file names can hold names of
    /// people.
    QString file(const report::Report& report, FileId file) const;

  Q_SIGNALS:
    void changed();

  private:
    const inspect::OtherPeople* theirs() const; ///< nullptr: nothing of others is to be hidden
    bool isTheirValue(const QString& value) const;

    bool m_hidden = false, m_locked = false, m_theirsShown = false;
    const ReportSource* m_source = nullptr;
    mutable std::shared_ptr<const report::Report> m_report; ///< that m_spellings is of
    mutable QSet<QString> m_spellings; ///< their values as they are shown anywhere
};

/// Last part of a path.
QString fileName(const QString& path);

/// File names as they may be shown: control characters and direction marks out, so that a name
/// cannot pose as another.
QString cleanName(const QString& name);

/// Keeps a value that is written left to right in its own order inside right-to-left text.
QString isolated(const QString& value);

} // namespace disclens::ui
