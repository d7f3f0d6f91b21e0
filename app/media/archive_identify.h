// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/archive_messages.h"
#include "media/byte_source.h"

namespace disclens::media {

/// What a file is, with as few reads as will do. Helper side.
/// A ZIP that is a document or a program (docx, odt, jar, apk) and a file that is two things at
/// once come back as Other with their type. An image with both an ISO and a UDF side comes back as
/// the side with more files. Errors: ReadFailed, Empty, EncryptedNoSupport, NotSupported,
/// PasswordWrong, Damaged, Truncated.
Result<Identified> identify(const std::shared_ptr<ByteSource>& source, const QString& password);

} // namespace disclens::media
