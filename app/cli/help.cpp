// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCoreApplication>

namespace disclens::cli {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("cli", text);
}

QString wholeHelp() {
    return words(
        "DiscLens shows what your scans say about you. It works on your own computer and sends "
        "nothing.\n"
        "\n"
        "Use:\n"
        "  disclens [PATH...]                  open the window, on one or several discs\n"
        "  disclens inspect PATH... [options]  look without a window; see “disclens inspect "
        "--help”\n"
        "  disclens consent FILE [options]     read a consent form or privacy policy with you\n"
        "  disclens example DIR                write an example disc with nobody's data into a new "
        "folder\n"
        "  disclens --version                  say which version this is\n"
        "  disclens --help                     this page\n"
        "\n"
        "PATH is a folder, a file, a DICOMDIR, a disc, or a ZIP, ISO, TAR or 7z file.\n"
        "\n"
        "Examples:\n"
        "  disclens /media/cdrom\n"
        "  disclens inspect /media/cdrom\n"
        "  disclens inspect scans.zip --html report.html\n"
        "  disclens example my-disc && disclens my-disc\n"
        "\n"
        "“protect” (a safer copy) is not in this version.\n");
}

QString inspectHelp() {
    return words(
        "Looks at scans and says in plain words which details point to a person.\n"
        "\n"
        "Use:\n"
        "  disclens inspect PATH... [options]\n"
        "\n"
        "PATH is a folder, a file, a DICOMDIR, a disc, or a ZIP, ISO, TAR or 7z file. Nothing on "
        "it is\n"
        "changed, and no program on it is started. Without --json, a summary goes to the screen.\n"
        "\n"
        "What to write:\n"
        "  --json FILE       all of it, for other programs; “-” is the screen\n"
        "  --html FILE       a report to read and print\n"
        "  --pdf FILE        the same as a PDF\n"
        "  --face-picture FILE\n"
        "                    the front view of a head scan as a picture, if it shows a face\n"
        "\n"
        "What to look for:\n"
        "  --checks LIST     some of metadata,text,face,documents,disc,linkage,ai,claims; all if "
        "not given\n"
        "  --no-pictures     do not look at the pictures: no search for words, no test\n"
        "                    whether each can be shown\n"
        "  --whose WHO       whose disc it is: mine, helped (someone you help), child (your "
        "child),\n"
        "                    other (not yours: all of it is hidden, and it says what to do)\n"
        "  --country CC      whose law and numbers of people count, such as US or DE\n"
        "\n"
        "What to show:\n"
        "  --mask            no name, number, date or place in any output, JSON too\n"
        "  --show-values     show names, numbers and dates on the screen, in HTML and PDF\n"
        "  --language LANG   words in that language, such as en\n"
        "  --quiet           no progress\n"
        "\n"
        "  --password-file FILE\n"
        "                    the first line is the password of a locked ZIP; else you are asked\n"
        "  --help            this page\n"
        "\n"
        "Ctrl+C stops and shows what was found so far.\n"
        "\n"
        "Exit status:\n"
        "  0  all was looked at\n"
        "  2  the command does not fit, or an output file could not be written\n"
        "  3  nothing could be opened\n"
        "  4  looked at, but some things could not be read or checked; they are listed\n"
        "\n"
        "Examples:\n"
        "  disclens inspect /media/cdrom\n"
        "  disclens inspect disc1 disc2 scans.zip --html report.html --show-values\n"
        "  disclens inspect scans.zip --password-file secret.txt --json -\n"
        "  disclens inspect scans --mask --json report.json --checks metadata,documents\n");
}

QString consentHelp() {
    return words(
        "Reads a consent form or a privacy policy with you. It marks sentences that are a red "
        "flag,\n"
        "worth asking or reassuring, says in plain words what they mean, and lists what is not in "
        "it.\n"
        "It looks for common phrases and can miss things. This is not legal advice.\n"
        "\n"
        "Use:\n"
        "  disclens consent FILE [options]\n"
        "\n"
        "FILE is a PDF, a DOCX, ODT, RTF, HTML or text file, or a photo of paper. Nothing in it "
        "is\n"
        "changed, loaded from the net or kept.\n"
        "\n"
        "  --json FILE       all of it, for other programs; “-” is the screen\n"
        "  --language LANG   words in that language, such as en; the form itself must be English\n"
        "  --password-file FILE\n"
        "                    the first line is the password of a locked PDF; else you are asked\n"
        "  --quiet           no progress\n"
        "  --help            this page\n"
        "\n"
        "Exit status:\n"
        "  0  all of it was read\n"
        "  2  the command does not fit, or an output file could not be written\n"
        "  3  it could not be read\n"
        "  4  read, but a part of it was left out; it is named\n"
        "\n"
        "Examples:\n"
        "  disclens consent consent-form.pdf\n"
        "  disclens consent privacy-notice.html --json -\n");
}

QString exampleHelp() {
    return words("Writes an example disc. It is made by this program and holds nobody's data.\n"
                 "\n"
                 "Use:\n"
                 "  disclens example DIR [--quiet]\n"
                 "\n"
                 "DIR is a new or empty folder. The disc takes about 60 MB.\n"
                 "\n"
                 "Exit status:\n"
                 "  0  it is written\n"
                 "  2  the command does not fit, or the folder could not be written\n"
                 "\n"
                 "Example:\n"
                 "  disclens example my-disc && disclens inspect my-disc\n");
}

} // namespace

QString helpText(const QString& command) {
    if (command == QLatin1String("inspect"))
        return inspectHelp();
    if (command == QLatin1String("consent"))
        return consentHelp();
    return command == QLatin1String("example") ? exampleHelp() : wholeHelp();
}

} // namespace disclens::cli
