// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/summary_cards.h"

#include "ui/models/face_state.h"
#include "ui/models/finding_model.h"
#include "ui/theme/icons.h"
#include "ui/views/front_picture.h"
#include "ui/views/picture_boxes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

using inspect::Level;

/// A piece of a picture with the writing in its box; covered while values are hidden.
class TextSample final : public QWidget {
  public:
    explicit TextSample(PageContext& context)
        : c(context) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&c.crops, &TextCrops::ready, this, [this] { update(); });
        connect(&c.mask, &MaskController::changed, this, [this] { update(); });
    }
    void setPlace(const inspect::Place& place, Level level) {
        m_place = place;
        m_level = level;
        update();
    }
    QSize sizeHint() const override { return {px(200), px(64)}; }
    QSize minimumSizeHint() const override { return {px(80), px(64)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), 8, 8);
        painter.setClipPath(shape);
        painter.fillRect(rect(), QColor(0x0B, 0x0F, 0x10));
        const bool hidden = c.mask.isHidden() || c.mask.isTheirs(m_place.file);
        const PictureItem picture{m_place.file, m_place.frame - 1, c.text.container(m_place.file)};
        const TextCrop crop = hidden && !c.text.isChecked(picture)
                                  ? TextCrop{}
                                  : c.crops.crop(m_place, hidden ? TextCrops::Kind::SceneCovered
                                                                 : TextCrops::Kind::Scene);
        const QColor ink(233, 241, 241);
        if (crop.image.isNull()) {
            if (hidden) {
                const int side = px(18);
                const QString word = SummaryCards::tr("Hidden");
                painter.setFont(Theme::current().font(Type::SmallStrong));
                const int width = side + px(8) + painter.fontMetrics().horizontalAdvance(word);
                const int left = (this->width() - width) / 2;
                drawIcon(painter, QStringLiteral("eye-off"),
                         QRectF(left, (height() - side) / 2.0, side, side), ink);
                painter.setPen(ink);
                painter.drawText(QRect(left + side + px(8), 0, this->width(), height()),
                                 int(Qt::AlignLeft | Qt::AlignVCenter), word);
            }
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size =
            QSizeF(crop.image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatioByExpanding);
        const double scale = size.width() / crop.image.width();
        // The box stays inside when the card has another shape than the piece.
        QRectF at(QPointF(), size);
        at.moveCenter(QRectF(rect()).center());
        const QPointF centre = at.topLeft() + crop.box.center() * scale;
        at.translate(std::clamp(width() / 2.0 - centre.x(), width() - at.right(), -at.left()),
                     std::clamp(height() / 2.0 - centre.y(), height() - at.bottom(), -at.top()));
        painter.drawImage(at, crop.image);
        const QRectF box(at.topLeft() + crop.box.topLeft() * scale, crop.box.size() * scale);
        const QRectF frame =
            box.adjusted(-5, -4, 5, 4).intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
        BoxPainter::drawFrame(painter, frame, m_level, false);
        if (hidden) {
            const int side = px(16);
            drawIcon(painter, QStringLiteral("eye-off"),
                     QRectF(frame.left() + px(6), frame.center().y() - side / 2.0, side, side),
                     ink);
            painter.setFont(Theme::current().font(Type::SmallStrong));
            painter.setPen(ink);
            const QRectF words = frame.adjusted(side + px(14), 0, -px(2), 0);
            if (painter.fontMetrics().horizontalAdvance(SummaryCards::tr("Hidden")) < words.width())
                painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                                 SummaryCards::tr("Hidden"));
        }
    }

  private:
    PageContext& c;
    inspect::Place m_place;
    Level m_level = Level::Could;
};

struct SummaryCards::One {
    Kind kind = Name;
    Card* card = nullptr;
    LevelChip* chip = nullptr;
    Text* line = nullptr;
    QVBoxLayout* sample = nullptr;
    QList<std::pair<QWidget*, Text*>> rows; ///< label and value (Name and details)
    TextSample* text = nullptr;             ///< piece of a picture (Text in pictures)
    FrontPicture* outline = nullptr;        ///< (Face)
    Text* note = nullptr;                   ///< a second line
};

