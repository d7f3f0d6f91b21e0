// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/engine_files.h"
#include "writing/place_sieve.h"
#include "writing/ppocr.h"
#include "writing/scan_frame.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <cstring>
#include <limits>

/// Made-up pictures and parts for the tests of app/writing.
namespace disclens::test {

using namespace writing;

/// A frame of 16-bit values.
struct Drawing {
    int width, height;
    std::vector<quint16> values;
    image::FrameInfo info;

    Drawing(int w, int h, quint16 value)
        : width(w)
        , height(h)
        , values(size_t(w) * size_t(h), value) {
        info.width = w;
        info.height = h;
        info.type = image::SampleType::U16;
    }
    /// Draws text in one value; quarters: turned clockwise.
    Drawing& text(const QString& what, QPoint at, int pixels, quint16 value, int quarters = 0) {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(pixels);
        const QFontMetrics metrics(font);
        QImage mask(metrics.horizontalAdvance(what) + 2, metrics.height(),
                    QImage::Format_Grayscale8);
        mask.fill(0);
        QPainter painter(&mask);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(1, metrics.ascent(), what);
        painter.end();
        mask = mask.transformed(QTransform().rotate(90.0 * quarters));
        for (int y = 0; y < mask.height(); ++y)
            for (int x = 0; x < mask.width(); ++x) {
                const int share = qGray(mask.pixel(x, y));
                if (at.x() + x < 0 || at.y() + y < 0 || at.x() + x >= width || at.y() + y >= height)
                    continue;
                quint16& to = values[size_t(at.y() + y) * size_t(width) + size_t(at.x() + x)];
                to = quint16((to * (255 - share) + value * share) / 255);
            }
        m_box = QRect(at, mask.size());
        return *this;
    }
    /// Grain that is the same on every run.
    Drawing& grain(int most, quint32 seed) {
        for (quint16& value : values) {
            seed = seed * 1664525U + 1013904223U;
            value = quint16(value + (seed >> 16) % quint32(most + 1));
        }
        return *this;
    }
    /// Of the text that was drawn last.
    QRect box() const { return m_box; }
    Sight sight() const {
        const auto copy = std::make_shared<std::vector<quint16>>(values);
        return {info, std::as_bytes(std::span(*copy)), copy};
    }

  private:
    QRect m_box;
};

/// The real parts, or nothing where they were not fetched.
struct RealParts {
    std::shared_ptr<Runtime> runtime;
    std::unique_ptr<PpocrFinder> finder;
    std::unique_ptr<PpocrReader> reader;
    std::unique_ptr<TrainedSieve> sieve;
    RealParts() {
        const Result<std::shared_ptr<Runtime>> opened = Runtime::open(findEngineFolder());
        if (!opened)
            return;
        runtime = *opened;
        finder = std::make_unique<PpocrFinder>(runtime);
        reader = std::make_unique<PpocrReader>(runtime);
        sieve = std::make_unique<TrainedSieve>(runtime);
    }
    explicit operator bool() const { return runtime != nullptr; }
};

/// Finds the bright part of a picture as one line; counts what it is asked.
class FakeFinder final : public TextFinder {
  public:
    int asked = 0;
    QList<Found> find(const QImage& picture) override {
        ++asked;
        QRect bright;
        for (int y = 0; y < picture.height(); ++y) {
            const uchar* line = picture.constScanLine(y);
            for (int x = 0; x < picture.width(); ++x)
                if (line[3 * x] > 200)
                    bright |= QRect(x, y, 1, 1);
        }
        if (bright.isEmpty() || bright.size() == picture.size())
            return {};
        Found found;
        found.centre = QRectF(bright).center();
        found.length = bright.width();
        found.height = bright.height();
        found.score = 0.9F;
        return {found};
    }
};

/// Lets all places through, or none; counts what it is asked.
class FakeSieve final : public PlaceSieve {
  public:
    int asked = 0;
    bool letsThrough = true, isColour = true;
    QList<QRect> slice, all; ///< parts; empty: the whole picture
    bool mayBeWriting(const QImage& place) override {
        ++asked;
        isColour = isColour && place.format() == QImage::Format_RGB888;
        return letsThrough;
    }
    QList<QRect> partsOfSlice(const QImage& picture) override {
        return slice.isEmpty() ? QList<QRect>{picture.rect()} : slice;
    }
    QList<QRect> partsOfAll(const QImage& picture) override {
        return all.isEmpty() ? QList<QRect>{picture.rect()} : all;
    }
    QList<Suspect> suspects;
    QList<Suspect> suspectsOn(const QImage&) override { return suspects; }
};

class FakeReader final : public TextReader {
  public:
    int asked = 0;
    QString says = QStringLiteral("DOE JOHN");
    Reading read(const QImage&) override {
        ++asked;
        return {says, 0.95F};
    }
};

} // namespace disclens::test
