// SPDX-License-Identifier: GPL-3.0-or-later
// Presentation States: how somebody saved the look of pictures, and the notes drawn over them.
#include "dicom/character_set.h"
#include "image/attributes.h"
#include "image/drawn_read.h"
#include "image/lookup.h"

#include <QHash>

#include <cmath>

namespace disclens::image {

namespace {

constexpr int kMostTextCharacters = 2000;
constexpr int kMostListed = 4096;
constexpr int kRoundSteps = 72; ///< lines that stand for a circle
constexpr int kCurveSteps = 8;  ///< lines between two points of a curve

using Line = QList<DrawnPoint>;

DrawnPoint flat(double x, double y) {
    return {float(x), float(y), 0};
}

Line ellipse(QPointF centre, QPointF half, QPointF otherHalf) {
    Line line;
    for (int i = 0; i <= kRoundSteps; ++i) {
        const double turn = 2 * M_PI * i / kRoundSteps;
        const QPointF at = centre + half * std::cos(turn) + otherHalf * std::sin(turn);
        line.append(flat(at.x(), at.y()));
    }
    return line;
}

/// A smooth line through the points (Catmull-Rom; the standard leaves the kind open).
Line curve(const QList<QPointF>& points) {
    Line line;
    const qsizetype last = points.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        const QPointF a = points[qMax<qsizetype>(0, i - 1)], b = points[i], c = points[i + 1],
                      d = points[qMin(last, i + 2)];
        for (int step = 0; step < kCurveSteps; ++step) {
            const double t = double(step) / kCurveSteps;
            const QPointF at = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                                      (3 * b - a - 3 * c + d) * t * t * t);
            line.append(flat(at.x(), at.y()));
        }
    }
    line.append(flat(points[last].x(), points[last].y()));
    return line;
}

std::optional<DrawnPiece::Units> unitsOf(const QString& word) {
    if (word == u"PIXEL")
        return DrawnPiece::Units::Pixel;
    if (word == u"DISPLAY")
        return DrawnPiece::Units::Display;
    return std::nullopt; // MATRIX: of whole slides
}

std::optional<QPointF> pointOf(DcmItem& item, const DcmTagKey& tag) {
    const QList<double> n = attributes::numbers(item, tag, 2);
    if (n.size() != 2 || std::abs(n[0]) > 1e6 || std::abs(n[1]) > 1e6)
        return std::nullopt;
    return QPointF(n[0], n[1]);
}

class SavedViewReader {
  public:
    explicit SavedViewReader(DcmDataset& data)
        : m_data(data)
        , m_sets(drawn::characterSets(data)) {}

    DrawingFile read() {
        m_out.kind = DrawingFile::Kind::View;
        SavedViewFile& view = m_view;
        view.label = drawn::label(m_data, 0x00700081, m_sets);
        if (view.label.isEmpty())
            view.label = drawn::label(m_data, 0x00700080, m_sets);
        drawn::eachItem(m_data, 0x00081115, kMostListed, [&view](DcmItem& series) {
            if (view.on.size() < kMostListed)
                view.on += drawn::references(series, 0x00081140);
        });
        const int degrees = attributes::integer(m_data, DCM_ImageRotation).value_or(0) % 360;
        view.turns = ((degrees + 360) % 360) / 90;
        view.flip = attributes::code(m_data, DCM_ImageHorizontalFlip) == u"Y";
        readGreys();
        readAreas();
        readShutters();
        readLayers();
        m_out.leftOut += drawn::eachItem(m_data, 0x00700001, kMostListed,
                                         [this](DcmItem& notes) { readNotes(notes); });
        m_out.view = view;
        return m_out;
    }

  private:
    void readGreys() {
        GreyTable& greys = m_view.greys;
        if (DcmItem* table = attributes::item(m_data, DCM_ModalityLUTSequence)) {
            greys.modalityLut = readLookupTable(*table, false, m_sets);
        } else if (attributes::has(m_data, DCM_RescaleSlope)) {
            const double slope = attributes::number(m_data, DCM_RescaleSlope).value_or(1);
            const double intercept = attributes::number(m_data, DCM_RescaleIntercept).value_or(0);
            greys.ownRescale = slope != 0 && std::abs(slope) < 1e30 && std::abs(intercept) < 1e30;
            greys.slope = greys.ownRescale ? slope : 1;
            greys.intercept = greys.ownRescale ? intercept : 0;
        }
        drawn::eachItem(m_data, 0x00283110, kMostListed, [this](DcmItem& item) {
            SavedViewFile::Voi voi;
            voi.on = drawn::references(item, 0x00081140);
            const auto centre = attributes::number(item, DCM_WindowCenter);
            const auto width = attributes::number(item, DCM_WindowWidth);
            if (DcmItem* table = attributes::item(item, DCM_VOILUTSequence)) {
                voi.table = readLookupTable(*table, m_view.greys.intercept < 0, m_sets);
            } else if (centre && width && *width > 0) {
                const QString function = attributes::code(item, DCM_VOILUTFunction);
                Window window{*centre, *width, {}, Window::Function::Linear};
                if (function == u"SIGMOID")
                    window.function = Window::Function::Sigmoid;
                else if (function == u"LINEAR_EXACT" || *width < 1)
                    window.function = Window::Function::LinearExact;
                voi.window = window;
            }
            if (voi.window || voi.table)
                m_view.vois.append(voi);
        });
        if (DcmItem* table =
                attributes::item(m_data, DcmTagKey(0x2050, 0x0010))) // Presentation LUT Sequence
            greys.presentationLut = readLookupTable(*table, false, m_sets);
        const QString shape = attributes::code(m_data, DcmTagKey(0x2050, 0x0020));
        greys.inverse = shape == u"INVERSE";
        // A colour view has none of these.
        m_view.grey = greys.ownRescale || greys.modalityLut || greys.presentationLut ||
                      !shape.isEmpty() || !m_view.vois.isEmpty();
    }

