// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "example/dicom_writer.h"

#include <QByteArray>

#include <functional>

namespace disclens::example {

/// The written report on the head CT as a PDF (two pages), with name, birth date and findings.
QByteArray reportPdf();

/// Encapsulated PDF Storage with that report.
Status writeEncapsulatedPdf(const QString& file, const Visit& visit, int series,
                            const QByteArray& pdf);

/// Basic Text SR: the report of the ultrasound.
Status writeTextReport(const QString& file, const Visit& visit, int series);

/// What a made-up AI product left behind for the chest X-ray: a Segmentation and a Comprehensive SR
/// that name it.
Status writeAiOutline(const QString& file, const Visit& visit, int series, int side,
                      const QByteArray& xrayUid);
Status writeAiReport(const QString& file, const Visit& visit, int series,
                     const QByteArray& xrayUid);

/// RT Structure Set: the outlines of both eyes on the slices of the head CT. height: z of a slice
/// in mm; instance: its SOP Instance UID.
Status writeStructures(const QString& file, const Visit& visit, int series, int slices,
                       const std::function<double(int)>& height,
                       const std::function<QByteArray(int)>& instance);

/// Grayscale Softcopy Presentation State for the chest X-ray: a window for the lungs and a line
/// with words (the name of the person in them, as met on real discs).
Status writeSavedView(const QString& file, const Visit& visit, int series, int side,
                      const QByteArray& xraySeries, const QByteArray& xrayUid);

/// Viewer folder, autorun, web page, text, JPEG photograph of the form, as clinics' discs have
/// them. `disc` ends without '/'.
Status writeOtherFiles(const QString& disc, const QByteArray& pdf);

} // namespace disclens::example
