// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace disclens::image {

/// Calls visit(const T*) with the samples in their own type.
template <typename Visit>
decltype(auto) visitSamples(SampleType type, const void* bytes, Visit&& visit) {
    switch (type) {
    case SampleType::U8:
        return visit(static_cast<const quint8*>(bytes));
    case SampleType::S8:
        return visit(static_cast<const qint8*>(bytes));
    case SampleType::U16:
        return visit(static_cast<const quint16*>(bytes));
    case SampleType::S16:
        return visit(static_cast<const qint16*>(bytes));
    case SampleType::U32:
        return visit(static_cast<const quint32*>(bytes));
    case SampleType::S32:
        return visit(static_cast<const qint32*>(bytes));
    case SampleType::F32:
        return visit(static_cast<const float*>(bytes));
    case SampleType::F64:
        break;
    }
    return visit(static_cast<const double*>(bytes));
}

/// Is a stored value padding (PS3.3 C.7.5.1.1.2)? A range when a limit is given, in either order.
template <typename T> class PaddingTest {
  public:
    explicit PaddingTest(const FrameInfo& info)
        : m_on(info.padding.has_value()) {
        if (!m_on)
            return;
        m_low = qMin(*info.padding, info.paddingLimit.value_or(*info.padding));
        m_high = qMax(*info.padding, info.paddingLimit.value_or(*info.padding));
    }
    bool operator()(T value) const {
        return m_on && double(value) >= m_low && double(value) <= m_high;
    }
    /// The range in whole numbers; from a higher to a lower one where there is none.
    T lowest() const requires std::is_integral_v<T> {
        return isNone() ? std::numeric_limits<T>::max() : T(std::ceil(std::max(m_low, kLeast)));
    }
    T highest() const requires std::is_integral_v<T> {
        return isNone() ? std::numeric_limits<T>::min() : T(std::floor(std::min(m_high, kMost)));
    }

  private:
    static constexpr auto kLeast = double(std::numeric_limits<T>::lowest());
    static constexpr auto kMost = double(std::numeric_limits<T>::max());
    bool isNone() const {
        return !m_on ||
               !(std::ceil(std::max(m_low, kLeast)) <= std::floor(std::min(m_high, kMost)));
    }

    bool m_on;
    double m_low = 0, m_high = 0;
};

} // namespace disclens::image
