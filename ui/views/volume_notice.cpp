// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/volume_notice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QVBoxLayout>

namespace disclens::ui {

VolumeNotice::VolumeNotice(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setFocusPolicy(Qt::ClickFocus); // a click while one waits is no click on the page
    auto* column = new QVBoxLayout(this);
    const int pad = Theme::current().gap(24);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(Theme::current().gap(12));
    column->addStretch();
    const auto words = [&](Type type, Ink ink) {
        auto* text = new Text({}, type, ink, this);
        text->setOnDark(true);
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(text);
        return text;
    };
    m_title = words(Type::CardTitle, Ink::Text);
    m_text = words(Type::Body, Ink::Text2);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(240));
    m_bar->setAccessibleName(tr("Putting the slices together"));
    column->addWidget(m_bar);
    column->setAlignment(m_bar, Qt::AlignHCenter);
    const auto button = [&](const QString& name, const QString& icon, const char* object) {
        auto* made = new Button(Button::Kind::Secondary, name, icon, this);
        made->setOnDark(true);
        made->setObjectName(QString::fromLatin1(object));
        column->addWidget(made, 0, Qt::AlignHCenter);
        return made;
    };
    m_cancel = button(tr("Cancel"), QStringLiteral("close"), "cancelVolume");
    m_cancel->setAccessibleName(tr("Cancel: putting the slices together"));
    m_retry = button(tr("Try again"), QStringLiteral("reset"), "retryVolume");
    connect(m_cancel, &QAbstractButton::clicked, this, &VolumeNotice::cancelAsked);
    connect(m_retry, &QAbstractButton::clicked, this, &VolumeNotice::retryAsked);
    column->addStretch();
    setLoading(0, 0);
}

void VolumeNotice::setLoading(int done, int total) {
    const QLocale locale;
    m_title->setText(tr("Putting the slices together …"));
    setAccessibleName(m_title->text());
    m_text->setText(total > 0
                        ? tr("%1 of %2 slices").arg(locale.toString(done), locale.toString(total))
                        : QString());
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->show();
    m_cancel->show();
    m_retry->hide();
}

void VolumeNotice::setFailed(const QString& why) {
    m_title->setText(tr("We could not show three directions."));
    setAccessibleName(m_title->text());
    m_text->setText(why);
    m_bar->hide();
    m_cancel->hide();
    m_retry->show();
}

void VolumeNotice::setHidden() {
    m_title->setText(tr("Hidden"));
    setAccessibleName(m_title->text());
    m_text->setText(tr("Use the switch at the top to show it."));
    m_bar->hide();
    m_cancel->hide();
    m_retry->hide();
}

QWidget* VolumeNotice::firstFocus() const {
    return m_cancel->isHidden() ? m_retry->isHidden() ? nullptr : m_retry : m_cancel;
}

void VolumeNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Ink::Viewport));
    painter.drawRoundedRect(rect(), 12, 12);
}

} // namespace disclens::ui
