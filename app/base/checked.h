// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <optional>

namespace disclens {

/// a * b, or nothing when it does not fit. For every size computed from numbers that stand in a
/// file.
template <std::integral T> [[nodiscard]] std::optional<T> checkedMul(T a, T b) {
    T out{};
    if (__builtin_mul_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

/// a + b, or nothing when it does not fit.
template <std::integral T> [[nodiscard]] std::optional<T> checkedAdd(T a, T b) {
    T out{};
    if (__builtin_add_overflow(a, b, &out))
        return std::nullopt;
    return out;
}

} // namespace disclens
