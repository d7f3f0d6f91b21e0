// SPDX-License-Identifier: GPL-3.0-or-later
// list_places OUT DATA FIRST_SEED SEEDS: what the sieve (app/writing/place_sieve.h) is trained on.
// From text-free series (DATA: ../shared/data) and from the same with planted lines: every place of
// a slice that differs from its neighbours, slices as the finder sees them, and what differs on any
// of the slices in one picture. Their pixels go into OUT.bin (three bytes each) and, a line each,
// into OUT.txt:
//   kind source slice width height score lines, then for each line: x y width height size contrast
// kind: 0 place, 1 slice, 2 together. A line's box may begin outside of the picture; with size 0 it
// is a place that says nothing about the sieve.

#include "example/example_disc.h"
#include "image/frame.h"
#include "tests/benchmarks/text/corpus.h"
#include "writing/odd_places.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

#include <fcntl.h>

using namespace disclens;
using namespace disclens::textbench;

namespace {

constexpr double kLeastScore = 0.05; ///< of a place; less than the program asks for
constexpr qsizetype kSlices = 16;    ///< that the program looks at together

class Lister {
  public:
    explicit Lister(const QByteArray& out)
        : m_pixels(std::fopen(QByteArray(out + ".bin").constData(), "wb"))
        , m_list(std::fopen(QByteArray(out + ".txt").constData(), "w")) {}
    ~Lister() {
        if (m_pixels)
            std::fclose(m_pixels);
        if (m_list)
            std::fclose(m_list);
    }
    Lister(const Lister&) = delete;
    Lister& operator=(const Lister&) = delete;
    bool isOpen() const { return m_pixels && m_list; }

    void add(const QString& folder, const Group& group, const QString& source) {
        QList<writing::Sight> slices;
        for (const CorpusFrame& frame : group.frames) {
            const QString path = folder + u'/' + group.files[frame.file];
            const SharedFd file(::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
            image::FrameRequest request;
            request.frame = frame.frame;
            const Result<image::Frame> decoded = image::decodeFrame(file, request);
            if (const auto sight = decoded ? writing::Sight::of(*decoded) : std::nullopt)
                slices.append(*sight);
        }
        if (slices.size() != group.frames.size() || slices.size() < 5 || slices.size() > kSlices ||
            std::min(slices[0].width(), slices[0].height()) < 64)
            return;
        for (const writing::Sight& slice : slices)
            if (slice.width() != slices[0].width() || slice.height() != slices[0].height())
                return;
        const writing::OddSearch odd(slices);
        for (const writing::OddPlace& place : odd.tiles())
            if (place.score >= kLeastScore)
                write(0, source, place.slice, odd.pictureOf(place), place.area, place.score,
                      group.frames[place.slice].lines);
        // A slice in the middle, and another: there are few series.
        const QRect frame(0, 0, slices[0].width(), slices[0].height());
        for (const qsizetype slice : {slices.size() / 2, slices.size() / 4})
            write(1, source, int(slice), slices[slice].part(frame), frame, 1,
                  group.frames[slice].lines);
        QList<PlantedLine> lines;
        for (const CorpusFrame& each : group.frames)
            for (PlantedLine line : each.lines) {
                if (!line.single)
                    line.size = 0; // those that all slices have are not to be seen
                lines.append(line);
            }
        write(2, source, 0, odd.together(), frame, 1, lines);
    }

  private:
    void write(int kind, const QString& source, int slice, const QImage& picture, const QRect& area,
               double score, QList<PlantedLine> lines) {
        for (int y = 0; y < picture.height(); ++y)
            std::fwrite(picture.constScanLine(y), 1, size_t(picture.width()) * 3, m_pixels);
        lines.removeIf([&area](const PlantedLine& line) { return !line.box.intersects(area); });
        std::fprintf(m_list, "%d %s %d %d %d %.3f %d", kind, qPrintable(source), slice,
                     picture.width(), picture.height(), score, int(lines.size()));
        for (const PlantedLine& line : lines) {
            const QRect box = line.box.translated(-area.topLeft());
            std::fprintf(m_list, " %d %d %d %d %d %.2f", box.x(), box.y(), box.width(),
                         box.height(), line.size, line.contrast);
        }
        std::fputc('\n', m_list);
    }

    std::FILE *m_pixels, *m_list;
};

/// Series of a corpus in a folder of its own, which is gone afterwards.
/// source: whose slices they are, where the corpus does not say.
void addAll(const std::function<bool(const QString&)>& write, Lister& lister,
            const QString& source = {}) {
    const QTemporaryDir folder;
    if (!write(folder.path()))
        return;
    for (const Group& group : readCorpus(folder.path()).groups)
        if (group.frames.size() > 4)
            lister.add(folder.path(), group, source.isEmpty() ? group.source : source);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 5) {
        std::fprintf(stderr, "list_places OUT DATA FIRST_SEED SEEDS\n");
        return 2;
    }
    const QString data = QString::fromLocal8Bit(argv[2]);
    const QTemporaryDir example;
    SilentProgress quiet;
    if (!example::writeExampleDisc(example.filePath(QStringLiteral("disc")), quiet))
        return 1;
    QStringList missing;
    std::vector<Source> sources =
        textFreeSources(data, example.filePath(QStringLiteral("disc")), missing);
    std::erase_if(sources, [](const Source& source) { return !source.series; });
    Lister lister(argv[1]);
    if (!lister.isOpen())
        return 1;
    const quint32 first = QString::fromLocal8Bit(argv[3]).toUInt();
    const quint32 seeds = QString::fromLocal8Bit(argv[4]).toUInt();
    for (quint32 seed = first; seed < first + seeds; ++seed)
        addAll(
            [&](const QString& folder) {
                CorpusOptions options;
                options.seed = seed;
                options.clean = seed == first;
                return writeCorpus(sources, options, folder);
            },
            lister);
    // Whole series, and the same with slices left out, which differ more.
    for (const Source& source : sources) {
        const std::vector<Canvas> all = wholeSeries(data, source.id);
        for (const size_t step : {1, 2, 3}) {
            std::vector<Canvas> some;
            for (size_t i = 0; i < all.size(); i += step)
                some.push_back(all[i]);
            if (some.size() > 4)
                addAll(
                    [&](const QString& folder) {
                        return writeSeries(int(some.size()), false, some, folder);
                    },
                    lister, source.id);
        }
    }
    addAll([](const QString& folder) { return writeSeries(48, false, {}, folder); }, lister,
           QStringLiteral("made"));
    return 0;
}
