// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/sources.h"

#include "image/dicom_picture.h"

#include <QCollator>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

#include <fcntl.h>

namespace disclens::textbench {

namespace {

struct Place {
    const char* id;
    const char* path; ///< a folder (a file each slice) or a file
    bool series;
};

// Looked at with the default window and, for CT and MR, with a wide one, at full size.
constexpr Place kPlaces[] = {
    {"head-ct", "invesalius-cranium/CT", true},
    {"head-mr-sagittal", "fnndsc-adi-brain/T1", true},
    {"head-mr-axial", "fnndsc-adi-brain/T2-upper-head", true},
    {"head-ct-tilted", "dcm_qa_ct/ge-head-ct", true},
    {"skull-phantom", "dcm_qa_ct/philips-disc/S21570/S2010", true},
    {"head-mr-defaced", "datalad-structural-defaced/T1", true},
    {"chest-ct", "fnndsc-chest-ct/CT", true},
    {"body-mr", "flywheel-pseudo-phi/tcia-body-mr", true},
    {"noise-ct", "dicom2nifti/failing/gantrytilting/001", true},
    {"noise-mr", "dicom2nifti/failing/sliceorientation/001", true},
    {"heart-nm", "dcm4che/NM-MONO2-16-13x-heart", true},
    {"phantom-enhanced", "dcm_qa_enh/Philips/IM_0027_fMAP.dcm", true},
    {"phantom-enhanced-2", "dcm_qa_enh/Siemens/XA10/6_1.dcm", true},
    {"small-enhanced", "pydicom-data/emri_small.dcm", true},
    {"slide-tiles", "fo-dicom/multiframe.dcm", false},
    {"liver-mask", "pydicom-data/liver.dcm", false},
    {"skull-scout", "dcm_qa_ct/philips-disc/S21570/S1000/I10", false},
    {"shoulder-ct",
     "cornerstone3d/CTImage.dcm_JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57.dcm", false},
    {"test-pattern", "cornerstone3d/TestPattern_JPEG-Baseline_YBRFull.dcm", false},
    {"retina-drawing", "dcmjs/sample-op.dcm", false},
    {"cookies", "deid-data/dicom-cookies/image1.dcm", false},
    {"drawn-face", "deid-data/humans/ctbrain1.dcm", false},
    {"mr-phantom", "flywheel-pseudo-phi/prisma-phantom/1_anat/1_anat_001.dcm", false},
    {"teeth", "fo-dicom/GH195.dcm", false},
    {"body-scout", "fo-dicom/GH342.dcm", false},
    {"dog-x-ray", "highdicom/dx_image.dcm", false},
    {"stripes", "nibabel/0.dcm", false},
    {"vessels-mr", "nibabel/slicethickness_empty_string.dcm", false},
    {"fused-pet", "presidio/RGB_ORIGINAL.dcm", false},
    {"bone-scan", "pydicom-data/JPEG-LL.dcm", false},
    {"face-photo", "pydicom-data/OT-PAL-8-face.dcm", false},
    {"spine-ct", "pydicom-data/bad_sequence.dcm", false},
    {"doppler-us", "pydicom-data/color-pl.dcm", false},
    {"abdomen-ct", "pydicom-data/explicit_VR-UN.dcm", false},
    {"vertebra-ct", "pydicom/test_files/CT_small.dcm", false},
    {"skull-base-ct", "pydicom/test_files/J2K_pixelrep_mismatch.dcm", false},
    {"squares-mosaic", "pydicom/test_files/image_dfl.dcm", false},
    {"hip-x-ray", "wg04/J2KI/RG2_J2KI", false},
    {"angiogram", "wg04/JPLY/XA1_JPLY", false},
    {"small-mr", "pydicom/test_files/MR_small.dcm", false},
};

constexpr Place kExample[] = {
    {"example-head-ct", "DICOM/VISIT3/HEADCT", true},
    {"example-x-ray", "DICOM/VISIT1/XRAY", false},
};

QStringList filesIn(const QString& path) {
    const QFileInfo info(path);
    if (info.isFile())
        return {path};
    QStringList names = QDir(path).entryList(QDir::Files);
    names.removeIf([](const QString& name) {
        return name == QLatin1String("DIRFILE") || name.startsWith(u'.') ||
               name == QLatin1String("SOURCE.txt");
    });
    QCollator order(QLocale::c());
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), order);
    for (QString& name : names)
        name.prepend(path + u'/');
    return names;
}

