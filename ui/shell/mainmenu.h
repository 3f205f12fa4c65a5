// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/menusection.h"

#include <QList>
#include <QMenu>
#include <QPointer>

#include <map>

namespace Muster {

/// The window's menu: every action that the window and its current page have, by their sections, with their keys; first what is the page's.
/// Filled when it is about to be seen. An action without a section stands with the page's in File.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *parent);

    /// Not owned; those that are gone by then, or are not visible, are left out.
    void setActions(const QList<QAction *> &page, const QList<QAction *> &window);

    [[nodiscard]] QMenu *section(MenuSection section) const { return m_sections.at(section); }

private:
    using Actions = QList<QPointer<QAction>>;

    void fill();
    void add(const Actions &actions);

    std::map<MenuSection, QMenu *> m_sections;
    Actions m_page;
    Actions m_window;
    bool m_isStale = true;
};

} // namespace Muster
