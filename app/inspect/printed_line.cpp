// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/printed_line.h"

#include "inspect/printed_rules.h"
#include "inspect/text_fold.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace disclens::inspect {
namespace {

using Sure = PrintedMatch::Sure;

QString sureId(Sure sure) {
    return sure == Sure::Sure     ? QStringLiteral("sure")
           : sure == Sure::Likely ? QStringLiteral("likely")
                                  : QStringLiteral("look");
}

/// "Im: 3/24" and "Im: 4/24" are one kind of writing: runs of digits are one sign.
QString shapeOf(const QString& text) {
    QString out;
    for (const QChar c : text.toLower()) {
        const QChar as = c.isDigit() ? QChar(u'#') : c;
        if (as == u' ' || (as == u'#' && out.endsWith(u'#')))
            continue;
        out += as;
    }
    return out;
}

QString meaningOf(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
        return QStringLiteral("name");
    case DetailKind::Number:
    case DetailKind::Order:
        return QStringLiteral("number");
    case DetailKind::BirthDate:
        return QStringLiteral("birth_date");
    case DetailKind::Phone:
    case DetailKind::Email:
    case DetailKind::Address:
        return QStringLiteral("contact");
    case DetailKind::Institution:
        return QStringLiteral("hospital");
    case DetailKind::Staff:
        return QStringLiteral("staff");
    case DetailKind::Serial:
        break;
    }
    return QStringLiteral("other");
}

QString subjectOf(DetailKind kind) {
    switch (kind) {
    case DetailKind::Name:
        return QStringLiteral("burned-name");
    case DetailKind::Number:
        return QStringLiteral("burned-number");
    case DetailKind::Order:
        return QStringLiteral("burned-order-number");
    case DetailKind::BirthDate:
        return QStringLiteral("burned-birth-date");
    case DetailKind::Phone:
    case DetailKind::Email:
    case DetailKind::Address:
        return QStringLiteral("burned-contact");
    case DetailKind::Institution:
        return QStringLiteral("burned-hospital");
    case DetailKind::Staff:
        return QStringLiteral("burned-staff");
    case DetailKind::Serial:
        break;
    }
    return QStringLiteral("burned-serial");
}

QString withoutColon(const QString& label) {
    QString out = label.trimmed();
    while (!out.isEmpty() && !out.back().isLetterOrNumber())
        out.chop(1);
    return out;
}

/// The words of a name that a form found: up to the first label, without lone signs. Empty when
/// they are no name.
QString nameIn(const QString& hit, bool labelled) {
    const MeaningRule* hospital = meaningRule(QStringLiteral("hospital"));
    if (hospital && hospital->expression.match(hit).hasMatch())
        return {};
    static const QRegularExpression gaps(QStringLiteral("[ ,^]+"));
    QStringList words;
    int letters = 0, harmlessWords = 0;
    for (const QString& word : hit.split(gaps, Qt::SkipEmptyParts)) {
        if (!words.isEmpty() && (isLabel(word) || harmlessClass(word) == u"label"))
            break;
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            break;
        words.append(word);
        letters += int(foldCompact(word).size());
        harmlessWords += foldCompact(word).size() > 1 && isHarmlessWord(word) ? 1 : 0;
    }
    if (words.isEmpty() || letters < 3 || harmlessWords == words.size())
        return {};
    if (!labelled && (harmlessWords > 0 || words.size() < 2))
        return {};
    const qsizetype end = hit.indexOf(words.back()) + words.back().size();
    return hit.left(end);
}

bool saysNothing(const QString& number) {
    const QString digits = readerFold(number);
    return digits.isEmpty() || digits.count(digits[0]) == digits.size();
}

} // namespace

Category categoryOfMeaning(const QString& meaning, const QString& subject) {
    if (meaning == u"name" || meaning == u"contact")
        return Category::NameAndContact;
    if (meaning == u"birth_date" || meaning == u"exam_date")
        return Category::Dates;
    if (meaning == u"number" || meaning == u"barcode")
        return Category::IdNumbers;
    if (meaning == u"hospital")
        return Category::Places;
    if (meaning == u"staff")
        return Category::Staff;
    if (meaning == u"harmless" || subject == u"burned-serial")
        return Category::Machine;
    return Category::Notes;
}

