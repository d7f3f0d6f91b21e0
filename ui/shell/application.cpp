// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/models/report_source.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTimer>

namespace disclens::ui {

namespace {

#ifndef DISCLENS_VERSION
#define DISCLENS_VERSION "0.1.0"
#endif

/// The window of this moment; a new language makes a new one, and the open disc stays.
class Desk final : public QObject {
  public:
    Desk(ReportSource& source, AppSettings& settings, LanguagePack& languages)
        : m_source(source)
        , m_settings(settings)
        , m_languages(languages) {
        makeWindow();
        connect(&source, &ReportSource::whoseChanged, this, [this] {
            const advice::Whose whose = m_source.whose().value_or(advice::Whose::Mine);
            if (whose == advice::currentWhose())
                return;
            m_languages.speakOf(whose);
            QTimer::singleShot(0, this, [this] { replaceWindow(); });
        });
    }
    MainWindow& window() { return *m_window; }

  private:
    /// A window with new words in place of the one that is there; not from inside its own signals.
    void replaceWindow() {
        m_settings.setWindowGeometry(m_window->saveGeometry());
        m_source.relocalise();
        auto old = std::move(m_window);
        makeWindow();
        m_window->show();
        old.reset();
    }
    void makeWindow() {
        m_window = std::make_unique<MainWindow>(m_source, m_settings, m_dialogs);
        connect(m_window.get(), &MainWindow::languageChosen, this, [this] {
            // Not from inside the menu of the window that goes.
            QTimer::singleShot(0, this, [this] {
                m_languages.use(m_settings.language());
                replaceWindow();
            });
        });
    }
    ReportSource& m_source;
    AppSettings& m_settings;
    LanguagePack& m_languages;
    Dialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(int& argc, char** argv, const QStringList& arguments) {
    QCoreApplication::setApplicationName(QStringLiteral("DiscLens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DISCLENS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("disclens"));
    QApplication application(argc, argv);
    AppSettings settings;
    LanguagePack languages;
    languages.use(settings.language());
    Theme& theme = Theme::current();
    theme.install(application);
    theme.set(settings.theme(), settings.textPercent() / 100.0);

    worker::Pool pool;
    session::Session session(pool);
    SessionSource source(
        session, [&pool] { return pool.protection(); }, [&settings] { return settings.country(); });
    source.setCaller(pool);
    source.setCountryChosen([&settings] { return settings.countryChosen(); });
    Desk desk(source, settings, languages);
    desk.window().show();
    QStringList paths;
    for (const QString& argument : arguments)
        if (!argument.startsWith(u'-'))
            paths << argument;
    if (!paths.isEmpty())
        QTimer::singleShot(0, &desk, [&desk, paths] { desk.window().openPaths(paths); });
    return QApplication::exec();
}

} // namespace disclens::ui
