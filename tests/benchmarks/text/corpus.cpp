// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/corpus.h"

#include "tests/benchmarks/text/planter.h"
#include "tests/support/disc_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace disclens::textbench {

using namespace Qt::StringLiterals;

namespace {

/// The same on every computer, unlike qHash().
quint32 stableHash(const QString& text) {
    quint32 hash = 2166136261U;
    for (const char c : text.toUtf8())
        hash = (hash ^ quint8(c)) * 16777619U;
    return hash;
}

class CorpusWriter {
  public:
    CorpusWriter(const CorpusOptions& options, const QString& folder)
        : m_options(options)
        , m_folder(folder)
        , m_fonts(installedFonts()) {}

    bool write(const std::vector<Source>& sources) {
        if (m_fonts.isEmpty() || sources.empty())
            return false;
        for (const Source& source : sources) {
            if (m_options.clean)
                clean(source);
            if (m_options.planted)
                planted(source);
        }
        return m_ok && save();
    }

    bool writeSeries(int slices, bool banner, const std::vector<Canvas>& from) {
        const int turn = 2 * int(from.size()) - 2;
        const auto slice = [&](int i) {
            if (turn <= 0)
                return noiseLikeSlice(i, m_options.seed);
            const int at = i % turn;
            return from[size_t(std::min(at, turn - at))];
        };
        Source source{banner ? u"banner"_s : u"plain"_s, true, {}, {}};
        const Person who = person(0);
        QList<Recipe> recipes;
        for (int first = 0; first < slices; first += kMostOfRequest) {
            const int count = std::min(kMostOfRequest, slices - first);
            std::vector<Canvas> frames;
            QList<QList<PlantedLine>> lines;
            for (int i = first; i < first + count; ++i) {
                Canvas frame = slice(i);
                if (banner && recipes.isEmpty())
                    recipes = bannerFor(frame, who);
                lines.append(QList<PlantedLine>());
                for (const Recipe& recipe : recipes) {
                    apply(recipe, frame);
                    lines.last().append(recipe.line);
                }
                frames.push_back(std::move(frame));
            }
            if (banner && recipes.isEmpty())
                return false;
            add(source, u"%1"_s.arg(first), frames, lines, 0);
        }
        return m_ok && save();
    }

  private:
    static constexpr int kMostOfRequest = 16;

    /// Name and number, as a scanner writes them into the upper left corner.
    QList<Recipe> bannerFor(const Canvas& canvas, const Person& who) {
        QRandomGenerator random(m_options.seed);
        Planter planter(m_fonts, m_drawer, random);
        QList<Recipe> out;
        for (const QString& text : {QString(who.family + u' ' + who.given), who.id}) {
            Wish wish = planter.wish(canvas, who, Hiding::None);
            wish.text = text;
            wish.says = out.isEmpty() ? Says::Name : Says::Id;
            for (const FontFile& font : m_fonts)
                if (font.name() == "DejaVuSans.ttf"_L1)
                    wish.font = font;
            wish.size = 14;
            wish.smooth = true;
            wish.low = wish.outlined = wish.dotted = wish.plate = wish.edge = false;
            wish.quarters = 0;
            if (auto recipe = planter.place(canvas, wish, {})) {
                recipe->left = 10, recipe->top = out.isEmpty() ? 10 : 34;
                recipe->plate.reset();
                recipe->value = {2000};
                recipe->line.box.moveTo(recipe->left, recipe->top);
                out.append(*recipe);
            }
        }
        return out;
    }

    bool skipped() { return m_number++ % m_options.every != 0; }

    void clean(const Source& source) {
        if (source.series) {
            if (!skipped())
                add(source, u"clean"_s, source.frames, {}, 0);
            if (!source.more.empty() && !skipped())
                add(source, u"clean-more"_s, source.more, {}, 0);
            return;
        }
        int number = 0;
        for (const std::vector<Canvas>* frames : {&source.frames, &source.more})
            for (const Canvas& frame : *frames) {
                if (!skipped())
                    add(source, u"clean-%1"_s.arg(number), {frame}, {}, 0);
                ++number;
            }
    }

