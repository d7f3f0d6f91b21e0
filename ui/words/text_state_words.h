// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/found_text.h"

namespace disclens::ui {

/// Title and line on top of the page "Text in pictures": how many pictures have what on them.
struct TextTitle {
    QString title, line;
    int worthALook = 0; ///< pictures to look through: those about the person, else those with any
};
TextTitle textTitle(const FoundText& text);

/// What the page says about the search itself. `found`: there is something on the list.
struct TextStateWords {
    QString title, text; ///< empty title: nothing to say
    bool asNote = false; ///< over the list; else in place of it
    bool canLook = true; ///< there are pictures to look through
    bool isUnderWay = false;
};
TextStateWords textStateWords(const FoundText& text, bool found);

} // namespace disclens::ui
