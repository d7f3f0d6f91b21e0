// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QProxyStyle>
#include <QRegularExpression>

#include <cmath>

namespace disclens::ui {

namespace {

struct TypeRow {
    int size, line;
    QFont::Weight weight;
};

/// Inter's static cuts stand in for the design's 550 and 650.
TypeRow rowOf(Type type) {
    switch (type) {
    case Type::Hero:
        return {36, 44, QFont::Bold};
    case Type::Answer:
        return {28, 34, QFont::Bold};
    case Type::Title:
        return {26, 34, QFont::Bold};
    case Type::Brand:
        return {18, 24, QFont::Bold};
    case Type::CardTitle:
        return {16, 22, QFont::DemiBold};
    case Type::Body:
        return {16, 24, QFont::Normal};
    case Type::Medium:
        return {16, 22, QFont::Medium};
    case Type::Strong:
        return {16, 24, QFont::DemiBold};
    case Type::Small:
        return {15, 22, QFont::Normal};
    case Type::SmallStrong:
        return {15, 22, QFont::DemiBold};
    case Type::Smallest:
        return {14, 20, QFont::Normal};
    case Type::Mono:
        return {14, 20, QFont::Normal};
    }
    return {16, 24, QFont::Normal};
}

/// What the system's own colours can stand in for, in high contrast.
QPalette::ColorRole roleOf(Ink ink) {
    switch (ink) {
    case Ink::Surface:
    case Ink::Sunken:
        return QPalette::Base;
    case Ink::Accent:
    case Ink::Selected:
        return QPalette::Highlight;
    case Ink::OnAccent:
        return QPalette::HighlightedText;
    case Ink::Bg:
    case Ink::Rail:
    case Ink::AccentSoft:
    case Ink::PointsSoft:
    case Ink::CouldSoft:
    case Ink::UnlikelySoft:
    case Ink::UncheckedSoft:
        return QPalette::Window;
    default:
        return QPalette::WindowText;
    }
}

/// Fusion, with icons in fields that grow with the text.
class GrowingStyle final : public QProxyStyle {
  public:
    GrowingStyle()
        : QProxyStyle(QStringLiteral("Fusion")) {}
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        if (metric == PM_LineEditIconSize)
            return Theme::current().px(16);
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

Theme& Theme::current() {
    static Theme theme;
    return theme;
}

void Theme::install(QApplication& application) {
    m_application = &application;
    QApplication::setStyle(new GrowingStyle);
    m_systemPalette = QApplication::palette();
    // Qt 6.4 does not tell high contrast on X11 or Wayland; the theme's name and pure colours do.
    const bool pure = m_systemPalette.color(QPalette::Window) == QColor(Qt::black) &&
                      m_systemPalette.color(QPalette::WindowText) == QColor(Qt::white);
    m_systemHighContrast =
        pure || qEnvironmentVariable("GTK_THEME").contains(u"HighContrast", Qt::CaseInsensitive);
    apply();
}

void Theme::setChoice(Choice choice) {
    set(choice, m_scale);
}
void Theme::setScale(double scale) {
    set(m_choice, scale);
}

void Theme::set(Choice choice, double scale) {
    scale = std::clamp(scale, 1.0, 2.0);
    if (choice == m_choice && qFuzzyCompare(scale, m_scale))
        return;
    m_choice = choice;
    m_scale = scale;
    apply();
}

bool Theme::isDark() const {
    if (m_choice == Choice::System)
        return m_systemPalette.color(QPalette::Window).lightness() < 110;
    return m_choice == Choice::Dark;
}

bool Theme::isHighContrast() const {
    return m_choice == Choice::HighContrast || (m_choice == Choice::System && m_systemHighContrast);
}

QColor Theme::color(Ink ink) const {
    if (isHighContrast() && ink != Ink::Mark && ink != Ink::MarkText && ink != Ink::Viewport)
        return m_systemPalette.color(roleOf(ink));
    return (isDark() ? darkTokens() : lightTokens())[ink];
}

QFont Theme::font(Type type) const {
    const TypeRow row = rowOf(type);
    QFont font;
    if (type == Type::Mono) {
        font.setFamilies({QStringLiteral("Liberation Mono"), QStringLiteral("DejaVu Sans Mono"),
                          QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
    } else {
        const bool display = type == Type::Hero || type == Type::Answer || type == Type::Title;
        // Named fallbacks: else Fontconfig may pick Japanese shapes for Chinese text.
        QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                             QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"),
                             QStringLiteral("sans-serif")};
        if (display)
            families.prepend(QStringLiteral("Inter Display"));
        font.setFamilies(families);
        font.setStyleHint(QFont::SansSerif);
    }
    font.setPixelSize(int(std::lround(row.size * m_scale)));
    font.setWeight(row.weight);
    return font;
}

int Theme::lineHeight(Type type) const {
    return int(std::lround(rowOf(type).line * m_scale));
}
int Theme::px(int at100Percent) const {
    return int(std::lround(at100Percent * m_scale));
}
int Theme::gap(int at100Percent) const {
    return int(std::lround(at100Percent * (1 + (m_scale - 1) * 0.5)));
}

void Theme::apply() {
    if (!m_application)
        return;
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(isHighContrast() ? m_systemPalette : makePalette());
    m_application->setStyleSheet(isHighContrast() ? QString() : makeStyleSheet());
    Q_EMIT changed();
}

QPalette Theme::makePalette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, color(Ink::Bg));
    palette.setColor(QPalette::WindowText, color(Ink::Text));
    palette.setColor(QPalette::Base, color(Ink::Surface));
    palette.setColor(QPalette::AlternateBase, color(Ink::Sunken));
    palette.setColor(QPalette::Text, color(Ink::Text));
    palette.setColor(QPalette::Button, color(Ink::Surface));
    palette.setColor(QPalette::ButtonText, color(Ink::Text));
    palette.setColor(QPalette::BrightText, color(Ink::OnAccent));
    palette.setColor(QPalette::Highlight, color(Ink::Accent));
    palette.setColor(QPalette::HighlightedText, color(Ink::OnAccent));
    palette.setColor(QPalette::Link, color(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, color(Ink::Accent));
    palette.setColor(QPalette::ToolTipBase, color(Ink::Text));
    palette.setColor(QPalette::ToolTipText, color(Ink::Surface));
    palette.setColor(QPalette::PlaceholderText, color(Ink::Text2));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Ink::Edge));
    return palette;
}

QString Theme::makeStyleSheet() const {
    QFile file(QStringLiteral(":/theme/disclens.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    // {accent} is a colour, {16} is 16 px at 100 % text.
    static const QRegularExpression mark(QStringLiteral("\\{([a-z0-9-]+)\\}"));
    QString sheet;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (isNumber) {
            sheet += QString::number(px(number)) + u"px";
            continue;
        }
        for (size_t i = 0; i < size_t(Ink::Count_); ++i)
            if (name == QLatin1String(tokenName(Ink(i))))
                sheet += color(Ink(i)).name();
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

} // namespace disclens::ui
