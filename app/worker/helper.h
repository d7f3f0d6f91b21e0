// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"
#include "worker/channel.h"
#include "worker/confine.h"

namespace disclens::worker {

/// First message of a helper: what it gave up, one bit each, in Message::number.
inline constexpr quint64 kHelloNoInternet = 1;
inline constexpr quint64 kHelloNoWriting = 2;

/// The life of one helper process: gives up its rights, says hello, then answers one request after
/// the other until the other side closes. Called in the forked child; only its socket is still
/// open. Never returns.
[[noreturn]] void runHelper(int socket, const Registry& registry, Confinement& confinement,
                            qint64 memoryLimit, int parentPid);

} // namespace disclens::worker
