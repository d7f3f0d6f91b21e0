// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/corpus.h"
#include "tests/benchmarks/text/findings.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace disclens::textbench {

/// How a found text compares with the true one: small letters, no accents, no blanks and signs,
/// O is 0, I and l are 1.
QString comparable(const QString& text);
/// Characters of `truth` that are right in `got`: its length less the edits that lead from one to
/// the other. inside: got may hold other text before and after.
int charactersRight(const QString& truth, const QString& got, bool inside);
/// What became of one true line.
struct LineResult {
    bool found = false;        ///< at least half of its box is covered by boxes that belong to it
    QString got;               ///< all that was read there, in reading order
    QList<FoundLine> lines;    ///< of which that is made
    int right = 0, length = 0; ///< characters
    bool own = false, matched = false, likely = false;
};
/// Does the program know a planted name, date or number, as it was read, as this person's? Its own
/// judgement of printed lines decides, with what the header of the file says.
/// likely: and does not only say "please look"?
bool isMatched(const PlantedLine& line, const Person& person, const LineResult& result,
               bool likely = false);
/// The same for a name, number or date of a real picture, were it in the header.
bool isKnown(const QString& truth, const FoundLine& line);
/// boxes and texts of one line: of corpus frames and of real ones.
LineResult judge(const QRect& box, const QString& text, int quarters, const QList<QRect>& allTrue,
                 const QList<FoundLine>& found);

struct Tally {
    int lines = 0, found = 0, own = 0, matched = 0, matchedOfFound = 0, ownFound = 0, likely = 0;
    qint64 right = 0, characters = 0;
    void add(const LineResult& result);
    double recall() const { return lines ? double(found) / lines : 0; }
    double rightShare() const { return characters ? double(right) / double(characters) : 0; }
    double matchedShare() const { return own ? double(matched) / own : 0; }
};

struct Score {
    QMap<QString, Tally> classes;
    int frames = 0, textFree = 0, planted = 0, failed = 0, notCovered = 0;
    int freeWithRead = 0, freeRead = 0, freeUnread = 0; ///< on text-free frames of clean groups
    int beside = 0, besideWithRead = 0;                 ///< text-free slices beside planted ones
    int falseRead = 0, falseUnread = 0;                 ///< on planted frames, away from the text
    int strangers = 0, strangersTaken = 0; ///< other people held against own lines; taken for them
    int nothing = 0, nothingTaken = 0;     ///< people held against what was found where no text is
    int nearly = 0, nearlyTaken = 0;       ///< the same with one letter or digit that differs …
    int nearlyLikely = 0;                  ///< … and said without "please look"
    QStringList taken; ///< those lines: what stands there, and for what it was taken
    struct Miss {
        QString group;
        int file = 0, frame = 0;
        PlantedLine line;
        LineResult result;
    };
    QList<Miss> misses; ///< not found, or own and not likely so, or under 80 % right
    struct False {
        QString group;
        int file = 0, frame = 0;
        FoundLine line;
        bool clean = false;
    };
    QList<False> falses;
};

/// only: ids of frames (frameKey) to look at; empty: all that the findings have.
Score score(const Corpus& corpus, const Findings& findings, const QSet<QString>& only = {});
QString frameKey(const QString& group, int file, int frame);

} // namespace disclens::textbench