SummaryCards::SummaryCards(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , c(context)
    , m_row(new CardRow(250, GroupCount, this)) {
    const std::pair<QString, QString> heads[GroupCount] = {
        {tr("Usual on your own copy"), tr("Doctors need it. It matters if a copy goes on.")},
        {tr("Not usual"), tr("Good to know, and good to ask about.")},
        {tr("Not checked"), tr("Please look at these yourself.")}};
    for (int group = 0; group < GroupCount; ++group) {
        auto* holder = new QWidget;
        auto* box = new QVBoxLayout(holder);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(px(6));
        box->addWidget(new Rule(nullptr, group == NotUsual ? Ink::Edge : Ink::Line, 3));
        auto* head = new Text;
        m_heads << head;
        head->setRuns({{heads[group].first + QStringLiteral("   "), Type::SmallStrong, Ink::Text},
                       {heads[group].second, Type::Small, Ink::Text2}});
        box->addWidget(head);
        auto* row = new CardRow(235, KindCount);
        row->setFillsHeight(true);
        box->addLayout(row, 1);
        m_groups << holder;
        m_groupRows << row;
        m_row->addWidget(holder);
    }
    for (int kind = 0; kind < KindCount; ++kind)
        m_cards << make(Kind(kind));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::shared_ptr<SummaryCards::One> SummaryCards::make(Kind kind) {
    const struct {
        QString icon, title;
        PageId page;
    } info[KindCount] = {{QStringLiteral("person"), tr("Name and details"), PageId::Details},
                         {QStringLiteral("chip"), tr("AI and outside companies"), PageId::Ai},
                         {QStringLiteral("text"), tr("Text in pictures"), PageId::Text},
                         {QStringLiteral("face"), tr("Face"), PageId::Face}};
    auto one = std::make_shared<One>();
    one->kind = kind;
    one->card = new Card(Ink::Surface, this, 14);
    one->card->setObjectName(QStringLiteral("summary%1").arg(int(kind)));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconView(info[kind].icon, 20), 0, Qt::AlignTop);
    head->addWidget(new Text(info[kind].title, Type::CardTitle), 1);
    auto* open = new Button(Button::Kind::Quiet, tr("Open: %1").arg(info[kind].title),
                            QStringLiteral("chevron-right"));
    head->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QAbstractButton::clicked, this,
            [this, page = info[kind].page] { c.navigator.go(page); });
    one->card->box()->addLayout(head);
    one->chip = new LevelChip(Level::Unchecked);
    one->card->box()->addWidget(one->chip);
    one->line = new Text({}, Type::Strong);
    one->card->box()->addWidget(one->line);
    one->card->box()->addStretch();
    one->sample = new QVBoxLayout;
    one->sample->setSpacing(px(2));
    one->card->box()->addLayout(one->sample);
    if (kind == Name) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(1));
        grid->setColumnStretch(1, 1);
        const QString labels[] = {tr("Name"), tr("Born"), tr("Record no.")};
        for (int i = 0; i < 3; ++i) {
            auto* label = new Text(labels[i], Type::Small, Ink::Text2);
            auto* value = new Text({}, Type::SmallStrong);
            value->setObjectName(QStringLiteral("sample%1").arg(i));
            grid->addWidget(label, i, 0);
            grid->addWidget(value, i, 1);
            one->rows << std::pair<QWidget*, Text*>{label, value};
        }
        one->sample->addLayout(grid);
    } else if (kind == Ai) {
        auto* note = new Card(Ink::Sunken, nullptr, 10);
        note->setOutline(Ink::Sunken, 0);
        auto* row = new QHBoxLayout;
        row->setSpacing(px(10));
        row->addWidget(new IconView(QStringLiteral("question"), 20, Ink::Accent), 0,
                       Qt::AlignVCenter);
        row->addWidget(new Text(advice::askSentence(), Type::Small, Ink::Text2), 1);
        note->box()->addLayout(row);
        one->sample->addWidget(note);
    } else if (kind == TextInPictures) {
        one->note = new Text({}, Type::Small, Ink::Text2);
        one->sample->addWidget(one->note);
        one->text = new TextSample(c);
        one->text->setObjectName(QStringLiteral("textSample"));
        one->sample->addWidget(one->text);
    } else {
        one->note = new Text({}, Type::Small, Ink::Text2);
        one->sample->addWidget(one->note);
        one->outline = new FrontPicture;
        one->outline->setObjectName(QStringLiteral("faceOutline"));
        one->outline->setHeights(64, 64);
        one->outline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        one->sample->addWidget(one->outline);
    }
    return one;
}

