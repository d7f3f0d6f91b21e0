// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advice.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace disclens::ui {

/// Every item of the evidence library, newest first. Holds nothing from a disc.
class EvidenceModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SourceRole,    ///< "2022 study", "law or official rule, 2013 · United States"
        ConfirmedRole, ///< false: never shown as fact
    };

    explicit EvidenceModel(QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const advice::Evidence& item(int row) const { return m_items.at(row); }
    int rowOf(const QString& id) const;
    /// As in SourceRole.
    static QString sourceLine(const advice::Evidence& item);

  private:
    QList<advice::Evidence> m_items;
};

/// What of the library is listed. Items that are not confirmed only when asked for.
class EvidenceFilter final : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit EvidenceFilter(EvidenceModel& model, QObject* parent = nullptr);
    void setWords(const QString& words); ///< all of them must stand somewhere in the item
    void setTopic(const QString& topic); ///< empty: all
    void setUnconfirmed(bool show);
    /// With a region, law of other regions is left out. nullopt: all law.
    void setRegion(const std::optional<QString>& region);
    void setOnly(const QStringList& ids); ///< empty: no such limit

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    EvidenceModel& m_model;
    QStringList m_words, m_only;
    QString m_topic;
    std::optional<QString> m_region;
    bool m_unconfirmed = false;
};

} // namespace disclens::ui
