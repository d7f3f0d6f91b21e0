// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"

#include <QRegularExpression>

namespace disclens::consent {

/// One row of resources/consent/phrases.json, ready to search with.
struct PhraseRule {
    QString id;
    Concern concern = Concern::WorthAsking;
    QRegularExpression pattern;
    QRegularExpression also;   ///< must stand somewhere in the sentence too; empty: nothing
    QRegularExpression unless; ///< must not; empty: nothing
    /// A "not" before it in the same part of the sentence says the opposite, so it is no hit.
    bool notAfterNegation = false;
    /// "Only if you agree" in the same sentence makes it worth asking instead of a red flag.
    bool easedByConsent = false;
    QList<int> covers; ///< rules that say less about the same sentence; they give way
};

/// One row of resources/consent/topics.json.
struct TopicRule {
    QString id;
    QList<int> coveredBy;       ///< rules that speak of it
    QRegularExpression pattern; ///< or these words; empty pattern: none
};

struct PhraseBook {
    QList<PhraseRule> rules;
    QList<TopicRule> topics;
};

/// Compiled once. The helpers inherit it from the nursery. Any thread.
const PhraseBook& phraseBook();

} // namespace disclens::consent
