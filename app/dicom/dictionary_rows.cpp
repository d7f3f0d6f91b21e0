// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dictionary_rows.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/oflog/oflog.h>

#include <cstdlib>
#include <memory>
#include <mutex>

namespace disclens::dicom {

namespace {
constexpr DictionaryRow kRows[] = {
#include "dictionary_rows.inc"
};
} // namespace

std::span<const DictionaryRow> dictionaryRows() {
    return kRows;
}

void fillDcmtkDictionary() {
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL); // it says which file it could not open
        // The rows are the same, and reading them from DCMTK's files takes ten times as long.
        ::setenv("DCMDICTPATH", "/dev/null", 1);
        DcmDataDictionary& all = dcmDataDict.wrlock();
        if (!all.isDictionaryLoaded())
            for (const DictionaryRow& row : kRows) {
                auto entry = std::make_unique<DcmDictEntry>(
                    row.group, row.element, row.upperGroup, row.upperElement,
                    DcmVR(DcmEVR(row.evr)), row.keyword, row.vmMin, row.vmMax, "DICOM", OFFalse,
                    *row.creator ? row.creator : nullptr);
                entry->setGroupRangeRestriction(DcmDictRangeRestriction(row.groupRange));
                entry->setElementRangeRestriction(DcmDictRangeRestriction(row.elementRange));
                all.addEntry(entry.release()); // which owns it from now on
            }
        dcmDataDict.wrunlock();
    });
}

} // namespace disclens::dicom
