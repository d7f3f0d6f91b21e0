// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/terminal.h"

#include "advice/advice.h"
#include "inspect/examine.h"
#include "report/report.h"
#include "session/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

namespace disclens::cli {
namespace {

using session::Session;

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

constexpr int kMostPasswordTries = 3;

/// One run of "inspect": from the paths to the files that were asked for.
class Inspection {
  public:
    Inspection(const InspectOptions& options, worker::Caller& caller);
    int run();

  private:
    bool readPasswordFile();
    void answerPassword(const QString& path, const QString& name, bool wrongBefore);
    void showProgress();
    bool write(const report::Report& report);
    bool writeFacePicture(const report::Report& report);
    int status(const report::Report& report) const;

    const InspectOptions& m_options;
    Session m_session;
    ProgressLine m_line;
    QEventLoop m_loop;
    QString m_password;
    QHash<QString, int> m_tries;
    int m_refused = 0;
    bool m_interrupted = false;
    bool m_facePictureMissing = false; ///< asked for, and there is none
};

Inspection::Inspection(const InspectOptions& options, worker::Caller& caller)
    : m_options(options)
    , m_session(caller)
    , m_line(options.quiet) {}

bool Inspection::readPasswordFile() {
    if (m_options.passwordFile.isEmpty())
        return true;
    const std::optional<QString> password = passwordFromFile(m_options.passwordFile);
    m_password = password.value_or(QString());
    return password.has_value();
}

void Inspection::answerPassword(const QString& path, const QString& name, bool wrongBefore) {
    m_line.clear();
    const int tries = ++m_tries[path];
    if (!m_password.isEmpty()) {
        if (tries == 1)
            return m_session.openWithPassword(path, m_password);
        printError(advice::sentenceFor({ErrorCode::PasswordWrong, {}, {}}));
        ++m_refused;
        return;
    }
    if (tries <= kMostPasswordTries) {
        const QString question =
            wrongBefore ? words("That password does not fit. Password for %1:").arg(name)
                        : words("Password for %1:").arg(name);
        if (const std::optional<QString> password = askPassword(question))
            return m_session.openWithPassword(path, *password);
    }
    printError(advice::sentenceFor(
        {wrongBefore ? ErrorCode::PasswordWrong : ErrorCode::PasswordNeeded, {}, {}}));
    ++m_refused;
}

void Inspection::showProgress() {
    const QList<session::CheckProgress> all = m_session.progress();
    if (all.isEmpty() || m_interrupted)
        return;
    const session::CheckProgress& last = all.last();
    if (m_session.state() == Session::State::Reading) {
        QString text =
            words("Reading: %1 of %2 files.").arg(all.first().done).arg(all.first().total);
        if (const double left = m_session.secondsLeft(); left >= 1)
            text += QLatin1Char(' ') + words("About %1 seconds left.").arg(qRound(left));
        m_line.show(text);
    } else if (last.check == QLatin1String("pictures") && last.done < last.total) {
        m_line.show(words("Looking at pictures: %1 of %2.").arg(last.done).arg(last.total));
    } else {
        for (const session::CheckProgress& one : all)
            if (one.check == QLatin1String("text") &&
                one.state == session::CheckProgress::State::Running && one.done < one.total)
                m_line.show(
                    words("Looking for words on pictures: %1 of %2.").arg(one.done).arg(one.total));
    }
}

bool Inspection::write(const report::Report& report) {
    report::OutputOptions how;
    how.mask = m_options.mask;
    how.showValues = m_options.showValues;
    bool good = true;
    const auto told = [this, &good](const Status& written, const QString& file) {
        if (!written) {
            printError(advice::sentenceFor(written.error()));
            good = false;
        } else if (!m_options.quiet && errorIsTerminal()) {
            printError(words("Written: %1").arg(file));
        }
    };
    if (m_options.json.isEmpty())
        printOut(report::toText(report, how, terminalColumns()));
    else {
        const QByteArray bytes = report::toJsonText(report, how);
        if (m_options.json == QLatin1String("-"))
            printUtf8(bytes);
        else
            told(report::writeFile(m_options.json, bytes), m_options.json);
    }
    if (!m_options.html.isEmpty())
        told(report::writeFile(m_options.html, report::toHtml(report, how)), m_options.html);
    if (!m_options.pdf.isEmpty())
        told(report::writePdf(report, m_options.pdf, how), m_options.pdf);
    return good;
}

/// The front picture of the series that shows most of a face: only because it was asked for.
bool Inspection::writeFacePicture(const report::Report& report) {
    const inspect::SeriesFace* most = nullptr;
    for (const inspect::SeriesFace& one : report.faces)
        if (one.verdict.inView != face::InView::None &&
            (!most || face::showsMore(one.verdict, most->verdict)))
            most = &one;
    if (!most) {
        printError(words("We found no face, so there is no face picture."));
        return false;
    }
    Result<face::JudgeAnswer> answer = Error{ErrorCode::Internal, {}, {}};
    m_session.requestFace(most->series, 0, &m_loop, [&](const Result<face::JudgeAnswer>& result) {
        answer = result;
        m_loop.quit();
    });
    m_loop.exec();
    if (!answer || answer->front.picture.isNull()) {
        printError(answer ? words("We found no face, so there is no face picture.")
                          : advice::sentenceFor(answer.error()));
        return false;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!answer->front.picture.save(&buffer, "PNG"))
        return false;
    const Status written = report::writeFile(m_options.facePicture, bytes);
    if (!written)
        printError(advice::sentenceFor(written.error()));
    else if (!m_options.quiet && errorIsTerminal())
        printError(words("Written: %1").arg(m_options.facePicture));
    return written.has_value();
}

int Inspection::status(const report::Report& report) const {
    if (m_refused > 0 || m_interrupted || report.canceled || m_facePictureMissing ||
        !report.unreadable.isEmpty())
        return kExitPartly;
    for (const inspect::NotChecked& item : report.notChecked) {
        // What this version does not have counts when it was asked for by name; what the person
        // left out never does, nor do figures that nobody has.
        if (item.what == QLatin1String("check-missing") && !m_options.checks.contains(item.check))
            continue;
        if (item.what == QLatin1String("pictures-not-tested") ||
            item.what == QLatin1String("linkage-no-country") ||
            item.what == QLatin1String("linkage-no-figures"))
            continue;
        // Overview pictures and single slices are no volumes: nothing was missed.
        if (item.what == QLatin1String("face-localiser") ||
            item.what == QLatin1String("face-few-slices") ||
            item.what == QLatin1String("face-repeats"))
            continue;
        return kExitPartly;
    }
    return kExitDone;
}

int Inspection::run() {
    if (!readPasswordFile())
        return kExitUsage;
    QObject::connect(&m_session, &Session::settled, &m_loop, [this] { m_loop.quit(); });
    QObject::connect(&m_session, &Session::progressChanged, &m_loop, [this] { showProgress(); });
    QObject::connect(&m_session, &Session::passwordNeeded, &m_loop,
                     [this](const QString& path, const QString& name, bool wrong) {
                         answerPassword(path, name, wrong);
                     });
    QObject::connect(&m_session, &Session::sourceRefused, &m_loop,
                     [this](const QString&, const Error& why) {
                         m_line.clear();
                         printError(advice::sentenceFor(why));
                         ++m_refused;
                     });
    const InterruptWatch watch([this] {
        m_interrupted = true;
        m_line.clear();
        m_session.cancel();
    });

    session::SessionOptions options;
    options.checks = m_options.checks;
    options.country = m_options.country;
    options.language = m_options.language;
    // Words in a language come from somewhere; "C" is English without a country.
    const QLocale locale;
    options.likelyCountry = locale.language() == QLocale::C
                                ? QStringLiteral("US")
                                : QLocale::territoryToCode(locale.territory());
    if (!m_options.pictures) { // nor are they searched for writing
        if (options.checks.isEmpty()) {
            const QStringList all = inspect::checkNames();
            options.checks = QSet<QString>(all.begin(), all.end());
        }
        options.checks.remove(QStringLiteral("text"));
        options.checks.remove(QStringLiteral("face"));
    }
    // Only these look at pictures; without them nobody asked whether pictures can be shown.
    options.testPictures =
        m_options.pictures &&
        (m_options.checks.isEmpty() || m_options.checks.contains(QStringLiteral("text")) ||
         m_options.checks.contains(QStringLiteral("face")));
    options.partialReports = false; // nobody sees them
    options.volumes = false;
    m_session.open(m_options.paths, options);
    m_loop.exec();
    m_line.clear();

    const std::shared_ptr<const report::Report> report = m_session.report();
    if (report->sources.isEmpty()) {
        if (m_refused == 0 && m_interrupted)
            printError(advice::sentenceFor({ErrorCode::Canceled, {}, {}}));
        return m_interrupted ? kExitPartly : kExitNothingReadable;
    }
    if (!m_options.facePicture.isEmpty() && !m_interrupted && !writeFacePicture(*report))
        m_facePictureMissing = true;
    if (m_interrupted && !m_options.quiet)
        printError(words("Stopped. This is what was found so far."));
    if (!write(*report))
        return kExitUsage;
    return status(*report);
}

} // namespace

void useLanguage(const QString& language, QTranslator& own, bool quiet) {
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    if (own.load(locale, QStringLiteral("disclens"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&own);
    else if (!language.isEmpty() && locale.language() != QLocale::English && !quiet)
        printError(words(
            "This version does not have the words in that language yet, so they are English."));
}

int runInspect(const InspectOptions& options, worker::Caller& caller) {
    QTranslator own;
    useLanguage(options.language, own, options.quiet);
    advice::WhoseWords whose;
    whose.set(options.whose, &own);
    // Never taken apart: what was read of a large disc is many small pieces, and the process, which
    // ends now, gives them back at once.
    auto* const inspection = new Inspection(options, caller);
    return inspection->run();
}

} // namespace disclens::cli
