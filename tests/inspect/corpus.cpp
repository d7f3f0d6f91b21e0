// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "image/document_encapsulated.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>

namespace disclens::tests {

Corpus::Corpus(const QString& folder, bool recursive) {
    media::Source source;
    source.name = QDir(folder).dirName();
    m_sources.append(source);
    QStringList paths;
    QDirIterator it(folder, QDir::Files | QDir::Hidden,
                    recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (it.hasNext())
        paths << it.next();
    paths.sort();
    dicom::CatalogueBuilder builder;
    QHash<QString, FileId> byPath;
    for (const QString& path : std::as_const(paths)) {
        const QString name = QDir(folder).relativeFilePath(path);
        if (name.endsWith(QLatin1String("SOURCE.txt")))
            continue;
        media::Entry entry;
        entry.id = static_cast<FileId>(m_entries.size());
        entry.path = name;
        m_entries.append(entry);
        byPath.insert(name, entry.id);
        const SharedFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        const auto dataSet = dicom::readFile(fd);
        if (dataSet) {
            m_index.add(entry.id, *dataSet);
            builder.add(entry.id, name, *dataSet);
            if (!dataSet->notes.isEmpty())
                m_notes.insert(entry.id, dataSet->notes);
            if (dataSet->privateUnreadable > 0)
                m_privateUnreadable.insert(entry.id, dataSet->privateUnreadable);
            if (const auto inside = image::openEncapsulated(fd))
                if (const auto facts = image::readDocument(inside->file, name))
                    m_others.append({entry.id, *facts});
            continue;
        }
        if (const auto facts = image::readDocument(fd, name))
            m_others.append({entry.id, *facts});
        else
            m_unread.append({0, name, entry.id, facts.error()});
    }
    m_catalogue = builder.build(byPath);
}

inspect::Findings Corpus::examine(const QSet<QString>& checks) const {
    const QStringList all = inspect::checkNames();
    const inspect::Material material{m_index,   *m_catalogue,        m_others,
                                     m_entries, m_sources,           m_unread,
                                     m_notes,   m_privateUnreadable, true};
    SilentProgress progress;
    return inspect::examine(
        material, checks.isEmpty() ? QSet<QString>(all.begin(), all.end()) : checks, progress);
}

QString Corpus::pathOf(FileId file) const {
    return file >= 0 && file < m_entries.size() ? m_entries[file].path : QString();
}

} // namespace disclens::tests
