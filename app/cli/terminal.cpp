// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace disclens::cli {
namespace {

void writeBytes(int fd, const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; // nobody reads any more
        done += n;
    }
}

void write(int fd, const QString& text) {
    writeBytes(fd, text.toUtf8());
}

int g_interruptPipe = -1;

extern "C" void disclensOnInterrupt(int signalNumber) {
    const int kept = errno;
    const char byte = 1;
    if (::write(g_interruptPipe, &byte, 1) < 0) {
        // nothing to do about it here
    }
    // The next one does what it always does.
    ::signal(signalNumber, SIG_DFL);
    errno = kept;
}

} // namespace

void printOut(const QString& text) {
    write(STDOUT_FILENO, text);
}

void printUtf8(const QByteArray& text) {
    writeBytes(STDOUT_FILENO, text);
}

void printError(const QString& text) {
    write(STDERR_FILENO, text + QLatin1Char('\n'));
}

int terminalColumns() {
    winsize size{};
    if (::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
        size.ws_col >= 40)
        return qMin<int>(size.ws_col, 120);
    return 80;
}

bool errorIsTerminal() {
    return ::isatty(STDERR_FILENO) == 1;
}

ProgressLine::ProgressLine(bool quiet)
    : m_on(!quiet && errorIsTerminal()) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const QString& text) {
    if (!m_on)
        return;
    winsize size{};
    int columns = 80;
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 10)
        columns = size.ws_col;
    write(STDERR_FILENO, QStringLiteral("\r\x1b[K") + text.left(columns - 1));
    m_shown = true;
}

void ProgressLine::clear() {
    if (m_shown)
        write(STDERR_FILENO, QStringLiteral("\r\x1b[K"));
    m_shown = false;
}

std::optional<QString> passwordFromFile(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(
            QCoreApplication::translate("cli", "The file with the password could not be read."));
        return std::nullopt;
    }
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        printError(QCoreApplication::translate("cli", "The file with the password is empty."));
        return std::nullopt;
    }
    return QString::fromUtf8(line);
}

std::optional<QString> askPassword(const QString& question) {
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return std::nullopt;
    termios before{};
    if (::tcgetattr(terminal, &before) != 0) {
        ::close(terminal);
        return std::nullopt;
    }
    write(terminal, question + QLatin1Char(' '));
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    // Ctrl+C must come back as a character, so that the echo is always put on again.
    silent.c_lflag &= ~tcflag_t(ISIG);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    QByteArray line;
    bool gaveUp = false;
    for (;;) {
        char c = 0;
        const ssize_t n = ::read(terminal, &c, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || c == 3 || c == 4) {
            gaveUp = true;
            break;
        }
        if (c == '\n' || line.size() > 4096)
            break;
        line += c;
    }
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    write(terminal, QStringLiteral("\n"));
    ::close(terminal);
    if (gaveUp || line.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(line);
}

struct InterruptWatch::Private {
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

InterruptWatch::InterruptWatch(std::function<void()> onInterrupt)
    : d(std::make_unique<Private>()) {
    if (::pipe2(d->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    g_interruptPipe = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [this, action = std::move(onInterrupt)] {
                         std::array<char, 16> bytes{};
                         while (::read(d->pipe[0], bytes.data(), bytes.size()) > 0) {
                         }
                         action();
                     });
    struct sigaction how {};
    how.sa_handler = disclensOnInterrupt;
    how.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &how, nullptr);
    ::sigaction(SIGTERM, &how, nullptr);
}

InterruptWatch::~InterruptWatch() {
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    d->notifier.reset();
    g_interruptPipe = -1;
    for (const int end : d->pipe)
        if (end >= 0)
            ::close(end);
}

} // namespace disclens::cli
