// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wire.h"
#include "dicom/data_set.h"
#include "image/document.h"
#include "image/frame.h"
#include "worker/caller.h"
#include "worker/channel.h"
#include "writing/scan_wire.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>

namespace disclens::tests {

/// Answers without any helper (a person whose name begins with "Roe" is another than all others),
/// on threads of its own. What a file holds decides: "scan NAME FRAMES" is a DICOM file of that
/// person, "sound NAME FRAMES" an ultrasound, "crash" makes the reader crash, "slow" takes 50 ms,
/// "stuck" lasts until it is canceled, "badpixels" has pictures that can't be decoded; all else is
/// some other file. What stands after the number of frames is printed on each of its pictures;
/// there "CRASH" makes the search for writing crash, "LIE" makes it tell of a file that nobody
/// asked about, "NOENGINE" has nothing to search with, and with "HALT" at the end it goes no
/// further than a glance.
class FakeCaller final : public worker::Caller {
  public:
    explicit FakeCaller(int threads = 2) { m_pool.setMaxThreadCount(threads); }
    ~FakeCaller() override { m_pool.waitForDone(); }

    std::atomic<int> frames = 0, reads = 0, underWay = 0, mostUnderWay = 0;
    std::atomic<int> decodes = 0; ///< of `frames`: asked for by themselves
    std::atomic<int> scans = 0, mostItems = 0, mostFrames = 0, glances = 0;

    void call(worker::Request request, OnDone onDone, OnEvent onEvent,
              worker::CancelToken cancel) override {
        const int now = ++underWay;
        if (now > mostUnderWay)
            mostUnderWay = now;
        m_pool.start([this, request = std::move(request), onDone = std::move(onDone),
                      onEvent = std::move(onEvent), cancel]() mutable {
            const Result<worker::Reply> reply = serve(request, onEvent, cancel);
            --underWay;
            onDone(reply);
        });
    }
    int width() const override { return m_pool.maxThreadCount(); }

  private:
    static void addText(dicom::DataSet& to, dicom::Tag tag, const char* vr, const QString& value) {
        dicom::Element element;
        element.tag = tag;
        element.path = tag.toString();
        element.vr[0] = vr[0];
        element.vr[1] = vr[1];
        element.vm = 1;
        element.length = quint64(value.size());
        element.value = value;
        to.elements.append(element);
    }

    Q_NEVER_INLINE Result<worker::Reply> serve(const worker::Request& request,
                                               const OnEvent& onEvent,
                                               const worker::CancelToken& cancel) {
        if (cancel.isCanceled())
            return ErrorCode::Canceled;
        if (request.op == worker::Op::WritingScan)
            return scan(request, onEvent, cancel);
        Result<worker::Reply> reply = answer(request, cancel);
        if (cancel.isCanceled())
            return ErrorCode::Canceled;
        return reply;
    }

