// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/needle_search.h"

#include <algorithm>
#include <utility>

namespace disclens::inspect {

namespace {

constexpr qint32 kSeveral = 3;                           ///< steps that are worth a row
constexpr std::size_t kMostCells = std::size_t(1) << 20; ///< of all rows together

template <typename T> auto& at(T& list, qint32 index) {
    return list[static_cast<std::size_t>(index)];
}

} // namespace

void NeedleSearch::add(const QString& needle, int number) {
    if (!needle.isEmpty())
        m_needles.push_back({needle, number});
}

void NeedleSearch::makeClasses() {
    m_classOf.assign(0x10000, 0);
    m_classes = 1;
    for (const Needle& needle : m_needles)
        for (const QChar c : needle.text)
            if (m_classOf[c.unicode()] == 0 && m_classes < 0xFFFF)
                m_classOf[c.unicode()] = static_cast<quint16>(m_classes++);
}

/// The tree of all needles. Returns the state where each needle ends.
std::vector<qint32> NeedleSearch::makeTree() {
    struct Growing { ///< steps of one state are a chain
        quint16 letter;
        qint32 to;
        qint32 next; ///< -1: none
    };
    std::vector<Growing> grown;
    std::vector<qint32> first(1, -1);         ///< step by state
    std::vector<qint32> starts(m_classes, 0); ///< state by letter; the start has too many steps
    std::vector<qint32> endOf(m_needles.size());
    for (std::size_t n = 0; n < m_needles.size(); ++n) {
        qint32 state = 0;
        for (const QChar c : m_needles[n].text) {
            const quint16 letter = m_classOf[c.unicode()];
            qint32 to = state == 0 ? starts[letter] : 0;
            if (state != 0)
                for (qint32 s = at(first, state); s >= 0 && to == 0; s = at(grown, s).next)
                    if (at(grown, s).letter == letter)
                        to = at(grown, s).to;
            if (to == 0) {
                to = static_cast<qint32>(first.size());
                grown.push_back({letter, to, at(first, state)});
                at(first, state) = static_cast<qint32>(grown.size()) - 1;
                first.push_back(-1);
                if (state == 0)
                    starts[letter] = to;
            }
            state = to;
        }
        endOf[n] = state;
    }
    m_states.assign(first.size() + 1, {});
    m_steps.clear();
    m_steps.reserve(grown.size());
    for (std::size_t state = 0; state < first.size(); ++state) {
        const auto from = static_cast<std::ptrdiff_t>(m_steps.size());
        m_states[state].steps = static_cast<qint32>(from);
        for (qint32 s = first[state]; s >= 0; s = at(grown, s).next)
            m_steps.push_back({at(grown, s).letter, at(grown, s).to});
        std::sort(m_steps.begin() + from, m_steps.end(),
                  [](const Step& a, const Step& b) { return a.letter < b.letter; });
    }
    m_states.back().steps = static_cast<qint32>(m_steps.size());
    return endOf;
}

void NeedleSearch::build() {
    makeClasses();
    const std::vector<qint32> endOf = makeTree();
    m_sameEnd.assign(m_needles.size(), -1);
    for (std::size_t n = m_needles.size(); n-- > 0;) // so that they are told in their order
        m_sameEnd[n] = std::exchange(at(m_states, endOf[n]).ending, static_cast<qint32>(n));

    // Breadth first: where each state goes on when nothing fits is known from shorter ones.
    m_rows.clear();
    makeRow(0);
    std::vector<qint32> order{0};
    order.reserve(m_states.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const qint32 state = order[i];
        const qint32 from = at(m_states, state).steps, end = at(m_states, state + 1).steps;
        for (qint32 s = from; s < end; ++s) {
            const Step& step = at(m_steps, s);
            State& to = at(m_states, step.to);
            to.suffix = state == 0 ? 0 : next(at(m_states, state).suffix, step.letter);
            const State& suffix = at(m_states, to.suffix);
            to.shorter = suffix.ending >= 0 ? to.suffix : suffix.shorter;
            order.push_back(step.to);
        }
        if (state != 0 && end - from >= kSeveral && m_rows.size() + m_classes <= kMostCells)
            makeRow(state);
    }
}

void NeedleSearch::makeRow(qint32 state) {
    State& made = at(m_states, state);
    const std::size_t from = m_rows.size();
    m_rows.resize(from + m_classes, 0);
    if (state != 0)
        for (std::size_t letter = 1; letter < m_classes; ++letter)
            m_rows[from + letter] = next(made.suffix, static_cast<quint16>(letter));
    for (qint32 s = made.steps; s < at(m_states, state + 1).steps; ++s)
        m_rows[from + at(m_steps, s).letter] = at(m_steps, s).to;
    made.row = static_cast<qint32>(from / m_classes);
}

qint32 NeedleSearch::stepFrom(const State* state, quint16 letter) const {
    constexpr std::ptrdiff_t kFew = 8;
    auto s = m_steps.begin() + state->steps;
    const auto end = m_steps.begin() + (state + 1)->steps;
    if (end - s > kFew)
        s = std::lower_bound(s, end, letter,
                             [](const Step& step, quint16 sought) { return step.letter < sought; });
    for (; s != end && s->letter <= letter; ++s)
        if (s->letter == letter)
            return s->to;
    return -1;
}

qint32 NeedleSearch::next(qint32 state, quint16 letter) const {
    for (;;) {
        const State* const here = &at(m_states, state);
        if (here->row >= 0) // the start has one
            return m_rows[static_cast<std::size_t>(here->row) * m_classes + letter];
        const qint32 to = stepFrom(here, letter);
        if (to >= 0)
            return to;
        state = here->suffix;
    }
}

void NeedleSearch::each(QStringView text, const Hit& hit) const {
    if (m_needles.empty())
        return;
    qint32 state = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint16 letter = m_classOf[text[i].unicode()];
        if (letter == 0) {
            state = 0;
            continue;
        }
        state = next(state, letter);
        for (qint32 s = state; s > 0; s = at(m_states, s).shorter)
            for (qint32 n = at(m_states, s).ending; n >= 0; n = at(m_sameEnd, n)) {
                const Needle& needle = at(m_needles, n);
                hit(i + 1, needle.text.size(), needle.number);
            }
    }
}

} // namespace disclens::inspect
