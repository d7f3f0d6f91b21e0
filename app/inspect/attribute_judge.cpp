// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/attribute_judge.h"

#include "inspect/made_up.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Tag;
using dicom::ValueGroup;

constexpr Tag kCodeMeaning{0x0008, 0x0104};

/// The rules by kind of value, for attributes that no rule names.
const AttributeRule* ruleByVr(const ValueGroup& group) {
    struct ByVr {
        AttributeRule staff, date, uid, text;
    };
    static const ByVr rules = [] {
        ByVr r;
        r.staff = {{},
                   {},
                   QStringLiteral("PN"),
                   QStringLiteral("staff"),
                   QStringLiteral("staff_names"),
                   Level::Could,
                   Category::Staff,
                   true,
                   QStringLiteral("A"),
                   {},
                   false};
        r.date = {{},
                  {},
                  QStringLiteral("DA"),
                  QStringLiteral("date"),
                  QStringLiteral("exact_dates"),
                  Level::Could,
                  Category::Dates,
                  true,
                  QStringLiteral("C"),
                  {},
                  false};
        r.uid = {{},
                 {},
                 QStringLiteral("UI"),
                 QStringLiteral("uid"),
                 QStringLiteral("unique_ids"),
                 Level::Could,
                 Category::IdNumbers,
                 true,
                 QStringLiteral("R"),
                 {},
                 false};
        r.text = {{},
                  {},
                  QStringLiteral("LO"),
                  QStringLiteral("other-text"),
                  QStringLiteral("free_text"),
                  Level::Unlikely,
                  Category::Notes,
                  true,
                  {},
                  {},
                  false};
        return r;
    }();
    if (group.isVr("PN"))
        return &rules.staff;
    if (group.isVr("DA") || group.isVr("DT") || group.isVr("TM"))
        return &rules.date;
    if (group.isVr("UI"))
        return &rules.uid;
    for (const char* const text : {"LO", "SH", "ST", "LT", "UT", "UC", "UR", "AE", "UN"})
        if (group.isVr(text))
            return &rules.text;
    return nullptr;
}

/// Sequences whose items are their own story (a report's contents, references): codes inside say
/// nothing about a person.
bool isStructural(const AttributeRule& sequence) {
    return sequence.ruleClass == u"codes" &&
           !sequence.keyword.endsWith(QLatin1String("CodeSequence"));
}

/// The rule of the innermost listed sequence around this element.
const AttributeRule* enclosingRule(const ValueGroup& group) {
    const QStringList steps = group.pattern.split(QLatin1String("[]."));
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        const auto tag = Tag::fromString(steps[i]);
        if (!tag)
            continue;
        const AttributeRule* rule = attributeRule(*tag);
        if (rule && !isStructural(*rule))
            return rule;
        if (rule)
            return nullptr;
    }
    return nullptr;
}

/// "ANA VZOROVA^Volunteer protocol": some scanners group protocols under the name of the person who
/// wrote them. Two words before the sign, neither of them a part of the body or of a protocol.
bool startsWithAName(const QString& label) {
    const qsizetype sign = label.indexOf(u'^');
    if (sign < 0)
        return false;
    const QStringList words = label.left(sign).simplified().split(u' ');
    return words.size() == 2 && std::all_of(words.begin(), words.end(), [](const QString& word) {
               const QString folded = word.toLower();
               return word.size() >= 3 &&
                      std::all_of(word.begin(), word.end(),
                                  [](QChar ch) { return ch.isLetter(); }) &&
                      !placeholders().weak.contains(folded) &&
                      !placeholders().technical.contains(folded) &&
                      !placeholders().commonWords.contains(folded);
           });
}

Level levelOfNumber(const ValueGroup& group, const NamesBeside& names, const QString& value,
                    QString& reason) {
    const Judgement number = judgeNumber(value);
    if (number.naming == Naming::MadeUp) {
        reason = QStringLiteral("made-up-number");
        return Level::Unlikely;
    }
    if (isHashLike(value)) { // whoever holds the list can turn it back
        reason = QStringLiteral("stand-in-code");
        return Level::Could;
    }
    Naming best = Naming::Empty;
    bool noName = true; // and nothing says that a tool took it out
    for (const dicom::Occurrence& place : group.places) {
        const Naming naming = names.at(place);
        if (naming == Naming::Real)
            return Level::Points;
        if (naming != Naming::Empty) {
            noName = false;
            best = naming;
        } else if (names.saysCleaned(place.file)) {
            noName = false;
        }
    }
    // Without a name beside it: the number of a hospital's list still points; a project's code does
    // not by itself.
    if (noName && number.naming == Naming::Real && looksLikeRecordNumber(value))
        return Level::Points;
    reason =
        best == Naming::MadeUp ? QStringLiteral("name-made-up") : QStringLiteral("stand-in-code");
    return Level::Could;
}

} // namespace

