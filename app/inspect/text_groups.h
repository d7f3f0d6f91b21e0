// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/collector.h"
#include "inspect/printed_line.h"

#include <QHash>
#include <QSet>
#include <QSize>

#include <memory>
#include <vector>

namespace disclens::inspect {

/// What is known about a file whose pictures hold writing.
struct PictureFile {
    int series = -1;         ///< files of one series have one number; other files each their own
    QSize size;              ///< empty: unknown
    int pictures = 1;        ///< of the series
    bool ultrasound = false; ///< many lines beside the picture are usual
    bool realName = false;   ///< the file gives a real name of its patient
};

/// All writing of a disc with its meaning: each distinct line (with what stands beside it) is
/// judged once, then misread lines are given the meaning of what stands at the same place in the
/// neighbouring pictures.
class TextGroups {
  public:
    TextGroups(const Material& material, const NamesBeside& names, const LineJudge& judge);

    /// Readings of one spot, by its place in WritingIndex::spots(). Never empty.
    const QList<PrintedReading>& readings(qsizetype spot) const {
        return m_lines[std::size_t(m_lineOf[spot])].readings;
    }
    const PictureFile& file(FileId id) const;
    /// The spot was read well enough only because of its neighbours.
    bool isByNeighbours(qsizetype spot) const { return m_byNeighbours.contains(spot); }
    /// "top-left" … "bottom-right", "middle"; empty where the size of the picture is not known.
    QString where(qsizetype spot) const;

  private:
    struct Line {
        QList<PrintedReading> readings;
        QString folded;    ///< as readers see it
        bool open = false; ///< nothing is known about it, so a better reading may explain it
        int detail =
            -1; ///< the one detail that it holds; another reading of the same may be better
    };
    void readFiles(const NamesBeside& names);
    void readLines(const LineJudge& judge);
    void settle();

    const Material& m_material;
    const WritingIndex& m_index;
    QHash<FileId, PictureFile> m_files;
    std::vector<Line> m_lines;
    QList<int> m_lineOf; ///< by spot
    QSet<qsizetype> m_byNeighbours;
};

} // namespace disclens::inspect
