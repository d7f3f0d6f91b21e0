// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/dicom_picture.h"
#include "image/drawn_over.h"

#include <functional>

class DcmDataset;
class DcmItem;

/// The readers of the kinds of drawings. They run in a helper; all that they take from a file is
/// bounded by the limits of drawn_over.h.
namespace disclens::image {

/// PS3.3 A.51, C.8.20.2 (BINARY, FRACTIONAL, LABELMAP).
Result<DrawingFile> readSegments(DicomPicture& picture);
/// PS3.3 A.19, C.8.8.5, C.8.8.6.
DrawingFile readContours(DcmDataset& data);
/// PS3.3 A.33.1, A.33.2 and their kin: C.10.5, C.10.6, C.11.10, C.7.6.11.
DrawingFile readSavedView(DcmDataset& data);

namespace drawn {

QStringList characterSets(DcmDataset& data);
/// A label in the file's character set, at most 64 characters.
QString label(DcmItem& item, quint32 tag, const QStringList& sets);
/// Code Meaning of the first item of a code sequence.
QString codeMeaning(DcmItem& item, quint32 sequence, const QStringList& sets);
QString uid(DcmItem& item, quint32 tag);
/// Numbers of a DS value, quickly, at most `most`; stops at the first that is none or not finite
/// and sets *damaged then.
QList<double> decimals(DcmItem& item, quint32 tag, qsizetype most, bool* damaged);
/// The pictures that a sequence of references names, at most 4096.
QList<NamedPicture> references(DcmItem& item, quint32 sequence);
DrawnPart::Made madeOf(const QString& algorithm);
/// Visits the items of a sequence in order, at most `most`, in linear time. Returns how many there
/// are beyond.
int eachItem(DcmItem& parent, quint32 sequence, int most,
             const std::function<void(DcmItem&)>& visit);
/// Position, directions and spacings of an item (or of the data set).
void takePlace(DcmItem& item, PictureFacts::Place& place);

} // namespace drawn

} // namespace disclens::image
