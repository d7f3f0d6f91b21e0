// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of report-schema.md. Masking is done where each value is written, so that a new key has
// to choose.
#include "advice/linkage_words.h"
#include "advice/whose.h"
#include "base/beside.h"
#include "report/json_text.h"
#include "report/report.h"

#include "advice/face_words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace disclens::report {
namespace {

using inspect::Finding;

/// UIDs of the standard are the same for everybody; a made-up one under its root could hold a
/// number of the patient.
bool isKnownTransferSyntax(const QString& uid) {
    static const QRegularExpression form(
        QStringLiteral("^1\\.2\\.840\\.10008\\.1\\.2(\\.1(\\.9[89])?|\\.2|\\.4\\.(5\\d|6\\d|7\\d|"
                       "8\\d|9\\d|10\\d|11[0-3]|20[1-6])|\\.5|"
                       "\\.6\\.[12]|\\.7\\.[123]|\\.8\\.1)?$"));
    return form.match(uid).hasMatch();
}

/// A place of which only file and element are told.
bool isPlain(const inspect::Place& place) {
    return place.frame <= 0 && place.box.isNull() && place.layer.isEmpty() && place.turned == 0 &&
           !(place.width > 0) && place.where.isEmpty() && place.text.isEmpty() &&
           place.matches.isEmpty();
}

/// A row of a list, {"file":file,element}, in one piece.
void appendPlain(QByteArray& out, const QByteArray& file, const QByteArray& element) {
    static constexpr std::string_view kBefore = ",{\"file\":";
    const std::string_view open = kBefore.substr(out.size() > 1 ? 0 : 1);
    const qsizetype at = out.size();
    out.resize(at + qsizetype(open.size()) + file.size() + element.size() + 2);
    char* to = std::copy(open.begin(), open.end(), out.data() + at);
    to = std::copy(file.begin(), file.end(), to);
    *to++ = ',';
    to = std::copy(element.begin(), element.end(), to);
    *to = '}';
}

class Writer {
  public:
    Writer(const Report& report, const OutputOptions& options)
        : m_report(report)
        , m_mask(options.mask) {}
    QByteArray write();

  private:
    /// A value of the disc: as it is, or dots. An absent value stays absent, so that "no name" can
    /// be told from a name.
    QString value(const QString& text) const {
        return m_mask && !text.isEmpty() ? advice::mask() : text;
    }
    QString date(const QString& dicom) const;
    QString fileName(FileId file, const QString& path) const;
    QString uid(const QString& prefix, QHash<QString, int>& known, const QString& text) const;
    QString sentence(const Error& error) const;
    void addFile(QJsonObject& object, FileId file, const QString& path, int source) const;

    QJsonArray sources() const;
    QJsonArray unreadable() const;
    QJsonArray notChecked() const;
    QJsonArray patients();
    QJsonArray series();
    QJsonValue face(const dicom::Series& series) const;
    QJsonValue bodyOutline(const dicom::Series& series) const;
    QByteArray finding(const Finding& finding) const;
    void beginFindings();
    void writeFindings();
    void endFindings(QByteArray& out);
    QByteArray places(const Finding& finding) const;
    QJsonObject linkage() const;
    QJsonArray questions() const;
    QJsonArray checked() const;
    QJsonObject program() const;

