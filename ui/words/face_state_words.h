// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/face_state.h"

namespace disclens::ui {

struct FaceWords {
    QString title, text;
};

/// Title and line on top of the page "Face & 3D" where there is a head scan. `shown`: it is drawn,
/// so the line (then empty) can say which one.
FaceWords faceTitle(const FaceState& state, bool shown);

/// What the page says about the search itself. Empty title: nothing to say.
FaceWords faceStateWords(const FaceState& state);

} // namespace disclens::ui
