// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace disclens::cli {

void printOut(const QString& text);     ///< standard output, UTF-8
void printUtf8(const QByteArray& text); ///< the same, of what is UTF-8 already: whole reports
void printError(const QString& text);   ///< standard error, one line; ends the progress line first

/// Width of the terminal behind standard output; 80 where there is none.
int terminalColumns();
bool errorIsTerminal();

/// One line on standard error that is written over. Does nothing unless standard error is a
/// terminal.
class ProgressLine {
  public:
    explicit ProgressLine(bool quiet);
    ~ProgressLine();
    void show(const QString& text);
    void clear();

  private:
    bool m_on = false;
    bool m_shown = false;
};

/// Asks on the terminal without echo. Nothing: there is no terminal, or the person gave up (empty
/// line, Ctrl+D, Ctrl+C). Blocks.
std::optional<QString> askPassword(const QString& question);

/// The first line of a file that holds a password. Nothing, after one sentence on standard error:
/// it could not be read, or the line is empty.
std::optional<QString> passwordFromFile(const QString& file);

/// While it lives, the first Ctrl+C (or TERM) calls the function on this thread's event loop; the
/// second ends the program in the usual way. One at a time.
class InterruptWatch {
  public:
    explicit InterruptWatch(std::function<void()> onInterrupt);
    ~InterruptWatch();

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace disclens::cli