void SummaryCards::fillText(One& one) {
    using S = FoundText::State;
    const auto report = c.source.report();
    const S state = c.text.state();
    const bool busy = state == S::Running || state == S::Waiting;
    const inspect::Finding* best = nullptr;
    for (const inspect::Finding& finding : report->findings)
        if (FoundText::isOnPicture(finding) && !finding.theirs &&
            (!best || int(finding.level) < int(best->level) ||
             (finding.level == best->level && !FoundText::isYourName(*best) &&
              FoundText::isYourName(finding))))
            best = &finding;
    const auto count = [this](Level level) {
        return c.text.picturesWith(
            [level](const inspect::Finding& finding) { return finding.level == level; });
    };
    QString note;
    if (best) {
        const QString word = advice::levelWord(best->level);
        one.chip->setLevel(best->level,
                           busy ? tr("%1, so far", "level word").arg(word) : QString());
        const int named = c.text.picturesWith(&FoundText::isYourName);
        const int could = c.text.picturesWith([](const inspect::Finding& finding) {
            return finding.level == Level::Could && !FoundText::isUnread(finding);
        });
        if (named > 0)
            one.line->setText(tr("Your name is printed on %n picture(s)", "", named));
        else if (best->level == Level::Points)
            one.line->setText(
                tr("Details about you are printed on %n picture(s)", "", count(best->level)));
        else if (best->level == Level::Could && could > 0)
            one.line->setText(tr("Writing on %n picture(s) could point to you", "", could));
        else if (best->level == Level::Could)
            one.line->setText(tr("%n picture(s) may have writing on them", "", count(best->level)));
        else
            one.line->setText(tr("%n picture(s) have writing on them", "", count(best->level)));
        one.text->setPlace(best->places.isEmpty() ? inspect::Place{} : best->places.first(),
                           best->level);
        if (!busy && state != S::Done)
            note = tr("Not all pictures were checked.");
    } else {
        one.chip->setLevel(Level::Unchecked);
        switch (state) {
        case S::Done:
            one.chip->setLevel(Level::Note, tr("Nothing found"));
            one.line->setText(tr("We found no text in %n picture(s)", "", c.text.pictures()));
            note = tr("A program can miss faint text. Your eyes are better.");
            break;
        case S::NoPictures:
            one.chip->setLevel(Level::Note, tr("Nothing found"));
            one.line->setText(tr("There are no pictures on this disc"));
            break;
        case S::Waiting:
        case S::Running:
            one.line->setText(tr("No text so far"));
            break;
        case S::Canceled:
            one.line->setText(tr("You stopped this check"));
            note = tr("Please look through the pictures yourself.");
            break;
        case S::Failed:
            one.line->setText(tr("This check stopped early"));
            note = tr("Please look through the pictures yourself.");
            break;
        case S::Missing:
            one.line->setText(tr("The part that reads text is missing"));
            note = tr("Please look through the pictures yourself.");
            break;
        }
    }
    const bool piece = best && !best->places.isEmpty() && best->places.first().frame > 0;
    one.text->setVisible(piece);
    one.note->setText(note);
    one.note->setVisible(!note.isEmpty());
}

void SummaryCards::fillFace(One& one) {
    using Search = FaceState::Search;
    const FaceState state = faceState(c.source);
    QString note;
    bool outline = false;
    if (state.level)
        one.chip->setLevel(*state.level,
                           state.isBusy()
                               ? tr("%1, so far", "level word").arg(advice::levelWord(*state.level))
                               : QString());
    const inspect::Finding* best = state.findings.isEmpty() ? nullptr : state.findings.first();
    const bool head = best && best->facts.contains(QStringLiteral("series"));
    if (best && *state.level == best->level) {
        const int like = int(
            std::count_if(state.findings.cbegin(), state.findings.cend(), [best](const auto* a) {
                return a->level == best->level && a->kind == best->kind;
            }));
        if (!head)
            one.line->setText(c.mask.sentence(best->title, *best));
        else if (best->level == Level::Points)
            one.line->setText(tr("%n head scan(s) can show your face", "", like));
        else
            one.line->setText(best->title);
        outline = head && best->level <= Level::Could;
        if (outline)
            note = tr("We do not draw it unless you ask.");
        if (!state.isBusy() && state.search != Search::Done)
            note = tr("Not all scans were checked.");
    } else if (state.level) {
        one.line->setText(tr("We could not judge %n scan(s)", "", int(state.unjudged.size())));
        note = tr("A head scan may show your face.");
    } else {
        one.chip->setLevel(Level::Unchecked);
        switch (state.search) {
        case Search::Done:
            one.chip->setLevel(Level::Note, tr("Nothing found"));
            one.line->setText(tr("No head scan on this disc"));
            break;
        case Search::Waiting:
        case Search::Running:
            one.line->setText(tr("No face so far"));
            break;
        case Search::Canceled:
            one.line->setText(tr("You stopped this check"));
            note = tr("A head scan may show your face.");
            break;
        case Search::Failed:
            one.line->setText(tr("This check stopped early"));
            note = tr("A head scan may show your face.");
            break;
        case Search::NotWanted:
            one.line->setText(tr("We did not look for a face"));
            note = tr("A head scan may show your face.");
            break;
        }
    }
    one.outline->setVisible(outline);
    one.note->setText(note);
    one.note->setVisible(!note.isEmpty());
}

