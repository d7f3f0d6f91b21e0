// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcistrma.h>

namespace disclens::image {

/// Lets DCMTK read an open descriptor by pread, through a small window of its own: no path is
/// opened, nobody else's file offset moves, and a file that shrinks while it is read ends early
/// instead of raising a signal.
class FdProducer final : public DcmProducer {
  public:
    FdProducer(SharedFd file, qint64 start);

    OFBool good() const override { return m_status.good(); }
    OFCondition status() const override { return m_status; }
    OFBool eos() override { return m_position >= m_size; }
    offile_off_t avail() override { return m_size > m_position ? m_size - m_position : 0; }
    offile_off_t read(void* buffer, offile_off_t length) override;
    offile_off_t skip(offile_off_t length) override;
    void putback(offile_off_t count) override;

    const SharedFd& file() const { return m_file; }
    qint64 position() const { return m_position; }

  private:
    SharedFd m_file;
    OFCondition m_status = EC_Normal;
    qint64 m_size = 0;
    qint64 m_position = 0;
    QByteArray m_window; ///< bytes of the file from m_windowStart
    qint64 m_windowStart = 0;
};

/// A DcmInputStream over FdProducer. DCMTK's "large values stay on disc" works with it.
class FdStream final : public DcmInputStream {
  public:
    explicit FdStream(const SharedFd& file, qint64 start = 0);
    ~FdStream() override;
    DcmInputStreamFactory* newFactory() const override;
    /// Where the next byte comes from, in bytes from the start of the file.
    qint64 position() const { return m_producer.position(); }

  private:
    FdProducer m_producer;
};

} // namespace disclens::image
