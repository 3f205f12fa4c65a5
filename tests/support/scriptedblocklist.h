// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/clock.h"
#include "net/httpclient.h"
#include "services/blocklistservice.h"
#include "support/scriptednetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster::Test {

/// One row of a scripted list; an empty text or date is null on the wire.
struct ScriptedLead
{
    QString id;
    QString publicIdentifier;
    QString reason;
    QString createdAt; ///< ISO 8601, UTC
};

/// A blocklist service whose server is a script. Nothing is tried twice, so that failures come at once.
struct ScriptedBlocklist
{
    SystemClock clock;
    ScriptedNetwork network{clock};
    HttpClient client{
        network, clock, {QUrl(QStringLiteral("https://walead.test")), WaLeadApi::keyHeader(), "test-key-1"}, nullptr, onceOnly()};
    WaLeadApi api{client, QUrl(QStringLiteral("https://walead.test"))};
    BlocklistService service{api};

    static RetryPolicy onceOnly()
    {
        RetryLimits limits;
        limits.attempts = 1;
        return RetryPolicy(limits);
    }

    static QByteArray page(const QList<ScriptedLead> &leads)
    {
        QJsonArray rows;
        for (const ScriptedLead &lead : leads) {
            const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
            rows.append(QJsonObject{{QStringLiteral("id"), orNull(lead.id)},
                                    {QStringLiteral("publicIdentifier"), lead.publicIdentifier},
                                    {QStringLiteral("reason"), orNull(lead.reason)},
                                    {QStringLiteral("createdAt"), orNull(lead.createdAt)},
                                    {QStringLiteral("workspaceId"), QStringLiteral("ws-1")}});
        }
        return QJsonDocument(rows).toJson(QJsonDocument::Compact);
    }

    /// The workspace's list is asked for from this row on.
    Expectation &expectPage(int offset)
    {
        return network.expect("GET", QStringLiteral("/v1/blocked-leads?sort=DESC&offset=%1").arg(offset));
    }
    void expectPage(int offset, const QList<ScriptedLead> &leads) { expectPage(offset).reply(200, page(leads)); }
    /// The whole list in one page, and the empty page after it.
    void expectList(const QList<ScriptedLead> &leads)
    {
        expectPage(0, leads);
        if (!leads.isEmpty())
            expectPage(static_cast<int>(leads.size()), {});
    }
};

} // namespace Muster::Test