    void readAreas() {
        drawn::eachItem(m_data, 0x0070005A, kMostListed, [this](DcmItem& item) {
            const auto a = pointOf(item, DCM_DisplayedAreaTopLeftHandCorner);
            const auto b = pointOf(item, DCM_DisplayedAreaBottomRightHandCorner);
            if (!a || !b)
                return;
            // Numbers of pixels from 1; on a picture that is turned, "top left" is that after
            // turning.
            const double left = qMin(a->x(), b->x()) - 1, right = qMax(a->x(), b->x());
            const double top = qMin(a->y(), b->y()) - 1, bottom = qMax(a->y(), b->y());
            m_view.areas.append({drawn::references(item, 0x00081140),
                                 QRectF(QPointF(left, top), QPointF(right, bottom))});
        });
    }

    void readShutters() {
        const auto edge = [this](const DcmTagKey& tag) { return attributes::number(m_data, tag); };
        for (unsigned long i = 0; i < 4; ++i) {
            const QString shape = attributes::code(m_data, DCM_ShutterShape, i);
            if (shape == u"RECTANGULAR") {
                const auto left = edge(DCM_ShutterLeftVerticalEdge),
                           right = edge(DCM_ShutterRightVerticalEdge),
                           top = edge(DCM_ShutterUpperHorizontalEdge),
                           bottom = edge(DCM_ShutterLowerHorizontalEdge);
                if (left && right && top && bottom)
                    m_view.shutters.append(
                        QPolygonF(QRectF(QPointF(*left - 1, *top - 1), QPointF(*right, *bottom))));
            } else if (shape == u"CIRCULAR") {
                const auto centre = pointOf(m_data, DCM_CenterOfCircularShutter); // row\column
                const double radius = edge(DCM_RadiusOfCircularShutter).value_or(0);
                if (!centre || !(radius > 0) || radius > 1e6)
                    continue;
                QPolygonF circle;
                for (const DrawnPoint& p :
                     ellipse({centre->y() - 0.5, centre->x() - 0.5}, {radius, 0}, {0, radius}))
                    circle.append(QPointF(double(p.x), double(p.y)));
                m_view.shutters.append(circle);
            } else if (shape == u"POLYGONAL") {
                const QList<double> n =
                    attributes::numbers(m_data, DCM_VerticesOfThePolygonalShutter, 2 * kMostListed);
                QPolygonF polygon;
                for (qsizetype k = 0; k + 1 < n.size(); k += 2)
                    polygon.append(QPointF(n[k + 1] - 0.5, n[k] - 0.5));
                if (polygon.size() >= 3)
                    m_view.shutters.append(polygon);
            } else if (!shape.isEmpty()) {
                ++m_out.leftOut; // BITMAP
            }
        }
        const double shade =
            attributes::number(m_data, DCM_ShutterPresentationValue).value_or(0) / 65535;
        m_view.shutterShade = qBound(0.0, shade, 1.0);
    }

    void readLayers() {
        QList<std::pair<int, DrawnPart>> layers;
        QHash<QString, QString> names;
        m_out.leftOut += drawn::eachItem(m_data, 0x00700060, kMostDrawnParts, [&](DcmItem& item) {
            const QString id = attributes::code(item, DCM_GraphicLayer);
            DrawnPart part;
            part.number = attributes::integer(item, DCM_GraphicLayerOrder).value_or(0);
            part.name = drawn::label(item, 0x00700068, m_sets);
            if (!m_layers.contains(id)) {
                m_layers.insert(id, int(m_out.parts.size()));
                m_out.parts.append(part);
            }
        });
    }

    int layerOf(DcmItem& notes) {
        const QString id = attributes::code(notes, DCM_GraphicLayer);
        const auto known = m_layers.constFind(id);
        if (known != m_layers.constEnd())
            return *known;
        if (m_out.parts.size() >= kMostDrawnParts)
            return -1;
        m_layers.insert(id, int(m_out.parts.size()));
        m_out.parts.append(DrawnPart{});
        return int(m_out.parts.size()) - 1;
    }

