// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/view.h"

namespace disclens::face {

/// What the shape of a front view says. Sizes are of grown-ups, scaled by the width of the head.
/// Source of the sizes: adult averages (nose 15-30 mm in front of the cheeks; eyes 30-50 mm above
/// its tip, mouth 25-40 mm and chin 60-80 mm below), with room on both sides; tried on the scans
/// that face-notes.md measured.
struct Landmarks {
    bool nose = false, eyes = false, mouth = false, chin = false, forehead = false;
    /// There is data below where the nose of this head should be.
    bool reachesNose = false;
    double tipRight = 0, tipUp = 0; ///< of the nose, mm along the view; of the nose root without it
    double scale = 1;               ///< of the head, 1: grown-up
    double noseMm = 0;              ///< how far the tip stands in front of the cheeks beside it
    double bridgeMm = 0; ///< how far the nose root stands in front of the inner corners of the eyes
    double socketMm = 0; ///< how far the eyes lie behind the brows (the shallower of both)
    double cheekDipMm = 0;  ///< how far the cheeks lie behind the line from forehead to jaw
    double roughMm = 0;     ///< how uneven the surface is, over 4 mm, median over the face
    double flatShare = 0;   ///< how much of the front lies in one plane
    double asymmetryMm = 0; ///< between left and right of the midline
    /// 0…6: how well it all fits a face.
    double fit = 0;
    int parts() const { return int(nose) + int(eyes) + int(mouth); }
};

/// pixelMm of about 1. Searches around the middle of what is seen.
Landmarks findLandmarks(const View& view);

/// The same for a nose tip that is known, such as the middle of a finder's box.
Landmarks landmarksAt(const View& view, double tipRight, double tipUp, double scale);

/// Area of the largest plane below the brows, mm²: one direction within 6 degrees, within 1 mm. The
/// flattest skin has about a third of a straight cut through a face.
double largestPlane(const View& view, double scale);

/// How unlike left and right are, mm, for the best midline; midlineMm gets it. 20 when nothing is
/// there.
double asymmetry(const View& view, double& midlineMm);

} // namespace disclens::face
