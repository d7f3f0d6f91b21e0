// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/writing_index.h"

#include <algorithm>

namespace disclens::inspect {

int WritingIndex::textOf(const writing::Line& line) {
    const std::pair<QString, QString> key{line.text.left(kMostText).simplified(), line.code};
    const auto known = m_byText.constFind(key);
    if (known != m_byText.constEnd())
        return *known;
    if (m_texts.size() >= kMostTexts)
        return -1;
    const int number = int(m_texts.size());
    m_texts.append({key.first, key.second, printedForms(key.first)});
    m_byText.insert(key, number);
    return number;
}

int WritingIndex::guessesOf(const writing::Line& line) {
    if (line.guesses.isEmpty() || !line.code.isEmpty())
        return -1;
    const auto known = m_byGuesses.constFind(line.guesses);
    if (known != m_byGuesses.constEnd())
        return *known;
    if (m_guessBytes + line.guesses.size() > kMostGuesses)
        return kGuessesNotKept;
    m_guessBytes += line.guesses.size();
    GuessedLine guesses(line.guesses);
    const int number = guesses.isEmpty() ? -1 : int(m_guesses.size());
    if (number >= 0)
        m_guesses.push_back(std::move(guesses));
    m_byGuesses.insert(line.guesses, number);
    return number;
}

void WritingIndex::add(const writing::FrameLines& found) {
    if (found.error)
        return; // whoever counts the frames keeps it
    if (!found.glance) {
        ++m_looked;
        m_files.insert(found.file);
    }
    for (const QString& what : found.notCovered)
        m_leftOut.append({found.file, found.frame, what});
    if (found.lines.isEmpty())
        return;
    const qsizetype room = std::min(kMostLines, kMostSpots - m_spots.size());
    const qsizetype taken = std::min(found.lines.size(), room);
    const qsizetype first = m_spots.size();
    for (const writing::Line& line : found.lines.mid(0, std::max<qsizetype>(0, taken))) {
        Spot spot;
        spot.file = found.file;
        spot.frame = found.frame;
        spot.box = line.box;
        spot.reach = line.reach;
        spot.layer = line.layer;
        spot.turned = qint16(line.turned);
        spot.confidence = line.confidence;
        spot.centre = line.centre;
        spot.width = line.width;
        spot.text = textOf(line);
        spot.guesses = guessesOf(line);
        if (spot.text >= 0)
            m_spots.append(spot);
    }
    const qsizetype kept = m_spots.size() - first;
    if (kept < found.lines.size())
        m_leftOut.append({found.file, found.frame, QStringLiteral("too-many")});
    if (kept == 0)
        return;
    m_frames.append({found.file, found.frame, first, kept});
    findNeighbours(first);
}

/// Labels and values, family and given names often come as boxes of their own, side by side or one
/// below the other.
void WritingIndex::findNeighbours(qsizetype first) {
    const qsizetype end = m_spots.size();
    // By rows, so that each line is compared only with those near it.
    QList<qsizetype> order;
    for (qsizetype i = first; i < end; ++i)
        if (m_spots[i].turned == 0 && m_texts[m_spots[i].text].code.isEmpty())
            order.append(i);
    std::sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return m_spots[a].box.top() < m_spots[b].box.top();
    });
    constexpr qsizetype kNear = 60; // lines looked at in either direction
    for (qsizetype n = 0; n < order.size(); ++n) {
        Spot& spot = m_spots[order[n]];
        const int height = spot.box.height();
        int bestLeft = 6 * height, bestAbove = height;
        for (qsizetype k = std::max<qsizetype>(0, n - kNear);
             k < std::min(order.size(), n + kNear + 1); ++k) {
            const Spot& other = m_spots[order[k]];
            if (k == n || other.layer != spot.layer)
                continue;
            const int sameRows = std::min(spot.box.bottom(), other.box.bottom()) -
                                 std::max(spot.box.top(), other.box.top());
            const int gapLeft = spot.box.left() - other.box.right();
            if (2 * sameRows > std::min(height, other.box.height()) && gapLeft > -height / 2 &&
                gapLeft < bestLeft) {
                bestLeft = gapLeft;
                spot.left = other.text;
            }
            const int sameColumns = std::min(spot.box.right(), other.box.right()) -
                                    std::max(spot.box.left(), other.box.left());
            const int gapAbove = spot.box.top() - other.box.bottom();
            if (sameColumns > 0 && gapAbove > -height / 3 && gapAbove < bestAbove &&
                other.box.top() < spot.box.top()) {
                bestAbove = gapAbove;
                spot.above = other.text;
            }
        }
    }
    joinRows(order);
}

/// Finders often part a line at wide blanks: "FICTOVA," and "RENEE" are read as one as well.
void WritingIndex::joinRows(const QList<qsizetype>& order) {
    QList<qsizetype> byPlace = order;
    const auto centre = [this](qsizetype i) { return m_spots[i].box.center().y(); };
    std::sort(byPlace.begin(), byPlace.end(), [this](qsizetype a, qsizetype b) {
        return m_spots[a].box.left() < m_spots[b].box.left();
    });
    QSet<qsizetype> done;
    constexpr qsizetype kMostJoined = 400; // boxes of a frame; a film full of them has no banner
    if (byPlace.size() > kMostJoined)
        return;
    for (const qsizetype start : byPlace) {
        if (done.contains(start) || m_texts[m_spots[start].text].text.isEmpty())
            continue;
        QList<qsizetype> row{start};
        for (const qsizetype next : byPlace) {
            const Spot& last = m_spots[row.back()];
            const Spot& spot = m_spots[next];
            const int height = std::min(last.box.height(), spot.box.height());
            const int gap = spot.box.left() - last.box.right();
            if (done.contains(next) || next == row.back() || spot.layer != last.layer ||
                m_texts[spot.text].text.isEmpty() || gap < -height || gap > 2 * height ||
                spot.box.left() <= last.box.left() ||
                2 * std::abs(centre(next) - centre(row.back())) > height)
                continue;
            row.append(next);
        }
        if (row.size() < 2)
            continue;
        QString text;
        for (const qsizetype i : row) {
            done.insert(i);
            if (!text.isEmpty())
                text += u' ';
            m_spots[i].rowFrom = int(text.size());
            text += m_texts[m_spots[i].text].text;
        }
        auto known = m_byRow.constFind(text);
        if (known == m_byRow.constEnd()) {
            if (m_rows.size() >= kMostTexts || text.size() > 2 * kMostText)
                continue;
            known = m_byRow.insert(text, int(m_rows.size()));
            m_rows.append({text, {}, printedForms(text)});
        }
        for (const qsizetype i : row)
            m_spots[i].row = *known;
    }
}

} // namespace disclens::inspect
