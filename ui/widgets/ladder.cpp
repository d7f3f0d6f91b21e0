// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ladder.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

namespace {

using Answer = advice::FaceStep::Answer;

QString iconOf(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return QStringLiteral("check");
    case Answer::Partly:
        return QStringLiteral("minus");
    case Answer::No:
        return QStringLiteral("close");
    case Answer::Unknown:
        break;
    }
    return QStringLiteral("question");
}

} // namespace

Ladder::Ladder(int rungs, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    for (int i = 0; i < rungs; ++i) {
        Rung rung{new IconView(QStringLiteral("check"), 16, Ink::Accent), new Text, new Text};
        rung.mark->setGround(Ink::AccentSoft, 28, true);
        rung.question->setObjectName(QStringLiteral("rung%1").arg(i));
        rung.text->setObjectName(QStringLiteral("rungText%1").arg(i));
        rung.text->setStyle(Type::Small, Ink::Text2);
        auto* row = new QHBoxLayout;
        row->setSpacing(px(12));
        row->addWidget(rung.mark, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(rung.question);
        words->addWidget(rung.text);
        row->addLayout(words, 1);
        column->addLayout(row);
        m_rungs << rung;
    }
}

void Ladder::setSteps(const QList<advice::FaceStep>& steps) {
    for (qsizetype i = 0; i < std::min(steps.size(), m_rungs.size()); ++i) {
        const advice::FaceStep& step = steps.at(i);
        m_rungs.at(i).mark->setIcon(iconOf(step.answer));
        m_rungs.at(i).question->setRuns(
            {{step.question + u' ', Type::Strong, Ink::Text},
             {step.word, Type::Strong,
              step.answer == Answer::Unknown ? Ink::Unchecked : Ink::Accent}});
        m_rungs.at(i).text->setText(step.text);
    }
    update();
}

void Ladder::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().color(Ink::Line), 2));
    for (qsizetype i = 0; i + 1 < m_rungs.size(); ++i) {
        const QRect from = m_rungs.at(i).mark->geometry(), to = m_rungs.at(i + 1).mark->geometry();
        painter.drawLine(from.center().x(), from.bottom() + 3, to.center().x(), to.top() - 3);
    }
}

ShareBar::ShareBar(double share, QWidget* parent)
    : QWidget(parent)
    , m_share(std::clamp(share, 0.0, 1.0)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const {
    return {px(120), px(9)};
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.color(Ink::Edge), 1));
    painter.setBrush(theme.color(Ink::Sunken));
    painter.drawRoundedRect(all, 2, 2);
    const QRect part = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(0, 0, qRound(width() * m_share), height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Ink::Accent));
    painter.drawRoundedRect(part, 2, 2);
}

} // namespace disclens::ui
