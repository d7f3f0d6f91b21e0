// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM values as people read them. Whatever does not have the form that its VR promises stays as
// it is stored.
#include "advice/advice.h"
#include "advice/words.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstring>

namespace disclens::advice {
namespace {

/// One component group of a person name: family^given^middle^prefix^suffix (PS3.5 6.2.1).
/// Reading order in the alphabetic group; other groups keep their own order. Without '^' nothing is
/// known: as stored.
QString nameGroup(const QString& group, bool alphabetic) {
    QStringList parts = group.split(QLatin1Char('^'));
    for (QString& part : parts)
        part = part.simplified();
    if (!alphabetic || parts.size() == 1) {
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }
    QStringList ordered = {parts.value(3), parts.value(1), parts.value(2), parts.value(0),
                           parts.value(4)};
    ordered += parts.mid(5); // not in the standard, but nothing may be lost
    ordered.removeAll(QString());
    return ordered.join(QLatin1Char(' '));
}

QString personName(const QString& value) {
    const QStringList groups = value.split(QLatin1Char('='));
    QStringList shown;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString name = nameGroup(groups[i], i == 0);
        if (!name.isEmpty())
            shown += name;
    }
    if (shown.size() < 2)
        return shown.join(QString());
    const QString first = shown.takeFirst();
    return QStringLiteral("%1 (%2)").arg(first, shown.join(QStringLiteral(", ")));
}

/// The long date of the language, without the day of the week, which nobody wrote into the file.
QString longDateFormat() {
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("\\s*[,،、]?\\s*dddd?\\s*[,،、.]?\\s*"));
    QString cut = format;
    const QRegularExpressionMatch match = weekday.match(format);
    if (match.hasMatch()) {
        const bool inside = match.capturedStart() > 0 && match.capturedEnd() < format.size();
        cut.replace(match.capturedStart(), match.capturedLength(),
                    inside ? QStringLiteral(" ") : QString());
    }
    return cut.contains(QLatin1String("yy")) && cut.contains(QLatin1Char('d')) ? cut : format;
}

bool allDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString date(const QString& value) {
    QString digits = value;
    if (value.size() == 10 && value[4] == value[7] &&
        (value[4] == QLatin1Char('.') || value[4] == QLatin1Char('-'))) // ACR-NEMA, ISO 8601
        digits.remove(value[4]);
    if (!allDigits(digits) || digits.size() != 8)
        return value;
    const QDate day = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return day.isValid() ? QLocale().toString(day, longDateFormat()) : value;
}

QString time(const QString& value) {
    QString digits = value.section(QLatin1Char('.'), 0, 0);
    digits.remove(QLatin1Char(':'));
    if (!allDigits(digits) || (digits.size() != 4 && digits.size() != 6))
        return value;
    const QTime clock = digits.size() == 4 ? QTime::fromString(digits, QStringLiteral("HHmm"))
                                           : QTime::fromString(digits, QStringLiteral("HHmmss"));
    return clock.isValid() ? QLocale().toString(clock, QLocale::ShortFormat) : value;
}

/// YYYYMMDDHHMMSS.FFFFFF&ZZXX, cut anywhere after the year (PS3.5 6.2, DT).
QString dateTime(const QString& value) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8})(?:(\\d{4}(?:\\d{2})?)(?:\\.\\d{1,6})?)?([+-]\\d{4})?$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return value;
    const QString day = date(match.captured(1));
    if (day == match.captured(1))
        return value;
    if (match.captured(2).isEmpty())
        return day;
    //: %1 is a date, %2 is a time of day
    QString text = translate("advice", "%1, %2").arg(day, time(match.captured(2)));
    const QString zone = match.captured(3);
    if (!zone.isEmpty())
        text += QStringLiteral(" (UTC%1:%2)").arg(zone.left(3), zone.mid(3));
    return text;
}

QString age(const QString& value) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})([DWMY])$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return value;
    const int n = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u'D':
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 day"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln days"));
    case u'W':
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 week"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln weeks"));
    case u'M':
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 month"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln months"));
    default:
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 year"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln years"));
    }
}

/// Control characters would break lines or hide text where a value stands in a sentence or a table.
QString printable(QString text, bool keepsLines) {
    for (QChar& c : text) {
        const bool line = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        const bool directs = (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
                             (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (directs || (c.category() == QChar::Other_Control && !(line && keepsLines)))
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace

QString displayValue(const QString& value, const char* vr) {
    const auto is = [vr](const char* name) { return vr && std::strncmp(vr, name, 2) == 0; };
    // In these the backslash is an ordinary character (PS3.5 6.2).
    if (is("LT") || is("ST") || is("UT") || is("UR"))
        return printable(value, !is("UR"));
    QStringList shown;
    for (const QString& raw : value.split(QLatin1Char('\\'))) {
        const QString one = printable(raw, is("OB") || is("UN"));
        if (is("PN"))
            shown += personName(one);
        else if (is("DA"))
            shown += date(one);
        else if (is("TM"))
            shown += time(one);
        else if (is("DT"))
            shown += dateTime(one);
        else if (is("AS"))
            shown += age(one);
        else
            shown += one;
    }
    shown.removeAll(QString());
    return shown.join(QStringLiteral(", "));
}

QString mask() {
    return QString(6, QChar(0x2022));
}

namespace {

QString vrOf(const inspect::Finding& finding) {
    const QString vr = finding.facts.value(QStringLiteral("vr"));
    if (vr.size() == 2)
        return vr;
    // Without it the keyword tells enough for the forms that differ from plain text.
    const auto isNamed = [&finding](const char* word, const char* start) {
        return finding.subject.endsWith(QLatin1String(word)) ||
               finding.subject.startsWith(QLatin1String(start)); // DateOfLastCalibration
    };
    if (isNamed("DateTime", "DateTimeOf"))
        return QStringLiteral("DT");
    if (isNamed("Date", "DateOf"))
        return QStringLiteral("DA");
    if (isNamed("Time", "TimeOf"))
        return QStringLiteral("TM");
    if (finding.subject.endsWith(QLatin1String("Age")))
        return QStringLiteral("AS");
    // A day that stands in something else: an ID number, a property of a document.
    if (finding.kind == QLatin1String("birth_date") ||
        (finding.kind == QLatin1String("exact_dates") && date(finding.value) != finding.value))
        return QStringLiteral("DA");
    if (finding.value.contains(QLatin1Char('^')))
        return QStringLiteral("PN");
    return QStringLiteral("LO");
}

} // namespace

QString displayValue(const inspect::Finding& finding) {
    return displayValue(finding.value, vrOf(finding).toLatin1().constData());
}

} // namespace disclens::advice
