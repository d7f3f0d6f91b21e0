// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace disclens::ui {

/// Headings of a table that take a second line when their column is narrower than the words, as
/// with large text or in a language with longer words.
void wrapHeadings(QHeaderView* header);
/// Makes the header as high as its highest heading; to be called when columns got their widths.
void fitHeadings(QHeaderView* header);

} // namespace disclens::ui
