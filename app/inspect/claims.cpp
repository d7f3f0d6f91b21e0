// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/attribute_judge.h"
#include "inspect/checks.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Occurrence;
using dicom::ValueGroup;

struct ClaimRule {
    QString id, keyword;
    QRegularExpression pattern;
    QSet<QString> against;
    bool quiet = false; ///< told only when it does not hold
};

const QList<ClaimRule>& claimRules() {
    static const QList<ClaimRule> rules = [] {
        QList<ClaimRule> out;
        for (const QJsonValue value :
             ruleFile(QStringLiteral("claims.json"))[QLatin1String("rules")].toArray()) {
            const QJsonObject row = value.toObject();
            const QJsonObject claim = row[QLatin1String("claim")].toObject();
            ClaimRule rule;
            rule.id = row[QLatin1String("id")].toString();
            rule.keyword = claim[QLatin1String("keyword")].toString();
            rule.pattern.setPattern(claim[QLatin1String("pattern")].toString());
            rule.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
            for (const QJsonValue v : row[QLatin1String("against")].toArray())
                rule.against.insert(v.toString());
            rule.quiet = row[QLatin1String("quiet")].toBool();
            out.append(rule);
        }
        return out;
    }();
    return rules;
}

/// "DeidentificationMethodCodeSequence.CodeValue" for an element in that sequence, else the plain
/// keyword.
QString longKeyword(const ValueGroup& group) {
    const QString keyword = dicom::keywordOf(group.tag);
    if (group.pattern == u"(0012,0064)[].(0008,0100)")
        return QStringLiteral("DeidentificationMethodCodeSequence.") + keyword;
    return group.pattern.contains(u'[') ? QString() : keyword;
}

/// A birth date that stands for a year or month only ("19530601") is what cleaning leaves.
bool isExactBirthDate(const QString& value) {
    const QDate date = QDate::fromString(value.trimmed(), QStringLiteral("yyyyMMdd"));
    return date.isValid() && date.day() != 1 && !isPlaceholderDate(value);
}

/// Something in one element that speaks against a claim: ids as in claims.json.
struct Evidence {
    QString id;
    const ValueGroup* group; ///< nullptr: not in an element
    QString text;
    QString matches;
    Place place;       ///< where group is nullptr
    bool weak = false; ///< needs something else to point to a person
};

QString attributeEvidence(const ValueGroup& group, const NamesBeside& names) {
    const AttributeRule* rule = attributeRule(group.tag);
    if (!rule || group.value.trimmed().isEmpty())
        return {};
    const QString& c = rule->ruleClass;
    if (c == u"birth")
        return isExactBirthDate(group.value) ? c : QString();
    if (c == u"date") {
        const bool exam =
            group.vr[0] == 'D' && !group.pattern.contains(u'[') && group.tag.group == 0x0008;
        return exam && !isPlaceholderDate(group.value.left(8)) ? QStringLiteral("exam-date")
                                                               : QString();
    }
    if (c != u"own-name" && c != u"other-own-name" && c != u"relative-name" && c != u"contact" &&
        c != u"other-own-number" && c != u"own-number")
        return {};
    // A number alone may be the tool's own; beside a real name it is the patient's.
    if (c == u"own-number" &&
        std::none_of(group.places.begin(), group.places.end(),
                     [&](const Occurrence& place) { return names.at(place) == Naming::Real; }))
        return {};
    for (const QString& value : singleValues(group))
        if (judgeValue(*rule, value, group, names).level == Level::Points)
            return c == u"own-number" ? QStringLiteral("own-number-with-name") : c;
    return {};
}

QString matchesOf(const QString& id) {
    static const QHash<QString, QString> ids{
        {QStringLiteral("own-name"), QStringLiteral("patient_name")},
        {QStringLiteral("other-own-name"), QStringLiteral("patient_name")},
        {QStringLiteral("relative-name"), QStringLiteral("patient_name")},
        {QStringLiteral("contact"), QStringLiteral("address")},
        {QStringLiteral("other-own-number"), QStringLiteral("patient_id")},
        {QStringLiteral("own-number-with-name"), QStringLiteral("patient_id")},
        {QStringLiteral("birth"), QStringLiteral("birth_date")},
        {QStringLiteral("exam-date"), QStringLiteral("exact_dates")}};
    return ids.value(id, id);
}

