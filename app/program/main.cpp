// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/give_way.h"
#include "cli/command_line.h"
#include "consent/consent.h"
#include "dicom/data_set.h"
#include "face/face.h"
#include "image/frame.h"
#include "media/disc.h"
#include "worker/pool.h"
#include "writing/writing.h"
#ifdef DISCLENS_FACE_MODULE
#include "program/late_face.h"
#endif
#ifdef DISCLENS_TCMALLOC
#include "program/large_steps.h"
#endif
#ifdef DISCLENS_WITH_UI
#include "ui/shell/application.h"
#endif

#include <QFile>
#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <unistd.h>

using namespace disclens;

namespace {

/// Everything that reads other people's bytes; runs in helper processes only.
void registerServices(worker::Registry& registry) {
    media::registerServices(registry);
    dicom::registerServices(registry);
    image::registerServices(registry);
    writing::registerServices(registry);
    consent::registerServices(registry);
#ifdef DISCLENS_FACE_MODULE
    registerLateFace(registry);
#else
    face::registerServices(registry);
#endif
}

/// What libraries have to say can hold names and paths; it is for developers, who ask for it.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    static const bool debug = qEnvironmentVariableIsSet("DISCLENS_DEBUG");
    if (debug || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

#ifdef DISCLENS_WINDOW_PROGRAM
/// Goes on as the program with the window, which lies beside this one; returns only if it is not
/// there. What was given up (the internet) stays so.
void becomeWindow(char** argv) {
    const QByteArray self =
        QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    const QByteArray window =
        self.first(self.lastIndexOf('/') + 1) + QByteArrayLiteral(DISCLENS_WINDOW_PROGRAM);
    ::execv(window.constData(), argv); // by the name that we were started with
}
#endif

} // namespace

int main(int argc, char** argv) {
    // Before anything else, libraries' own start-up threads included: no way to the internet, for
    // us and our children.
    worker::refuseInternet();
    qInstallMessageHandler(keepQuiet);
    // libarchive loses names of members without a UTF-8 locale for characters.
    std::setlocale(LC_CTYPE, "C.UTF-8");

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);

    bool window = false;
#ifdef DISCLENS_WITH_UI
    window = !cli::wantsCommandLine(arguments);
#elif defined(DISCLENS_WINDOW_PROGRAM)
    if (!cli::wantsCommandLine(arguments))
        becomeWindow(argv);
#endif
    if (!window)
        if (const std::optional<int> ended = cli::runAtOnce(arguments))
            return *ended;

    worker::Nursery::start([window](worker::Registry& registry) {
        if (window)
            giveWay();
        registerServices(registry);
#ifdef DISCLENS_TCMALLOC
        giveMemoryBack();
#endif
    });
#ifdef DISCLENS_WITH_UI
    if (window)
        return ui::runWindow(argc, argv, arguments);
#endif
#ifdef DISCLENS_TCMALLOC
    takeMemoryInLargeSteps();
#endif
    // The command line may draw (PDF pages, pictures of text) but never shows a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (cli::draws(arguments))
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    worker::Pool pool;
    if (arguments.value(0) == QLatin1String("inspect"))
        pool.warmUp();
    const int status = cli::run(arguments, pool);
    std::fflush(nullptr);
    std::_Exit(status); // helpers end with us
}
