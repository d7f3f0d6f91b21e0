// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/reader_text.h"

#include "inspect/edit_distance.h"
#include "inspect/text_fold.h"

#include <QVarLengthArray>

#include <algorithm>

namespace disclens::inspect {
namespace {

QChar confused(QChar c) {
    switch (c.unicode()) {
    case u'o':
        return u'0';
    case u'i':
    case u'l':
        return u'1';
    case u's':
        return u'5';
    case u'b':
        return u'8';
    case u'z':
        return u'2';
    default:
        return c;
    }
}

/// Signs that readers give for letters.
QString signsAsLetters(QStringView text) {
    QString out = text.toString();
    for (QChar& c : out)
        if (c == u'|' || c == QChar(0x00A6))
            c = u'l';
        else if (c == u'$')
            c = u'S';
    return out;
}

} // namespace

QString ReaderText::join(const QList<Piece>& from, qsizetype first, qsizetype count) const {
    QString out;
    for (qsizetype i = first; i < first + count && i < from.size(); ++i)
        out += of(from[i]);
    return out;
}

ReaderText readerText(QStringView original) {
    ReaderText out;
    const QString text = signsAsLetters(original);
    const Folded folded = fold(text);
    out.text.reserve(folded.text.size());
    for (const QChar c : folded.text)
        out.text += c == u' ' ? c : confused(c);
    const qsizetype n = out.text.size();
    const auto piece = [&](qsizetype from, qsizetype to) {
        return ReaderText::Piece{from, to - from, folded.at[from], folded.at[to - 1] + 1};
    };
    for (qsizetype i = 0; i < n;) {
        if (out.text[i] == u' ') {
            ++i;
            continue;
        }
        qsizetype end = i, part = i;
        while (end < n && out.text[end] != u' ') {
            if (end > i && text[folded.at[end]].isDigit() != text[folded.at[end - 1]].isDigit()) {
                out.pieces.append(piece(part, end));
                part = end;
            }
            out.glued += out.text[end];
            out.at.append(folded.at[end]);
            ++end;
        }
        out.pieces.append(piece(part, end));
        out.words.append(piece(i, end));
        i = end;
    }
    return out;
}

QString readerFold(QStringView text) {
    QString out = foldCompact(signsAsLetters(text));
    for (QChar& c : out)
        c = confused(c);
    return out;
}

int boundedDistance(QStringView a, QStringView b, int most) {
    return editDistance(a, b, most, 1, [](QChar x, QChar y) { return x == y ? 0 : 1; });
}

NearHit findNear(QStringView needle, QStringView text, int most) {
    NearHit best;
    const qsizetype m = needle.size();
    if (m == 0 || text.size() + most < m)
        return best;
    // With at most `most` errors one of most + 1 parts of the needle stands there unchanged: a
    // quick look that spares most texts the table.
    bool any = false;
    for (qsizetype p = 0; p <= most && !any; ++p) {
        const qsizetype from = p * m / (most + 1);
        any = text.contains(needle.mid(from, (p + 1) * m / (most + 1) - from));
    }
    if (!any)
        return best;
    // Sellers: distance of the needle to the best text that ends here, and where that begins.
    QVarLengthArray<int, 64> cost(m + 1), from(m + 1);
    for (qsizetype i = 0; i <= m; ++i) {
        cost[i] = int(i);
        from[i] = 0;
    }
    int lowest = most + 1;
    for (qsizetype j = 1; j <= text.size(); ++j) {
        int diagonal = cost[0], diagonalFrom = from[0];
        from[0] = int(j);
        for (qsizetype i = 1; i <= m; ++i) {
            const int replaced = diagonal + (needle[i - 1] == text[j - 1] ? 0 : 1);
            const int left = cost[i] + 1, up = cost[i - 1] + 1;
            const int cell = std::min({replaced, left, up});
            const int cellFrom =
                cell == replaced ? diagonalFrom : (cell == left ? from[i] : from[i - 1]);
            diagonal = cost[i];
            diagonalFrom = from[i];
            cost[i] = cell;
            from[i] = cellFrom;
        }
        if (cost[m] < lowest) {
            lowest = cost[m];
            best = {from[m], j - from[m], lowest};
        }
    }
    return lowest <= most ? best : NearHit{};
}

} // namespace disclens::inspect
