// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_controller.h"
#include "ui/models/report_source.h"

#include <QAbstractItemModel>
#include <QIdentityProxyModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace disclens::ui {

/// The findings of a report as a tree: kind of detail, then finding. Raw values; put a MaskProxy on
/// top before any view.
class FindingModel final : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { Detail, Value, Why, Where, DicomTag, Vr, Vm, Hipaa, ProfileAction, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole + 1,
        CategoryRole,
        TheirsRole,
        ValueRole, ///< the raw value
        WhereRole,
        WhyRole,
        AskRole, ///< ids of questions
        TagRole,
        LocationRole, ///< index of the current place
        IdRole,
        ActRole,
        UsualRole,
        SearchRole ///< all that the filter looks into
    };

    explicit FindingModel(QObject* parent = nullptr);
    void setReport(ReportSource::ReportPtr report);
    const inspect::Finding* finding(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    int findings(std::optional<inspect::Level> level = {}) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Group {
        inspect::Category category = inspect::Category::Disc;
        QList<int> rows; ///< indexes into Report::findings
        inspect::Level highest = inspect::Level::Note;
    };
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant findingData(const inspect::Finding& finding, int column, int role) const;

    ReportSource::ReportPtr m_report;
    QList<Group> m_groups;
};

/// It is a row of Hidden details; what AI tools left and writing in pictures have pages of their
/// own.
bool isHiddenDetail(const inspect::Finding& finding);
/// How many details travel with the pictures: one count, whichever page says it. What is about the
/// disc, or was not checked, stands in the list but is no detail of a person.
struct DetailCounts {
    int details = 0, points = 0; ///< points: of details, those that point to the person
    int others = 0;              ///< other rows of the list
    inspect::Level highest = inspect::Level::Unlikely; ///< of the details
};
DetailCounts detailCounts(const report::Report& report);

/// Hides values wherever a view, a tooltip, a screen reader or the clipboard asks for them.
class MaskProxy final : public QIdentityProxyModel {
    Q_OBJECT

  public:
    MaskProxy(FindingModel& model, MaskController& mask, QObject* parent = nullptr);
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    FindingModel& m_model;
    MaskController& m_mask;
};

/// Text and level filter; keeps a kind of detail while one of its findings stays.
class FindingFilter final : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit FindingFilter(QObject* parent = nullptr);
    void setLevel(std::optional<inspect::Level> level);
    void setText(const QString& text);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    std::optional<inspect::Level> m_level;
    QString m_text;
};

/// The value of a finding as people read it: dates and names in the language's form, long ones cut.
QString readableValue(const inspect::Finding& finding);
QString readableValue(const QString& value, dicom::Tag tag);

} // namespace disclens::ui
