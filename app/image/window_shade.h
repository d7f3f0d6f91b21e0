// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

#include <cmath>

namespace disclens::image {

/// A window as it is used: a width that can be divided by. PS3.3 C.11.2.1.2: a width below 1 is not
/// allowed for LINEAR, so it is taken as LINEAR_EXACT.
inline Window usable(Window window) {
    if (!(window.width > 0) || !std::isfinite(window.width))
        window.width = 1;
    if (window.function == Window::Function::Linear && window.width < 1)
        window.function = Window::Function::LinearExact;
    return window;
}

/// Modality value → 0 (black) … 1, for a usable window. Source: PS3.3 C.11.2.1.2 and C.11.2.1.3.
inline double shadeOf(const Window& window, double x) {
    const double c = window.centre, w = window.width;
    switch (window.function) {
    case Window::Function::Sigmoid:
        return 1 / (1 + std::exp(-4 * (x - c) / w));
    case Window::Function::LinearExact:
        return x <= c - w / 2 ? 0 : x > c + w / 2 ? 1 : (x - c) / w + 0.5;
    case Window::Function::Linear:
        break;
    }
    if (x <= c - 0.5 - (w - 1) / 2)
        return 0;
    if (x > c - 0.5 + (w - 1) / 2)
        return 1;
    return (x - (c - 0.5)) / (w - 1) + 0.5;
}

} // namespace disclens::image
