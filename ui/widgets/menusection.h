// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QVariant>

#include <optional>

namespace Muster {

/// Under which heading of the window's menu an action stands, in the menu's order.
enum class MenuSection { File, Edit, View, Go, Connection, Help };

inline void setMenuSection(QAction &action, MenuSection section)
{
    action.setProperty("menuSection", static_cast<int>(section));
}

/// None for an action that was never given one.
[[nodiscard]] inline std::optional<MenuSection> menuSectionOf(const QAction &action)
{
    const QVariant section = action.property("menuSection");
    return section.isValid() ? std::optional(static_cast<MenuSection>(section.toInt())) : std::nullopt;
}

} // namespace Muster
