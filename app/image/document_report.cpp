// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_report.h"

#include "dicom/character_set.h"

namespace disclens::image {

namespace {

using Form = ShownBlock::Form;

constexpr quint32 kContentSequence = 0x0040a730, kConceptName = 0x0040a043;

/// "3 pictures" for a reference, as ids; names of referenced objects say nothing to people.
void writeReference(const ItemTree::Item& item, const QString& name, int depth, ShownWriter& out) {
    const ItemTree::Item& reference = item.first(0x00081199);
    const QString frames = reference.text(0x00081160);
    ShownBlock block;
    block.kind = ShownBlock::Kind::Fact;
    block.label = name;
    block.labelId = QStringLiteral("reference");
    block.depth = depth;
    block.text = reference.text(0x00081155);
    if (!frames.isEmpty())
        block.text +=
            QStringLiteral(" [") + QString(frames).replace(u'\\', QLatin1String(", ")) + u']';
    out.add(std::move(block));
}

QString measurement(const ItemTree::Item& item) {
    const ItemTree::Item& value = item.first(0x0040a300);
    QString text = value.text(0x0040a30a);
    text.replace(u'\\', QLatin1String("; "));
    const ItemTree::Item& unit = value.first(0x004008ea);
    // UCUM's "1" is "no unit"; {…} is a count of something.
    const QString code = unit.text(0x00080100);
    QString name = code;
    if (code == u"1")
        name.clear();
    else if (code.isEmpty() || code.startsWith(u'{'))
        name = unit.text(0x00080104);
    if (!name.isEmpty() && !text.isEmpty())
        text += u' ' + name;
    const QString qualifier = item.code(0x0040a301);
    if (!qualifier.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" – ")) + qualifier;
    return text;
}

QString isoDate(const QString& text) {
    return text.size() < 8 ? text
                           : QString(text.left(4) + u'-' + text.mid(4, 2) + u'-' + text.mid(6, 2));
}

/// A value as one text, for flowing sentences; empty for what is no words (pictures, positions).
QString inlineText(const ItemTree::Item& item) {
    const QString type = item.text(0x0040a040);
    if (type == u"TEXT")
        return item.text(0x0040a160);
    if (type == u"CODE")
        return item.code(0x0040a168);
    if (type == u"NUM")
        return measurement(item);
    if (type == u"PNAME")
        return dicom::PersonName::parse(item.text(0x0040a123)).display();
    // This process knows no language, so dates inside a sentence are in the order that fits all.
    if (type == u"DATE")
        return isoDate(item.text(0x0040a121));
    if (type == u"DATETIME")
        return isoDate(item.text(0x0040a120));
    if (type == u"TIME")
        return item.text(0x0040a122);
    return {};
}

/// heading: level of the next section's heading; indent: how many properties of properties deep a
/// line is.
void writeContent(const ItemTree::Item& item, int heading, int indent, ShownWriter& out);

void writeChildren(const ItemTree::Item& item, int heading, int indent, ShownWriter& out) {
    for (const ItemTree::Item* child : item.items(kContentSequence))
        writeContent(*child, heading, indent, out);
}

/// A section whose lines are parts of one text ("continuous"): "There is a" "1.5 cm" "lesion …".
void writeFlowingText(const ItemTree::Item& item, int heading, ShownWriter& out) {
    QString text;
    for (const ItemTree::Item* child : item.items(kContentSequence)) {
        const QString part = child->has(0x0040db73) ? QString() : inlineText(*child);
        const bool flows = !part.isEmpty() && child->text(0x0040a010) == u"CONTAINS" &&
                           child->items(kContentSequence).isEmpty();
        if (flows) {
            const bool glued = text.isEmpty() || QStringLiteral(".,;:)").contains(part.front());
            text += (glued ? QString() : QStringLiteral(" ")) + part;
            continue;
        }
        out.paragraph(text);
        text.clear();
        writeContent(*child, heading, 0, out);
    }
    out.paragraph(text);
}

void writeContent(const ItemTree::Item& item, int heading, int indent, ShownWriter& out) {
    if (item.has(0x0040db73))
        return; // a pointer to another place of this report ("1\\2\\3"), which is shown there
    const QString type = item.text(0x0040a040);
    const QString name = item.code(kConceptName);
    if (type == u"CONTAINER") {
        out.heading(name, qMin(heading, 6));
        if (item.text(0x0040a050) == u"CONTINUOUS")
            writeFlowingText(item, heading + 1, out);
        else
            writeChildren(item, heading + 1, 0, out);
        return;
    }
    if (type == u"TEXT")
        out.namedFact(name, item.text(0x0040a160), indent);
    else if (type == u"CODE")
        out.namedFact(name, item.code(0x0040a168), indent);
    else if (type == u"NUM")
        out.namedFact(name, measurement(item), indent);
    else if (type == u"PNAME")
        out.namedFact(name, item.text(0x0040a123), indent, Form::PersonName);
    else if (type == u"DATE")
        out.namedFact(name, item.text(0x0040a121), indent, Form::Date);
    else if (type == u"TIME")
        out.namedFact(name, item.text(0x0040a122), indent, Form::Time);
    else if (type == u"DATETIME")
        out.namedFact(name, item.text(0x0040a120), indent, Form::DateTime);
    else if (type == u"UIDREF")
        out.namedFact(name, item.text(0x0040a124), indent);
    else if (type == u"IMAGE" || type == u"COMPOSITE" || type == u"WAVEFORM")
        writeReference(item, name, indent, out);
    else if (type == u"SCOORD" || type == u"SCOORD3D")
        out.namedFact(name,
                      item.text(0x00700023) + QStringLiteral(" (") +
                          item.text(0x00700022).replace(u'\\', QLatin1String(", ")) + u')',
                      indent);
    else if (type == u"TCOORD")
        out.namedFact(name, item.text(0x0040a130), indent);
    else
        out.namedFact(name, type, indent);
    writeChildren(item, heading, qMin(indent + 1, 6), out);
}

} // namespace

