// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainmenu.h"

namespace Muster {

MainMenu::MainMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("mainMenu"));
    const std::initializer_list<std::pair<MenuSection, QString>> titles{
        {MenuSection::File, tr("&File")}, {MenuSection::Edit, tr("&Edit")},
        {MenuSection::View, tr("&View")}, {MenuSection::Go, tr("&Go")},
        {MenuSection::Connection, tr("&Connection")}, {MenuSection::Help, tr("&Help")},
    };
    for (const auto &[section, title] : titles) {
        QMenu *menu = addMenu(title);
        menu->setToolTipsVisible(true); // why something cannot be done now
        m_sections.emplace(section, menu);
    }
    connect(this, &QMenu::aboutToShow, this, &MainMenu::fill);
}

void MainMenu::setActions(const QList<QAction *> &page, const QList<QAction *> &window)
{
    m_page = Actions(page.begin(), page.end());
    m_window = Actions(window.begin(), window.end());
    m_isStale = true;
#ifdef Q_OS_MACOS
    fill(); // the menu bar's menus are seen without this one
#endif
}

void MainMenu::fill()
{
    if (!std::exchange(m_isStale, false))
        return;
    for (const auto &[section, menu] : m_sections)
        menu->clear();
    add(m_page);
    for (const auto &[section, menu] : m_sections)
        menu->addSeparator(); // shown only between actions
    add(m_window);
    for (const auto &[section, menu] : m_sections)
        menu->menuAction()->setVisible(!menu->isEmpty());
}

void MainMenu::add(const Actions &actions)
{
    for (const QPointer<QAction> &action : actions) {
        if (action == nullptr)
            continue;
        QMenu *menu = m_sections.at(menuSectionOf(*action).value_or(MenuSection::File));
        if (action->objectName() == QLatin1String("quit")) // not beside what a slip of the hand may mean
            menu->addSeparator();
        menu->addAction(action);
    }
}

} // namespace Muster
