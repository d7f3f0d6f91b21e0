// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace disclens::image {

/// How the bytes of a text file become characters.
enum class TextForm : quint8 {
    NotText,  ///< binary
    EightBit, ///< ASCII, UTF-8 or an old 8-bit set
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be
};

/// By byte order mark, else by the share of NUL and control bytes in the beginning of a file.
TextForm textForm(QByteArrayView start);

/// All of these bytes as text. A byte order mark wins over `declared` (the charset that an HTML or
/// XML file names); without both: UTF-8 when the bytes are valid UTF-8, else Windows-1252, which
/// holds Latin-1.
QString toText(QByteArrayView bytes, TextForm form, QByteArrayView declared = {});

/// The charset that an XML declaration or an HTML meta element in the first kilobytes names; empty
/// if none.
QByteArray declaredCharset(QByteArrayView start);

/// True when the bytes are complete, valid UTF-8.
bool isValidUtf8(QByteArrayView bytes);

/// Windows-1252, bytes 0x80…0x9F as Microsoft defines them; the five holes become U+FFFD.
QString fromWindows1252(QByteArrayView bytes);

} // namespace disclens::image
