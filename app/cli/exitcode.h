// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

namespace Muster::Cli {

/// What the shell gets (product.md, "Command line"). Scripts depend on the numbers: they never change.
enum class ExitCode {
    Ok = 0,
    SomeRowsFailed = 1, ///< done, but some rows were invalid, rejected, nobody on the roster or not read back; or cancelled for good
    Usage = 2,          ///< the command line or the input cannot be used
    NotAuthorised = 3,
    ServerFailed = 4, ///< could not be reached, or failed; or its list could not be read back
    Frozen = 5,
    Interrupted = 6, ///< stopped by a signal, by a "no" to the question, or because the journal could not be written
};

/// The exit status of a failure. `namedSomething`: the user named what was asked for (a campaign), so that "not found" and
/// "refused" are about the command line rather than about the server.
[[nodiscard]] ExitCode exitCodeFor(ErrorKind kind, bool namedSomething);

} // namespace Muster::Cli
