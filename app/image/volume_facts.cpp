// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says about where its frames lie.
#include "image/volume.h"

#include <QHash>

#include <cmath>

namespace disclens::image {
namespace {

using Place = PictureFacts::Place;

enum Apart { Stack, Kind, Echo, Diffusion, Time, Acquisition };

QList<double> numbers(const QString& value) {
    QList<double> out;
    for (const QStringView part : QStringView(value).split(u'\\')) {
        bool ok = false;
        const double number = part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return {};
        out << number;
    }
    return out;
}

double first(const QString& value) {
    const QList<double> all = numbers(value.section(u'\\', 0, 0));
    return all.isEmpty() ? 0 : all.first();
}

/// One element of a place, wherever it stands.
void take(Place& place, const dicom::Element& element) {
    const QString& value = element.value;
    switch (element.tag.key()) {
    case 0x00200032:
        if (const QList<double> n = numbers(value); n.size() == 3) {
            place.position = {n[0], n[1], n[2]};
            place.hasPosition = true;
        }
        break;
    case 0x00200037:
        if (const QList<double> n = numbers(value); n.size() == 6) {
            std::copy(n.begin(), n.end(), place.directions.begin());
            place.hasOrientation = true;
        }
        break;
    case 0x00280030:
        if (const QList<double> n = numbers(value); n.size() == 2) {
            place.spacingRowMm = n[0];
            place.spacingColumnMm = n[1];
            place.hasSpacing = true;
        }
        break;
    case 0x00180050:
        place.thicknessMm = first(value);
        break;
    case 0x00209056: // Stack ID
        place.apart[Stack] = value.trimmed();
        break;
    case 0x00080008: // Image Type
    case 0x00089007: // Frame Type
        place.apart[Kind] = value.trimmed();
        break;
    case 0x00180081: // Echo Time
    case 0x00189082: // Effective Echo Time
        place.apart[Echo] = value.trimmed();
        break;
    case 0x00189087: // Diffusion b-value
        place.apart[Diffusion] = value.trimmed();
        break;
    case 0x00200100: // Temporal Position Identifier
    case 0x00209128: // Temporal Position Index
    case 0x00181060: // Trigger Time
    case 0x00209153: // Nominal Cardiac Trigger Delay Time
        if (!value.trimmed().isEmpty())
            place.apart[Time] = value.trimmed();
        break;
    case 0x00200012:
        place.apart[Acquisition] = value.trimmed();
        break;
    default:
        break;
    }
}

/// The item number right after a sequence at the start of a path, "(5200,9230)[17]. …"; 0: none.
int itemOf(QStringView path, QStringView sequence) {
    if (!path.startsWith(sequence) || path.size() <= sequence.size() ||
        path[sequence.size()] != u'[')
        return 0;
    const QStringView rest = path.mid(sequence.size() + 1);
    const qsizetype end = rest.indexOf(u']');
    bool ok = false;
    const int number = end > 0 ? rest.left(end).toInt(&ok) : 0;
    return ok ? number : 0;
}

void takeWhole(PictureFacts& facts, const dicom::Element& element) {
    switch (element.tag.key()) {
    case 0x00080008: {
        const QString type = element.value.toUpper();
        facts.mosaic = facts.mosaic || type.contains(u"MOSAIC");
        facts.localiser = facts.localiser || type.contains(u"LOCALIZER");
        facts.derivedView = facts.derivedView || type.contains(u"PROJECTION IMAGE") ||
                            type.contains(u"MIP") || type.contains(u"SCREEN SAVE");
        break;
    }
    case 0x00080018:
        facts.instance = element.value.trimmed();
        break;
    case 0x00200052:
        facts.frameOfReference = element.value.trimmed();
        break;
    case 0x00200013:
        facts.number = int(qBound(-2e9, first(element.value), 2e9));
        break;
    case 0x00180088:
        facts.betweenMm = first(element.value);
        break;
    case 0x00080060:
        facts.modality = element.value.trimmed().toUpper();
        break;
    default:
        break;
    }
}

} // namespace

std::optional<PictureFacts> pictureFacts(FileId file, const dicom::DataSet& dataSet) {
    const dicom::PixelDescription& pixels = dataSet.pixels;
    if (!pixels.present)
        return std::nullopt;
    PictureFacts facts;
    facts.file = file;
    facts.sopClass = pixels.sopClass;
    facts.rows = pixels.rows;
    facts.columns = pixels.columns;
    facts.frames = qMax(1, pixels.frames);
    facts.samples = pixels.samples;
    facts.oneBit = pixels.bitsAllocated == 1;
    facts.colour = pixels.samples > 1 || pixels.photometric.startsWith(u"PALETTE");

    Place shared;
    QHash<int, Place> single;
    const QString perFrame = QStringLiteral("(5200,9230)");
    const QString sharedGroups = QStringLiteral("(5200,9229)");
    const QString detector = QStringLiteral("(0054,0022)");
    int last = 0;
    for (const dicom::Element& element : dataSet.elements) {
        if (element.kind == dicom::ValueKind::Sequence || element.kind == dicom::ValueKind::Pixels)
            continue;
        if (!element.path.contains(u'.')) {
            take(shared, element);
            takeWhole(facts, element);
        } else if (const int item = itemOf(element.path, perFrame)) {
            // Referenced images and the like hold places of other pictures.
            if (element.path.count(u'.') == 2 && item <= facts.frames) {
                take(single[item], element);
                last = qMax(last, item);
            }
        } else if (itemOf(element.path, sharedGroups) == 1) {
            if (element.path.count(u'.') == 2)
                take(shared, element);
        } else if (itemOf(element.path, detector) == 1 && element.path.count(u'.') == 1) {
            take(shared, element); // nuclear medicine
        }
    }
    if (last == 0) {
        facts.places = {shared};
        return facts;
    }
    facts.places.reserve(last);
    for (int item = 1; item <= last; ++item) {
        Place place = shared;
        const auto own = single.constFind(item);
        if (own != single.constEnd()) {
            if (own->hasPosition) {
                place.position = own->position;
                place.hasPosition = true;
            }
            if (own->hasOrientation) {
                place.directions = own->directions;
                place.hasOrientation = true;
            }
            if (own->hasSpacing) {
                place.spacingColumnMm = own->spacingColumnMm;
                place.spacingRowMm = own->spacingRowMm;
                place.hasSpacing = true;
            }
            if (own->thicknessMm > 0)
                place.thicknessMm = own->thicknessMm;
            for (std::size_t i = 0; i < place.apart.size(); ++i)
                if (!own->apart[i].isEmpty())
                    place.apart[i] = own->apart[i];
        }
        facts.places.append(place);
    }
    return facts;
}

} // namespace disclens::image
