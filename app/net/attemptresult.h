// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QString>

#include <tl/expected.hpp>

namespace Muster {

/// Why one attempt brought no HTTP answer.
enum class Fault {
    Unreachable, ///< no connection, or none of the body was taken: the request provably never arrived
    Untrusted,   ///< TLS failed: never arrived, and trying again would change nothing
    Dropped,     ///< the connection was lost before the answer was complete
    TimedOut,    ///< sent, and then nothing moved for too long
    Garbled,     ///< an answer came that is no HTTP, or cannot be decompressed
    TooLarge,    ///< the answer's body is over the bound
};

/// "timed out": for logs and supporters, and so not translated.
[[nodiscard]] inline QString faultWord(Fault fault)
{
    switch (fault) {
    case Fault::Unreachable:
        return QStringLiteral("unreachable");
    case Fault::Untrusted:
        return QStringLiteral("untrusted");
    case Fault::Dropped:
        return QStringLiteral("dropped");
    case Fault::TimedOut:
        return QStringLiteral("timed out");
    case Fault::Garbled:
        return QStringLiteral("garbled");
    case Fault::TooLarge:
        return QStringLiteral("too large");
    }
    return {};
}

struct NetworkFault
{
    Fault fault = Fault::Unreachable;
    QString detail; ///< one line in the network's words; not yet redacted
};

/// What one attempt brought: an HTTP answer of any status, or none.
using AttemptResult = tl::expected<HttpResponse, NetworkFault>;

} // namespace Muster
