// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/dictionary.h"

#include <QByteArrayView>

namespace disclens::dicom {

enum class VrKind : quint8 { Text, Number, Bytes, Sequence };
VrKind kindOf(Vr vr);

/// Bytes of one number of this VR; 0 if it holds no numbers.
int numberSize(Vr vr);
/// Numbers of a binary value as text, joined by '\', no more than max of them.
QString numbersText(Vr vr, QByteArrayView value, bool bigEndian, int max);

/// Text of LO, PN and their kin may be in other character sets; the rest is ASCII by the standard.
bool usesCharacterSet(Vr vr);
/// LT, ST, UT: one value whatever it contains.
bool isSingleText(Vr vr);

} // namespace disclens::dicom
