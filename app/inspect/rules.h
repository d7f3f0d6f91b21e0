// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "inspect/finding.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace disclens::inspect {

/// What one attribute says about a person: a row of resources/rules/attributes.json.
struct AttributeRule {
    dicom::Tag tag;
    QString keyword;
    QString vr;
    QString ruleClass; ///< id in attribute_classes.json
    QString kind;
    Level level = Level::Could;
    Category category = Category::Notes;
    bool usual = true;
    QString hipaa;
    QString action; ///< Basic Profile action of PS3.15 Table E.1-1, empty when the table does not
                    ///< list it
    bool listed = true; ///< in the table
};

/// Words that stand in place of a name or number: resources/rules/placeholders.json.
struct Placeholders {
    QSet<QString> words, weak, technical, texts, dates, commonWords;
    QStringList stems;
    QList<QSet<QString>> people;
};

/// One pattern of free text: resources/rules/patterns.json.
struct TextPattern {
    QString id, kind, hipaa;
    Level level = Level::Could;
    Category category = Category::Notes;
    QRegularExpression expression; ///< group "hit" is what is reported, else the whole match
    QRegularExpression
        context;    ///< must match within the 40 characters before, when valid and not empty
    QString test;   ///< id of a check sum or plausibility test, empty if none
    int digits = 0; ///< every hit holds at least so many
    QStringList
        needs;     ///< one of these must be in the text, else the pattern is not tried; any case
    int lines = 0; ///< a hit and what it needs stand within so many lines; 0: anywhere in the text
};

/// All rules of one kind are read once from the resource and never change. Any thread.
const AttributeRule*
attributeRule(dicom::Tag tag); ///< nullptr when no rule names it; repeating groups 50xx, 60xx too
const QList<AttributeRule>& attributeRules();
const Placeholders& placeholders();
const QList<TextPattern>& textPatterns();
/// A rule file as JSON, for rules that only one check reads. Name without folder: "claims.json".
QJsonObject ruleFile(const QString& name);

Level levelFromId(const QString& id);
Category categoryFromId(const QString& id);

/// What HIPAA's Safe Harbor list names, and what looks for it here.
struct HipaaItem {
    QString letter; ///< A … R
    QString name;
    QStringList looks; ///< ids of checks and rules that look for it; empty: none possible
    QString whyNone;   ///< the reason when nothing can look for it, or what remains open
};
const QList<HipaaItem>& hipaaCoverage();

} // namespace disclens::inspect
