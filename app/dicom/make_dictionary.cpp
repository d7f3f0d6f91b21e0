// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while DiscLens is built: writes DCMTK's dictionary as a table that needs no loading. Reading
// the file of 8,000 lines anew takes longer than inspecting a hundred pictures.
//   make_dictionary FILE
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcvr.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <tuple>
#include <vector>

namespace {

void write(FILE* out, const DcmDictEntry& entry) {
    const char* const creator = entry.getPrivateCreator();
    std::string quoted;
    for (const char* c = creator ? creator : ""; *c; ++c) {
        if (*c == '"' || *c == '\\')
            quoted += '\\';
        quoted += *c;
    }
    std::fprintf(out, "{0x%04X, 0x%04X, 0x%04X, 0x%04X, %d, %d, %d, %d, %d, \"%s\", \"%s\"},\n",
                 entry.getGroup(), entry.getElement(), entry.getUpperGroup(),
                 entry.getUpperElement(), int(entry.getGroupRangeRestriction()),
                 int(entry.getElementRangeRestriction()), int(entry.getEVR()), entry.getVMMin(),
                 entry.getVMMax(), entry.getTagName(), quoted.c_str());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    DcmDataDictionary& all = dcmDataDict.wrlock();
    if (!all.isDictionaryLoaded() || all.numberOfNormalTagEntries() < 4000) {
        std::fputs("DCMTK's dictionary could not be loaded\n", stderr);
        return 1;
    }
    std::vector<const DcmDictEntry*> rows;
    for (auto i = all.normalBegin(); i != all.normalEnd(); ++i)
        rows.push_back(*i);
    for (auto i = all.repeatingBegin(); i != all.repeatingEnd(); ++i)
        rows.push_back(*i);
    const auto key = [](const DcmDictEntry* row) {
        return std::tuple(row->isRepeating() != 0, row->getGroup(), row->getElement(),
                          std::string(row->getPrivateCreator() ? row->getPrivateCreator() : ""));
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&key](const auto* a, const auto* b) { return key(a) < key(b); });
    FILE* const out = std::fopen(argv[1], "w");
    if (!out)
        return 1;
    for (const DcmDictEntry* row : rows)
        write(out, *row);
    return std::fclose(out) == 0 ? 0 : 1;
}
