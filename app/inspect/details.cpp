// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/details.h"

#include "inspect/attribute_judge.h"
#include "inspect/rules.h"
#include "inspect/text_fold.h"

#include <QSet>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Tag;
using dicom::ValueGroup;

constexpr Tag kPatientName{0x0010, 0x0010};
constexpr Tag kPatientId{0x0010, 0x0020};
constexpr Tag kInstitutionName{0x0008, 0x0080};
constexpr Tag kDeviceSerial{0x0018, 0x1000};

int rank(Naming naming) {
    switch (naming) {
    case Naming::Empty:
        return 0;
    case Naming::MadeUp:
        return 1;
    case Naming::Code:
        return 2;
    case Naming::Real:
        return 3;
    }
    return 0;
}

std::optional<DetailKind> detailKindOf(const AttributeRule& rule) {
    const QString& c = rule.ruleClass;
    if (rule.vr == u"SQ")
        return std::nullopt;
    if (c == u"own-name" || c == u"other-own-name" || c == u"relative-name")
        return DetailKind::Name;
    if (c == u"own-number" || c == u"other-own-number")
        return DetailKind::Number;
    if (rule.keyword == u"AccessionNumber" || rule.keyword == u"AdmissionID" ||
        rule.keyword.contains(u"OrderNumber"))
        return DetailKind::Order;
    if (c == u"birth")
        return DetailKind::BirthDate;
    if (rule.keyword == u"PatientTelephoneNumbers" || rule.keyword == u"PatientTelecomInformation")
        return DetailKind::Phone;
    if (rule.keyword == u"PatientAddress")
        return DetailKind::Address;
    if (rule.keyword == u"InstitutionName" || rule.keyword == u"InstitutionAddress")
        return DetailKind::Institution;
    if (c == u"staff")
        return DetailKind::Staff;
    if (rule.tag == kDeviceSerial)
        return DetailKind::Serial;
    return std::nullopt;
}

/// A telephone field may hold an e-mail address too ("mailto:…").
DetailKind contactKind(DetailKind kind, const QString& value) {
    return kind == DetailKind::Phone && value.contains(u'@') ? DetailKind::Email : kind;
}

bool worthSearching(DetailKind kind, const QString& value) {
    switch (kind) {
    case DetailKind::Name:
    case DetailKind::Staff:
        return judgeName(value).naming == Naming::Real;
    case DetailKind::Number:
    case DetailKind::Order:
        return judgeNumber(value).naming != Naming::MadeUp;
    case DetailKind::BirthDate:
        return !isPlaceholderDate(value);
    default:
        return !isPlaceholderText(value);
    }
}

} // namespace

QString hipaaOf(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
    case DetailKind::Staff:
        return QStringLiteral("A");
    case DetailKind::Number:
        return QStringLiteral("H");
    case DetailKind::Order:
        return QStringLiteral("J");
    case DetailKind::BirthDate:
        return QStringLiteral("C");
    case DetailKind::Phone:
        return QStringLiteral("D");
    case DetailKind::Email:
        return QStringLiteral("F");
    case DetailKind::Address:
    case DetailKind::Institution:
        return QStringLiteral("B");
    case DetailKind::Serial:
        return QStringLiteral("M");
    }
    return {};
}

QString matchId(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
        return QStringLiteral("patient_name");
    case DetailKind::Number:
        return QStringLiteral("patient_id");
    case DetailKind::Order:
        return QStringLiteral("accession_number");
    case DetailKind::BirthDate:
        return QStringLiteral("birth_date");
    case DetailKind::Phone:
        return QStringLiteral("phone");
    case DetailKind::Email:
        return QStringLiteral("email");
    case DetailKind::Address:
        return QStringLiteral("address");
    case DetailKind::Institution:
        return QStringLiteral("institution_name");
    case DetailKind::Staff:
        return QStringLiteral("staff_names");
    case DetailKind::Serial:
        return QStringLiteral("device_serial");
    }
    return {};
}

QString kindOf(DetailKind kind) {
    switch (kind) {
    case DetailKind::Order:
        return QStringLiteral("unique_ids");
    case DetailKind::Phone:
    case DetailKind::Email:
    case DetailKind::Address:
        return QStringLiteral("address_or_phone");
    default:
        return matchId(kind);
    }
}

bool isStrong(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
    case DetailKind::Number:
    case DetailKind::Phone:
    case DetailKind::Email:
    case DetailKind::Address:
        return true;
    default:
        return false;
    }
}

QString findingKey(DetailKind kind, const QString& value) {
    QString text;
    if (kind == DetailKind::Name || kind == DetailKind::Staff) {
        // The first group that is filled; its words in any order.
        QStringList words;
        for (const QString& group : value.split(u'=')) {
            words = foldWords(group);
            if (!words.isEmpty())
                break;
        }
        words.sort();
        text = words.join(u' ');
    } else {
        text = foldCompact(value);
    }
    return matchId(kind) + u':' + (text.isEmpty() ? value.trimmed() : text);
}

