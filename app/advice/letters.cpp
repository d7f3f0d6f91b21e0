// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/letters.h"

#include "advice/advice.h"
#include "advice/whose.h"
#include "advice/words.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace disclens::advice {
namespace {

const QJsonArray& rows() {
    static const QJsonArray all = [] {
        QFile file(QStringLiteral(":/letters/letters.json"));
        // Part of the program: without it the build is broken, which is not a user's problem.
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A data file of the program is missing.");
        return QJsonDocument::fromJson(file.readAll()).array();
    }();
    return all;
}

QString text(const QJsonValue& row, const char* key) {
    return row[QLatin1String(key)].toString();
}

QString translated(const QJsonValue& value) {
    const QByteArray source = value.toString().toUtf8();
    return source.isEmpty() ? QString() : translate("advice", source.constData());
}

QStringList strings(const QJsonValue& row, const char* key, bool words) {
    QStringList out;
    for (const QJsonValue item : row[QLatin1String(key)].toArray())
        out += words ? translated(item) : item.toString();
    return out;
}

Letter letterOf(const QJsonValue& row) {
    return {text(row, "id"),
            text(row, "kind"),
            strings(row, "regions", false),
            translated(row[QLatin1String("title")]),
            translated(row[QLatin1String("line")]),
            translated(row[QLatin1String("to")]),
            translated(row[QLatin1String("subject")]),
            strings(row, "paragraphs", true),
            strings(row, "good_to_know", true),
            text(row, "law"),
            text(row, "law_url"),
            strings(row, "evidence", false)};
}

/// A place to write on. The words in it are the person's cue.
QString blank(const QString& words) {
    return QStringLiteral("[ %1 ]").arg(words);
}

/// One line: a value from a disc must not look like a part of the letter.
QString oneLine(const QString& value) {
    QString out = value.simplified();
    out.removeIf([](QChar c) {
        const auto category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format;
    });
    return out.left(200);
}

/// Who writes for somebody else is asked by what right; said once, above all that is asked for.
QString writesFor(Whose whose, const QString& person) {
    if (whose == Whose::Child) //: In a letter. %1 is a name and birth date, or a blank for them.
        return translate("advice", "I write for my child: %1. I am [ the mother, the father or the "
                                   "guardian ].")
            .arg(person);
    if (whose == Whose::Helped) //: In a letter. %1 is a name and birth date, or a blank for them.
        return translate("advice",
                         "I write for a patient: %1. I may act for them as [ guardian, or "
                         "what gives you the right ]. A copy of the proof is with this "
                         "letter.")
            .arg(person);
    return {};
}

QStringList goodToKnowFor(Whose whose, const QString& country) {
    const bool us = country == QLatin1String("US");
    QStringList out;
    if (whose == Whose::Child) {
        out += translate("advice",
                         "The clinic may want proof that you are the parent or guardian. Send a "
                         "copy of it, and keep the real one.");
        if (us)
            out += translate("advice", "In the US a parent can mostly ask as the child could "
                                       "(45 CFR 164.502(g)).");
        out += translate("advice", "In many places a teen decides on some kinds of care alone. "
                                   "Then the clinic may ask your child too.");
    } else if (whose == Whose::Helped) {
        out += translate("advice", "The clinic may want proof that you may act for this person. "
                                   "Send a copy of it, and keep the real one.");
        if (us)
            out += translate("advice", "In the US, a person who may decide on their care by law "
                                       "can ask as they could (45 CFR 164.502(g)).");
        out += translate("advice",
                         "Can they sign? Then a letter in their own name is best. Pick “It is "
                         "mine” on the Overview, and have them sign it.");
    }
    return out;
}

} // namespace

