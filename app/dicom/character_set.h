// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace disclens::dicom {

/// Decodes one raw text value by Specific Character Set (0008,0005), its defined terms in order;
/// empty: ISO IR 6. Every set of PS3.3 C.12.1.1.2 and PS3.5 section 6.1, with ISO 2022 escapes by
/// our own code (DCMTK refuses ISO 2022 IR 87, 159 and 203). For PN the delimiters '\', '^' and '='
/// reset the code elements; for other text, '\', CR, LF, FF and TAB do. Bytes that fit nowhere
/// become U+FFFD and set *guessed. Any thread.
QString decodeText(QByteArrayView raw, const QStringList& characterSets, bool isPersonName,
                   bool* guessed = nullptr);

/// The three groups of a person name (PS3.5 6.2.1): alphabetic, ideographic, phonetic; each
/// "family^given^middle^…".
struct PersonName {
    QString alphabetic, ideographic, phonetic;
    QString family() const;
    QString given() const;
    /// All non-empty components of all groups, without delimiters.
    QStringList parts() const;
    /// As people write it: "Given Middle Family", alphabetic group first. Never guesses beyond the
    /// components.
    QString display() const;
    static PersonName parse(QStringView value);
};

} // namespace disclens::dicom
