// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/ai_check.h"
#include "inspect/checks.h"

namespace disclens::inspect {

AiTraces::AiTraces(Context& c)
    : context(c)
    , report(srItems(c.material.index)) {
    const auto& groups = c.material.index.groups();
    for (const int i : c.material.index.groupsOf({0x0008, 0x0070}))
        if (!groups[i].pattern.contains(u'['))
            for (const dicom::Occurrence& place : groups[i].places)
                makers[place.file].append(groups[i].value.trimmed());
    for (const int i : c.material.index.groupsOf({0x0008, 0x0016}))
        if (!groups[i].pattern.contains(u'['))
            for (const dicom::Occurrence& place : groups[i].places)
                sopClass.insert(place.file, groups[i].value.trimmed());
}

void AiTraces::add(const QString& key, const QString& kind, const QString& subject, Sign sign,
                   const QString& value, const Place& place, const QMap<QString, QString>& facts,
                   const QString& rule) {
    Finding f;
    f.kind = kind;
    f.level = Level::Note;
    f.usual = false;
    f.category = Category::Disc;
    f.subject = subject;
    f.tag = place.tag;
    f.rule = rule;
    f.facts = facts;
    f.facts.insert(QStringLiteral("sign"), signId(sign));
    context.out.add(key, f, value, place);
    context.out.strengthenSign(key, signId(sign));
}

bool checkAi(Context& context) {
    AiTraces traces(context);
    const auto total = context.material.index.groups().size();
    context.items = context.material.index.elements();
    leaveOutUnreadable(context);
    traceProducts(traces);
    if (!context.progress.report(total / 3, total))
        return false;
    traceStandard(traces);
    if (!context.progress.report(total * 2 / 3, total))
        return false;
    traceAddresses(traces);
    return context.progress.report(total, total);
}

} // namespace disclens::inspect
