// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/disc_parts.h"
#include "inspect/other_text.h"

namespace disclens::inspect {
namespace {

/// Each distinct name is searched once: 2,000 files lie in a handful of folders.
struct NameSearch {
    Context& context;
    QHash<QString, QList<DetailMatch>> known;

    void look(const QString& name, Place place) {
        auto it = known.constFind(name);
        if (it == known.constEnd())
            it = known.insert(name, context.search.find(name));
        QSet<QString> told;
        for (const DetailMatch& match : *it) {
            const Detail& detail = context.search.details()[match.detail];
            if (told.contains(detail.key))
                continue;
            told.insert(detail.key);
            place.text = name;
            place.matches = matchId(detail.kind);
            addDetailPlace(context, detail, place);
        }
    }
};

} // namespace

void namesOnDisc(Context& context) {
    NameSearch search{context, {}};
    const Material& m = context.material;
    for (const media::Entry& entry : m.entries) {
        ++context.items;
        QStringList parts = entry.path.split(u'/', Qt::SkipEmptyParts);
        if (parts.isEmpty())
            continue;
        const QString name = parts.takeLast();
        Place place;
        place.source = entry.source;
        place.file = entry.id;
        place.where = QStringLiteral("file-name");
        search.look(name, place);
        place.where = QStringLiteral("folder-name");
        for (const QString& part : std::as_const(parts))
            search.look(part, place);
        // "MILLER/BEVERLY": a name in two folders.
        if (parts.size() > 1)
            search.look(parts.join(u' '), place);
    }
    for (const media::Source& source : m.sources) {
        Place place;
        place.source = source.id;
        place.where = QStringLiteral("volume-label");
        if (!source.volumeLabel.isEmpty())
            search.look(source.volumeLabel, place);
        place.where = QStringLiteral("source-name");
        if (!source.name.isEmpty() && source.name != source.volumeLabel)
            search.look(source.name, place);
    }
}

} // namespace disclens::inspect
