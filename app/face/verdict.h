// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace disclens::face {

enum class InView : quint8 { None, Partial, Full };
enum class Part : quint8 { Forehead, Eyes, Nose, Mouth, Chin };
QString partId(Part part);       ///< forehead eyes nose mouth chin
QString inViewId(InView inView); ///< none partial full

/// How a head is turned: the viewer's right, up and towards-the-viewer in patient axes; unit, at
/// right angles. A person who looks at us has their left on our right: right = +x (DICOM's left),
/// up = +z, toward = -y.
struct Pose {
    image::Vec3 right{1, 0, 0}, up{0, 0, 1}, toward{0, -1, 0};
    /// Turned by degrees: nod (chin down positive), shake (their left turns to us), lean.
    Pose turned(double nod, double shake, double lean) const;
    bool operator==(const Pose&) const = default;
};

/// What one volume shows of a face, with the steps that led there. A value.
struct Verdict {
    bool assessed = false; ///< false: why says what was in the way
    QString why; ///< id, see image::SeriesPlan::why, and "flat", "not-a-number", "undecodable",
                 ///< "no-body", "cannot-tell", "no-memory", "part-missing", "stopped"
    InView inView = InView::None;
    QList<Part> parts;           ///< in view with their skin, in order from forehead to chin
    std::optional<bool> removed; ///< of a head: was the face taken out? nothing: cannot be told
    /// How it was taken out: "cut" (a flat end), "hollow" (cut out), "bone" (no skin on it),
    /// "blur".
    QString removedHow;
    bool head = false;      ///< a head is there
    Pose upright;           ///< the way from which a face was seen; without one, the patient axes
    image::Vec3 detailMm{}; ///< left-right, front-back, head-foot
    bool fine = false;      ///< detail fine enough to work like a photograph
    int viewsTried = 0, viewsFound = 0; ///< by the face finder, around the upright pose
    double finderScore = -9;            ///< best of them; above 0: a face
    QString finder;
    bool bodyOutline = false; ///< undressed skin of a body, not only a head
    QStringList notes;        ///< of the volume, see image::VolumeShape::notes
    bool operator==(const Verdict&) const = default;
    double coarsestMm() const { return qMax(detailMm[0], qMax(detailMm[1], detailMm[2])); }
};
/// Detail up to this is called fine. Head MRI of 2D slices of 3 mm and more was matched to photos a
/// third to half as often as 3D scans of about 1 mm (evidence face-mri-type-matters).
inline constexpr double kFineMm = 2.5;

QDataStream& operator<<(QDataStream& out, const Verdict& value);
QDataStream& operator>>(QDataStream& in, Verdict& value);

} // namespace disclens::face
