// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_object.h"

#include "image/document_report.h"

#include <QSet>

namespace disclens::image {

namespace {

using Item = ItemTree::Item;
using Write = void (*)(const Item&, ShownWriter&);

/// Automatic, semi-automatic, manual: the standard's words as ours; others as in the file.
QString howMade(const Item& item, quint32 typeTag, quint32 nameTag) {
    const QString type = item.text(typeTag);
    const QString name = item.text(nameTag);
    if (name.isEmpty() && (type == u"AUTOMATIC" || type == u"SEMIAUTOMATIC" || type == u"MANUAL"))
        return u'@' + type.toLower();
    if (name.isEmpty())
        return type;
    return type.isEmpty() ? name : QString(name + QStringLiteral(" (") + type.toLower() + u')');
}

void tableHead(ShownWriter& out, const QString& headingId, const QStringList& columns) {
    out.headingId(headingId, 2);
    QStringList cells;
    for (const QString& column : columns)
        cells.append(u'@' + column);
    out.row(cells, true);
}

/// A cell of the file that begins with our mark for ids is not one of ours.
QString cell(const QString& text) {
    return text.startsWith(u'@') ? QString(QChar(u'\u200b') + text) : text;
}

const QStringList& threeColumns() {
    static const QStringList kColumns = {
        QStringLiteral("column-name"), QStringLiteral("column-what"), QStringLiteral("column-how")};
    return kColumns;
}

void writeSegments(const Item& root, ShownWriter& out) {
    const QList<const Item*>& segments = root.items(0x00620002);
    out.note(root.text(0x00080016) == u"1.2.840.10008.5.1.4.1.1.66.5"
                 ? QStringLiteral("object-surface")
                 : QStringLiteral("object-seg"),
             {}, int(segments.size()));
    if (segments.isEmpty())
        return;
    tableHead(out, QStringLiteral("segments"), threeColumns());
    for (const Item* segment : segments) {
        const QString kind = segment->code(0x0062000f), category = segment->code(0x00620003);
        out.row({cell(segment->text(0x00620005)), cell(kind.isEmpty() ? category : kind),
                 howMade(*segment, 0x00620008, 0x00620009)},
                false);
    }
}

void writeStructures(const Item& root, ShownWriter& out) {
    const QList<const Item*>& regions = root.items(0x30060020);
    out.note(QStringLiteral("object-rtstruct"), {}, int(regions.size()));
    out.fact(QStringLiteral("name-of-object"), root.text(0x30060002));
    QHash<QString, QString> kinds;
    for (const Item* observation : root.items(0x30060080))
        kinds.insert(observation->text(0x30060084), observation->text(0x300600a4).toLower());
    QHash<QString, qsizetype> contours;
    qsizetype all = 0;
    for (const Item* roi : root.items(0x30060039)) {
        contours[roi->text(0x30060084)] += roi->items(0x30060040).size();
        all += roi->items(0x30060040).size();
    }
    if (regions.isEmpty())
        return;
    tableHead(out, QStringLiteral("regions"),
              threeColumns() + QStringList{QStringLiteral("column-count")});
    for (const Item* region : regions) {
        const QString number = region->text(0x30060022);
        out.row({cell(region->text(0x30060026)), cell(kinds.value(number)),
                 howMade(*region, 0x30060036, 0x30060038), QString::number(contours.value(number))},
                false);
    }
    out.note(QStringLiteral("contours"), {}, int(all));
}

void writePlan(const Item& root, ShownWriter& out) {
    out.note(QStringLiteral("object-rtplan"));
    out.fact(QStringLiteral("name-of-object"), root.text(0x300a0002));
    out.fact(QStringLiteral("description"), root.text(0x300a0004));
    out.fact(QStringLiteral("made-on"), root.text(0x300a0006), ShownBlock::Form::Date);
    for (const Item* dose : root.items(0x300a0010))
        out.fact(QStringLiteral("dose"), dose->text(0x300a0026));
    QList<const Item*> beams = root.items(0x300a00b0);
    beams += root.items(0x300a03a2);
    if (beams.isEmpty())
        return;
    tableHead(
        out, QStringLiteral("beams"),
        {QStringLiteral("column-name"), QStringLiteral("column-what"), QStringLiteral("machine")});
    for (const Item* beam : beams)
        out.row({cell(beam->text(0x300a00c2)), cell(beam->text(0x300a00c6).toLower()),
                 cell(beam->text(0x300a00b2))},
                false);
}

void writeDose(const Item& root, ShownWriter& out) {
    out.note(QStringLiteral("object-rtdose"));
    out.fact(QStringLiteral("dose-unit"), root.text(0x30040002));
    out.fact(QStringLiteral("dose-kind"), root.text(0x3004000a));
    out.fact(QStringLiteral("description"), root.text(0x30040006));
}

void writePresentation(const Item& root, ShownWriter& out) {
    out.note(QStringLiteral("object-presentation"));
    out.fact(QStringLiteral("name-of-object"), root.text(0x00700080));
    out.fact(QStringLiteral("description"), root.text(0x00700081));
    out.fact(QStringLiteral("made-by"), root.text(0x00700084), ShownBlock::Form::PersonName);
    out.fact(QStringLiteral("made-on"), root.text(0x00700082) + root.text(0x00700083).left(4),
             ShownBlock::Form::DateTime);
    bool first = true;
    for (const Item* annotation : root.items(0x00700001)) {
        for (const Item* text : annotation->items(0x00700008)) {
            if (first)
                out.headingId(QStringLiteral("text-on-pictures"), 2);
            first = false;
            out.item(text->text(0x00700006), 0);
        }
    }
}

void writeAnnotations(const Item& root, ShownWriter& out) {
    const QList<const Item*>& groups = root.items(0x006a0002);
    out.note(QStringLiteral("object-annotations"), {}, int(groups.size()));
    out.fact(QStringLiteral("name-of-object"), root.text(0x00700080));
    if (groups.isEmpty())
        return;
    tableHead(out, QStringLiteral("groups"),
              threeColumns() + QStringList{QStringLiteral("column-count")});
    for (const Item* group : groups) {
        const Item& algorithm = group->first(0x006a0008);
        QString how = howMade(*group, 0x006a0007, 0);
        if (!algorithm.text(0x00660036).isEmpty())
            how = algorithm.text(0x00660036) + QStringLiteral(" (") +
                  group->text(0x006a0007).toLower() + u')';
        out.row({cell(group->text(0x006a0005)), cell(group->code(0x006a000a)), how,
                 group->text(0x006a000c)},
                false);
    }
}

void writeModel(const Item& root, ShownWriter& out) {
    out.note(QStringLiteral("object-model"));
    out.fact(QStringLiteral("name-of-object"), root.text(0x00420010));
    out.fact(QStringLiteral("file-kind-inside"), root.text(0x00420012));
}

void writeRegistration(const Item& root, ShownWriter& out) {
    out.note(QStringLiteral("object-registration"));
    out.fact(QStringLiteral("name-of-object"), root.text(0x00700080));
    out.fact(QStringLiteral("description"), root.text(0x00700081));
    out.fact(QStringLiteral("made-by"), root.text(0x00700084), ShownBlock::Form::PersonName);
}

template <const char16_t* Id> void writeNote(const Item& root, ShownWriter& out) {
    out.note(QString::fromUtf16(Id));
    out.fact(QStringLiteral("name-of-object"), root.text(0x00700080));
    out.fact(QStringLiteral("description"), root.text(0x00700081));
}

constexpr char16_t kFiducials[] = u"object-fiducials", kRaw[] = u"object-raw",
                   kSpectroscopy[] = u"object-spectroscopy", kTracts[] = u"object-tracts",
                   kHanging[] = u"object-hanging", kProtocol[] = u"object-protocol",
                   kLens[] = u"object-lens", kRecord[] = u"object-rtrecord",
                   kDicomDir[] = u"object-dicomdir";

struct Class {
    QLatin1String uid; ///< a whole UID, or the beginning of several when it ends with a dot
    Write write = nullptr;
};

/// Source: PS3.6 annex A, PS3.4 table B.5-1.
const std::initializer_list<Class>& classes() {
    static const std::initializer_list<Class> kClasses = {
        {QLatin1String("1.2.840.10008.1.3.10"), writeNote<kDicomDir>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.4"), writeSegments},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.7"), writeSegments},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.5"), writeSegments},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.6"), writeNote<kTracts>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.1"), writeRegistration},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.2"), writeNote<kFiducials>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66.3"), writeRegistration},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.66"), writeNote<kRaw>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.4.2"), writeNote<kSpectroscopy>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.3"), writeStructures},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.2"), writeDose},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.5"), writePlan},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.8"), writePlan},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.4"), writeNote<kRecord>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.6"), writeNote<kRecord>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.7"), writeNote<kRecord>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.481.9"), writeNote<kRecord>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.11."), writePresentation},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.91.1"), writeAnnotations},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.104.3"), writeModel},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.104.4"), writeModel},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.104.5"), writeModel},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.78."), writeNote<kLens>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.79.1"), writeNote<kLens>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.80.1"), writeNote<kLens>},
        {QLatin1String("1.2.840.10008.5.1.4.1.1.200."), writeNote<kProtocol>},
        {QLatin1String("1.2.840.10008.5.1.4.38.1"), writeNote<kHanging>},
    };
    return kClasses;
}