/// Needs something else to point to a person.
bool isWeak(const Evidence& evidence) {
    return evidence.weak || evidence.id == u"birth" || evidence.id == u"exam-date" ||
           evidence.matches == u"birth_date";
}

class Claims {
  public:
    explicit Claims(Context& context)
        : m_context(context) {}
    bool run();

  private:
    void collectClaims();
    void collectEvidence();
    void collectPictureEvidence();
    void tell(const ClaimRule& rule);

    Context& m_context;
    struct Claim {
        const ValueGroup* group;
        Occurrence place;
    };
    QHash<QString, QHash<FileId, Claim>> m_claims; ///< by rule, by file
    QSet<FileId> m_claimed;
    QHash<FileId, QList<Evidence>> m_evidence;
    QHash<FileId, QList<Occurrence>> m_places;
};

void Claims::collectClaims() {
    for (const ValueGroup& group : m_context.material.index.groups()) {
        const QString keyword = longKeyword(group);
        if (keyword.isEmpty())
            continue;
        for (const ClaimRule& rule : claimRules()) {
            if (rule.keyword != keyword || !rule.pattern.match(group.value.trimmed()).hasMatch())
                continue;
            for (const Occurrence& place : group.places) {
                m_claims[rule.id].insert(place.file, {&group, place});
                m_claimed.insert(place.file);
            }
        }
    }
}

void Claims::collectEvidence() {
    for (const ValueGroup& group : m_context.material.index.groups()) {
        m_context.items += group.places.size();
        const bool concerned =
            std::any_of(group.places.begin(), group.places.end(),
                        [&](const Occurrence& place) { return m_claimed.contains(place.file); });
        if (!concerned ||
            (group.kind != dicom::ValueKind::Text && group.kind != dicom::ValueKind::Bytes))
            continue;
        QList<Evidence> found;
        if (const QString id = attributeEvidence(group, m_context.names); !id.isEmpty())
            found.append({id, &group, {}, matchesOf(id), {}});
        const AttributeRule* rule = attributeRule(group.tag);
        const bool own = rule && (rule->category == Category::NameAndContact ||
                                  rule->category == Category::Staff);
        const QString vr = QString::fromLatin1(group.vr, 2);
        if (!own && vr != u"DA" && vr != u"TM" && vr != u"DT" && vr != u"UI" && vr != u"PN") {
            QSet<QString> told;
            for (const DetailMatch& match : m_context.search.find(group.value)) {
                const Detail& detail = m_context.search.details()[match.detail];
                const QString id = matchId(detail.kind);
                if (!isStrong(detail.kind) || detail.kind == DetailKind::Number ||
                    told.contains(id))
                    continue;
                told.insert(id);
                found.append({id, &group, snippet(group.value, match.from, match.length), id, {}});
            }
        }
        if (found.isEmpty())
            continue;
        for (const Occurrence& place : group.places)
            if (m_claimed.contains(place.file)) {
                m_evidence[place.file] += found;
                for (qsizetype i = 0; i < found.size(); ++i)
                    m_places[place.file].append(place);
            }
    }
}

