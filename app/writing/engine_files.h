// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/writing.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace disclens::writing {

/// A file that packaging/fetch-engine brings: what it must be, exactly.
struct EngineFile {
    const char* name;
    qint64 size;
    const char* sha256;
    const char* missing; ///< id for Engine::problem
    const char* damaged;
};
inline constexpr EngineFile kRuntimeFile = {
    "libonnxruntime.so.1", 23023576,
    "5bd5bedf736fc501692435d0ec4f6e8b2bdf48cd30af8e6d00d61b3ddc9a7ab8", "runtime-missing",
    "runtime-damaged"};
inline constexpr EngineFile kFinderFile = {
    "ppocr-v4-find.onnx", 4965044,
    "d13b6c458da27170eb9017f55c94e889c5870405be3282c746e2a35745d37cb7", "models-missing",
    "models-damaged"};
inline constexpr EngineFile kReaderFile = {
    "ppocr-v4-read.onnx", 10848406,
    "a887b9e539ac175fce3758000ede290a2ce207518391eaf3121e24801c69b01a", "models-missing",
    "models-damaged"};
inline constexpr EngineFile kKeysFile = {
    "ppocr-v4-keys.txt", 26249, "28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7",
    "models-missing", "models-damaged"};
inline constexpr std::array kEngineFiles = {&kRuntimeFile, &kFinderFile, &kReaderFile, &kKeysFile};

/// Where they lie: the folder in DISCLENS_ENGINE, else the nearest "engine" or
/// "lib/disclens/engine" beside the program or up to four folders above it. Empty: nowhere. What is
/// found is only used when its hashes are those above, so whose folder it is does not matter.
QString findEngineFolder();

/// The model of the sieve, a part of the program itself.
QByteArray sieveModel();

/// Looks at presence and size only.
QString problemOf(const QString& folder);

/// Looks at its hash alone: what another one maps need not be copied. Errors: NotSupported with the
/// id.
std::optional<Error> checkEngineFile(const QString& folder, const EngineFile& file);

/// The whole file after a look at its hash. Errors: NotSupported with the id.
Result<QByteArray> readEngineFile(const QString& folder, const EngineFile& file);

} // namespace disclens::writing
