// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace disclens::dicom {

/// One entry of DCMTK's dictionary, as make_dictionary wrote it while DiscLens was built.
struct DictionaryRow {
    quint16 group, element, upperGroup, upperElement;
    quint8 groupRange, elementRange; ///< DcmDictRangeRestriction
    quint8 evr;                      ///< DcmEVR of the DCMTK that it was made with
    qint32 vmMin, vmMax;
    const char* keyword;
    const char* creator; ///< "" for standard tags
    bool isRepeating() const { return group != upperGroup || element != upperElement; }
};

/// All of them: those for one tag first, by group, element and creator.
std::span<const DictionaryRow> dictionaryRows();

/// Gives DCMTK its dictionary from memory, unless it has one: helpers can't open its file. Once a
/// process, any thread.
void fillDcmtkDictionary();

} // namespace disclens::dicom
