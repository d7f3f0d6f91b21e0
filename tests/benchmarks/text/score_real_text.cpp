// SPDX-License-Identifier: GPL-3.0-or-later
// score_real_text prepare FOLDER DATA: a corpus.json in FOLDER for the pictures of DATA
// (../shared/data) that have text in them, so that the readers can be run on it.
// score_real_text FINDINGS...: how much of what real_lines.json says each reader saw and read.

#include "tests/benchmarks/text/score.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace disclens;
using namespace disclens::textbench;
using namespace Qt::StringLiterals;

namespace {

QJsonArray realFiles() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/tests/benchmarks/text/real_lines.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"files"_s].toArray();
}

int prepare(const QString& folder, const QString& data) {
    QDir().mkpath(folder);
    for (const QString& name : QDir(data).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QFile::link(QDir(data).absoluteFilePath(name), folder + u'/' + name);
    QJsonArray groups;
    for (const QJsonValue& value : realFiles()) {
        const QString path = value[u"path"_s].toString();
        if (!QFile::exists(folder + u'/' + path)) {
            std::fprintf(stderr, "not there: %s\n", qPrintable(path));
            continue;
        }
        for (const QJsonValue& frame : value[u"frames"_s].toArray())
            groups.append(QJsonObject{
                {u"id"_s, frameKey(path, 0, frame.toInt())},
                {u"source"_s, path},
                {u"files"_s, QJsonArray{path}},
                {u"frames"_s, QJsonArray{QJsonObject{{u"file"_s, 0}, {u"frame"_s, frame}}}}});
    }
    QFile out(folder + u"/corpus.json"_s);
    return !groups.isEmpty() && out.open(QIODevice::WriteOnly) &&
                   out.write(QJsonDocument(QJsonObject{{u"groups"_s, groups}}).toJson()) > 0
               ? 0
               : 1;
}

/// All texts of a picture, line by line, and once more joined in reading order, for lines that were
/// found in pieces.
QStringList textsOf(const FoundFrame& frame) {
    // Rows: a line belongs to the row whose last line's middle it overlaps.
    QList<FoundLine> waiting = frame.lines, lines;
    std::sort(waiting.begin(), waiting.end(), [](const FoundLine& a, const FoundLine& b) {
        return a.box.center().y() < b.box.center().y();
    });
    while (!waiting.isEmpty()) {
        QList<FoundLine> row{waiting.takeFirst()};
        for (qsizetype i = 0; i < waiting.size();) {
            const QRect& first = row.first().box;
            if (std::abs(waiting[i].box.center().y() - first.center().y()) * 2 <
                std::min(first.height(), waiting[i].box.height()))
                row.append(waiting.takeAt(i));
            else
                ++i;
        }
        std::sort(row.begin(), row.end(),
                  [](const FoundLine& a, const FoundLine& b) { return a.box.x() < b.box.x(); });
        lines += row;
    }
    QStringList out;
    QString all;
    for (const FoundLine& line : lines) {
        out.append(line.text);
        all += line.text + u' ';
    }
    out.append(all);
    return out;
}

struct Sum {
    int lines = 0, found = 0, brief = 0, briefFound = 0, own = 0, read = 0, files = 0, seen = 0;
    QStringList missed, unread;
};

Sum sum(const Findings& findings) {
    QHash<QString, const FoundFrame*> byKey;
    for (const FoundFrame& frame : findings.frames)
        byKey.insert(frame.group, &frame);
    Sum out;
    for (const QJsonValue& file : realFiles()) {
        const QString path = file[u"path"_s].toString();
        const QJsonArray lines = file[u"lines"_s].toArray();
        bool anything = false, looked = false;
        for (const QJsonValue& number : file[u"frames"_s].toArray()) {
            const FoundFrame* frame = byKey.value(frameKey(path, 0, number.toInt()));
            if (!frame)
                continue;
            looked = true;
            anything = anything || !frame->lines.isEmpty();
            const QStringList texts = textsOf(*frame);
            for (const QJsonValue& line : lines) {
                const QString text = line[u"text"_s].toString();
                const int length = int(comparable(text).size());
                int best = 0;
                for (const QString& got : texts)
                    best = std::max(best, charactersRight(text, got, true));
                bool found = length > 0 && best * 4 >= length * 3;
                if (const QJsonArray b = line[u"box"_s].toArray(); b.size() == 4 && !found) {
                    const QRect box(b.at(0).toInt(), b.at(1).toInt(), b.at(2).toInt(),
                                    b.at(3).toInt());
                    found = judge(box, text, 0, {box}, frame->lines).found;
                }
                const bool brief = length < 3;
                (brief ? out.brief : out.lines) += 1;
                (brief ? out.briefFound : out.found) += found;
                if (!found && !brief)
                    out.missed.append(path.section(u'/', -1) + u": "_s + text);
                if (line[u"own"_s].toBool()) {
                    // Numbers and dates exactly, one wrong letter in six else.
                    const auto digits = std::count_if(text.begin(), text.end(),
                                                      [](QChar c) { return c.isDigit(); });
                    const int allowed = digits * 2 >= length ? 0 : length / 6;
                    const bool read =
                        best >= length - allowed ||
                        std::any_of(frame->lines.begin(), frame->lines.end(),
                                    [&](const FoundLine& one) { return isKnown(text, one); });
                    ++out.own;
                    out.read += read;
                    if (!read)
                        out.unread.append(path.section(u'/', -1) + u": "_s + text);
                }
            }
        }
        out.files += looked;
        out.seen += looked && anything;
    }
    return out;
}

void say(const char* what, int part, int all, double asked) {
    const double share = all ? double(part) / all : 0;
    std::printf("%-58s %7.2f %%   asked: >= %.0f %%   %s   (%d of %d)\n", what, share * 100,
                asked * 100, share >= asked ? "yes" : "NO", part, all);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 4 && qstrcmp(argv[1], "prepare") == 0)
        return prepare(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    if (argc < 2) {
        std::fprintf(stderr, "score_real_text prepare FOLDER DATA | FINDINGS...\n");
        return 2;
    }
    for (int i = 1; i < argc; ++i) {
        const Findings findings = readFindings(QString::fromLocal8Bit(argv[i]));
        const Sum s = sum(findings);
        std::printf("%s on %d real pictures\n", qPrintable(findings.reader),
                    int(findings.frames.size()));
        say("real files with text in which some was seen", s.seen, s.files, 1);
        say("real lines of 3 and more characters found", s.found, s.lines, 0.97);
        say("real names, numbers and dates read well enough", s.read, s.own, 0.95);
        std::printf("%-58s %d of %d\n", "  lines of 1 and 2 characters found", s.briefFound,
                    s.brief);
        if (i == 1)
            for (const auto& [what, list] :
                 {std::pair{"not found", s.missed}, std::pair{"not read", s.unread}})
                if (!list.isEmpty())
                    std::printf("  %s: %s\n", what, qPrintable(list.join(u"; "_s)));
    }
    return 0;
}