void writePatientAndExam(const ItemTree::Item& root, ShownWriter& out) {
    out.fact(QStringLiteral("patient"), root.text(0x00100010), Form::PersonName);
    out.fact(QStringLiteral("birth-date"), root.text(0x00100030), Form::Date);
    out.fact(QStringLiteral("patient-number"), root.text(0x00100020));
    out.fact(QStringLiteral("exam"), root.text(0x00081030));
    out.fact(QStringLiteral("exam-date"), root.text(0x00080020), Form::Date);
    out.fact(QStringLiteral("institution"), root.text(0x00080080));
    out.fact(QStringLiteral("referring"), root.text(0x00080090), Form::PersonName);
    out.fact(QStringLiteral("maker"),
             QString(root.text(0x00080070) + u' ' + root.text(0x00081090)).trimmed());
}

void writeReport(const ItemTree::Item& root, ShownWriter& out) {
    writePatientAndExam(root, out);
    out.fact(QStringLiteral("written-on"), root.text(0x00080023) + root.text(0x00080033).left(4),
             Form::DateTime);
    for (const ItemTree::Item* author : root.items(0x0040a078)) {
        out.fact(QStringLiteral("author"), author->text(0x0040a123), Form::PersonName);
        out.fact(QStringLiteral("institution"), author->text(0x00080080));
    }
    for (const ItemTree::Item* observer : root.items(0x0040a073)) {
        out.fact(QStringLiteral("signed-by"), observer->text(0x0040a075), Form::PersonName);
        out.fact(QStringLiteral("signed-on"), observer->text(0x0040a030), Form::DateTime);
        out.fact(QStringLiteral("institution"), observer->text(0x0040a027));
    }
    const QString complete = root.text(0x0040a491), verified = root.text(0x0040a493);
    if (complete == u"PARTIAL")
        out.note(QStringLiteral("report-partial"));
    if (verified == u"UNVERIFIED")
        out.note(QStringLiteral("report-unverified"));
    out.heading(root.code(kConceptName), 1);
    if (root.text(0x0040a050) == u"CONTINUOUS")
        writeFlowingText(root, 2, out);
    else
        writeChildren(root, 2, 0, out);
}

} // namespace disclens::image
