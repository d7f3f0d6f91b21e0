// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with its real helpers, for the programs that measure it.
#pragma once

#include "session/session.h"
#include "ui/models/report_source.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "worker/pool.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

namespace disclens::benchmarks {

/// Handles events until `done` or for `ms`; true when done.
inline bool waitFor(const std::function<bool()>& done, int ms) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return done();
}

/// Needs a QApplication and a worker::Nursery. Shows the window at once, 1440 x 900.
struct Desk {
    Desk() {
        window.resize(1440, 900);
        window.show();
        waitFor([this] { return window.isActiveWindow(); }, 500);
    }

    bool themed = [] {
        ui::Theme::current().install(*qApp);
        return true;
    }();
    QTemporaryDir folder;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::Dialogs dialogs;
    worker::Pool pool;
    session::Session session{pool};
    ui::SessionSource source{session, [this] { return pool.protection(); },
                             [] { return QString(); }};
    ui::MainWindow window{source, settings, dialogs};
};

} // namespace disclens::benchmarks
