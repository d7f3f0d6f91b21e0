// SPDX-License-Identifier: GPL-3.0-or-later
// scan_text CORPUS OUT [PROCESSES]: what DiscLens finds and reads on all files of a corpus, one
// request a group, through the same service as the program. Times are processor time; decoding is
// measured apart on the same files.

#include "tests/benchmarks/text/engine_reader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace disclens;
using namespace disclens::textbench;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "scan_text CORPUS OUT [PROCESSES]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Corpus corpus = readCorpus(folder);
    const int processes = argc > 3 ? std::max(1, QString::fromLocal8Bit(argv[3]).toInt()) : 1;
    Findings all;
    const bool good = inProcesses(
        processes,
        [&](int number, int count) {
            EngineReader reader;
            Findings out;
            out.reader = QStringLiteral("DiscLens");
            for (qsizetype i = number; i < corpus.groups.size(); i += count)
                reader.read(folder, corpus.groups[i], out);
            return out;
        },
        all);
    if (!good || !writeFindings(all, QString::fromLocal8Bit(argv[2]))) {
        std::fprintf(stderr, "The engine could not be run.\n");
        return 1;
    }
    return 0;
}
