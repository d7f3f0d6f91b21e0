// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/needle_search.h"

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

    const auto classes = static_cast<std::size_t>(m_classes);
    m_next.assign(classes, -1);
    m_ending.assign(1, {});
    for (std::size_t n = 0; n < m_needles.size(); ++n) {
        std::size_t state = 0;
        for (const QChar c : m_needles[n].text) {
            const std::size_t slot = state * classes + m_classOf[c.unicode()];
            if (m_next[slot] < 0) {
                m_next[slot] = static_cast<qint32>(m_ending.size());
                m_ending.emplace_back();
                m_next.resize(m_next.size() + classes, -1);
            }
            state = static_cast<std::size_t>(m_next[slot]);
        }
        m_ending[state].push_back(static_cast<int>(n));
    }

    // Breadth first: missing steps become those of the longest proper suffix, so that a search
    // never steps back.
    std::vector<qint32> suffix(m_ending.size(), 0);
    m_shorter.assign(m_ending.size(), -1);
    std::queue<qint32> order;
    for (std::size_t c = 0; c < classes; ++c) {
        if (m_next[c] < 0)
            m_next[c] = 0;
        else if (m_next[c] > 0)
            order.push(m_next[c]);
    }
    while (!order.empty()) {
        const qint32 state = order.front();
        order.pop();
        const qint32 back = suffix[static_cast<std::size_t>(state)];
        m_shorter[static_cast<std::size_t>(state)] =
            m_ending[static_cast<std::size_t>(back)].empty()
                ? m_shorter[static_cast<std::size_t>(back)]
                : back;
        for (std::size_t c = 0; c < classes; ++c) {
            qint32& step = m_next[static_cast<std::size_t>(state) * classes + c];
            const qint32 fallback = m_next[static_cast<std::size_t>(back) * classes + c];
            if (step < 0) {
                step = fallback;
            } else {
                suffix[static_cast<std::size_t>(step)] = fallback;
                order.push(step);
            }
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
