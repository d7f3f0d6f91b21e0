// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace disclens::ui {

LanguagePack::~LanguagePack() {
    drop();
}

void LanguagePack::drop() {
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguagePack::use(const QString& language) {
    drop();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const bool own = m_own.load(locale, QStringLiteral("disclens"), QStringLiteral("_"),
                                QStringLiteral(":/i18n"));
    if (own)
        QCoreApplication::installTranslator(&m_own);
    // Qt's own words only where ours are there too, else a dialog would mix two languages. English
    // has only plurals.
    const bool english = locale.language() == QLocale::English;
    if (own && !english) {
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QStringLiteral(":/i18n")) ||
            m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }
    if (!own && !english && m_own.load(QStringLiteral(":/i18n/disclens_en.qm")))
        QCoreApplication::installTranslator(&m_own);
    speakOf(advice::currentWhose()); // in front again
    QGuiApplication::setLayoutDirection(own ? locale.textDirection() : Qt::LeftToRight);
}

void LanguagePack::speakOf(advice::Whose whose) {
    m_whose.set(whose, &m_own);
}

bool LanguagePack::useFile(const QString& qmFile, Qt::LayoutDirection direction) {
    drop();
    if (!m_own.load(qmFile))
        return false;
    QCoreApplication::installTranslator(&m_own);
    speakOf(advice::currentWhose());
    QGuiApplication::setLayoutDirection(direction);
    return true;
}

} // namespace disclens::ui
