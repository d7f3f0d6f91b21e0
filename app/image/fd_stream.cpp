// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/fd_stream.h"

#include <dcmtk/dcmdata/dcerror.h>

#include <algorithm>
#include <cstring>

namespace disclens::image {

namespace {

constexpr qint64 kWindowBytes = 64 << 10;

class FdStreamFactory final : public DcmInputStreamFactory {
  public:
    FdStreamFactory(SharedFd file, qint64 start)
        : m_file(std::move(file))
        , m_start(start) {}
    DcmInputStream* create() const override { return new FdStream(m_file, m_start); }
    DcmInputStreamFactory* clone() const override { return new FdStreamFactory(m_file, m_start); }
    DcmInputStreamFactoryType ident() const override { return DFT_DcmInputFileStreamFactory; }

  private:
    SharedFd m_file;
    qint64 m_start;
};

} // namespace

FdProducer::FdProducer(SharedFd file, qint64 start)
    : m_file(std::move(file))
    , m_size(m_file.size())
    , m_position(start) {
    if (m_size < 0 || start < 0)
        m_status = EC_InvalidStream;
}

offile_off_t FdProducer::read(void* buffer, offile_off_t length) {
    if (m_status.bad() || !buffer || length <= 0)
        return 0;
    qint64 done = 0;
    auto* target = static_cast<char*>(buffer);
    while (done < length && m_position < m_size) {
        const qint64 inside = m_position - m_windowStart;
        if (inside >= 0 && inside < m_window.size()) {
            const qint64 n = qMin<qint64>(length - done, m_window.size() - inside);
            std::memcpy(target + done, m_window.constData() + inside, size_t(n));
            done += n;
            m_position += n;
            continue;
        }
        // One aligned window at a time; a long value is asked for in one piece.
        const qint64 want = qMax<qint64>(kWindowBytes, length - done);
        Result<QByteArray> bytes = m_file.read(m_position, want);
        if (!bytes || bytes->isEmpty()) {
            m_status = bytes ? EC_EndOfStream : EC_InvalidStream;
            break;
        }
        m_window = *bytes;
        m_windowStart = m_position;
    }
    return done;
}

offile_off_t FdProducer::skip(offile_off_t length) {
    const qint64 n = std::clamp<qint64>(length, 0, avail());
    m_position += n;
    return n;
}

void FdProducer::putback(offile_off_t count) {
    if (count < 0 || count > m_position)
        m_status = EC_PutbackFailed;
    else
        m_position -= count;
}

// The base class keeps the address of the producer and does not use it before our constructor is
// done.
FdStream::FdStream(const SharedFd& file, qint64 start)
    : DcmInputStream(&m_producer)
    , m_producer(file, start) {}

FdStream::~FdStream() = default;

DcmInputStreamFactory* FdStream::newFactory() const {
    // A compression filter in between makes positions in the file meaningless; DCMTK then reads
    // values at once.
    if (currentProducer() != &m_producer)
        return nullptr;
    return new FdStreamFactory(m_producer.file(), m_producer.position());
}

} // namespace disclens::image
