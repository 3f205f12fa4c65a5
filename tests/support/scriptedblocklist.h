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

    /// The workspace's list is asked on from this row: with the row before it, as a WaLeadListing does.
    Expectation &expectPage(qsizetype offset)
    {
        return network.expect("GET", QStringLiteral("/v1/blocked-leads?sort=ASC&offset=%1").arg(offset > 0 ? offset - 1 : 0));
    }
    /// The page that begins at `offset`; the row before it goes before its rows.
    void expectPage(qsizetype offset, const QList<ScriptedLead> &leads)
    {
        expectPage(offset).reply(200, page(offset > 0 ? QList{m_lastLead} + leads : leads));
        if (!leads.isEmpty())
            m_lastLead = leads.last();
    }
    /// The end of a list of so many rows.
    void expectEnd(qsizetype rows)
    {
        expectPage(rows, {});
        network.expect("GET", QStringLiteral("/v1/blocked-leads?sort=ASC&offset=%1").arg(rows)).reply(200, "[]");
    }
    /// The whole list in one page, and its end.
    void expectList(const QList<ScriptedLead> &leads)
    {
        expectPage(0, leads);
        if (!leads.isEmpty())
            expectEnd(leads.size());
    }

private:
    ScriptedLead m_lastLead;
};

} // namespace Muster::Test
