// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/face_others.h"

#include "advice/advice.h"
#include "advice/face_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

using inspect::Level;

QString scanName(const report::Report& report, const MaskController& mask, const QString& uid,
                 bool withDate) {
    if (!report.catalogue)
        return FaceOthers::tr("Scan");
    for (const dicom::Patient& patient : report.catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series) {
                if (series.uid != uid)
                    continue;
                QString title = cleanName(series.description.trimmed());
                if (title.isEmpty())
                    title = cleanName(series.protocol.trimmed());
                const bool hidden =
                    mask.isHidden() ||
                    (!series.instances.isEmpty() && mask.isTheirs(series.instances.first().file));
                if (title.isEmpty() || hidden)
                    title = advice::modalityWord(series.modality);
                const QString date =
                    withDate && !hidden
                        ? advice::displayValue(series.date.isEmpty() ? study.date : series.date,
                                               "DA")
                        : QString();
                return date.isEmpty() ? title
                                      : FaceOthers::tr("%1, %2", "series, date").arg(title, date);
            }
    return FaceOthers::tr("Scan");
}

FaceOthers::FaceOthers(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent, 16)
    , c(context)
    , m_list(makeRowList(10)) {
    box()->addWidget(new Text(tr("Also on this disc"), Type::CardTitle));
    box()->addWidget(m_list);
}

void FaceOthers::add(Level level, const QString& title, const QString& text, const Target& target) {
    m_list->layout()->addWidget(new Rule);
    auto* holder = new QWidget;
    auto* side = new SideLayout(260, holder);
    auto* words = new QWidget;
    auto* row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    addMark(row, new LevelIcon(level), Type::Strong);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Text(title, Type::Strong));
    if (!text.isEmpty())
        column->addWidget(new Text(text, Type::Small, Ink::Text2));
    row->addLayout(column, 1);
    side->addWidget(words);
    auto* see = new Button(Button::Kind::Link, tr("See where"));
    see->setAccessibleName(tr("See where: %1").arg(title));
    connect(see, &QAbstractButton::clicked, this,
            [this, target] { c.navigator.go(PageId::Pictures, target); });
    side->addWidget(see);
    m_list->layout()->addWidget(holder);
}

void FaceOthers::refresh(const FaceState& state) {
    QList<const inspect::Finding*> shown;
    QString key = c.mask.isHidden() ? QStringLiteral("h") : QStringLiteral("s");
    for (const inspect::Finding* finding : state.findings)
        if (!finding->facts.contains(QStringLiteral("series"))) {
            shown << finding;
            key += finding->id + finding->title + QString::number(finding->count) + u'/';
        }
    for (const inspect::SeriesFace& one : state.unjudged)
        key += one.series + one.verdict.why;
    setVisible(!shown.isEmpty() || !state.unjudged.isEmpty());
    if (key == m_key)
        return;
    m_key = key;
    emptyRowList(m_list);
    for (const inspect::Finding* finding : std::as_const(shown)) {
        Target target;
        if (!finding->places.isEmpty()) {
            target.file = finding->places.first().file;
            target.frame = finding->places.first().frame;
        }
        add(finding->level, c.mask.sentence(finding->title, *finding),
            c.mask.sentence(finding->why, *finding), target);
    }
    for (const inspect::SeriesFace& one : state.unjudged) {
        Target target;
        target.series = one.series;
        target.file = one.first;
        add(Level::Unchecked, scanName(*state.report, c.mask, one.series, true),
            advice::faceWhySentence(one.verdict.why), target);
    }
}

} // namespace disclens::ui
