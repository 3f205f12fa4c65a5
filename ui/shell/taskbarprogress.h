// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

namespace Muster {

/// How far the jobs are, at the application's place in the taskbar. An interface, so that tests see what was shown.
class TaskbarProgress
{
public:
    virtual ~TaskbarProgress() = default;

    /// From 0 to 1; none: there is nothing to show.
    virtual void show(std::optional<double> share) = 0;
};

/// By the signals of com.canonical.Unity.LauncherEntry, which most docks of Linux understand. Elsewhere it does nothing.
[[nodiscard]] std::unique_ptr<TaskbarProgress> makeTaskbarProgress();

} // namespace Muster
