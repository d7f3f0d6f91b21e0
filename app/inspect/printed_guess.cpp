// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the person, held against what the reader of a line in doubt may have seen.
#include "inspect/printed_search.h"

#include "inspect/month_names.h"
#include "inspect/rules.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

using Sure = PrintedMatch::Sure;

/// Doubt a sign (GuessedLine::Hit) up to which a line is taken for what is known. Measured on
/// planted lines, with the details of other people, and with details that differ in one sign only.
constexpr double kNameDoubt = 0.6, kLongNameDoubt = 0.75;
constexpr double kNumberDoubt = 0.45;
/// Of a single sign of a number: another number often differs in one digit only.
constexpr double kDigitDoubt = 3.0;
constexpr double kUnbounded = 1e9;
constexpr qsizetype kShortestName = 7, kLongName = 11, kShortestFamily = 7, kShortestNumber = 6;

bool overlap(const GuessedLine::Hit& a, const GuessedLine::Hit& b) {
    return a.from < b.to && b.from < a.to;
}

} // namespace

QStringList daySpellings(const QDate& day) {
    const auto two = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString year = QString::number(day.year());
    QStringList out;
    for (const bool zeros : {true, false}) {
        const QString d = zeros ? two(day.day()) : QString::number(day.day());
        const QString m = zeros ? two(day.month()) : QString::number(day.month());
        out << d + m + year << m + d + year << year + m + d;
        for (const QString& month : monthNames()[std::size_t(day.month() - 1)]) {
            const QString name = readerFold(month);
            out << d + name + year << name + d + year << year + name + d;
            // With a month's name two digits of the year are enough to tell it from any number.
            if (d.size() + name.size() >= 5)
                out << d + name + year.right(2);
        }
    }
    for (QString& each : out)
        each = readerFold(each);
    out.removeDuplicates();
    return out;
}

bool PrintedSearch::wasThoughtOf(int detail, const GuessedLine& line) const {
    const auto in = [&line](const QString& known) {
        const auto hit = known.isEmpty() ? std::nullopt : line.find(known, kUnbounded);
        return hit && hit->worst < kDigitDoubt;
    };
    for (const Name& name : m_names)
        if (name.detail == detail &&
            (in(name.family) || std::any_of(name.wholes.begin(), name.wholes.end(), in)))
            return true;
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const Number& number) {
        return number.detail == detail && in(number.number);
    });
}

QList<PrintedSearch::Guessed> PrintedSearch::findGuessed(const GuessedLine& line) const {
    QList<Guessed> out;
    const auto add = [&](int detail, const QString& known, double most, double worst,
                         const QDate& examDay = {}) {
        const auto hit = line.find(known, most);
        if (hit && hit->worst <= worst)
            out.append({detail, *hit, hit->doubt / double(known.size()), examDay});
    };
    for (const Name& name : m_names) {
        if (name.unspaced)
            continue;
        for (const QString& whole : name.wholes)
            if (const auto n = whole.size(); n >= kShortestName)
                add(name.detail, whole, (n >= kLongName ? kLongNameDoubt : kNameDoubt) * double(n),
                    kUnbounded);
        if (const auto n = name.family.size(); name.rare && n >= kShortestFamily)
            add(name.detail, name.family, kNumberDoubt * double(n), kDigitDoubt);
    }
    for (const Number& number : m_numbers)
        if (const auto n = number.number.size();
            n >= kShortestNumber && !number.lettersOnly &&
            m_exact.details()[number.detail].kind != DetailKind::Serial)
            add(number.detail, number.number, kNumberDoubt * double(n), kDigitDoubt);
    for (const auto& [spellings, detail] : m_birthSpellings)
        for (const QString& spelling : spellings)
            add(detail, spelling, kNumberDoubt * double(spelling.size()), kDigitDoubt);
    for (const auto& [day, spellings] : m_examSpellings)
        for (const QString& spelling : spellings)
            add(-1, spelling, kNumberDoubt * double(spelling.size()), kDigitDoubt, day);
    // One detail a place: the one that fits best.
    std::stable_sort(out.begin(), out.end(),
                     [](const Guessed& a, const Guessed& b) { return a.share < b.share; });
    QList<Guessed> kept;
    for (const Guessed& one : out)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Guessed& other) { return overlap(one.hit, other.hit); }))
            kept.append(one);
    return kept;
}

} // namespace disclens::inspect
