// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_shown.h"

class DcmItem;

namespace disclens::image {

/// All recordings of a waveform object in the units of its channels: ECG, pressure, sound (PS3.3
/// C.10.9). Samples that the file marks as missing are NaN. What cannot be drawn is said in a note.
void writeWaveforms(DcmItem& dataSet, ShownDocument& out);

/// G.711 (ITU-T): one byte as a 16-bit sample. Used by recordings of sound.
float fromMuLaw(quint8 code);
float fromALaw(quint8 code);

} // namespace disclens::image
