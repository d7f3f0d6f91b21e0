// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/dictionary.h"

#include <QByteArrayView>

#include <vector>

namespace disclens::dicom {

/// One line of resources/dicom/dictionary.tsv (PS3.6). Views into memory that stays.
struct NamedTag {
    quint32 key = 0; ///< Tag::key(); repeating groups under their first: (6000,3000)
    Vr vr = kUnknownVr;
    QByteArrayView keyword; ///< Latin-1
    QByteArrayView name;    ///< UTF-8
};

/// All of them by key. Read once; the window needs names only, and DCMTK's dictionary, which takes
/// twenty times as long to load, stays with those who read files. Any thread.
const std::vector<NamedTag>& namedTags();

} // namespace disclens::dicom
