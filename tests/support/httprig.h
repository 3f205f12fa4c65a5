// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/waleadrig.h"

#include <QCoreApplication>

namespace Muster::Test {

inline HttpRequest readOf(const QString &path)
{
    return {HttpRequest::Method::Get, QUrl(testBaseUrl.toString() + path), {}, HttpRequest::Repeat::Read};
}

inline HttpRequest writeOf(HttpRequest::Repeat repeat)
{
    return {HttpRequest::Method::Post, QUrl(testBaseUrl.toString() + QStringLiteral("/w")), "{\"a\":1}", repeat};
}

/// Lets everything happen that happens without time passing.
inline void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

/// One HttpClient on a scripted network, and what became of the last thing sent.
struct HttpRig : WaLeadRig
{
    using WaLeadRig::WaLeadRig;

    Outcome<HttpResponse> outcome;

    ApiCall<HttpResponse> *send(const HttpRequest &request)
    {
        ApiCall<HttpResponse> *call = client.send(request, &context);
        record(call, &context, outcome);
        return call;
    }
    /// Moves time on to the next thing due, again and again, until there is an outcome.
    std::chrono::milliseconds runOn()
    {
        std::chrono::milliseconds passed{0};
        settle();
        for (int steps = 0; !outcome.isThere() && steps < 200 && clock.nextDue(); ++steps) {
            passed += *clock.nextDue();
            clock.advance(*clock.nextDue());
            settle();
        }
        return passed;
    }
};

} // namespace Muster::Test
