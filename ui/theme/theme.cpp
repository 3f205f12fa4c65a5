// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include "theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace Muster {

namespace {

constexpr int bodyPixels = 13;
constexpr auto platformDarkProperty = "musterPlatformIsDark";
constexpr auto desktopDarkProperty = "musterDesktopIsDark";
constexpr auto compactRowsProperty = "musterCompactRows";

/// What the desktop wants; where it does not say, the platform's palette, read before ours hides it.
Scheme desktopScheme(QApplication &application)
{
    if (!application.property(platformDarkProperty).isValid())
        application.setProperty(platformDarkProperty, schemeOf(QApplication::palette()) == Scheme::Dark);
    const QVariant said = application.property(desktopDarkProperty);
    return (said.isValid() ? said : application.property(platformDarkProperty)).toBool() ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const auto tone = [scheme](Token token) { return color(token, scheme); };
    QPalette palette(tone(Token::Text), tone(Token::Surface), tone(Token::Line), tone(Token::Muted), tone(Token::Line), tone(Token::Text),
                     tone(Token::Surface));
    palette.setColor(QPalette::Window, tone(Token::Ground));
    palette.setColor(QPalette::AlternateBase, tone(Token::Raised));
    palette.setColor(QPalette::Button, tone(Token::Surface));
    palette.setColor(QPalette::ToolTipBase, tone(Token::Raised));
    palette.setColor(QPalette::ToolTipText, tone(Token::Text));
    palette.setColor(QPalette::PlaceholderText, tone(Token::Muted));
    palette.setColor(QPalette::Highlight, tone(Token::Selection));
    palette.setColor(QPalette::HighlightedText, tone(Token::Text));
    palette.setColor(QPalette::Link, tone(Token::Accent));
    palette.setColor(QPalette::LinkVisited, tone(Token::Accent));
    palette.setColor(QPalette::BrightText, tone(Token::OnAccent));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                                           QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, disabledText(scheme));
    return palette;
}

/// The platform's interface font. Where no desktop names one the family is a generic stand-in, and Inter reads better than it.
QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const int platformPixels = QFontInfo(font).pixelSize();
    static const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("sans-serif"),
                                     QStringLiteral("DejaVu Sans")};
    const bool named = !generic.contains(font.family(), Qt::CaseInsensitive) && !font.family().isEmpty();
    if (!named && QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter")});
    font.setPixelSize(std::max(bodyPixels, platformPixels));
    return font;
}

QString styleSheet(Scheme scheme)
{
    QFile file(QStringLiteral(":/theme/muster.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto tone = [scheme](Token token) { return color(token, scheme); };
    const std::array<std::pair<QLatin1String, QColor>, 12> names{{
        {QLatin1String("@ground@"), tone(Token::Ground)},
        {QLatin1String("@surface@"), tone(Token::Surface)},
        {QLatin1String("@raised@"), tone(Token::Raised)},
        {QLatin1String("@line@"), tone(Token::Line)},
        {QLatin1String("@text@"), tone(Token::Text)},
        {QLatin1String("@muted@"), tone(Token::Muted)},
        {QLatin1String("@accent@"), tone(Token::Accent)},
        {QLatin1String("@selection@"), tone(Token::Selection)},
        {QLatin1String("@chip@"), tone(Token::Chip)},
        {QLatin1String("@bad@"), tone(Token::Bad)},
        {QLatin1String("@disabled@"), disabledText(scheme)},
        {QLatin1String("@handle@"), mixed(tone(Token::Line), tone(Token::Muted), 0.3)},
    }};
    for (const auto &[name, value] : names)
        sheet.replace(name, value.name());
    return sheet.replace(QLatin1String("@handleHover@"), mixed(tone(Token::Line), tone(Token::Muted), 0.7).name());
}

} // namespace

std::optional<Appearance> appearanceFromWord(const QString &word)
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (word.compare(appearanceWord(appearance), Qt::CaseInsensitive) == 0)
            return appearance;
    }
    return std::nullopt;
}

QString appearanceWord(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

bool setDesktopScheme(QApplication &application, std::optional<Scheme> scheme)
{
    const Scheme before = desktopScheme(application);
    application.setProperty(desktopDarkProperty, scheme ? QVariant(*scheme == Scheme::Dark) : QVariant());
    return desktopScheme(application) != before;
}

void setRowsCompact(bool compact)
{
    if (qApp->property(compactRowsProperty).toBool() == compact)
        return;
    qApp->setProperty(compactRowsProperty, compact);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

int tableRowHeight()
{
    return qApp->property(compactRowsProperty).toBool() ? compactRowHeight : rowHeight;
}

void applyTheme(QApplication &application, Appearance appearance)
{
    const Scheme desktop = desktopScheme(application);
    const Scheme scheme = appearance == Appearance::System ? desktop : appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
    // Under a style sheet the application's style is a wrapper around ours, so it is set only the first time.
    if (application.styleSheet().isEmpty()) {
        // Otherwise a widget loses the font it was given when it moves to another parent after its first showing.
        QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
        QApplication::setStyle(new Style);
        QApplication::setFont(interfaceFont());
    }
    QApplication::setPalette(paletteOf(scheme));
    application.setStyleSheet(styleSheet(scheme));
}

} // namespace Muster
