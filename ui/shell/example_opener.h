// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace disclens {
struct Error;
}

namespace disclens::ui {

/// Writes the example disc into a folder of its own, which goes when this does. Work runs off the
/// GUI thread.
class ExampleOpener final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    ~ExampleOpener() override;

    void start(); ///< does nothing while it runs; a disc that was written before is used again
    void cancel();
    bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void progress(int percent); ///< -1: unknown
    void ready(const QString& folder);
    void failed(const disclens::Error& why);

  private:
    struct Sink;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_running = false, m_written = false;
};

} // namespace disclens::ui
