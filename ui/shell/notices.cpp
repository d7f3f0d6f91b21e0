// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/widgets/state_card.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace disclens::ui {

Notices::Notices(ReportSource& source, MaskController& mask, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_mask(mask)
    , m_box(new QVBoxLayout(this)) {
    m_box->setSpacing(Theme::current().gap(8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    connect(&source, &ReportSource::passwordNeeded, this, &Notices::askPassword);
    connect(&source, &ReportSource::sourceRefused, this, &Notices::tellRefused);
}

int Notices::count() const {
    return m_box->count();
}

void Notices::clear() {
    while (QLayoutItem* item = m_box->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void Notices::drop(QWidget* card) {
    m_box->removeWidget(card);
    card->hide();
    card->deleteLater();
    setVisible(m_box->count() > 0);
}

void Notices::askPassword(const QString& path, const QString& name, bool wrongBefore) {
    const int pad = Theme::current().gap(20);
    m_box->setContentsMargins(pad, pad, pad, 0);
    QString title = tr("This ZIP is locked with a password.");
    if (wrongBefore)
        title = tr("That password did not open it. Please try again.");
    else if (!name.isEmpty() && !m_mask.isHidden() && m_box->count() > 0)
        title = tr("“%1” is locked with a password too.").arg(cleanName(name));
    auto* card = new EmptyState(
        QStringLiteral("lock"), title,
        tr("Type the password your clinic gave you. We use it once and do not keep it."));
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("password"));
    field->setEchoMode(QLineEdit::Password);
    // No dictionary, no completion, no undo history that another program could read.
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setAccessibleName(tr("Password"));
    field->setPlaceholderText(tr("Password"));
    field->setMaximumWidth(px(420));
    card->addField(field);
    Button* use = card->addButton(tr("Open with this password"), true);
    Button* another = card->addButton(tr("Choose another"), false);
    m_box->addWidget(card);
    show();
    const auto answer = [this, card, field, path] {
        const QString password = field->text();
        field->clear();
        drop(card);
        m_source.openWithPassword(path, password);
    };
    connect(use, &QAbstractButton::clicked, card, answer);
    connect(field, &QLineEdit::returnPressed, card, answer);
    connect(another, &QAbstractButton::clicked, card, [this, card] {
        drop(card);
        Q_EMIT chooseAnother();
    });
    Q_EMIT asked(field);
}

void Notices::tellRefused(const QString& path, const Error& why) {
    const int pad = Theme::current().gap(20);
    m_box->setContentsMargins(pad, pad, pad, 0);
    const QString name = fileName(path.endsWith(u'/') ? path.chopped(1) : path);
    const QString title = m_mask.isHidden() || name.isEmpty()
                              ? tr("We could not open this.")
                              : tr("We could not open “%1”.").arg(cleanName(name));
    auto* card = new EmptyState(QStringLiteral("info"), title, m_mask.reason(why));
    Button* another = card->addButton(tr("Choose another"), true);
    Button* close = card->addButton(tr("Close this note"), false);
    m_box->addWidget(card);
    show();
    connect(another, &QAbstractButton::clicked, card, [this, card] {
        drop(card);
        Q_EMIT chooseAnother();
    });
    connect(close, &QAbstractButton::clicked, card, [this, card] { drop(card); });
    // Hiding values hides the name at once.
    connect(&m_mask, &MaskController::changed, card, [this, card, name, why] {
        card->setWords(m_mask.isHidden() ? tr("We could not open this.")
                                         : tr("We could not open “%1”.").arg(cleanName(name)),
                       m_mask.reason(why));
    });
}

} // namespace disclens::ui
