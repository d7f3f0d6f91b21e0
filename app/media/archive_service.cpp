// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "media/archive_identify.h"
#include "media/archive_walker.h"
#include "media/disc.h"

#include <clocale>
#include <locale.h>

namespace disclens::media {
namespace {

/// libarchive loses the names of members without a UTF-8 locale. Only for the thread, only while a
/// request runs.
class Utf8Locale {
  public:
    Utf8Locale()
        : m_utf8(::newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t(nullptr)))
        , m_before(m_utf8 ? ::uselocale(m_utf8) : locale_t(nullptr)) {}
    ~Utf8Locale() {
        if (!m_utf8)
            return;
        ::uselocale(m_before);
        ::freelocale(m_utf8);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

  private:
    locale_t m_utf8;
    locale_t m_before;
};

template <typename T> Result<T> bodyOf(const worker::Request& request) {
    T body;
    if (request.fds.isEmpty() || !wire::unpack(request.body, body))
        return Error{ErrorCode::Internal, {}, "media request"};
    return body;
}

Result<worker::Reply> onIdentify(const worker::Request& request, worker::Context&) {
    const auto body = bodyOf<IdentifyRequest>(request);
    if (!body)
        return body.error();
    const Utf8Locale locale;
    const auto source = ByteSource::open(request.fds.constFirst());
    if (!source)
        return source.error();
    const Result<Identified> identified = identify(*source, body->password);
    if (!identified)
        return identified.error();
    return worker::Reply{wire::pack(*identified), {}};
}

Result<worker::Reply> onWalk(const worker::Request& request, worker::Context& context) {
    const auto body = bodyOf<WalkRequest>(request);
    if (!body)
        return body.error();
    const Utf8Locale locale;
    const Result<WalkDone> done = ArchiveWalker(*body, context).walk(request.fds.constFirst());
    if (!done)
        return done.error();
    return worker::Reply{wire::pack(*done), {}};
}

Result<worker::Reply> onExtract(const worker::Request& request, worker::Context& context) {
    const auto body = bodyOf<WalkRequest>(request);
    if (!body)
        return body.error();
    const Utf8Locale locale;
    return ArchiveWalker(*body, context).extract(request.fds.constFirst());
}

} // namespace

void registerServices(worker::Registry& registry) {
    registry.add(worker::Op::MediaIdentify, onIdentify);
    registry.add(worker::Op::MediaWalk, onWalk);
    registry.add(worker::Op::MediaExtract, onExtract);
}

} // namespace disclens::media
