// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// Which text of a document is wanted.
enum class TextKind : quint8 {
    All,   ///< everything that could hold a detail: comments, scripts, links, properties
    Shown, ///< what a person reads on the page, one paragraph a line where the format has
           ///< paragraphs
};

/// As readDocument(), with the text that is shown only: for a form that somebody is about to sign
/// the rest is noise. password: of a locked PDF. Errors: also PasswordWrong.
Result<DocumentFacts> readShownText(const SharedFd& file, const QString& fileName,
                                    const QString& password = {});

/// The same in a helper; answered through documentAnswer().
worker::Request shownTextRequest(const SharedFd& file, const QString& fileName,
                                 const QString& password = {});

} // namespace disclens::image
