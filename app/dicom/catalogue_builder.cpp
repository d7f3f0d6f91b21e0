// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/directory.h"
#include "dicom/natural_order.h"
#include "dicom/people.h"

#include <algorithm>
#include <tuple>

namespace disclens::dicom {

namespace {

/// Instances of one series that name the person in the same way.
struct Part {
    int identity = 0;
    FileId first = kNoFile; ///< the lowest of its files, which come in any order
    Series series;          ///< its instances stay empty; they are in `placed`
    Study study;            ///< its series stay empty
    QList<Placed> placed;
    bool sorted = true;
};

int integer(const QString& value) {
    bool ok = false;
    const double number = value.section(u'\\', 0, 0).trimmed().toDouble(&ok);
    return ok && std::abs(number) <= 2147483647.0 ? int(number) : 0;
}

QString folderOf(const QString& path) {
    return path.first(path.lastIndexOf(u'/') + 1);
}

/// The same picture again: same UID, and what tells pictures of one number apart is equal too. Some
/// discs give all files one UID; those stay.
bool isCopy(const Instance& a, const Instance& b) {
    return a.number == b.number && a.pixels.present == b.pixels.present &&
           a.pixels.rows == b.pixels.rows && a.pixels.columns == b.pixels.columns &&
           a.pixels.frames == b.pixels.frames && a.pixels.position == b.pixels.position &&
           a.pixels.orientation == b.pixels.orientation;
}

void fillEmpty(QString& to, const QString& from) {
    if (to.isEmpty())
        to = from;
}

/// Helpers answer in any order: what the first file of the disc says stays, whenever it came.
void take(QString& to, const QString& from, bool isFirst) {
    if (to.isEmpty() || (isFirst && !from.isEmpty()))
        to = from;
}

template <typename T> auto whenKey(const T& item) {
    // What has no date goes last.
    return std::tuple(item.date.isEmpty(), item.date, item.time);
}

} // namespace

struct CatalogueBuilder::Private {
    mutable QList<Part> parts;
    QHash<QString, int> partOf; ///< identity, study, series → part
    People people;
    struct Seen {
        Instance instance;
        QByteArray hash;
        QString series;
    };
    QHash<QString, QList<Seen>> seen; ///< SOP Instance UID → what came with it
    QHash<int, QList<FileId>> filesOfIdentity;
    QList<Directory> directories;
    int duplicates = 0;
    int version = 0;

    mutable FileLookup lookup;
    mutable std::shared_ptr<const Catalogue> built;
    mutable int builtVersion = -1;
    mutable qsizetype builtFiles = -1;

