// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applicationlook.h"

#include "desktopappearance.h"
#include "store/settings.h"

#include <QApplication>

namespace Muster {

namespace {

constexpr QLatin1String appearanceChoice("appearance");
constexpr QLatin1String desktopChoice("desktopAppearance"); ///< what the desktop wanted last
constexpr QLatin1String rowsChoice("rows");
constexpr QLatin1String compact("compact");

std::optional<Scheme> schemeFromWord(const QString &word)
{
    const auto appearance = appearanceFromWord(word);
    if (appearance == Appearance::Dark)
        return Scheme::Dark;
    return appearance == Appearance::Light ? std::optional(Scheme::Light) : std::nullopt;
}

QString wordOf(std::optional<Scheme> scheme)
{
    return scheme ? appearanceWord(*scheme == Scheme::Dark ? Appearance::Dark : Appearance::Light) : QString();
}

} // namespace

ApplicationLook::ApplicationLook(QApplication &application, Settings &settings, const QString &wanted)
    : m_application(application), m_settings(settings), m_appearance(appearanceFromWord(wanted).value_or(chosen(settings)))
{
    setDesktopScheme(application, schemeFromWord(settings.choice(desktopChoice)));
    setRowsCompact(hasCompactRows(settings));
    applyTheme(application, m_appearance);
}

Appearance ApplicationLook::chosen(const Settings &settings)
{
    return appearanceFromWord(settings.choice(appearanceChoice)).value_or(Appearance::System);
}

bool ApplicationLook::hasCompactRows(const Settings &settings)
{
    return settings.choice(rowsChoice) == compact;
}

void ApplicationLook::setCompactRows(Settings &settings, bool isCompact)
{
    settings.setChoice(rowsChoice, isCompact ? QString(compact) : QString());
    setRowsCompact(isCompact);
}

void ApplicationLook::choose(Appearance appearance)
{
    m_settings.setChoice(appearanceChoice, appearanceWord(appearance));
    m_appearance = appearance;
    applyTheme(m_application, appearance);
}

void ApplicationLook::followDesktop()
{
    auto *desktop = new DesktopAppearance(this);
    connect(desktop, &DesktopAppearance::told, this, &ApplicationLook::takeDesktop);
    desktop->begin();
}

void ApplicationLook::takeDesktop(std::optional<Scheme> scheme)
{
    if (wordOf(scheme) != m_settings.choice(desktopChoice))
        m_settings.setChoice(desktopChoice, wordOf(scheme));
    if (setDesktopScheme(m_application, scheme) && m_appearance == Appearance::System)
        applyTheme(m_application, m_appearance);
}

} // namespace Muster
