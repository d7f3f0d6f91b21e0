// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form_reader.h"

#include <QPointer>

namespace disclens::ui {

FormReader::FormReader(worker::Caller* caller, QObject* parent)
    : QObject(parent)
    , m_caller(caller) {
    m_thread.setMaxThreadCount(1);
}

FormReader::~FormReader() {
    m_cancel.cancel();
    m_thread.waitForDone();
}

void FormReader::start(Source source, Work work) {
    m_cancel.cancel();
    m_cancel = worker::CancelToken();
    const quint64 run = ++m_run;
    m_state = State::Reading;
    m_step = consent::Step::Opening;
    m_done = m_total = 0;
    Q_EMIT changed();
    if (!m_caller) {
        finish(run, source, ErrorCode::Internal);
        return;
    }
    // Lives on the thread of the work; what it tells goes to ours.
    class Teller final : public consent::Watcher {
      public:
        Teller(FormReader* to, quint64 run)
            : m_to(to)
            , m_run(run) {}
        void step(consent::Step step, int done, int total) override {
            QMetaObject::invokeMethod(
                m_to,
                [to = m_to, run = m_run, step, done, total] {
                    if (run != to->m_run)
                        return;
                    to->m_step = step;
                    to->m_done = done;
                    to->m_total = total;
                    Q_EMIT to->progressed();
                },
                Qt::QueuedConnection);
        }

      private:
        FormReader* m_to;
        quint64 m_run;
    };
    m_thread.start([this, run, source, work = std::move(work), cancel = m_cancel] {
        Teller teller(this, run);
        auto result = std::make_shared<Result<consent::Form>>(work(teller, cancel));
        // The destructor waits for this thread, so `this` is still there to be told.
        QMetaObject::invokeMethod(
            this, [this, run, source, result] { finish(run, source, std::move(*result)); },
            Qt::QueuedConnection);
    });
}

void FormReader::finish(quint64 run, Source source, Result<consent::Form> result) {
    if (run != m_run)
        return;
    if (result) {
        m_path.clear(); // a file's name may be a person's
        m_form = std::make_shared<const consent::Form>(std::move(*result));
        m_source = source;
        m_state = State::Ready;
    } else {
        m_form.reset();
        m_error = result.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

void FormReader::readFile(const QString& path, const QString& password) {
    m_path = path;
    start(Source::File, [caller = m_caller, path, password](consent::Watcher& watcher,
                                                            const worker::CancelToken& cancel) {
        return consent::readForm(*caller, path, &watcher, cancel, password);
    });
}

bool FormReader::needsPassword() const {
    return m_state == State::Failed && !m_path.isEmpty() &&
           (m_error.code == ErrorCode::PasswordNeeded || m_error.code == ErrorCode::PasswordWrong);
}

void FormReader::readText(const QString& text, Source source) {
    m_path.clear();
    start(source,
          [caller = m_caller, text](consent::Watcher& watcher, const worker::CancelToken& cancel) {
              watcher.step(consent::Step::Labelling, 0, 0);
              return consent::readFormText(*caller, text, cancel);
          });
}

void FormReader::cancel() {
    if (m_state != State::Reading)
        return;
    m_cancel.cancel();
    ++m_run;
    m_state = m_form ? State::Ready : State::Empty;
    Q_EMIT changed();
}

void FormReader::clear() {
    m_cancel.cancel();
    ++m_run;
    m_path.clear();
    m_form.reset();
    m_state = State::Empty;
    Q_EMIT changed();
}

} // namespace disclens::ui
