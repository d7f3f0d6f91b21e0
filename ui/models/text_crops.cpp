// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_crops.h"

#include "ui/models/picture_loader.h"

#include <QFutureWatcher>
#include <QPainter>
#include <QTransform>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {

constexpr int kKeptKilobytes = 48 << 10;
constexpr int kLongestLine = 900, kHighestLine = 160; ///< px of a line that is kept
constexpr int kSmallSide = 192;
constexpr QSize kScene(480, 128); ///< px, the shape of a card's picture

} // namespace

QList<QRect> coversOn(const FoundText& found, const PictureItem& picture) {
    QList<QRect> boxes;
    for (const TextBox& box : found.on(picture.file, picture.frame + 1))
        if (!box.isIcon())
            boxes << box.box;
    return boxes;
}

QColor coverColor() {
    return QColor(0x2F, 0x44, 0x4A);
}

QRectF coverReach(const QRect& box) {
    // Letters have soft edges.
    const double margin = std::max(2.0, std::min(box.width(), box.height()) * 0.15);
    return QRectF(box).adjusted(-margin, -margin, margin, margin);
}

void coverBoxes(QImage& image, QSize fullSize, const QList<QRect>& boxes) {
    if (image.isNull() || fullSize.isEmpty() || boxes.isEmpty())
        return;
    if (image.format() != QImage::Format_RGB32)
        image = image.convertToFormat(QImage::Format_RGB32);
    const double sx = double(image.width()) / fullSize.width();
    const double sy = double(image.height()) / fullSize.height();
    QPainter painter(&image);
    for (const QRect& box : boxes) {
        const QRectF grown = coverReach(box);
        const QRect at(
            QPoint(int(std::floor(grown.left() * sx)) - 1, int(std::floor(grown.top() * sy)) - 1),
            QPoint(int(std::ceil(grown.right() * sx)) + 1,
                   int(std::ceil(grown.bottom() * sy)) + 1));
        painter.fillRect(at, coverColor());
    }
}