struct LineJudge::Work {
    const WritingIndex::Text& line;
    const Around& around;
    const WritingIndex::Text* left = line.code.isEmpty() ? around.left : nullptr;
    const WritingIndex::Text* above = line.code.isEmpty() ? around.above : nullptr;
    const WritingIndex::Text* row = line.code.isEmpty() ? around.row : nullptr;
    QString label = {}; ///< the label beside or above it, if it is one
    const QString& text = line.text;
    const QString& code = line.code;
    QList<PrintedReading> out = {};
    QList<std::pair<qsizetype, qsizetype>> taken = {}; ///< from, length of each

    /// The part of a stretch of the row that lies in this line; length 0: none.
    std::pair<qsizetype, qsizetype> here(qsizetype from, qsizetype length) const {
        const qsizetype begin = std::max<qsizetype>(0, from - around.rowFrom);
        const qsizetype end = std::min(text.size(), from + length - around.rowFrom);
        return {begin, std::max<qsizetype>(0, end - begin)};
    }
    /// The row knows more of it: the time of "Apr 30" "06:27:24" "1993".
    bool isPartOfLongerDate(const PrintedDate& date) const {
        return row && date.days.isEmpty() &&
               std::any_of(row->forms.dates.begin(), row->forms.dates.end(),
                           [&](const PrintedDate& d) {
                               return !d.days.isEmpty() && here(d.from, d.length).second > 0;
                           });
    }
    bool isTaken(qsizetype from, qsizetype length) const {
        return std::any_of(taken.begin(), taken.end(), [&](const auto& t) {
            return from < t.first + t.second && t.first < from + length;
        });
    }
    /// Takes back what was said of this stretch by its form alone. False: it is known what it is.
    bool drop(qsizetype from, qsizetype length) {
        const auto here = [&](qsizetype i) {
            return from < taken[i].first + taken[i].second && taken[i].first < from + length;
        };
        for (qsizetype i = 0; i < out.size(); ++i)
            if (here(i) && out[i].detail >= 0)
                return false;
        for (qsizetype i = out.size() - 1; i >= 0; --i)
            if (here(i)) {
                out.removeAt(i);
                taken.removeAt(i);
            }
        return true;
    }
    void add(PrintedReading reading, qsizetype from, qsizetype length) {
        if (reading.value.isEmpty())
            reading.value = text.mid(from, length).trimmed();
        if (reading.textKey.isEmpty())
            reading.textKey = readerFold(reading.value);
        if (reading.key.isEmpty())
            reading.key = reading.meaning + u':' + reading.textKey;
        reading.textKey =
            QString::fromLatin1(QCryptographicHash::hash((code + u'|' + reading.textKey).toUtf8(),
                                                         QCryptographicHash::Sha1)
                                    .toHex()
                                    .left(16));
        taken.append({from, length});
        out.append(std::move(reading));
    }
};

/// text: in which the match was found; from, length: of this line.
void LineJudge::addDetail(Work& work, const PrintedMatch& m, const QString& text, qsizetype from,
                          qsizetype length) const {
    const Detail& detail = m_details.details()[m.detail];
    PrintedReading r;
    r.meaning = meaningOf(detail.kind);
    r.subject = subjectOf(detail.kind);
    r.rule = QStringLiteral("printed:detail");
    r.hipaa = hipaaOf(detail.kind);
    r.matches = matchId(detail.kind);
    r.sure = sureId(m.sure);
    r.level = m.sure == Sure::Look ? Level::Could : detail.level;
    r.detail = m.detail;
    r.value = text.mid(m.from, m.length).trimmed();
    // However it is written, it is one thing about the person.
    r.textKey = detail.key;
    r.key = r.meaning + u':' + detail.key;
    work.add(r, from, length);
}

void LineJudge::readDetails(Work& work) const {
    for (PrintedMatch m : m_search.find(work.text, !work.label.isEmpty())) {
        // One letter in another way: likely a misread one only where the reader thought of the
        // right one. Where it was sure it may be somebody else, so a person has to look.
        const auto* guesses = work.around.guesses;
        const bool doubtful = m.nearly && m.sure == Sure::Likely && work.code.isEmpty();
        const bool thought = doubtful && guesses && m_search.wasThoughtOf(m.detail, *guesses);
        if (doubtful && !thought && work.around.guessesKept)
            m.sure = Sure::Look;
        addDetail(work, m, work.text, m.from, m.length);
        work.out.back().thought = thought;
    }
}

/// What the row says that its boxes do not say alone.
void LineJudge::readRow(Work& work) const {
    if (!work.row)
        return;
    for (const PrintedMatch& m : m_search.find(work.row->text, false)) {
        const auto [from, length] = work.here(m.from, m.length);
        if (length > 0 && !work.isTaken(from, length))
            addDetail(work, m, work.row->text, from, length);
    }
}

