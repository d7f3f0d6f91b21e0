// SPDX-License-Identifier: GPL-3.0-or-later
// list_places OUT DATA FIRST_SEED SEEDS: what the sieve of odd places (app/writing/place_sieve.h)
// is trained on. Every place of a series that differs from its neighbours, on text-free series
// (DATA:
// ../shared/data) and on the same with planted single lines, goes into OUT.bin (four bytes a pixel,
// as OddSearch::pictureOf) and, a line each, into OUT.txt:
//   source slice width height score lines, then for each line: x y width height size contrast
// where the line's box may begin outside of the place.

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
        for (const writing::OddPlace& place : odd.tiles()) {
            if (place.score < kLeastScore)
                continue;
            const std::vector<std::uint8_t> picture = odd.pictureOf(place);
            std::fwrite(picture.data(), 1, picture.size(), m_pixels);
            QList<PlantedLine> lines = group.frames[place.slice].lines;
            lines.removeIf(
                [&place](const PlantedLine& line) { return !line.box.intersects(place.area); });
            std::fprintf(m_list, "%s %d %d %d %.3f %d", qPrintable(source), place.slice,
                         place.area.width(), place.area.height(), place.score, int(lines.size()));
            for (const PlantedLine& line : lines) {
                const QRect box = line.box.translated(-place.area.topLeft());
                std::fprintf(m_list, " %d %d %d %d %d %.2f", box.x(), box.y(), box.width(),
                             box.height(), line.size, line.contrast);
            }
            std::fputc('\n', m_list);
        }
    }

  private:
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
