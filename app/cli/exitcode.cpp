// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Muster::Cli {

ExitCode exitCodeFor(ErrorKind kind, bool namedSomething)
{
    switch (kind) {
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
        return ExitCode::NotAuthorised;
    case ErrorKind::Frozen:
        return ExitCode::Frozen;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
        return namedSomething ? ExitCode::Usage : ExitCode::ServerFailed;
    case ErrorKind::Offline:
    case ErrorKind::Untrusted:
    case ErrorKind::Timeout:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::BadResponse:
    case ErrorKind::Server:
    case ErrorKind::OutcomeUnknown:
        break;
    }
    return ExitCode::ServerFailed;
}

} // namespace Muster::Cli
