// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to a labelled form: the document is read in one helper, its words are labelled in
// another. Nothing is written anywhere.
#include "consent/consent.h"
#include "consent/picture_words.h"
#include "image/document_shown_text.h"
#include "image/pdf_container.h"
#include "media/folder_source.h"

#include <QFile>

namespace disclens::consent {
namespace {

/// A page with less is a picture of text, or empty.
constexpr qsizetype kFewestPageChars = 4;

void tell(Watcher* watcher, Step step, int done = 0, int total = 0) {
    if (watcher)
        watcher->step(step, done, total);
}

bool isPictureType(image::FileType type) {
    using image::FileType;
    return type == FileType::Jpeg || type == FileType::Png || type == FileType::Tiff ||
           type == FileType::Bmp || type == FileType::Gif || type == FileType::WebP;
}

bool canBeForm(image::FileType type) {
    using image::FileType;
    switch (type) {
    case FileType::Html:
    case FileType::Xml:
    case FileType::Cda:
    case FileType::Text:
    case FileType::Json:
    case FileType::Config:
    case FileType::Pdf:
    case FileType::Office:
    case FileType::Empty:
        return true;
    default:
        return isPictureType(type);
    }
}

/// Word before 2007 and its relatives (MS-CFB): what we read of them are runs of letters in any
/// order, which would be a poor base for "not in this form".
bool isOldOffice(const SharedFd& file) {
    const Result<QByteArray> head = file.read(0, 8);
    return head && *head == QByteArray::fromHex("d0cf11e0a1b11ae1");
}

/// What the reader of documents left out, as far as it concerns words that a person would see.
QStringList leftOutOf(const image::DocumentFacts& facts) {
    QStringList out;
    for (const QString& item : facts.notLookedInto) {
        const QString what = item.section(u':', 0, 0), count = item.section(u':', 1);
        if (what == u"pdf-pages-over-limit")
            out += QStringLiteral("pages-over-limit:") + count;
        else if (what == u"text-over-limit" || what == u"office-over-limit")
            out += QStringLiteral("text-over-limit");
        else if (what == u"pdf-damaged" || what == u"office-damaged")
            out += QStringLiteral("damaged");
        else if (what == u"office-pictures")
            out += QStringLiteral("pictures-inside:") + count;
        else if (what == u"office-embedded")
            out += QStringLiteral("files-inside:") + count;
        else if (what == u"encrypted")
            out += QStringLiteral("locked-part");
    }
    out.removeDuplicates();
    return out;
}

/// Puts the words that were read on pages that are pictures in their places, and says what that
/// leaves open.
struct Pages {
    QStringList texts;
    QStringList leftOut;
};
Result<Pages> withPictures(worker::Caller& caller, const SharedFd& file, const QString& container,
                           bool pdf, QStringList texts, Watcher* watcher,
                           const worker::CancelToken& cancel) {
    QList<int> pictures;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (texts[i].trimmed().size() < kFewestPageChars)
            pictures += int(i);
    Pages out{std::move(texts), {}};
    if (pictures.isEmpty())
        return out;
    const Result<PictureWords> words =
        readPictures(caller, file, container, pictures, watcher, cancel);
    if (!words)
        return words.error();
    int withWords = 0;
    for (auto page = words->byPage.begin(); page != words->byPage.end(); ++page) {
        out.texts[page.key()] = *page;
        withWords += !page->isEmpty();
    }
    if (words->unread > 0)
        out.leftOut += pdf ? QStringLiteral("pages-are-pictures:%1").arg(words->unread)
                           : QStringLiteral("picture");
    if (withWords > 0)
        out.leftOut += QStringLiteral("pages-hard-to-read:%1").arg(withWords);
    else if (words->unread == 0 && !pdf)
        out.leftOut += QStringLiteral("picture-no-words");
    return out;
}

Result<Form> labelled(worker::Caller& caller, const QString& text, Lines lines,
                      const worker::CancelToken& cancel) {
    Result<worker::Request> request = labelRequest(text, lines, worker::Priority::Soon);
    if (!request)
        return request.error();
    return labelAnswer(caller.callAndWait(std::move(*request), {}, cancel));
}

} // namespace

Result<Form> readForm(worker::Caller& caller, const SharedFd& file, const QString& fileName,
                      Watcher* watcher, const worker::CancelToken& cancel,
                      const QString& password) {
    tell(watcher, Step::Opening);
    if (file.size() == 0)
        return ErrorCode::Empty;
    if (isOldOffice(file))
        return Error{ErrorCode::NotSupported, {QStringLiteral("old-word")}, "OLE2"};
    worker::Request request = image::shownTextRequest(file, fileName, password);
    request.priority = worker::Priority::Soon;
    const Result<image::DocumentFacts> facts =
        image::documentAnswer(caller.callAndWait(std::move(request), {}, cancel));
    if (!facts)
        return facts.error();
    if (!canBeForm(facts->type))
        return Error{ErrorCode::NotSupported, {}, "type"};

    QStringList leftOut = leftOutOf(*facts);
    QString text = facts->text;
    const bool picture = isPictureType(facts->type);
    const bool pdf = facts->type == image::FileType::Pdf;
    // A damaged PDF was read without its structure, so it has no pages.
    if (picture || (pdf && !leftOut.contains(QStringLiteral("damaged")))) {
        const QStringList texts =
            picture ? QStringList(qBound(1, facts->pages, kMostPicturePages)) : text.split(u'\f');
        const Result<Pages> pages = withPictures(
            caller, file, picture ? QStringLiteral("picture") : image::pdfContainer(password), pdf,
            texts, watcher, cancel);
        if (!pages)
            return pages.error();
        text = pages->texts.join(QStringLiteral("\n\n"));
        leftOut += pages->leftOut;
    }

    tell(watcher, Step::Labelling);
    const bool wrapped =
        facts->type != image::FileType::Html && facts->type != image::FileType::Office;
    Result<Form> form =
        labelled(caller, text, wrapped ? Lines::Wrapped : Lines::Paragraphs, cancel);
    if (!form && form.error().code == ErrorCode::Empty && !leftOut.isEmpty())
        form = Form{}; // no words, and there is more to say about it than that
    if (!form)
        return form;
    form->leftOut = leftOut + form->leftOut;
    form->leftOut.removeDuplicates();
    form->pages = pdf ? facts->pages : picture ? qMax(1, facts->pages) : 0;
    return form;
}

Result<Form> readForm(worker::Caller& caller, const QString& path, Watcher* watcher,
                      const worker::CancelToken& cancel, const QString& password) {
    media::FileIdentity identity;
    const Result<SharedFd> file = media::openRegularFile(QFile::encodeName(path), identity);
    if (!file)
        return file.error();
    return readForm(caller, *file, path.section(u'/', -1), watcher, cancel, password);
}

Result<Form> readFormText(worker::Caller& caller, const QString& text,
                          const worker::CancelToken& cancel) {
    return labelled(caller, text, Lines::Wrapped, cancel);
}

} // namespace disclens::consent