    void planted(const Source& source) {
        // Pictures on their own: three slices of a series; every single picture three times over,
        // as often as needed for the lines to be many.
        const size_t count = source.frames.size();
        const int alone = source.series || count > 3 ? 3 : int(3 * count);
        for (int i = 0; i < alone; ++i)
            if (!skipped())
                onItsOwn(source, source.frames[(size_t(i) * count / 3 + count / 6) % count], i);
        const bool room = source.frames[0].width >= 128 && source.frames[0].height >= 128;
        if (!source.series || count < 3 || !room)
            return;
        for (int i = 0; i < 3; ++i)
            if (!skipped())
                onSlices(source, i, i == 2);
    }

    QRandomGenerator randomFor(const QString& id) const {
        return QRandomGenerator(m_options.seed ^ stableHash(id));
    }
    static Hiding hidingFor(QRandomGenerator& random) {
        const double at = random.generateDouble();
        return at < 0.55   ? Hiding::None
               : at < 0.87 ? Hiding::Window
               : at < 0.94 ? Hiding::HighBits
                           : Hiding::Squeezed;
    }
    /// Other depth, other polarity.
    static void vary(Canvas& canvas, QRandomGenerator& random) {
        const bool eight = random.generateDouble() < 0.15;
        if (eight && canvas.samples == 1 && canvas.bits > 8) {
            const image::Window window = startWindow(canvas);
            for (int y = 0; y < canvas.height; ++y)
                for (int x = 0; x < canvas.width; ++x)
                    canvas.values[size_t(y) * canvas.width + x] =
                        double(int(std::clamp(shade(canvas, window, x, y), 0.0, 1.0) * 255));
            canvas.bits = 8, canvas.isSigned = false;
            canvas.slope = 1, canvas.intercept = 0;
            canvas.window.reset(), canvas.padding.reset();
        }
        if (canvas.samples == 1 && random.generateDouble() < 0.12)
            canvas.inverted = !canvas.inverted;
    }

    void onItsOwn(const Source& source, Canvas canvas, int variant) {
        const QString id = u"%1-own-%2"_s.arg(source.id).arg(variant);
        QRandomGenerator random = randomFor(id);
        const int who = random.bounded(12);
        vary(canvas, random);
        Planter planter(m_fonts, m_drawer, random);
        const Hiding hiding = planter.prepare(canvas, hidingFor(random));
        const int side = std::min(canvas.width, canvas.height);
        const int lines = side < 150 ? 1 : side < 300 ? 3 : 4 + random.bounded(3);
        QList<PlantedLine> done;
        QList<QRect> taken;
        for (int i = 0; i < lines * 2 && done.size() < lines; ++i)
            if (const auto recipe =
                    planter.place(canvas, planter.wish(canvas, person(who), hiding), taken)) {
                apply(*recipe, canvas);
                taken.append(recipe->line.box);
                done.append(recipe->line);
            }
        if (!done.isEmpty())
            add(source, u"own-%1"_s.arg(variant), {canvas}, {done}, who);
    }

    void onSlices(const Source& source, int variant, bool banner) {
        const QString id = u"%1-slices-%2"_s.arg(source.id).arg(variant);
        QRandomGenerator random = randomFor(id);
        const int who = random.bounded(12);
        std::vector<Canvas> frames = source.frames;
        Planter planter(m_fonts, m_drawer, random);
        const Hiding wanted = random.generateDouble() < 0.4 ? Hiding::Window : Hiding::None;
        Hiding hiding = Hiding::None;
        for (Canvas& frame : frames)
            hiding = planter.prepare(frame, wanted);
        QList<QList<PlantedLine>> done(qsizetype(frames.size()));
        QList<QRect> taken;
        for (int i = 0, lines = 0; banner && i < 12 && lines < 2; ++i) {
            Wish wish = planter.wish(frames[0], person(who), Hiding::None);
            wish.says = lines == 0 ? Says::Name : Says::Birth;
            wish.text = phrase(wish.says, person(who), random);
            wish.plate = random.bounded(2) == 0;
            wish.low = wish.edge = false;
            wish.quarters = 0;
            auto recipe = planter.place(frames[0], wish, taken);
            if (!recipe || !fitsAll(*recipe, frames))
                continue;
            recipe->line.banner = true;
            for (size_t slice = 0; slice < frames.size(); ++slice) {
                apply(*recipe, frames[slice]);
                done[qsizetype(slice)].append(recipe->line);
            }
            taken.append(recipe->line.box);
            ++lines;
        }
        const int most = banner ? 3 : 6;
        for (int i = 0, lines = 0; i < most * 3 && lines < most; ++i) {
            const int slice = random.bounded(int(frames.size()));
            auto recipe =
                planter.place(frames[size_t(slice)],
                              planter.wish(frames[size_t(slice)], person(who), hiding), taken);
            if (!recipe)
                continue;
            recipe->line.single = true;
            apply(*recipe, frames[size_t(slice)]);
            taken.append(recipe->line.box);
            done[slice].append(recipe->line);
            ++lines;
        }
        add(source, u"slices-%1"_s.arg(variant), frames, done, who);
    }

