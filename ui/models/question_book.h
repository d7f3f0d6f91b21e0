// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <QObject>

namespace disclens::ui {

/// The person's page of questions: the four that are always there, what was found on the disc, and
/// their own. Kept in memory only, and forgotten with the disc.
class QuestionBook final : public QObject {
    Q_OBJECT

  public:
    enum class Group { Always, Found, Picked, Own };
    enum class Order { Importance, When, Whom };

    struct Item {
        QString id;
        Group group = Group::Found;
        QString text, whom, when, why;
        QString because; ///< id of the finding that brought it here
        bool picked = true;
        bool asked = false; ///< the person added it; stays whatever newer reports say
        QString note;
    };

    explicit QuestionBook(ReportSource& source, QObject* parent = nullptr);

    QList<Item> items(Order order = Order::Importance) const;
    QList<Item> picked(Order order = Order::Importance) const;
    int count() const { return int(m_items.size()); }
    int pickedCount() const;
    bool contains(const QString& id) const;

    void setPicked(const QString& id, bool picked);
    void setNote(const QString& id, const QString& note);
    /// A question that a finding suggests; picks it when it is there already.
    void add(const QString& questionId, const QString& becauseFinding);
    /// A question of the person's own. Empty text is not added.
    void addOwn(const QString& text);
    void remove(const QString& id); ///< own questions only

    /// Notes on the form that was read last; forgotten with the form.
    const QList<report::FormNote>& formNotes() const { return m_formNotes; }
    void setFormNotes(QList<report::FormNote> notes);

  Q_SIGNALS:
    void listChanged(); ///< questions came or went
    void changed();     ///< any change, ticks and notes too

  private:
    void takeReport();
    Item* find(const QString& id);
    static Item fromQuestion(const advice::Question& question, Group group);

    ReportSource& m_source;
    QList<Item> m_items;
    QList<report::FormNote> m_formNotes;
    int m_nextOwn = 1;
};

} // namespace disclens::ui
