// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/verdict.h"
#include "worker/caller.h"

#include <QImage>
#include <QRect>

#include <memory>
#include <span>

namespace disclens::face {

/// The head from the front, turned upright, in light from above; and where the finder found a face
/// in it. Shown only to a person who chose to look; never kept in a file unasked.
struct FrontPicture {
    QImage picture; ///< Grayscale8; null when there is no body
    QRect box;      ///< in its pixels; null: the finder found nothing
};

struct JudgeAnswer {
    Verdict verdict;
    FrontPicture front; ///< empty unless it was asked for
};

/// Looks at one volume. thickerMm: as if the slices were this thick (0: as they are). The volume's
/// memory goes along as it is. Errors: TooLarge (no memory), and those of the worker. Seconds.
worker::Request judgeRequest(const image::Volume& volume, double thickerMm, bool wantPicture,
                             worker::Priority priority);
Result<JudgeAnswer> judgeAnswer(const Result<worker::Reply>& reply);

/// Of two verdicts on one scan the one that shows less: thicker slices never show more than the
/// scan.
Verdict weaker(const Verdict& whole, const Verdict& thicker);
/// Of two volumes the one that shows more of a face.
bool showsMore(const Verdict& a, const Verdict& b);

enum class Quality : quint8 {
    Coarse, ///< at most 80,000 triangles, for turning; comes first
    Fine    ///< at most 500,000, for when it stands still
};

/// The skin of the largest body. Patient axes (x to the left, y to the back, z to the head), mm.
/// Lives in a memory file; immutable, shared.
class Surface {
  public:
    std::span<const float> points() const { return m_points; }     ///< x, y, z
    std::span<const float> normals() const { return m_normals; }   ///< unit, outwards
    std::span<const quint32> corners() const { return m_corners; } ///< three a triangle, all valid
    qsizetype triangles() const { return qsizetype(m_corners.size() / 3); }
    double spacingMm() const { return m_spacingMm; } ///< of the grid that it was made from

  private:
    friend Result<std::shared_ptr<const Surface>> surfaceAnswer(const Result<worker::Reply>&);
    std::shared_ptr<const MappedFile> m_memory;
    std::span<const float> m_points, m_normals;
    std::span<const quint32> m_corners;
    double m_spacingMm = 0;
};
using SurfacePtr = std::shared_ptr<const Surface>;

/// Errors: NoPixels (no body in it), TooLarge, and those of the worker.
worker::Request surfaceRequest(const image::Volume& volume, Quality quality, double thickerMm,
                               worker::Priority priority);
Result<SurfacePtr> surfaceAnswer(const Result<worker::Reply>& reply);

/// A face in an ordinary picture: a photograph, or a stored picture of a head in 3D.
struct PhotoFaces {
    int width = 0, height = 0;
    QList<QRect> faces; ///< in pixels of the full frame
    double score = -9;  ///< best; above 0: a face
    bool colour = false;
};
/// Looks for faces in one frame of a file. Only sure ones: in colour pictures the finder's word and
/// skin's colour, in grey ones a strong word of the finder.
worker::Request photoRequest(const SharedFd& file, FileId id, const image::FrameRequest& frame,
                             worker::Priority priority);
Result<PhotoFaces> photoAnswer(const Result<worker::Reply>& reply);

/// Registers FaceJudge, FaceSurface and FacePhoto.
void registerServices(worker::Registry& registry);

} // namespace disclens::face
