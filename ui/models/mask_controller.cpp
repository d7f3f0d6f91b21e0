// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mask_controller.h"

namespace disclens::ui {

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
    return isHidden() && !value.isEmpty() ? advice::mask() : value;
}

QString MaskController::sentence(const QString& sentence, const inspect::Finding& finding) const {
    if (!isHidden())
        return sentence;
    QStringList quoted = finding.someValues;
    quoted << finding.value;
    // The facts of writing in pictures are ids of ours, among them words that any sentence may hold
    // ("name").
    if (finding.check != u"text")
        quoted << finding.facts.values();
    for (const inspect::Place& place : finding.places)
        if (!place.text.isEmpty())
            quoted << place.text;
    // Longer ones first, so that no tail of a longer value is left standing.
    std::sort(quoted.begin(), quoted.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString shown = sentence;
    for (const QString& value : std::as_const(quoted)) {
        if (value.size() < 2)
            continue;
        shown.replace(value, advice::mask(), Qt::CaseInsensitive);
        for (const char* vr : {"PN", "DA", "TM", "DT"}) {
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
    if (isHidden())
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
