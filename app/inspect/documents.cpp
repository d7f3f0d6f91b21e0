// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/checks.h"
#include "inspect/other_text.h"
#include "inspect/rules.h"

#include <QJsonArray>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Occurrence;
using dicom::ValueGroup;

struct DocumentRule {
    QString id, subject;
    QStringList sopClasses, types;
    bool closed = true;
};

struct PropertyRule {
    QString id, kind, subject, hipaa;
    QRegularExpression name;
    Category category = Category::Notes;
};

struct DocumentRules {
    QList<DocumentRule> documents;
    QList<PropertyRule> properties;
    QStringList pictures, recordings;
};

QStringList list(const QJsonValue& value) {
    QStringList items;
    for (const QJsonValue v : value.toArray())
        items << v.toString();
    return items;
}

const DocumentRules& documentRules() {
    static const DocumentRules rules = [] {
        DocumentRules out;
        const QJsonObject file = ruleFile(QStringLiteral("documents.json"));
        for (const QJsonValue value : file[QLatin1String("documents")].toArray()) {
            const QJsonObject row = value.toObject();
            out.documents.append(
                {row[QLatin1String("id")].toString(), row[QLatin1String("subject")].toString(),
                 list(row[QLatin1String("sop_classes")]), list(row[QLatin1String("types")]),
                 row[QLatin1String("closed")].toBool()});
        }
        for (const QJsonValue value : file[QLatin1String("properties")].toArray()) {
            const QJsonObject row = value.toObject();
            PropertyRule rule{row[QLatin1String("id")].toString(),
                              row[QLatin1String("kind")].toString(),
                              row[QLatin1String("subject")].toString(),
                              row[QLatin1String("hipaa")].toString(),
                              QRegularExpression(row[QLatin1String("name")].toString(),
                                                 QRegularExpression::CaseInsensitiveOption),
                              categoryFromId(row[QLatin1String("category")].toString())};
            rule.name.optimize();
            out.properties.append(rule);
        }
        const QJsonObject pictures = file[QLatin1String("pictures")].toObject();
        out.pictures = list(pictures[QLatin1String("types")]);
        out.recordings = list(pictures[QLatin1String("recordings")]);
        return out;
    }();
    return rules;
}

const DocumentRule* ruleForType(const QString& type) {
    for (const DocumentRule& rule : documentRules().documents)
        if (rule.types.contains(type))
            return &rule;
    return nullptr;
}

const DocumentRule* ruleForClass(const QString& sopClass) {
    for (const DocumentRule& rule : documentRules().documents)
        if (rule.sopClasses.contains(sopClass))
            return &rule;
    return nullptr;
}

/// One document, told with what it holds.
void tellDocument(Context& c, const DocumentRule& rule, FileId file, const QString& title,
                  int pages, const Held& held) {
    Finding f;
    f.kind = QStringLiteral("report_inside");
    f.level = held.strong() ? Level::Points : Level::Could;
    f.usual = rule.id == u"dose-report";
    if (rule.id == u"dose-report" && !held.strong())
        f.level = Level::Unlikely; // numbers of a machine; the same words for everyone
    f.category = Category::Notes;
    f.subject = rule.subject;
    f.rule = QStringLiteral("document:") + rule.id;
    f.facts = {
        {QStringLiteral("closed"), rule.closed ? QStringLiteral("yes") : QStringLiteral("no")},
        {QStringLiteral("pages"), QString::number(pages)},
        {QStringLiteral("pages-with-details"), QString::number(held.pages.size())},
        {QStringLiteral("holds"), held.joined().section(u',', 0, 0)},
        {QStringLiteral("holds-all"), held.joined()}};
    const bool many = rule.id == u"dose-report" || rule.id == u"marked-pictures";
    const QString key =
        QStringLiteral("document:") + rule.id + (many ? QString() : u':' + QString::number(file));
    Place place = placeOfFile(c.material, file, QStringLiteral("document"));
    c.out.add(key, f, title, place);
}