    bool isDuplicate(const Instance& instance, const QByteArray& hash, const QString& series);
    Part& partFor(int identity, FileId file, const DataSet& dataSet, const QString& path);
    QList<Patient> patients() const;
    Patient patient(const QList<int>& identities, const QList<int>& itsParts) const;
};

bool CatalogueBuilder::Private::isDuplicate(const Instance& instance, const QByteArray& hash,
                                            const QString& series) {
    // Without a UID the content alone tells.
    const QString key = instance.uid.isEmpty()
                            ? QLatin1Char('#') + QString::fromLatin1(hash.toHex())
                            : instance.uid;
    QList<Seen>& same = seen[key];
    const bool copy = std::any_of(same.cbegin(), same.cend(), [&](const Seen& other) {
        return other.hash == hash || (other.series == series && isCopy(other.instance, instance));
    });
    if (!copy)
        same.append({instance, hash, series});
    return copy;
}

Part& CatalogueBuilder::Private::partFor(int identity, FileId file, const DataSet& dataSet,
                                         const QString& path) {
    QString study = dataSet.text({0x0020, 0x000D});
    QString series = dataSet.text({0x0020, 0x000E});
    const QString modality = dataSet.text({0x0008, 0x0060});
    // Made-up UIDs: one series a folder, so that a file without them still stands among its
    // neighbours.
    if (study.isEmpty())
        study = QLatin1String("folder:") + folderOf(path);
    if (series.isEmpty())
        series = QLatin1String("folder:") + folderOf(path) + QLatin1Char('#') + modality;
    const QString key = QString::number(identity) + QChar(0x1F) + study + QChar(0x1F) + series;
    auto at = partOf.find(key);
    if (at == partOf.end()) {
        at = partOf.insert(key, int(parts.size()));
        Part part;
        part.identity = identity;
        part.study.uid = study;
        part.series.uid = series;
        part.series.studyUid = study;
        parts.append(std::move(part));
    }
    Part& part = parts[*at];
    const bool isFirst = part.first == kNoFile || file < part.first;
    if (isFirst)
        part.first = file;
    Study& s = part.study;
    take(s.id, dataSet.text({0x0020, 0x0010}), isFirst);
    take(s.date, dataSet.text({0x0008, 0x0020}), isFirst);
    take(s.time, dataSet.text({0x0008, 0x0030}), isFirst);
    take(s.description, dataSet.text({0x0008, 0x1030}), isFirst);
    take(s.accession, dataSet.text({0x0008, 0x0050}), isFirst);
    Series& r = part.series;
    take(r.modality, modality, isFirst);
    take(r.description, dataSet.text({0x0008, 0x103E}), isFirst);
    take(r.bodyPart, dataSet.text({0x0018, 0x0015}), isFirst);
    take(r.protocol, dataSet.text({0x0018, 0x1030}), isFirst);
    take(r.date, dataSet.text({0x0008, 0x0021}), isFirst);
    take(r.time, dataSet.text({0x0008, 0x0031}), isFirst);
    if (const int number = integer(dataSet.text({0x0020, 0x0011}));
        r.number == 0 || (isFirst && number != 0))
        r.number = number;
    if (!dataSet.pixels.present)
        take(r.objectName, dataSet.pixels.sopClass, isFirst);
    return part;
}

Patient CatalogueBuilder::Private::patient(const QList<int>& identities,
                                           const QList<int>& itsParts) const {
    Patient patient;
    // The spelling that most files have stands for the person; others fill what it leaves empty.
    QList<std::tuple<qsizetype, FileId, int>> byUse;
    for (const int number : identities) {
        const QList<FileId> files = filesOfIdentity.value(number);
        const auto first = std::min_element(files.begin(), files.end());
        byUse.append({-files.size(), first == files.end() ? kNoFile : *first, number});
    }
    std::sort(byUse.begin(), byUse.end());
    for (const auto& [use, first, number] : byUse) {
        const Identity& identity = people.identity(number);
        fillEmpty(patient.name, identity.name);
        if (patient.id.isEmpty()) {
            patient.id = identity.id;
            patient.issuer = identity.issuer;
        }
        fillEmpty(patient.birthDate, identity.birthDate);
        fillEmpty(patient.sex, identity.sex);
        patient.files += filesOfIdentity.value(number);
    }
    std::sort(patient.files.begin(), patient.files.end());

    QHash<QString, qsizetype> studyAt;
    struct Open {
        QList<int> parts;
        Series series;
    };
    QList<QList<Open>> open; // of each study
    QList<QHash<QString, qsizetype>> seriesAt;
    for (const int index : itsParts) {
        const Part& part = parts[index];
        auto study = studyAt.find(part.study.uid);
        if (study == studyAt.end()) {
            study = studyAt.insert(part.study.uid, patient.studies.size());
            patient.studies.append(part.study);
            open.append(QList<Open>());
            seriesAt.append(QHash<QString, qsizetype>());
        }
        Study& to = patient.studies[*study];
        fillEmpty(to.id, part.study.id);
        fillEmpty(to.date, part.study.date);
        fillEmpty(to.time, part.study.time);
        fillEmpty(to.description, part.study.description);
        fillEmpty(to.accession, part.study.accession);
        auto series = seriesAt[*study].find(part.series.uid);
        if (series == seriesAt[*study].end()) {
            series = seriesAt[*study].insert(part.series.uid, open[*study].size());
            open[*study].append({{}, part.series});
        }
        open[*study][*series].parts.append(index);
    }
    for (qsizetype s = 0; s < patient.studies.size(); ++s) {
        for (Open& one : open[s]) {
            QList<Placed> all = parts[one.parts.first()].placed;
            for (qsizetype i = 1; i < one.parts.size(); ++i)
                all += parts[one.parts[i]].placed;
            if (one.parts.size() > 1)
                sortNaturally(all);
            bool pictures = false;
            one.series.instances.reserve(all.size());
            for (const Placed& placed : all) {
                one.series.instances.append(placed.instance);
                pictures = pictures || placed.instance.pixels.present;
            }
            if (pictures)
                one.series.objectName.clear();
            patient.studies[s].series.append(std::move(one.series));
        }
        std::stable_sort(patient.studies[s].series.begin(), patient.studies[s].series.end(),
                         [](const Series& a, const Series& b) {
                             if (a.number != b.number)
                                 return a.number < b.number;
                             return std::tuple(whenKey(a), a.uid) < std::tuple(whenKey(b), b.uid);
                         });
    }
    std::stable_sort(patient.studies.begin(), patient.studies.end(),
                     [](const Study& a, const Study& b) {
                         return std::tuple(whenKey(a), a.uid) < std::tuple(whenKey(b), b.uid);
                     });
    return patient;
}

QList<Patient> CatalogueBuilder::Private::patients() const {
    QList<int> persons;
    QHash<int, QList<int>> identitiesOf, partsOf;
    for (int i = 0; i < people.count(); ++i) {
        const int person = people.personOf(i);
        if (!identitiesOf.contains(person))
            persons.append(person);
        identitiesOf[person].append(i);
    }
    for (int i = 0; i < parts.size(); ++i) {
        if (!parts[i].sorted) {
            sortNaturally(parts[i].placed);
            parts[i].sorted = true;
        }
        partsOf[people.personOf(parts[i].identity)].append(i);
    }
    QList<Patient> all;
    all.reserve(persons.size());
    for (const int person : persons) {
        QList<int> theirs = partsOf.value(person);
        std::sort(theirs.begin(), theirs.end(),
                  [this](int a, int b) { return parts[a].first < parts[b].first; });
        all.append(patient(identitiesOf.value(person), theirs));
    }
    // Whose disc it is comes first: the one with most files; of several the one whose file comes
    // first.
    std::stable_sort(all.begin(), all.end(), [](const Patient& a, const Patient& b) {
        const auto first = [](const Patient& one) {
            return one.files.isEmpty() ? kNoFile : one.files.first();
        };
        return std::pair(-a.files.size(), first(a)) < std::pair(-b.files.size(), first(b));
    });
    return all;
}

CatalogueBuilder::CatalogueBuilder()
    : d(std::make_unique<Private>()) {}
CatalogueBuilder::~CatalogueBuilder() = default;

void CatalogueBuilder::add(FileId file, const QString& path, const DataSet& dataSet) {
    ++d->version;
    if (isDirectory(dataSet)) {
        d->directories.append(readDirectory(file, path, dataSet));
        return;
    }
    const Identity identity = Identity::of(dataSet);
    const int number = d->people.add(identity, dataSet.text({0x0020, 0x000D}));
    d->filesOfIdentity[number].append(file);
    Part& part = d->partFor(number, file, dataSet, path);
    Instance instance;
    instance.file = file;
    instance.uid = dataSet.text({0x0008, 0x0018});
    if (instance.uid.isEmpty())
        instance.uid = dataSet.text({0x0002, 0x0003});
    instance.number = integer(dataSet.text({0x0020, 0x0013}));
    instance.pixels = dataSet.pixels;
    instance.duplicate = d->isDuplicate(instance, dataSet.contentHash, part.series.uid);
    if (instance.duplicate)
        ++d->duplicates;
    part.placed.append({std::move(instance), path});
    part.sorted = false;
}

std::shared_ptr<const Catalogue>
CatalogueBuilder::build(const QHash<QString, FileId>& filesByPath) const {
    // Without a DICOMDIR more files change nothing here.
    const qsizetype files = d->directories.isEmpty() ? 0 : filesByPath.size();
    if (d->built && d->builtVersion == d->version && d->builtFiles == files)
        return d->built;
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->patients =
        d->builtVersion == d->version && d->built ? d->built->patients : d->patients();
    catalogue->duplicates = d->duplicates;
    if (!d->directories.isEmpty())
        d->lookup.update(filesByPath);
    for (const Directory& directory : d->directories) {
        catalogue->directories.append(directory.file);
        if (directory.loops)
            catalogue->loopingDirectories.append(directory.file);
        for (const Directory::Record& record : directory.records) {
            const FileId found =
                record.bad ? kNoFile : d->lookup.find(directory.folder, record.path);
            catalogue->directory.append({directory.file, record.path, found, record.bad});
        }
    }
    d->built = catalogue;
    d->builtVersion = d->version;
    d->builtFiles = files;
    return catalogue;
}

} // namespace disclens::dicom
