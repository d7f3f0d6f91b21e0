// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "media/disc.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

/// A disc under a magnifying glass. A picture without meaning of its own.
class DiscPicture final : public QWidget {
  public:
    DiscPicture() {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {px(210), px(176)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        const QColor accent = theme.color(theme.isHighContrast() ? Ink::Text : Ink::Accent);
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.scale(width() / 210.0, height() / 176.0);
        const auto ring = [&](qreal r, const QColor& line, qreal stroke, const QColor& fill) {
            p.setPen(QPen(line, stroke));
            p.setBrush(fill);
            p.drawEllipse(QPointF(86, 88), r, r);
        };
        ring(84, accent, 3, theme.color(Ink::Surface));
        ring(62, theme.color(Ink::Line), 2, Qt::transparent);
        ring(44, theme.color(Ink::Line), 2, Qt::transparent);
        p.setPen(QPen(theme.color(Ink::Line).darker(theme.isDark() ? 70 : 118), 4, Qt::SolidLine,
                      Qt::RoundCap));
        p.drawArc(QRectF(18, 20, 136, 136), 22 * 16, 68 * 16);
        ring(22, accent, 3, theme.color(Ink::AccentSoft));
        ring(7, accent, 3, theme.color(Ink::Surface));
        p.setPen(QPen(accent, 13, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(175, 144), QPointF(202, 168));
        p.setPen(QPen(accent, 7));
        p.setBrush(theme.color(Ink::Surface));
        p.drawEllipse(QPointF(144, 111), 40, 40);
        p.setPen(QPen(theme.color(Ink::Text2), 5, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(124, 99), QPointF(164, 99));
        p.drawLine(QPointF(124, 111), QPointF(151, 111));
        p.drawLine(QPointF(124, 123), QPointF(158, 123));
        p.setPen(QPen(theme.color(Ink::CouldBar), 4));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(117, 91, 54, 16), 4, 4);
    }
};

class DropZone final : public Card {
  public:
    DropZone()
        : Card(Ink::Surface, nullptr, 24) {
        setOutline(Ink::Accent, 2);
        setDashed(true);
    }
};

QWidget* iconRow(const QString& icon, const QString& title, const QString& text, bool ground) {
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::current().gap(14));
    auto* picture = new IconView(icon, 22, Ink::Accent);
    if (ground)
        picture->setGround(Ink::AccentSoft, 44, false);
    box->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(title, Type::Strong));
    words->addWidget(new Text(text, Type::Small, Ink::Text2));
    words->addStretch();
    box->addLayout(words, 1);
    return row;
}

} // namespace

WelcomePage::WelcomePage(PageContext& context, QWidget* parent)
    : Page(context, tr("Welcome"), parent) {
    const int side = Theme::current().gap(36);
    auto* inner = new QWidget;
    inner->setMaximumWidth(px(1180));
    auto* box = new QVBoxLayout(inner);
    box->setContentsMargins(side, Theme::current().gap(16), side, 0);
    box->setSpacing(Theme::current().gap(4));
    box->addWidget(new Text(tr("See what your scans say about you"), Type::Hero));
    auto* lead = new Text;
    lead->setRuns({{tr("Open the disc or download from your imaging visit. We show what is on it, "
                       "who it could point to, and "
                       "what you can ask.") +
                        u' ',
                    Type::Body, Ink::Text2},
                   {tr("You do not need to refuse a scan to protect your privacy."), Type::Strong,
                    Ink::Text}});
    lead->setMaximumWidth(px(840));
    box->addWidget(lead);
    box->addSpacing(Theme::current().gap(16));
    auto* cards = new CardRow(330, 2);
    cards->setWeights({184, 100});
    cards->addWidget(makeDropZone());
    cards->addWidget(makePreview());
    box->addLayout(cards);
    box->addSpacing(Theme::current().gap(16));
    box->addWidget(new Text(tr("Good to know, also without a disc"), Type::CardTitle));
    box->addSpacing(Theme::current().gap(8));
    box->addLayout(makeWays());
    box->addSpacing(Theme::current().gap(16));
    box->addWidget(makePromises());
    body()->addWidget(inner, 0);
    body()->addStretch();
}

