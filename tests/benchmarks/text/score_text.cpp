// SPDX-License-Identifier: GPL-3.0-or-later
// score_text CORPUS [--misses FILE] FINDINGS...: how well each reader did. The first is DiscLens;
// the others are its peers, compared on the pictures that all of them saw.

#include "tests/benchmarks/text/score.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace disclens;
using namespace disclens::textbench;

namespace {

void say(const char* what, double share, double asked, bool atLeast = true) {
    const bool holds = atLeast ? share >= asked : share <= asked;
    std::printf("%-58s %7.2f %%   asked: %s %.0f %%   %s\n", what, share * 100,
                atLeast ? ">=" : "<=", asked * 100, holds ? "yes" : "NO");
}

void table(const Score& score) {
    std::printf("%-44s %6s %8s %11s %14s\n", "class", "lines", "found", "characters",
                "own matched");
    for (auto it = score.classes.begin(); it != score.classes.end(); ++it)
        std::printf("%-44s %6d %6.1f %% %9.1f %% %6.1f %% of %d\n", qPrintable(it.key()), it->lines,
                    it->recall() * 100, it->rightShare() * 100, it->matchedShare() * 100, it->own);
}

bool writeMisses(const Score& score, const QString& path) {
    QJsonArray misses, falses;
    for (const Score::Miss& miss : score.misses) {
        const QRect& b = miss.line.box;
        misses.append(QJsonObject{
            {QStringLiteral("group"), miss.group},
            {QStringLiteral("file"), miss.file},
            {QStringLiteral("frame"), miss.frame},
            {QStringLiteral("box"), QJsonArray{b.x(), b.y(), b.width(), b.height()}},
            {QStringLiteral("text"), miss.line.text},
            {QStringLiteral("got"), miss.result.got},
            {QStringLiteral("found"), miss.result.found},
            {QStringLiteral("own"), miss.result.own},
            {QStringLiteral("matched"), miss.result.matched},
            {QStringLiteral("likely"), miss.result.likely},
            {QStringLiteral("right"), miss.result.right},
            {QStringLiteral("length"), miss.result.length},
            {QStringLiteral("size"), miss.line.size},
            {QStringLiteral("contrast"), miss.line.contrast},
            {QStringLiteral("quarters"), miss.line.quarters},
            {QStringLiteral("font"), miss.line.font},
            {QStringLiteral("classes"), QJsonArray::fromStringList(classesOf(miss.line))}});
    }
    for (const Score::False& one : score.falses) {
        const QRect& b = one.line.box;
        falses.append(
            QJsonObject{{QStringLiteral("group"), one.group},
                        {QStringLiteral("file"), one.file},
                        {QStringLiteral("frame"), one.frame},
                        {QStringLiteral("box"), QJsonArray{b.x(), b.y(), b.width(), b.height()}},
                        {QStringLiteral("text"), one.line.text},
                        {QStringLiteral("confidence"), one.line.confidence},
                        {QStringLiteral("clean"), one.clean}});
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{QStringLiteral("misses"), misses},
                                                {QStringLiteral("falses"), falses},
                                                {QStringLiteral("taken"),
                                                 QJsonArray::fromStringList(score.taken)}})
                          .toJson()) > 0;
}

} // namespace

