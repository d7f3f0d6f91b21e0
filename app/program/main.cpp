// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"
#include "worker/pool.h"
#ifdef DISCLENS_WITH_UI
#include "ui/shell/application.h"
#endif

#include <QGuiApplication>

#include <clocale>

using namespace disclens;

namespace {

/// Everything that reads other people's bytes; runs in helper processes only.
void registerServices(worker::Registry& registry) {
    media::registerServices(registry);
    dicom::registerServices(registry);
    image::registerServices(registry);
}

} // namespace

int main(int argc, char** argv) {
    // Before anything else, libraries' own start-up threads included: no way to the internet, for
    // us and our children.
    worker::refuseInternet();
    // libarchive loses names of members without a UTF-8 locale for characters.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    worker::Nursery::start(registerServices);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

#ifdef DISCLENS_WITH_UI
    if (!cli::wantsCommandLine(arguments))
        return ui::runWindow(argc, argv, arguments);
#endif
    // The command line draws (PDF pages, pictures of text) but never shows a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    worker::Pool pool;
    return cli::run(arguments, pool);
}
