// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"
#include "dicom/inflate.h"
#include "dicom/walker.h"

#include <algorithm>
#include <array>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace disclens::dicom {

namespace {

constexpr Tag kTransferSyntax{0x0002, 0x0010};
constexpr Tag kInstanceUid{0x0008, 0x0018};
constexpr qint64 kMaxHashed = qint64(256) << 10;
constexpr qint64 kPixelSample = 4096;

/// Deflated (PS3.5 A.5) and its JPIP kin: the whole data set is packed.
bool isDeflated(const QString& uid) {
    return uid == QLatin1String("1.2.840.10008.1.2.1.99") ||
           uid == QLatin1String("1.2.840.10008.1.2.4.95") ||
           uid == QLatin1String("1.2.840.10008.1.2.4.205");
}

Encoding encodingOf(const QString& uid) {
    if (uid == QLatin1String("1.2.840.10008.1.2"))
        return {false, false};
    if (uid == QLatin1String("1.2.840.10008.1.2.2"))
        return {true, true};
    return {true, false};
}

bool isProgram(QByteArrayView preamble) {
    static constexpr std::array<QByteArrayView, 7> kStarts{QByteArrayView("MZ"),
                                                           QByteArrayView("\x7F"
                                                                          "ELF"),
                                                           QByteArrayView("#!"),
                                                           QByteArrayView("\xFE\xED\xFA\xCE"),
                                                           QByteArrayView("\xFE\xED\xFA\xCF"),
                                                           QByteArrayView("\xCF\xFA\xED\xFE"),
                                                           QByteArrayView("\xCE\xFA\xED\xFE")};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [preamble](QByteArrayView start) { return preamble.startsWith(start); });
}

void readPreamble(ByteWindow& window, Walker& walker) {
    const QByteArrayView preamble = window.at(0, 128);
    if (std::all_of(preamble.begin(), preamble.end(), [](char c) { return c == 0; }))
        return;
    const bool program = isProgram(preamble);
    walker.readLoose(window, 0, 128, QStringLiteral("preamble"), Note::PreambleNotBlank);
    if (program)
        walker.note(Note::PreambleIsProgram);
}

/// Tells files apart without looking at their pixels, except where a file has no UID that would.
QByteArray hashOf(ByteWindow& window, qint64 from, qint64 to, qint64 fileSize, bool hasUid) {
    XXH3_state_t state{};
    XXH3_128bits_reset(&state);
    const auto add = [&state](QByteArrayView bytes) {
        XXH3_128bits_update(&state, bytes.data(), size_t(bytes.size()));
    };
    const qint64 size = std::clamp<qint64>(to - from, 0, kMaxHashed);
    add(QByteArray::number(fileSize));
    add(window.at(from, size));
    if (!hasUid && to < window.size())
        add(window.at(to + (window.size() - to) / 2, kPixelSample));
    XXH128_canonical_t hash{};
    XXH128_canonicalFromHash(&hash, XXH3_128bits_digest(&state));
    return {reinterpret_cast<const char*>(hash.digest), qsizetype(sizeof hash.digest)};
}

} // namespace

Result<DataSet> readFile(const SharedFd& file, const ReadLimits& limits) {
    const qint64 size = file.size();
    if (size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    if (size == 0)
        return ErrorCode::Empty;
    ByteWindow window(file, size);
    const std::optional<Start> start = findStart(window);
    if (!start)
        return window.readFailed() ? ErrorCode::ReadFailed : ErrorCode::NotDicom;

    DataSet out;
    Walker walker(limits, out);
    if (start->preamble)
        readPreamble(window, walker);
    else
        walker.note(Note::NoPreamble);

    qint64 at = start->offset;
    const Result<qint64> metaEnd = walker.readMeta(window, at);
    if (!metaEnd)
        return metaEnd.error();
    if (*metaEnd == at)
        walker.note(Note::NoFileMeta);
    at = *metaEnd;
    // Padding with a NUL or, by some programs, a blank.
    out.pixels.transferSyntax = out.text(kTransferSyntax);
    const QString& uid = out.pixels.transferSyntax;

    qint64 dataStart = at;
    if (isDeflated(uid)) {
        const Result<Inflated> inflated = inflateFrom(file, at, limits.maxInflatedBytes);
        if (inflated && inflated->size > 0) {
            walker.note(Note::Deflated);
            if (!inflated->complete)
                walker.note(Note::Truncated);
            window = ByteWindow(inflated->file, inflated->size);
            dataStart = 0;
        } else if (!inflated && inflated.error().code != ErrorCode::Damaged) {
            return inflated.error();
        }
    }
    const Encoding claimed = uid.isEmpty() ? start->encoding : encodingOf(uid);
    const Encoding encoding = probe(window, dataStart, window.size(), claimed);
    if (encoding.bigEndian)
        walker.note(Note::BigEndian);
    if (uid.isEmpty())
        out.pixels.transferSyntax = encoding.bigEndian    ? QStringLiteral("1.2.840.10008.1.2.2")
                                    : encoding.explicitVr ? QStringLiteral("1.2.840.10008.1.2.1")
                                                          : QStringLiteral("1.2.840.10008.1.2");
    const qsizetype before = out.elements.size();
    const Status read = walker.readDataSet(window, dataStart, encoding);
    if (!read)
        return read.error();
    if (dataStart >= window.size())
        walker.note(Note::Truncated);
    const bool anything = std::any_of(out.elements.cbegin() + before, out.elements.cend(),
                                      [](const Element& e) { return e.tag.key() != 0; });
    if (!anything) {
        if (window.readFailed())
            return ErrorCode::ReadFailed;
        // File meta alone still says who made the file, and may name what it was of.
        if (before == 0 || (before == 1 && out.elements.first().tag.key() == 0))
            return out.notes.contains(Note::Truncated) || size < 200 ? ErrorCode::Truncated
                                                                     : ErrorCode::Damaged;
    }
    if (out.pixels.sopClass.isEmpty())
        out.pixels.sopClass = out.text({0x0002, 0x0002});
    const bool hasUid = !out.text(kInstanceUid).isEmpty();
    out.contentHash = hashOf(window, dataStart, walker.headerEnd(), size, hasUid);
    return out;
}

Status checkStructure(const SharedFd& file, const ReadLimits& limits) {
    const qint64 size = file.size();
    if (size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    if (size == 0)
        return ErrorCode::Empty;
    ByteWindow window(file, size);
    const std::optional<Start> start = findStart(window);
    if (!start)
        return window.readFailed() ? ErrorCode::ReadFailed : ErrorCode::NotDicom;
    DataSet meta;
    Walker metaWalker(limits, meta);
    const Result<qint64> metaEnd = metaWalker.readMeta(window, start->offset);
    if (!metaEnd)
        return metaEnd.error();
    const QString uid = meta.text(kTransferSyntax);
    if (isDeflated(uid))
        return Done{};
    DataSet nothing;
    Walker walker(limits, nothing);
    walker.setStructureOnly();
    const Encoding claimed = uid.isEmpty() ? start->encoding : encodingOf(uid);
    return walker.readDataSet(window, *metaEnd, probe(window, *metaEnd, size, claimed));
}

bool looksLikeDicom(std::span<const std::byte> start) {
    const QByteArrayView bytes(reinterpret_cast<const char*>(start.data()),
                               qsizetype(start.size()));
    if (bytes.size() >= 132 && bytes.sliced(128, 4) == QByteArrayView("DICM"))
        return true;
    if (bytes.size() < 16)
        return false;
    ByteWindow window(bytes);
    return findStart(window).has_value();
}

} // namespace disclens::dicom
