// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/dicom_picture.h"
#include "image/lookup.h"
#include "image/video_player.h"

#include <memory>
#include <optional>

class QBuffer;
class QPdfDocument;

namespace disclens::image {

/// A descriptor number of our own behind which the file stands only while a request runs: a drive
/// whose file is remembered here must stay free to be ejected. Everything that is parsed keeps
/// working with the same number.
class LentFile {
  public:
    /// Errors: ReadFailed, Internal.
    static Result<LentFile> take(const SharedFd& file);
    const SharedFd& file() const { return m_own; }
    bool lend(const SharedFd& file) const; ///< the same file again, by another descriptor
    void giveBack() const;

  private:
    SharedFd m_own;
    SharedFd m_empty; ///< stands there meanwhile
};

/// What stays parsed between two requests for the same file.
struct OpenFile {
    LentFile lent;
    std::shared_ptr<DicomPicture> picture; ///< container "dicom"
    std::optional<Palette> palette;
    std::shared_ptr<VideoPlayer> player; ///< container "video", and DICOM with video inside
    std::shared_ptr<QPdfDocument> pdf;   ///< container "pdf"
    std::shared_ptr<QBuffer> pdfBytes;   ///< what pdf reads from; goes after it
};

/// Identity of an open file: the same bytes as long as nothing wrote to it.
struct FileIdentity {
    quint64 device = 0, inode = 0;
    qint64 size = -1, modifiedNs = 0, changedNs = 0;
    bool operator==(const FileIdentity&) const = default;
    static FileIdentity of(const SharedFd& file);
};

/// The last file of this thread, so that scrolling through a multi-frame file parses it once. One
/// is enough: requests with the same affinity come to the same helper one after the other.
/// Opened as `container` when it is not the same as last time.
Result<std::shared_ptr<OpenFile>> openCached(const SharedFd& file, const QString& container);
/// At the end of each request: lets go of the file, keeps what was parsed.
void giveBackOpenFile();

} // namespace disclens::image
