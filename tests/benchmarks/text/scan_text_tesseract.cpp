// SPDX-License-Identifier: GPL-3.0-or-later
// scan_text_tesseract CORPUS OUT SCALE [PROCESSES [EVERY]]: the peer, Tesseract in sparse-text mode
// (psm 11), on the pictures of a corpus as a viewer shows them first, SCALE times enlarged. EVERY:
// only every so-many-th group. A program of the benchmark only.

#include "image/frame.h"
#include "tests/benchmarks/text/corpus.h"
#include "tests/benchmarks/text/jobs.h"

#include <QCoreApplication>
#include <QImage>

#include <tesseract/baseapi.h>

#include <cstdio>

#include <fcntl.h>

using namespace disclens;
using namespace disclens::textbench;

namespace {

FoundFrame look(tesseract::TessBaseAPI& api, const QString& path, const CorpusFrame& frame,
                int scale, double& ms) {
    FoundFrame out;
    out.file = frame.file, out.frame = frame.frame;
    const SharedFd file(::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
    image::FrameRequest request;
    request.frame = frame.frame;
    const Result<image::Frame> decoded = image::decodeFrame(file, request);
    if (!decoded) {
        out.failed = true;
        return out;
    }
    const QImage picture = image::render(*decoded).convertToFormat(QImage::Format_Grayscale8);
    const double before = processorMs();
    const QImage seen = scale == 1 ? picture
                                   : picture
                                         .scaled(picture.size() * scale, Qt::IgnoreAspectRatio,
                                                 Qt::SmoothTransformation)
                                         .convertToFormat(QImage::Format_Grayscale8);
    api.SetImage(seen.constBits(), seen.width(), seen.height(), 1, int(seen.bytesPerLine()));
    api.SetSourceResolution(70 * scale);
    if (api.Recognize(nullptr) == 0) {
        const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
        if (at)
            do {
                int left = 0, top = 0, right = 0, bottom = 0;
                if (!at->BoundingBox(tesseract::RIL_TEXTLINE, &left, &top, &right, &bottom))
                    continue;
                const std::unique_ptr<char[]> text(at->GetUTF8Text(tesseract::RIL_TEXTLINE));
                out.lines.append({QRect(left / scale, top / scale, (right - left) / scale,
                                        (bottom - top) / scale),
                                  QString::fromUtf8(text.get()).simplified(),
                                  double(at->Confidence(tesseract::RIL_TEXTLINE)) / 100, 0});
            } while (at->Next(tesseract::RIL_TEXTLINE));
    }
    ms += processorMs() - before;
    return out;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("OMP_THREAD_LIMIT", "1");
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "scan_text_tesseract CORPUS OUT SCALE [PROCESSES [EVERY]]\n");
        return 2;
    }
    const auto number = [&](int i) {
        return argc > i ? std::max(1, QString::fromLocal8Bit(argv[i]).toInt()) : 1;
    };
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Corpus corpus = readCorpus(folder);
    const int scale = number(3), every = number(5);
    Findings all;
    const bool good = inProcesses(
        number(4),
        [&](int child, int count) {
            Findings out;
            out.reader = QStringLiteral("Tesseract psm 11, %1 x").arg(scale);
            tesseract::TessBaseAPI api;
            const double before = processorMs();
            if (api.Init(nullptr, "eng") != 0)
                return out;
            api.SetPageSegMode(tesseract::PSM_SPARSE_TEXT);
            out.figures[QStringLiteral("load_ms")] = processorMs() - before;
            double ms = 0;
            for (qsizetype i = child; i * every < corpus.groups.size(); i += count) {
                const Group& group = corpus.groups[i * every];
                for (const CorpusFrame& frame : group.frames) {
                    FoundFrame found =
                        look(api, folder + u'/' + group.files[frame.file], frame, scale, ms);
                    found.group = group.id;
                    out.frames.append(found);
                }
            }
            out.figures[QStringLiteral("scan_ms")] = ms;
            out.figures[QStringLiteral("frames")] = double(out.frames.size());
            return out;
        },
        all);
    if (!good || all.frames.isEmpty() || !writeFindings(all, QString::fromLocal8Bit(argv[2]))) {
        std::fprintf(stderr, "Tesseract could not be run.\n");
        return 1;
    }
    return 0;
}
