// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screens/stage.h"

#include <functional>
#include <vector>

namespace Muster::Test {

/// One state of the application that a user can see.
struct Screen
{
    const char *name; ///< of its picture's file
    /// Brings it up; gives what there is to look at, the window or a dialog, or null where it could not be reached. The stage is tidy before.
    std::function<QWidget *(Stage &)> show;
};

/// All of them: every page and dialog, and the states that look different.
[[nodiscard]] const std::vector<Screen> &screens();

} // namespace Muster::Test
