// SPDX-License-Identifier: GPL-3.0-or-later
// Web addresses: where a copy lies, or what the file passed through.
#include "inspect/ai_check.h"
#include "inspect/text_patterns.h"

namespace disclens::inspect {
namespace {

using dicom::Tag;
using dicom::ValueGroup;

bool isAddressField(const ValueGroup& group) {
    static const QSet<Tag> tags{{0x0008, 0x1190}, {0x0040, 0x4073}, {0x0040, 0xE010},
                                {0x0008, 0x0407}, {0x0008, 0x0408}, {0x0008, 0x0409},
                                {0x0074, 0x100A}, {0x0028, 0x7FE0}, {0x0040, 0xE012}};
    return tags.contains(group.tag) || (group.vr[0] == 'U' && group.vr[1] == 'R');
}

/// Home pages of code lists (0008,0110), programs and makers: they say who wrote a file, not who
/// got it.
bool isHomePage(const ValueGroup& group) {
    static const QSet<Tag> tags{
        {0x0008, 0x0070}, {0x0008, 0x1090}, {0x0018, 0x1020}, {0x0018, 0x1019}, {0x0018, 0x1016},
        {0x0018, 0x1018}, {0x0008, 0x0115}, {0x0008, 0x0116}, {0x0008, 0x010E}, {0x0002, 0x0013},
        {0x0024, 0x0202}, {0x0066, 0x0036}, {0x0062, 0x0009}};
    return tags.contains(group.tag) || group.pattern.startsWith(QLatin1String("(0008,0110)")) ||
           group.pattern.startsWith(QLatin1String("(0018,A001)"));
}

/// One address found somewhere. outside: told even when no list knows the host.
void tellHost(AiTraces& traces, const QString& url, const Place& place, bool outside) {
    const QString host = hostOf(url);
    if (host.isEmpty() || isStandardHost(host))
        return;
    QMap<QString, QString> facts{{QStringLiteral("host"), host}};
    if (isInsideHost(host)) {
        if (!outside)
            return;
        facts.insert(QStringLiteral("where"), QStringLiteral("inside"));
        traces.add(QStringLiteral("host:") + host, QStringLiteral("institution_name"),
                   QStringLiteral("inside-address"), Sign::Clear, url, place, facts,
                   QStringLiteral("ai:web-address"));
        return;
    }
    for (const AiHit& hit : matchProducts(QStringLiteral("url_host"), host, {})) {
        facts.insert(QStringLiteral("company"), hit.product->company);
        facts.insert(QStringLiteral("product"), hit.product->product);
        facts.insert(QStringLiteral("category"), hit.product->category);
        facts.insert(QStringLiteral("where"), QStringLiteral("cloud"));
        traces.add(QStringLiteral("host:") + host, QStringLiteral("cloud_vendor"),
                   QStringLiteral("cloud-address"), hit.pattern->sign, url, place, facts,
                   QStringLiteral("ai:") + hit.product->id);
        return;
    }
    if (const CloudHost* cloud = cloudHostOf(host)) {
        facts.insert(QStringLiteral("company"), cloud->what);
        facts.insert(QStringLiteral("where"), QStringLiteral("cloud"));
        traces.add(QStringLiteral("host:") + host, QStringLiteral("cloud_vendor"),
                   QStringLiteral("cloud-address"), cloud->sign, url, place, facts,
                   QStringLiteral("ai:cloud-host"));
        return;
    }
    if (!outside)
        return;
    facts.insert(QStringLiteral("where"), QStringLiteral("outside"));
    traces.add(QStringLiteral("host:") + host, QStringLiteral("cloud_vendor"),
               QStringLiteral("outside-address"), Sign::Clear, url, place, facts,
               QStringLiteral("ai:web-address"));
}

} // namespace

void traceAddresses(AiTraces& traces) {
    const Context& c = traces.context;
    for (const ValueGroup& group : c.material.index.groups()) {
        if (group.value.isEmpty() ||
            (group.kind != dicom::ValueKind::Text && group.kind != dicom::ValueKind::Bytes))
            continue;
        if (isHomePage(group))
            continue;
        const bool field = isAddressField(group);
        if (field) {
            // A field made for addresses also holds bare host names.
            for (const dicom::Occurrence& place : group.places)
                tellHost(traces, group.value, placeIn(c.material, group, place), true);
            continue;
        }
        if (!group.value.contains(QLatin1String("://")) &&
            !group.value.contains(QLatin1String("www."), Qt::CaseInsensitive))
            continue;
        for (const PatternMatch& match : findPatterns(group.value))
            if (match.pattern->id == u"web-address")
                for (const dicom::Occurrence& place : group.places)
                    tellHost(traces, match.value, placeIn(c.material, group, place), true);
    }
    // Viewers and web pages on a disc name their makers and libraries; only known cloud services
    // are told there.
    for (const OtherFile& other : c.material.others) {
        const QString& text = other.facts.text;
        if (!text.contains(QLatin1String("://")))
            continue;
        static const QRegularExpression address(QStringLiteral("https?://[A-Za-z0-9._~:-]{4,200}"));
        QSet<QString> told;
        auto it = address.globalMatch(text);
        while (it.hasNext() && told.size() < 1000) {
            const QString url = it.next().captured();
            if (told.contains(url))
                continue;
            told.insert(url);
            Place place = placeOfFile(c.material, other.file, QStringLiteral("text"));
            place.text = url;
            tellHost(traces, url, place, false);
        }
    }
}

} // namespace disclens::inspect
