// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace disclens::consent {

/// How a sentence stands towards the person's privacy.
enum class Concern : quint8 { RedFlag, WorthAsking, Reassuring };
QString concernId(Concern concern); ///< "red flag", "worth asking", "reassuring"

/// One phrase that was found. Positions are UTF-16 code units of Form::text.
struct Hit {
    QString phrase; ///< id in resources/consent/phrases.json; see phraseById()
    Concern concern = Concern::WorthAsking; ///< may be milder than the phrase's own (eased)
    qsizetype start = 0, length = 0;

    bool operator==(const Hit&) const = default;
};

/// One sentence of the form, as it is shown. Sentences never overlap and stand in reading order.
struct Sentence {
    qsizetype start = 0, length = 0;
    bool heading = false; ///< a title or a field label: not counted and not searched
    QList<Hit> hits;      ///< strongest first, at most one of each phrase

    bool isMarked() const { return !hits.isEmpty(); }
    /// The strongest. Only when isMarked().
    Concern concern() const { return hits.first().concern; }
    /// A red flag and a promise in one sentence: both are shown, neither cancels the other.
    bool isMixed() const;

    bool operator==(const Sentence&) const = default;
};

/// Text between two line ends of Form::text, without them.
struct Paragraph {
    qsizetype start = 0, length = 0;
    bool heading = false, item = false; ///< item: of a list
    bool english = true;                ///< false: in another language, so it was not searched

    bool operator==(const Paragraph&) const = default;
};

/// A form or policy after reading. A plain value; any thread.
struct Form {
    QString text; ///< put in order: one paragraph a line, no control characters
    QList<Paragraph> paragraphs;
    QList<Sentence> sentences;
    QStringList notMentioned; ///< ids of topics, most important first; see topicById()
    /// Share of the words that stand in paragraphs that look English, 0…1; 1 for very short texts.
    double english = 1;
    /// What was left out, as "id" or "id:count"; advice::formLeftOutSentence() has the words.
    /// "pages-are-pictures:N", "picture", "pages-over-limit:N", "text-over-limit", "damaged",
    /// "pictures-inside:N", "files-inside:N", "locked-part", "other-language:N" (paragraphs) …
    QStringList leftOut;
    int pages = 0; ///< 0: has none

    /// Sentences that were counted: all but headings.
    int sentenceCount() const;
    int markedCount() const;
    int countOf(Concern concern) const; ///< sentences whose strongest hit it is
    bool isEnglish() const { return english >= 0.5; }
    bool isEmpty() const { return text.isEmpty(); }
};

/// A phrase of resources/consent/phrases.json in the language in use.
struct Phrase {
    QString id, label, meaning, questionId;
    Concern concern = Concern::WorthAsking;
};
/// nullptr if there is none. The pointer holds for the life of the program. Any thread.
const Phrase* phraseById(const QString& id);

/// Something a person would look for in a form; resources/consent/topics.json.
struct Topic {
    QString id, label, questionId;
};
const Topic* topicById(const QString& id);

/// Longest text that is read, in UTF-16 code units; what follows is said in leftOut.
inline constexpr qsizetype kMostCharacters = qsizetype(8) << 20;
/// Longer sentences are cut at a space, so that the time for one phrase in one of them is bounded.
inline constexpr qsizetype kLongestSentence = 1'200;

/// How the lines of a text came about.
enum class Lines : quint8 {
    Wrapped,    ///< a line may end in the middle of a sentence: PDF, plain text, pasted text
    Paragraphs, ///< each line is a paragraph: web page, office file
};

/// Puts the text in order, finds its sentences and labels them. Pure; progress counts characters.
/// Errors: Canceled, Empty (no letter in it). Takes about 1 s of processor time a million
/// characters; prefer labelRequest() where somebody waits.
Result<Form> labelText(const QString& text, Lines lines, ProgressSink& progress);

/// The same in a helper process, which is ended on cancel.
Result<worker::Request> labelRequest(const QString& text, Lines lines, worker::Priority priority);
Result<Form> labelAnswer(const Result<worker::Reply>& reply);
/// Registers FormLabel.
void registerServices(worker::Registry& registry);

/// Which part of the work goes on.
enum class Step : quint8 { Opening, ReadingPictures, Labelling };

/// What a person waits for; called on the caller's thread.
class Watcher {
  public:
    virtual ~Watcher() = default;
    /// done and total count pages in ReadingPictures, else they are 0.
    virtual void step(Step step, int done, int total) = 0;
};

/// Reads a form out of an open file and labels it. Blocks: never on the GUI thread. The file is
/// read in helpers; nothing of it is kept. Errors: Empty, PasswordNeeded, EncryptedNoSupport,
/// NotSupported (no form at all: a program, a scan, a video), those of readDocument() and of the
/// worker; Canceled. password: of a locked PDF; used once and not kept; PasswordWrong if it does
/// not fit.
Result<Form> readForm(worker::Caller& caller, const SharedFd& file, const QString& fileName,
                      Watcher* watcher = nullptr, const worker::CancelToken& cancel = {},
                      const QString& password = {});
/// The same for a file by its path.
Result<Form> readForm(worker::Caller& caller, const QString& path, Watcher* watcher = nullptr,
                      const worker::CancelToken& cancel = {}, const QString& password = {});
/// For text that was typed, pasted or dropped.
Result<Form> readFormText(worker::Caller& caller, const QString& text,
                          const worker::CancelToken& cancel = {});

/// "disclens-consent/1", resources/schemas/consent-1.schema.json.
QJsonObject toJson(const Form& form);
/// For a terminal, wrapped at so many columns; ends with a line end.
QString toText(const Form& form, int columns);

} // namespace disclens::consent
