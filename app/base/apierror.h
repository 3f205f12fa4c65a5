// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Muster {

/// What kind of thing went wrong, from the point of view of what a person or a flow can do about it.
enum class ErrorKind {
    Offline,        ///< no connection could be made, so the request provably never arrived; or a read lost its connection
    Untrusted,      ///< the TLS certificate is not to be trusted: nothing was sent, and nothing will be
    Timeout,        ///< a read was not answered in time
    Cancelled,      ///< the caller cancelled
    Unauthorised,   ///< 401: the key is missing, wrong or revoked
    Forbidden,      ///< 402 or 403: the key may not do this (licence, role)
    NotFound,       ///< 404, 405, 410, 501: no such thing there
    Conflict,       ///< 409
    Frozen,         ///< the campaign left draft; its roster accepts no changes
    RateLimited,    ///< 429 after the retries were used up
    Invalid,        ///< 400, 413, 415, 422 or `success:false`: the server refused what was sent
    BadResponse,    ///< an answer that is not what the contract says (HTML, truncated, mistyped, too large)
    Server,         ///< 5xx after the retries were used up
    OutcomeUnknown, ///< a write was sent and its answer was lost (also 408, 502, 504 and 520 to 524): it may or may not have happened
};

/// One failure, as every layer above `net` sees it. Never holds a key: `detail` and `rawBody` are redacted where they are made.
struct ApiError
{
    ErrorKind kind = ErrorKind::BadResponse;
    int httpStatus = 0;   ///< 0 where there was no answer
    QString serverCode;   ///< the server's machine-readable code, if it sent one
    QString detail;       ///< the server's own words, or the network's; one line, may be empty
    QString rawBody;      ///< the start of the answer's body (at most 4,096 characters), shown only behind "Details"
    QString requestId;    ///< `x-request-id` or similar, for a vendor's support; may be empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the server asked to wait
};

/// What a person is told about a failure.
struct UserText
{
    QString whatHappened; ///< one sentence
    QString whatMusterDid; ///< one sentence; empty where it did nothing worth saying
    QString whatToDo;     ///< one sentence
    QString details;      ///< the server's raw words, status and request ID; may be empty

    /// The three sentences in one line.
    [[nodiscard]] QString oneLine() const;
};

/// Translatable text for a failure. `connectionName` names the system ("WaLead", "Practice WaLead").
[[nodiscard]] UserText userText(const ApiError &error, const QString &connectionName);

} // namespace Muster

Q_DECLARE_METATYPE(Muster::ApiError)