    Result<worker::Reply> answer(const worker::Request& request,
                                 const worker::CancelToken& cancel) {
        const QByteArray bytes =
            request.fds.isEmpty() ? QByteArray() : request.fds.first().read(0, 1000).value();
        const QList<QByteArray> words = bytes.trimmed().split(' ');
        const QByteArray kind = words.value(0);
        switch (request.op) {
        case worker::Op::DicomReadMany: {
            worker::Reply all;
            QDataStream out(&all.body, QIODevice::WriteOnly);
            out.setVersion(QDataStream::Qt_6_4);
            for (const SharedFd& file : request.fds) {
                const Result<worker::Reply> one = answer(dicom::readRequest(file), cancel);
                if (!one && one.error().code == ErrorCode::WorkerCrashed)
                    return one.error();
                out << one.has_value();
                if (one)
                    out.writeRawData(one->body.constData(), int(one->body.size()));
                else
                    out << worker::packError(one.error());
            }
            return all;
        }
        case worker::Op::DicomRead: {
            ++reads;
            if (kind == "slow")
                QThread::msleep(50);
            while (kind == "stuck" && !cancel.isCanceled())
                QThread::msleep(5);
            if (kind == "crash")
                return ErrorCode::WorkerCrashed;
            if (kind != "scan" && kind != "slow" && kind != "badpixels" && kind != "sound")
                return ErrorCode::NotDicom;
            dicom::DataSet dataSet;
            const QString name = QString::fromUtf8(words.value(1, "Doe^Jane"));
            const QString number = QString::number(reads);
            addText(dataSet, {0x0008, 0x0016}, "UI", QStringLiteral("1.2.840.10008.5.1.4.1.1.2"));
            addText(dataSet, {0x0008, 0x0018}, "UI", QStringLiteral("1.2.3.4.") + number);
            addText(dataSet, {0x0008, 0x0060}, "CS",
                    kind == "sound" ? QStringLiteral("US") : QStringLiteral("CT"));
            addText(dataSet, {0x0010, 0x0010}, "PN", name);
            addText(dataSet, {0x0010, 0x0020}, "LO",
                    name.startsWith(QLatin1String("Roe")) ? QStringLiteral("MRN-0815")
                                                          : QStringLiteral("MRN-4711"));
            addText(dataSet, {0x0010, 0x0030}, "DA",
                    name.startsWith(QLatin1String("Roe")) ? QStringLiteral("19771130")
                                                          : QStringLiteral("19500102"));
            addText(dataSet, {0x0020, 0x000D}, "UI", QStringLiteral("1.2.3"));
            addText(dataSet, {0x0020, 0x000E}, "UI", QStringLiteral("1.2.3.1"));
            dataSet.pixels.present = true;
            dataSet.pixels.rows = dataSet.pixels.columns = 2;
            dataSet.pixels.frames = qMax(1, words.value(2).toInt());
            dataSet.contentHash = number.toUtf8();
            return worker::Reply{wire::pack(dataSet), {}};
        }
        case worker::Op::DocumentRead: {
            image::DocumentFacts facts;
            facts.type = image::FileType::Text;
            facts.text = QString::fromUtf8(bytes);
            return worker::Reply{wire::pack(facts), {}};
        }
        case worker::Op::FrameDecode:
            ++frames;
            ++decodes;
            QThread::msleep(kind == "slow" ? 20 : 0);
            return kind == "badpixels" ? Result<worker::Reply>(ErrorCode::BadPixels)
                                       : framePacked();
        default:
            return ErrorCode::NotSupported;
        }
    }

    static void raise(std::atomic<int>& most, int now) {
        for (int before = most; before < now && !most.compare_exchange_weak(before, now);) {
        }
    }

    Result<worker::Reply> scan(const worker::Request& request, const OnEvent& onEvent,
                               const worker::CancelToken& cancel) {
        const Result<QList<writing::ScanPlace>> places = writing::unpackScan(request);
        if (!places)
            return places.error();
        ++scans;
        int asked = 0;
        for (const writing::ScanPlace& place : *places)
            asked += place.count;
        raise(mostItems, int(places->size()));
        raise(mostFrames, asked);
        for (qsizetype i = 0; i < places->size(); ++i) {
            const writing::ScanPlace& place = (*places)[i];
            const QList<QByteArray> words =
                request.fds[i].read(0, 1000).value().trimmed().split(' ');
            QByteArray printed = words.mid(3).join(' ');
            const bool halts = printed.endsWith(" HALT");
            if (halts)
                printed.chop(5);
            if (printed == "CRASH")
                return ErrorCode::WorkerCrashed;
            if (printed == "NOENGINE")
                return Error{ErrorCode::NotSupported, {QStringLiteral("models-damaged")}, {}};
            for (int n = 0; n < place.count; ++n) {
                if (words.value(0) == "slow")
                    QThread::msleep(20);
                if (cancel.isCanceled())
                    return ErrorCode::Canceled;
                writing::FrameLines lines;
                lines.file = printed == "LIE" ? place.id + 1000 : place.id;
                lines.frame = place.first + n;
                if (words.value(0) == "badpixels") {
                    lines.error = Error{ErrorCode::BadPixels, {}, {}};
                } else if (!printed.isEmpty()) {
                    writing::Line line;
                    line.box = QRect(10, 10, 100, 20);
                    line.text = QString::fromUtf8(printed);
                    line.confidence = 0.9F;
                    lines.lines.append(line);
                }
                if (place.glance && n == 0) {
                    ++glances;
                    lines.glance = true;
                    if (!onEvent(writing::packFrameLines(lines)))
                        return ErrorCode::Canceled;
                    lines.glance = false;
                }
                while (halts && !cancel.isCanceled())
                    QThread::msleep(5);
                ++frames;
                if (!onEvent(writing::packFrameLines(lines)))
                    return ErrorCode::Canceled;
            }
        }
        return worker::Reply{};
    }

    static Result<worker::Reply> framePacked() {
        image::FrameInfo info;
        info.width = info.height = 2;
        const QByteArray pixels(4, '\x10');
        const Result<SharedFd> memory = memoryFile({pixels.constData(), size_t(pixels.size())});
        if (!memory)
            return memory.error();
        return worker::Reply{wire::pack(info), {*memory}};
    }

    QThreadPool m_pool;
};

} // namespace disclens::tests
