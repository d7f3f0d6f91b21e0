// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/checks.h"
#include "inspect/disc_parts.h"
#include "inspect/rules.h"

#include <QJsonArray>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Note;

Finding about(const QString& kind, const QString& subject, Level level = Level::Note,
              bool usual = true) {
    Finding f;
    f.kind = kind;
    f.level = level;
    f.usual = usual;
    f.category = Category::Disc;
    f.subject = subject;
    f.rule = QStringLiteral("disc:") + subject;
    return f;
}

QString fileName(const QString& path) {
    return path.section(u'/', -1);
}

struct FileRule {
    QString id, kind, subject;
    QStringList types, names;
    Level level = Level::Note;
    bool usual = true;

    bool fits(const QString& type, const QString& name) const {
        if (types.contains(type))
            return true;
        return std::any_of(names.begin(), names.end(), [&](const QString& pattern) {
            if (pattern.startsWith(u'*'))
                return name.endsWith(QStringView(pattern).mid(1));
            return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1))
                                          : name == pattern;
        });
    }
};

const QList<FileRule>& fileRules() {
    static const QList<FileRule> rules = [] {
        QList<FileRule> out;
        const auto list = [](const QJsonValue& value) {
            QStringList items;
            for (const QJsonValue v : value.toArray())
                items << v.toString();
            return items;
        };
        for (const QJsonValue value :
             ruleFile(QStringLiteral("disc.json"))[QLatin1String("files")].toArray()) {
            const QJsonObject row = value.toObject();
            out.append({row[QLatin1String("id")].toString(), row[QLatin1String("kind")].toString(),
                        row[QLatin1String("subject")].toString(), list(row[QLatin1String("types")]),
                        list(row[QLatin1String("names")]),
                        levelFromId(row[QLatin1String("level")].toString()),
                        row[QLatin1String("usual")].toBool()});
        }
        return out;
    }();
    return rules;
}

void programsAndLeftovers(Context& c) {
    for (const OtherFile& other : c.material.others) {
        ++c.items;
        const QString path = other.file >= 0 && other.file < c.material.entries.size()
                                 ? c.material.entries[other.file].path
                                 : QString();
        const QString rule = discFileRule(image::fileTypeName(other.facts.type), fileName(path));
        const auto it = std::find_if(fileRules().begin(), fileRules().end(),
                                     [&](const FileRule& r) { return r.id == rule; });
        if (it == fileRules().end())
            continue;
        Finding f = about(it->kind, it->subject, it->level, it->usual);
        f.facts.insert(QStringLiteral("type"), image::fileTypeName(other.facts.type));
        c.out.add(QStringLiteral("file:") + it->id, f, fileName(path),
                  placeOfFile(c.material, other.file, QStringLiteral("file-name")));
    }
}

void filesThatMisbehave(Context& c) {
    QList<FileId> files = c.material.notes.keys();
    std::sort(files.begin(), files.end());
    for (const FileId file : files) {
        for (const Note note : c.material.notes.value(file)) {
            if (note == Note::PreambleIsProgram) {
                Finding f = about(QStringLiteral("executable_preamble"), QStringLiteral("preamble"),
                                  Level::Note, false);
                f.act = true;
                c.out.add(QStringLiteral("preamble"), f, {}, placeOfFile(c.material, file, {}));
            } else if (note == Note::Truncated || note == Note::PartlyRead ||
                       note == Note::LyingLength) {
                c.out.add(QStringLiteral("partly-read"),
                          about(QStringLiteral("unreadable_files"), QStringLiteral("partly-read"),
                                Level::Note, false),
                          {}, placeOfFile(c.material, file, {}));
            }
        }
    }
    for (const media::Unread& unread : c.material.unread) {
        Place place = placeOfFile(c.material, unread.file, {});
        place.source = unread.source;
        place.text = unread.path;
        c.out.add(QStringLiteral("unreadable"),
                  about(QStringLiteral("unreadable_files"), QStringLiteral("unreadable"),
                        Level::Note, false),
                  fileName(unread.path), place);
    }
}

/// The disc's table of contents against what is there.
void tableOfContents(Context& c) {
    const auto& catalogue = c.material.catalogue;
    if (!c.material.complete)
        return; // a file that is not listed may not have been read yet
    QSet<FileId> listed;
    QSet<int> sourcesWithTable;
    for (const dicom::DirectoryReference& reference : catalogue.directory) {
        const Place place =
            placeOfFile(c.material, reference.directory, QStringLiteral("directory"));
        sourcesWithTable.insert(place.source);
        if (reference.file != kNoFile) {
            listed.insert(reference.file);
            continue;
        }
        Place missing = place;
        missing.text = reference.path;
        missing.path = reference.path; // each record is a place of its own
        c.out.add(QStringLiteral("missing"),
                  about(QStringLiteral("unreadable_files"), QStringLiteral("listed-but-missing"),
                        Level::Note, false),
                  reference.path, missing);
    }
    for (const dicom::Patient& patient : catalogue.patients)
        for (const FileId file : patient.files) {
            const Place place = placeOfFile(c.material, file, {});
            const bool isTable = std::any_of(catalogue.directory.begin(), catalogue.directory.end(),
                                             [&](const auto& r) { return r.directory == file; });
            if (!sourcesWithTable.contains(place.source) || listed.contains(file) || isTable)
                continue;
            c.out.add(QStringLiteral("unlisted"),
                      about(QStringLiteral("unreadable_files"), QStringLiteral("not-listed"),
                            Level::Note, false),
                      {}, place);
        }
    for (const dicom::Patient& patient : catalogue.patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series)
                for (const dicom::Instance& instance : series.instances)
                    if (instance.duplicate)
                        c.out.add(QStringLiteral("duplicates"),
                                  about(QStringLiteral("unique_ids"), QStringLiteral("duplicates"),
                                        Level::Note, true),
                                  {}, placeOfFile(c.material, instance.file, {}));
}

void notLocked(Context& c) {
    if (c.material.catalogue.patients.isEmpty() && c.material.others.isEmpty())
        return;
    for (const media::Source& source : c.material.sources) {
        // Of a ZIP or other archive that opened we do not keep whether a password was asked for.
        if (source.kind == media::SourceKind::Zip || source.kind == media::SourceKind::Archive)
            continue;
        Place place;
        place.source = source.id;
        c.out.add(QStringLiteral("not-locked"),
                  about(QStringLiteral("unencrypted_disc"), QStringLiteral("unencrypted")), {},
                  place);
    }
}

} // namespace

QString discFileRule(const QString& type, const QString& name) {
    const QString lower = name.toLower();
    for (const FileRule& rule : fileRules())
        if (rule.fits(type, lower))
            return rule.id;
    return {};
}

bool checkDisc(Context& context) {
    namesOnDisc(context);
    if (!context.progress.report(1, 4))
        return false;
    programsAndLeftovers(context);
    filesThatMisbehave(context);
    if (!context.progress.report(2, 4))
        return false;
    tableOfContents(context);
    notLocked(context);
    return context.progress.report(4, 4);
}

} // namespace disclens::inspect
