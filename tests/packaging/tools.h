// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Muster::Test {

struct Finding
{
    int status = -1; ///< -1: it could not be started, or did not end
    QString out;     ///< standard output, then standard error
};

/// Runs a tool of the system to its end, within a minute. A tool that is missing is said in `out`, with the name of its package.
[[nodiscard]] Finding run(const QString &tool, const QStringList &arguments, const QString &input = {}, const QString &folder = {});

/// The whole file as text; fails the test where it cannot be read, and is empty then.
[[nodiscard]] QString readText(const QString &path);

/// The long options, without dashes, that a program's --help lists on lines of their own; sorted.
[[nodiscard]] QStringList optionsInHelp(const QString &help);

} // namespace Muster::Test
