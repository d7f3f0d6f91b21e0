// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/printed_dates.h"

#include "inspect/look_alike.h"
#include "inspect/month_names.h"
#include "inspect/reader_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace disclens::inspect {
namespace {

/// Letters that stand between digits and look like digits, as digits. Same length.
QString digitsAsMeant(const QString& text) {
    QString out = text;
    // "DOB" right before its date is often read as digits, which would then belong to the date.
    static const QRegularExpression label(
        QStringLiteral("(?<![\\p{L}\\d])D[O0Q][B8](?=\\d{1,2}[./-]\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    out.replace(label, QStringLiteral("DOB"));
    const auto digitNear = [&out](qsizetype i, int step) {
        const qsizetype next = i + step;
        if (next < 0 || next >= out.size())
            return false;
        if (out[next].isDigit())
            return true;
        const bool sign =
            out[next] == u'/' || out[next] == u'.' || out[next] == u'-' || out[next] == u':';
        return sign && next + step >= 0 && next + step < out.size() && out[next + step].isDigit();
    };
    for (int pass = 0; pass < 2; ++pass)
        for (qsizetype i = 0; i < out.size(); ++i) {
            char16_t as = 0;
            switch (out[i].unicode()) {
            case u'O':
            case u'o':
            case u'Q':
            case u'D':
                as = u'0';
                break;
            case u'I':
            case u'l':
            case u'|':
            case u'i':
                as = u'1';
                break;
            case u'S':
                as = u'5';
                break;
            case u'B':
                as = u'8';
                break;
            case u'Z':
                as = u'2';
                break;
            default:
                continue;
            }
            const bool letterBeside =
                (i > 0 && out[i - 1].isLetter()) || (i + 1 < out.size() && out[i + 1].isLetter());
            if (!letterBeside && (digitNear(i, -1) || digitNear(i, 1)))
                out[i] = QChar(as);
        }
    return out;
}

int monthOf(QStringView word) {
    static const QHash<QString, int> byWord = [] {
        QHash<QString, int> out;
        for (int m = 0; m < 12; ++m)
            for (const QString& name : monthNames()[std::size_t(m)])
                out.insert(readerFold(name), m + 1);
        return out;
    }();
    const QString read = readerFold(word);
    if (const int month = byWord.value(read, 0); month > 0 || read.size() < 3)
        return month;
    // "HAY" for May in small print; only where no other month looks like it, too.
    int like = 0;
    for (auto at = byWord.begin(); at != byWord.end(); ++at)
        if (at.key().size() == read.size() && *at != like &&
            lookAlikeCost(read, at.key(), 1) == 1) {
            if (like > 0)
                return 0;
            like = *at;
        }
    return like;
}

/// Two-digit years: of this century up to a few years ahead, and of the last one.
QList<int> yearsOf(QStringView digits) {
    const int year = digits.toInt();
    if (digits.size() == 4)
        return {year};
    if (digits.size() != 2)
        return {};
    QList<int> out{1900 + year};
    if (2000 + year <= QDate::currentDate().year() + 1)
        out.append(2000 + year);
    return out;
}

void addDay(PrintedDate& to, int year, int month, int day) {
    const QDate date(year, month, day);
    if (date.isValid() && year >= 1850 && year <= 2100 && !to.days.contains(date))
        to.days.append(date);
}

void addDays(PrintedDate& to, QStringView year, int month, int day) {
    for (const int y : yearsOf(year))
        addDay(to, y, month, day);
}

class Finder {
  public:
    explicit Finder(const QString& text)
        : m_text(digitsAsMeant(text)) {}
    QList<PrintedDate> run();

  private:
    bool taken(qsizetype from, qsizetype length) const {
        return std::any_of(m_out.begin(), m_out.end(), [&](const PrintedDate& d) {
            return from < d.from + d.length && d.from < from + length;
        });
    }
    template <typename Read> void each(const QRegularExpression& form, Read read) {
        auto at = form.globalMatch(m_text);
        while (at.hasNext()) {
            const QRegularExpressionMatch m = at.next();
            PrintedDate date{m.capturedStart(), m.capturedLength(), {}, false, false, false};
            if (!taken(date.from, date.length) && read(m, date))
                m_out.append(date);
        }
    }
    void dates();
    void times();

    QString m_text;
    QList<PrintedDate> m_out;
};

QRegularExpression regex(const char* pattern) {
    QRegularExpression out(QString::fromUtf8(pattern),
                           QRegularExpression::CaseInsensitiveOption |
                               QRegularExpression::UseUnicodePropertiesOption);
    out.optimize();
    return out;
}

void Finder::dates() {
    // 1993-04-30, 30.04.1993, 4/30/93; a time may be glued to a full year: 30/04/199306:27. A label
    // may be glued to it, too: geb.30.04.1993
    static const QRegularExpression numbers =
        regex("(?<!\\d)(?<!\\d[.,])(?<![^\\p{L}][.,])(?<!^[.,])(\\d{1,4}) ?([./-]) ?(\\d{1,2}) "
              "?[./-] ?(?:(\\d{4})(?=[0-2]\\d:[0-5]\\d)|"
              "(\\d{4}|\\d{2})(?!\\d|[.,]\\d))");
    each(numbers, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const QString a = m.captured(1), b = m.captured(3),
                      c = m.capturedLength(4) > 0 ? m.captured(4) : m.captured(5);
        date.fullYear = a.size() == 4 || c.size() == 4;
        if (a.size() == 3 || (a.size() == 4 && c.size() == 4))
            return false;
        // "2.7/3.5" and "3/2/0" are settings: without a full year both parts must be whole.
        if (!date.fullYear && m.captured(2) == u"." && (a.size() < 2 || b.size() < 2))
            return false;
        if (a.size() == 4) {
            addDays(date, a, b.toInt(), c.toInt());
            addDays(date, a, c.toInt(), b.toInt());
        } else {
            addDays(date, c, b.toInt(), a.toInt());
            addDays(date, c, a.toInt(), b.toInt());
            if (!date.fullYear && a.size() == 2)
                addDays(date, a, b.toInt(), c.toInt());
        }
        return !date.days.isEmpty();
    });
    // 30,04,1993: points of small print are read as commas.
    static const QRegularExpression commas =
        regex("(?<!\\d)(?<!\\d[.,])(?<![^\\p{L}][.,])(?<!^[.,])(\\d{1,2})[,.](\\d{1,2})[,.]((?:19|"
              "20)\\d{2})(?!\\d|[.,]\\d)");
    each(commas, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        date.fullYear = true;
        addDays(date, m.capturedView(3), m.captured(2).toInt(), m.captured(1).toInt());
        addDays(date, m.capturedView(3), m.captured(1).toInt(), m.captured(2).toInt());
        return !date.days.isEmpty();
    });
    // 06 16 1976
    static const QRegularExpression blanks = regex("(?<!\\d)(\\d{1,2}) (\\d{1,2}) "
                                                   "((?:19|20)\\d{2})(?!\\d)");
    each(blanks, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        date.fullYear = true;
        addDays(date, m.capturedView(3), m.captured(2).toInt(), m.captured(1).toInt());
        addDays(date, m.capturedView(3), m.captured(1).toInt(), m.captured(2).toInt());
        return !date.days.isEmpty();
    });
    // 30 APR 1993, 03-May-18, 17OCT2016, 5. Mai 1980, 17-0CT-16, Born30-APR-1993
    static const QRegularExpression dayMonth =
        regex("(?:(?<![\\d\\p{L}])|(?<=born)|(?<=dob)|(?<=geb))(\\d{1,2})(?:st|nd|rd|th|\\.)?([ "
              "./-]*)(?:de )?([\\p{L}][\\p{L}\\d]"
              "{2,9}?|[015]\\p{L}{2,8})\\.?[ ./,'-]*(?:de )?(\\d{4}|\\d{2})(?!\\d)");
    each(dayMonth, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const int month = monthOf(m.capturedView(3));
        date.fullYear = m.capturedLength(4) == 4;
        if (month > 0)
            addDays(date, m.capturedView(4), month, m.captured(1).toInt());
        return !date.days.isEmpty();
    });
    // April 30, 1993; Apr 30 06:27:24 1993; 1993 Apr 30
    static const QRegularExpression monthDay = regex(
        "(?<![\\p{L}\\d])(\\p{L}[\\p{L}\\d]{2,9})\\.?[ ./-]*(\\d{1,2})(?:st|nd|rd|th)?"
        "(?:,? ?([01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?[ ,./-]+(\\d{4}|'?\\d{2})(?![\\d:])");
    each(monthDay, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const int month = monthOf(m.capturedView(1));
        QString year = m.captured(4);
        year.remove(u'\'');
        date.fullYear = year.size() == 4;
        date.hasTime = m.capturedLength(3) > 0;
        if (month > 0)
            addDays(date, year, month, m.captured(2).toInt());
        return !date.days.isEmpty();
    });
    static const QRegularExpression yearFirst = regex(
        "(?<!\\d)((?:19|20)\\d{2})[ ./-]*(\\p{L}[\\p{L}\\d]{2,9})\\.?[ ./-]*(\\d{1,2})(?!\\d)");
    each(yearFirst, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const int month = monthOf(m.capturedView(2));
        date.fullYear = true;
        if (month > 0)
            addDays(date, m.capturedView(1), month, m.captured(3).toInt());
        return !date.days.isEmpty();
    });
    // 1993年04月30日, 1993년 4월 30일
    static const QRegularExpression eastAsian =
        regex("((?:19|20)\\d{2}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]?");
    each(eastAsian, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        date.fullYear = true;
        addDays(date, m.capturedView(1), m.captured(2).toInt(), m.captured(3).toInt());
        return !date.days.isEmpty();
    });
    static const QRegularExpression plain =
        regex("(?<!\\d)(?<!\\d[.,-])(?<![^\\p{L}][.,-])(?<!^[.,-])\\d{8}(?![\\d,])");
    each(plain, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const QString d = m.captured();
        date.fullYear = date.plain = true;
        addDay(date, d.left(4).toInt(), d.mid(4, 2).toInt(), d.mid(6).toInt());
        addDay(date, d.mid(4).toInt(), d.mid(2, 2).toInt(), d.left(2).toInt());
        addDay(date, d.mid(4).toInt(), d.left(2).toInt(), d.mid(2, 2).toInt());
        return !date.days.isEmpty();
    });
    // 11.091961, 1109.1961: a point was not seen.
    static const QRegularExpression onePoint = regex(
        "(?<![\\d.,-])(?:(\\d{2})[./-](\\d{2})(\\d{4})|(\\d{2})(\\d{2})[./-](\\d{4}))(?![\\d,])");
    each(onePoint, [](const QRegularExpressionMatch& m, PrintedDate& date) {
        const int first = m.capturedLength(1) > 0 ? 1 : 4;
        const int a = m.captured(first).toInt(), b = m.captured(first + 1).toInt();
        date.fullYear = date.plain = true;
        addDay(date, m.captured(first + 2).toInt(), b, a);
        addDay(date, m.captured(first + 2).toInt(), a, b);
        return !date.days.isEmpty();
    });
}

