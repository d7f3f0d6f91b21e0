// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wire.h"
#include "dicom/data_set.h"
#include "image/document.h"
#include "image/frame.h"
#include "worker/caller.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>

namespace disclens::tests {

/// Answers without any helper (a person whose name begins with "Roe" is another than all others),
/// on threads of its own. What a file holds decides: "scan NAME FRAMES" is a DICOM file of that
/// person, "crash" makes the reader crash, "slow" takes 50 ms, "stuck" lasts until it is canceled,
/// "badpixels" has pictures that can't be decoded; all else is some other file.
class FakeCaller final : public worker::Caller {
  public:
    explicit FakeCaller(int threads = 2) { m_pool.setMaxThreadCount(threads); }
    ~FakeCaller() override { m_pool.waitForDone(); }

    std::atomic<int> frames = 0, reads = 0, underWay = 0, mostUnderWay = 0;

    void call(worker::Request request, OnDone onDone, OnEvent,
              worker::CancelToken cancel) override {
        const int now = ++underWay;
        if (now > mostUnderWay)
            mostUnderWay = now;
        m_pool.start(
            [this, request = std::move(request), onDone = std::move(onDone), cancel]() mutable {
                Result<worker::Reply> reply = cancel.isCanceled()
                                                  ? Result<worker::Reply>(ErrorCode::Canceled)
                                                  : answer(request, cancel);
                if (cancel.isCanceled())
                    reply = ErrorCode::Canceled;
                --underWay;
                onDone(std::move(reply));
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

    Result<worker::Reply> answer(const worker::Request& request,
                                 const worker::CancelToken& cancel) {
        const QByteArray bytes =
            request.fds.isEmpty() ? QByteArray() : request.fds.first().read(0, 1000).value();
        const QList<QByteArray> words = bytes.trimmed().split(' ');
        const QByteArray kind = words.value(0);
        switch (request.op) {
        case worker::Op::DicomRead: {
            ++reads;
            if (kind == "slow")
                QThread::msleep(50);
            while (kind == "stuck" && !cancel.isCanceled())
                QThread::msleep(5);
            if (kind == "crash")
                return ErrorCode::WorkerCrashed;
            if (kind != "scan" && kind != "slow" && kind != "badpixels")
                return ErrorCode::NotDicom;
            dicom::DataSet dataSet;
            const QString name = QString::fromUtf8(words.value(1, "Doe^Jane"));
            const QString number = QString::number(reads);
            addText(dataSet, {0x0008, 0x0016}, "UI", QStringLiteral("1.2.840.10008.5.1.4.1.1.2"));
            addText(dataSet, {0x0008, 0x0018}, "UI", QStringLiteral("1.2.3.4.") + number);
            addText(dataSet, {0x0008, 0x0060}, "CS", QStringLiteral("CT"));
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
            QThread::msleep(kind == "slow" ? 20 : 0);
            return kind == "badpixels" ? Result<worker::Reply>(ErrorCode::BadPixels)
                                       : framePacked();
        default:
            return ErrorCode::NotSupported;
        }
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