    /// A banner has to be legible on every slice, not on the first alone.
    static bool fitsAll(const Recipe& recipe, const std::vector<Canvas>& frames) {
        return std::all_of(frames.begin(), frames.end(), [&](const Canvas& frame) {
            const image::Window window = startWindow(frame);
            const auto grey = [&](double stored) {
                return std::clamp((frame.modality(stored) - window.centre) / window.width + 0.5,
                                  0.0, 1.0);
            };
            if (recipe.plate || recipe.ring)
                return std::abs(grey(recipe.value[0]) -
                                grey(recipe.plate ? recipe.plateValue[0] : (*recipe.ring)[0])) >
                       0.15;
            const Spread ground = spreadIn(frame, window, recipe.line.box);
            const double apart =
                std::abs(grey(recipe.value[0]) - std::clamp(ground.mean, 0.0, 1.0));
            return apart > 0.15 && apart > 4 * ground.deviation;
        });
    }

    void add(const Source& source, const QString& what, const std::vector<Canvas>& frames,
             const QList<QList<PlantedLine>>& lines, int who) {
        Group group{source.id + u'-' + what, source.id, who, {}, {}};
        const Person patient = person(who);
        Header header;
        header.name = patient.dicomName().toUtf8(), header.id = patient.id.toUtf8();
        header.birthDate = patient.born.toString(u"yyyyMMdd"_s).toLatin1();
        header.accession = patient.accession.toUtf8(), header.hospital = patient.hospital.toUtf8();
        header.referring = patient.staff.toUtf8() + '^';
        header.studyDate = patient.examined.toString(u"yyyyMMdd"_s).toLatin1();
        const QByteArray root = "2.25." + QByteArray::number(stableHash(group.id));
        header.study = root, header.series = root + ".1";
        // Windows may differ from slice to slice, so most series have a file for each.
        const bool oneFile = frames.size() > 1 && source.id == "heart-nm"_L1;
        for (size_t i = 0; i < frames.size(); ++i) {
            header.instance = root + ".1." + QByteArray::number(int(i) + 1);
            header.number = int(i) + 1;
            CorpusFrame frame{oneFile ? 0 : int(i), oneFile ? int(i) : 0,
                              lines.isEmpty() ? QList<PlantedLine>() : lines[qsizetype(i)]};
            group.frames.append(frame);
            if (!oneFile)
                file(group, {&frames[i]}, header);
        }
        if (oneFile) {
            std::vector<const Canvas*> all;
            for (const Canvas& frame : frames)
                all.push_back(&frame);
            file(group, all, header);
        }
        m_corpus.groups.append(group);
    }

    void file(Group& group, const std::vector<const Canvas*>& frames, const Header& header) {
        const QString name = u"%1/IM%2"_s.arg(group.id).arg(header.number, 3, 10, QLatin1Char('0'));
        m_ok = test::writeFile(m_folder, name, dicomFile(frames, header)) && m_ok;
        group.files.append(name);
    }

    bool save() const;

