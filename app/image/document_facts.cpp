// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_facts.h"

namespace disclens::image {

void leaveOut(DocumentFacts& facts, const QString& id) {
    facts.textIsComplete = false;
    if (!facts.notLookedInto.contains(id))
        facts.notLookedInto.append(id);
}

void keepText(TextSink& sink, DocumentFacts& facts) {
    const bool dropped = sink.isFull();
    const QString text = sink.take();
    if (facts.text.isEmpty())
        facts.text = text;
    else if (!text.isEmpty())
        facts.text += u'\n' + text;
    if (dropped)
        leaveOut(facts, QStringLiteral("text-over-limit"));
}

void addProperty(DocumentFacts& facts, const QString& name, QStringView value) {
    TextSink cleaned(kMaxPropertyChars);
    const bool fits = cleaned.add(value);
    const QString text = cleaned.take().trimmed();
    if (text.isEmpty())
        return;
    if (!fits) {
        TextSink rest(kMaxTextChars - qMin(kMaxTextChars, facts.text.size()));
        rest.addLine(value);
        keepText(rest, facts);
        return;
    }
    for (const Property& known : facts.properties) {
        if (known.name == name && known.value == text)
            return;
    }
    if (facts.properties.size() >= kMaxProperties) {
        leaveOut(facts, QStringLiteral("properties-over-limit"));
        return;
    }
    facts.properties.append({name, text});
}

} // namespace disclens::image
