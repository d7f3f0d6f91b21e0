// SPDX-License-Identifier: GPL-3.0-or-later
// The check "text": what the writing in pictures says, and whose it is.
#include "dicom/copies.h"
#include "inspect/checks.h"
#include "inspect/text_parts.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

using Spot = WritingIndex::Spot;

constexpr int kPageLines = 12;    ///< lines that say nothing we know: the picture is a page
constexpr int kPageAllLines = 40; ///< lines of any kind
constexpr int kFormLabels = 4;    ///< fields of a form
constexpr int kPageOfFew = 20;    ///< lines of any kind, where a series has a picture or three
constexpr int kMostOther = 250;   ///< findings of unknown writing; the rest is told together

/// All days on which pictures of the disc were made, from the attributes that say so.
QSet<QDate> examDays(const Material& material) {
    QSet<QDate> out;
    for (const dicom::Tag tag :
         {dicom::Tag{0x0008, 0x0020}, dicom::Tag{0x0008, 0x0021}, dicom::Tag{0x0008, 0x0022},
          dicom::Tag{0x0008, 0x0023}, dicom::Tag{0x0008, 0x002A}, dicom::Tag{0x0008, 0x0012},
          dicom::Tag{0x0018, 0x1012}, dicom::Tag{0x0040, 0x0244}})
        for (const int i : material.index.groupsOf(tag)) {
            const QString value = material.index.groups()[i].value.trimmed().left(8);
            if (const QDate day = QDate::fromString(value, QStringLiteral("yyyyMMdd"));
                day.isValid() && !isPlaceholderDate(value))
                out.insert(day);
        }
    return out;
}

/// Two or three letters on a slice or two of many are no word that a person wrote: edges of bone
/// look like them. They are told with what could not be read.
bool isScrap(const PrintedReading& reading, const PictureFile& file) {
    constexpr int kManySlices = 8;
    return reading.subject == u"burned-other" && file.pictures > kManySlices && !file.ultrasound &&
           reading.value.size() <= 3 &&
           std::none_of(reading.value.begin(), reading.value.end(),
                        [](QChar c) { return c.isDigit(); });
}

/// One finding in the making.
struct Group {
    const PrintedReading* like = nullptr;
    QHash<QString, int> values; ///< as read, and how often
    QList<std::pair<qsizetype, const PrintedReading*>> spots;
    QSet<std::pair<FileId, int>> pictures; ///< without copies
    QHash<QString, int> where;
    QString textKey;
    bool sure = false, likely = false, page = false;
};

class TextCheck {
  public:
    explicit TextCheck(Context& context)
        : m_context(context)
        , m_index(*context.material.writing->index)
        , m_search(context.search, examDays(context.material))
        , m_judge(context.search, m_search)
        , m_groups(context.material, context.names, m_judge)
        , m_copies(context.material.catalogue) {}
    bool run();

  private:
    void findPages();
    void collect();
    void put(const QString& key, qsizetype spot, const PrintedReading& reading, bool page);
    QHash<qsizetype, QList<qsizetype>> linesAbove() const;
    void tell(const QString& key, const Group& group);

    Context& m_context;
    const WritingIndex& m_index;
    PrintedSearch m_search;
    LineJudge m_judge;
    TextGroups m_groups;
    dicom::Copies m_copies;
    QSet<std::pair<FileId, int>> m_pages;
    QHash<QString, int> m_byKey;
    std::vector<std::pair<QString, Group>> m_out;
    int m_others = 0;
};

void TextCheck::findPages() {
    for (const WritingIndex::Frame& frame : m_index.frames()) {
        int open = 0, labels = 0, inside = 0;
        const PictureFile& file = m_groups.file(frame.file);
        for (qsizetype i = frame.first; i < frame.first + frame.count; ++i) {
            const PrintedReading& first = m_groups.readings(i).front();
            open += first.meaning == u"other" || first.meaning == u"handwriting" ? 1 : 0;
            labels += first.subject == u"burned-label" ? 1 : 0;
            const QString where = m_groups.where(i);
            inside += where == u"middle" || where == u"left" || where == u"right" ? 1 : 0;
        }
        if (open >= kPageLines || (frame.count >= kPageAllLines && open >= kPageLines / 2) ||
            (labels >= kFormLabels && open >= 2) ||
            // Words on a scan stand at its edges, those of a page all over it.
            (frame.count >= kPageOfFew && file.pictures <= 3 && !file.ultrasound &&
             qint64(4) * inside >= frame.count))
            m_pages.insert({frame.file, frame.frame});
    }
}

