// SPDX-License-Identifier: GPL-3.0-or-later
// Head scans that show a face, photographs with a face, and scans that show the body's outside.
#include "inspect/checks.h"
#include "inspect/examine.h"
#include "inspect/face_found.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

Place placeOfSeries(const Material& material, const SeriesFace& series) {
    Place place = placeOfFile(material, series.first, {});
    place.frame = series.firstFrame + 1;
    return place;
}

Finding faceFinding(const SeriesFace& series) {
    const face::Verdict& verdict = series.verdict;
    Finding f;
    f.kind = QStringLiteral("face_possible");
    f.level = faceLevel(verdict);
    f.usual = false;
    f.category = Category::NameAndContact;
    f.rule = QStringLiteral("face:volume");
    if (f.level == Level::Points || f.level == Level::Could)
        f.hipaa = QStringLiteral("Q");
    f.facts.insert(QStringLiteral("in-view"), face::inViewId(verdict.inView));
    f.facts.insert(QStringLiteral("modality"), series.modality);
    f.facts.insert(QStringLiteral("series"), series.series);
    if (!verdict.assessed)
        f.facts.insert(QStringLiteral("face-why"), verdict.why);
    if (verdict.removed.value_or(false))
        f.facts.insert(QStringLiteral("removed"), verdict.removedHow);
    else if (!verdict.removedHow.isEmpty())
        f.facts.insert(QStringLiteral("changed"), verdict.removedHow);
    if (verdict.inView == face::InView::Full && !verdict.fine)
        f.facts.insert(QStringLiteral("coarse"), QStringLiteral("yes"));
    return f;
}

/// Contours that radiotherapy draws around the skin or the whole body; (3006,00A4) says EXTERNAL,
/// (3006,0026) names them. PS3.3 C.8.8.5 and C.8.8.8.
void findContours(Context& context) {
    static const QRegularExpression outer(
        QStringLiteral("^(body|skin|external|patient|outer[ _-]?contour|.*_(body|skin|external))$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression head(
        QStringLiteral("brain|lens|eye|optic|chiasm|parotid|cochlea|orbit|face"),
        QRegularExpression::CaseInsensitiveOption);
    QHash<FileId, Place> outlines;
    QSet<FileId> heads;
    for (const dicom::ValueGroup& group : context.material.index.groups()) {
        const bool type = group.tag == dicom::Tag{0x3006, 0x00A4};
        const bool name = group.tag == dicom::Tag{0x3006, 0x0026};
        if (!type && !name)
            continue;
        const QString value = group.value.trimmed();
        const bool isOuter = type ? value.compare(u"EXTERNAL", Qt::CaseInsensitive) == 0
                                  : outer.match(value).hasMatch();
        const bool isHead = name && head.match(value).hasMatch();
        if (!isOuter && !isHead)
            continue;
        for (const dicom::Occurrence& place : group.places) {
            if (isOuter && !outlines.contains(place.file))
                outlines.insert(place.file, placeIn(context.material, group, place));
            if (isHead)
                heads.insert(place.file);
        }
    }
    QList<FileId> files = outlines.keys();
    std::sort(files.begin(), files.end());
    for (const FileId file : files) {
        Finding f;
        const bool isHead = heads.contains(file);
        f.kind = isHead ? QStringLiteral("face_possible") : QStringLiteral("body_pattern");
        f.level = Level::Could;
        f.usual = false;
        f.category = Category::NameAndContact;
        f.subject = QStringLiteral("skin-contour");
        f.rule = QStringLiteral("face:contour");
        if (isHead)
            f.hipaa = QStringLiteral("Q");
        context.out.add(QStringLiteral("contour:%1").arg(isHead), f, {}, outlines.value(file));
    }
}

void leave(Context& context, const char* what, FileId file, ErrorCode code, int count) {
    context.result.notChecked.append(
        {QStringLiteral("face"), file, 0, QString::fromLatin1(what), Error{code, {}, {}}, count});
}

} // namespace

Level faceLevel(const face::Verdict& verdict) {
    if (!verdict.assessed)
        return Level::Unchecked;
    switch (verdict.inView) {
    case face::InView::Full:
        return verdict.fine && verdict.removed.has_value() ? Level::Points : Level::Could;
    case face::InView::Partial:
        return Level::Could;
    case face::InView::None:
        break;
    }
    return Level::Unlikely;
}

bool concernsFace(const SeriesFace& series) {
    return series.verdict.head || series.verdict.inView != face::InView::None;
}

bool checkFace(Context& context) {
    const FaceFound* found = context.material.face;
    findContours(context);
    if (!found) // the caller did not want it
        return true;
    context.items = found->looked;
    context.skipped = found->total - found->looked;
    context.seconds = found->seconds;
    // The strongest first.
    context.out.keepOrder();
    QList<SeriesFace> series = found->series;
    std::stable_sort(series.begin(), series.end(), [](const SeriesFace& a, const SeriesFace& b) {
        return faceLevel(a.verdict) < faceLevel(b.verdict);
    });
    QHash<QString, std::pair<FileId, int>> unjudged; ///< by why
    int repeats = 0, lost = 0;
    for (const SeriesFace& one : series) {
        repeats += one.repeats;
        lost += one.lost;
        if (!one.verdict.assessed) {
            auto& [file, count] = unjudged[one.verdict.why];
            if (count++ == 0)
                file = one.first;
            if (!concernsFace(one))
                continue;
        }
        if (concernsFace(one))
            context.out.add(QStringLiteral("series:") + one.series, faceFinding(one), {},
                            placeOfSeries(context.material, one));
        if (one.verdict.bodyOutline) {
            Finding f;
            f.kind = QStringLiteral("body_pattern");
            f.level = Level::Could;
            f.usual = false;
            f.category = Category::NameAndContact;
            f.subject = QStringLiteral("body-outline");
            f.rule = QStringLiteral("face:outline");
            f.facts.insert(QStringLiteral("modality"), one.modality);
            context.out.add(QStringLiteral("outline"), f, {}, placeOfSeries(context.material, one));
        }
    }
    for (const PhotoFace& photo : found->photos) {
        Finding f;
        f.kind = QStringLiteral("photo_of_person");
        f.level = Level::Points;
        f.usual = false;
        f.category = Category::NameAndContact;
        f.subject = QStringLiteral("face-in-picture");
        f.rule = QStringLiteral("face:photo");
        f.hipaa = QStringLiteral("Q");
        Place place = placeOfFile(context.material, photo.file, {});
        place.frame = photo.frame;
        place.box = photo.box;
        context.out.add(QStringLiteral("photo"), f, {}, place);
    }
    QStringList whys = unjudged.keys();
    whys.sort();
    for (const QString& why : whys)
        leave(context, QByteArray("face-").append(why.toLatin1()).constData(),
              unjudged.value(why).first, ErrorCode::None, unjudged.value(why).second);
    if (repeats > 0)
        leave(context, "face-repeats", kNoFile, ErrorCode::None, repeats);
    if (lost > 0)
        leave(context, "face-lost-slices", kNoFile, ErrorCode::None, lost);
    if (found->stopped)
        leave(context, "canceled", kNoFile, ErrorCode::Canceled,
              int(qBound(qint64(1), found->total - found->looked, qint64(2'000'000'000))));
    return true;
}

} // namespace disclens::inspect