TextCrops::TextCrops(ReportSource& source, const FoundText& found, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_found(found)
    , m_crops(kKeptKilobytes) {
    m_threads.setMaxThreadCount(1);
    connect(&source, &ReportSource::stateChanged, this, [this] {
        if (!m_source.hasDisc())
            forget();
    });
}

TextCrops::~TextCrops() {
    m_threads.clear();
    m_threads.waitForDone();
}

void TextCrops::forget() {
    ++m_disc;
    m_crops.clear();
    m_asked.clear();
}

QString TextCrops::Spec::key() const {
    QString covered;
    for (const QRect& one : covers)
        covered += QStringLiteral("|%1,%2,%3,%4")
                       .arg(one.x())
                       .arg(one.y())
                       .arg(one.width())
                       .arg(one.height());
    return QStringLiteral("%1/%2/%3,%4,%5,%6/%7/%8,%9/")
               .arg(picture.file)
               .arg(picture.frame)
               .arg(box.x())
               .arg(box.y())
               .arg(box.width())
               .arg(box.height())
               .arg(turned)
               .arg(centre)
               .arg(width) +
           QString::number(int(kind)) + u'/' + QString::number(side) + covered;
}

TextCrop TextCrops::crop(const inspect::Place& place, Kind kind) {
    if (place.file == kNoFile || place.frame <= 0 || place.box.isEmpty() ||
        place.layer == QLatin1String("icon")) {
        TextCrop none;
        none.failed = true;
        return none;
    }
    Spec spec;
    spec.picture = {place.file, place.frame - 1, m_found.container(place.file)};
    spec.box = place.box;
    spec.turned = kind == Kind::Line ? ((place.turned % 360) + 360) % 360 : 0;
    spec.centre = place.centre;
    spec.width = place.width;
    spec.kind = kind;
    if (kind == Kind::SceneCovered)
        spec.covers = coversOn(m_found, spec.picture);
    return get(spec);
}

TextCrop TextCrops::small(const PictureItem& picture, bool covered) {
    Spec spec;
    spec.picture = picture;
    spec.side = kSmallSide;
    if (covered) {
        if (!m_found.isChecked(picture)) {
            TextCrop none;
            none.failed = true;
            return none;
        }
        spec.covers = coversOn(m_found, picture);
    }
    return get(spec);
}

TextCrop TextCrops::get(const Spec& spec) {
    const QString key = spec.key();
    image::FrameStore* store = m_source.frames();
    if (!store || (m_covered && m_covered(spec.picture.file))) {
        TextCrop none;
        none.failed = true;
        return none;
    }
    if (const TextCrop* known = m_crops.object(key))
        return *known;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    image::FrameRequest request = pictureRequest(spec.picture);
    if (spec.side > 0)
        request.maxSide = spec.side;
    // What is in sight does not wait behind the search, whose helpers are busy for seconds.
    const bool urgent = spec.side == 0 || m_source.isChecking();
    store->request(spec.picture.file, request,
                   urgent ? worker::Priority::Screen : worker::Priority::Normal, this,
                   [this, spec, key, disc = m_disc](const Result<image::FramePtr>& frame) {
                       if (disc == m_disc)
                           cut(spec, key, frame);
                   });
    return {};
}

void TextCrops::cut(const Spec& spec, const QString& key, const Result<image::FramePtr>& frame) {
    if (!frame) {
        m_asked.remove(key);
        if (frame.error().code != ErrorCode::Canceled) {
            auto failed = std::make_unique<TextCrop>();
            failed->failed = true;
            m_crops.insert(key, failed.release());
        }
        Q_EMIT ready();
        return;
    }
    QtConcurrent::run(&m_threads, [spec, held = *frame] {
        return make(*held, spec);
    }).then(this, [this, key, disc = m_disc](const TextCrop& made) {
        if (disc != m_disc)
            return;
        m_asked.remove(key);
        m_crops.insert(key, new TextCrop(made), 1 + made.image.sizeInBytes() / 1024);
        Q_EMIT ready();
    });
}

TextCrop TextCrops::make(const image::Frame& frame, const Spec& spec) {
    image::ViewSettings settings;
    if (spec.width > 0) {
        image::Window window;
        window.centre = spec.centre;
        window.width = spec.width;
        settings.window = window;
    }
    TextCrop out;
    QImage all = image::render(frame, settings);
    if (all.isNull()) {
        out.failed = true;
        return out;
    }
    const QSize full = frame.info.fullSize();
    out.full = full;
    coverBoxes(all, full, spec.covers);
    const double aspect = frame.info.pixelAspect > 0 ? frame.info.pixelAspect : 1;
    if (spec.side > 0) {
        out.image = qFuzzyCompare(aspect, 1.0)
                        ? all
                        : all.scaled(all.width(), std::max(1, int(all.height() * aspect)),
                                     Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return out;
    }
    // From here in pixels of the rendered picture.
    const double sx = double(all.width()) / full.width();
    const double sy = double(all.height()) / full.height();
    const QRectF box(spec.box.x() * sx, spec.box.y() * sy, spec.box.width() * sx,
                     spec.box.height() * sy);
    QRectF piece;
    if (spec.kind == Kind::Line) {
        const double margin = std::max(2.0, std::min(box.width(), box.height()) * 0.25);
        piece = box.adjusted(-margin, -margin, margin, margin);
    } else {
        const double wanted = double(kScene.width()) / kScene.height() * aspect;
        double width = std::max({box.width() * 1.45, box.height() * 1.9 * wanted, 48.0});
        piece = QRectF(0, 0, width, width / wanted);
        piece.moveCenter(box.center());
        // Inside the picture where that is possible: black beyond its edge tells nothing.
        if (piece.width() <= all.width())
            piece.moveLeft(std::clamp(piece.left(), 0.0, all.width() - piece.width()));
        if (piece.height() <= all.height())
            piece.moveTop(std::clamp(piece.top(), 0.0, all.height() - piece.height()));
    }
    const QRect rect = piece.toAlignedRect();
    QImage image = all.copy(rect).convertToFormat(QImage::Format_RGB32);
    QTransform turn; // what stands last is done first
    turn.rotate(-spec.turned);
    turn.scale(1, aspect);
    QSizeF size = turn.mapRect(QRectF(image.rect())).size();
    const double fit =
        spec.kind == Kind::Line
            ? std::min({1.0, kLongestLine / size.width(), kHighestLine / size.height()})
            : kScene.width() / size.width();
    turn *= QTransform::fromScale(fit, fit);
    const QTransform all_ = QImage::trueMatrix(turn, image.width(), image.height());
    out.box = all_.mapRect(box.translated(-rect.topLeft()));
    out.image = image.transformed(turn, Qt::SmoothTransformation);
    return out;
}

} // namespace disclens::ui
