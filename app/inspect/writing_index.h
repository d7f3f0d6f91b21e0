// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/guessed_line.h"
#include "inspect/printed_rules.h"
#include "writing/writing.h"

#include <QHash>
#include <QList>
#include <QRect>
#include <QSet>
#include <QString>

namespace disclens::inspect {

/// All writing that was found in pictures so far, each distinct text once: a banner on 300 slices
/// is judged once. Memory is bounded: what comes after the limits is counted, not kept. One thread.
class WritingIndex {
  public:
    static constexpr qsizetype kMostSpots = 300'000; ///< lines in all
    static constexpr qsizetype kMostLines = 3'000;   ///< of one frame
    static constexpr qsizetype kMostText = 300;      ///< characters of one line
    static constexpr qsizetype kMostTexts = 50'000;  ///< distinct ones
    /// Of guesses, as they come; what is beyond is judged by its text alone.
    static constexpr qsizetype kMostGuesses = 2'000'000;
    static constexpr int kGuessesNotKept = -2;

    struct Text {
        QString text; ///< as read; empty: writing that could not be read
        QString code; ///< kind of barcode, or empty
        PrintedForms forms;
    };
    /// One line in one frame.
    struct Spot {
        FileId file = kNoFile;
        int frame = 0;    ///< from 0
        QRect box, reach; ///< as in writing::Line
        writing::Layer layer = writing::Layer::Pixels;
        qint16 turned = 0;
        float confidence = 0;
        double centre = 0, width = 0;
        int text = -1; ///< index into texts()
        /// Texts that stand next to it: to the left in the same row, and right above. -1: none.
        int left = -1, above = -1;
        /// The whole row, when it came in several boxes that stand close together: index into
        /// rows(), and where this text begins in it. -1: it stands alone.
        int row = -1, rowFrom = 0;
        /// Index into guesses(): what else it may say. -1: nothing; kGuessesNotKept: nobody knows
        int guesses = -1;
    };
    /// The spots of one frame stand side by side.
    struct Frame {
        FileId file = kNoFile;
        int frame = 0;
        qsizetype first = 0, count = 0;
    };
    struct LeftOut {
        FileId file = kNoFile;
        int frame = 0;
        QString what; ///< as FrameLines::notCovered, or "too-many"
    };

    void add(const writing::FrameLines& found);

    const QList<Text>& texts() const { return m_texts; }
    const QList<Text>& rows() const { return m_rows; }
    const std::vector<GuessedLine>& guesses() const { return m_guesses; }
    const QList<Spot>& spots() const { return m_spots; }
    const QList<Frame>& frames() const { return m_frames; } ///< those with any writing
    const QList<LeftOut>& leftOut() const { return m_leftOut; }
    qint64 looked() const { return m_looked; } ///< frames, with and without writing
    bool wasLookedAt(FileId file) const { return m_files.contains(file); }

  private:
    int textOf(const writing::Line& line); ///< -1: there are too many
    int guessesOf(const writing::Line& line);
    void findNeighbours(qsizetype first);
    void joinRows(const QList<qsizetype>& order);

    QList<Text> m_texts;
    QHash<std::pair<QString, QString>, int> m_byText;
    QList<Text> m_rows;
    QHash<QString, int> m_byRow;
    std::vector<GuessedLine> m_guesses;
    QHash<QByteArray, int> m_byGuesses;
    qsizetype m_guessBytes = 0;
    QList<Spot> m_spots;
    QList<Frame> m_frames;
    QList<LeftOut> m_leftOut;
    QSet<FileId> m_files;
    qint64 m_looked = 0;
};

/// What the check "text" is told.
struct WritingFound {
    const WritingIndex* index = nullptr;
    QString problem;   ///< of writing::engine(); empty: it works
    qint64 looked = 0; ///< frames that were looked at
    qint64 failed = 0; ///< frames of `unread`
    qint64 total = 0;  ///< frames that there are
    double seconds = 0;
    bool running = false; ///< more is to come
    bool stopped = false; ///< by the person
    /// Frames that could not be looked at; the first of each file.
    struct Unread {
        FileId file = kNoFile;
        int frame = 0; ///< from 0
        Error why;
        int count = 1;
    };
    QList<Unread> unread;
    /// What the person said, by the fact "text-key".
    QSet<QString> notText, aboutMe;
};

} // namespace disclens::inspect

Q_DECLARE_TYPEINFO(disclens::inspect::WritingIndex::Spot, Q_RELOCATABLE_TYPE);
