// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/disc.h"

#include "media/disc_private.h"
#include "media/disc_walk.h"

namespace disclens::media {

QString kindName(SourceKind kind) {
    switch (kind) {
    case SourceKind::Folder:
        return QStringLiteral("folder");
    case SourceKind::File:
        return QStringLiteral("file");
    case SourceKind::DicomDir:
        return QStringLiteral("dicomdir");
    case SourceKind::Drive:
        return QStringLiteral("drive");
    case SourceKind::Zip:
        return QStringLiteral("zip");
    case SourceKind::Iso:
        return QStringLiteral("iso");
    case SourceKind::Archive:
        return QStringLiteral("archive");
    }
    return {};
}

Disc::Disc(worker::Caller& caller, Limits limits)
    : d(std::make_unique<Private>(caller, limits)) {}

Disc::~Disc() = default;

Status Disc::walk(const Visit& visit, const OnUnread& onUnread, const OnListed& onListed,
                  worker::CancelToken cancel) {
    return DiscWalk(*d, visit, onUnread, onListed, std::move(cancel)).run();
}

QList<Source> Disc::sources() const {
    const std::lock_guard lock(d->mutex);
    QList<Source> out;
    for (const SourceState& state : d->sources)
        out << state.info;
    return out;
}

Entry Disc::entry(FileId file) const {
    const std::lock_guard lock(d->mutex);
    return file >= 0 && file < d->entries.size() ? d->entries.at(file) : Entry{};
}

QList<Entry> Disc::entries() const {
    const std::lock_guard lock(d->mutex);
    return d->entries;
}

} // namespace disclens::media