/// How many other files the object names anywhere, each once. Its own instance and class are no
/// reference.
void collectReferences(const Item& item, QSet<QString>& uids) {
    const QString uid = item.text(0x00081155);
    if (!uid.isEmpty())
        uids.insert(uid);
    for (const QList<const Item*>& sequence : item.sequences) {
        for (const Item* child : sequence)
            collectReferences(*child, uids);
    }
}

} // namespace

void writeObject(const Item& root, const SopClass& sop, bool hasPixels, ShownWriter& out) {
    const QString& sopClass = sop.uid;
    const bool isPictureClass = sop.isPicture;
    bool known = false;
    for (const Class& one : classes()) {
        if (sopClass == one.uid ||
            (one.uid.endsWith(QLatin1Char('.')) && sopClass.startsWith(one.uid))) {
            one.write(root, out);
            known = true;
            break;
        }
    }
    if (!known && !hasPixels)
        out.note(isPictureClass ? QStringLiteral("object-no-picture")
                                : QStringLiteral("object-unknown"));
    if (hasPixels && !(known && sopClass.contains(QLatin1String(".66."))))
        out.note(QStringLiteral("object-picture"));
    QSet<QString> references;
    collectReferences(root, references);
    if (!references.isEmpty())
        out.note(QStringLiteral("points-to-pictures"), {}, int(references.size()));
    out.fact(QStringLiteral("kind-of-object"), sop.name.isEmpty() ? sopClass : sop.name);
    writePatientAndExam(root, out);
}

} // namespace disclens::image
