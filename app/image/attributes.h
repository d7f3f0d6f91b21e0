// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Reading single attributes of a DCMTK item without trusting their VR, length or spelling.
/// None of these throws or allocates more than kMaxValueBytes.
namespace disclens::image::attributes {

inline constexpr quint32 kMaxValueBytes = 64u << 20;

/// Value number `index` as a finite number, whatever its VR says (US, SS, IS, DS, FD, UN with 2 or
/// 4 bytes …).
std::optional<double> number(DcmItem& item, const DcmTagKey& tag, unsigned long index = 0);
/// As above, rounded towards zero; nothing when it does not fit.
std::optional<int> integer(DcmItem& item, const DcmTagKey& tag, unsigned long index = 0);
/// All values of a numeric attribute, at most `limit`.
QList<double> numbers(DcmItem& item, const DcmTagKey& tag, int limit = 64);
/// Trimmed text of one value, Latin-1 (codes and identifiers only). Empty if absent.
QString code(DcmItem& item, const DcmTagKey& tag, unsigned long index = 0);
/// Trimmed text of one value as raw bytes in the file's character set.
QByteArray rawText(DcmItem& item, const DcmTagKey& tag, unsigned long index = 0);
/// Trimmed text of one value in the character set of the data set, shortened to 64 characters. For
/// labels.
QString label(DcmItem& item, const DcmTagKey& tag, const QStringList& characterSets,
              unsigned long index = 0);
/// The bytes of an OB, OW or UN value; words in host order. Empty if absent or too long.
QByteArray bytes(DcmItem& item, const DcmTagKey& tag);
/// 16-bit words of a US, SS or OW value, whatever it is.
QList<quint16> words(DcmItem& item, const DcmTagKey& tag);
bool has(DcmItem& item, const DcmTagKey& tag);
/// Item `index` of a sequence, nullptr if there is none.
DcmItem* item(DcmItem& parent, const DcmTagKey& tag, unsigned long index = 0);
unsigned long itemCount(DcmItem& parent, const DcmTagKey& tag);

} // namespace disclens::image::attributes