QList<Letter> lettersFor(const QString& country) {
    const Whose whose = currentWhose();
    QList<Letter> out;
    const auto place = [&](const QString& kind) {
        return std::find_if(out.begin(), out.end(),
                            [&](const Letter& letter) { return letter.kind == kind; });
    };
    for (const QJsonValue row : rows()) {
        const QStringList regions = strings(row, "regions", false);
        if (!fitsCountry(regions, country))
            continue;
        const auto at = place(text(row, "kind"));
        if (at == out.end())
            out += letterOf(row);
        else if (at->regions.isEmpty() && !regions.isEmpty())
            *at = letterOf(row);
    }
    // A stranger's records are nobody's to ask for.
    if (whose == Whose::NotMine)
        out.removeIf([](const Letter& letter) { return letter.kind != u"return"; });
    const QStringList more = goodToKnowFor(whose, country);
    for (Letter& letter : out)
        if (letter.kind != u"return")
            letter.goodToKnow += more;
    return out;
}

QString hospitalBlank() {
    return blank(translate("advice", "Name of the hospital"));
}
QString monthsBlank() {
    //: Stands after "my imaging exams of"
    return blank(translate("advice", "month and year"));
}
QString personBlank() {
    return blank(currentWhose() == Whose::NotMine
                     ? translate("advice", "Your own name")
                     : translate("advice", "Your name and birth date"));
}

QList<LetterBlock> letterBlocks(const Letter& letter, const LetterFill& fill) {
    using Kind = LetterBlock::Kind;
    const auto filled = [](const QString& value, const QString& empty) {
        const QString clean = oneLine(value);
        return clean.isEmpty() ? empty : clean;
    };
    const Whose whose = currentWhose();
    const bool forOther = whose == Whose::Helped || whose == Whose::Child;
    const QString person = filled(fill.person, personBlank());
    QList<LetterBlock> out;
    out += {Kind::Line, false, forOther ? blank(translate("advice", "Your own name")) : person};
    out += {Kind::Line, false, blank(translate("advice", "Your address"))};
    out += {Kind::Line, true, letter.to};
    out += {Kind::Line, false, filled(fill.hospital, hospitalBlank())};
    out += {Kind::Line, false, blank(translate("advice", "Street and town"))};
    out += {Kind::Line, true, blank(translate("advice", "Date"))};
    out += {Kind::Subject, true, letter.subject};
    if (forOther)
        out += {Kind::Paragraph, true, writesFor(whose, person)};
    for (const QString& paragraph : letter.paragraphs)
        out += {Kind::Paragraph, true,
                paragraph.contains(QLatin1String("%1"))
                    ? paragraph.arg(filled(fill.months, monthsBlank()))
                    : paragraph};
    out += {Kind::Line, true, blank(translate("advice", "Your signature"))};
    return out;
}

QString monthsOfExams(const QStringList& dates) {
    QDate first, last;
    for (const QString& written : dates) {
        const QDate day = QDate::fromString(written.trimmed().left(8), QStringLiteral("yyyyMMdd"));
        // Some programs write such a date for "unknown".
        if (!day.isValid() || day.year() <= 1900)
            continue;
        if (!first.isValid() || day < first)
            first = day;
        if (!last.isValid() || day > last)
            last = day;
    }
    if (!first.isValid())
        return {};
    const QLocale locale;
    const auto month = [&locale](const QDate& day) -> QString {
        return locale.standaloneMonthName(day.month()) + QLatin1Char(' ') +
               QString::number(day.year());
    };
    if (first.year() == last.year() && first.month() == last.month())
        return month(first);
    //: Two months: "March 2024 to June 2025"
    return translate("advice", "%1 to %2").arg(month(first), month(last));
}

QString letterPerson(const QString& name, const QString& birthDate) {
    const QString shown = oneLine(displayValue(name, "PN"));
    if (shown.isEmpty())
        return {};
    const QString born = oneLine(displayValue(birthDate, "DA"));
    //: %1 is a name, %2 a birth date
    return born.isEmpty() ? shown : translate("advice", "%1, born %2").arg(shown, born);
}

QString letterBlankPattern() {
    return QStringLiteral("\\[ [^\\[\\]\\n\\x{2028}\\x{2029}]{1,200} \\]");
}

} // namespace disclens::advice
