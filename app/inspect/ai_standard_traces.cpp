// SPDX-License-Identifier: GPL-3.0-or-later
// The standard's own marks of algorithms, other equipment, trials and made-up content: rules G01 …
// G23 of ai.json. G02, G14-G16 and G22 fall under the product names; G12 says too little to be
// told; G17 is a warning not to conclude; G19 (de-identification codes) is told by the claims
// check.
#include "inspect/ai_check.h"
#include "inspect/made_up.h"
#include "inspect/rules.h"

#include <QJsonArray>

namespace disclens::inspect {
namespace {

using dicom::Occurrence;
using dicom::Tag;
using dicom::ValueGroup;

const QString kAi = QStringLiteral("third_party_ai_evidence");

/// Sign of a generic rule, from ai.json.
Sign signOfRule(const QString& id) {
    static const QHash<QString, Sign> signs = [] {
        QHash<QString, Sign> out;
        for (const QJsonValue v :
             ruleFile(QStringLiteral("ai.json"))[QLatin1String("generic")].toArray())
            out.insert(v.toObject()[QLatin1String("id")].toString(),
                       signFromId(v.toObject()[QLatin1String("sign")].toString()));
        return out;
    }();
    return signs.value(id, Sign::May);
}

class Marks {
  public:
    explicit Marks(AiTraces& traces)
        : m_traces(traces)
        , m_index(traces.context.material.index) {}
    void all();

  private:
    void tell(const QString& id, const QString& kind, const QString& value, const Place& place,
              const QMap<QString, QString>& more = {}) {
        QMap<QString, QString> facts = more;
        facts.insert(QStringLiteral("generic"), id);
        m_traces.add(QStringLiteral("generic:") + id, kind, id, signOfRule(id), value, place, facts,
                     QStringLiteral("ai:") + id);
    }
    template <typename Fits>
    void everyGroup(Tag tag, const QString& id, const QString& kind, Fits fits) {
        for (const int i : m_index.groupsOf(tag)) {
            const ValueGroup& group = m_index.groups()[i];
            if (group.value.trimmed().isEmpty() || !fits(group))
                continue;
            for (const Occurrence& place : group.places)
                tell(id, kind, group.value.trimmed(),
                     placeIn(m_traces.context.material, group, place));
        }
    }
    Place placeOf(const SrItem& item) const {
        Place place = placeOfFile(m_traces.context.material, item.place.file, {});
        place.tag = item.tag;
        place.path = item.place.path;
        return place;
    }
    void namedAlgorithms();
    void equipment();
    void reports();
    void derivedByOthers();