/// Consecutive ones out of the first half.
std::pair<int, int> someOf(int all) {
    const int count = std::min(all, kMostOfASeries + kMostMore);
    return {(all - count) * 2 / 5, count};
}

void keep(Source& source, std::optional<Canvas> canvas) {
    if (!canvas)
        return;
    auto& to = source.frames.size() < kMostOfASeries ? source.frames : source.more;
    to.push_back(std::move(*canvas));
}

std::optional<Canvas> decoded(const QString& path, int frame) {
    const SharedFd file(::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
    image::FrameRequest request;
    request.frame = frame;
    const Result<image::Frame> out = image::decodeFrame(file, request);
    return out ? canvasOf(*out) : std::nullopt;
}

Source load(const Place& place, const QString& root, QStringList& missing) {
    Source out{QString::fromLatin1(place.id), place.series, {}, {}};
    const QStringList files = filesIn(root + u'/' + QString::fromLatin1(place.path));
    if (files.size() == 1) {
        const SharedFd file(::open(files[0].toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
        const auto picture = image::DicomPicture::open(file);
        const auto [first, count] = someOf(picture ? (*picture)->shape().frames : 0);
        for (int i = 0; i < count; ++i)
            keep(out, decoded(files[0], first + i));
    } else {
        const auto [first, count] = someOf(int(files.size()));
        for (int i = 0; i < count; ++i)
            keep(out, decoded(files[first + i], 0));
    }
    if (out.frames.empty())
        missing.append(QString::fromLatin1(place.path));
    return out;
}

/// Two numbers of a bell curve's width 1, from sums of even ones: the same on every computer.
double bell(QRandomGenerator& random) {
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += random.generateDouble();
    return sum - 6;
}

Canvas madeCanvas(int side, int bits) {
    Canvas out;
    out.width = out.height = side;
    out.bits = bits;
    out.values.resize(size_t(side) * side);
    return out;
}

template <typename Of> void draw(Canvas& canvas, Of&& of) {
    for (int y = 0; y < canvas.height; ++y)
        for (int x = 0; x < canvas.width; ++x)
            canvas.values[size_t(y) * canvas.width + x] =
                std::round(std::clamp(of(x, y), canvas.lowestStored(), canvas.highestStored()));
}

/// Noise of several grains, mosaics and patterns of lines: what makes finders of text see things.
Source madePictures() {
    Source out{QStringLiteral("made"), false, {}, {}};
    QRandomGenerator random(20260501);
    for (const double width : {8.0, 25.0, 60.0}) {
        Canvas canvas = madeCanvas(512, 8);
        draw(canvas, [&](int, int) { return 128 + width * bell(random); });
        out.frames.push_back(std::move(canvas));
    }
    for (const int grain : {2, 3, 6}) { // noise in blocks
        Canvas canvas = madeCanvas(384, 12);
        std::vector<double> blocks(size_t(384) * 384);
        for (double& value : blocks)
            value = 1200 + 260 * bell(random);
        draw(canvas, [&](int x, int y) { return blocks[size_t(y / grain) * 384 + x / grain]; });
        out.frames.push_back(std::move(canvas));
    }
    for (const int tile : {8, 16, 24, 40}) { // mosaics
        Canvas canvas = madeCanvas(480, 8);
        std::vector<double> tiles(size_t(480) * 480);
        for (double& value : tiles)
            value = random.bounded(256);
        draw(canvas, [&](int x, int y) { return tiles[size_t(y / tile) * 480 + x / tile]; });
        out.frames.push_back(std::move(canvas));
    }
    for (const int step : {6, 14}) { // grids
        Canvas canvas = madeCanvas(400, 8);
        draw(canvas, [&](int x, int y) { return x % step == 0 || y % step == 0 ? 220.0 : 30.0; });
        out.frames.push_back(std::move(canvas));
    }
    Canvas bars = madeCanvas(400, 8); // a pattern of bars, finer from left to right
    draw(bars, [](int x, int y) {
        return y % 100 < 60 && (x * x / 400) % 20 < 10 ? 230.0 : 20.0 + x / 10.0;
    });
    out.frames.push_back(std::move(bars));
    Canvas dots = madeCanvas(512, 8);
    for (int i = 0; i < 900; ++i)
        dots.values[size_t(random.bounded(512)) * 512 + random.bounded(512)] = 255;
    out.frames.push_back(std::move(dots));
    Canvas rings = madeCanvas(512, 12);
    draw(rings,
         [](int x, int y) { return 2000 + 1500 * std::sin(std::hypot(x - 256, y - 256) / 5.0); });
    out.frames.push_back(std::move(rings));
    for (int i = 0; i < kMostMore; ++i)
        out.more.push_back(noiseLikeSlice(i * 30, 99));
    return out;
}

} // namespace

std::vector<Source> textFreeSources(const QString& data, const QString& example,
                                    QStringList& missing, const QStringList& only) {
    std::vector<Source> out;
    const auto wanted = [&](const QString& id) { return only.isEmpty() || only.contains(id); };
    const auto add = [&](const Place& place, const QString& root) {
        if (wanted(QString::fromLatin1(place.id)))
            out.push_back(load(place, root, missing));
    };
    for (const Place& place : kPlaces)
        add(place, data);
    for (const Place& place : kExample)
        add(place, example);
    if (wanted(QStringLiteral("made")))
        out.push_back(madePictures());
    std::erase_if(out, [](const Source& source) { return source.frames.empty(); });
    return out;
}

std::vector<Canvas> wholeSeries(const QString& data, const QString& id) {
    std::vector<Canvas> out;
    for (const Place& place : kPlaces)
        if (id == QLatin1String(place.id))
            for (const QString& file : filesIn(data + u'/' + QString::fromLatin1(place.path)))
                if (std::optional<Canvas> canvas = decoded(file, 0))
                    out.push_back(std::move(*canvas));
    return out;
}

Canvas noiseLikeSlice(int number, quint32 seed) {
    // The bell curve is drawn once; each row starts somewhere else in it.
    static const std::vector<float> grain = [] {
        QRandomGenerator random(4711);
        std::vector<float> all(size_t(1) << 18);
        for (float& value : all)
            value = float(bell(random));
        return all;
    }();
    QRandomGenerator random(seed + quint32(number));
    Canvas out = madeCanvas(512, 12);
    out.intercept = -1024;
    image::Window window;
    window.centre = 40, window.width = 400;
    out.window = window;
    const double grow = 1 + 0.2 * std::sin(number / 40.0);
    size_t start = 0;
    draw(out, [&](int x, int y) {
        if (x == 0)
            start = size_t(random.bounded(int(grain.size())));
        const double dx = (x - 256) / (190 * grow), dy = (y - 250) / (140 * grow);
        const auto ring = [](double a, double b) { return a * a + b * b; };
        const double lung = ring((std::abs(dx) - 0.45) / 0.3, dy / 0.55);
        const double spine = ring(dx / 0.12, (dy - 0.6) / 0.2);
        const double hu = ring(dx, dy) > 1 ? -1000 : spine < 1 ? 600 : lung < 1 ? -850 : 45;
        return hu + 1024 + 18 * double(grain[(start + size_t(x)) % grain.size()]);
    });
    return out;
}

} // namespace disclens::textbench
