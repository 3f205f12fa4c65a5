// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/practiceserver.h"

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

namespace Muster::Sandbox {

/// What the command line of muster-sandbox asks for.
struct SandboxOptions
{
    enum class Action { Serve, ShowHelp, ShowVersion };

    Action action = Action::Serve;
    PracticeOptions practice;
    QString helpText; ///< for ShowHelp
};

/// Reads `arguments` (the program's name first). The key may also come from `environmentKey`, so that it need not stand on a
/// command line that other users of the machine can see. An error is one or more sentences for the user.
[[nodiscard]] tl::expected<SandboxOptions, QString> readSandboxOptions(const QStringList &arguments, const QByteArray &environmentKey);

} // namespace Muster::Sandbox
