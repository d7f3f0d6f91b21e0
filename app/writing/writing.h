// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "base/result.h"
#include "base/shared_fd.h"
#include "image/frame.h"
#include "worker/caller.h"

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

namespace disclens::writing {

/// What of a frame was looked at.
enum class Layer : quint8 {
    Pixels,  ///< the picture itself: a DICOM frame, a PDF page, a video picture, a picture file
    Overlay, ///< an overlay plane, drawn over it
    Icon,    ///< the small icon picture that a DICOM file may hold beside its frames
};

/// One line of writing, or one barcode, in one picture.
struct Line {
    /// Upright box around it. Pixels of the frame as decodeFrame() gives it at full size (maxSide
    /// 0), before any window, top-left origin; of the icon for Layer::Icon. Inside the frame, never
    /// empty.
    QRect box;
    /// By how many degrees clockwise the writing is turned: 0, 90, 180, 270.
    int turned = 0;
    /// As read, NFC, one blank between words. Empty: writing was seen that could not be read.
    QString text;
    float confidence = 0; ///< 0…1, of the reader; of the finder where nothing could be read
    /// What else it may say, as packGuesses() gives it (guesses.h): for those who know what may
    /// stand there. Empty: the reader had no doubt. There may be guesses where the text is empty.
    QByteArray guesses;
    /// Where the guesses come from: the box and more beyond its ends, where letters stand of which
    /// none was sure. Empty: the box alone. Who takes a guess for true covers all of it.
    QRect reach;
    QString code; ///< kind of barcode ("QRCode", "Code128" …); empty: writing
    Layer layer = Layer::Pixels;
    int plane = 0; ///< index in FrameInfo::overlays for Layer::Overlay
    /// A window (modality values) that shows it; width 0: the frame's default window does.
    double centre = 0, width = 0;

    bool operator==(const Line&) const = default;
};

/// What one frame holds.
struct FrameLines {
    FileId file = kNoFile;
    int frame = 0; ///< from 0
    QList<Line> lines;
    /// Ids of what was not covered: "time" (the budget of a frame was used up), "overlay", "icon",
    /// "cut-short" (a part of the picture is not there), "too-large" … Empty: all of it was looked
    /// at.
    QStringList notCovered;
    /// Nothing could be looked at: the frame could not be decoded.
    std::optional<Error> error;
    /// Only what was read at a first glance (ScanItem::glance); all of it follows.
    bool glance = false;
};

/// Frames of one file. Neighbouring slices of a series belong into one request: they are searched
/// together, which is several times as quick.
struct ScanItem {
    SharedFd file;
    FileId id = kNoFile;
    QString container = QStringLiteral("dicom"); ///< as FrameRequest::container
    int first = 0, count = 1;                    ///< frames
    /// Somebody waits for the first writing of all: what can be read of the first frame at a glance
    /// is told before it has been looked at in full.
    bool glance = false;
};

/// At most so many items (files) and frames a request.
constexpr int kMostItems = 16, kMostFrames = 32;

/// Finds and reads all writing on these frames in a helper. One event a frame, in no special
/// order, then the reply. Every frame of every item gets exactly one event, unless the request
/// fails as a whole; before it one more may come that says so (FrameLines::glance). Errors:
/// NotSupported (runtime or models are missing or damaged, args[0] as Engine::problem), and those
/// of the worker.
worker::Request scanRequest(const QList<ScanItem>& items, worker::Priority priority);
Result<FrameLines> scanEvent(const worker::Reply& event);

/// The parts that read. Known without a helper, quick, any thread.
struct Engine {
    /// Empty: ready. "runtime-missing", "runtime-damaged", "models-missing", "models-damaged"
    QString problem;
    /// One a part, for "How we checked" and About.
    struct Part {
        QString name, version, licence, source, sha256;
    };
    QList<Part> parts;
    QStringList scripts; ///< that can be read: "Latin" …
};
const Engine& engine();

/// Registers WritingScan. Called in the nursery, before any helper is forked; opens runtime and
/// models there, because helpers may open no files.
void registerServices(worker::Registry& registry);

} // namespace disclens::writing
