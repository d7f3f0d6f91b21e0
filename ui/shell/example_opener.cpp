// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/example_opener.h"

#include "example/example_disc.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace disclens::ui {

/// Hands percentages to the GUI thread, at most ten a second.
struct ExampleOpener::Sink final : ProgressSink {
    Sink(ExampleOpener* owner, std::shared_ptr<std::atomic_bool> stopFlag)
        : opener(owner)
        , stop(std::move(stopFlag)) {
        clock.start();
    }
    bool report(qint64 done, qint64 total) override {
        if (clock.elapsed() - last >= 100) {
            last = clock.elapsed();
            const int percent = total > 0 ? int(done * 100 / total) : -1;
            QMetaObject::invokeMethod(
                opener, [o = opener, percent] { Q_EMIT o->progress(percent); },
                Qt::QueuedConnection);
        }
        return !stop->load();
    }
    ExampleOpener* opener;
    std::shared_ptr<std::atomic_bool> stop;
    QElapsedTimer clock;
    qint64 last = -1000;
};

ExampleOpener::~ExampleOpener() {
    cancel();
    // The writer holds a pointer to us.
    for (auto* watcher : findChildren<QFutureWatcher<Status>*>())
        watcher->waitForFinished();
}

void ExampleOpener::start() {
    if (m_running)
        return;
    const auto folderName = tr("Example disc", "name of the folder that holds the example");
    if (m_folder && m_written) {
        Q_EMIT ready(m_folder->filePath(folderName));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(folderName)) {
        Q_EMIT failed(Error{ErrorCode::NoRoom, {}, {}});
        return;
    }
    m_running = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const QString folder = m_folder->filePath(folderName);
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcher<Status>::finished, this, [this, watcher, folder] {
        m_running = false;
        const Status status = watcher->result();
        watcher->deleteLater();
        if (status) {
            m_written = true;
            Q_EMIT ready(folder);
        } else {
            m_folder.reset();
            Q_EMIT failed(status.error());
        }
    });
    watcher->setFuture(QtConcurrent::run([this, folder, stop = m_stop] {
        Sink sink(this, stop);
        return example::writeExampleDisc(folder, sink);
    }));
    Q_EMIT progress(-1);
}

void ExampleOpener::cancel() {
    if (m_stop)
        m_stop->store(true);
}

} // namespace disclens::ui
