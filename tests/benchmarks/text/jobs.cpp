// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/jobs.h"

#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
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
        if (child == 0)
            std::_Exit(writeFindings(work(i, count), path(i)) ? 0 : 1);
        children.append(child);
    }
    bool good = true;
    double peak = 0;
    for (int i = 0; i < count; ++i) {
        int status = 0;
        rusage used{};
        wait4(children[i], &status, 0, &used);
        good = good && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        peak = std::max(peak, double(used.ru_maxrss) / 1024);
        merge(readFindings(path(i)), all);
    }
    all.figures[QStringLiteral("peak_mb")] = peak;
    return good;
}

} // namespace disclens::textbench