    const Report& m_report;
    bool m_mask;
    QHash<QString, int> m_studies, m_series;
    QList<QByteArray> m_fileTexts; ///< names of files as JSON: they stand at thousands of places
    std::vector<QByteArray> m_findings;
    std::atomic<std::size_t> m_next = 0; ///< finding that nobody writes yet
    std::vector<Beside> m_others;        ///< last: they use the others
};

QString Writer::date(const QString& dicom) const {
    if (m_mask)
        return value(dicom);
    const QDate day = QDate::fromString(dicom, QStringLiteral("yyyyMMdd"));
    return day.isValid() ? day.toString(Qt::ISODate) : dicom;
}

QString Writer::fileName(FileId file, const QString& path) const {
    if (!m_mask)
        return path.isEmpty() ? m_report.placeName(file) : path;
    return file == kNoFile ? QStringLiteral("file")
                           : QStringLiteral("file %1").arg(qint64(file) + 1);
}

QString Writer::uid(const QString& prefix, QHash<QString, int>& known, const QString& text) const {
    if (!m_mask || text.isEmpty())
        return text;
    if (!known.contains(text))
        known.insert(text, int(known.size()) + 1);
    return QStringLiteral("%1 %2").arg(prefix).arg(known.value(text));
}

QString Writer::sentence(const Error& error) const {
    return advice::sentenceFor(m_mask ? Error{error.code, {}, {}} : error);
}

void Writer::addFile(QJsonObject& object, FileId file, const QString& path, int source) const {
    if (m_report.sources.size() > 1)
        object.insert(QStringLiteral("source"), source);
    object.insert(QStringLiteral("file"), fileName(file, path));
}

QJsonArray Writer::sources() const {
    QJsonArray out;
    for (const media::Source& source : m_report.sources) {
        const int other = m_report.otherFilesBySource.value(source.id);
        out += QJsonObject{
            {QStringLiteral("id"), source.id},
            {QStringLiteral("kind"), media::kindName(source.kind)},
            {QStringLiteral("name"),
             m_mask ? QStringLiteral("source %1").arg(source.id + 1) : source.name},
            {QStringLiteral("files"), source.files},
            {QStringLiteral("dicom_files"), m_report.dicomFilesBySource.value(source.id)},
            {QStringLiteral("other_files"), other},
            {QStringLiteral("bytes"), source.bytes}};
    }
    return out;
}

QJsonArray Writer::unreadable() const {
    QJsonArray out;
    for (const UnreadableFile& file : m_report.unreadable) {
        QJsonObject row;
        addFile(row, file.file, file.path, file.source);
        row.insert(QStringLiteral("reason"), sentence(file.reason));
        out += row;
    }
    return out;
}

QJsonArray Writer::notChecked() const {
    QJsonArray out;
    for (const inspect::NotChecked& item : m_report.notChecked) {
        QJsonObject row{{QStringLiteral("check"), item.check}};
        if (item.file != kNoFile)
            addFile(row, item.file, {},
                    item.file < m_report.entries.size() ? m_report.entries.at(item.file).source
                                                        : 0);
        if (item.frame > 0)
            row.insert(QStringLiteral("frame"), item.frame);
        inspect::NotChecked said = item;
        if (m_mask)
            said.reason.args.clear();
        row.insert(QStringLiteral("what"), item.what);
        row.insert(QStringLiteral("count"), item.count);
        row.insert(QStringLiteral("reason"), advice::notCheckedSentence(said));
        out += row;
    }
    return out;
}

QJsonArray Writer::patients() {
    QJsonArray out;
    if (!m_report.catalogue)
        return out;
    for (const dicom::Patient& patient : m_report.catalogue->patients) {
        QJsonArray studies;
        for (const dicom::Study& study : patient.studies)
            studies += uid(QStringLiteral("study"), m_studies, study.uid);
        out += QJsonObject{{QStringLiteral("name"), value(patient.name)},
                           {QStringLiteral("id"), value(patient.id)},
                           {QStringLiteral("birth_date"), date(patient.birthDate)},
                           {QStringLiteral("sex"), value(patient.sex)},
                           {QStringLiteral("studies"), studies}};
    }
    return out;
}

/// null where there is no volume. What could not be judged says why.
QJsonValue Writer::face(const dicom::Series& series) const {
    const inspect::SeriesFace* found = nullptr;
    for (const inspect::SeriesFace& one : m_report.faces)
        if (one.series == series.uid)
            found = &one;
    if (!found)
        return QJsonValue::Null;
    const face::Verdict& verdict = found->verdict;
    QJsonArray parts, detail;
    for (const face::Part part : verdict.parts)
        parts += face::partId(part);
    for (const double mm : verdict.detailMm)
        if (mm > 0)
            detail += std::round(mm * 100) / 100;
    QJsonValue detector = QJsonValue::Null;
    if (verdict.viewsTried > 0)
        detector = QJsonObject{
            {QStringLiteral("name"), verdict.finder},
            {QStringLiteral("found"), verdict.viewsFound > 0},
            {QStringLiteral("confidence"), std::round(qMax(verdict.finderScore, -2.0) * 100) / 100},
            {QStringLiteral("views"), verdict.viewsTried},
            {QStringLiteral("views_found"), verdict.viewsFound}};
    QJsonObject out{
        {QStringLiteral("assessed"), verdict.assessed},
        {QStringLiteral("level"), inspect::levelId(inspect::faceLevel(verdict))},
        {QStringLiteral("face_in_view"),
         verdict.assessed ? QJsonValue(face::inViewId(verdict.inView)) : QJsonValue::Null},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("removed"),
         verdict.removed ? QJsonValue(*verdict.removed) : QJsonValue::Null},
        {QStringLiteral("detail_mm"), detail.size() == 3 ? detail : QJsonArray()},
        {QStringLiteral("detector"), detector},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(advice::faceReasons(*found))}};
    out.insert(QStringLiteral("head"), verdict.head);
    out.insert(QStringLiteral("volumes"), found->volumes);
    return out;
}

