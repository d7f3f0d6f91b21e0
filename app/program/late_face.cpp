// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/late_face.h"

#include <QFile>

#include <dlfcn.h>
#include <optional>

namespace disclens {
namespace {

/// The handlers of the module; nothing if it is not there.
const worker::Registry* lateHandlers() {
    static const std::optional<worker::Registry> all = []() -> std::optional<worker::Registry> {
        const QByteArray self =
            QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
        const QByteArray path =
            self.first(self.lastIndexOf('/') + 1) + QByteArrayLiteral(DISCLENS_FACE_MODULE);
        // Never closed: what it makes lives on.
        void* const module = ::dlopen(path.constData(), RTLD_NOW | RTLD_LOCAL);
        void* const entry = module ? ::dlsym(module, "disclensRegisterFace") : nullptr;
        if (!entry)
            return std::nullopt;
        worker::Registry registry;
        reinterpret_cast<void (*)(worker::Registry&)>(entry)(registry);
        return registry;
    }();
    return all ? &*all : nullptr;
}

} // namespace

void registerLateFace(worker::Registry& registry) {
    for (const worker::Op op :
         {worker::Op::FaceJudge, worker::Op::FaceSurface, worker::Op::FacePhoto})
        registry.add(
            op,
            [](const worker::Request& request, worker::Context& context) -> Result<worker::Reply> {
                if (const worker::Registry* const late = lateHandlers())
                    return late->handle(request, context);
                return Error{
                    ErrorCode::NotSupported, {QStringLiteral("part-missing")}, "no face module"};
            });
}

} // namespace disclens