/// Lines from which a name goes on in the line below: what they are is known.
QHash<qsizetype, QList<qsizetype>> TextCheck::linesAbove() const {
    QHash<qsizetype, QList<qsizetype>> out; // by the spot below
    for (const WritingIndex::Frame& frame : m_index.frames())
        for (qsizetype i = frame.first; i < frame.first + frame.count; ++i)
            for (const PrintedReading& reading : m_groups.readings(i))
                if (reading.fromAbove)
                    for (qsizetype k = frame.first; k < frame.first + frame.count; ++k)
                        if (m_index.spots()[k].text == m_index.spots()[i].above)
                            out[i].append(k);
    return out;
}

void TextCheck::put(const QString& key, qsizetype spot, const PrintedReading& reading, bool page) {
    auto at = m_byKey.constFind(key);
    if (at == m_byKey.constEnd()) {
        at = m_byKey.insert(key, int(m_out.size()));
        m_out.emplace_back(key, Group{});
    }
    Group& group = m_out[std::size_t(*at)].second;
    const Spot& place = m_index.spots()[spot];
    const bool byNeighbours = m_groups.isByNeighbours(spot);
    if (!group.like || (reading.sure == u"sure" && group.like->sure != u"sure"))
        group.like = &reading;
    group.page = page;
    if (!byNeighbours)
        ++group.values[reading.value];
    group.spots.append({spot, &reading});
    group.pictures.insert({m_copies.original(place.file), place.frame});
    if (const QString where = m_groups.where(spot); !where.isEmpty())
        ++group.where[where];
    if (group.textKey.isEmpty())
        group.textKey = reading.textKey;
    group.sure = group.sure || reading.sure == u"sure";
    group.likely = group.likely || reading.sure == u"likely";
}

void TextCheck::collect() {
    const WritingFound& found = *m_context.material.writing;
    const QSet<qsizetype> others = findOtherPeople(m_context, m_groups, m_search);
    const QHash<qsizetype, QList<qsizetype>> above = linesAbove();
    QSet<qsizetype> known;
    for (const QList<qsizetype>& spots : above)
        for (const qsizetype spot : spots)
            known.insert(spot);
    for (qsizetype i = 0; i < m_index.spots().size(); ++i) {
        if (others.contains(i))
            continue;
        const Spot& spot = m_index.spots()[i];
        const bool page = m_pages.contains({spot.file, spot.frame});
        for (const PrintedReading& reading : m_groups.readings(i)) {
            const bool nothing = reading.meaning == u"other" || reading.meaning == u"handwriting" ||
                                 reading.meaning == u"harmless";
            if (nothing && known.contains(i))
                continue;
            if (found.notText.contains(reading.textKey))
                continue;
            QString key = reading.key;
            const int series = m_groups.file(spot.file).series;
            if (found.aboutMe.contains(reading.textKey))
                key = u"mine:" + reading.textKey;
            else if (page && nothing && reading.subject != u"burned-age")
                key = QStringLiteral("page:%1").arg(series);
            else if (isScrap(reading, m_groups.file(spot.file)))
                key = QStringLiteral("handwriting:%1").arg(series);
            else if (reading.meaning == u"handwriting" ||
                     (reading.meaning == u"barcode" && reading.value.isEmpty()))
                key = QStringLiteral("%1:%2").arg(reading.meaning).arg(series);
            else if (reading.subject == u"burned-other" && !m_byKey.contains(key) &&
                     ++m_others > kMostOther)
                key = QStringLiteral("other:more");
            put(key, i, reading, page && nothing);
            if (reading.fromAbove)
                for (const qsizetype other : above.value(i))
                    put(key, other, reading, false);
        }
    }
}

