// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultcases.h"

#include <QLocale>

namespace Muster::Test {

namespace {

using Kind = Mishap::Kind;

constexpr Outlook fine = std::nullopt;

Mishap mishap(Kind kind, bool isDone = false)
{
    Mishap made;
    made.kind = kind;
    made.isDone = isDone;
    made.pace = kind == Kind::Drip ? 1 : 0;
    if (kind == Kind::Twice)
        made.body = "[]"; // ends a list, and is no answer to a write
    return made;
}

Mishap answer(int status, const QByteArray &body = {}, bool isDone = false, const QByteArrayList &headers = {})
{
    Mishap made = mishap(Kind::Answer, isDone);
    made.status = status;
    made.body = body;
    made.headers = headers;
    return made;
}

/// Sooner than the grace of a lost answer ends on the rig's clock.
Mishap late(Mishap mishap)
{
    mishap.lateness = 60;
    return mishap;
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QList<FaultCase> lostConnections()
{
    constexpr auto unknown = ErrorKind::OutcomeUnknown;
    constexpr auto offline = ErrorKind::Offline;
    return {
        {"reset before the request was read", mishap(Kind::ResetUnread), fine, unknown, fine, offline},
        {"reset in the middle of the request", mishap(Kind::ResetMidRequest), fine, unknown, fine, offline},
        {"reset after the request, not done", mishap(Kind::Reset), fine, unknown, fine, offline},
        {"reset after the request, done", mishap(Kind::Reset, true), fine, fine, fine, offline},
        {"reset in the middle of the answer", mishap(Kind::ResetMidAnswer), fine, fine, fine, offline},
        {"never answered, not done", mishap(Kind::Silence), fine, unknown, fine, ErrorKind::Timeout},
        {"never answered, done", mishap(Kind::Silence, true), fine, fine, fine, ErrorKind::Timeout},
        {"dripping answer", mishap(Kind::Drip), fine, fine, fine, fine},
        {"truncated answer", mishap(Kind::CutAnswer), fine, fine, fine, offline},
    };
}

QList<FaultCase> statuses(const QDateTime &now)
{
    constexpr auto limited = ErrorKind::RateLimited;
    constexpr auto server = ErrorKind::Server;
    constexpr auto unknown = ErrorKind::OutcomeUnknown;
    const QByteArray words = "{\"message\":\"Out of order\"}";
    return {
        {"429 with seconds", answer(429, words, false, {"Retry-After: 2"}), fine, fine, fine, limited, 20},
        {"429 with a date", answer(429, words, false, {"Retry-After: " + httpDate(now.addSecs(20))}), fine, fine, fine, fine, 3},
        {"429 with no time at all", answer(429, words, false, {"Retry-After: 0"}), fine, limited, fine, limited},
        {"429 with a date gone by", answer(429, words, false, {"Retry-After: " + httpDate(now.addSecs(-3600))}), fine, limited, fine,
         limited},
        {"429 without a time", answer(429, words), fine, limited, fine, limited},
        {"500, not done", answer(500, words), fine, server, fine, server},
        {"500, done", answer(500, words, true), fine, fine, fine, server},
        {"502, not done", answer(502, words), fine, unknown, fine, server},
        {"502, done", answer(502, words, true), fine, fine, fine, server},
        {"503, not done", answer(503, words), fine, server, fine, server},
        {"503, done", answer(503, words, true), fine, fine, fine, server},
        {"504, not done", answer(504, words), fine, unknown, fine, server},
        {"504, done", answer(504, words, true), fine, fine, fine, server},
        {"504, done a little later", late(answer(504, words, true)), fine, fine, fine, server},
        {"401", answer(401, words), ErrorKind::Unauthorised, ErrorKind::Unauthorised, ErrorKind::Unauthorised, ErrorKind::Unauthorised},
        {"403", answer(403, words), ErrorKind::Forbidden, ErrorKind::Forbidden, ErrorKind::Forbidden, ErrorKind::Forbidden},
        {"404", answer(404, words), ErrorKind::NotFound, ErrorKind::NotFound, ErrorKind::NotFound, ErrorKind::NotFound},
    };
}

QList<FaultCase> strangeAnswers(const QUrl &elsewhere)
{
    constexpr auto bad = ErrorKind::BadResponse;
    const QByteArray page = "<!DOCTYPE html><html><head><title>Please log in</title></head><body>Welcome</body></html>";
    const QByteArrayList html{"Content-Type: text/html"};
    const QByteArrayList away{"Location: " + elsewhere.toEncoded() + "/v1/blocked-leads"};
    return {
        {"HTML with 200, not done", answer(200, page, false, html), fine, bad, bad, bad},
        {"HTML with 200, done", answer(200, page, true, html), fine, fine, bad, bad},
        {"HTML with 502, not done", answer(502, page, false, html), fine, ErrorKind::OutcomeUnknown, fine, ErrorKind::Server},
        {"empty 200, done", answer(200, {}, true), fine, fine, bad, bad},
        {"wrong types, done", answer(200, "{\"success\":true,\"blocked\":\"many\",\"leads\":{\"id\":[]}}", true), fine, fine, bad, bad},
        {"another type, not done", answer(200, "42"), fine, bad, bad, bad},
        {"cut JSON, done", answer(200, "{\"success\":true,\"blo", true), fine, fine, bad, bad},
        {"100 MB, not done", mishap(Kind::Huge), fine, bad, bad, bad},
        {"100 MB, done", mishap(Kind::Huge, true), fine, fine, bad, bad},
        {"redirect to another place (307)", answer(307, {}, false, away), bad, bad, bad, bad},
        {"redirect to another place (302), not done", answer(302, {}, false, away), fine, bad, bad, bad},
        {"redirect to another place (303), done", answer(303, {}, true, away), fine, fine, bad, bad},
        {"a second answer behind the first", mishap(Kind::Twice), fine, fine, fine, fine},
        {"answers out of order", mishap(Kind::HoldBack), fine, fine, fine, fine},
    };
}

} // namespace

QList<FaultCase> faultCases(const QDateTime &now, const QUrl &elsewhere)
{
    return lostConnections() + statuses(now) + strangeAnswers(elsewhere);
}

QString kindName(ErrorKind kind)
{
    constexpr const char *names[] = {"Offline",  "Untrusted", "Timeout",     "Cancelled", "Unauthorised", "Forbidden", "NotFound",
                                     "Conflict", "Frozen",    "RateLimited", "Invalid",   "BadResponse",  "Server",    "OutcomeUnknown"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

QString outlookText(const Outlook &outlook)
{
    return outlook ? QStringLiteral("stopped: ") + kindName(*outlook) : QStringLiteral("done");
}

} // namespace Muster::Test