    void readNotes(DcmItem& notes) {
        const int part = layerOf(notes);
        if (part < 0) {
            ++m_out.leftOut;
            return;
        }
        QList<NamedPicture> on = drawn::references(notes, 0x00081140);
        if (on.isEmpty())
            on = m_view.on;
        m_out.leftOut += drawn::eachItem(notes, 0x00700008, kMostListed,
                                         [&](DcmItem& item) { add(textOf(item), part, on); });
        m_out.leftOut += drawn::eachItem(notes, 0x00700009, kMostListed,
                                         [&](DcmItem& item) { add(graphicOf(item), part, on); });
        // Axes, rulers and the like, which the standard lets a program leave out.
        m_out.leftOut += int(qMin(attributes::itemCount(notes, DcmTagKey(0x0070, 0x0209)), 9999ul));
    }

    void add(std::optional<DrawnPiece> piece, int part, const QList<NamedPicture>& on) {
        qint64 points = 0;
        if (piece)
            for (const Line& line : std::as_const(piece->lines))
                points += line.size();
        if (!piece || m_points + points > kMostDrawnPoints ||
            m_out.pieces.size() >= kMostDrawnPieces) {
            ++m_out.leftOut;
            return;
        }
        m_points += points;
        piece->part = part;
        piece->on = on;
        m_out.pieces.append(std::move(*piece));
    }

    std::optional<DrawnPiece> textOf(DcmItem& item) {
        DrawnPiece piece;
        piece.form = DrawnPiece::Form::Text;
        piece.text =
            dicom::decodeText(attributes::rawText(item, DCM_UnformattedTextValue), m_sets, false)
                .left(kMostTextCharacters)
                .trimmed();
        const auto boxUnits = unitsOf(attributes::code(item, DCM_BoundingBoxAnnotationUnits));
        const auto anchorUnits = unitsOf(attributes::code(item, DCM_AnchorPointAnnotationUnits));
        const auto a = pointOf(item, DCM_BoundingBoxTopLeftHandCorner);
        const auto b = pointOf(item, DCM_BoundingBoxBottomRightHandCorner);
        const auto anchor = pointOf(item, DCM_AnchorPoint);
        const bool visible = attributes::code(item, DCM_AnchorPointVisibility) == u"Y";
        if (piece.text.isEmpty())
            return std::nullopt;
        if (boxUnits && a && b) {
            piece.units = *boxUnits;
            piece.lines = {{flat(a->x(), a->y()), flat(b->x(), b->y())}};
            if (anchor && visible && anchorUnits == boxUnits)
                piece.lines.append({flat(anchor->x(), anchor->y())});
        } else if (anchorUnits && anchor) {
            piece.units = *anchorUnits;
            const DrawnPoint at = flat(anchor->x(), anchor->y());
            piece.lines = {{at, at}};
        } else {
            return std::nullopt;
        }
        return piece;
    }

    std::optional<DrawnPiece> graphicOf(DcmItem& item) {
        const auto units = unitsOf(attributes::code(item, DCM_GraphicAnnotationUnits));
        const QString type = attributes::code(item, DCM_GraphicType);
        const QList<double> n = attributes::numbers(item, DCM_GraphicData, 200'000);
        QList<QPointF> points;
        for (qsizetype i = 0; i + 1 < n.size(); i += 2) {
            if (std::abs(n[i]) > 1e6 || std::abs(n[i + 1]) > 1e6)
                return std::nullopt;
            points.append(QPointF(n[i], n[i + 1]));
        }
        if (!units || points.isEmpty())
            return std::nullopt;
        DrawnPiece piece;
        piece.units = *units;
        Line line;
        bool closed = false;
        if (type == u"POINT") {
            piece.form = DrawnPiece::Form::Points;
            line = {flat(points[0].x(), points[0].y())};
        } else if (type == u"CIRCLE" && points.size() >= 2) {
            const double radius =
                std::hypot(points[1].x() - points[0].x(), points[1].y() - points[0].y());
            line = ellipse(points[0], {radius, 0}, {0, radius});
            closed = true;
        } else if (type == u"ELLIPSE" && points.size() >= 4) {
            const QPointF centre = (points[0] + points[1]) / 2;
            line = ellipse(centre, points[1] - centre, (points[3] - points[2]) / 2);
            closed = true;
        } else if (type == u"INTERPOLATED" && points.size() >= 2) {
            line = curve(points);
            closed = points.first() == points.last();
        } else if (type == u"POLYLINE" && points.size() >= 2) {
            for (const QPointF& p : std::as_const(points))
                line.append(flat(p.x(), p.y()));
            closed = points.first() == points.last();
        } else {
            return std::nullopt;
        }
        if (type != u"POINT") {
            const bool filled = attributes::code(item, DCM_GraphicFilled) == u"Y";
            piece.form = !closed  ? DrawnPiece::Form::Open
                         : filled ? DrawnPiece::Form::Area
                                  : DrawnPiece::Form::Closed;
        }
        piece.lines = {line};
        return piece;
    }

    DcmDataset& m_data;
    QStringList m_sets;
    DrawingFile m_out;
    SavedViewFile m_view;
    QHash<QString, int> m_layers; ///< index of the part
    qint64 m_points = 0;
};

} // namespace

DrawingFile readSavedView(DcmDataset& data) {
    return SavedViewReader(data).read();
}

} // namespace disclens::image
