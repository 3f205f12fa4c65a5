// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/sendkit/dncapi.h"
#include "net/httpclient.h"
#include "support/waleadrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster::Test {

/// The entry's object as SendKit sends it; an empty reason is null.
inline QJsonObject dncEntry(const QString &id, const QString &contact, const QString &reason = {})
{
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("email"), contact},
            {QStringLiteral("entryType"), contact.contains(QLatin1Char('@')) ? QStringLiteral("email") : QStringLiteral("domain")},
            {QStringLiteral("workspaceId"), QStringLiteral("ws_1")},
            {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
            {QStringLiteral("createdAt"), QStringLiteral("2026-03-11T10:00:00.000Z")}};
}

/// Entries with the IDs "e<n>" and the addresses "p<n>@x.com" of these numbers.
inline QJsonArray dncEntries(int first, int last)
{
    QJsonArray entries;
    for (int number = first; number <= last; ++number)
        entries.append(dncEntry(QStringLiteral("e%1").arg(number), QStringLiteral("p%1@x.com").arg(number)));
    return entries;
}

inline QByteArray dncAnswer(const QJsonArray &entries, const QJsonObject &pagination = {})
{
    QJsonObject answer{{QStringLiteral("success"), true}, {QStringLiteral("data"), entries}};
    if (!pagination.isEmpty())
        answer.insert(QStringLiteral("pagination"), pagination);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

inline QByteArray dncPageForm(const QJsonArray &entries, int page, int total)
{
    constexpr int limit = 100;
    return dncAnswer(entries, {{QStringLiteral("page"), page},
                               {QStringLiteral("limit"), limit},
                               {QStringLiteral("total"), total},
                               {QStringLiteral("pages"), (total + limit - 1) / limit}});
}

inline QByteArray dncCursorForm(const QJsonArray &entries, int total, const QString &nextCursor)
{
    return dncAnswer(entries, {{QStringLiteral("limit"), 100},
                               {QStringLiteral("total"), total},
                               {QStringLiteral("hasMore"), !nextCursor.isEmpty()},
                               {QStringLiteral("nextCursor"), nextCursor.isEmpty() ? QJsonValue() : QJsonValue(nextCursor)}});
}

inline QString dncTarget(const QString &more = {})
{
    return QStringLiteral("/v1/dnc?limit=100") + more;
}

/// The do-not-contact list's wire on a scripted network, as a platform key's.
struct DncRig
{
    FakeClock clock;
    ScriptedNetwork network{clock};
    HttpClient client{network, clock, {QUrl(QStringLiteral("https://sendkit.test")), "X-Api-Key", testKey}, nullptr, fullBackOff()};
    DncApi api{client, QUrl(QStringLiteral("https://sendkit.test/v1/")), QStringLiteral("ws_1")};
    QObject context;
};

} // namespace Muster::Test
