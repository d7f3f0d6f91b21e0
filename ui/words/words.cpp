// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "inspect/main_person.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>

namespace disclens::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Words", text);
}

struct Code {
    const char* code;
    const char* word;
};

constexpr std::array kWhom{
    Code{"radiology front desk", QT_TRANSLATE_NOOP("Words", "Front desk")},
    Code{"privacy officer", QT_TRANSLATE_NOOP("Words", "Privacy officer")},
    Code{"records department", QT_TRANSLATE_NOOP("Words", "Records")},
    Code{"radiologist", QT_TRANSLATE_NOOP("Words", "Radiologist")},
    Code{"researcher", QT_TRANSLATE_NOOP("Words", "Researcher")},
    Code{"AI vendor via provider", QT_TRANSLATE_NOOP("Words", "AI company, through your clinic")},
};

constexpr std::array kWhen{
    Code{"before scan", QT_TRANSLATE_NOOP("Words", "Before the scan")},
    Code{"at consent", QT_TRANSLATE_NOOP("Words", "When you sign a form")},
    Code{"after scan", QT_TRANSLATE_NOOP("Words", "After the scan")},
    Code{"when getting disc", QT_TRANSLATE_NOOP("Words", "When you get the disc")},
    Code{"before sharing", QT_TRANSLATE_NOOP("Words", "Before it is shared")},
};

template <size_t N> QString wordOf(const std::array<Code, N>& table, const QString& code) {
    for (const Code& row : table)
        if (code == QLatin1String(row.code))
            return words(row.word);
    return code;
}

} // namespace

QString whomWord(const QString& code) {
    return wordOf(kWhom, code);
}
QString whenWord(const QString& code) {
    return wordOf(kWhen, code);
}

int whenRank(const QString& code) {
    for (size_t i = 0; i < kWhen.size(); ++i)
        if (code == QLatin1String(kWhen[i].code))
            return int(i);
    return int(kWhen.size());
}

bool countsPictures(const QString& check) {
    return check == u"text" || check == u"face" || check == u"pictures";
}

QString atLineStart(const QString& words) {
    return words.isEmpty() ? words : QLocale().toUpper(words.left(1)) + words.mid(1);
}

QString shortDate(const QString& dicomDate) {
    QString digits = dicomDate.trimmed();
    digits.remove(u'.');
    const QDate date = QDate::fromString(digits.left(8), QStringLiteral("yyyyMMdd"));
    if (!date.isValid())
        return {};
    // The short form of most languages is all digits; a month by name cannot be misread.
    //: a date such as 4 Jun 2025, in Qt's format letters
    return QLocale().toString(date, QCoreApplication::translate("Words", "d MMM yyyy"));
}

const dicom::Patient* personOf(const report::Report& report) {
    return report.catalogue ? inspect::mainPerson(*report.catalogue) : nullptr;
}

QString discName(const report::Report& report) {
    if (report.sources.size() > 1)
        return QCoreApplication::translate("Words", "%n disc(s) and folders", "",
                                           int(report.sources.size()));
    if (report.sources.isEmpty())
        return {};
    const media::Source& source = report.sources.first();
    return source.name.isEmpty() ? source.volumeLabel : source.name;
}

DiscCounts discCounts(const report::Report& report) {
    DiscCounts counts;
    if (!report.catalogue)
        return counts;
    counts.pictures = report.pictureCount();
    counts.series = report.catalogue->seriesCount();
    QStringList dates;
    int undated = 0;
    for (const dicom::Patient& patient : report.catalogue->patients)
        for (const dicom::Study& study : patient.studies) {
            // Another person's visits are none of this person's, and neither are their days.
            if (!patient.files.isEmpty() && report.otherPeople.holds(patient.files.first()))
                continue;
            ++counts.visits;
            if (shortDate(study.date).isEmpty())
                ++undated;
            else
                dates << study.date;
        }
    if (!dates.isEmpty()) {
        std::sort(dates.begin(), dates.end());
        const QString first = shortDate(dates.first()), last = shortDate(dates.last());
        counts.dates = first == last
                           ? first
                           : QCoreApplication::translate("Words", "%1 – %2").arg(first, last);
        if (undated > 0) //: %1 are the dates of the other visits
            counts.dates =
                QCoreApplication::translate("Words", "%1, %n without a date", "", undated)
                    .arg(counts.dates);
    }
    return counts;
}

QString discLine(const DiscCounts& counts, bool hideValues) {
    QStringList parts;
    const auto part = [&](const char* text, int n) {
        if (n > 0)
            parts << QCoreApplication::translate("Words", text, "", n);
    };
    part(QT_TRANSLATE_N_NOOP("Words", "%n picture(s)"), counts.pictures);
    part(QT_TRANSLATE_N_NOOP("Words", "%n series"), counts.series);
    part(QT_TRANSLATE_N_NOOP("Words", "%n visit(s)"), counts.visits);
    if (!counts.dates.isEmpty())
        parts << (hideValues ? QCoreApplication::translate("Words", "dates hidden") : counts.dates);
    return parts.join(QStringLiteral("  ·  "));
}

QString whereWords(const inspect::Finding& finding) {
    if (finding.files > 0)
        return QCoreApplication::translate("Words", "%n file(s)", "", finding.files);
    if (!finding.places.isEmpty())
        return placeKind(finding.places.first());
    return {};
}

QString placeKind(const inspect::Place& place) {
    constexpr std::array kinds{
        Code{"file-name", QT_TRANSLATE_NOOP("Words", "Name of the file")},
        Code{"folder-name", QT_TRANSLATE_NOOP("Words", "Name of the folder")},
        Code{"text", QT_TRANSLATE_NOOP("Words", "Text inside the file")},
        Code{"property", QT_TRANSLATE_NOOP("Words", "Note inside the file")},
        Code{"volume-label", QT_TRANSLATE_NOOP("Words", "Name of the disc")},
        Code{"directory", QT_TRANSLATE_NOOP("Words", "Table of contents of the disc")},
    };
    return place.where.isEmpty() ? QString() : wordOf(kinds, place.where);
}

const char* categoryIcon(inspect::Category category) {
    switch (category) {
    case inspect::Category::NameAndContact:
        return "person";
    case inspect::Category::Dates:
        return "calendar";
    case inspect::Category::IdNumbers:
        return "hash";
    case inspect::Category::Places:
        return "pin";
    case inspect::Category::Machine:
        return "machine";
    case inspect::Category::Staff:
        return "people";
    case inspect::Category::Notes:
        return "note";
    case inspect::Category::MakersData:
        return "box";
    case inspect::Category::Disc:
        break;
    }
    return "disc";
}

QString fileTypeIcon(image::FileType type) {
    using image::FileType;
    switch (type) {
    case FileType::Program:
    case FileType::Script:
    case FileType::Autorun:
    case FileType::Shortcut:
        return QStringLiteral("program");
    case FileType::Html:
    case FileType::Xml:
        return QStringLiteral("globe");
    case FileType::Jpeg:
    case FileType::Png:
    case FileType::Tiff:
    case FileType::Bmp:
    case FileType::Gif:
    case FileType::WebP:
    case FileType::Icon:
        return QStringLiteral("pictures");
    case FileType::Pdf:
    case FileType::Cda:
    case FileType::Text:
    case FileType::Office:
        return QStringLiteral("note");
    case FileType::Archive:
    case FileType::DiskImage:
        return QStringLiteral("zip");
    case FileType::Video:
    case FileType::Audio:
        return QStringLiteral("play");
    default:
        return QStringLiteral("files");
    }
}

} // namespace disclens::ui
