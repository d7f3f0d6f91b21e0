// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace disclens::ui {

/// What is remembered between two starts: the window, language, country, text size, colours, hidden
/// values. Nothing about a disc: no path, no name, no recent list.
class AppSettings final {
  public:
    AppSettings();                             ///< the user's own settings file
    explicit AppSettings(const QString& file); ///< another file (tests)

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString language() const; ///< "de", "pt_BR"; empty: the system's
    void setLanguage(const QString& language);
    QString country() const;    ///< ISO 3166 alpha-2; the system's when never set
    bool countryChosen() const; ///< it was set, by the person
    void setCountry(const QString& country);
    int textPercent() const; ///< 100 … 200
    void setTextPercent(int percent);
    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    bool hideValues() const;
    void setHideValues(bool hide);
    bool showTags() const;
    void setShowTags(bool show);
    QString paper() const; ///< A4 or Letter, by country unless chosen
    void setPaper(const QString& paper);

  private:
    mutable QSettings m_settings;
};

} // namespace disclens::ui
