// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <optional>

namespace disclens::image {

/// What the markers of a JPEG or JPEG-LS stream say before its first scan. Source: ITU-T T.81 annex
/// B, T.87.
struct JpegHeader {
    quint8 frameMarker = 0; ///< second byte of SOFn: 0xC0 … 0xCF, 0xF7 for JPEG-LS
    int precision = 0, width = 0, height = 0, components = 0;
    std::array<quint8, 4> ids{}, sampling{};
    bool jfif = false;
    int adobeTransform = -1; ///< of an APP14 segment: 0 none, 1 YCbCr, 2 YCCK; -1: there is none

    bool isLossless() const {
        return frameMarker == 0xC3 || frameMarker == 0xC7 || frameMarker == 0xCB;
    }
    bool isArithmetic() const { return frameMarker >= 0xC9 && frameMarker <= 0xCF; }
    bool isSubsampled() const;
    /// Are the three components YCbCr? The stream's own marks win over the DICOM attribute, which
    /// is often wrong.
    bool isYbr(QStringView photometric) const;
};

std::optional<JpegHeader> readJpegHeader(const QByteArray& coded);

} // namespace disclens::image
