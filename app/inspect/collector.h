// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/detail_search.h"
#include "inspect/finding.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace disclens::inspect {

class PatternsAhead;

/// Gathers findings of one check by key, so that one thing in 318 files is one finding with 318
/// places.
class Collector {
  public:
    Collector(QString check, QString idPrefix);

    /// One occurrence. The first call for a key makes the finding from `like`; later ones add to
    /// it, and a stronger level, an act or an unusual place wins. An empty value adds a place only.
    void add(const QString& key, const Finding& like, const QString& value, const Place& place);
    void add(const QString& key, const Finding& like, const QString& value,
             QList<Place> places); ///< all of them; none: nothing happens
    /// Adds places to a finding that another call makes, before or after; dropped when none does.
    void addPlaces(const QString& key, QList<Place> places);
    /// Counts without a place, for what stands many times in a file that has a place already.
    void count(const QString& key, int times);
    bool contains(const QString& key) const { return m_byKey.contains(key); }
    /// Sets a fact of an existing finding.
    void setFact(const QString& key, const QString& name, const QString& value);
    /// Keeps the surest of several signs: clear before strong before good before may.
    void strengthenSign(const QString& key, const QString& sign);

    /// An empty one for the same check, to be filled by another thread …
    Collector another() const { return {m_check, m_prefix}; }
    /// … and put behind this one: as if all of its calls had come here, after those before.
    void append(Collector&& later);

    enum class Order : quint8 {
        Made, ///< while more is read: what is there keeps its id
        Place ///< by where they stand first: the same whichever helper answered first
    };
    QList<Finding> take(Order order = Order::Made);
    /// Whatever take() is asked for: the order of making says something.
    void keepOrder() { m_keepsOrder = true; }

  private:
    /// Where a value stands first, which decides the order of values.
    struct Use {
        FileId file = kNoFile;
        QString spot;      ///< element, as a path; empty: in a text
        qsizetype nth = 0; ///< call that brought it, for places in one text
        bool any = false;
        void take(const Use& other);
    };
    Use useOf(const Place& place);
    struct Slot {
        Finding finding;
        QHash<QString, Use> values;
        QSet<size_t> seen;    ///< hashes of places
        QList<size_t> hashes; ///< the same, place by place
        bool made = false;
    };
    static void merge(Slot& slot, Slot&& later);
    Slot& slot(const QString& key);
    Slot& slotFor(const QString& key, const Finding& like, const QString& value);
    static void put(Slot& slot, Place&& place, size_t hash);
    static void putAll(Slot& slot, QList<Place>&& places);
    static void orderPlaces(QList<Place>& places);
    static void finish(Slot& slot);
    std::vector<qsizetype> made(Order order) const; ///< indexes of slots
    static int filesIn(const QList<Place>& places);
    /// By first file, then by place in it: the same whichever helper answered first.
    static void orderValues(Slot& slot);
    static size_t hashOf(const Place& place);

    QString m_check, m_prefix;
    qsizetype m_calls = 0;
    bool m_keepsOrder = false;
    QHash<QString, int> m_byKey;
    QList<Slot> m_slots;
};

/// All that a check needs. Lives for one examination.
struct Context {
    const Material& material;
    const NamesBeside& names;
    const DetailSearch& search;
    Collector& out;
    Findings& result;
    ProgressSink& progress;
    qint64 items = 0; ///< the check counts what it looked at
    qint64 skipped = 0;
    double seconds = 0;             ///< where the work was done before, else 0
    PatternsAhead* ahead = nullptr; ///< see checks.h; may be null
};

Place placeIn(const Material& material, const dicom::ValueGroup& group,
              const dicom::Occurrence& occurrence);
QList<Place> placesIn(const Material& material, const dicom::ValueGroup& group); ///< all of it
Place placeOfFile(const Material& material, FileId file, const QString& where);
/// The piece of a long text around one match; the whole of a short one.
QString snippet(QStringView text, qsizetype from, qsizetype length);

} // namespace disclens::inspect