/// What the line may say, where its likeliest text says something else.
void LineJudge::readGuesses(Work& work) const {
    if (!work.around.guesses || !work.code.isEmpty())
        return;
    for (const PrintedSearch::Guessed& guessed : m_search.findGuessed(*work.around.guesses)) {
        const bool exam = guessed.detail < 0;
        const QString meaning = exam ? QStringLiteral("exam_date")
                                     : meaningOf(m_details.details()[guessed.detail].kind);
        const auto same = [&](const PrintedReading& reading) {
            return exam ? reading.subject == u"burned-exam-date"
                        : reading.detail == guessed.detail || reading.meaning == meaning;
        };
        if (std::any_of(work.out.begin(), work.out.end(), same))
            continue;
        // Where it stands in the text, as nearly as can be told.
        const auto size = double(work.text.size());
        const auto from = qsizetype(guessed.hit.from * size);
        const auto end = std::min(work.text.size(), qsizetype(std::ceil(guessed.hit.to * size)));
        if (!work.drop(from, end - from))
            continue;
        if (exam) {
            PrintedReading r;
            r.meaning = meaning;
            r.subject = QStringLiteral("burned-exam-date");
            r.matches = QStringLiteral("exact_dates");
            r.hipaa = QStringLiteral("C");
            r.sure = QStringLiteral("likely");
            r.days = {guessed.examDay};
            r.textKey = u"day:" + guessed.examDay.toString(Qt::ISODate);
            if (work.text.isEmpty())
                r.value = guessed.examDay.toString(Qt::ISODate);
            work.add(r, from, end - from);
        } else {
            addDetail(work, {guessed.detail, from, end - from, Sure::Likely}, work.text, from,
                      end - from);
            if (work.text.isEmpty()) // nothing was read that could be told
                work.out.back().value = m_details.details()[guessed.detail].value;
        }
        work.out.back().rule = QStringLiteral("printed:guess");
        work.out.back().guessed = true;
    }
}

/// A name or number that began in the line above.
void LineJudge::readAbove(Work& work) const {
    const WritingIndex::Text* above = work.above;
    if (!work.out.isEmpty() || !above || above->text.isEmpty() || above->forms.isLabel)
        return;
    const QString both = above->text + u' ' + work.text;
    for (const PrintedMatch& m : m_search.find(both, false)) {
        const DetailKind kind = m_details.details()[m.detail].kind;
        const qsizetype here = m.from + m.length - above->text.size() - 1;
        if (m.from >= above->text.size() || here <= 0 ||
            (kind != DetailKind::Name && kind != DetailKind::Number && kind != DetailKind::Staff))
            continue;
        addDetail(work, {m.detail, m.from, m.length, std::max(m.sure, Sure::Likely)}, both, 0,
                  here);
        work.out.back().fromAbove = true;
        return;
    }
}

/// in: the line itself, or the row that it is a part of.
bool LineJudge::readDate(const Work& work, const WritingIndex::Text& in, const PrintedDate& date,
                         PrintedReading& r) const {
    const MeaningRule* birth = meaningRule(QStringLiteral("birth-label"));
    const MeaningRule* exam = meaningRule(QStringLiteral("exam-label"));
    const auto labelled = [&](const MeaningRule* rule) {
        return rule && (rule->expression.match(in.text.left(date.from)).hasMatch() ||
                        (date.from == 0 && rule->expression.match(work.label).hasMatch()));
    };
    r.days = date.days;
    r.value = in.text.mid(date.from, date.length).trimmed();
    r.hipaa = QStringLiteral("C");
    const int known = m_search.birthDetail(date);
    r.labelled = !date.days.isEmpty() && labelled(birth);
    if (known >= 0) {
        r.meaning = QStringLiteral("birth_date");
        r.subject = QStringLiteral("burned-birth-date");
        r.rule = QStringLiteral("printed:detail");
        r.detail = known;
        r.matches = QStringLiteral("birth_date");
        r.level = m_details.details()[known].level;
        r.sure = date.fullYear || r.labelled ? QStringLiteral("sure") : QStringLiteral("likely");
    } else if (r.labelled) {
        r.meaning = QStringLiteral("birth_date");
        r.subject = m_search.knowsBirth() ? QStringLiteral("burned-some-birth-date")
                                          : QStringLiteral("burned-birth-date");
        r.rule = QStringLiteral("printed:birth-label");
        r.sure = QStringLiteral("likely");
    } else if (m_search.isExamDay(date)) {
        r.meaning = QStringLiteral("exam_date");
        r.subject = QStringLiteral("burned-exam-date");
        r.rule = QStringLiteral("printed:exam-day");
        r.matches = QStringLiteral("exact_dates");
        r.sure = date.fullYear ? QStringLiteral("sure") : QStringLiteral("likely");
    } else if (date.plain && !labelled(exam)) {
        return false; // eight digits: a number like any other
    } else {
        r.meaning = QStringLiteral("exam_date");
        r.subject =
            date.days.isEmpty() ? QStringLiteral("burned-time") : QStringLiteral("burned-date");
        r.rule =
            date.days.isEmpty() ? QStringLiteral("printed:time") : QStringLiteral("printed:date");
        r.sure = QStringLiteral("likely");
    }
    // The time differs from picture to picture, and is told with the day.
    if (date.days.isEmpty())
        r.textKey = u"time:" + shapeOf(r.value);
    else
        r.textKey = u"day:" + date.days.front().toString(Qt::ISODate);
    return true;
}

