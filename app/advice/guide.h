// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace disclens::advice {

/// What is good to know without any disc: the usual way of a scan. From resources/guide; in the
/// language in use. Nothing here depends on a disc, so nothing holds a value. Any thread.

/// One step on the way of a scan.
struct JourneyStep {
    QString id, icon; ///< icon: name in resources/icons
    bool insideClinic = true;
    QString title, line;   ///< "AI company", "Its program may check the pictures."
    QStringList what;      ///< what happens there, a paragraph each
    QString unseen;        ///< what the program cannot see; may be empty
    QStringList evidence;  ///< two worries at most, then one that helps; verified, fit the country
    QStringList questions; ///< ids, best first, fit the country
};

/// All steps in their order, those inside the clinic first. Country as for fitsCountry().
QList<JourneyStep> journey(const QString& country);

/// What the law of a country says, in short.
struct LawNote {
    QString text, evidence; ///< evidence: id; empty where the note rests on none
};
struct LawNotes {
    QString id, region; ///< region as in Evidence::regions; empty: all other countries
    QString title;
    QList<LawNote> notes;
};
QList<LawNotes> lawNotes();
/// Those that hold in a country; the ones for other countries where there are none for it.
LawNotes lawNotesFor(const QString& country);

/// What a kind of scan can show about a person.
struct ScanShows {
    QString what, line; ///< "Your face", "Fine slices work like a photograph of you."
    std::optional<inspect::Level> level; ///< nothing: no study is known
    QString evidence;                    ///< id, may be empty
};
struct ScanKind {
    QString id, title, heading; ///< "Head CT", "What a head CT can show about you"
    bool choice = true;         ///< false: only in the comparison ("Head MRI, thick")
    bool compare = false;       ///< always in the comparison
    std::optional<inspect::Level>
        alone;       ///< of the pictures alone, with no name; as ScanShows::level
    QString because; ///< "thin slices"
    QList<ScanShows> shows;
    QStringList questions;
};
/// What a scan is for.
struct ScanReason {
    QString id, icon, title;
    QString line; ///< privacy in proportion to the reason
    QStringList questions;
};
QList<ScanKind> scanKinds();
QList<ScanReason> scanReasons();
/// Ids of what to ask before such a scan: what the reason brings, the four that are always there,
/// what the kind brings. Country as for fitsCountry().
QStringList questionsBeforeScan(const ScanKind& kind, const ScanReason& reason,
                                const QString& country);

} // namespace disclens::advice
