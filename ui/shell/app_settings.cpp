// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_settings.h"

#include <QLocale>

namespace disclens::ui {

namespace {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLanguage = QStringLiteral("words/language");
const QString kCountry = QStringLiteral("words/country");
const QString kText = QStringLiteral("look/textPercent");
const QString kTheme = QStringLiteral("look/theme");
const QString kHide = QStringLiteral("privacy/hideValues");
const QString kPaper = QStringLiteral("print/paper");
const QString kTags = QStringLiteral("details/showTags");
} // namespace

AppSettings::AppSettings()
    : m_settings(QStringLiteral("disclens"), QStringLiteral("disclens")) {}
AppSettings::AppSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat) {}

QByteArray AppSettings::windowGeometry() const {
    return m_settings.value(kGeometry).toByteArray();
}
void AppSettings::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(kGeometry, geometry);
}

QString AppSettings::language() const {
    return m_settings.value(kLanguage).toString();
}
void AppSettings::setLanguage(const QString& language) {
    m_settings.setValue(kLanguage, language);
}

QString AppSettings::country() const {
    const QString own = m_settings.value(kCountry).toString();
    if (own.size() == 2)
        return own;
    const QString system = QLocale::system().name().section(u'_', 1, 1).left(2);
    return system.size() == 2 ? system : QStringLiteral("US");
}
bool AppSettings::countryChosen() const {
    return m_settings.value(kCountry).toString().size() == 2;
}
void AppSettings::setCountry(const QString& country) {
    m_settings.setValue(kCountry, country);
}

int AppSettings::textPercent() const {
    return std::clamp(m_settings.value(kText, 100).toInt(), 100, 200);
}
void AppSettings::setTextPercent(int percent) {
    m_settings.setValue(kText, std::clamp(percent, 100, 200));
}

Theme::Choice AppSettings::theme() const {
    const int stored = m_settings.value(kTheme, 0).toInt();
    return stored >= 0 && stored <= int(Theme::Choice::HighContrast) ? Theme::Choice(stored)
                                                                     : Theme::Choice::System;
}
void AppSettings::setTheme(Theme::Choice choice) {
    m_settings.setValue(kTheme, int(choice));
}

bool AppSettings::hideValues() const {
    return m_settings.value(kHide, false).toBool();
}
void AppSettings::setHideValues(bool hide) {
    m_settings.setValue(kHide, hide);
}

bool AppSettings::showTags() const {
    return m_settings.value(kTags, false).toBool();
}
void AppSettings::setShowTags(bool show) {
    m_settings.setValue(kTags, show);
}

QString AppSettings::paper() const {
    const QString own = m_settings.value(kPaper).toString();
    if (own == u"A4" || own == u"Letter")
        return own;
    static const QStringList letter{QStringLiteral("US"), QStringLiteral("CA"),
                                    QStringLiteral("MX"), QStringLiteral("PH"),
                                    QStringLiteral("CL"), QStringLiteral("CO")};
    return letter.contains(country()) ? QStringLiteral("Letter") : QStringLiteral("A4");
}
void AppSettings::setPaper(const QString& paper) {
    m_settings.setValue(kPaper, paper);
}

} // namespace disclens::ui
