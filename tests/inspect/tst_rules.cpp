// SPDX-License-Identifier: GPL-3.0-or-later
// The rule files: their form, that every reference leads somewhere, and one firing and one silent
// example of each rule that a person wrote.
#include "inspect/ai_products.h"
#include "inspect/attribute_judge.h"
#include "inspect/disc_parts.h"
#include "inspect/printed_rules.h"
#include "inspect/rules.h"
#include "inspect/text_patterns.h"
#include "material_fixture.h"
#include "support/json_schema.h"

#include <QJsonArray>
#include <QTest>

using namespace disclens;
using namespace disclens::inspect;

namespace {

QJsonArray rows(const QString& file, const QString& key) {
    return ruleFile(file)[key].toArray();
}

const QStringList kFiles{QStringLiteral("ai"),           QStringLiteral("attribute_classes"),
                         QStringLiteral("attributes"),   QStringLiteral("claims"),
                         QStringLiteral("disc"),         QStringLiteral("documents"),
                         QStringLiteral("hipaa"),        QStringLiteral("patterns"),
                         QStringLiteral("placeholders"), QStringLiteral("printed_text"),
                         QStringLiteral("web")};

/// The class that attribute_classes.json gives a keyword: the same order of rules as
/// make_attributes.py.
QString classOf(const QString& keyword, const QString& vr) {
    for (const QJsonValue& value :
         rows(QStringLiteral("attribute_classes.json"), QStringLiteral("rules"))) {
        const QJsonObject rule = value.toObject();
        if (rule.contains(QLatin1String("keyword"))) {
            const QRegularExpression whole(
                QRegularExpression::anchoredPattern(rule[QLatin1String("keyword")].toString()));
            if (!whole.match(keyword).hasMatch())
                continue;
        }
        if (rule.contains(QLatin1String("vr")) && !rule[QLatin1String("vr")].toArray().contains(vr))
            continue;
        return rule[QLatin1String("id")].toString();
    }
    return {};
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFileFitsItsSchema_data() {
        QTest::addColumn<QString>("name");
        for (const QString& file : kFiles)
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyFileFitsItsSchema() {
        QFETCH(QString, name);
        const QJsonObject file = ruleFile(name + QStringLiteral(".json"));
        QVERIFY2(!file.isEmpty(), "the rule file is not in the program or is no JSON");
        const QStringList problems =
            tests::JsonSchema::load(QStringLiteral("rules-") + name).problems(file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void idsAreUnique() {
        const auto check = [](const QString& file, const QString& key, const QString& id) {
            QSet<QString> seen;
            for (const QJsonValue& row : rows(file, key)) {
                const QString value = row.toObject()[id].toString();
                QVERIFY2(!value.isEmpty() && !seen.contains(value),
                         qPrintable(file + u' ' + value));
                seen.insert(value);
            }
        };
        check(QStringLiteral("attribute_classes.json"), QStringLiteral("rules"),
              QStringLiteral("id"));
        check(QStringLiteral("attributes.json"), QStringLiteral("attributes"),
              QStringLiteral("tag"));
        check(QStringLiteral("patterns.json"), QStringLiteral("patterns"), QStringLiteral("id"));
        check(QStringLiteral("claims.json"), QStringLiteral("rules"), QStringLiteral("id"));
        check(QStringLiteral("printed_text.json"), QStringLiteral("words"), QStringLiteral("id"));
        check(QStringLiteral("printed_text.json"), QStringLiteral("patterns"),
              QStringLiteral("id"));
        check(QStringLiteral("printed_text.json"), QStringLiteral("meanings"),
              QStringLiteral("id"));
        check(QStringLiteral("disc.json"), QStringLiteral("files"), QStringLiteral("id"));
        check(QStringLiteral("documents.json"), QStringLiteral("documents"), QStringLiteral("id"));
        check(QStringLiteral("documents.json"), QStringLiteral("properties"), QStringLiteral("id"));
        check(QStringLiteral("ai.json"), QStringLiteral("entries"), QStringLiteral("id"));
        check(QStringLiteral("ai.json"), QStringLiteral("generic"), QStringLiteral("id"));
        check(QStringLiteral("hipaa.json"), QStringLiteral("items"), QStringLiteral("letter"));
    }

    void wholeProfileTableIsThere() {
        int listed = 0;
        for (const AttributeRule& rule : attributeRules())
            listed += rule.listed ? 1 : 0;
        // 657 rows of PS3.15 Table E.1-1 (2026d), of which one is "all private attributes" (a check
        // of its own).
        QCOMPARE(listed, 656);
        QCOMPARE(ruleFile(QStringLiteral("attributes.json"))[QLatin1String("profileRows")].toInt(),
                 657);
        for (const AttributeRule& rule : attributeRules()) {
            QVERIFY2(!rule.listed || !rule.action.isEmpty(), qPrintable(rule.keyword));
            QVERIFY2(attributeRule(rule.tag) == &rule, qPrintable(rule.keyword));
            QCOMPARE(classOf(rule.keyword, rule.vr), rule.ruleClass);
        }
        const char* const unlisted[] = {"PatientBirthDateInAlternativeCalendar", "RetrieveURL",
                                        "PatientSetupLabel", "SourceApplicationEntityTitle",
                                        "ResponsiblePersonRole"};
        for (const char* keyword : unlisted)
            QVERIFY2(std::any_of(attributeRules().begin(), attributeRules().end(),
                                 [&](const AttributeRule& r) {
                                     return r.keyword == QLatin1String(keyword);
                                 }),
                     keyword);
    }

    void repeatingGroupsAreFound() {
        QCOMPARE(attributeRule({0x6002, 0x4000})->keyword, QStringLiteral("OverlayComments"));
        QCOMPARE(attributeRule({0x601E, 0x3000})->keyword, QStringLiteral("OverlayData"));
        QCOMPARE(attributeRule({0x5004, 0x3000})->keyword, QStringLiteral("CurveData"));
        QVERIFY(!attributeRule({0x6001, 0x3000}));
    }

    void attributeClasses_data() {
        exampleRows(QStringLiteral("attribute_classes.json"), QStringLiteral("rules"));
    }
    void attributeClasses() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const auto vrOf = [](const QString& keyword) {
            for (const AttributeRule& rule : attributeRules())
                if (rule.keyword == keyword)
                    return rule.vr;
            return QStringLiteral("LO");
        };
        QCOMPARE(classOf(fires, vrOf(fires)), id);
        QVERIFY(classOf(silent, vrOf(silent)) != id);
    }

    void patterns_data() {
        exampleRows(QStringLiteral("patterns.json"), QStringLiteral("patterns"));
    }
    void patterns() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const auto hits = [&](const QString& text) {
            const QList<PatternMatch> all = findPatterns(text);
            return std::any_of(all.begin(), all.end(),
                               [&](const PatternMatch& m) { return m.pattern->id == id; });
        };
        QVERIFY2(hits(fires), qPrintable(fires));
        QVERIFY2(!hits(silent), qPrintable(silent));
    }
    /// Long texts are searched only in the lines that may hold a hit: whatever stands around them,
    /// and where a label and its value are on two lines, the same is found.
    void patternsInLongTexts_data() { patterns_data(); }
    void patternsInLongTexts() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const auto hits = [&](const QString& text) {
            QStringList values;
            for (const PatternMatch& m : findPatterns(text))
                if (m.pattern->id == id)
                    values << m.value;
            return values;
        };
        const QStringList alone = hits(fires);
        QVERIFY(!alone.isEmpty());
        const QString noise = QStringLiteral("0.25 -17 a.b\nSliceThickness = 1.5\n\n- 2\n");
        QCOMPARE(hits(noise + fires), alone);
        QCOMPARE(hits(fires + u'\n' + noise), alone);
        QCOMPARE(
            hits(noise + silent + u'\n' + noise + fires + u'\n' + noise + fires + u'\n' + noise),
            alone + alone);
        const auto pattern = std::find_if(textPatterns().begin(), textPatterns().end(),
                                          [&](const TextPattern& one) { return one.id == id; });
        // What the rule says of lines is true of the pattern: blanks that may be line feeds.
        for (const QString& blank : {QStringLiteral(" "), QStringLiteral(": ")}) {
            QString apart = fires;
            apart.replace(blank, blank.chopped(1) + u'\n');
            QStringList whole;
            for (auto it = pattern->expression.globalMatch(apart); it.hasNext();)
                whole << it.next().captured();
            if (pattern->context.pattern().isEmpty())
                QCOMPARE(hits(noise + apart + u'\n' + noise).isEmpty(), whole.isEmpty());
        }
        for (const char16_t sign : {u'\\', u'"', u'<', u'>', u'\n'}) {
            if (pattern->lines == 0 || (pattern->lines > 1 && sign == u'\n'))
                continue;
            for (qsizetype i = 0; i < fires.size(); ++i) {
                QString cut = fires;
                cut[i] = QChar(sign);
                for (auto it = pattern->expression.globalMatch(cut); it.hasNext();)
                    QVERIFY2(!it.next().captured().contains(QChar(sign)), qPrintable(cut));
            }
        }
    }
    void patternsCompile() {
        for (const TextPattern& pattern : textPatterns()) {
            QVERIFY2(pattern.expression.isValid(),
                     qPrintable(pattern.id + pattern.expression.errorString()));
            QVERIFY2(pattern.context.isValid(), qPrintable(pattern.id));
        }
    }

    void harmlessWords_data() {
        exampleRows(QStringLiteral("printed_text.json"), QStringLiteral("words"));
    }
    void harmlessWords() { harmlessFits(); }
    void harmlessPatterns_data() {
        exampleRows(QStringLiteral("printed_text.json"), QStringLiteral("patterns"));
    }
    void harmlessPatterns() { harmlessFits(); }
    void printedMeanings_data() {
        exampleRows(QStringLiteral("printed_text.json"), QStringLiteral("meanings"));
    }
    void printedMeanings() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const MeaningRule* rule = meaningRule(id);
        QVERIFY(rule);
        QVERIFY2(rule->expression.isValid(), qPrintable(rule->expression.errorString()));
        QVERIFY2(rule->expression.match(fires).hasMatch(), qPrintable(fires));
        QVERIFY2(!rule->expression.match(silent).hasMatch(), qPrintable(silent));
    }

