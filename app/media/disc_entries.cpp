// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/disc_walk.h"

#include <algorithm>

namespace disclens::media {
namespace {

constexpr qint64 kNsInMs = 1'000'000;

} // namespace

void DiscWalk::addListed(int files, qint64 bytes) {
    {
        const std::lock_guard lock(d.mutex);
        d.listedFiles = std::max(int(d.entries.size()), d.listedFiles + files);
        d.listedBytes += bytes;
        files = d.listedFiles;
        bytes = d.listedBytes;
    }
    if (m_onListed)
        m_onListed(files, bytes);
}

void DiscWalk::unread(int source, const QString& path, FileId file, const Error& why) {
    if (m_onUnread)
        m_onUnread({source, fitForShowing(path), file, why});
}

/// The limit on files holds for all sources together; archives bring files that no listing counted.
bool DiscWalk::isFull() {
    const std::lock_guard lock(d.mutex);
    return d.entries.size() >= d.limits.maxFiles;
}

FileId DiscWalk::addEntry(Entry&& entry, Location&& location, const QString& rawPath,
                          const QString& problem) {
    QString told = problem;
    FileId id = kNoFile;
    const int source = entry.source;
    {
        const std::lock_guard lock(d.mutex);
        SourceState& state = d.sources[std::size_t(source)];
        const QString distinct = state.names.claim(entry.path);
        if (distinct != entry.path && told.isEmpty())
            told = QStringLiteral("same");
        entry.path = distinct;
        entry.renamed = !told.isEmpty();
        id = FileId(d.entries.size());
        entry.id = id;
        ++state.info.files;
        state.info.bytes += entry.size;
        if (location.container >= 0)
            d.containers[std::size_t(location.container)].members[location.address] = id;
        d.entries.append(std::move(entry));
        d.locations.push_back(std::move(location));
    }
    if (!told.isEmpty())
        unread(source, rawPath, id, {ErrorCode::BadPath, {told}, {}});
    return id;
}

FileId DiscWalk::addFileEntry(int source, const QByteArray& path, const FileIdentity& identity,
                              const QString& contentType) {
    Entry entry;
    entry.source = source;
    entry.size = identity.size;
    entry.modifiedMs = identity.modifiedNs / kNsInMs;
    entry.contentType = contentType;
    QString raw;
    if (path.isEmpty()) {
        const std::lock_guard lock(d.mutex);
        const QByteArray& root = d.sources[std::size_t(source)].root;
        raw = decodeName(root.mid(root.lastIndexOf('/') + 1));
    } else {
        raw = decodeName(path);
    }
    const CleanPath clean = cleanPath(raw, false);
    entry.path = clean.path;
    Location location;
    location.path = path;
    location.identity = identity;
    return addEntry(std::move(entry), std::move(location), raw, clean.problem);
}

} // namespace disclens::media
