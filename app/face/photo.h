// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/face.h"

namespace disclens::face {

/// The faces in a picture (Grayscale8 or RGB888). Small pictures are enlarged, large ones made
/// smaller for the search.
PhotoFaces facesIn(const QImage& picture);

} // namespace disclens::face
