// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/text_patterns.h"

#include "inspect/needle_search.h"

#include <QDate>
#include <QUrl>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace disclens::inspect {
namespace {

QString digitsOf(QStringView text) {
    QString out;
    for (const QChar c : text)
        if (c.isDigit())
            out += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    return out;
}

int digitAt(const QString& digits, qsizetype i) {
    return digits[i].digitValue();
}

bool luhn(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int d = digitAt(digits, digits.size() - 1 - i);
        if (i % 2 == 1) {
            d *= 2;
            d -= d > 9 ? 9 : 0;
        }
        sum += d;
    }
    return sum % 10 == 0;
}

template <std::size_t N> int weighted(const QString& digits, const std::array<int, N>& weights) {
    int sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        sum += weights[i] * digitAt(digits, static_cast<qsizetype>(i));
    return sum;
}

bool ssn(const QString& d) {
    const int area = d.left(3).toInt();
    return d.size() == 9 && area != 0 && area != 666 && area < 900 && d.mid(3, 2) != u"00" &&
           d.mid(5) != u"0000";
}

bool nhs(const QString& d) { // England and Wales: weights 10 … 2, modulus 11
    if (d.size() != 10)
        return false;
    const int check = 11 - weighted(d, std::array{10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return check != 10 && check % 11 == digitAt(d, 9);
}

bool personnummer(const QString& d) { // Sweden: date and Luhn over the last ten
    const QString ten = d.right(10);
    if (d.size() != 10 && d.size() != 12)
        return false;
    return QDate(2000 + ten.left(2).toInt() % 100, ten.mid(2, 2).toInt(), ten.mid(4, 2).toInt())
               .isValid() &&
           luhn(ten);
}

bool fodselsnummer(const QString& d) { // Norway: date and two check digits
    if (d.size() != 11 || !QDate(2000, d.mid(2, 2).toInt(), d.left(2).toInt()).isValid())
        return false;
    const int k1 = (11 - weighted(d, std::array{3, 7, 6, 1, 8, 9, 4, 5, 2}) % 11) % 11;
    const int k2 = (11 - weighted(d, std::array{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return k1 == digitAt(d, 9) && k2 == digitAt(d, 10);
}

bool cpr(const QString& d) { // Denmark: date; the check digit is no longer used for all
    return d.size() == 10 && QDate(2000, d.mid(2, 2).toInt(), d.left(2).toInt()).isValid();
}

bool cpf(const QString& d) { // Brazil
    if (d.size() != 11 || d.count(d[0]) == 11)
        return false;
    const int a = weighted(d, std::array{10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
    const int b = weighted(d, std::array{11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
    return a == digitAt(d, 9) && b == digitAt(d, 10);
}

bool pesel(const QString& d) { // Poland
    if (d.size() != 11)
        return false;
    const int month = d.mid(2, 2).toInt() % 20;
    return QDate(2000, month, d.mid(4, 2).toInt()).isValid() &&
           (10 - weighted(d, std::array{1, 3, 7, 9, 1, 3, 7, 9, 1, 3}) % 10) % 10 == digitAt(d, 10);
}

bool bsn(const QString& d) { // Netherlands: the "eleven test"
    return d.size() == 9 && weighted(d, std::array{9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0 &&
           d != u"000000000";
}

bool ahv(const QString& d) { // Switzerland: EAN-13 that starts with 756
    return d.size() == 13 && d.startsWith(u"756") &&
           (10 - weighted(d, std::array{1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3}) % 10) % 10 ==
               digitAt(d, 12);
}

bool nir(const QString& d) { // France: 13 digits and 97 minus the rest
    return d.size() == 15 &&
           97 - static_cast<int>(d.left(13).toLongLong() % 97) == d.mid(13).toInt();
}

bool dateInText(QStringView text) {
    const QString digits = digitsOf(text);
    return digits.size() >= 4;
}

bool ipAddress(QStringView text) {
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 &&
           std::all_of(parts.begin(), parts.end(), [](QStringView p) { return p.toInt() <= 255; });
}

/// The named tests of patterns.json.
bool passes(const QString& test, QStringView value) {
    if (test.isEmpty())
        return true;
    const QString d = digitsOf(value);
    if (test == u"ssn")
        return ssn(d);
    if (test == u"nhs")
        return nhs(d);
    if (test == u"personnummer")
        return personnummer(d);
    if (test == u"fodselsnummer")
        return fodselsnummer(d);
    if (test == u"cpr")
        return cpr(d);
    if (test == u"cpf")
        return cpf(d);
    if (test == u"pesel")
        return pesel(d);
    if (test == u"bsn")
        return bsn(d);
    if (test == u"ahv")
        return ahv(d);
    if (test == u"nir")
        return nir(d);
    if (test == u"ip")
        return ipAddress(value);
    if (test == u"date")
        return dateInText(value);
    if (test == u"phone") { // enough digits, and not one digit over and over
        return d.size() >= 7 && d.size() <= 15 && d.count(d[0]) < d.size() - 1;
    }
    return false;
}

char16_t folded(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    return c.toCaseFolded().unicode();
}

/// Where in a text each pattern may match, told in one pass by the signs, words and digits that
/// every hit of it needs.
class Needs {
  public:
    static const Needs& all() {
        static const Needs needs;
        return needs;
    }

    /// Lines also end where a value of several ends and where markup begins or ends, because no
    /// pattern goes over these signs (a test looks).
    static bool endsStretch(char16_t unit) {
        return unit == u'\n' || unit == u'\\' || unit == u'"' || unit == u'<' || unit == u'>';
    }
    /// A stretch of whole lines.
    struct Piece {
        qsizetype from = 0, to = 0;
    };
    using Pieces = std::vector<std::vector<Piece>>;
    /// By number of the pattern in textPatterns(): the pieces of the text outside of which it
    /// certainly matches nothing, in order. Whole lines, so that a piece starts and ends for the
    /// pattern as the text does.
    Pieces piecesOf(QStringView text) const {
        std::vector<Line> lines;
        QString plain(text.size(), Qt::Uninitialized);
        QChar* const to = plain.data();
        Line line;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = folded(text[i]);
            to[i] = QChar(unit);
            if (unit < 0x80) {
                line.patterns |= m_bySign[unit];
                line.digits += unit >= u'0' && unit <= u'9' ? 1 : 0;
                if (endsStretch(unit)) {
                    line.to = i + 1;
                    lines.push_back(line);
                    line = Line{i + 1, i + 1, 0, 0};
                }
            } else if (text[i].isDigit() || text[i].isHighSurrogate()) {
                ++line.digits; // half a sign may be half a digit
            }
        }
        line.to = text.size();
        lines.push_back(line);
        std::size_t n = 0; // hits come in order of their ends
        m_search.each(plain, [&](qsizetype end, qsizetype length, int word) {
            while (lines[n].to < end)
                ++n;
            // A word over a line's end counts for both lines.
            for (std::size_t k = n; lines[k].to > end - length; --k) {
                lines[k].patterns |= m_byWord[static_cast<std::size_t>(word)];
                if (k == 0)
                    break;
            }
        });
        Pieces pieces(m_of.size());
        quint64 wholeText = 0; // patterns whose hits may be anywhere, once there is what they need
        int digits = 0;
        for (std::size_t k = 0; k < lines.size(); ++k) {
            digits += lines[k].digits;
            quint64 here = lines[k].patterns | m_always;
            wholeText |= here & m_anywhere;
            here &= ~m_anywhere;
            while (here != 0) {
                const auto pattern = static_cast<std::size_t>(std::countr_zero(here));
                here &= here - 1;
                addLines(pieces[pattern], lines, k, m_of[pattern]);
            }
        }
        for (; wholeText != 0; wholeText &= wholeText - 1) {
            const auto pattern = static_cast<std::size_t>(std::countr_zero(wholeText));
            if (digits >= m_of[pattern].digits)
                pieces[pattern].push_back({0, text.size()});
        }
        return pieces;
    }

  private:
    struct Line {
        qsizetype from = 0, to = 0; ///< with the sign that ends it
        quint64 patterns = 0;       ///< one bit a pattern: something that it needs is here
        int digits = 0;
    };
    struct Of {
        int digits = 0;
        int lines = 0;
    };
    /// The lines that a hit may take when something that it needs is in this one.
    static void addLines(std::vector<Piece>& pieces, const std::vector<Line>& lines,
                         std::size_t line, const Of& of) {
        const auto around = static_cast<std::size_t>(of.lines - 1);
        const std::size_t first = line - std::min(around, line);
        const std::size_t last = std::min(line + around, lines.size() - 1);
        int digits = 0;
        for (std::size_t k = first; k <= last; ++k)
            digits += lines[k].digits;
        if (digits < of.digits)
            return;
        if (!pieces.empty() && pieces.back().to >= lines[first].from)
            pieces.back().to = lines[last].to;
        else
            pieces.push_back({lines[first].from, lines[last].to});
    }
    Needs() {
        std::size_t words = 0;
        for (const TextPattern& pattern : textPatterns()) {
            const quint64 bit = quint64(1) << m_of.size();
            m_of.push_back({pattern.digits, pattern.lines});
            if (pattern.lines == 0)
                m_anywhere |= bit;
            if (pattern.needs.isEmpty())
                m_always |= bit;
            for (const QString& need : pattern.needs) {
                QString plain;
                for (const QChar c : need)
                    plain += QChar(folded(c));
                if (plain.size() == 1 && plain.front() < QChar(0x80)) {
                    m_bySign[plain.front().unicode()] |= bit;
                } else {
                    m_search.add(plain, static_cast<int>(words++));
                    m_byWord.push_back(bit);
                }
            }
        }
        m_search.build();
    }
    std::vector<Of> m_of;
    quint64 m_always = 0;   ///< patterns that need no word
    quint64 m_anywhere = 0; ///< patterns whose hits may be far from what they need
    std::array<quint64, 128> m_bySign{};
    std::vector<quint64> m_byWord;
    NeedleSearch m_search;
};

/// "-12.5\\0.25\\1e-3": what scanners write by the thousand. Nothing of patterns.json looks like
/// that as long as no number has seven digits before its point.
bool isListOfNumbers(QStringView text) {
    constexpr int kFewDigits = 6;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'+' || text[i] == u'-')
            ++i;
        const auto digits = [&] {
            const qsizetype from = i;
            while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
                ++i;
            return i - from;
        };
        const qsizetype whole = digits();
        if (whole > kFewDigits)
            return false;
        qsizetype part = 0;
        if (i < text.size() && text[i] == u'.') {
            ++i;
            part = digits();
        }
        if (whole + part == 0)
            return false;
        if (i < text.size() && (text[i] == u'e' || text[i] == u'E')) {
            ++i;
            if (i < text.size() && (text[i] == u'+' || text[i] == u'-'))
                ++i;
            if (digits() == 0)
                return false;
        }
        while (i < text.size() && text[i] == u' ')
            ++i;
        if (i < text.size() && text[i++] != u'\\')
            return false;
    }
    return true;
}

} // namespace

namespace {

/// One pattern over one piece of the text. False: there are enough hits.
bool addMatches(const TextPattern& p, const QString& text, Needs::Piece piece,
                QRegularExpression::MatchOptions options, QList<PatternMatch>& out) {
    const bool all = piece.from == 0 && piece.to == text.size();
    const QString part =
        all ? text : QString::fromRawData(text.constData() + piece.from, piece.to - piece.from);
    // Not globalMatch(), which costs more than most of the pieces; no pattern matches nothing.
    for (qsizetype at = 0; at < part.size();) {
        const QRegularExpressionMatch m =
            p.expression.match(part, at, QRegularExpression::NormalMatch, options);
        if (!m.hasMatch())
            break;
        at = std::max(at + 1, m.capturedEnd());
        const bool named = m.capturedStart(QStringLiteral("hit")) >= 0;
        const qsizetype from =
            piece.from + (named ? m.capturedStart(QStringLiteral("hit")) : m.capturedStart());
        const qsizetype length =
            named ? m.capturedLength(QStringLiteral("hit")) : m.capturedLength();
        const QStringView value = QStringView(text).mid(from, length);
        if (!passes(p.test, value))
            continue;
        if (!p.context.pattern().isEmpty() &&
            !p.context
                 .match(text.mid(std::max<qsizetype>(0, from - 40), std::min<qsizetype>(40, from)))
                 .hasMatch())
            continue;
        if (std::any_of(out.begin(), out.end(), [&](const PatternMatch& o) {
                return from < o.from + o.length && o.from < from + length;
            }))
            continue;
        out.append({&p, from, length, value.toString()});
        if (out.size() >= 2000) // a text of nothing but addresses: enough to say so
            return false;
    }
    return true;
}

} // namespace

QList<PatternMatch> findPatterns(const QString& text) {
    QList<PatternMatch> out;
    if (text.size() < 5 || isListOfNumbers(text))
        return out;
    const Needs::Pieces pieces = Needs::all().piecesOf(text);
    // Looked at once: a match looks whether all of the text is well made, which for a long one with
    // many hits costs more than they do.
    const auto options = QStringView(text).isValidUtf16()
                             ? QRegularExpression::DontCheckSubjectStringMatchOption
                             : QRegularExpression::NoMatchOption;
    for (std::size_t n = 0; n < pieces.size(); ++n)
        for (const Needs::Piece piece : pieces[n])
            if (!addMatches(textPatterns()[static_cast<qsizetype>(n)], text, piece, options, out))
                return out;
    return out;
}

QString nationalNumber(const QString& value) {
    const QString trimmed = value.trimmed();
    static const QRegularExpression form(QStringLiteral("^[0-9][0-9 .-]*[0-9]$"));
    static const QRegularExpression ssnForm(QStringLiteral("^[0-9]{3}-[0-9]{2}-[0-9]{4}$"));
    static const QRegularExpression codiceFiscale(
        QStringLiteral("^[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]$"));
    static const QRegularExpression dni(QStringLiteral("^([0-9]{8})-?([A-HJ-NP-TV-Z])$"));
    static const QRegularExpression hetu(
        QStringLiteral("^[0-3][0-9][01][0-9]{3}[-+A][0-9]{3}[0-9A-FHJ-NPR-Y]$"));
    if (ssnForm.match(trimmed).hasMatch() && ssn(digitsOf(trimmed)))
        return QStringLiteral("US SSN");
    if (codiceFiscale.match(trimmed).hasMatch())
        return QStringLiteral("IT codice fiscale");
    if (hetu.match(trimmed).hasMatch())
        return QStringLiteral("FI henkilötunnus");
    if (const auto m = dni.match(trimmed); m.hasMatch()) {
        static const QString letters = QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE");
        if (letters[m.captured(1).toInt() % 23] == m.captured(2)[0])
            return QStringLiteral("ES DNI");
    }
    if (!form.match(trimmed).hasMatch())
        return {};
    const QString d = digitsOf(trimmed);
    if (ahv(d))
        return QStringLiteral("CH AHV");
    if (nir(d))
        return QStringLiteral("FR NIR");
    if (fodselsnummer(d))
        return QStringLiteral("NO fødselsnummer");
    if (pesel(d))
        return QStringLiteral("PL PESEL");
    if (cpf(d))
        return QStringLiteral("BR CPF");
    if (personnummer(d))
        return QStringLiteral("SE personnummer");
    return {};
}

QString hostOf(const QString& url) {
    QString text = url.trimmed();
    if (!text.contains(u"://"))
        text.prepend(u"http://");
    return QUrl(text, QUrl::TolerantMode).host().toLower();
}

bool isInsideHost(const QString& host) {
    static const QRegularExpression inside(
        QStringLiteral("^(10\\.|192\\.168\\.|127\\.|169\\.254\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.)|"
                       "\\.(local|lan|intern|internal|localdomain|home|corp)$"));
    return !host.contains(u'.') || inside.match(host).hasMatch();
}

} // namespace disclens::inspect
