// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/head_stage.h"

#include "ui/theme/theme.h"
#include "ui/views/front_picture.h"
#include "ui/views/surface_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

Text* darkText(Type type, Ink ink, Qt::Alignment alignment) {
    auto* text = new Text({}, type, ink);
    text->setOnDark(true);
    text->setAlignment(alignment | Qt::AlignTop);
    return text;
}

Button* darkButton(Button::Kind kind, const QString& words, const QString& icon, const char* name) {
    auto* button = new Button(kind, words, icon);
    button->setOnDark(true);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

HeadStage::HeadStage(bool flatOnly, QWidget* parent)
    : QWidget(parent)
    , m_flatOnly(flatOnly || !SurfaceView::isPossible())
    , m_tools(new QWidget)
    , m_turns(new QWidget)
    , m_words(new QWidget)
    , m_picture(new FrontPicture)
    , m_title(darkText(Type::CardTitle, Ink::Text, Qt::AlignHCenter))
    , m_line(darkText(Type::Body, Ink::Text2, Qt::AlignHCenter))
    , m_caption(darkText(Type::Small, Ink::Text2, Qt::AlignLeading)) {
    auto* column = new QVBoxLayout(this);
    const int pad = Theme::current().gap(14);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(Theme::current().gap(12));

    auto* side = new SideLayout(150, m_tools);
    auto* turns = new FlowLayout(m_turns, 8, 8);
    const auto add = [&](const QString& words, const QString& icon, const char* name,
                         void (SurfaceView::*go)()) {
        Button* button = darkButton(Button::Kind::Secondary, words, icon, name);
        turns->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, go] {
            if (m_view)
                (m_view->*go)();
        });
    };
    add(tr("Front"), QStringLiteral("face"), "front", &SurfaceView::showFront);
    add(tr("Side"), QStringLiteral("person"), "side", &SurfaceView::showSide);
    add(tr("Reset view"), QStringLiteral("reset"), "resetView", &SurfaceView::reset);
    side->addWidget(m_turns);
    m_hide = darkButton(Button::Kind::Secondary, tr("Hide"), QStringLiteral("eye-off"), "hideFace");
    m_hide->setAccessibleName(tr("Hide my 3D picture"));
    connect(m_hide, &QAbstractButton::clicked, this, &HeadStage::hideAsked);
    side->addWidget(m_hide);
    column->addWidget(m_tools);

    m_middle = new QVBoxLayout;
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_picture->setHeights(300, 180);
    m_middle->addWidget(m_picture, 1);
    column->addLayout(m_middle, 1);

    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(px(6));
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_show = darkButton(Button::Kind::Primary, tr("Show my 3D picture"), QStringLiteral("face"),
                        "showFace");
    connect(m_show, &QAbstractButton::clicked, this, &HeadStage::showAsked);
    m_retry =
        darkButton(Button::Kind::Secondary, tr("Try again"), QStringLiteral("reset"), "retryFace");
    connect(m_retry, &QAbstractButton::clicked, this, &HeadStage::retryAsked);
    words->addSpacing(px(10));
    words->addWidget(m_show, 0, Qt::AlignHCenter);
    words->addWidget(m_retry, 0, Qt::AlignHCenter);
    words->addSpacing(px(6));
    column->addWidget(m_words);
    for (const Button* button : {m_show, m_retry, m_hide})
        connect(button, &QAbstractButton::released, this, &HeadStage::released);
    column->addWidget(m_caption);
    setQuestion({});
}

bool HeadStage::isPressed() const {
    return m_show->isDown() || m_retry->isDown() || m_hide->isDown();
}