int main(int argc, char** argv) {
    QStringList paths;
    QString misses;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--misses") && i + 1 < argc)
            misses = QString::fromLocal8Bit(argv[++i]);
        else
            paths.append(argument);
    }
    if (paths.size() < 2) {
        std::fprintf(stderr, "score_text CORPUS [--misses FILE] FINDINGS...\n");
        return 2;
    }
    const Corpus corpus = readCorpus(paths.takeFirst());
    QList<Findings> readers;
    for (const QString& path : paths)
        readers.append(readFindings(path));
    const Findings& ours = readers.first();
    const Score score = textbench::score(corpus, ours);
    if (score.frames == 0) {
        std::fprintf(stderr, "Nothing was found to judge.\n");
        return 1;
    }
    std::printf("%s on %d pictures (%d with planted text, %d text-free, %d slices beside planted "
                "ones); %d failed, %d not fully covered\n\n",
                qPrintable(ours.reader), score.frames, score.planted, score.textFree, score.beside,
                score.failed, score.notCovered);
    table(score);
    const Tally all = score.classes.value(QStringLiteral("all"));
    const Tally clear =
        score.classes.value(QStringLiteral("12 px and more, contrast 15 % and more"));
    std::printf("\n");
    say("planted lines found, over all", all.recall(), 0.97);
    say("planted lines found, 12 px and more, contrast 15 %", clear.recall(), 0.99);
    say("characters right (folded, lines not found count as wrong)", all.rightShare(), 0.92);
    say("own names, dates, numbers matched, of all planted", all.matchedShare(), 0.97);
    const int ownFound = std::max(1, all.ownFound);
    std::printf("%-58s %7.2f %%\n", "  of those found", 100.0 * all.matchedOfFound / ownFound);
    say("text-free pictures with a false reading",
        double(score.freeWithRead) / std::max(1, score.textFree), 0.01, false);
    std::printf("%-58s %d of %d\n", "  lines taken for another person's", score.strangersTaken,
                score.strangers);
    std::printf("%-58s %d of %d\n", "  the same of what was found where no text is",
                score.nothingTaken, score.nothing);
    std::printf("%-58s %d of %d\n", "  the same where one letter or digit differs",
                score.nearlyTaken, score.nearly);
    std::printf("%-58s %d of %d\n", "    and not only to be looked at", score.nearlyLikely,
                score.nearly);
    std::printf("%-58s %d of %d\n", "  own ones that are not only to be looked at", all.likely,
                all.own);
    std::printf("%-58s %7.3f a picture (unread boxes: %.3f)\n", "  false readings there",
                double(score.freeRead) / std::max(1, score.textFree),
                double(score.freeUnread) / std::max(1, score.textFree));
    std::printf("%-58s %d of %d\n", "  slices beside planted ones with a false reading",
                score.besideWithRead, score.beside);
    std::printf(
        "%-58s %7.1f ms a picture and %.1f ms decoding (processor time)\n\n",
        "time over all pictures",
        (ours.figures[QStringLiteral("scan_ms")] - ours.figures[QStringLiteral("decode_ms")]) /
            std::max(1.0, ours.figures[QStringLiteral("frames")]),
        ours.figures[QStringLiteral("decode_ms")] /
            std::max(1.0, ours.figures[QStringLiteral("frames")]));
    if (readers.size() > 1) {
        QSet<QString> common;
        for (const Findings& reader : readers) {
            QSet<QString> keys;
            for (const FoundFrame& frame : reader.frames)
                keys.insert(frameKey(frame.group, frame.file, frame.frame));
            common = common.isEmpty() ? keys : common & keys;
        }
        std::printf("On the same %d pictures:\n%-26s %8s %8s %12s %12s %10s %10s %9s\n",
                    int(common.size()), "reader", "found", "clear", "characters", "own matched",
                    "false/free", "false/pl.", "ms");
        for (const Findings& reader : readers) {
            const Score one = textbench::score(corpus, reader, common);
            const Tally total = one.classes.value(QStringLiteral("all"));
            const Tally good =
                one.classes.value(QStringLiteral("12 px and more, contrast 15 % and more"));
            std::printf("%-26s %6.1f %% %6.1f %% %10.1f %% %10.1f %% %10.2f %10.2f %9.1f\n",
                        qPrintable(reader.reader), total.recall() * 100, good.recall() * 100,
                        total.rightShare() * 100, total.matchedShare() * 100,
                        double(one.freeRead) / std::max(1, one.textFree),
                        double(one.falseRead) / std::max(1, one.planted),
                        (reader.figures[QStringLiteral("scan_ms")] -
                         reader.figures.value(QStringLiteral("decode_ms"))) /
                            std::max(1.0, reader.figures[QStringLiteral("frames")]));
        }
        std::printf("false: readings with a letter or digit where there is no text, a picture.\n");
    }
    if (!misses.isEmpty() && !writeMisses(score, misses))
        return 1;
    return 0;
}
