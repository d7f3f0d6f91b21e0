// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace disclens::ui {

/// Pages in the order of the rail. Pages that this version does not have are not here.
enum class PageId : quint8 {
    Welcome,
    Overview,
    Pictures,
    Face,
    Details,
    Text,
    Ai,
    OtherFiles,
    Questions,
    Consent,
    Letters,
    Report,
    BeforeScan,
    Journey,
    Evidence,
    How
};

/// Where on a page to go.
struct Target {
    FileId file = kNoFile;
    int frame = 0;       ///< from 1; 0: the first
    QString series;      ///< Series Instance UID
    QString elementPath; ///< "(0010,0010)", or a nested path
    QString part;        ///< name of a part of the page: "notChecked", "unreadable"
};

/// Goes from page to page and remembers the way back, with the widget that had the keyboard.
class Navigator final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    PageId current() const { return m_current; }
    void go(PageId page, const Target& target = {});
    bool canGoBack() const { return !m_back.isEmpty(); }
    void back();
    void forget(); ///< another disc: no way back into the old one

  Q_SIGNALS:
    void requested(disclens::ui::PageId page, const disclens::ui::Target& target);
    void historyChanged();

  private:
    struct Step {
        PageId page = PageId::Welcome;
        QPointer<QWidget> focus;
    };
    PageId m_current = PageId::Welcome;
    QList<Step> m_back;
};

} // namespace disclens::ui
