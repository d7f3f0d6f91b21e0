// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/guessed_line.h"

#include "inspect/reader_text.h"
#include "writing/guesses.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace disclens::inspect {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
/// Of a sign that the reader did not think of at all.
constexpr double kUnthought = 6.5;
/// A letter right before or behind a name, a digit right beside a number: it is a part of another.
constexpr double kBeside = 2.5;

/// As ReaderText::glued; 0 for what it leaves out.
char16_t foldedSign(char16_t sign) {
    static thread_local QHash<char16_t, char16_t> known;
    if (sign == 0)
        return 0;
    const auto at = known.constFind(sign);
    if (at != known.constEnd())
        return *at;
    const QString folded = readerFold(QString(QChar(sign)));
    // "ß" is two letters; readers give it for B as often.
    const char16_t out = folded.isEmpty()     ? char16_t(0)
                         : folded.size() == 1 ? folded[0].unicode()
                                              : char16_t(u'8');
    known.insert(sign, out);
    return out;
}

quint64 bitOf(char16_t sign) {
    return quint64(1) << (sign % 64);
}

} // namespace

GuessedLine::GuessedLine(const QByteArray& packed) {
    for (const writing::GuessLook& look : writing::unpackGuesses(packed)) {
        Look out;
        out.steps.reserve(std::size_t(look.size()));
        for (const writing::GuessStep& step : look) {
            // Signs that fold to the same one are one: their likelihoods add up.
            Step one;
            const char16_t first = step.front().sign;
            one.parts = first != 0 && foldedSign(first) == 0;
            for (const writing::Guess& guess : step) {
                const char16_t sign = foldedSign(guess.sign);
                const float share = std::exp(-float(guess.doubt) / 16);
                const auto same = std::find_if(one.choices.begin(), one.choices.end(),
                                               [sign](const Choice& c) { return c.sign == sign; });
                if (same == one.choices.end())
                    one.choices.append({sign, share});
                else
                    same->doubt += share;
            }
            std::stable_sort(one.choices.begin(), one.choices.end(),
                             [](const Choice& a, const Choice& b) { return a.doubt > b.doubt; });
            const float most = std::max(one.choices.front().doubt, 1e-7F);
            for (Choice& choice : one.choices) {
                choice.doubt = -std::log(std::max(choice.doubt, 1e-7F) / most);
                if (choice.sign != 0)
                    out.signs |= bitOf(choice.sign);
            }
            out.steps.push_back(std::move(one));
        }
        m_looks.push_back(std::move(out));
    }
}

double GuessedLine::doubtOf(const Step& step, char16_t sign) {
    for (const Choice& choice : step.choices)
        if (choice.sign == sign)
            return std::min(kUnthought, double(choice.doubt));
    return kUnthought;
}

void GuessedLine::findIn(const Look& look, QStringView known, double most,
                         std::optional<Hit>& best) {
    const auto n = std::size_t(known.size());
    double least = 0;
    for (const QChar c : known)
        least += look.signs & bitOf(c.unicode()) ? 0 : kUnthought;
    if (n == 0 || least > most)
        return;
    // Viterbi over the states of CTC: 2 i is sign i, 2 i + 1 the nothing behind it. It may begin
    // and end at any step.
    struct Path {
        double doubt = kNever;
        double sign = 0, worst = 0; ///< of the sign that it stands on, and of those before
        int from = 0;
    };
    const std::size_t states = 2 * n - 1;
    std::vector<Path> now(states), before(states);
    const auto isDigit = [](char16_t c) { return QChar(c).isDigit(); };
    const int steps = int(look.steps.size());
    for (int t = 0; t < steps; ++t) {
        std::swap(now, before);
        const Step& step = look.steps[std::size_t(t)];
        const double nothing = doubtOf(step, 0);
        for (std::size_t s = 0; s < states; ++s) {
            Path path = before[s];
            if (s % 2 == 1) {
                const Path& sign = before[s - 1];
                if (sign.doubt < path.doubt) {
                    path = sign;
                    path.worst = std::max(path.worst, path.sign);
                    path.sign = 0;
                }
                path.doubt += nothing;
                now[s] = path;
                continue;
            }
            const auto enter = [&path](const Path& other) {
                if (other.doubt >= path.doubt)
                    return;
                path = other;
                path.worst = std::max(path.worst, path.sign);
                path.sign = 0;
            };
            if (s == 0 && path.doubt > 0)
                enter({0, 0, 0, t});
            if (s >= 1)
                enter(before[s - 1]);
            if (s >= 2 && known[qsizetype(s / 2)] != known[qsizetype(s / 2) - 1])
                enter(before[s - 2]);
            const double here = doubtOf(step, known[qsizetype(s / 2)].unicode());
            path.doubt += here;
            path.sign += here;
            now[s] = path;
        }
        Path& end = now[states - 1];
        const double limit = best ? std::min(most, best->doubt) : most;
        if (end.doubt > limit)
            continue;
        // What stands right beside it.
        Hit hit{end.doubt, std::max(end.worst, end.sign), 0, 0, {}};
        const auto beside = [&](int from, int way, QChar edge) {
            const char16_t run = look.steps[std::size_t(from)].choices.front().sign;
            bool same = run == edge.unicode();
            for (int i = from + way; i >= 0 && i < steps; i += way) {
                const Step& other = look.steps[std::size_t(i)];
                const char16_t sign = other.choices.front().sign;
                if (other.parts)
                    return;
                same = same && sign == run;
                if (sign == 0 || same)
                    continue;
                if (isDigit(sign) == isDigit(edge.unicode()))
                    hit.doubt += kBeside;
                return;
            }
        };
        beside(end.from, -1, known.front());
        beside(t, 1, known.back());
        if (hit.doubt > limit || (best && hit.doubt >= best->doubt))
            continue;
        hit.from = double(end.from) / steps;
        hit.to = double(t + 1) / steps;
        char16_t last = 0;
        for (int i = end.from; i <= t; ++i) {
            const char16_t sign = look.steps[std::size_t(i)].choices.front().sign;
            if (sign != 0 && sign != last)
                hit.read += QChar(sign);
            last = sign;
        }
        best = hit;
    }
}

std::optional<GuessedLine::Hit> GuessedLine::find(QStringView known, double most) const {
    std::optional<Hit> best;
    for (const Look& look : m_looks)
        findIn(look, known, most, best);
    return best;
}

} // namespace disclens::inspect