void LineJudge::readDates(Work& work) const {
    for (const PrintedDate& date : work.line.forms.dates)
        if (PrintedReading r; !work.isTaken(date.from, date.length) &&
                              !work.isPartOfLongerDate(date) && readDate(work, work.line, date, r))
            work.add(r, date.from, date.length);
    if (work.row)
        for (const PrintedDate& date : work.row->forms.dates) {
            const auto [from, length] = work.here(date.from, date.length);
            if (PrintedReading r;
                length > 0 && !work.isTaken(from, length) && readDate(work, *work.row, date, r))
                work.add(r, from, length);
        }
    // "07:32" right beside or below a date is the time of the exam.
    static const QRegularExpression clock(QStringLiteral("^\\s*([01]?\\d|2[0-3]):[0-5]\\d\\s*$"));
    if (work.out.isEmpty() && clock.match(work.text).hasMatch() &&
        ((work.left && !work.left->forms.dates.isEmpty()) ||
         (work.above && !work.above->forms.dates.isEmpty()))) {
        PrintedReading r;
        r.meaning = QStringLiteral("exam_date");
        r.subject = QStringLiteral("burned-time");
        r.rule = QStringLiteral("printed:time");
        r.sure = QStringLiteral("likely");
        r.hipaa = QStringLiteral("C");
        r.textKey = u"time:" + shapeOf(work.text);
        work.add(r, 0, work.text.size());
    }
}

/// One hit of a form, if it says something. from, end: the stretch of the line, may grow or shrink.
bool LineJudge::readForm(const Work& work, const WritingIndex::Text& in, const MeaningRule& rule,
                         qsizetype& from, qsizetype& end, PrintedReading& r) const {
    r.meaning = rule.meaning;
    r.subject = u"burned-" + rule.meaning;
    r.rule = u"printed:" + rule.id;
    r.level = rule.level;
    r.sure = rule.sure;
    r.hipaa = rule.hipaa;
    r.labelled = rule.sure == u"likely";
    r.value = in.text.mid(from, end - from).trimmed();
    if (rule.meaning == u"name" || rule.meaning == u"staff") {
        const bool label = rule.id.contains(QLatin1String("label")) || rule.meaning == u"staff";
        if (rule.id != u"staff-job")
            r.value = nameIn(r.value, label);
        if (r.value.isEmpty())
            return false;
        end = from + r.value.size();
        if (rule.meaning == u"staff")
            return true;
        r.subject = QStringLiteral("burned-some-name");
        if (m_search.knowsName()) { // it is not the one that the files name
            r.level = Level::Could;
            r.sure = QStringLiteral("look");
        }
    } else if (rule.meaning == u"number") {
        if (saysNothing(r.value) || r.value.contains(u':'))
            return false;
        if (rule.id == u"order-label")
            r.subject = QStringLiteral("burned-order-number");
        else if (rule.id == u"long-number" || (m_search.knowsNumber() && r.level == Level::Points))
            r.subject = QStringLiteral("burned-some-number");
        if (m_search.knowsNumber())
            r.level = Level::Could;
    } else if (rule.meaning == u"hospital") {
        if (!in.forms.harmless.isEmpty() || !work.line.forms.harmless.isEmpty() ||
            std::any_of(work.out.begin(), work.out.end(),
                        [](const PrintedReading& o) { return o.meaning == u"hospital"; }))
            return false;
        from = 0; // the words around it say which one
        end = in.text.size();
        r.value = in.text;
    } else if (rule.meaning == u"age") {
        r.meaning = QStringLiteral("other");
    }
    return true;
}

