// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace disclens::ui {

namespace {

class ThemeIconEngine final : public QIconEngine {
  public:
    ThemeIconEngine(QString name, Ink normal, Ink on)
        : m_name(std::move(name))
        , m_normal(normal)
        , m_on(on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const Ink ink = mode == QIcon::Disabled                         ? Ink::Edge
                        : state == QIcon::On || mode == QIcon::Selected ? m_on
                                                                        : m_normal;
        drawIcon(*painter, m_name, rect, Theme::current().color(ink));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }

  private:
    QString m_name;
    Ink m_normal, m_on;
};

} // namespace

void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = int(std::ceil(std::min(rect.width(), rect.height()) * ratio));
    if (side <= 0 || side > 4096)
        return;
    const bool mirrored = name.startsWith(u"chevron-") && QGuiApplication::isRightToLeft() &&
                          (name.endsWith(u"left") || name.endsWith(u"right"));
    const QString key =
        QStringLiteral("dl:%1:%2:%3:%4").arg(name).arg(side).arg(color.rgba(), 0, 16).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter inner(&image);
        inner.setRenderHint(QPainter::Antialiasing);
        renderer.render(&inner);
        inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inner.fillRect(image.rect(), color);
        inner.end();
        if (mirrored)
            image = image.mirrored(true, false);
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    const qreal shown = side / ratio;
    const QPointF at(rect.center().x() - shown / 2, rect.center().y() - shown / 2);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRectF(at, QSizeF(shown, shown)), pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

QIcon themeIcon(const QString& name, Ink normal, Ink on) {
    return QIcon(new ThemeIconEngine(name, normal, on));
}

} // namespace disclens::ui