/// null where there is no body's outside in view.
QJsonValue Writer::bodyOutline(const dicom::Series& series) const {
    for (const inspect::SeriesFace& one : m_report.faces)
        if (one.series == series.uid && one.verdict.bodyOutline)
            return QJsonObject{{QStringLiteral("in_view"), true},
                               {QStringLiteral("level"), inspect::levelId(inspect::Level::Could)}};
    return QJsonValue::Null;
}

QJsonArray Writer::series() {
    QJsonArray out;
    if (!m_report.catalogue)
        return out;
    for (const dicom::Patient& patient : m_report.catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series) {
                QStringList syntaxes;
                for (const dicom::Instance& instance : series.instances) {
                    const QString& syntax = instance.pixels.transferSyntax;
                    const QString shown = isKnownTransferSyntax(syntax) ? syntax : value(syntax);
                    if (!shown.isEmpty() && !syntaxes.contains(shown))
                        syntaxes += shown;
                }
                // A modality that the standard does not know is free text.
                const bool known =
                    advice::modalityWord(series.modality) != advice::modalityWord(QString());
                const QString modality = known ? series.modality : value(series.modality);
                int decoded = 0;
                for (const dicom::Instance& instance : series.instances)
                    decoded += m_report.decodedFramesByFile.value(instance.file);
                out += QJsonObject{
                    {QStringLiteral("uid"), uid(QStringLiteral("series"), m_series, series.uid)},
                    {QStringLiteral("study"), uid(QStringLiteral("study"), m_studies, study.uid)},
                    {QStringLiteral("modality"), modality},
                    {QStringLiteral("description"), value(series.description)},
                    {QStringLiteral("body_part"), value(series.bodyPart)},
                    {QStringLiteral("files"), series.instances.size()},
                    {QStringLiteral("frames"), series.frames()},
                    {QStringLiteral("decoded_frames"), decoded},
                    {QStringLiteral("transfer_syntaxes"), QJsonArray::fromStringList(syntaxes)},
                    {QStringLiteral("face"), face(series)},
                    {QStringLiteral("body_outline"), bodyOutline(series)}};
            }
    return out;
}

/// Places come by the hundred thousand: straight into text.
QByteArray Writer::places(const Finding& finding) const {
    QByteArray out = "[";
    out.reserve(finding.places.size() * 80);
    const bool oneSource = m_report.sources.size() <= 1;
    QByteArray element; // tag and path: mostly those of the place before
    const inspect::Place* before = nullptr;
    for (const inspect::Place& place : finding.places) {
        if (!before || before->tag.key() != place.tag.key() || before->path != place.path) {
            element.clear();
            {
                JsonRow row(element);
                if (place.tag.key() != 0)
                    row.tag("tag", place.tag);
                if (!place.path.isEmpty())
                    row.text("path", place.path);
            }
            element = element.sliced(1, element.size() - 2);
        }
        before = &place;
        const bool listed = place.file >= 0 && place.file < FileId(m_fileTexts.size());
        if (oneSource && listed && !element.isEmpty() && isPlain(place)) { // nearly all
            appendPlain(out, m_fileTexts[place.file], element);
            continue;
        }
        if (out.size() > 1)
            out += ',';
        JsonRow row(out);
        if (!oneSource)
            row.number("source", place.source);
        if (listed)
            row.value("file", m_fileTexts[place.file]);
        else if (place.file != kNoFile)
            row.text("file", fileName(place.file, {}));
        row.fields(element);
        if (place.frame > 0)
            row.number("frame", place.frame);
        if (!place.box.isNull())
            row.value("box", jsonText(QJsonArray{place.box.x(), place.box.y(), place.box.width(),
                                                 place.box.height()}));
        if (!place.layer.isEmpty())
            row.text("layer", place.layer);
        if (place.turned != 0)
            row.number("turned", place.turned);
        if (place.width > 0)
            row.value("window", jsonText(QJsonArray{place.centre, place.width}));
        if (!place.where.isEmpty())
            row.text("where", place.where);
        if (!place.text.isEmpty())
            row.text("text", value(place.text));
        if (!place.matches.isEmpty())
            row.text("matches", place.matches);
    }
    return out + ']';
}

