// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Muster::Bench {

/// What one program is called and how it is run. Either a command, or a function that runs in a child process of its own.
struct Contestant
{
    QString name;
    QStringList command = {};
    std::function<bool()> function = {};
};

/// Of a whole process, from its start to its end.
struct Measure
{
    bool ran = false;       ///< it ended, and with a status that says that the work was done (0, or 1: some rows were invalid)
    double seconds = 0;     ///< wall time, the median of the rounds
    double processorSeconds = 0; ///< of all its threads, the median of the rounds
    double megabytes = 0;   ///< the most memory that it held, the median of the rounds
};

/// Runs all of them in turn, `rounds` times, so that what slows the machine for a while slows all alike. One at a time.
[[nodiscard]] std::vector<Measure> measureSideBySide(const std::vector<Contestant> &contestants, int rounds);

/// Does `work` in a child process, so that its memory does not count as that of what is measured later: a child begins with what its
/// parent holds. False where it failed.
[[nodiscard]] bool doneInChild(const std::function<bool()> &work);

} // namespace Muster::Bench
