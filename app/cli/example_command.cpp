// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/terminal.h"

#include "advice/advice.h"
#include "example/example_disc.h"

#include <QCoreApplication>

#include <atomic>

namespace disclens::cli {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// Shows how far it is, and stops when the person presses Ctrl+C.
class LineProgress final : public ProgressSink {
  public:
    explicit LineProgress(bool quiet)
        : m_line(quiet) {
        m_sinceShown.start();
    }
    bool report(qint64 done, qint64 total) override {
        if (total > 0 && (m_sinceShown.elapsed() > 100 || done == total)) {
            m_sinceShown.start();
            m_line.show(words("Writing the example disc: %1 %").arg(done * 100 / total));
        }
        // No event loop runs here, so the interrupt is looked for by hand.
        QCoreApplication::processEvents();
        return !m_stopped;
    }
    void stop() { m_stopped = true; }

  private:
    ProgressLine m_line;
    QElapsedTimer m_sinceShown;
    std::atomic<bool> m_stopped = false;
};

} // namespace

int runExample(const QString& folder, bool quiet) {
    Status written = Done{};
    {
        LineProgress progress(quiet);
        const InterruptWatch watch([&progress] { progress.stop(); });
        written = example::writeExampleDisc(folder, progress);
    }
    if (written) {
        if (!quiet)
            printOut(words("The example disc is written. It holds nobody's data.\nTo look at it: "
                           "disclens %1\n")
                         .arg(folder));
        return kExitDone;
    }
    if (written.error().code == ErrorCode::BadUsage)
        printError(words("This folder holds other files. Please name a new or empty folder."));
    else
        printError(advice::sentenceFor(written.error()));
    return kExitUsage;
}

} // namespace disclens::cli