QWidget* WelcomePage::makeDropZone() {
    auto* zone = new DropZone;
    zone->setMinimumHeight(px(380));
    QVBoxLayout* box = zone->box();
    box->addStretch();
    box->addWidget(new DiscPicture, 0, Qt::AlignHCenter);
    box->addSpacing(px(12));
    auto* title = new Text(tr("Drop your disc, folder, ZIP or ISO here"), Type::Title);
    title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    box->addWidget(title);
    auto* line = new Text(tr("Or choose one. Your files are only read, never changed."), Type::Body,
                          Ink::Text2);
    line->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    box->addWidget(line);
    box->addSpacing(px(8));
    m_openDisc = new Button(Button::Kind::Primary, tr("Open disc"), QStringLiteral("disc"));
    m_openDisc->setObjectName(QStringLiteral("openDisc"));
    auto* folder = new Button(Button::Kind::Secondary, tr("Open folder"), QStringLiteral("folder"));
    folder->setObjectName(QStringLiteral("openFolder"));
    auto* files = new Button(Button::Kind::Secondary, tr("Open ZIP or ISO"), QStringLiteral("zip"));
    files->setObjectName(QStringLiteral("openFiles"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(12), px(10));
    for (Button* button : {m_openDisc, folder, files})
        flow->addWidget(button);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(buttons, 100);
    middle->addStretch();
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    box->addLayout(middle);
    box->addStretch();
    connect(m_openDisc, &QAbstractButton::clicked, this, &WelcomePage::showDrives);
    connect(folder, &QAbstractButton::clicked, this, &WelcomePage::openFolder);
    connect(files, &QAbstractButton::clicked, this, &WelcomePage::openFiles);
    return zone;
}

QWidget* WelcomePage::makePreview() {
    auto* card = new Card(Ink::Surface, nullptr, 24);
    QVBoxLayout* box = card->box();
    auto* title = new Text(tr("What you will see"), Type::CardTitle);
    box->addWidget(title);
    box->addSpacing(px(4));
    box->addWidget(iconRow(QStringLiteral("tag"), tr("Hidden details"),
                           tr("Your name, dates and numbers that ride along with each picture."),
                           true));
    box->addWidget(iconRow(QStringLiteral("files"), tr("Other files"),
                           tr("Reports, programs and leftovers that came with the disc."), true));
    box->addWidget(iconRow(QStringLiteral("chip"), tr("AI and outside companies"),
                           tr("Signs that a program or a company took part."), true));
    box->addWidget(iconRow(QStringLiteral("question"), tr("Questions to ask"),
                           tr("What to say to your clinic, in plain words."), true));
    box->addStretch();
    m_exampleProgress = new QWidget;
    auto* progress = new QVBoxLayout(m_exampleProgress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(new Text(tr("Making the example disc. All data on it is made up."),
                                 Type::Small, Ink::Text2));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Making the example disc"));
    progress->addWidget(m_bar);
    auto* stop = new Button(Button::Kind::Secondary, tr("Cancel"), QStringLiteral("close"));
    progress->addWidget(stop);
    m_exampleProgress->hide();
    box->addWidget(m_exampleProgress);
    m_example =
        new Button(Button::Kind::Secondary, tr("Try the example disc"), QStringLiteral("play"));
    m_example->setObjectName(QStringLiteral("example"));
    box->addWidget(m_example);
    connect(m_example, &QAbstractButton::clicked, this, &WelcomePage::openExample);
    connect(stop, &QAbstractButton::clicked, this, &WelcomePage::cancelExample);
    return card;
}

QLayout* WelcomePage::makeWays() {
    auto* row = new CardRow(230, 4);
    const struct {
        const char* name;
        PageId page;
        QString icon, title, line;
    } ways[] = {{"goBefore", PageId::BeforeScan, QStringLiteral("gate"), tr("Before a scan"),
                 tr("What it can show, and what to ask.")},
                {"goJourney", PageId::Journey, QStringLiteral("route"),
                 tr("What happens to my pictures"),
                 tr("From the scan to AI companies and the cloud.")},
                {"forms", PageId::Consent, QStringLiteral("form"), tr("Read a form or policy"),
                 tr("Read it with us before you sign.")},
                {"goEvidence", PageId::Evidence, QStringLiteral("book"), tr("Evidence"),
                 tr("What is known, with sources, and the law.")}};
    for (const auto& way : ways) {
        auto* tile = new Tile(Tile::Kind::Link, way.icon, way.title, way.line);
        tile->setObjectName(QLatin1String(way.name));
        connect(tile, &QAbstractButton::clicked, this,
                [this, page = way.page] { c.navigator.go(page); });
        row->addWidget(tile);
    }
    return row;
}

QWidget* WelcomePage::makePromises() {
    auto* strip = new Card(Ink::AccentSoft, nullptr, 20);
    strip->setOutline(Ink::AccentSoft, 0);
    auto* row = new CardRow(260, 3);
    row->addWidget(iconRow(QStringLiteral("lock"), tr("Nothing leaves this computer"),
                           tr("DiscLens works with the internet off."), false));
    row->addWidget(iconRow(QStringLiteral("disc"), tr("Your disc is never changed"),
                           tr("We only read it, and keep nothing."), false));
    row->addWidget(iconRow(QStringLiteral("eye-off"), tr("Hide values any time"),
                           tr("Use the switch at the top."), false));
    strip->box()->addLayout(row);
    return strip;
}

void WelcomePage::showDrives() {
    const QList<media::Drive> drives = media::mountedDrives();
    if (drives.size() == 1) {
        Q_EMIT openDrive(drives.first().path);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const media::Drive& drive : drives) {
        const QString name =
            c.mask.isHidden() ? tr("Drive %1").arg(++number) : cleanName(drive.name);
        QAction* action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, path = drive.path] { Q_EMIT openDrive(path); });
    }
    if (drives.isEmpty())
        menu->addAction(tr("No disc is in a drive. Put one in, or open a folder."))
            ->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Open folder")), &QAction::triggered, this,
            &WelcomePage::openFolder);
    menu->popup(m_openDisc->mapToGlobal(QPoint(0, m_openDisc->height() + 2)));
}

void WelcomePage::setExampleProgress(int percent) {
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(0, percent));
    m_exampleProgress->show();
    m_example->hide();
}

void WelcomePage::endExample() {
    m_exampleProgress->hide();
    m_example->show();
}

QWidget* WelcomePage::firstFocus() {
    return m_openDisc;
}

} // namespace disclens::ui
