// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "net/attemptresult.h"

#include <QDateTime>

namespace Muster {

/// The one place where answers and network faults become ApiError. `key` is taken out of every text (base/redaction.h).

/// True where a write may have happened although no answer says so: the connection or the time ran out after it was sent, or a
/// gateway (502, 504, 520 to 524) or 408 stands in for the server's answer. Such a gateway passed the request on and lost what
/// came back, whereas a 500 or 503 is the server's own word that it failed.
[[nodiscard]] bool leavesDoubt(const AttemptResult &result);

/// The vendor's own name for what it answered, as it came; empty where it gave none.
[[nodiscard]] QString requestIdOf(const HttpResponse &response);

/// `result` is no success (2xx).
[[nodiscard]] ApiError errorOf(const AttemptResult &result, HttpRequest::Repeat repeat, const QByteArray &key, const QDateTime &nowUtc);

/// An answer whose status was fine and whose content was not.
[[nodiscard]] ApiError errorInAnswer(const HttpResponse &response, ErrorKind kind, const QString &detail, const QByteArray &key);

/// A request that Muster refused to send.
[[nodiscard]] ApiError errorBeforeSending(ErrorKind kind, const QString &detail);

} // namespace Muster
