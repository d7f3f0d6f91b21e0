// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/path_rules.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace disclens::media {
namespace {

constexpr qsizetype kMaxPath = 16'384;
constexpr qsizetype kMaxParts = 128;
constexpr qsizetype kMaxShown = 400;

bool isControl(QChar c) {
    const char16_t u = c.unicode();
    return u < 0x20 || u == 0x7f || (u >= 0x80 && u < 0xa0) || u == 0x2028 || u == 0x2029;
}

bool turnsDirection(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e ||
           u == 0x200f;
}

bool isAsciiLetter(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QString decodeWith(const char* codec, const QByteArray& raw) {
    QStringDecoder decoder(codec, QStringDecoder::Flag::Stateless);
    return decoder.isValid() ? QString(decoder(raw)) : QString::fromLatin1(raw);
}

} // namespace

QString decodeName(const QByteArray& raw) {
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(raw);
    if (!utf8.hasError())
        return text;
    const bool dos =
        std::any_of(raw.begin(), raw.end(), [](char c) { return (quint8(c) & 0xe0) == 0x80; });
    return decodeWith(dos ? "IBM850" : "windows-1252", raw);
}

CleanPath cleanPath(const QString& raw, bool backslashSeparates) {
    CleanPath out;
    // The first problem found is the one that is told; one sentence a file is enough.
    const auto tell = [&out](const char16_t* what) {
        if (out.problem.isEmpty())
            out.problem = QString::fromUtf16(what);
    };
    QString text = raw.left(kMaxPath);
    if (text.contains(QChar(0))) {
        text.remove(QChar(0));
        tell(u"nul");
    }
    if (backslashSeparates)
        text.replace(u'\\', u'/');
    if (text.size() >= 2 && text.at(1) == u':' && isAsciiLetter(text.at(0))) {
        text.remove(0, 2);
        tell(u"drive");
    }
    if (text.startsWith(u'/'))
        tell(u"absolute");

    QStringList parts;
    for (const QString& part : text.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("."))
            continue;
        if (part == QLatin1String("..")) {
            tell(u"parent");
            continue;
        }
        parts << part;
    }
    if (parts.size() > kMaxParts) // keep the name itself and as much of the way as is sensible
        parts.remove(kMaxParts - 1, parts.size() - kMaxParts);
    out.path = parts.join(u'/');
    if (std::any_of(out.path.begin(), out.path.end(), isControl))
        tell(u"control");
    if (out.path.isEmpty()) {
        tell(u"empty");
        out.path = QStringLiteral("unnamed");
    }
    return out;
}

QString fitForShowing(const QString& path) {
    QString shown = path.left(kMaxShown);
    for (QChar& c : shown) {
        if (isControl(c) || turnsDirection(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

bool linkStaysInside(const QString& path, const QString& target) {
    if (target.isEmpty() || target.startsWith(u'/') || target.startsWith(u'\\') ||
        (target.size() >= 2 && target.at(1) == u':'))
        return false;
    qsizetype depth = path.count(u'/');
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".."))
            --depth;
        else if (part != QLatin1String("."))
            ++depth;
        if (depth < 0)
            return false;
    }
    return true;
}

bool naturallyLess(const QString& a, const QString& b) {
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isAsciiDigit(a.at(i)) && isAsciiDigit(b.at(j))) {
            // Compare the runs of digits as numbers of any length: without leading zeros the longer
            // one is larger.
            const auto run = [](const QString& s, qsizetype& at) {
                while (at < s.size() - 1 && s.at(at) == u'0' && isAsciiDigit(s.at(at + 1)))
                    ++at;
                const qsizetype start = at;
                while (at < s.size() && isAsciiDigit(s.at(at)))
                    ++at;
                return QStringView(s).sliced(start, at - start);
            };
            const QStringView x = run(a, i);
            const QStringView y = run(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y))
                return order < 0;
            continue;
        }
        const QChar x = a.at(i++);
        const QChar y = b.at(j++);
        if (x == y)
            continue;
        const QChar foldedX = x.toCaseFolded();
        const QChar foldedY = y.toCaseFolded();
        if (foldedX != foldedY)
            return foldedX < foldedY;
    }
    const qsizetype restA = a.size() - i;
    const qsizetype restB = b.size() - j;
    return restA != restB ? restA < restB : a < b;
}

QString DistinctPaths::claim(const QString& path) {
    int& taken = m_taken[path];
    if (++taken == 1)
        return path;
    const qsizetype slash = path.lastIndexOf(u'/');
    qsizetype dot = path.lastIndexOf(u'.');
    if (dot <= slash + 1) // no ending, or a name that begins with its only dot
        dot = path.size();
    int number = taken;
    QString other;
    do {
        other = path.left(dot) + QLatin1String(" (") + QString::number(number++) +
                QLatin1Char(')') + path.mid(dot);
    } while (m_taken.contains(other));
    m_taken[path] = number - 1; // no search from 2 again: a thousand clashes stay quick
    m_taken.insert(other, 1);
    return other;
}

} // namespace disclens::media