    AiTraces& m_traces;
    const dicom::ElementIndex& m_index;
};

bool isDoseReport(const QString& sopClass) {
    return sopClass == u"1.2.840.10008.5.1.4.1.1.88.67" ||
           sopClass == u"1.2.840.10008.5.1.4.1.1.88.68";
}

/// G02: the name of a segment's algorithm. Drawn by hand, it names an editor; half by hand, it may.
void Marks::namedAlgorithms() {
    QHash<std::pair<FileId, QString>, QString> types;
    for (const int i : m_index.groupsOf({0x0062, 0x0008}))
        for (const Occurrence& place : m_index.groups()[i].places)
            types.insert({place.file, itemPath(place.path)}, m_index.groups()[i].value.trimmed());
    for (const int i : m_index.groupsOf({0x0062, 0x0009})) {
        const ValueGroup& group = m_index.groups()[i];
        if (isPlaceholderText(group.value))
            continue;
        for (const Occurrence& place : group.places) {
            const QString type = types.value({place.file, itemPath(place.path)});
            if (type == u"MANUAL")
                continue;
            m_traces.add(QStringLiteral("generic:G02:") + group.value.trimmed(), kAi,
                         QStringLiteral("G02"),
                         type == u"SEMIAUTOMATIC" ? Sign::May : signOfRule(QStringLiteral("G02")),
                         group.value.trimmed(), placeIn(m_traces.context.material, group, place),
                         {{QStringLiteral("generic"), QStringLiteral("G02")},
                          {QStringLiteral("product"), group.value.trimmed()}},
                         QStringLiteral("ai:G02"));
        }
    }
}

/// Items of Contributing Equipment Sequence (0018,A001) by their purpose codes, PS3.16 CID 7005.
void Marks::equipment() {
    static const QHash<QString, QString> ruleOf{{QStringLiteral("109100"), QStringLiteral("G08")},
                                                {QStringLiteral("109102"), QStringLiteral("G08")},
                                                {QStringLiteral("109103"), QStringLiteral("G08")},
                                                {QStringLiteral("109104"), QStringLiteral("G10")},
                                                {QStringLiteral("MEDIM"), QStringLiteral("G10")}};
    QHash<std::pair<FileId, QString>, QString> makers; // by item
    for (const int i : m_index.groupsOf({0x0008, 0x0070}))
        if (m_index.groups()[i].pattern == u"(0018,A001)[].(0008,0070)")
            for (const Occurrence& place : m_index.groups()[i].places)
                makers.insert({place.file, itemPath(place.path)},
                              m_index.groups()[i].value.trimmed());
    for (const int i : m_index.groupsOf({0x0008, 0x0100})) {
        const ValueGroup& group = m_index.groups()[i];
        if (!group.pattern.startsWith(QLatin1String("(0018,A001)[].(0040,A170)")))
            continue;
        const QString rule = ruleOf.value(group.value.trimmed());
        if (rule.isEmpty())
            continue;
        for (const Occurrence& place : group.places) {
            const Place where = placeIn(m_traces.context.material, group, place);
            if (rule == u"G10") {
                tell(rule, QStringLiteral("research_trial_tags"), group.value.trimmed(), where);
                continue;
            }
            // Scanners and archives name themselves here; another maker than theirs is worth a
            // word.
            const QString maker =
                makers.value({place.file, itemPath(itemPath(place.path).chopped(1))});
            const QStringList own = m_traces.makers.value(place.file);
            const auto first = [](const QString& text) {
                return text.section(u' ', 0, 0).toLower();
            };
            const bool same = std::any_of(own.begin(), own.end(), [&](const QString& name) {
                return first(name) == first(maker);
            });
            if (maker.isEmpty() || same ||
                !matchProducts(QStringLiteral("maker"), maker, own).isEmpty())
                continue; // known products are told by name
            m_traces.add(QStringLiteral("generic:G08:") + maker, kAi, rule, Sign::May, maker, where,
                         {{QStringLiteral("generic"), rule}, {QStringLiteral("company"), maker}},
                         QStringLiteral("ai:G08"));
        }
    }
    everyGroup({0x0008, 0x0104}, QStringLiteral("G09"), kAi, [](const ValueGroup& g) {
        return g.pattern.startsWith(QLatin1String("(0018,A001)[].(0040,A170)")) &&
               g.value.contains(QLatin1String("Processing Algorithm"), Qt::CaseInsensitive);
    });
}

void Marks::reports() {
    QSet<FileId> named, versioned;
    for (const SrItem& item : m_traces.report) {
        if (item.concept_ == u"111001")
            named.insert(item.place.file);
        else if (item.concept_ == u"111003")
            versioned.insert(item.place.file);
    }
    for (const SrItem& item : m_traces.report) {
        if (item.concept_ == u"111001" && versioned.contains(item.place.file))
            tell(QStringLiteral("G05"), kAi, item.value, placeOf(item));
        else if (item.concept_ == u"111000" && item.value == u"123110")
            tell(QStringLiteral("G03"), kAi, item.meaning, placeOf(item));
        else if (item.concept_ == u"121005" && item.value == u"121007" &&
                 !isDoseReport(m_traces.sopClass.value(item.place.file)) &&
                 named.contains(item.place.file))
            // A device as observer alone is usual for ultrasound and dose reports: it counts beside
            // a named algorithm.
            tell(QStringLiteral("G06"), kAi, item.meaning, placeOf(item));
    }
    // Computer detection by kind of object or by title of the report.
    static const QSet<QString> cadClasses{QStringLiteral("1.2.840.10008.5.1.4.1.1.88.50"),
                                          QStringLiteral("1.2.840.10008.5.1.4.1.1.88.65"),
                                          QStringLiteral("1.2.840.10008.5.1.4.1.1.88.69")};
    everyGroup({0x0008, 0x0016}, QStringLiteral("G07"), kAi,
               [](const ValueGroup& g) { return cadClasses.contains(g.value.trimmed()); });
    static const QSet<QString> cadTitles{QStringLiteral("111036"), QStringLiteral("112000"),
                                         QStringLiteral("112220")};
    everyGroup({0x0008, 0x0100}, QStringLiteral("G07"), kAi, [](const ValueGroup& g) {
        return g.pattern == u"(0040,A043)[].(0008,0100)" && cadTitles.contains(g.value.trimmed());
    });
}

/// G11: a picture that software made later out of others, by a maker who made none of the originals
/// of that exam.
void Marks::derivedByOthers() {
    QHash<FileId, QString> study;
    for (const int i : m_index.groupsOf({0x0020, 0x000D}))
        if (!m_index.groups()[i].pattern.contains(u'['))
            for (const Occurrence& place : m_index.groups()[i].places)
                study.insert(place.file, m_index.groups()[i].value.trimmed());
    const auto firstWord = [](const QString& maker) { return maker.section(u' ', 0, 0).toLower(); };
    QHash<QString, QSet<QString>> makersOfOriginals;
    QList<std::pair<const ValueGroup*, Occurrence>> derived;
    for (const int i : m_index.groupsOf({0x0008, 0x0008})) {
        const ValueGroup& group = m_index.groups()[i];
        if (group.pattern.contains(u'['))
            continue;
        for (const Occurrence& place : group.places) {
            if (group.value.startsWith(QLatin1String("ORIGINAL"))) {
                for (const QString& maker : m_traces.makers.value(place.file))
                    makersOfOriginals[study.value(place.file)].insert(firstWord(maker));
            } else if (group.value.startsWith(QLatin1String("DERIVED\\SECONDARY"))) {
                derived.append({&group, place});
            }
        }
    }
    for (const auto& [group, place] : derived) {
        const QSet<QString> originals = makersOfOriginals.value(study.value(place.file));
        const QStringList makers = m_traces.makers.value(place.file);
        if (originals.isEmpty() || makers.isEmpty() || makers.front().isEmpty() ||
            originals.contains(firstWord(makers.front())))
            continue;
        // 3D workstations and picture archives do this too: a hint, never more.
        Place where = placeIn(m_traces.context.material, *group, place);
        m_traces.add(QStringLiteral("generic:G11:") + makers.front(), kAi, QStringLiteral("G11"),
                     Sign::May, makers.front(), where,
                     {{QStringLiteral("generic"), QStringLiteral("G11")},
                      {QStringLiteral("company"), makers.front()}},
                     QStringLiteral("ai:G11"));
    }
}

void Marks::all() {
    const auto is = [](const char16_t* word) {
        return [word](const ValueGroup& g) { return g.value.trimmed() == QStringView(word); };
    };
    const auto any = [](const ValueGroup&) { return true; };
    everyGroup({0x0062, 0x0008}, QStringLiteral("G01"), kAi, is(u"AUTOMATIC"));
    everyGroup({0x3006, 0x0036}, QStringLiteral("G21"), kAi, is(u"AUTOMATIC"));
    everyGroup({0x0008, 0x001C}, QStringLiteral("G13"), kAi, is(u"YES"));
    namedAlgorithms();
    everyGroup({0x0066, 0x0036}, QStringLiteral("G04"), kAi, any);
    everyGroup({0x0024, 0x0202}, QStringLiteral("G04"), kAi, any);
    everyGroup({0x0008, 0x0100}, QStringLiteral("G03"), kAi, [](const ValueGroup& g) {
        return g.pattern.contains(QLatin1String("(0066,002F)")) && g.value.trimmed() == u"123110";
    });
    static const QRegularExpression learned(
        QStringLiteral("(?<![a-z0-9])(deep[- ]learn(ing|ed)|neural net(work)?s?|machine "
                       "learning|cnn|dl[- ]based|ai[- ]based|"
                       "artificial intelligence)(?![a-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto derivation = [](const ValueGroup& g) { return learned.match(g.value).hasMatch(); };
    everyGroup({0x0008, 0x2111}, QStringLiteral("G18"), kAi, derivation);
    everyGroup({0x0008, 0x0104}, QStringLiteral("G18"), kAi, [&](const ValueGroup& g) {
        return g.pattern.startsWith(QLatin1String("(0008,9215)")) && derivation(g);
    });
    // "AI" alone is also anterior-inferior, initials, aortic insufficiency: it needs a word beside
    // it.
    static const QRegularExpression series(
        QStringLiteral("(?<![A-Za-z0-9])((A\\.?I\\.?|CNN)[ "
                       "_-]+([Rr]esults?|[Rr]eport|[Dd]etect\\w*|[Ss]egment\\w*|[Aa]ssist\\w*|"
                       "[Tt]riage|[Aa]lgorithm|[Aa]nalysis|[Rr]econ\\w*|[Pp]owered|[Bb]ased)|DLR|["
                       "Rr]econ DL|[Dd]eep [Ll]earning|"
                       "[Dd]eep [Rr]econ\\w*)(?![A-Za-z0-9])"));
    everyGroup({0x0008, 0x103E}, QStringLiteral("G23"), kAi,
               [](const ValueGroup& g) { return series.match(g.value).hasMatch(); });
    for (const Tag tag :
         {Tag{0x0012, 0x0010}, Tag{0x0012, 0x0020}, Tag{0x0012, 0x0030}, Tag{0x0012, 0x0031},
          Tag{0x0012, 0x0040}, Tag{0x0012, 0x0050}, Tag{0x0012, 0x0060}})
        everyGroup(tag, QStringLiteral("G20"), QStringLiteral("research_trial_tags"),
                   [](const ValueGroup& g) { return !isPlaceholderText(g.value); });
    for (const int i : m_index.groupsOf({0x0012, 0x0083}))
        for (const Occurrence& place : m_index.groups()[i].places)
            tell(QStringLiteral("G20"), QStringLiteral("research_trial_tags"), {},
                 placeIn(m_traces.context.material, m_index.groups()[i], place));
    equipment();
    reports();
    derivedByOthers();
}

} // namespace

void traceStandard(AiTraces& traces) {
    Marks(traces).all();
}

} // namespace disclens::inspect
