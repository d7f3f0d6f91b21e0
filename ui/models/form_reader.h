// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace disclens::ui {

/// Reads forms and policies for the window, one at a time, on a thread of its own. The form lives
/// here and nowhere else: in memory, until clear() or the end of the window.
class FormReader final : public QObject {
    Q_OBJECT

  public:
    enum class State { Empty, Reading, Ready, Failed };
    /// Where the text came from; says what to call it. Never a file's name, which may be a
    /// person's.
    enum class Source { File, Pasted, Example };

    /// `caller` outlives this; nullptr: nothing can be read.
    explicit FormReader(worker::Caller* caller, QObject* parent = nullptr);
    ~FormReader() override; ///< cancels, waits

    State state() const { return m_state; }
    Source source() const { return m_source; }
    std::shared_ptr<const consent::Form> form() const { return m_form; } ///< Ready: never null
    const Error& error() const { return m_error; }                       ///< Failed
    /// While Reading; done and total are 0 unless pages are counted.
    consent::Step step() const { return m_step; }
    int done() const { return m_done; }
    int total() const { return m_total; }

    /// password: of a locked PDF; used for this reading and not kept.
    void readFile(const QString& path, const QString& password = {});
    /// The file that was read last asks for a password, or the one that was typed did not fit.
    bool needsPassword() const;
    /// Reads that file again with this password.
    void unlock(const QString& password) { readFile(m_path, password); }
    void readText(const QString& text, Source source);
    void cancel(); ///< back to what was there before the reading began
    void clear();  ///< forgets the form

  Q_SIGNALS:
    void changed(); ///< state or form
    void progressed();

  private:
    using Work = std::function<Result<consent::Form>(consent::Watcher&, worker::CancelToken)>;
    void start(Source source, Work work);
    void finish(quint64 run, Source source, Result<consent::Form> result);

    worker::Caller* m_caller;
    QThreadPool m_thread;
    worker::CancelToken m_cancel;
    quint64 m_run = 0; ///< answers of older runs are thrown away
    State m_state = State::Empty;
    Source m_source = Source::File;
    std::shared_ptr<const consent::Form> m_form;
    Error m_error;
    QString m_path; ///< of the file that is or was read; forgotten with the form
    consent::Step m_step = consent::Step::Opening;
    int m_done = 0, m_total = 0;
};

} // namespace disclens::ui
