// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/whose.h"

#include <QString>
#include <QTranslator>

namespace disclens::ui {

/// The translations in use. Words of Qt's own dialogs come along when they are installed or
/// bundled.
class LanguagePack final {
  public:
    ~LanguagePack();
    /// "" is the system's language. Sets locale, translators and the direction of the window.
    void use(const QString& language);
    /// The same from a translation file of one's own (tests).
    bool useFile(const QString& qmFile, Qt::LayoutDirection direction);
    /// As whom the words speak; stays through changes of language.
    void speakOf(advice::Whose whose);

  private:
    void drop();
    QTranslator m_own, m_qt;
    advice::WhoseWords m_whose; ///< goes before what it asks
};

} // namespace disclens::ui
