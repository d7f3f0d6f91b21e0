// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/directory.h"

#include <QSet>

namespace disclens::dicom {

namespace {

constexpr Tag kFileId{0x0004, 0x1500}, kNext{0x0004, 0x1400}, kLower{0x0004, 0x1420},
    kFirst{0x0004, 0x1200};
constexpr Tag kRecords{0x0004, 0x1220};

Directory::Record recordOf(const QString& value) {
    Directory::Record record;
    QStringList parts;
    // Components are values; some programs write one value with slashes or backslashes of its own.
    for (const QString& part : value.split(u'\\')) {
        for (const QString& name : part.split(u'/')) {
            const QString trimmed = name.trimmed();
            if (trimmed == QLatin1String("..") || trimmed.contains(u':'))
                record.bad = true;
            parts << trimmed;
        }
    }
    if (!parts.isEmpty() && parts.first().isEmpty())
        record.bad = true;
    parts.removeAll(QString());
    parts.removeAll(QStringLiteral("."));
    record.path = parts.join(u'/');
    return record;
}

} // namespace

bool isDirectory(const DataSet& dataSet) {
    return dataSet.text({0x0002, 0x0002}) == QLatin1String("1.2.840.10008.1.3.10") ||
           dataSet.find(kRecords);
}

Directory readDirectory(FileId file, const QString& path, const DataSet& dataSet) {
    Directory directory;
    directory.file = file;
    directory.folder = path.first(path.lastIndexOf(u'/') + 1);
    QSet<quint32> targets;
    for (const Element& element : dataSet.elements) {
        if (element.tag == kFileId && !element.value.trimmed().isEmpty()) {
            directory.records.append(recordOf(element.value));
        } else if (element.tag == kNext || element.tag == kLower || element.tag == kFirst) {
            const quint32 target = element.value.toUInt();
            if (target == 0)
                continue;
            if (targets.contains(target))
                directory.loops = true;
            targets.insert(target);
        }
    }
    return directory;
}

QString FileLookup::plain(const QString& path) {
    QStringList parts = path.toCaseFolded().split(u'/');
    for (QString& part : parts) {
        if (const qsizetype version = part.lastIndexOf(u';'); version > 0)
            part.truncate(version);
        while (part.endsWith(u'.'))
            part.chop(1);
    }
    return parts.join(u'/');
}

void FileLookup::update(const QHash<QString, FileId>& filesByPath) {
    if (filesByPath.size() == m_known)
        return;
    m_known = filesByPath.size();
    m_files.clear();
    m_files.reserve(m_known);
    for (auto i = filesByPath.cbegin(); i != filesByPath.cend(); ++i)
        m_files.insert(plain(i.key()), i.value());
}

FileId FileLookup::find(const QString& folder, const QString& path) const {
    return m_files.value(plain(folder + path), kNoFile);
}

} // namespace disclens::dicom
