// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/jobs.h"

#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>

namespace disclens::textbench {

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

bool inProcesses(int count, const std::function<Findings(int number, int count)>& work,
                 Findings& all) {
    const QTemporaryDir folder;
    const auto path = [&](int i) { return folder.filePath(QString::number(i)); };
    QList<pid_t> children;
    for (int i = 0; i < count; ++i) {
        const pid_t child = fork();
        if (child < 0)
            return false;
        if (child == 0) {
            Findings found = work(i, count);
            found.figures[QStringLiteral("most_scan_ms")] =
                found.figures.value(QStringLiteral("scan_ms"));
            rusage used{};
            getrusage(RUSAGE_SELF, &used);
            found.figures[QStringLiteral("most_peak_mb")] = double(used.ru_maxrss) / 1024;
            std::_Exit(writeFindings(found, path(i)) ? 0 : 1);
        }
        children.append(child);
    }
    bool good = true;
    for (int i = 0; i < count; ++i) {
        int status = 0;
        waitpid(children[i], &status, 0);
        good = good && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        merge(readFindings(path(i)), all);
    }
    return good;
}

} // namespace disclens::textbench