/// What the check of writing found in the pictures themselves. Only what names or numbers a person
/// and what was read well; a received "there is none" weighs nothing against it.
void Claims::collectPictureEvidence() {
    static const QHash<QString, QString> matches{
        {QStringLiteral("name"), QStringLiteral("patient_name")},
        {QStringLiteral("number"), QStringLiteral("patient_id")},
        {QStringLiteral("contact"), QStringLiteral("address")},
        {QStringLiteral("birth_date"), QStringLiteral("birth_date")}};
    for (const Finding& finding : m_context.result.findings) {
        if (finding.check != u"face" || finding.level > Level::Could ||
            (finding.kind != u"face_possible" && finding.kind != u"photo_of_person"))
            continue;
        for (const Place& place : finding.places) {
            if (!m_claimed.contains(place.file))
                continue;
            m_evidence[place.file].append(
                {finding.kind, nullptr, {}, finding.kind, place, finding.level != Level::Points});
            m_places[place.file].append(Occurrence{});
        }
    }
    for (const Finding& finding : m_context.result.findings) {
        if (finding.check != u"text" || finding.level > Level::Could ||
            finding.facts.value(QStringLiteral("sure")) == u"look")
            continue;
        const QString meaning = finding.facts.value(QStringLiteral("meaning"));
        if (!matches.contains(meaning) ||
            (meaning != u"birth_date" && finding.level != Level::Points))
            continue;
        QSet<std::pair<FileId, int>> told; // one place a picture is enough
        for (const Place& place : finding.places) {
            if (!m_claimed.contains(place.file) || told.contains({place.file, place.frame}))
                continue;
            told.insert({place.file, place.frame});
            const QString id = meaning == u"name" ? QStringLiteral("burned_in_name")
                                                  : QStringLiteral("burned_in_text");
            m_evidence[place.file].append({id, nullptr, place.text, matches.value(meaning), place});
            m_places[place.file].append(Occurrence{});
        }
    }
}

void Claims::tell(const ClaimRule& rule) {
    const auto claims = m_claims.constFind(rule.id);
    if (claims == m_claims.constEnd())
        return;
    QList<FileId> files = claims->keys();
    std::sort(files.begin(), files.end());
    for (const FileId file : files) {
        const Claim& claim = *claims->constFind(file);
        const QList<Evidence> evidence = m_evidence.value(file);
        const QList<Occurrence> places = m_places.value(file);
        Finding f;
        f.kind = QStringLiteral("deidentified_claim");
        f.level = Level::Note;
        f.usual = false;
        f.category = Category::Disc;
        f.subject = rule.id;
        f.tag = claim.group->tag;
        f.rule = QStringLiteral("claim:") + rule.id;
        f.facts.insert(QStringLiteral("claim"), claim.group->value.trimmed());
        bool broken = false;
        const QString key = QStringLiteral("broken:") + rule.id;
        for (qsizetype i = 0; i < evidence.size(); ++i) {
            if (!rule.against.contains(evidence[i].id))
                continue;
            if (!broken) {
                f.kind = QStringLiteral("outside_deidentified_claim_false");
                f.act = true;
                f.level = isWeak(evidence[i]) ? Level::Could : Level::Points;
                f.category = Category::NameAndContact;
                f.facts.insert(QStringLiteral("holds"), evidence[i].matches);
                m_context.out.add(key, f, claim.group->value.trimmed(),
                                  placeIn(m_context.material, *claim.group, claim.place));
                broken = true;
            }
            Place place = evidence[i].group
                              ? placeIn(m_context.material, *evidence[i].group, places[i])
                              : evidence[i].place;
            place.text = evidence[i].text.isEmpty() && evidence[i].group
                             ? evidence[i].group->value.trimmed()
                             : evidence[i].text;
            place.matches = evidence[i].matches;
            if (!isWeak(evidence[i]))
                f.level = Level::Points;
            m_context.out.add(key, f, {}, place);
        }
        if (!broken && !rule.quiet)
            m_context.out.add(QStringLiteral("claim:") + rule.id, f, claim.group->value.trimmed(),
                              placeIn(m_context.material, *claim.group, claim.place));
    }
}

bool Claims::run() {
    collectClaims();
    if (!m_context.progress.report(1, 3))
        return false;
    collectEvidence();
    collectPictureEvidence();
    if (!m_context.progress.report(2, 3))
        return false;
    for (const ClaimRule& rule : claimRules())
        tell(rule);
    return m_context.progress.report(3, 3);
}

} // namespace

bool checkClaims(Context& context) {
    const bool done = Claims(context).run();
    leaveOutUnreadable(context);
    return done;
}

} // namespace disclens::inspect
