// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mask_controller.h"

#include "ui/models/report_source.h"

namespace disclens::ui {

namespace {

constexpr const char* kReadable[] = {"PN", "DA", "TM", "DT"};

/// Without marks of direction and blanks at the ends: as values are compared.
QString bare(const QString& value) {
    QString out = value;
    out.remove(QChar(0x2068)).remove(QChar(0x2069));
    return out.simplified();
}

/// All values that a sentence about the finding may quote.
QStringList quotedIn(const inspect::Finding& finding) {
    QStringList quoted = finding.someValues;
    quoted << finding.value;
    // The facts of writing in pictures are ids of ours, among them words that any sentence may hold
    // ("name").
    if (finding.check != u"text")
        quoted << finding.facts.values();
    for (const inspect::Place& place : finding.places)
        if (!place.text.isEmpty())
            quoted << place.text;
    return quoted;
}

} // namespace

void MaskController::follow(const ReportSource& source) {
    m_source = &source;
    connect(&source, &ReportSource::stateChanged, this, [this] {
        if (!m_source->hasDisc())
            setTheirsShown(false);
    });
}

const inspect::OtherPeople* MaskController::theirs() const {
    if (!m_source || m_theirsShown)
        return nullptr;
    if (const auto report = m_source->report(); report != m_report) {
        m_report = report;
        m_spellings.clear();
        for (const QString& value : report->otherPeople.values) {
            m_spellings.insert(bare(value));
            m_spellings.insert(bare(cleanName(value)));
            for (const char* vr : kReadable)
                m_spellings.insert(bare(advice::displayValue(value, vr)));
        }
        m_spellings.remove(QString());
    }
    return m_report->otherPeople.isEmpty() ? nullptr : &m_report->otherPeople;
}

bool MaskController::isTheirValue(const QString& value) const {
    return theirs() && m_spellings.contains(bare(value));
}

bool MaskController::isTheirs(FileId file) const {
    const inspect::OtherPeople* others = theirs();
    return others && others->holds(file);
}

bool MaskController::isTheirs(const inspect::Finding& finding) const {
    const inspect::OtherPeople* others = theirs();
    return others && others->holdsAllOf(finding);
}

void MaskController::setTheirsShown(bool shown) {
    if (shown == m_theirsShown)
        return;
    m_theirsShown = shown;
    Q_EMIT changed();
}

void MaskController::setHidden(bool hidden) {
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT changed();
}

void MaskController::setLocked(bool locked) {
    if (locked == m_locked)
        return;
    m_locked = locked;
    Q_EMIT changed();
}

QString MaskController::value(const QString& value) const {
    return !value.isEmpty() && (isHidden() || isTheirValue(value)) ? advice::mask() : value;
}

QString MaskController::sentence(const QString& sentence, const inspect::Finding& finding) const {
    const bool all = isHiding(finding);
    if (!all && !theirs())
        return sentence;
    QStringList quoted = quotedIn(finding);
    if (!all)
        quoted.removeIf([this](const QString& value) { return !isTheirValue(value); });
    // Longer ones first, so that no tail of a longer value is left standing.
    std::sort(quoted.begin(), quoted.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString shown = sentence;
    for (const QString& value : std::as_const(quoted)) {
        if (value.size() < 2)
            continue;
        shown.replace(value, advice::mask(), Qt::CaseInsensitive);
        for (const char* vr : kReadable) {
            const QString displayed = advice::displayValue(value, vr);
            if (displayed.size() >= 2)
                shown.replace(displayed, advice::mask(), Qt::CaseInsensitive);
        }
    }
    return shown;
}

QString MaskController::reason(const Error& why) const {
    return advice::sentenceFor(isHidden() ? Error{why.code, {}, {}} : why);
}

QString MaskController::file(const report::Report& report, FileId file) const {
    if (file == kNoFile)
        return tr("the disc itself");
    if (isHidden() || isTheirs(file))
        return tr("file %1").arg(file + 1);
    return cleanName(report.placeName(file));
}

QString fileName(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString cleanName(const QString& name) {
    QString clean;
    clean.reserve(name.size());
    for (const QChar c : name) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            clean += QChar(0xFFFD);
        else
            clean += c;
    }
    return clean;
}

QString isolated(const QString& value) {
    return value.isEmpty() ? value : QChar(0x2068) + value + QChar(0x2069);
}

} // namespace disclens::ui