void SummaryCards::fillName(One& one) {
    const auto report = c.source.report();
    const auto [all, points, others, found] = detailCounts(*report);
    const Level highest = all == 0 && !report->complete ? Level::Unchecked : found;
    if (all == 0) {
        if (report->complete)
            one.chip->setLevel(Level::Note, tr("Nothing found"));
        else
            one.chip->setLevel(Level::Unchecked);
        one.line->setText(report->complete ? tr("We found no detail about you in %n file(s)", "",
                                                int(report->entries.size()))
                                           : tr("We have not looked yet"));
    } else {
        one.chip->setLevel(highest,
                           c.source.isReading()
                               ? tr("%1, so far", "level word").arg(advice::levelWord(highest))
                               : QString());
        one.line->setText(points > 0 ? tr("%1 of %2 details point to you").arg(points).arg(all)
                                     : tr("%n detail(s) travel with your pictures", "", all));
    }
    QStringList values(3);
    if (const dicom::Patient* patient = personOf(*report)) {
        values[0] = advice::displayValue(patient->name, "PN");
        values[1] = advice::displayValue(patient->birthDate, "DA");
        values[2] = patient->id;
    }
    for (int i = 0; i < 3; ++i) {
        one.rows[i].second->setText(isolated(c.mask.value(cleanName(values[i]))));
        one.rows[i].first->setVisible(!values[i].isEmpty());
        one.rows[i].second->setVisible(!values[i].isEmpty());
    }
}

void SummaryCards::fillAi(One& one) {
    const auto report = c.source.report();
    const inspect::Finding* first = nullptr;
    int count = 0;
    for (const inspect::Finding& finding : report->findings)
        if (finding.check == u"ai") {
            first = first ? first : &finding;
            ++count;
        }
    if (first) {
        one.chip->setLevel(Level::Note);
        one.line->setText(count == 1 ? c.mask.sentence(first->title, *first)
                                     : tr("%n trace(s) are on this disc", "", count));
    } else if (report->complete) {
        one.chip->setLevel(Level::Note, tr("Nothing found"));
        one.line->setText(tr("We found no trace in %n file(s)", "", int(report->entries.size())));
    } else {
        one.chip->setLevel(Level::Unchecked);
        one.line->setText(tr("No trace so far"));
    }
}

void SummaryCards::refresh() {
    const auto report = c.source.report();
    QList<int> grouping(KindCount, int(Usual));
    const FaceState face = faceState(c.source);
    // Without a head scan there is nothing unusual; what was not looked at is said so.
    if (face.level ? *face.level == Level::Unchecked
                   : face.search != FaceState::Search::Done && !face.isBusy())
        grouping[Face] = NotChecked;
    bool anyText = false;
    for (const inspect::Finding& finding : report->findings)
        anyText = anyText || FoundText::isOnPicture(finding);
    const auto text = c.text.state();
    if (!anyText && (text == FoundText::State::Missing || text == FoundText::State::Failed ||
                     text == FoundText::State::Canceled))
        grouping[TextInPictures] = NotChecked;
    for (const inspect::Finding& finding : report->findings)
        if (finding.check == u"face") {
            if (finding.level <= Level::Could)
                grouping[Face] = NotUsual;
        } else if (!finding.usual && finding.check != u"disc" && finding.check != u"documents") {
            grouping[finding.check == u"ai"       ? Ai
                     : FoundText::isText(finding) ? TextInPictures
                                                  : Name] = NotUsual;
        }
    fillName(*m_cards.at(Name));
    fillAi(*m_cards.at(Ai));
    fillText(*m_cards.at(TextInPictures));
    fillFace(*m_cards.at(Face));
    regroup(grouping);
}

void SummaryCards::regroup(const QList<int>& grouping) {
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    for (CardRow* row : m_groupRows)
        while (QLayoutItem* item = row->takeAt(0))
            delete item;
    QList<int> weights(GroupCount, 0);
    for (int kind = 0; kind < KindCount; ++kind) {
        m_groupRows[grouping[kind]]->addWidget(m_cards[kind]->card);
        ++weights[grouping[kind]];
    }
    for (int group = 0; group < GroupCount; ++group)
        m_groups[group]->setVisible(weights[group] > 0);
    m_row->setWeights(weights);
    m_row->invalidate();
    alignHeads();
}

void SummaryCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    alignHeads();
}

/// Groups side by side: a heading of two lines makes room above the cards of all.
void SummaryCards::alignHeads() {
    m_row->activate();
    for (Text* head : std::as_const(m_heads)) {
        int height = 0;
        for (const Text* other : std::as_const(m_heads))
            if (other->isVisibleTo(this) && other->parentWidget()->y() == head->parentWidget()->y())
                height = std::max(height, other->heightForWidth(other->width()));
        head->setMinimumHeight(height);
    }
}

} // namespace disclens::ui
