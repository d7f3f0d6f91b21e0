// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/picture_words.h"

#include <algorithm>

namespace disclens::consent {
namespace {

/// A few pages a request, so that progress shows and a page that ends a helper costs few others.
constexpr int kPagesAtOnce = 4;
/// Below this the reader guesses.
constexpr float kSureEnough = 0.5F;

/// Neighbouring pages in one item.
QList<writing::ScanItem> itemsOf(const SharedFd& file, const QString& container,
                                 const QList<int>& pages) {
    QList<writing::ScanItem> items;
    for (const int page : pages) {
        if (!items.isEmpty() && items.last().first + items.last().count == page)
            ++items.last().count;
        else
            items += writing::ScanItem{file, kNoFile, container, page, 1};
    }
    return items;
}

} // namespace

QString inReadingOrder(QList<writing::Line> lines) {
    lines.removeIf([](const writing::Line& line) {
        return line.text.isEmpty() || !line.code.isEmpty() || line.turned != 0 ||
               line.confidence < kSureEnough || line.layer != writing::Layer::Pixels;
    });
    std::sort(lines.begin(), lines.end(), [](const writing::Line& a, const writing::Line& b) {
        return a.box.center().y() < b.box.center().y();
    });
    QString out;
    for (qsizetype i = 0; i < lines.size();) {
        // One row: boxes whose middle lies within the height of the first.
        qsizetype end = i + 1;
        while (end < lines.size() &&
               lines[end].box.center().y() < lines[i].box.center().y() + lines[i].box.height() / 2)
            ++end;
        std::sort(lines.begin() + i, lines.begin() + end,
                  [](const writing::Line& a, const writing::Line& b) {
                      return a.box.left() < b.box.left();
                  });
        for (qsizetype k = i; k < end; ++k) {
            if (k > i)
                out += u' ';
            out += lines[k].text;
        }
        out += u'\n';
        if (end < lines.size() &&
            lines[end].box.top() - lines[i].box.bottom() > lines[i].box.height())
            out += u'\n';
        i = end;
    }
    return out;
}

Result<PictureWords> readPictures(worker::Caller& caller, const SharedFd& file,
                                  const QString& container, const QList<int>& pages,
                                  Watcher* watcher, const worker::CancelToken& cancel) {
    PictureWords out;
    const int wanted = qMin(int(pages.size()), kMostPicturePages);
    out.unread = int(pages.size()) - wanted;
    for (int at = 0; at < wanted; at += kPagesAtOnce) {
        if (watcher)
            watcher->step(Step::ReadingPictures, at, wanted);
        const QList<int> some = pages.mid(at, qMin(kPagesAtOnce, wanted - at));
        QHash<int, QString> read;
        const Result<worker::Reply> reply = caller.callAndWait(
            writing::scanRequest(itemsOf(file, container, some), worker::Priority::Soon),
            [&read](const worker::Reply& event) {
                const Result<writing::FrameLines> lines = writing::scanEvent(event);
                if (lines && !lines->error)
                    read.insert(lines->frame, inReadingOrder(lines->lines));
                return true;
            },
            cancel);
        if (!reply && reply.error().code == ErrorCode::Canceled)
            return reply.error();
        if (!reply && reply.error().code == ErrorCode::NotSupported) {
            out.unread = int(pages.size());
            return out;
        }
        for (const int page : some) {
            const auto words = read.constFind(page);
            if (words != read.constEnd())
                out.byPage.insert(page, *words);
            else
                ++out.unread;
        }
    }
    return out;
}

} // namespace disclens::consent
