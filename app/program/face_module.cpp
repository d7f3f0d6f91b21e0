// SPDX-License-Identifier: GPL-3.0-or-later
// The module that late_face.cpp loads: what the room "face" does, with the libraries that it takes.
#include "face/face.h"

extern "C" __attribute__((visibility("default"))) void
disclensRegisterFace(disclens::worker::Registry& registry) {
    disclens::face::registerServices(registry);
}