/// Documents that are DICOM objects: their texts stand in the index; what an encapsulated file says
/// comes as OtherFile.
void documentsInDicom(Context& c, QHash<FileId, const DocumentRule*>& encapsulated) {
    const auto& groups = c.material.index.groups();
    QHash<FileId, const DocumentRule*> documents;
    for (const int i : c.material.index.groupsOf({0x0008, 0x0016}))
        if (!groups[i].pattern.contains(u'['))
            if (const DocumentRule* rule = ruleForClass(groups[i].value.trimmed()))
                for (const Occurrence& place : groups[i].places)
                    (rule->types.isEmpty() ? documents : encapsulated).insert(place.file, rule);
    QHash<FileId, QString> titles;
    for (const int i : c.material.index.groupsOf({0x0042, 0x0010}))
        for (const Occurrence& place : groups[i].places)
            titles.insert(place.file, groups[i].value.trimmed());
    for (const int i : c.material.index.groupsOf({0x0008, 0x0104}))
        if (groups[i].pattern == u"(0040,A043)[].(0008,0104)")
            for (const Occurrence& place : groups[i].places)
                titles.insert(place.file, groups[i].value.trimmed());
    QHash<FileId, Held> held;
    for (const ValueGroup& group : groups) {
        if (!group.pattern.startsWith(QLatin1String("(0040,A730)")) ||
            group.kind != dicom::ValueKind::Text)
            continue;
        const bool concerned =
            std::any_of(group.places.begin(), group.places.end(),
                        [&](const Occurrence& p) { return documents.contains(p.file); });
        if (!concerned)
            continue;
        c.items += group.places.size();
        const bool name = group.vr[0] == 'P' && group.vr[1] == 'N';
        QSet<QString> kinds;
        for (const DetailMatch& m :
             c.search.find(group.value, name ? TextKind::NameLike : TextKind::Prose))
            kinds.insert(matchId(c.search.details()[m.detail].kind));
        for (const Occurrence& place : group.places)
            if (!kinds.isEmpty())
                held[place.file].kinds += kinds;
    }
    QList<FileId> files = documents.keys();
    std::sort(files.begin(), files.end());
    for (const FileId file : files) {
        Held h = held.value(file);
        if (!h.kinds.isEmpty())
            h.pages.insert(1);
        tellDocument(c, *documents.value(file), file, titles.value(file), 1, h);
    }
    // Encapsulated files whose inside has not been handed over (yet): named, and said to be unread.
    files = encapsulated.keys();
    std::sort(files.begin(), files.end());
    for (const FileId file : files) {
        const bool read = std::any_of(c.material.others.begin(), c.material.others.end(),
                                      [file](const OtherFile& o) { return o.file == file; });
        if (read)
            continue;
        tellDocument(c, *encapsulated.value(file), file, titles.value(file), 0, {});
        ++c.skipped;
        c.result.notChecked.append({QStringLiteral("documents"), file, 0,
                                    QStringLiteral("document-inside"),
                                    Error{ErrorCode::NotSupported, {}, {}}, 1});
    }
}

void properties(Context& c, const OtherFile& other) {
    for (const image::Property& property : other.facts.properties) {
        TextSearch{c, other.file, QStringLiteral("property"), false}.run(property.value);
        for (const PropertyRule& rule : documentRules().properties) {
            if (!rule.name.match(property.name).hasMatch() || isPlaceholderText(property.value))
                continue;
            Finding f;
            f.kind = rule.kind;
            f.level = Level::Could;
            f.usual = rule.kind == u"exact_dates";
            f.category = rule.category;
            f.subject = rule.subject;
            f.hipaa = rule.hipaa;
            f.rule = QStringLiteral("property:") + rule.id;
            f.facts.insert(QStringLiteral("property"), property.name);
            Place place = placeOfFile(c.material, other.file, QStringLiteral("property"));
            place.text = property.name + QStringLiteral(": ") +
                         snippet(property.value, 0, property.value.size());
            c.out.add(QStringLiteral("property:") + rule.id, f, property.value.trimmed(), place);
            break;
        }
    }
}

