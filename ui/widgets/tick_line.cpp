// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_line.h"

#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace disclens::ui {

TickLine::TickLine(const QString& words, const QString& line, bool on, QWidget* parent)
    : QWidget(parent)
    , m_box(new TickBox(words))
    , m_line(new Text({}, Type::Small, Ink::Text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box);
    column->addWidget(m_line);
    const auto fit = [this] {
        const int indent = px(30);
        m_line->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : indent, 0,
                                   layoutDirection() == Qt::RightToLeft ? indent : 0, 0);
    };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    m_box->setChecked(on);
    setLine(line);
}

bool TickLine::isOn() const {
    return m_box->isChecked();
}

void TickLine::setLine(const QString& line) {
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_box->setAccessibleDescription(line);
}

} // namespace disclens::ui
