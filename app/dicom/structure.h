// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/byte_window.h"
#include "dicom/dictionary.h"

#include <optional>

namespace disclens::dicom {

/// How elements are written (PS3.5 section 7 and annex A).
struct Encoding {
    bool explicitVr = true;
    bool bigEndian = false;
    bool operator==(const Encoding&) const = default;
};

inline constexpr quint32 kUndefinedLength = 0xFFFFFFFFu;
inline constexpr Tag kItem{0xFFFE, 0xE000}, kItemEnd{0xFFFE, 0xE00D}, kSequenceEnd{0xFFFE, 0xE0DD};

/// The head of one element: tag, VR, length.
struct Head {
    Tag tag;
    Vr vr = kUnknownVr;     ///< of the file; kUnknownVr if implicit
    bool explicitVr = true; ///< this element has a VR, whatever the encoding says
    bool strange = false;   ///< letters that are no VR, or none where one belongs
    quint32 length = 0;     ///< as claimed
    int size = 8;           ///< bytes of the head itself
};

inline quint16 read16(const char* p, bool bigEndian) {
    const auto* const b = reinterpret_cast<const unsigned char*>(p);
    return bigEndian ? quint16(b[0] << 8 | b[1]) : quint16(b[1] << 8 | b[0]);
}
inline quint32 read32(const char* p, bool bigEndian) {
    return bigEndian ? quint32(read16(p, true)) << 16 | read16(p + 2, true)
                     : quint32(read16(p + 2, false)) << 16 | read16(p, false);
}

bool isKnownVr(Vr vr);
/// VRs whose head has two reserved bytes and a 32-bit length (PS3.5 7.1.2).
bool hasLongHead(Vr vr);

/// Reads the head at offset; nothing after `end` is looked at. An explicit head whose VR makes no
/// sense is read as implicit when that makes sense. Nothing: no element can start here.
std::optional<Head> readHead(ByteWindow& window, qint64 offset, qint64 end, Encoding encoding);

/// The encoding that the element at offset is really written in, given what the file says.
Encoding probe(ByteWindow& window, qint64 offset, qint64 end, Encoding claimed);

/// Items that fill [offset, end) exactly, down to their elements' lengths: a sequence that hides in
/// other bytes. Gives the encoding that fits; nothing if none does. Looks no deeper than one level,
/// so it stays cheap.
std::optional<Encoding> hiddenSequence(ByteWindow& window, qint64 offset, qint64 end,
                                       bool bigEndian);

/// Where the first element is.
struct Start {
    qint64 offset = 0;
    bool preamble = false; ///< 128 bytes and "DICM" come before
    Encoding encoding;     ///< of the first element
};
std::optional<Start> findStart(ByteWindow& window);

} // namespace disclens::dicom
