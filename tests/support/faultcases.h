// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "support/mishap.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Muster::Test {

/// What a fault is to come to: nothing but a delay, or an error of this kind.
using Outlook = std::optional<ErrorKind>;

/// A fault of the matrix, and how each operation is to end under it: where it befalls the first request of its kind only, and
/// where it befalls every one.
struct FaultCase
{
    const char *name;
    Mishap mishap;
    Outlook writeOnce;
    Outlook writeAlways;
    Outlook listOnce;
    Outlook listAlways;
    int times = std::numeric_limits<int>::max(); ///< what "always" means; a server that names a time is waited for, so it has to end
};

/// Everything that one answer, or none, can do to a client. `now` is the client's time; `elsewhere` the base URL of another server.
[[nodiscard]] QList<FaultCase> faultCases(const QDateTime &now, const QUrl &elsewhere);

/// "done", "stopped: Server": an outlook for people.
[[nodiscard]] QString outlookText(const Outlook &outlook);
[[nodiscard]] QString kindName(ErrorKind kind);

} // namespace Muster::Test
