// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Before a function that is a long loop over pixels: it is compiled twice, and the one for wide
/// registers (AVX2) runs where the processor has them. Both answer the same to the last bit, as
/// multiplying and adding are not joined. What it calls must be inline.
/// Not under the thread sanitizer, which is not ready yet when the choice is made; clang, which
/// only looks for defects here, knows it for fewer kinds of functions.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) &&       \
    !defined(__SANITIZE_THREAD__)
#define DISCLENS_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define DISCLENS_WIDE
#endif