void LineJudge::readForms(Work& work) const {
    // A label in the box beside it is read as if it stood in the line.
    const QString prefix = work.label.isEmpty() ? QString() : QString(work.label + u": ");
    const QList<PrintedForms::Hit> hits =
        prefix.isEmpty() ? work.line.forms.hits : meaningHits(prefix + work.text);
    for (const PrintedForms::Hit& hit : hits) {
        if (hit.rule->id == u"long-number" && (!work.out.isEmpty() || !work.code.isEmpty()))
            continue;
        qsizetype from = std::max<qsizetype>(0, hit.from - prefix.size());
        qsizetype end = hit.from + hit.length - prefix.size();
        PrintedReading reading;
        if (end > from && !work.isTaken(from, end - from) &&
            readForm(work, work.line, *hit.rule, from, end, reading))
            work.add(reading, from, end - from);
    }
    if (!work.row || !work.out.isEmpty())
        return;
    // What the row says by its form, where the line alone says nothing.
    for (const PrintedForms::Hit& hit : work.row->forms.hits) {
        if (hit.rule->id == u"long-number" || hit.rule->meaning == u"age")
            continue;
        qsizetype from = hit.from, end = hit.from + hit.length;
        PrintedReading reading;
        if (!readForm(work, *work.row, *hit.rule, from, end, reading))
            continue;
        if (const auto [begin, length] = work.here(from, end - from);
            length > 0 && !work.isTaken(begin, length))
            work.add(reading, begin, length);
    }
}

/// Telephone numbers, addresses and national numbers have forms of their own in any text.
void LineJudge::readContacts(Work& work) const {
    for (const PatternMatch& m : work.line.forms.contacts) {
        const bool contact = m.pattern->kind == u"address_or_phone";
        if (work.isTaken(m.from, m.length))
            continue;
        PrintedReading r;
        r.meaning = contact ? QStringLiteral("contact") : QStringLiteral("number");
        r.subject = contact ? QStringLiteral("burned-some-contact")
                            : QStringLiteral("burned-national-number");
        r.rule = QStringLiteral("printed:pattern:") + m.pattern->id;
        r.level = m.pattern->level;
        r.sure = QStringLiteral("likely");
        r.hipaa = m.pattern->hipaa;
        r.labelled = true;
        r.value = m.value.trimmed();
        work.add(r, m.from, m.length);
    }
}

QList<PrintedReading> LineJudge::judge(const WritingIndex::Text& line, const Around& around) const {
    Work work{line, around};
    const QString& text = line.text;
    const QString& code = line.code;
    if (!line.forms.isLabel)
        for (const WritingIndex::Text* beside : {work.left, work.above})
            if (work.label.isEmpty() && beside && beside->forms.isLabel)
                work.label = withoutColon(beside->text);
    PrintedReading rest;
    if (text.isEmpty()) {
        readGuesses(work);
        if (!work.out.isEmpty())
            return work.out;
        rest.meaning = code.isEmpty() ? QStringLiteral("handwriting") : QStringLiteral("barcode");
        rest.subject =
            code.isEmpty() ? QStringLiteral("burned-unread") : QStringLiteral("burned-barcode");
        rest.rule = QStringLiteral("printed:unread");
        rest.textKey = QStringLiteral("unread");
        work.add(rest, 0, 0);
        return work.out;
    }
    readDetails(work);
    readRow(work);
    readAbove(work);
    readDates(work);
    readGuesses(work);
    readContacts(work);
    readForms(work);
    if (!work.out.isEmpty()) {
        for (PrintedReading& reading : work.out)
            if (!code.isEmpty())
                reading.rule += QStringLiteral(":barcode");
        return work.out;
    }
    if (!code.isEmpty()) {
        rest.meaning = QStringLiteral("barcode");
        rest.subject = QStringLiteral("burned-barcode");
        rest.rule = QStringLiteral("printed:barcode");
        work.add(rest, 0, text.size());
        return work.out;
    }
    if (const QString& kind = line.forms.harmless; !kind.isEmpty()) {
        rest.meaning = QStringLiteral("harmless");
        rest.subject = QStringLiteral("burned-") + kind;
        rest.rule = QStringLiteral("printed:harmless");
        rest.level = Level::Unlikely;
        rest.sure = QStringLiteral("sure");
        rest.textKey = kind + u':' + shapeOf(text);
    } else {
        rest.meaning = QStringLiteral("other");
        rest.subject = QStringLiteral("burned-other");
        rest.rule = QStringLiteral("printed:other");
    }
    work.add(rest, 0, text.size());
    return work.out;
}

} // namespace disclens::inspect
