// SPDX-License-Identifier: GPL-3.0-or-later
// Segmentations: which pixels of which frame belong to what, as outlines.
#include "image/attributes.h"
#include "image/codec.h"
#include "image/drawn_outline.h"
#include "image/drawn_read.h"
#include "image/frame_decode.h"
#include "image/sample_visit.h"

#include <QMap>

namespace disclens::image {

namespace {

/// What the header says of one frame.
struct FrameFacts {
    int segment = -1; ///< as in the file; -1: not said
    PictureFacts::Place place;
    QList<NamedPicture> on;
    bool moved = false; ///< its pixels do not lie where those of the named pictures lie
};

void takeFrame(DcmItem& groups, FrameFacts& facts) {
    if (DcmItem* item = attributes::item(groups, DCM_SegmentIdentificationSequence))
        facts.segment = attributes::integer(*item, DCM_ReferencedSegmentNumber).value_or(-1);
    for (const DcmTagKey& macro :
         {DCM_PlanePositionSequence, DCM_PlaneOrientationSequence, DCM_PixelMeasuresSequence})
        if (DcmItem* item = attributes::item(groups, macro))
            drawn::takePlace(*item, facts.place);
    drawn::eachItem(groups, 0x00089124, 16, [&facts](DcmItem& derivation) {
        drawn::eachItem(derivation, 0x00082112, 64, [&facts](DcmItem& source) {
            const QString preserved = attributes::code(source, DCM_SpatialLocationsPreserved);
            if (preserved == u"NO" || preserved == u"REORIENTED_ONLY") {
                facts.moved = true;
                return;
            }
            const QString instance = drawn::uid(source, 0x00081155);
            if (instance.isEmpty())
                return;
            const QList<double> frames = attributes::numbers(source, DCM_ReferencedFrameNumber, 64);
            if (frames.isEmpty())
                facts.on.append({instance, 0});
            for (const double frame : frames)
                if (frame >= 1 && frame < 1e7)
                    facts.on.append({instance, int(frame)});
        });
    });
}

/// The one picture that the whole file is about, when it is one.
QList<NamedPicture> onlyPicture(DcmDataset& data) {
    QList<NamedPicture> all = drawn::references(data, 0x00082112);
    drawn::eachItem(data, 0x00081115, 64, [&all](DcmItem& series) {
        all += drawn::references(series, 0x0008114A);
        all += drawn::references(series, 0x00081140);
    });
    for (const NamedPicture& one : std::as_const(all))
        if (one.instance != all.first().instance)
            return {};
    return all.isEmpty() ? QList<NamedPicture>() : QList<NamedPicture>{{all.first().instance, 0}};
}

class Segments {
  public:
    explicit Segments(DicomPicture& picture)
        : m_picture(picture)
        , m_data(picture.dataset())
        , m_shape(picture.shape()) {}

    Result<DrawingFile> read() {
        m_out.kind = DrawingFile::Kind::Outlines;
        m_out.frameOfReference = drawn::uid(m_data, 0x00200052);
        const QString type = attributes::code(m_data, DCM_SegmentationType);
        m_labels = type == u"LABELMAP" || (m_shape.bitsAllocated > 1 && type.isEmpty());
        m_shares = type == u"FRACTIONAL";
        m_most = attributes::integer(m_data, DCM_MaximumFractionalValue).value_or(255);
        if (m_most < 1 || m_most > 255)
            m_most = 255;
        m_background = attributes::integer(m_data, DCM_PixelPaddingValue).value_or(0);
        if (m_shape.samples != 1 || m_shape.kind != PixelShape::Kind::Integer)
            return Error{ErrorCode::BadPixels, {}, "segments"};
        readParts();
        readFrames();
        return m_out;
    }

  private:
    void readParts() {
        const QStringList sets = drawn::characterSets(m_data);
        m_out.leftOut +=
            drawn::eachItem(m_data, 0x00620002, kMostDrawnParts, [&](DcmItem& segment) {
                const int number = attributes::integer(segment, DCM_SegmentNumber).value_or(-1);
                if (m_indexes.contains(number))
                    return;
                DrawnPart part;
                part.number = number;
                part.name = drawn::label(segment, 0x00620005, sets);
                if (part.name.isEmpty())
                    part.name = drawn::codeMeaning(segment, 0x0062000F, sets);
                part.made = drawn::madeOf(attributes::code(segment, DCM_SegmentAlgorithmType));
                m_indexes.insert(number, int(m_out.parts.size()));
                m_out.parts.append(part);
            });
    }

    /// A number that no segment has is drawn too, without a name.
    int partOf(int number) {
        const auto known = m_indexes.constFind(number);
        if (known != m_indexes.constEnd())
            return *known;
        if (m_out.parts.size() >= kMostDrawnParts)
            return -1;
        DrawnPart part;
        part.number = number;
        m_indexes.insert(number, int(m_out.parts.size()));
        m_out.parts.append(part);
        return int(m_out.parts.size()) - 1;
    }