    void discFiles_data() { exampleRows(QStringLiteral("disc.json"), QStringLiteral("files")); }
    void discFiles() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        QCOMPARE(discFileRule(fires.section(u':', 0, 0), fires.section(u':', 1)), id);
        QVERIFY(discFileRule(silent.section(u':', 0, 0), silent.section(u':', 1)) != id);
    }

    void documents_data() {
        exampleRows(QStringLiteral("documents.json"), QStringLiteral("documents"));
    }
    void documents() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const auto fits = [&](const QString& what) {
            for (const QJsonValue& value :
                 rows(QStringLiteral("documents.json"), QStringLiteral("documents"))) {
                const QJsonObject row = value.toObject();
                if (row[QLatin1String("id")].toString() == id)
                    return row[QLatin1String("sop_classes")].toArray().contains(what) ||
                           row[QLatin1String("types")].toArray().contains(what);
            }
            return false;
        };
        QVERIFY(fits(fires));
        QVERIFY(!fits(silent));
    }
    void properties_data() {
        exampleRows(QStringLiteral("documents.json"), QStringLiteral("properties"));
    }
    void properties() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        const auto firstThatFits = [](const QString& name) {
            for (const QJsonValue& value :
                 rows(QStringLiteral("documents.json"), QStringLiteral("properties"))) {
                const QRegularExpression expression(
                    value.toObject()[QLatin1String("name")].toString(),
                    QRegularExpression::CaseInsensitiveOption);
                if (expression.match(name).hasMatch())
                    return value.toObject()[QLatin1String("id")].toString();
            }
            return QString();
        };
        QCOMPARE(firstThatFits(fires), id);
        QVERIFY(firstThatFits(silent) != id);
    }

    void claims_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonObject>("fires");
        QTest::addColumn<QJsonObject>("silent");
        for (const QJsonValue& value :
             rows(QStringLiteral("claims.json"), QStringLiteral("rules"))) {
            const QJsonObject row = value.toObject();
            QTest::newRow(qPrintable(row[QLatin1String("id")].toString()))
                << row[QLatin1String("id")].toString() << row[QLatin1String("fires")].toObject()
                << row[QLatin1String("silent")].toObject();
        }
    }
    void claims() {
        QFETCH(QString, id);
        QFETCH(QJsonObject, fires);
        QFETCH(QJsonObject, silent);
        const auto broken = [&](const QJsonObject& attributes) {
            tests::MaterialFixture disc;
            const FileId file = disc.dicom(QStringLiteral("A"));
            for (const QString& keyword : attributes.keys()) {
                const QString value = attributes[keyword].toString();
                if (keyword == u"picture")
                    disc.line(file, 0, QRect(10, 10, 200, 20), value);
                else if (keyword.contains(u'.'))
                    disc.element(keyword.section(u'.', 1), value,
                                 QStringLiteral("(0012,0064)[1]."));
                else
                    disc.element(keyword, value);
            }
            const Findings findings =
                disc.examine({QStringLiteral("claims"), QStringLiteral("text")});
            const Finding* f =
                tests::find(findings, QStringLiteral("outside_deidentified_claim_false"), id);
            return f && f->act;
        };
        if (!fires.isEmpty()) // rules that wait for a check of this program's later versions have
                              // no example yet
            QVERIFY(broken(fires));
        QVERIFY(!broken(silent));
    }

    void aiPatternsCompile() {
        QCOMPARE(aiProducts().size(), 272);
        for (const AiProduct& product : aiProducts())
            for (const AiPattern& pattern : product.patterns) {
                QVERIFY2(pattern.expression.isValid(), qPrintable(product.id));
                QVERIFY2(pattern.requiresMaker.isValid(), qPrintable(product.id));
            }
        for (const CloudHost& host : cloudHosts())
            QVERIFY2(host.expression.isValid(), qPrintable(host.what));
    }
    void aiTestStrings_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QStringList>("expected");
        int n = 0;
        for (const QJsonValue& value :
             rows(QStringLiteral("ai.json"), QStringLiteral("test_strings"))) {
            const QJsonObject row = value.toObject();
            QStringList expected;
            for (const QJsonValue& v : row[QLatin1String("expected_ids")].toArray())
                expected << v.toString();
            QTest::newRow(
                qPrintable(QString::number(++n) + u' ' + row[QLatin1String("value")].toString()))
                << row[QLatin1String("field")].toString() << row[QLatin1String("value")].toString()
                << row[QLatin1String("maker")].toString() << expected;
        }
    }
    void aiTestStrings() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, maker);
        QFETCH(QStringList, expected);
        QStringList got;
        for (const AiHit& hit : matchProducts(field, value, {maker}))
            if (!got.contains(hit.product->id))
                got << hit.product->id;
        QCOMPARE(got, expected);
    }

    void hipaaHasAllEighteen() {
        QString letters;
        QSet<QString> patternIds, classIds;
        for (const TextPattern& pattern : textPatterns())
            patternIds.insert(pattern.id);
        for (const QJsonValue& row :
             rows(QStringLiteral("attribute_classes.json"), QStringLiteral("rules")))
            classIds.insert(row.toObject()[QLatin1String("id")].toString());
        const QSet<QString> own{QStringLiteral("by-value"),     QStringLiteral("uid-date"),
                                QStringLiteral("private-data"), QStringLiteral("file-name"),
                                QStringLiteral("web-address"),  QStringLiteral("picture-file"),
                                QStringLiteral("recording")};
        for (const HipaaItem& item : hipaaCoverage()) {
            letters += item.letter;
            QVERIFY2(!item.looks.isEmpty() || !item.whyNone.isEmpty(), qPrintable(item.letter));
            for (const QString& look : item.looks) {
                const QString check = look.section(u':', 0, 0);
                const QString rule = look.section(u':', 1);
                QVERIFY2(check == u"pattern" ? patternIds.contains(rule)
                                             : checkNames().contains(check) &&
                                                   (rule.isEmpty() || classIds.contains(rule) ||
                                                    own.contains(rule)),
                         qPrintable(item.letter + u' ' + look));
            }
        }
        QCOMPARE(letters, QStringLiteral("ABCDEFGHIJKLMNOPQR"));
    }

  private:
    /// The rule alone accounts for its example, and not for the other.
    static void harmlessFits() {
        QFETCH(QString, id);
        QFETCH(QString, fires);
        QFETCH(QString, silent);
        QVERIFY2(harmlessRuleFits(id, fires), qPrintable(fires));
        QVERIFY2(!harmlessRuleFits(id, silent), qPrintable(silent));
        QVERIFY2(!harmlessClass(fires).isEmpty(), qPrintable(fires));
    }
    static void exampleRows(const QString& file, const QString& key) {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("fires");
        QTest::addColumn<QString>("silent");
        for (const QJsonValue& value : rows(file, key)) {
            const QJsonObject row = value.toObject();
            QTest::newRow(qPrintable(row[QLatin1String("id")].toString()))
                << row[QLatin1String("id")].toString() << row[QLatin1String("fires")].toString()
                << row[QLatin1String("silent")].toString();
        }
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
