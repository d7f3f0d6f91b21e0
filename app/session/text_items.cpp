// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are searched for writing, and which of them first.
#include "session/text_scan.h"

#include <QRegularExpression>

#include <algorithm>

namespace disclens::session {
namespace {

using dicom::DataSet;
using Rank = TextScan::Rank;

/// What predicts writing, from published tools for cleaning pictures; a label "no words on the
/// picture" weighs nothing, one that says there are some does.
bool isLikely(const DataSet& set) {
    static const QStringList modalities{
        QStringLiteral("US"), QStringLiteral("IVUS"), QStringLiteral("ES"), QStringLiteral("XC"),
        QStringLiteral("OT"), QStringLiteral("SC"),   QStringLiteral("DOC")};
    const QString modality = set.text({0x0008, 0x0060});
    if (modalities.contains(modality))
        return true;
    if (set.pixels.sopClass.startsWith(QLatin1String("1.2.840.10008.5.1.4.1.1.7")))
        return true; // Secondary Capture: copies of screens and paper
    if (set.text({0x0028, 0x0301}) == QLatin1String("YES")) // Burned In Annotation
        return true;
    if (!set.text({0x0008, 0x0064}).isEmpty()) // Conversion Type: WSD, DI, SD …
        return true;
    const QStringList imageType = set.text({0x0008, 0x0008}).toUpper().split(QLatin1Char('\\'));
    if (imageType.contains(QLatin1String("SECONDARY")) ||
        imageType.contains(QLatin1String("DERIVED")) ||
        imageType.contains(QLatin1String("SCREEN SAVE")) ||
        imageType.contains(QLatin1String("DOSE")))
        return true;
    static const QRegularExpression words(
        QStringLiteral("dose|protocol|screen|capture|save|summary|report|scan(?:ned)? ?(?:doc|form|"
                       "paper)|result|key image|requisition|consent|topogram|patient data"),
        QRegularExpression::CaseInsensitiveOption);
    if (words.match(set.text({0x0008, 0x103E})).hasMatch())
        return true;
    // Colour or eight bits in CT and MR: a copy of a workstation's screen.
    const bool slices = modality == QLatin1String("CT") || modality == QLatin1String("MR");
    return slices && (set.pixels.samples == 3 ||
                      set.pixels.photometric.startsWith(QLatin1String("PALETTE")) ||
                      (set.pixels.bitsStored > 0 && set.pixels.bitsStored <= 8));
}

bool isVideo(const QString& transferSyntax) {
    return transferSyntax.startsWith(QLatin1String("1.2.840.10008.1.2.4.10")); // MPEG-2 … HEVC
}

} // namespace

std::optional<TextScan::Item> textItem(FileId file, const DataSet& set) {
    if (!set.pixels.present)
        return std::nullopt;
    TextScan::Item item;
    item.file = file;
    item.frames = qMax(1, set.pixels.frames);
    item.pixels =
        qint64(qBound(0, set.pixels.rows, 1 << 20)) * qBound(0, set.pixels.columns, 1 << 20);
    // Only pictures of one size are neighbours.
    item.series = QStringLiteral("%1 %2x%3")
                      .arg(set.text({0x0020, 0x000E}))
                      .arg(set.pixels.columns)
                      .arg(set.pixels.rows);
    item.slices = set.pixels.orientation.size() == 6 || item.frames > 1;
    const bool wholeSlide = set.pixels.totalColumns > 0 && item.frames > 1;
    if (wholeSlide || (isVideo(set.pixels.transferSyntax) && item.frames > 64))
        item.rank = Rank::Last;
    else if (isLikely(set))
        item.rank = Rank::Likely;
    return item;
}

std::optional<TextScan::Item> textItem(FileId file, const image::DocumentFacts& facts) {
    TextScan::Item item;
    item.file = file;
    item.rank = Rank::Likely;
    item.frames = qMax(1, facts.pages);
    item.pixels = qint64(qBound(0, facts.width, 1 << 20)) * qBound(0, facts.height, 1 << 20);
    if (facts.type == image::FileType::Pdf) {
        int scanned = 0;
        for (const QString& what : facts.notLookedInto)
            if (what.startsWith(QLatin1String("pdf-scanned-pages")))
                scanned = qMax(1, what.section(QLatin1Char(':'), 1).toInt());
        if (scanned == 0)
            return std::nullopt; // its words were read as text
        // The pages with the least text are the pictures; readDocument() counted them so.
        const QStringList pages = facts.text.split(QLatin1Char('\f'));
        QList<std::pair<qsizetype, int>> byText;
        for (int page = 0; page < qMin<qsizetype>(item.frames, pages.size()); ++page)
            byText.append({pages[page].trimmed().size(), page});
        std::sort(byText.begin(), byText.end());
        for (const auto& [length, page] : byText.mid(0, scanned))
            item.only.append(page);
        std::sort(item.only.begin(), item.only.end());
        if (item.only.size() != scanned)
            item.only.clear();
        item.container = QStringLiteral("pdf");
        item.pixels = qint64(4) << 20;
        item.isTest = false; // all its pages are tested, not only these
        return item;
    }
    if (!facts.isPicture)
        return std::nullopt;
    const bool video = facts.type == image::FileType::Video;
    item.container = video ? QStringLiteral("video") : QStringLiteral("picture");
    if (video)
        item.rank = Rank::Last;
    return item;
}

} // namespace disclens::session
