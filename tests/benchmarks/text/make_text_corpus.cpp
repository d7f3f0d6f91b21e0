// SPDX-License-Identifier: GPL-3.0-or-later
// make_text_corpus FOLDER DATA [SEED [EVERY [clean|planted]]]: plants known text on text-free
// pictures (DATA:
// ../shared/data) and writes DICOM files with their truth into FOLDER. EVERY: only every so-many-th
// group.
// make_text_corpus series FOLDER SLICES banner|plain: a made CT to measure time with.
// make_text_corpus series FOLDER SLICES banner|plain DATA SOURCE: the same of real slices, such as
// those of chest-ct, there and back.
// clean, planted: only pictures of that kind. Prints what the corpus holds.

#include "example/example_disc.h"
#include "tests/benchmarks/text/corpus.h"

#include <QGuiApplication>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace disclens;
using namespace disclens::textbench;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc >= 5 && qstrcmp(argv[1], "series") == 0) {
        std::vector<Canvas> from;
        if (argc > 5)
            from = wholeSeries(QString::fromLocal8Bit(argv[5]),
                               argc > 6 ? QString::fromLocal8Bit(argv[6]) : QString());
        if (argc > 5 && from.size() < 2)
            return 1;
        return writeSeries(QString::fromLocal8Bit(argv[3]).toInt(), qstrcmp(argv[4], "banner") == 0,
                           from, QString::fromLocal8Bit(argv[2]))
                   ? 0
                   : 1;
    }
    if (argc < 3) {
        std::fprintf(stderr, "make_text_corpus FOLDER DATA [SEED [EVERY [clean|planted]]]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir example;
    SilentProgress quiet;
    if (!example::writeExampleDisc(example.filePath(QStringLiteral("disc")), quiet))
        return 1;
    QStringList missing;
    const std::vector<Source> sources = textFreeSources(
        QString::fromLocal8Bit(argv[2]), example.filePath(QStringLiteral("disc")), missing);
    for (const QString& path : missing)
        std::fprintf(stderr, "not there: %s\n", qPrintable(path));
    CorpusOptions options;
    if (argc > 3)
        options.seed = QString::fromLocal8Bit(argv[3]).toUInt();
    if (argc > 4)
        options.every = std::max(1, QString::fromLocal8Bit(argv[4]).toInt());
    if (argc > 5) {
        options.clean = qstrcmp(argv[5], "planted") != 0;
        options.planted = qstrcmp(argv[5], "clean") != 0;
    }
    if (!writeCorpus(sources, options, folder)) {
        std::fprintf(stderr, "The corpus could not be written: no fonts, no data or no room.\n");
        return 1;
    }
    const Corpus corpus = readCorpus(folder);
    int frames = 0, free = 0, clean = 0, lines = 0, banners = 0;
    QSet<QString> from;
    QMap<QString, int> classes, kinds;
    for (const Group& group : corpus.groups) {
        from.insert(group.source);
        clean += std::all_of(group.frames.begin(), group.frames.end(),
                             [](const CorpusFrame& frame) { return frame.lines.isEmpty(); })
                     ? int(group.frames.size())
                     : 0;
        for (const CorpusFrame& frame : group.frames) {
            ++frames;
            free += frame.lines.isEmpty();
            for (const PlantedLine& line : frame.lines) {
                (line.banner ? banners : lines) += 1;
                for (const QString& name : classesOf(line))
                    ++classes[name];
                if (!line.banner)
                    ++kinds[nameOf(line.says)];
            }
        }
    }
    std::printf("series %d\nframes %d\ntext-free frames %d (%d of them not beside planted "
                "ones)\nlines %d\nbanner lines %d\n",
                int(from.size()), frames, free, clean, lines, banners);
    for (auto it = classes.begin(); it != classes.end(); ++it)
        std::printf("class %s: %d (%.0f %%)\n", qPrintable(it.key()), it.value(),
                    100.0 * it.value() / std::max(1, lines));
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        std::printf("kind %s: %d\n", qPrintable(it.key()), it.value());
    return 0;
}