QByteArray Writer::finding(const Finding& finding) const {
    QJsonObject row{{QStringLiteral("id"), finding.id},
                    {QStringLiteral("check"), finding.check},
                    {QStringLiteral("kind"), finding.kind},
                    {QStringLiteral("level"), inspect::levelId(finding.level)},
                    {QStringLiteral("act"), finding.act},
                    {QStringLiteral("category"), inspect::categoryId(finding.category)},
                    {QStringLiteral("title"), finding.title},
                    {QStringLiteral("why"), finding.why},
                    {QStringLiteral("value"), value(finding.value)},
                    {QStringLiteral("distinct_values"), finding.distinctValues},
                    {QStringLiteral("count"), finding.count},
                    {QStringLiteral("files"), finding.files},
                    {QStringLiteral("usual"), finding.usual},
                    {QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence)},
                    {QStringLiteral("questions"), QJsonArray::fromStringList(finding.questions)},
                    {QStringLiteral("hipaa"), finding.hipaa},
                    {QStringLiteral("profile_action"), finding.profileAction}};
    if (!m_mask && finding.distinctValues > 1)
        row.insert(QStringLiteral("values"), QJsonArray::fromStringList(finding.someValues));
    if (!m_mask && !finding.facts.isEmpty()) {
        QJsonObject facts;
        for (auto at = finding.facts.begin(); at != finding.facts.end(); ++at)
            facts.insert(at.key(), at.value());
        row.insert(QStringLiteral("facts"), facts);
    }
    QByteArray text = jsonText(row);
    text.chop(1); // its end, for the places
    return text + ",\"places\":" + places(finding) + '}';
}

/// Most of the text is places, thousands of them; other processors begin with them.
void Writer::beginFindings() {
    m_findings.resize(std::size_t(m_report.findings.size()));
    for (qsizetype i = 0; i < m_report.entries.size(); ++i) {
        QByteArray name;
        appendJsonString(name, fileName(FileId(i), {}));
        m_fileTexts.append(name);
    }
    for (int i = 1; i < qBound(1, QThread::idealThreadCount(), 4); ++i)
        m_others.emplace_back([this] { writeFindings(); });
}

void Writer::writeFindings() {
    for (std::size_t i = m_next++; i < m_findings.size(); i = m_next++)
        m_findings[i] = finding(m_report.findings[qsizetype(i)]);
}

void Writer::endFindings(QByteArray& out) {
    writeFindings();
    for (Beside& one : m_others)
        one.wait();
    qsizetype size = out.size() + 16;
    for (const QByteArray& text : m_findings)
        size += text.size() + 2;
    out.reserve(size);
    const char* before = "[\n";
    for (const QByteArray& text : m_findings) {
        out += std::exchange(before, ",\n");
        out += text;
    }
    out += m_findings.empty() ? "[]" : "]";
}