    void readFrames() {
        FrameFacts shared;
        drawn::takePlace(m_data, shared.place);
        if (DcmItem* groups = attributes::item(m_data, DCM_SharedFunctionalGroupsSequence))
            takeFrame(*groups, shared);
        const qint64 pixels = qint64(m_shape.rows) * m_shape.columns;
        const int frames =
            int(qMin<qint64>(m_shape.frames, qMax<qint64>(1, kMostSegmentPixels / pixels)));
        QList<FrameFacts> all;
        drawn::eachItem(m_data, 0x52009230, frames, [&](DcmItem& groups) {
            FrameFacts facts = shared;
            facts.on.clear();
            takeFrame(groups, facts);
            if (facts.on.isEmpty())
                facts.on = shared.on;
            all.append(facts);
        });
        const QList<NamedPicture> only = onlyPicture(m_data);
        m_out.leftOut += m_shape.frames - frames;
        for (int frame = 0; frame < frames; ++frame) {
            FrameFacts facts = all.value(frame, shared);
            if (facts.on.isEmpty() && !facts.moved)
                facts.on = only;
            if (m_full || !readFrame(frame, facts)) {
                ++m_out.leftOut;
                // Frames that are not in the file come at the end: no need to try each of a
                // million.
                if (m_full || ++m_failures > 50) {
                    m_out.leftOut += frames - frame - 1;
                    break;
                }
            }
        }
    }

    bool readFrame(int frame, const FrameFacts& facts) {
        const Result<Raster> raster = rasterOf(m_picture, frame, 0);
        if (!raster || raster->samples != 1 || raster->isFloat ||
            (raster->container != 8 && raster->container != 16))
            return false;
        const qsizetype count = qsizetype(raster->width) * raster->height;
        if (count <= 0 || raster->bytes.size() < count * (raster->container / 8) ||
            raster->width != m_shape.columns || raster->height != m_shape.rows)
            return false;
        const quint32 mask =
            m_shape.bitsAllocated == 1 ? 0xFFFFu : (1u << qMin(16, m_shape.bitsStored)) - 1;
        if (raster->container == 8)
            return trace(reinterpret_cast<const quint8*>(raster->bytes.constData()), mask, facts);
        return trace(reinterpret_cast<const quint16*>(raster->bytes.constData()), mask, facts);
    }

    template <typename T> bool trace(const T* values, quint32 mask, const FrameFacts& facts) {
        const int width = m_shape.columns, height = m_shape.rows;
        // Where each value is met; a frame that is no label map has one thing in it.
        QMap<int, QRect> boxes;
        for (int y = 0; y < height; ++y) {
            const T* line = values + qsizetype(y) * width;
            for (int x = 0; x < width; ++x) {
                const int value = int(line[x] & mask);
                if (value == (m_labels ? m_background : 0))
                    continue;
                int end = x + 1;
                while (end < width && int(line[end] & mask) == value)
                    ++end;
                QRect& box = boxes[m_labels ? value : 0];
                box |= QRect(x, y, end - x, 1);
                x = end - 1;
            }
        }
        bool whole = true;
        for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
            const auto at = [&](int x, int y) {
                return int(values[qsizetype(y) * width + x] & mask);
            };
            const int number = m_labels ? it.key() : facts.segment < 0 ? 1 : facts.segment;
            const int part = partOf(number);
            if (part < 0) {
                whole = false;
            } else if (m_labels) {
                whole = add(
                            *it, [&](int x, int y) { return at(x, y) == number; }, part, false,
                            facts) &&
                        whole;
            } else if (m_shares) {
                // Half or more is what the file calls inside; all that is more than nothing is
                // shown as well, but apart.
                whole = add(
                            *it, [&](int x, int y) { return 2 * at(x, y) >= m_most; }, part, false,
                            facts) &&
                        whole;
                bool weak = false;
                for (int y = it->top(); y <= it->bottom() && !weak; ++y)
                    for (int x = it->left(); x <= it->right() && !weak; ++x)
                        weak = at(x, y) > 0 && 2 * at(x, y) < m_most;
                if (weak)
                    whole =
                        add(
                            *it, [&](int x, int y) { return at(x, y) > 0; }, part, true, facts) &&
                        whole;
            } else {
                whole = add(
                            *it, [&](int x, int y) { return at(x, y) != 0; }, part, false, facts) &&
                        whole;
            }
        }
        return whole;
    }

    bool add(const QRect& box, const std::function<bool(int, int)>& inside, int part, bool unsure,
             const FrameFacts& facts) {
        DrawnPiece piece;
        piece.form = DrawnPiece::Form::Area;
        piece.units = DrawnPiece::Units::Grid;
        piece.part = part;
        piece.unsure = unsure;
        piece.columns = m_shape.columns;
        piece.rows = m_shape.rows;
        piece.plane = DrawnPlane::of(facts.place);
        piece.on = facts.on;
        if (m_out.pieces.size() >= kMostDrawnPieces ||
            !traceOutline(box, inside, kMostDrawnPoints - m_points, piece.lines)) {
            m_full = true;
            return false;
        }
        for (const QList<DrawnPoint>& line : std::as_const(piece.lines))
            m_points += line.size();
        if (!piece.lines.isEmpty())
            m_out.pieces.append(std::move(piece));
        return true;
    }

    DicomPicture& m_picture;
    DcmDataset& m_data;
    const PixelShape& m_shape;
    DrawingFile m_out;
    QHash<int, int> m_indexes; ///< of parts, by their number
    bool m_labels = false, m_shares = false, m_full = false;
    int m_most = 255, m_background = 0, m_failures = 0;
    qint64 m_points = 0;
};

} // namespace

Result<DrawingFile> readSegments(DicomPicture& picture) {
    return Segments(picture).read();
}

} // namespace disclens::image
