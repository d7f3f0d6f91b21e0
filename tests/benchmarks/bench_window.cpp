// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window FOLDER [no-scroll UNREAD]: opens a disc in the real window and prints, as "name
// value unit" lines: first answer (a level and findings, though all is not read yet), first picture
// on the screen, when all was read, catalogue rate, the longest stall of the GUI thread while
// reading, scroll steps. With no-scroll the files that could not be read are written to UNREAD
// instead, by path. Run under a virtual display: xvfb-run -a -s "-screen 0 1440x900x24"
// build/tests/bench_window DISC

#include "base/give_way.h"
#include "bench_desk.h"
#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/views/picture_view.h"
#include "worker/pool.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace disclens;
using benchmarks::waitFor;

namespace {

/// Looks from another thread how long the GUI thread takes to answer, and from inside how much
/// processor time passed between two answers: on a busy machine only that is our own doing.
class Watchdog {
  public:
    Watchdog() {
        QObject::connect(&m_beat, &QTimer::timeout, [this] {
            m_last = now();
            const qint64 used = processorTime();
            m_worstBusy = std::max(m_worstBusy, used - m_used);
            m_used = used;
        });
        m_beat.start(2); // 0 would take a whole processor from the helpers
        m_last = now();
        m_used = processorTime();
        m_thread = std::thread([this] {
            while (!m_stop) {
                const qint64 gap = now() - m_last;
                m_worst = std::max<qint64>(m_worst, gap);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
    }
    ~Watchdog() { stop(); }
    void stop() {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        m_beat.stop();
    }
    double worstMs() const { return double(m_worst) / 1e6; }
    double worstBusyMs() const { return double(m_worstBusy) / 1e6; }

  private:
    static qint64 now() { return std::chrono::steady_clock::now().time_since_epoch().count(); }
    static qint64 processorTime() { // of the thread that asks
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    QTimer m_beat;
    qint64 m_used = 0, m_worstBusy = 0; // GUI thread
    std::atomic<qint64> m_last{0}, m_worst{0};
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

/// Notices when the picture has been painted.
class PaintWatch final : public QObject {
  public:
    explicit PaintWatch(ui::PictureView* view)
        : m_view(view) {
        view->installEventFilter(this);
    }
    bool painted = false;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_view->frame())
            QTimer::singleShot(0, this, [this] { painted = true; });
        return false;
    }

  private:
    ui::PictureView* m_view;
};

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    worker::Nursery::start([](worker::Registry& registry) {
        giveWay(); // as main() has it
        media::registerServices(registry);
        dicom::registerServices(registry);
        image::registerServices(registry);
    });
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    benchmarks::Desk desk;
    ui::MainWindow& window = desk.window;
    ui::SessionSource& source = desk.source;

    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    window.openPaths({QString::fromLocal8Bit(argv[1])});
    window.context().navigator.go(ui::PageId::Pictures);
    auto* view = window.findChild<ui::PictureView*>(QStringLiteral("pictureView"));
    if (!view)
        return 1;
    PaintWatch watch(view);
    double answer = -1, picture = -1;
    const auto look = [&] {
        const double now = double(clock.elapsed()) / 1000;
        if (answer < 0 && !source.report()->findings.isEmpty() &&
            !source.report()->answer.headline.isEmpty())
            answer = now;
        if (picture < 0 && watch.painted)
            picture = now;
        return answer >= 0 && picture >= 0;
    };
    waitFor(look, 60'000);
    std::printf("first_answer %.3f s\nfirst_picture %.3f s\n", answer, picture);
    waitFor([&] { return !source.isReading(); }, 600'000);
    const double seconds = double(clock.elapsed()) / 1000;
    std::printf("read %.1f s\n", seconds);
    std::printf("catalogue %.0f files/s\n", double(source.report()->entries.size()) / seconds);
    std::printf("longest_stall_while_reading %.1f ms\n", watchdog.worstMs());
    std::printf("longest_stall_processor_time %.1f ms\n", watchdog.worstBusyMs());
    watchdog.stop();
    if (argc > 3 && std::strcmp(argv[2], "no-scroll") == 0) {
        QFile unread(QString::fromLocal8Bit(argv[3]));
        if (!unread.open(QIODevice::WriteOnly))
            return 1;
        for (const report::UnreadableFile& file : source.report()->unreadable)
            unread.write(file.path.toUtf8() + '\n');
        std::fflush(stdout);
        return 0;
    }

    // Let the test of all pictures end or not: scrolling has to be smooth all the same. From the
    // first slice, because at the last one there is nothing left to scroll to.
    QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &home);
    QElapsedTimer settle;
    settle.start();
    waitFor([&] { return settle.elapsed() > 500; }, 600);
    std::vector<double> steps;
    for (int i = 0; i < 70; ++i) {
        watch.painted = false;
        QElapsedTimer step;
        step.start();
        QWheelEvent turn(QPointF(view->width() / 2.0, 100), view->mapToGlobal(QPointF(10, 10)), {},
                         {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &turn);
        waitFor([&] { return watch.painted; }, 2000);
        if (i >= 10) // the first ones fill the cache
            steps.push_back(double(step.nsecsElapsed()) / 1e6);
        // A person turns the wheel about 30 times a second at most.
        QElapsedTimer rest;
        rest.start();
        waitFor([&] { return rest.elapsed() > 20; }, 40);
    }
    std::sort(steps.begin(), steps.end());
    std::printf("scroll_median %.1f ms\n", steps[steps.size() / 2]);
    std::printf("scroll_p95 %.1f ms\n", steps[steps.size() * 95 / 100]);
    std::fflush(stdout);
    return 0;
}