void Finder::times() {
    static const QRegularExpression form =
        regex("(?<![\\d:.+])([01]?\\d|2[0-3]) ?([:h]) ?([0-5]\\d|\\d\\d(?=:\\d\\d))(?: ?[:.] "
              "?([0-5]\\d)(?:\\.\\d+)?)?"
              "(?: ?([ap])\\.?m\\b\\.?)?(?![\\d:])");
    auto at = form.globalMatch(m_text);
    while (at.hasNext()) {
        const QRegularExpressionMatch m = at.next();
        const qsizetype from = m.capturedStart(), length = m.capturedLength();
        if (taken(from, length))
            continue;
        // Right after a date it belongs to it.
        const auto before = std::find_if(m_out.begin(), m_out.end(), [&](const PrintedDate& d) {
            const qsizetype gap = from - d.from - d.length;
            return !d.days.isEmpty() && gap >= 0 && gap <= 3;
        });
        if (before != m_out.end()) {
            before->length = from + length - before->from;
            before->hasTime = true;
            before->plain = false;
        } else if (m.capturedLength(4) > 0 || m.capturedLength(5) > 0) {
            m_out.append({from, length, {}, false, false, true});
        }
    }
}

QList<PrintedDate> Finder::run() {
    dates();
    times();
    std::sort(m_out.begin(), m_out.end(),
              [](const PrintedDate& a, const PrintedDate& b) { return a.from < b.from; });
    return m_out;
}

} // namespace

QList<PrintedDate> findDates(const QString& text) {
    if (text.size() < 5)
        return {};
    QList<PrintedDate> found = Finder(text).run();
    // "1 7-MA R-1 994": letters of dots stand wide apart, so blanks are read between them. All of a
    // line that is nothing else may be a date, where it is a known one.
    if (const QStringList pieces = text.split(u' ', Qt::SkipEmptyParts);
        found.isEmpty() && pieces.size() >= 3) {
        const QList<PrintedDate> whole = Finder(pieces.join(QString())).run();
        const qsizetype size = text.size() - text.count(u' ');
        if (whole.size() == 1 && whole[0].from == 0 && whole[0].length == size &&
            whole[0].fullYear && !whole[0].days.isEmpty()) {
            found = whole;
            found[0].length = text.size();
            found[0].plain = true;
        }
    }
    return found;
}

} // namespace disclens::inspect
