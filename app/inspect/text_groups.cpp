// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/text_groups.h"

#include <algorithm>
#include <unordered_map>

namespace disclens::inspect {
namespace {

using Spot = WritingIndex::Spot;

/// How much of the two boxes is common, 0 … 1.
double overlap(const QRect& a, const QRect& b) {
    const QRect both = a & b;
    if (both.isEmpty())
        return 0;
    const auto area = [](const QRect& r) { return double(r.width()) * r.height(); };
    return area(both) / (area(a) + area(b) - area(both));
}

} // namespace

TextGroups::TextGroups(const Material& material, const NamesBeside& names, const LineJudge& judge)
    : m_material(material)
    , m_index(*material.writing->index) {
    readFiles(names);
    readLines(judge);
    settle();
}

const PictureFile& TextGroups::file(FileId id) const {
    static const PictureFile unknown;
    const auto at = m_files.constFind(id);
    return at == m_files.constEnd() ? unknown : *at;
}

void TextGroups::readFiles(const NamesBeside& names) {
    QSet<FileId> wanted;
    for (const WritingIndex::Frame& frame : m_index.frames())
        wanted.insert(frame.file);
    int series = 0;
    for (const dicom::Patient& patient : m_material.catalogue.patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& one : study.series) {
                ++series;
                for (const dicom::Instance& instance : one.instances)
                    if (wanted.contains(instance.file))
                        m_files.insert(instance.file,
                                       {series,
                                        {instance.pixels.columns, instance.pixels.rows},
                                        one.frames(),
                                        one.modality == u"US" || one.modality == u"IVUS",
                                        names.inFile(instance.file) == Naming::Real});
            }
    for (const OtherFile& other : m_material.others)
        if (wanted.contains(other.file) && !m_files.contains(other.file))
            m_files.insert(other.file,
                           {++series, {other.facts.width, other.facts.height}, 1, false, false});
    for (const FileId id : wanted)
        if (!m_files.contains(id))
            m_files.insert(id, {++series, {}, 1, false, false});
}

void TextGroups::readLines(const LineJudge& judge) {
    struct Key {
        int text, left, above, row, rowFrom;
        int guesses;     ///< -1: by the text alone
        QString guessed; ///< what they said: lines that say the same are one
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const {
            return qHashMulti(0, key.text, key.left, key.above, key.row, key.rowFrom, key.guesses,
                              key.guessed);
        }
    };
    std::unordered_map<Key, int, Hash> known;
    const auto& texts = m_index.texts();
    const auto& guesses = m_index.guesses();
    m_lineOf.reserve(m_index.spots().size());
    for (const Spot& spot : m_index.spots()) {
        Key key{spot.text, spot.left, spot.above, spot.row, spot.rowFrom, spot.guesses, {}};
        auto at = known.find(key);
        if (at == known.end()) {
            const WritingIndex::Text& text = texts[spot.text];
            const auto textAt = [&](int i) { return i < 0 ? nullptr : &texts[i]; };
            Line line;
            line.readings =
                judge.judge(text, {textAt(spot.left), textAt(spot.above),
                                   spot.row < 0 ? nullptr : &m_index.rows()[spot.row], spot.rowFrom,
                                   spot.guesses < 0 ? nullptr : &guesses[std::size_t(spot.guesses)],
                                   spot.guesses != WritingIndex::kGuessesNotKept});
            // The same text is one line, whatever doubts there were, unless they said more.
            const Key exact = key;
            key.guesses = -1;
            for (const PrintedReading& reading : line.readings)
                if (reading.guessed || reading.thought)
                    key.guessed += reading.key + u'\n';
            if (const auto same = known.find(key); same != known.end()) {
                m_lineOf.append(same->second);
                known.emplace(exact, same->second);
                continue;
            }
            if (exact.guesses >= 0)
                known.emplace(exact, int(m_lines.size()));
            line.folded = readerFold(text.text);
            const QString& meaning = line.readings.front().meaning;
            line.open = text.code.isEmpty() && (meaning == u"other" || meaning == u"handwriting");
            if (line.readings.size() == 1)
                line.detail = line.readings.front().detail;
            at = known.emplace(key, int(m_lines.size())).first;
            m_lines.push_back(std::move(line));
        }
        m_lineOf.append(at->second);
    }
}

/// The same banner is read a little differently on some slices, or not at all. What stands at the
/// same place of the same series and is nearly the same text is the same.
void TextGroups::settle() {
    struct At {
        int line, count;
        qsizetype first; ///< spot
    };
    constexpr int kRow = 24; // pixels; lines are looked for in their row and those beside it
    QHash<std::pair<int, int>, QList<At>> rows; // by series and row
    const auto& spots = m_index.spots();
    const auto rowOf = [&](qsizetype spot) {
        return std::pair(file(spots[spot].file).series, spots[spot].box.center().y() / kRow);
    };
    constexpr qsizetype kMostInRow = 200;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        QList<At>& row = rows[rowOf(i)];
        const auto same = std::find_if(row.begin(), row.end(), [&](const At& at) {
            return at.line == m_lineOf[i] && overlap(spots[at.first].box, spots[i].box) > 0.3;
        });
        if (same != row.end())
            ++same->count;
        else if (row.size() < kMostInRow)
            row.append({m_lineOf[i], 1, i});
    }
    QHash<std::pair<int, int>, int> better; // by series and line
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row)
        for (const At& open : *row) {
            const Line& line = m_lines[std::size_t(open.line)];
            if (!line.open && line.detail < 0)
                continue;
            const At* best = nullptr;
            for (int step = -1; step <= 1; ++step) {
                const auto beside = rows.constFind({row.key().first, row.key().second + step});
                if (beside == rows.constEnd())
                    continue;
                for (const At& at : *beside) {
                    const Line& other = m_lines[std::size_t(at.line)];
                    // Open ones, and two readings of one detail, explain each other when the
                    // other is seen more often.
                    if (at.line == open.line || other.folded.isEmpty() ||
                        (!line.open && other.detail != line.detail) ||
                        ((other.open || !line.open) && at.count <= open.count) ||
                        (best && best->count >= at.count))
                        continue;
                    const double common = overlap(spots[at.first].box, spots[open.first].box);
                    const int most = int(std::max<qsizetype>(1, other.folded.size() / 4));
                    const bool same =
                        line.folded.isEmpty()
                            ? common > 0.6 && at.count >= 2
                            : common > 0.5 && other.folded.size() >= 4 &&
                                  boundedDistance(line.folded, other.folded, most) <= most;
                    if (same)
                        best = &at;
                }
            }
            if (best)
                better.insert({row.key().first, open.line}, best->line);
        }
    if (better.isEmpty())
        return;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        const int series = file(spots[i].file).series;
        for (int step = 0; step < 3; ++step) { // a chain of ever better readings
            const auto at = better.constFind({series, m_lineOf[i]});
            if (at == better.constEnd() || *at == m_lineOf[i])
                break;
            m_lineOf[i] = *at;
            m_byNeighbours.insert(i);
        }
    }
}

QString TextGroups::where(qsizetype i) const {
    const Spot& spot = m_index.spots()[i];
    const QSize size = file(spot.file).size;
    if (size.isEmpty() || spot.layer == writing::Layer::Icon)
        return {};
    const QPoint centre = spot.box.center();
    const int column = std::clamp(3 * centre.x() / size.width(), 0, 2);
    const int row = std::clamp(3 * centre.y() / size.height(), 0, 2);
    static const QString names[3][3] = {
        {QStringLiteral("top-left"), QStringLiteral("top"), QStringLiteral("top-right")},
        {QStringLiteral("left"), QStringLiteral("middle"), QStringLiteral("right")},
        {QStringLiteral("bottom-left"), QStringLiteral("bottom"), QStringLiteral("bottom-right")}};
    return names[row][column];
}

} // namespace disclens::inspect
