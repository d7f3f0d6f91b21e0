// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/needle_search.h"

#include <algorithm>
#include <queue>

namespace disclens::inspect {

void NeedleSearch::add(const QString& needle, int number) {
    if (!needle.isEmpty())
        m_needles.push_back({needle, number});
}

void NeedleSearch::build() {
    m_classOf.assign(0x10000, 0);
    m_classes = 1;
    for (const Needle& needle : m_needles)
        for (const QChar c : needle.text)
            if (m_classOf[c.unicode()] == 0)
                m_classOf[c.unicode()] = static_cast<quint16>(m_classes++);

    // First the tree of all needles, each state with the few steps that lead on …
    struct Step {
        std::size_t letter; ///< its class
        qint32 to;
        qint32 next; ///< other steps of the same state, -1: none
    };
    std::vector<Step> steps;
    std::vector<qint32> firstStep(1, -1);
    m_ending.assign(1, {});
    for (std::size_t n = 0; n < m_needles.size(); ++n) {
        std::size_t state = 0;
        for (const QChar c : m_needles[n].text) {
            const std::size_t letter = m_classOf[c.unicode()];
            qint32 step = firstStep[state];
            while (step >= 0 && steps[static_cast<std::size_t>(step)].letter != letter)
                step = steps[static_cast<std::size_t>(step)].next;
            if (step < 0) {
                step = static_cast<qint32>(steps.size());
                steps.push_back({letter, static_cast<qint32>(m_ending.size()), firstStep[state]});
                firstStep[state] = step;
                m_ending.emplace_back();
                firstStep.push_back(-1);
            }
            state = static_cast<std::size_t>(steps[static_cast<std::size_t>(step)].to);
        }
        m_ending[state].push_back(static_cast<int>(n));
    }

    // … then, breadth first, the table: a state's steps are those of its longest proper suffix but
    // for its own, so that a search never steps back.
    const auto classes = static_cast<std::size_t>(m_classes);
    m_next.assign(classes * m_ending.size(), 0);
    m_shorter.assign(m_ending.size(), -1);
    std::vector<qint32> suffix(m_ending.size(), 0);
    std::queue<qint32> order;
    order.push(0);
    while (!order.empty()) {
        const auto state = static_cast<std::size_t>(order.front());
        order.pop();
        const auto back = static_cast<std::size_t>(suffix[state]);
        const auto row = m_next.begin() + static_cast<std::ptrdiff_t>(state * classes);
        if (state != 0) {
            m_shorter[state] = m_ending[back].empty() ? m_shorter[back] : qint32(back);
            std::copy_n(m_next.begin() + static_cast<std::ptrdiff_t>(back * classes), classes, row);
        }
        for (qint32 at = firstStep[state]; at >= 0;) {
            const Step& step = steps[static_cast<std::size_t>(at)];
            const auto letter = static_cast<std::ptrdiff_t>(step.letter);
            suffix[static_cast<std::size_t>(step.to)] = state == 0 ? 0 : row[letter];
            row[letter] = step.to;
            order.push(step.to);
            at = step.next;
        }
    }
}

void NeedleSearch::each(QStringView text, const Hit& hit) const {
    if (m_needles.empty())
        return;
    const auto classes = static_cast<std::size_t>(m_classes);
    std::size_t state = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        state = static_cast<std::size_t>(m_next[state * classes + m_classOf[text[i].unicode()]]);
        if (state == 0)
            continue;
        for (auto s = static_cast<qint32>(state); s >= 0;
             s = m_shorter[static_cast<std::size_t>(s)])
            for (const int n : m_ending[static_cast<std::size_t>(s)]) {
                const Needle& needle = m_needles[static_cast<std::size_t>(n)];
                hit(i + 1, needle.text.size(), needle.number);
            }
    }
}

} // namespace disclens::inspect
