// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "net/apicall.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/scriptednetwork.h"

#include <QPointer>

#include <optional>

namespace Muster::Test {

inline const QByteArray testKey = "secret-key-0123456789";
inline const QUrl testBaseUrl{QStringLiteral("https://walead.test/api")};

/// What became of a call: set once it finished, with how often it did.
template <typename T>
struct Outcome
{
    std::optional<Result<T>> result;
    int times = 0;

    [[nodiscard]] bool isThere() const { return result.has_value(); }
    [[nodiscard]] bool isValue() const { return result && result->has_value(); }
    [[nodiscard]] ErrorKind kind() const { return result->error().kind; }
    [[nodiscard]] const ApiError &error() const { return result->error(); }
    [[nodiscard]] const T &value() const { return **result; }
};

/// Writes the call's outcome into `outcome`, which must live as long as `context`.
template <typename T>
void record(ApiCall<T> *call, QObject *context, Outcome<T> &outcome)
{
    call->onDone(context, [&outcome](const Result<T> &result) {
        outcome.result = result;
        ++outcome.times;
    });
}

/// Back-off that always waits for its bound: 500 ms, 1 s, 2 s, 4 s.
inline RetryPolicy fullBackOff()
{
    return RetryPolicy({}, [] { return 1.0; });
}

/// WaLead's wire on a scripted network. Targets begin with "/api/v1".
struct WaLeadRig
{
    explicit WaLeadRig(AttemptLimits limits = {})
        : client(network, clock, {testBaseUrl, WaLeadApi::keyHeader(), testKey}, nullptr, fullBackOff(), limits), api(client, testBaseUrl)
    {
    }

    FakeClock clock;
    ScriptedNetwork network{clock};
    HttpClient client;
    WaLeadApi api;
    QObject context;
};

} // namespace Muster::Test
