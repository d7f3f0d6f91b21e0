// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace disclens::ui {

class PictureView;

/// Lets screen readers see the boxes of a PictureView as its children: name with the word of the
/// level, place on the screen, chosen or not, and "press" to choose. Once for the process.
void installPictureAccess();
/// The view has other boxes now.
void pictureBoxesChanged(PictureView* view);
/// The keyboard went to this box; -1: back to the view.
void pictureBoxFocused(PictureView* view, int index);

} // namespace disclens::ui
