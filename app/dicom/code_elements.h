// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace disclens::dicom {

/// The coded character sets behind the defined terms of Specific Character Set (PS3.3 C.12.1.1.2).
enum class Code {
    None, ///< nothing named for the upper half
    Ascii,
    JisRoman,
    JisKana,
    Latin1,
    Latin2,
    Latin3,
    Latin4,
    Latin5,
    Latin9,
    Cyrillic,
    Arabic,
    Greek,
    Hebrew,
    Thai,
    Jis0208,
    Jis0212,
    Korean,
    Chinese, ///< two bytes a character
    Utf8,
    Gb18030, ///< stand alone, no escapes; GBK is a part of GB 18030
};

/// Code of one defined term; spelling is read generously ("ISO-IR 100", "iso 2022 ir 100"). The
/// empty term is ASCII. Nothing: unknown term.
std::optional<Code> codeOfTerm(QStringView term);

/// 2 for the Japanese sets that live in the lower half, else 1 (Korean and Chinese bytes come in
/// pairs by themselves).
int bytesPerCharacter(Code code);

/// Decodes bytes of one code element. What does not fit becomes U+FFFD. Any thread.
QString decodeWith(Code code, QByteArrayView bytes);

} // namespace disclens::dicom