/// A letter that gives another name and another birth date as the patient's, and nothing of the
/// person whose disc this is: only then another person's.
void otherPersonsDocument(Context& c, FileId file, const Held& held) {
    static const QSet<QString> own{QStringLiteral("patient_name"), QStringLiteral("patient_id"),
                                   QStringLiteral("birth_date")};
    if (held.names.isEmpty() || held.births.isEmpty() || held.known.intersects(own))
        return;
    bool known = false;
    for (const Detail& detail : c.search.details())
        known = known || detail.kind == DetailKind::Name;
    if (!known)
        return; // nobody to compare with
    if (std::any_of(held.names.begin(), held.names.end(),
                    [](const QString& name) { return judgeName(name).naming != Naming::Real; }))
        return;
    Finding f;
    f.kind = QStringLiteral("other_patient_data");
    f.level = Level::Points;
    f.act = true;
    f.usual = false;
    f.category = Category::NameAndContact;
    f.subject = QStringLiteral("other-person");
    f.rule = QStringLiteral("other-person-document");
    f.facts.insert(QStringLiteral("differs"), QStringLiteral("birth-date"));
    Place place = placeOfFile(c.material, file, QStringLiteral("text"));
    place.text = held.names.first();
    c.out.add(QStringLiteral("other-person-document:") + held.names.first(), f, held.names.first(),
              place);
}

void pictureOrRecording(Context& c, const OtherFile& other, const QString& type) {
    const bool picture = documentRules().pictures.contains(type);
    if (!picture && !documentRules().recordings.contains(type))
        return;
    Finding f;
    f.kind = picture ? QStringLiteral("burned_in_text") : QStringLiteral("photo_of_person");
    f.level = Level::Unchecked; // faces in them are not looked for in this version
    f.usual = false;
    f.category = Category::Notes;
    f.subject = picture ? QStringLiteral("picture-file") : QStringLiteral("recording");
    f.rule = QStringLiteral("document:") + f.subject;
    c.out.add(f.subject, f, {}, placeOfFile(c.material, other.file, {}));
}

void leftOut(Context& c, const OtherFile& other) {
    // Pages that are pictures of paper are searched for writing like other pictures.
    const WritingFound* writing = c.material.writing;
    const bool searched = writing && writing->index && writing->index->wasLookedAt(other.file);
    for (const QString& what : other.facts.notLookedInto) {
        if (searched && what.startsWith(QLatin1String("pdf-scanned-pages")))
            continue;
        ++c.skipped;
        const int count = std::max(1, what.section(u':', 1).toInt());
        c.result.notChecked.append({QStringLiteral("documents"), other.file, 0,
                                    what.section(u':', 0, 0),
                                    Error{ErrorCode::NotSupported, {}, {}}, count});
    }
    // Each of those says in its own words what is missing.
    if (!other.facts.textIsComplete && other.facts.notLookedInto.isEmpty())
        c.result.notChecked.append({QStringLiteral("documents"), other.file, 0,
                                    QStringLiteral("text-cut"), Error{ErrorCode::TooLarge, {}, {}},
                                    1});
}

} // namespace

bool checkDocuments(Context& context) {
    QHash<FileId, const DocumentRule*> encapsulated;
    documentsInDicom(context, encapsulated);
    const auto& others = context.material.others;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const OtherFile& other = others[i];
        if (!context.progress.report(i, others.size()))
            return false;
        const QString type = image::fileTypeName(other.facts.type);
        Held held = TextSearch{context, other.file, QStringLiteral("text")}.run(other.facts.text);
        properties(context, other);
        const DocumentRule* rule = encapsulated.value(other.file);
        if (!rule)
            rule = ruleForType(type);
        if (rule)
            tellDocument(context, *rule, other.file, other.facts.title, other.facts.pages, held);
        otherPersonsDocument(context, other.file, held);
        pictureOrRecording(context, other, type);
        leftOut(context, other);
    }
    return true;
}

} // namespace disclens::inspect