/// A step that cannot be counted leaves from 1 to as many people as the one before.
QJsonObject Writer::linkage() const {
    const inspect::Linkage& linkage = m_report.linkage;
    QJsonArray steps;
    for (const inspect::LinkageStep& step : linkage.steps) {
        const auto [low, high] = advice::roundedRange(step.people);
        QJsonObject row{{QStringLiteral("id"), step.id},
                        {QStringLiteral("added"), advice::addedWord(step, m_mask, true)},
                        {QStringLiteral("people"), QJsonArray{low, high}},
                        {QStringLiteral("words"), advice::peopleWord(step)},
                        {QStringLiteral("counted"), step.counted},
                        {QStringLiteral("basis"), advice::basisSentence(step)}};
        if (step.counted && !step.people.atMost)
            row.insert(QStringLiteral("about"),
                       std::max(1.0, advice::twoFigures(step.people.about)));
        if (!step.parts.isEmpty())
            row.insert(QStringLiteral("details"), QJsonArray::fromStringList(step.parts));
        steps += row;
    }
    QJsonObject out{
        {QStringLiteral("country"), linkage.country.isEmpty() ? m_report.country : linkage.country},
        {QStringLiteral("country_from"), inspect::countryFromId(linkage.from)},
        {QStringLiteral("year"),
         linkage.year > 0 ? QJsonValue(linkage.year) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("steps"), steps}};
    if (linkage.year > 0) {
        out.insert(QStringLiteral("country_people"), advice::twoFigures(linkage.countryPeople));
        out.insert(QStringLiteral("source"), inspect::populationCredit());
    }
    return out;
}

QJsonArray Writer::questions() const {
    QJsonArray out;
    for (const advice::Question& question : m_report.questions)
        out +=
            QJsonObject{{QStringLiteral("id"), question.id},
                        {QStringLiteral("ask_whom"), question.askWhom},
                        {QStringLiteral("when"), question.when},
                        {QStringLiteral("question"), question.question},
                        {QStringLiteral("why_it_matters"), question.why},
                        {QStringLiteral("because"), QJsonArray::fromStringList(question.because)}};
    return out;
}

QJsonArray Writer::checked() const {
    QJsonArray out;
    for (const inspect::Checked& item : m_report.checked)
        out += QJsonObject{{QStringLiteral("check"), item.check},
                           {QStringLiteral("items"), item.items},
                           {QStringLiteral("skipped"), item.skipped},
                           {QStringLiteral("seconds"), item.seconds}};
    return out;
}

QJsonObject Writer::program() const {
    return {{QStringLiteral("name"), QStringLiteral("DiscLens")},
            {QStringLiteral("version"), programVersion()},
            {QStringLiteral("checks_version"), QStringLiteral("PS3.15 2026d")},
            {QStringLiteral("language"), m_report.language},
            {QStringLiteral("country"), m_report.country},
            {QStringLiteral("whose"), advice::whoseId(advice::currentWhose())}};
}

QByteArray Writer::write() {
    beginFindings();
    QJsonObject out{{QStringLiteral("schema"), QStringLiteral("disclens-report/1")},
                    {QStringLiteral("complete"), m_report.complete},
                    {QStringLiteral("started"), m_report.started.toString(Qt::ISODate)},
                    {QStringLiteral("seconds"), m_report.seconds},
                    {QStringLiteral("counts"), m_report.countSentence()},
                    {QStringLiteral("answer"),
                     QJsonObject{{QStringLiteral("level"), inspect::levelId(m_report.answer.level)},
                                 {QStringLiteral("headline"), m_report.answer.headline},
                                 {QStringLiteral("text"), m_report.answer.text}}},
                    {QStringLiteral("ask"), advice::askSentence()},
                    {QStringLiteral("sources"), sources()},
                    {QStringLiteral("unreadable"), unreadable()},
                    {QStringLiteral("not_checked"), notChecked()}};
    out.insert(QStringLiteral("patients"), patients()); // numbers the studies that the series name
    out.insert(QStringLiteral("series"), series());
    out.insert(QStringLiteral("linkage"), linkage());
    out.insert(QStringLiteral("questions"), questions());
    out.insert(QStringLiteral("checked"), checked());
    out.insert(QStringLiteral("program"), program());
    QByteArray text = "{\n";
    for (auto at = out.constBegin(); at != out.constEnd(); ++at)
        text += '"' + at.key().toUtf8() + "\":" + jsonText(at.value()) + ",\n";
    text += "\"findings\":";
    endFindings(text);
    text += "\n}\n";
    return text;
}

} // namespace

QByteArray toJsonText(const Report& report, const OutputOptions& options) {
    return Writer(report, options).write();
}

QJsonObject toJson(const Report& report, const OutputOptions& options) {
    return QJsonDocument::fromJson(toJsonText(report, options)).object();
}

} // namespace disclens::report