void TextCheck::tell(const QString& key, const Group& group) {
    const PrintedReading& like = *group.like;
    const bool mine = key.startsWith(QLatin1String("mine:"));
    Finding f;
    f.kind = like.meaning == u"name" ? QStringLiteral("burned_in_name")
                                     : QStringLiteral("burned_in_text");
    f.level = like.level;
    f.subject = like.subject;
    f.category = categoryOfMeaning(like.meaning, like.subject);
    f.hipaa = like.hipaa;
    f.rule = like.rule;
    QString sure = group.sure     ? QStringLiteral("sure")
                   : group.likely ? QStringLiteral("likely")
                                  : QStringLiteral("look");
    QString meaning = like.meaning;
    const bool unread = key.startsWith(QLatin1String("handwriting:"));
    if (unread) {
        f.subject = QStringLiteral("burned-unread");
        f.rule = QStringLiteral("printed:unread");
        meaning = QStringLiteral("handwriting");
    }
    if (group.page) {
        f.subject = QStringLiteral("burned-page");
        f.category = Category::Notes;
        f.level = Level::Could;
        f.rule = QStringLiteral("printed:page");
        meaning = QStringLiteral("other");
        sure = QStringLiteral("look");
    }
    QString textKey = group.textKey;
    if (group.page || unread || key == u"other:more" ||
        (like.meaning == u"barcode" && like.value.isEmpty()))
        textKey = key; // told together, corrected together
    const WritingFound& found = *m_context.material.writing;
    if (found.notText.contains(textKey))
        return;
    if (mine || found.aboutMe.contains(textKey)) {
        f.level = Level::Points;
        f.facts.insert(QStringLiteral("reason"), QStringLiteral("said-mine"));
        sure = QStringLiteral("sure");
    }
    // The reading that was seen most often stands for all of them.
    QString value;
    int most = 0;
    for (auto at = group.values.begin(); at != group.values.end(); ++at)
        if (*at > most || (*at == most && at.key() < value)) {
            most = *at;
            value = at.key();
        }
    QString where;
    for (auto at = group.where.begin(); at != group.where.end(); ++at)
        if (qsizetype(2) * *at > group.spots.size())
            where = at.key();
    if (group.page || unread)
        value.clear();
    f.facts.insert(QStringLiteral("text-key"), textKey);
    f.facts.insert(QStringLiteral("meaning"), meaning);
    f.facts.insert(QStringLiteral("sure"), sure);
    f.facts.insert(QStringLiteral("pictures"), QString::number(group.pictures.size()));
    if (!where.isEmpty())
        f.facts.insert(QStringLiteral("where"), where);
    bool first = true;
    for (const auto& [i, reading] : group.spots) {
        const Spot& spot = m_index.spots()[i];
        const WritingIndex::Text& text = m_index.texts()[spot.text];
        if (!text.code.isEmpty())
            f.facts.insert(QStringLiteral("code"), text.code);
        Place place = placeOfSpot(m_context.material, spot, text.text, reading->matches);
        // A guess may have needed what stands beyond the ends of the line: that is theirs too.
        if (reading->guessed && !spot.reach.isEmpty())
            place.box = spot.reach;
        m_context.out.add(key, f, group.page ? QString() : first ? value : reading->value, place);
        first = false;
    }
}

bool TextCheck::run() {
    if (!m_context.progress.report(1, 3))
        return false;
    findPages();
    collect();
    if (!m_context.progress.report(2, 3))
        return false;
    for (const auto& [key, group] : m_out)
        if (group.like)
            tell(key, group);
    return m_context.progress.report(3, 3);
}

} // namespace

Place placeOfSpot(const Material& material, const Spot& spot, const QString& text,
                  const QString& matches) {
    Place place = placeOfFile(material, spot.file, QStringLiteral("picture"));
    place.frame = spot.frame + 1;
    place.box = spot.box;
    place.text = text;
    place.matches = matches;
    place.layer = spot.layer == writing::Layer::Overlay ? QStringLiteral("overlay")
                  : spot.layer == writing::Layer::Icon  ? QStringLiteral("icon")
                                                        : QStringLiteral("pixels");
    place.turned = spot.turned;
    place.centre = spot.centre;
    place.width = spot.width;
    return place;
}

bool checkText(Context& context) {
    tellTextNotChecked(context);
    const WritingFound* found = context.material.writing;
    if (!found || !found->index || !found->problem.isEmpty())
        return true;
    if (!TextCheck(context).run())
        return false;
    tellClearStrips(context);
    return true;
}

} // namespace disclens::inspect