bool isWellKnownUid(const QString& uid) {
    // 1.2.840.10008 is DICOM's own root; PS3.6 Annex A registers nothing about persons under it.
    return uid.startsWith(QLatin1String("1.2.840.10008."));
}

Ruling ruleFor(const ValueGroup& group) {
    if (const AttributeRule* own = attributeRule(group.tag))
        return {own, own->keyword, false};
    if (group.tag.isPrivate())
        return {};
    const QString keyword = dicom::keywordOf(group.tag);
    if (group.pattern.contains(u'[')) {
        const AttributeRule* around = enclosingRule(group);
        // Of a code only its meaning is readable; other text in a listed sequence falls under it as
        // well.
        const bool isCode =
            group.tag.group == 0x0008 && group.tag.element >= 0x0100 && group.tag.element <= 0x0122;
        const bool text = group.isVr("LO") || group.isVr("SH") || group.isVr("ST") ||
                          group.isVr("LT") || group.isVr("UT") || group.isVr("UC");
        if (around && text && (!isCode || group.tag == kCodeMeaning))
            return {around, around->keyword, false};
        if (isCode)
            return {};
    }
    // UIDs of kinds of objects, programs and code lists: the same for many, and no one's.
    if (group.isVr("UI"))
        for (const char16_t* ending :
             {u"ClassUID", u"ContextUID", u"SchemeUID", u"ResourceUID", u"SyntaxUID", u"GroupUID",
              u"ClassUIDInFile", u"SyntaxUIDInFile"})
            if (keyword.endsWith(QStringView(ending)))
                return {};
    const AttributeRule* byVr = ruleByVr(group);
    if (!byVr)
        return {};
    if (byVr->ruleClass == u"other-text")
        return {byVr, QStringLiteral("other-text"), true};
    return {byVr, keyword.isEmpty() ? group.tag.toString() : keyword, true};
}

Verdict judgeValue(const AttributeRule& rule, const QString& value, const ValueGroup& group,
                   const NamesBeside& names) {
    const QString& c = rule.ruleClass;
    if (c == u"own-name" || c == u"other-own-name" || c == u"relative-name") {
        Judgement judged = judgeName(value);
        if (c == u"own-name" && judged.naming == Naming::Real && !group.places.isEmpty())
            judged = judgeName(value, names.idBeside(group.places.front()));
        if (judged.naming == Naming::Real)
            return {rule.level, {}};
        return {judged.naming == Naming::Code ? Level::Could : Level::Unlikely, judged.reason};
    }
    if (c == u"own-number" || c == u"other-own-number") {
        Verdict verdict;
        verdict.level = levelOfNumber(group, names, value, verdict.reason);
        return verdict;
    }
    if (c == u"staff") {
        const Judgement judged = judgeName(value);
        return judged.naming == Naming::MadeUp || judged.naming == Naming::Empty
                   ? Verdict{Level::Unlikely, QStringLiteral("made-up-name")}
                   : Verdict{rule.level, {}};
    }
    if (c == u"birth" && isPlaceholderDate(value))
        return {Level::Unlikely, QStringLiteral("made-up-date")};
    if (c == u"date" && (value.startsWith(QLatin1String("1900")) || value == u"00000000"))
        return {Level::Unlikely, QStringLiteral("made-up-date")};
    if (c == u"label" && startsWithAName(value))
        return {Level::Could, {}};
    if (rule.keyword == u"PatientAge") {
        const bool years = value.endsWith(u'Y');
        if (years && value.chopped(1).toInt() >= 90) // HIPAA: all ages over 89
            return {Level::Could, QStringLiteral("very-old")};
    }
    if (rule.level != Level::Unlikely && rule.level != Level::Unchecked && isPlaceholderText(value))
        return {Level::Unlikely, QStringLiteral("placeholder")};
    return {rule.level, {}};
}

} // namespace disclens::inspect