void HeadStage::enter(Mode mode) {
    m_mode = mode;
    if (mode != Mode::Head && m_view && m_view->hasFocus())
        m_hide->setFocus(Qt::OtherFocusReason); // it goes on from there, below
    if (mode != Mode::Head)
        dropView();
    // The keyboard stays in this place when its button goes.
    const QWidget* now = window()->focusWidget();
    const bool focused = now && (now == this || isAncestorOf(now));
    QWidget* next = mode == Mode::Question ? static_cast<QWidget*>(m_show)
                    : mode == Mode::Failed ? m_retry
                    : mode != Mode::Head   ? this
                    : m_view               ? static_cast<QWidget*>(m_view)
                                           : m_hide;
    setFocusPolicy(next == this ? Qt::StrongFocus : Qt::NoFocus);
    const bool words = mode != Mode::Head || m_flatOnly;
    if (words)
        m_words->show();
    if (mode == Mode::Head)
        m_tools->show();
    if (next != this)
        next->show();
    if (focused)
        next->setFocus(Qt::OtherFocusReason);
    m_words->setVisible(words);
    m_tools->setVisible(mode == Mode::Head);
    m_turns->setVisible(mode == Mode::Head && !m_flatOnly);
    m_show->setVisible(mode == Mode::Question);
    m_retry->setVisible(mode == Mode::Failed);
    setAccessibleName(mode == Mode::Head ? QString() : m_title->text());
}

void HeadStage::setQuestion(const QString& madeFrom) {
    m_picture->showOutline();
    m_title->setText(tr("Do you want to see it?"));
    m_line->setText(tr("It may look like you. It can feel strange. You can skip it."));
    m_caption->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_caption->setText(madeFrom + (madeFrom.isEmpty() ? QString() : QStringLiteral("\n")) +
                       tr("We ask once. It is not saved, and it stays off in Hide values."));
    enter(Mode::Question);
}

void HeadStage::setHidden() {
    m_picture->showHidden();
    m_title->setText(tr("Your 3D picture is hidden."));
    m_line->setText(tr("Turn off Hide values to see it."));
    m_caption->setText({});
    enter(Mode::Hidden);
}

void HeadStage::setTheirs() {
    m_picture->showHidden();
    m_title->setText(tr("Perhaps another person’s"));
    m_line->setText(tr("So we do not draw it."));
    m_caption->setText({});
    enter(Mode::Hidden);
}

void HeadStage::setWaiting() {
    m_picture->showOutline();
    m_title->setText(tr("Making your 3D picture …"));
    m_line->setText(tr("This can take some seconds."));
    m_caption->setText({});
    enter(Mode::Waiting);
}

void HeadStage::setFailed(const QString& why) {
    m_picture->showOutline();
    m_title->setText(tr("We could not make the 3D picture."));
    m_line->setText(why);
    m_caption->setText({});
    enter(Mode::Failed);
}

void HeadStage::setHead(const face::SurfacePtr& coarse, const face::SurfacePtr& fine,
                        const face::Pose& upright, const QImage& front, const QRect& box,
                        const QString& caption) {
    const bool was = m_mode == Mode::Head;
    m_caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (m_flatOnly) {
        m_picture->showPicture(front, box);
        m_title->setText(tr("The 3D view cannot start on this computer."));
        m_line->setText(tr("We still did the face test. This is the picture from the front."));
        m_caption->setText(caption);
    } else {
        if (!m_view)
            makeView();
        m_view->setSurfaces(coarse, fine);
        m_view->setUpright(upright);
        m_caption->setText(tr("Drag to turn. Arrow keys work too.") + QStringLiteral("\n") +
                           caption);
    }
    if (!was)
        enter(Mode::Head);
}

void HeadStage::makeView() {
    m_view = new SurfaceView;
    m_view->setObjectName(QStringLiteral("headView"));
    m_picture->hide();
    m_middle->addWidget(m_view, 1);
    connect(m_view, &SurfaceView::failed, this, [this] {
        m_flatOnly = true;
        dropView();
        m_mode = Mode::None;
        Q_EMIT retryAsked();
    });
}

void HeadStage::dropView() {
    if (!m_view)
        return;
    m_view->hide();
    m_view->deleteLater();
    m_view = nullptr;
    m_picture->show();
}

void HeadStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0B, 0x0F, 0x10));
    painter.drawRoundedRect(rect(), 12, 12);
}

} // namespace disclens::ui