    CorpusOptions m_options;
    QString m_folder;
    QList<FontFile> m_fonts;
    Drawer m_drawer;
    Corpus m_corpus;
    int m_number = 0;
    bool m_ok = true;
};

QJsonObject toJson(const PlantedLine& line) {
    return {{u"box"_s, QJsonArray{line.box.x(), line.box.y(), line.box.width(), line.box.height()}},
            {u"text"_s, line.text},
            {u"says"_s, nameOf(line.says)},
            {u"size"_s, line.size},
            {u"contrast"_s, line.contrast},
            {u"hidden"_s, line.hidden},
            {u"quarters"_s, line.quarters},
            {u"outlined"_s, line.outlined},
            {u"dotted"_s, line.dotted},
            {u"plate"_s, line.plate},
            {u"edge"_s, line.edge},
            {u"single"_s, line.single},
            {u"banner"_s, line.banner},
            {u"bright"_s, line.bright},
            {u"font"_s, line.font}};
}

PlantedLine lineFrom(const QJsonObject& o) {
    PlantedLine out;
    const QJsonArray box = o[u"box"_s].toArray();
    out.box = {box.at(0).toInt(), box.at(1).toInt(), box.at(2).toInt(), box.at(3).toInt()};
    out.text = o[u"text"_s].toString(), out.says = saysFrom(o[u"says"_s].toString());
    out.size = o[u"size"_s].toInt(), out.contrast = o[u"contrast"_s].toDouble();
    out.hidden = o[u"hidden"_s].toString(), out.quarters = o[u"quarters"_s].toInt();
    out.outlined = o[u"outlined"_s].toBool(), out.dotted = o[u"dotted"_s].toBool();
    out.plate = o[u"plate"_s].toBool(), out.edge = o[u"edge"_s].toBool();
    out.single = o[u"single"_s].toBool(), out.banner = o[u"banner"_s].toBool();
    out.bright = o[u"bright"_s].toBool(), out.font = o[u"font"_s].toString();
    return out;
}

bool CorpusWriter::save() const {
    QJsonArray groups;
    for (const Group& group : m_corpus.groups) {
        QJsonArray frames;
        for (const CorpusFrame& frame : group.frames) {
            QJsonArray lines;
            for (const PlantedLine& line : frame.lines)
                lines.append(toJson(line));
            frames.append(QJsonObject{
                {u"file"_s, frame.file}, {u"frame"_s, frame.frame}, {u"lines"_s, lines}});
        }
        groups.append(QJsonObject{{u"id"_s, group.id},
                                  {u"source"_s, group.source},
                                  {u"person"_s, group.person},
                                  {u"files"_s, QJsonArray::fromStringList(group.files)},
                                  {u"frames"_s, frames}});
    }
    const QJsonDocument document(QJsonObject{{u"groups"_s, groups}});
    return test::writeFile(m_folder, u"corpus.json"_s, document.toJson(QJsonDocument::Indented));
}

} // namespace

bool writeCorpus(const std::vector<Source>& sources, const CorpusOptions& options,
                 const QString& folder) {
    return CorpusWriter(options, folder).write(sources);
}

bool writeSeries(int slices, bool banner, const std::vector<Canvas>& from, const QString& folder) {
    return CorpusWriter({}, folder).writeSeries(slices, banner, from);
}

Corpus readCorpus(const QString& folder) {
    Corpus out;
    QFile file(folder + u"/corpus.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonArray groups =
        QJsonDocument::fromJson(file.readAll()).object()[u"groups"_s].toArray();
    for (const QJsonValue& value : groups) {
        const QJsonObject o = value.toObject();
        Group group{
            o[u"id"_s].toString(), o[u"source"_s].toString(), o[u"person"_s].toInt(), {}, {}};
        for (const QJsonValue& name : o[u"files"_s].toArray())
            group.files.append(name.toString());
        for (const QJsonValue& f : o[u"frames"_s].toArray()) {
            CorpusFrame frame{f[u"file"_s].toInt(), f[u"frame"_s].toInt(), {}};
            for (const QJsonValue& line : f[u"lines"_s].toArray())
                frame.lines.append(lineFrom(line.toObject()));
            group.frames.append(frame);
        }
        out.groups.append(group);
    }
    return out;
}

QStringList classesOf(const PlantedLine& line) {
    if (line.banner)
        return {u"banner on all slices (apart)"_s};
    QStringList out = {u"all"_s};
    const bool low = line.contrast < 0.15;
    if (line.size >= 12 && !low)
        out += u"12 px and more, contrast 15 % and more"_s;
    if (!line.hidden.isEmpty()) {
        out += u"hidden by the window"_s;
        out += u"  hidden: "_s + line.hidden;
    }
    if (line.size <= 10)
        out += u"10 px and less"_s;
    if (low)
        out += u"low contrast"_s;
    if (line.single)
        out += u"on one slice only"_s;
    if (line.quarters)
        out += u"  turned by %1"_s.arg(line.quarters * 90);
    if (line.outlined)
        out += u"  outlined"_s;
    if (line.dotted)
        out += u"  dotted"_s;
    if (line.plate)
        out += u"  on a plate"_s;
    if (line.edge)
        out += u"  at the very edge"_s;
    if (!line.bright)
        out += u"  dark on bright"_s;
    return out;
}

} // namespace disclens::textbench
