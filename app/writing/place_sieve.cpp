// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/place_sieve.h"

#include "writing/cover.h"

#include <algorithm>
#include <array>

namespace disclens::writing {
namespace {

/// Kinds of pictures, as train_sieve numbers them, and what it says keeps nearly all of the lines.
enum Kind { kPlace, kSlice, kTogether };
constexpr float kMayBePlace = -2.5F, kMayBeSlice = -5.0F, kMayBeTogether = -0.5F;

constexpr int kSquare = 8; ///< pixels for which there is one answer
constexpr int kRim = 2;    ///< squares around them: what is beside writing tells, too

} // namespace

Result<Runtime::Suspicion> TrainedSieve::look(const QImage& picture) {
    const auto w = std::size_t(picture.width()), h = std::size_t(picture.height());
    constexpr std::size_t kPlanes = 3;
    m_planes.resize(w * h * kPlanes);
    static const std::array<float, 256> shades = [] {
        std::array<float, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = float(i) / 255 - 0.5F;
        return all;
    }();
    float* first = m_planes.data();
    float* second = first + w * h;
    float* third = second + w * h;
    for (std::size_t y = 0; y < h; ++y) {
        const uchar* from = picture.constScanLine(int(y));
        for (std::size_t x = 0; x < w; ++x, from += kPlanes) {
            *first++ = shades[from[0]];
            *second++ = shades[from[1]];
            *third++ = shades[from[2]];
        }
    }
    return m_runtime->sieve(m_planes, picture.width(), picture.height());
}

Result<Runtime::Suspicion> TrainedSieve::lookAtSlice(const QImage& slice) {
    if (m_answer.empty() || slice.cacheKey() != m_seen) {
        const Result<Runtime::Suspicion> answer = look(slice);
        if (!answer)
            return answer;
        m_across = answer->across;
        m_down = answer->down;
        const auto count =
            std::size_t(m_across) * std::size_t(m_down) * std::size_t(Runtime::kSieveKinds);
        m_answer.assign(answer->values, answer->values + count);
        m_seen = slice.cacheKey();
    }
    return Runtime::Suspicion{m_answer.data(), m_across, m_down};
}

bool TrainedSieve::mayBeWriting(const QImage& place) {
    const Result<Runtime::Suspicion> answer = look(place);
    if (!answer)
        return true;
    const auto squares = answer->of(kPlace);
    return *std::max_element(squares.begin(), squares.end()) >= kMayBePlace;
}

QList<QRect> TrainedSieve::partsOfSlice(const QImage& slice) {
    return parts(lookAtSlice(slice), slice.rect(), kSlice, kMayBeSlice);
}

QList<QRect> TrainedSieve::partsOfAll(const QImage& together) {
    return parts(look(together), together.rect(), kTogether, kMayBeTogether);
}

QList<QRect> TrainedSieve::parts(const Result<Runtime::Suspicion>& answer, const QRect& picture,
                                 int kind, float limit) {
    constexpr double kMost = 0.6; ///< of the picture; more is looked at as a whole
    if (!answer)
        return {picture};
    const QSize size(answer->across, answer->down);
    const auto squares = answer->of(kind);
    Marks marks(size);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (squares[std::size_t(y) * std::size_t(size.width()) + std::size_t(x)] >= limit)
                marks.set(QRect(x - kRim, y - kRim, 2 * kRim + 1, 2 * kRim + 1));
    QList<QRect> out;
    qint64 area = 0;
    for (const QRect& part : cover(marks)) {
        out.append(QRect(part.topLeft() * kSquare, part.size() * kSquare) & picture);
        area += qint64(out.last().width()) * out.last().height();
    }
    if (double(area) > kMost * picture.width() * picture.height())
        return {picture};
    return out;
}

QList<PlaceSieve::Suspect> TrainedSieve::suspectsOn(const QImage& frame) {
    constexpr float kSurely = 3, kStill = 1;                // log odds
    constexpr int kFewest = 3, kShortest = 3, kHighest = 6; // squares
    constexpr int kApart = 1, kApartAlong = 2;              // squares, of one line
    const Result<Runtime::Suspicion> answer = lookAtSlice(frame);
    if (!answer)
        return {};
    const QSize size(answer->across, answer->down);
    const auto squares = answer->of(kSlice);
    const auto at = [&](int x, int y) {
        return squares[std::size_t(y) * std::size_t(size.width()) + std::size_t(x)];
    };
    Marks done(size);
    QList<Suspect> out;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            if (done.at(x, y) || at(x, y) < kSurely)
                continue;
            QList<QPoint> squaresOfIt{{x, y}};
            done.set(x, y);
            Suspect one{{x, y, 1, 1}, at(x, y)};
            for (qsizetype i = 0; i < squaresOfIt.size(); ++i) {
                const QPoint here = squaresOfIt[i];
                one.box |= QRect(here, QSize(1, 1));
                one.odds = std::max(one.odds, at(here.x(), here.y()));
                const QRect near =
                    QRect(here, QSize(1, 1)).adjusted(-kApartAlong, -kApart, kApartAlong, kApart) &
                    QRect(QPoint(), size);
                for (int ny = near.top(); ny <= near.bottom(); ++ny)
                    for (int nx = near.left(); nx <= near.right(); ++nx)
                        if (!done.at(nx, ny) && at(nx, ny) >= kStill) {
                            done.set(nx, ny);
                            squaresOfIt.append({nx, ny});
                        }
            }
            const int length = std::max(one.box.width(), one.box.height());
            const int height = std::min(one.box.width(), one.box.height());
            if (length < kShortest || height > kHighest || squaresOfIt.size() < kFewest)
                continue;
            one.box = QRect(one.box.topLeft() * kSquare, one.box.size() * kSquare) & frame.rect();
            out.append(one);
        }
    return out;
}

} // namespace disclens::writing
