// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/guide.h"

#include "advice/data_file.h"

#include <QJsonObject>

namespace disclens::advice {
namespace {

bool mayShow(const QString& evidenceId, const QString& country) {
    const Evidence* item = evidenceById(evidenceId);
    return item && item->verified && fitsCountry(item->regions, country);
}

QStringList questionsThatFit(const QJsonValue& ids, const QString& country) {
    QStringList out;
    for (const QString& id : strings(ids))
        if (const Question* question = questionById(id);
            question && fitsCountry(question->regions, country))
            out += id;
    return out;
}

std::optional<inspect::Level> levelOf(const QJsonValue& word) {
    const QString id = word.toString();
    if (id == QLatin1String("points"))
        return inspect::Level::Points;
    if (id == QLatin1String("could"))
        return inspect::Level::Could;
    if (id == QLatin1String("unlikely"))
        return inspect::Level::Unlikely;
    return {};
}

QJsonArray scanRows(const char* part) {
    static const QJsonObject file = readData(QStringLiteral(":/guide/scans.json")).object();
    return file.value(QLatin1String(part)).toArray();
}

} // namespace

QList<JourneyStep> journey(const QString& country) {
    static const QJsonArray rows = readData(QStringLiteral(":/guide/journey.json")).array();
    QList<JourneyStep> out;
    for (const QJsonValue row : rows) {
        JourneyStep step;
        step.id = row[QLatin1String("id")].toString();
        step.icon = row[QLatin1String("icon")].toString();
        step.insideClinic = row[QLatin1String("inside")].toBool();
        step.title = translated(row[QLatin1String("title")]);
        step.line = translated(row[QLatin1String("line")]);
        step.what = translatedList(row[QLatin1String("what")]);
        step.unseen = translated(row[QLatin1String("unseen")]);
        for (const QString& id : strings(row[QLatin1String("worries")]))
            if (mayShow(id, country))
                step.evidence += id;
        for (const QString& id : strings(row[QLatin1String("helps")]))
            if (mayShow(id, country)) {
                step.evidence += id;
                break;
            }
        step.questions = questionsThatFit(row[QLatin1String("questions")], country);
        out += step;
    }
    return out;
}

QList<LawNotes> lawNotes() {
    static const QJsonArray rows = readData(QStringLiteral(":/guide/law.json")).array();
    QList<LawNotes> out;
    for (const QJsonValue row : rows) {
        LawNotes one{row[QLatin1String("id")].toString(),
                     row[QLatin1String("region")].toString(),
                     translated(row[QLatin1String("title")]),
                     {}};
        for (const QJsonValue note : row[QLatin1String("notes")].toArray())
            one.notes += {translated(note[QLatin1String("text")]),
                          note[QLatin1String("evidence")].toString()};
        out += one;
    }
    return out;
}

LawNotes lawNotesFor(const QString& country) {
    LawNotes other;
    for (const LawNotes& one : lawNotes()) {
        if (one.region.isEmpty())
            other = one;
        else if (fitsCountry({one.region}, country))
            return one;
    }
    return other;
}

QList<ScanKind> scanKinds() {
    QList<ScanKind> out;
    for (const QJsonValue row : scanRows("kinds")) {
        ScanKind kind;
        kind.id = row[QLatin1String("id")].toString();
        kind.title = translated(row[QLatin1String("title")]);
        kind.heading = translated(row[QLatin1String("heading")]);
        kind.choice = row[QLatin1String("choice")].toBool();
        kind.compare = row[QLatin1String("compare")].toBool();
        const QJsonValue alone = row[QLatin1String("alone")];
        kind.alone = levelOf(alone[QLatin1String("level")]);
        kind.because = translated(alone[QLatin1String("because")]);
        for (const QJsonValue show : row[QLatin1String("shows")].toArray())
            kind.shows +=
                {translated(show[QLatin1String("what")]), translated(show[QLatin1String("line")]),
                 levelOf(show[QLatin1String("level")]), show[QLatin1String("evidence")].toString()};
        kind.questions = strings(row[QLatin1String("questions")]);
        out += kind;
    }
    return out;
}

QList<ScanReason> scanReasons() {
    QList<ScanReason> out;
    for (const QJsonValue row : scanRows("reasons"))
        out += {row[QLatin1String("id")].toString(), row[QLatin1String("icon")].toString(),
                translated(row[QLatin1String("title")]), translated(row[QLatin1String("line")]),
                strings(row[QLatin1String("questions")])};
    return out;
}

QStringList questionsBeforeScan(const ScanKind& kind, const ScanReason& reason,
                                const QString& country) {
    QStringList wanted = reason.questions;
    for (const Question& question : questionsFor({}))
        wanted += question.id;
    wanted += kind.questions;
    wanted.removeDuplicates();
    wanted.removeIf([&](const QString& id) {
        const Question* question = questionById(id);
        return !question || !fitsCountry(question->regions, country);
    });
    return wanted;
}

} // namespace disclens::advice
