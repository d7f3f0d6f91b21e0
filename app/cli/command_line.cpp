// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/terminal.h"

#include <QCoreApplication>

namespace disclens::cli {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

bool isHelp(const QString& argument) {
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

bool isVersion(const QString& argument) {
    return argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

bool isCommand(const QString& argument) {
    static const QStringList names = {QStringLiteral("inspect"), QStringLiteral("example"),
                                      QStringLiteral("protect"), QStringLiteral("consent")};
    return names.contains(argument);
}

/// Options that QApplication takes for itself, with or without a value.
bool belongsToQt(const QString& argument) {
    static const QStringList names = {
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("reverse"),
        QStringLiteral("session"),         QStringLiteral("style"),
        QStringLiteral("stylesheet"),      QStringLiteral("widgetcount"),
        QStringLiteral("display"),         QStringLiteral("geometry"),
        QStringLiteral("fontengine"),      QStringLiteral("dialogs")};
    QString name = argument.section(QLatin1Char('='), 0, 0);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return names.contains(name);
}

/// The first argument that no window would take.
QString unknownOption(const QStringList& arguments) {
    for (const QString& argument : arguments) {
        if (argument == QLatin1String("--"))
            return {};
        if (argument.size() > 1 && argument.startsWith(QLatin1Char('-')) && !belongsToQt(argument))
            return argument;
    }
    return {};
}

int usage(const QString& sentence) {
    printError(sentence);
    return kExitUsage;
}

} // namespace

bool wantsCommandLine(const QStringList& arguments) {
    if (arguments.isEmpty())
        return false;
    return isCommand(arguments.first()) || !unknownOption(arguments).isEmpty();
}

bool draws(const QStringList& arguments) {
    if (arguments.isEmpty() || arguments.first() == QLatin1String("example"))
        return true;
    for (const QString& argument : arguments)
        if (argument == QLatin1String("--pdf") || argument.startsWith(QLatin1String("--pdf=")))
            return true;
    return false;
}

std::optional<int> runAtOnce(const QStringList& arguments) {
    const QString command = arguments.value(0);
    if (!isCommand(command)) {
        // What comes first counts; after "--" there are only paths.
        const QString option = unknownOption(arguments);
        if (isVersion(option)) {
            printOut(QStringLiteral("DiscLens %1\n").arg(QStringLiteral(DISCLENS_VERSION)));
            return kExitDone;
        }
        if (isHelp(option)) {
            printOut(helpText({}));
            return kExitDone;
        }
        if (!option.isEmpty())
            return usage(
                words("There is no option %1. “disclens --help” lists what there is.").arg(option));
        return usage(words("Without a window, say what to do: disclens inspect PATH. “disclens "
                           "--help” lists it all."));
    }
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1String("protect"))
        return usage(words("This version cannot make a safer copy yet."));
    for (const QString& argument : rest) {
        if (argument == QLatin1String("--"))
            break;
        if (isHelp(argument)) {
            printOut(helpText(command));
            return kExitDone;
        }
    }
    if (command == QLatin1String("inspect")) {
        const auto options = parseInspect(rest);
        if (const auto* problem = std::get_if<UsageError>(&options))
            return usage(problem->sentence);
    } else if (command == QLatin1String("consent")) {
        const auto options = parseConsent(rest);
        if (const auto* problem = std::get_if<UsageError>(&options))
            return usage(problem->sentence);
    } else {
        const auto folder = parseExample(rest);
        if (const auto* problem = std::get_if<UsageError>(&folder))
            return usage(problem->sentence);
    }
    return std::nullopt;
}

int run(const QStringList& arguments, worker::Caller& caller) {
    if (const std::optional<int> ended = runAtOnce(arguments))
        return *ended;
    const QStringList rest = arguments.mid(1);
    if (arguments.value(0) == QLatin1String("example"))
        return runExample(std::get<QString>(parseExample(rest)),
                          rest.contains(QStringLiteral("--quiet")));
    if (arguments.value(0) == QLatin1String("consent"))
        return runConsent(std::get<ConsentOptions>(parseConsent(rest)), caller);
    return runInspect(std::get<InspectOptions>(parseInspect(rest)), caller);
}

} // namespace disclens::cli
