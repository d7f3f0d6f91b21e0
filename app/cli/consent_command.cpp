// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/terminal.h"

#include "advice/advice.h"
#include "advice/form_words.h"
#include "consent/consent.h"
#include "report/report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>

namespace disclens::cli {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

class LineWatcher final : public consent::Watcher {
  public:
    explicit LineWatcher(bool quiet)
        : m_line(quiet) {}
    void step(consent::Step step, int done, int total) override {
        switch (step) {
        case consent::Step::Opening:
            m_line.show(words("Opening the form …"));
            break;
        case consent::Step::ReadingPictures:
            m_line.show(words("Reading pages that are pictures: %1 of %2").arg(done).arg(total));
            break;
        case consent::Step::Labelling:
            m_line.show(words("Looking for phrases …"));
            break;
        }
    }

  private:
    ProgressLine m_line;
};

constexpr int kMostPasswordTries = 3;

/// Reads the form; a locked one with the password of the file, or with the one that the person
/// types.
Result<consent::Form> readForm(const ConsentOptions& options, worker::Caller& caller,
                               QString password) {
    for (int tries = 0;; ++tries) {
        Result<consent::Form> form = ErrorCode::Internal;
        {
            LineWatcher watcher(options.quiet);
            form = consent::readForm(caller, options.file, &watcher, {}, password);
        }
        const bool wrong = !form && form.error().code == ErrorCode::PasswordWrong;
        if (form || (!wrong && form.error().code != ErrorCode::PasswordNeeded) ||
            !options.passwordFile.isEmpty() || tries == kMostPasswordTries)
            return form;
        const std::optional<QString> typed =
            askPassword(wrong ? words("That password does not fit. Password of the form:")
                              : words("Password of the form:"));
        if (!typed)
            return form;
        password = *typed;
    }
}

/// All of it was read and understood.
bool isWhole(const consent::Form& form) {
    return form.isEnglish() && form.leftOut.isEmpty();
}

QJsonObject jsonOf(const consent::Form& form) {
    QJsonObject json = consent::toJson(form);
    json.insert(QStringLiteral("program"),
                QJsonObject{{QStringLiteral("name"), QStringLiteral("DiscLens")},
                            {QStringLiteral("version"), QStringLiteral(DISCLENS_VERSION)}});
    return json;
}

} // namespace

int runConsent(const ConsentOptions& options, worker::Caller& caller) {
    QTranslator own;
    useLanguage(options.language, own, options.quiet);
    QString password;
    if (!options.passwordFile.isEmpty()) {
        const std::optional<QString> read = passwordFromFile(options.passwordFile);
        if (!read)
            return kExitUsage;
        password = *read;
    }
    const Result<consent::Form> form = readForm(options, caller, password);
    if (!form) {
        printError(advice::formErrorSentence(form.error()));
        return kExitNothingReadable;
    }
    if (form->isEmpty()) {
        // Nothing but pictures, say: one sentence tells it.
        printError(form->leftOut.isEmpty() ? advice::formErrorSentence({ErrorCode::Empty, {}, {}})
                                           : advice::formLeftOutSentence(form->leftOut.first()));
        return kExitNothingReadable;
    }
    if (options.json.isEmpty()) {
        printOut(consent::toText(*form, terminalColumns()));
    } else {
        const QByteArray bytes = QJsonDocument(jsonOf(*form)).toJson();
        if (options.json == QLatin1String("-")) {
            printOut(QString::fromUtf8(bytes));
        } else if (const Status written = report::writeFile(options.json, bytes); !written) {
            printError(advice::sentenceFor(written.error()));
            return kExitUsage;
        } else if (!options.quiet) {
            printError(words("Written: %1").arg(options.json));
        }
    }
    return isWhole(*form) ? kExitDone : kExitPartly;
}

} // namespace disclens::cli