QString attributeKey(const QString& keyword) {
    return QStringLiteral("attribute:") + keyword;
}

QString itemPath(const QString& path) {
    const qsizetype dot = path.lastIndexOf(QLatin1String("]."));
    return dot < 0 ? QString() : path.left(dot + 2);
}

QStringList singleValues(const ValueGroup& group) {
    if (group.isVr("LT") || group.isVr("ST") || group.isVr("UT") || group.isVr("UR") ||
        !group.value.contains(u'\\'))
        return {group.value};
    return group.value.split(u'\\');
}

NamesBeside::NamesBeside(const Material& material) {
    const auto& groups = material.index.groups();
    for (const int i : material.index.groupsOf(kPatientId))
        for (const dicom::Occurrence& place : groups[i].places)
            m_number.insert({place.file, itemPath(place.path)}, groups[i].value.trimmed());
    for (const Tag tag : {Tag{0x0012, 0x0062}, Tag{0x0012, 0x0063}})
        for (const int i : material.index.groupsOf(tag))
            if (const QString value = groups[i].value.trimmed(); !value.isEmpty() && value != u"NO")
                for (const dicom::Occurrence& place : groups[i].places)
                    m_cleaned.insert(place.file);
    for (const int i : material.index.groupsOf(kPatientName)) {
        const ValueGroup& group = groups[i];
        QHash<QString, Naming>
            known; // the judgement depends on the number beside it only where both are one word
        for (const dicom::Occurrence& place : group.places) {
            const QString& number = idBeside(place);
            auto it = known.constFind(number);
            if (it == known.constEnd())
                it = known.insert(number, judgeName(group.value, number).naming);
            const std::pair<FileId, QString> key{place.file, itemPath(place.path)};
            if (rank(*it) >= rank(m_naming.value(key, Naming::Empty)))
                m_naming.insert(key, *it);
            if (rank(*it) >= rank(m_best.value(place.file, Naming::Empty)))
                m_best.insert(place.file, *it);
        }
    }
}

Naming NamesBeside::at(const dicom::Occurrence& place) const {
    const auto it = m_naming.constFind({place.file, itemPath(place.path)});
    return it != m_naming.constEnd() ? *it : m_naming.value({place.file, QString()}, Naming::Empty);
}

Naming NamesBeside::inFile(FileId file) const {
    return m_best.value(file, Naming::Empty);
}

const QString& NamesBeside::idBeside(const dicom::Occurrence& place) const {
    static const QString none;
    const auto it = m_number.constFind({place.file, itemPath(place.path)});
    return it == m_number.constEnd() ? none : *it;
}

QList<Detail> collectDetails(const Material& material, const NamesBeside& names) {
    QList<Detail> out;
    QHash<QString, qsizetype> seen;
    const auto& groups = material.index.groups();
    for (const AttributeRule& rule : attributeRules()) {
        const auto kind = detailKindOf(rule);
        if (!kind)
            continue;
        for (const int i : material.index.groupsOf(rule.tag)) {
            const ValueGroup& group = groups[i];
            if (group.kind != dicom::ValueKind::Text)
                continue;
            for (const QString& raw : singleValues(group)) {
                const QString value = raw.trimmed();
                if (value.isEmpty() || !worthSearching(*kind, value))
                    continue;
                // A label that stands as name and as number of a phantom is no one's name.
                if (rule.tag == kPatientName && !group.places.isEmpty() &&
                    judgeName(value, names.idBeside(group.places.front())).naming != Naming::Real)
                    continue;
                const DetailKind exact = contactKind(*kind, value);
                // Order and serial numbers are grouped by attribute, all else by value.
                const bool byAttribute = exact == DetailKind::Order || exact == DetailKind::Serial;
                const QString key =
                    byAttribute ? attributeKey(rule.keyword) : findingKey(exact, value);
                const QString spelling =
                    key + u'|' + value; // every spelling gives needles of its own
                const Level level = !isStrong(exact) ? Level::Could
                                    : exact == DetailKind::Number
                                        ? judgeValue(rule, value, group, names).level
                                        : Level::Points;
                if (const auto at = seen.constFind(spelling); at != seen.constEnd()) {
                    out[*at].level = std::min(out[*at].level, level);
                    continue;
                }
                seen.insert(spelling, out.size());
                out.append({exact, value, key, level});
            }
        }
    }
    // A doctor who is the patient is one person: the name is searched for once, as the patient's.
    QSet<QString> own;
    for (const Detail& d : out)
        if (d.kind == DetailKind::Name)
            own.insert(d.key.section(u':', 1));
    out.removeIf([&](const Detail& d) {
        return d.kind == DetailKind::Staff && own.contains(d.key.section(u':', 1));
    });
    return out;
}

} // namespace disclens::inspect
