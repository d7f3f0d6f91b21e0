// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_model.h"

#include "advice/advice.h"
#include "advice/finding_words.h"
#include "ui/models/finding_model.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace disclens::ui {

namespace {

using inspect::Finding;
using inspect::Level;

/// What a person wants to know first.
int rank(const Finding& finding) {
    static const std::array order{"name",     "birth_date", "number",  "contact",
                                  "hospital", "exam_date",  "staff",   "handwriting",
                                  "barcode",  "other",      "harmless"};
    const QString meaning = FoundText::meaning(finding);
    // Someone else's data first of all; what is only some name after the person's own.
    const int after = finding.act                                         ? -100
                      : finding.theirs                                    ? 50
                      : finding.subject.contains(QLatin1String("-some-")) ? 1
                                                                          : 0;
    for (size_t i = 0; i < order.size(); ++i)
        if (meaning == QLatin1String(order[i]))
            return int(i) * 2 + after;
    return int(order.size()) * 2;
}

/// Unlikely last; everything else by what it is, as the levels of one kind can differ.
bool before(const Finding& a, const Finding& b) {
    const bool aLast = a.level == Level::Unlikely || a.level == Level::Note;
    const bool bLast = b.level == Level::Unlikely || b.level == Level::Note;
    return std::tuple(aLast, rank(a), int(a.level)) < std::tuple(bLast, rank(b), int(b.level));
}

} // namespace

TextModel::TextModel(MaskController& mask, TextCrops& crops, QObject* parent)
    : QAbstractTableModel(parent)
    , m_mask(mask)
    , m_crops(crops)
    , m_report(std::make_shared<const report::Report>()) {
    const auto redraw = [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&mask, &MaskController::changed, this, redraw);
    connect(&crops, &TextCrops::ready, this, redraw);
}

void TextModel::setReport(ReportSource::ReportPtr report, const FoundText& found) {
    beginResetModel();
    m_report = std::move(report);
    m_all.clear();
    for (int i = 0; i < m_report->findings.size(); ++i) {
        const Finding& finding = m_report->findings.at(i);
        if (!FoundText::isOnPicture(finding))
            continue;
        const int told = finding.facts.value(QStringLiteral("pictures")).toInt();
        m_all << Row{i, told > 0 ? told : int(found.picturesOf(finding).size())};
    }
    std::stable_sort(m_all.begin(), m_all.end(), [this](const Row& a, const Row& b) {
        return before(m_report->findings.at(a.finding), m_report->findings.at(b.finding));
    });
    filter();
    endResetModel();
}

void TextModel::setAboutOnly(bool about) {
    beginResetModel();
    m_aboutOnly = about;
    filter();
    endResetModel();
}

void TextModel::filter() {
    m_rows.clear();
    for (const Row& row : std::as_const(m_all))
        if (!m_aboutOnly || FoundText::isAboutPerson(m_report->findings.at(row.finding)))
            m_rows << row;
}

int TextModel::about() const {
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [this](const Row& row) {
        return FoundText::isAboutPerson(m_report->findings.at(row.finding));
    }));
}

const Finding* TextModel::finding(int row) const {
    return row >= 0 && row < m_rows.size() ? &m_report->findings.at(m_rows.at(row).finding)
                                           : nullptr;
}

int TextModel::rowOf(const QString& id) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_report->findings.at(m_rows.at(row).finding).id == id)
            return row;
    return -1;
}

int TextModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TextModel::read(const Finding& finding) const {
    if (finding.value.isEmpty())
        return tr("not readable");
    // As printed, not as a date or a name in this language's form: it has to look like the picture.
    return isolated(m_mask.value(cleanName(finding.value.simplified().left(120))));
}

QVariant TextModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Pictures ? Qt::AlignTrailing | Qt::AlignVCenter
                                       : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == LevelMark)
        return tr("Level");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Crop:
        return tr("In the picture");
    case WhatItIs:
        return tr("What it is");
    case Pictures:
        return tr("Pictures");
    case HowSure:
        return tr("How sure");
    default:
        return QString();
    }
}

QVariant TextModel::data(const QModelIndex& index, int role) const {
    const Finding* found = index.isValid() ? finding(index.row()) : nullptr;
    if (!found)
        return {};
    const QString pictures = QLocale().toString(m_rows.at(index.row()).pictures);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhatItIs:
            return meaningWord(*found);
        case Pictures:
            return pictures;
        case HowSure:
            return sureWord(*found);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == LevelMark)
            return advice::levelWordOf(*found);
        return index.column() == Crop ? QVariant(read(*found)) : QVariant();
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case LevelMark:
            return tr("%1, %2, %3", "what it is, as read in the picture, level word")
                .arg(meaningWord(*found), read(*found), advice::levelWordOf(*found));
        case Crop:
            return read(*found);
        case Pictures:
            return tr("%n picture(s)", "", m_rows.at(index.row()).pictures);
        default:
            return data(index, Qt::DisplayRole);
        }
    case IdRole:
        return found->id;
    case LevelRole:
        return int(found->level);
    case ReadRole:
        return read(*found);
    case SureRole:
        return found->facts.value(QStringLiteral("sure"), QStringLiteral("look"));
    case CropRole:
    case PendingRole: {
        if (m_mask.isHiding(*found) || found->places.isEmpty())
            return {};
        const TextCrop crop = m_crops.crop(found->places.first(), TextCrops::Kind::Line);
        if (role == PendingRole)
            return crop.image.isNull() && !crop.failed;
        return crop.image.isNull() ? QVariant() : QVariant(crop.image);
    }
    default:
        return {};
    }
}

} // namespace disclens::ui
