// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "inspect/examine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace disclens::cli {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

UsageError wrong(const QString& sentence) {
    return {sentence};
}

/// The first thing that does not fit, or an empty sentence.
QString problemOf(const QCommandLineParser& parser, const QString& command,
                  const QStringList& arguments, const QStringList& needValues) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString& name = unknown.first();
        return words("“disclens %1” has no option %2. “disclens %1 --help” lists what it has.")
            .arg(command, (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    const QString last = arguments.isEmpty() ? QString() : arguments.last();
    for (const QString& name : needValues)
        if (last == QLatin1String("--") + name)
            return words(
                       "The option --%1 needs something after it. “disclens %2 --help” says what.")
                .arg(name, command);
    return words("The options do not fit together. “disclens %1 --help” lists what there is.")
        .arg(command);
}

bool isLanguage(const QString& language) {
    return QLocale(language).language() != QLocale::C || language == QLatin1String("C");
}

} // namespace

std::variant<InspectOptions, UsageError> parseInspect(const QStringList& arguments) {
    QCommandLineParser parser;
    const QStringList valued = {
        QStringLiteral("json"),         QStringLiteral("html"),          QStringLiteral("pdf"),
        QStringLiteral("checks"),       QStringLiteral("language"),      QStringLiteral("country"),
        QStringLiteral("face-picture"), QStringLiteral("password-file"), QStringLiteral("whose")};
    const QStringList flags = {QStringLiteral("mask"), QStringLiteral("show-values"),
                               QStringLiteral("quiet"), QStringLiteral("no-pictures")};
    for (const QString& name : valued)
        parser.addOption({name, {}, QStringLiteral("value")});
    for (const QString& name : flags)
        parser.addOption(QCommandLineOption(name));
    const QString command = QStringLiteral("inspect");
    if (!parser.parse(QStringList{command} + arguments))
        return wrong(problemOf(parser, command, arguments, valued));
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name));
    };
    for (const QString& name : valued)
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return wrong(words("The option --%1 needs something after it. “disclens inspect "
                               "--help” says what.")
                             .arg(name));

    InspectOptions options;
    options.paths = parser.positionalArguments();
    options.paths.removeAll(QString());
    if (options.paths.isEmpty())
        return wrong(words("Say what to look at: a folder, a file, a disc or an archive. For "
                           "example: disclens inspect /media/cdrom"));
    options.json = value("json");
    options.html = value("html");
    options.pdf = value("pdf");
    options.mask = parser.isSet(QStringLiteral("mask"));
    options.showValues = parser.isSet(QStringLiteral("show-values"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    options.pictures = !parser.isSet(QStringLiteral("no-pictures"));
    options.facePicture = value("face-picture");
    options.passwordFile = value("password-file");
    if (options.html == QLatin1String("-") || options.pdf == QLatin1String("-"))
        return wrong(
            words("Only --json can go to the screen with “-”. Give --html and --pdf a file name."));
    if (options.facePicture == QLatin1String("-"))
        return wrong(words("The face picture needs a file name, such as face.png."));
    if (options.mask && !options.facePicture.isEmpty())
        return wrong(
            words("--mask hides who it is and --face-picture shows it. Please choose one."));
    if (options.mask && options.showValues)
        return wrong(words("--mask hides values and --show-values shows them. Please choose one."));
    if (parser.isSet(QStringLiteral("whose"))) {
        const std::optional<advice::Whose> whose = advice::whoseFromId(value("whose"));
        if (!whose)
            return wrong(words("--whose says whose disc it is. Use one of: mine, helped, child, "
                               "other."));
        options.whose = *whose;
    }
    if (options.whose == advice::Whose::NotMine) {
        if (options.showValues || !options.facePicture.isEmpty())
            return wrong(words("What is on another person’s disc stays hidden. Leave out "
                               "--show-values and --face-picture."));
        options.mask = true;
    }
    QSet<QString> files;
    for (const QString& file : {options.json, options.html, options.pdf, options.facePicture}) {
        if (file.isEmpty())
            continue;
        if (files.contains(file))
            return wrong(words("Two outputs have the same file name. Please give each its own."));
        files.insert(file);
    }

    const QStringList known = inspect::checkNames() + inspect::missingCheckNames();
    for (const QString& part : value("checks").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!known.contains(name))
            return wrong(words("There is no check “%1”. These are: %2.")
                             .arg(name, known.join(QStringLiteral(", "))));
        options.checks.insert(name);
    }
    if (parser.isSet(QStringLiteral("checks")) && options.checks.isEmpty())
        return wrong(
            words("--checks needs a list. These are: %1.").arg(known.join(QStringLiteral(", "))));

    options.language = value("language");
    if (!options.language.isEmpty() && !isLanguage(options.language))
        return wrong(words("We do not know the language “%1”. Use a code such as en or de.")
                         .arg(options.language));
    options.country = value("country").toUpper();
    if (!options.country.isEmpty() &&
        (options.country.size() != 2 ||
         QLocale::codeToTerritory(options.country) == QLocale::AnyTerritory))
        return wrong(
            words("We do not know the country “%1”. Use a code of two letters, such as US or DE.")
                .arg(options.country));
    return options;
}

std::variant<ConsentOptions, UsageError> parseConsent(const QStringList& arguments) {
    QCommandLineParser parser;
    const QStringList valued = {QStringLiteral("json"), QStringLiteral("language"),
                                QStringLiteral("password-file")};
    for (const QString& name : valued)
        parser.addOption({name, {}, QStringLiteral("value")});
    parser.addOption(QCommandLineOption(QStringLiteral("quiet")));
    const QString command = QStringLiteral("consent");
    if (!parser.parse(QStringList{command} + arguments))
        return wrong(problemOf(parser, command, arguments, valued));
    for (const QString& name : valued)
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return wrong(
                words("The option --%1 needs something after it. “disclens consent --help” "
                      "says what.")
                    .arg(name));
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || files.first().isEmpty())
        return wrong(words("Name one form to read, as in “disclens consent form.pdf”."));
    ConsentOptions options;
    options.file = files.first();
    options.json = parser.value(QStringLiteral("json"));
    options.language = parser.value(QStringLiteral("language"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    options.passwordFile = parser.value(QStringLiteral("password-file"));
    if (!options.language.isEmpty() && !isLanguage(options.language))
        return wrong(words("We do not know the language “%1”. Use a code such as en or de.")
                         .arg(options.language));
    return options;
}

std::variant<QString, UsageError> parseExample(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("quiet")));
    const QString command = QStringLiteral("example");
    if (!parser.parse(QStringList{command} + arguments))
        return wrong(problemOf(parser, command, arguments, {}));
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1 || folders.first().isEmpty())
        return wrong(words("Say one new folder to write the example disc to. For example: disclens "
                           "example my-disc"));
    return folders.first();
}

} // namespace disclens::cli
