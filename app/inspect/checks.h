// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/collector.h"
#include "inspect/patterns_ahead.h"

#include <memory>

namespace disclens::inspect {

/// The checks of this version. Each returns false when it was canceled; what it found until then
/// stays.
bool checkMetadata(Context& context);
bool checkDocuments(Context& context);
bool checkDisc(Context& context);
bool checkFace(Context& context); ///< before checkClaims, which weighs labels against it
bool checkClaims(Context& context);
bool checkAi(Context& context);
/// Writing in pictures. Before checkClaims, which weighs labels against what it found.
bool checkText(Context& context);
/// How few people share the details. After all others: what they found counts.
bool checkLinkage(Context& context);

/// Takes what makers wrote in a form that nobody else can read out of Context::items and counts it
/// as skipped. Every check that goes through all details says the same numbers by this.
void leaveOutUnreadable(Context& context);

// ---- parts of checkMetadata, one idea each ----
bool metadataAttributes(Context& context); ///< attributes, by rule and by value
/// Begins what metadataAttributes() can do before names and details are known; goes into
/// Context::ahead.
std::unique_ptr<PatternsAhead> metadataAhead(const Material& material);
void metadataPeople(Context& context);  ///< another person's data, a child
void metadataPrivate(Context& context); ///< what makers' data hides

} // namespace disclens::inspect
