// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/ppocr.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace disclens::writing {
namespace {

constexpr int kMostSide = 736; ///< of what goes through the finder at once: 110 MB
constexpr int kMargin = 32;    ///< of a tile that only gives context; answers there are not used
constexpr int kEdge = 16;      ///< around the picture: writing at its very edge is missed without
constexpr quint8 kThreshold = 56;  ///< 0.22; faint writing gets lower answers than on photographs
constexpr int kLongestLine = 2400; ///< of a line of 48 pixels; longer ones are squeezed
constexpr int kShortestLine = 96;

int roundUp(int value, int to) {
    return (value + to - 1) / to * to;
}

/// Value → what the finder was trained with (mean and deviation of ImageNet).
const std::array<std::array<float, 256>, 3>& normalised() {
    static const auto table = [] {
        constexpr std::array<float, 3> mean{0.485F, 0.456F, 0.406F},
            deviation{0.229F, 0.224F, 0.225F};
        std::array<std::array<float, 256>, 3> all{};
        for (size_t c = 0; c < 3; ++c)
            for (size_t v = 0; v < 256; ++v)
                all[c][v] = (float(v) / 255 - mean[c]) / deviation[c];
        return all;
    }();
    return table;
}

/// What surrounds the picture: the mean of its outermost pixels.
std::array<quint8, 3> edgeColour(const QImage& picture) {
    std::array<qint64, 3> sum{};
    qint64 count = 0;
    const auto add = [&](int x, int y) {
        const uchar* p = picture.constScanLine(y) + qsizetype(3) * x;
        for (size_t c = 0; c < 3; ++c)
            sum[c] += p[c];
        ++count;
    };
    for (int x = 0; x < picture.width(); ++x) {
        add(x, 0);
        add(x, picture.height() - 1);
    }
    for (int y = 0; y < picture.height(); ++y) {
        add(0, y);
        add(picture.width() - 1, y);
    }
    std::array<quint8, 3> mean{};
    for (size_t c = 0; c < 3; ++c)
        mean[c] = quint8(sum[c] / qMax<qint64>(1, count));
    return mean;
}

/// Equal parts of at most `most`.
QList<std::pair<int, int>> partsOf(int size, int most) {
    const int count = (size + most - 1) / most;
    QList<std::pair<int, int>> parts;
    for (int i = 0; i < count; ++i)
        parts.append({int(qint64(size) * i / count), int(qint64(size) * (i + 1) / count)});
    return parts;
}

/// What else the steps may say.
GuessLook guessesOf(const Runtime::Steps& steps, const QStringList& characters) {
    constexpr float kSurelyBlank = 0.98F;
    constexpr float kLeast = 0.005F; ///< of the likeliest: below it nothing was thought of
    GuessLook look;
    bool blankBefore = false;
    for (int i = 0; i < steps.count; ++i) {
        const float* step = steps.values + size_t(i) * size_t(steps.classes);
        const float most = *std::max_element(step, step + steps.classes);
        const bool blank = step[0] >= kSurelyBlank;
        if (blank && blankBefore)
            continue;
        blankBefore = blank;
        std::array<int, kMostGuessesAStep> best{};
        qsizetype count = 0;
        for (int c = 0; c < steps.classes; ++c) {
            if (!(step[c] >= kLeast * most) || (c > 0 && characters[c].isEmpty()))
                continue;
            qsizetype at = count < std::ssize(best) ? count++ : count;
            for (; at > 0 && step[best[size_t(at - 1)]] < step[c]; --at)
                if (at < std::ssize(best))
                    best[size_t(at)] = best[size_t(at - 1)];
            if (at < std::ssize(best))
                best[size_t(at)] = c;
        }
        GuessStep guesses;
        for (qsizetype k = 0; k < count; ++k) {
            const int c = best[size_t(k)];
            const double doubt = -16 * std::log(std::clamp(double(step[c]), 1e-7, 1.0));
            guesses.append({c == 0 ? char16_t(0) : characters[c][0].unicode(),
                            quint8(std::min(255.0, doubt + 0.5))});
        }
        if (!guesses.isEmpty())
            look.append(guesses);
    }
    return look;
}

QString tidy(const QString& raw) {
    return raw.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

ProbabilityMap PpocrFinder::map(const QImage& picture) {
    ProbabilityMap whole(picture.width(), picture.height());
    const auto& table = normalised();
    const std::array<quint8, 3> outside = edgeColour(picture);
    const int most = kMostSide - 2 * kMargin;
    for (const auto& [y0, y1] : partsOf(picture.height(), most))
        for (const auto& [x0, x1] : partsOf(picture.width(), most)) {
            const int left = qMax(x0 - kMargin, -kEdge), top = qMax(y0 - kMargin, -kEdge);
            const int right = qMin(x1 + kMargin, picture.width() + kEdge);
            const int bottom = qMin(y1 + kMargin, picture.height() + kEdge);
            const int width = roundUp(right - left, 32), height = roundUp(bottom - top, 32);
            const size_t plane = size_t(width) * size_t(height);
            m_planes.resize(3 * plane);
            for (int y = 0; y < height; ++y) {
                const int fromY = top + y;
                const bool in = fromY >= 0 && fromY < picture.height();
                const uchar* line = in ? picture.constScanLine(fromY) : nullptr;
                for (int x = 0; x < width; ++x) {
                    const int fromX = left + x;
                    const bool here = in && fromX >= 0 && fromX < picture.width();
                    const uchar* p = here ? line + qsizetype(3) * fromX : outside.data();
                    float* to = m_planes.data() + size_t(y) * size_t(width) + size_t(x);
                    to[0] = table[0][p[0]];
                    to[plane] = table[1][p[1]];
                    to[2 * plane] = table[2][p[2]];
                }
            }
            const Result<const float*> answer = m_runtime->find(m_planes, width, height);
            if (!answer)
                throw std::bad_alloc(); // the caller says that this part was not covered
            for (int y = y0; y < y1; ++y) {
                const float* from = *answer + size_t(y - top) * size_t(width) - left;
                quint8* to = whole.row(y);
                for (int x = x0; x < x1; ++x)
                    to[x] = quint8(std::clamp(from[x], 0.0F, 1.0F) * 255 + 0.5F);
            }
        }
    return whole;
}

QList<Found> PpocrFinder::find(const QImage& picture) {
    return linesOf(map(picture), kThreshold);
}

PpocrReader::PpocrReader(std::shared_ptr<Runtime> runtime)
    : m_runtime(std::move(runtime)) {}

Reading PpocrReader::read(const QImage& line) {
    if (line.isNull())
        return {};
    constexpr int kHeight = Runtime::kLineHeight;
    const int inner =
        qBound(8, int(std::lround(double(line.width()) * kHeight / line.height())), kLongestLine);
    const QImage scaled =
        line.convertToFormat(QImage::Format_Grayscale8)
            .scaled(inner, kHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    const int width = roundUp(qMax(inner, kShortestLine), 8);
    const size_t plane = size_t(width) * kHeight;
    m_planes.assign(3 * plane, 0.0F);
    for (int y = 0; y < kHeight; ++y) {
        const uchar* from = scaled.constScanLine(y);
        float* to = m_planes.data() + size_t(y) * size_t(width);
        for (int x = 0; x < inner; ++x)
            to[x] = float(from[x]) / 127.5F - 1;
    }
    std::copy_n(m_planes.begin(), plane, m_planes.begin() + std::ptrdiff_t(plane));
    std::copy_n(m_planes.begin(), plane, m_planes.begin() + std::ptrdiff_t(2 * plane));
    const Result<Runtime::Steps> steps = m_runtime->read(m_planes, width);
    if (!steps)
        return {};
    // CTC: the best class of each step; repeats and blanks fall out.
    const QStringList& characters = m_runtime->characters();
    QString text;
    Reading reading;
    constexpr float kNoDoubt = 0.9F; // of a step
    double sum = 0;
    bool doubtful = false;
    int count = 0, last = 0;
    for (int i = 0; i < steps->count; ++i) {
        const float* step = steps->values + size_t(i) * size_t(steps->classes);
        const int best = int(std::max_element(step, step + steps->classes) - step);
        if (best != 0 && best != last) {
            text += characters[best];
            const float at = (float(i) + 0.5F) * float(width) / float(steps->count * inner);
            for (const QChar c : characters[best])
                reading.signs.append({c, step[best], std::min(1.0F, at)});
            sum += step[best];
            ++count;
        }
        doubtful = doubtful || step[best] < kNoDoubt;
        last = best;
    }
    reading.text = tidy(text);
    reading.confidence = count > 0 && !reading.text.isEmpty() ? float(sum / count) : 0;
    if (doubtful)
        reading.guesses = guessesOf(*steps, characters);
    return reading;
}

} // namespace disclens::writing
