// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QObject>

namespace disclens::ui {

/// The one switch that hides what the disc says. Every text that may hold a value goes through
/// here, whatever carries it: lists, tooltips, names for screen readers, clipboard, exports.
class MaskController final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    bool isHidden() const { return m_hidden || m_locked; }
    void setHidden(bool hidden); ///< no effect on what is seen while locked
    /// Another person's disc: all stays hidden, whatever the switch says.
    bool isLocked() const { return m_locked; }
    void setLocked(bool locked);

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
    bool m_hidden = false, m_locked = false;
};

/// Last part of a path.
QString fileName(const QString& path);

/// File names as they may be shown: control characters and direction marks out, so that a name
/// cannot pose as another.
QString cleanName(const QString& name);

/// Keeps a value that is written left to right in its own order inside right-to-left text.
QString isolated(const QString& value);

} // namespace disclens::ui
