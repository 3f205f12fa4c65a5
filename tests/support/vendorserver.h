// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/dncrig.h"
#include "support/fakeclock.h"
#include "support/scriptednetwork.h"

#include <QHash>
#include <QUrlQuery>

namespace Muster::Test {

/// What a few vendors' servers hold, for a network without a script: blocklists and rosters by host. Whatever else is asked, or of a host
/// in `failing`, is answered with 403.
struct VendorServer
{
    FakeClock clock;
    ScriptedNetwork network{clock};
    QHash<QString, QStringList> people;          ///< WaLead's workspace lists
    QHash<QString, QStringList> contacts;        ///< SendKit's do-not-contact lists
    QHash<QString, QList<QStringList>> rosters;  ///< Puffle's: addresses of each campaign, whose IDs are "c0", "c1" ...
    QStringList failing;
    bool isHolding = false; ///< whatever is asked is not answered

    VendorServer()
    {
        network.serveBy([this](const SeenRequest &request) { return answerTo(request); });
    }

    [[nodiscard]] int asked(const QString &path) const
    {
        int count = 0;
        for (const SeenRequest &seen : network.requests())
            count += seen.url.path() == path ? 1 : 0;
        return count;
    }

private:
    static ScriptedAnswer reply(int status, const QByteArray &body)
    {
        ScriptedAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
    static QByteArray json(const QJsonValue &value)
    {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
    }

    [[nodiscard]] ScriptedAnswer answerTo(const SeenRequest &request) const
    {
        const QString host = request.url.host();
        const QString path = request.url.path();
        if (isHolding) {
            ScriptedAnswer none;
            none.way = ScriptedAnswer::Way::Hang;
            return none;
        }
        if (failing.contains(host) || failing.contains(path))
            return reply(403, R"({"message":"not for you"})");
        if (path == QLatin1String("/v1/blocked-leads"))
            return reply(200, blockedPage(host, QUrlQuery(request.url).queryItemValue(QStringLiteral("offset")).toInt()));
        if (path == QLatin1String("/v1/dnc"))
            return reply(200, dncList(host));
        if (path == QLatin1String("/api/campaigns"))
            return reply(200, campaigns(host));
        const QStringList parts = path.split(QLatin1Char('/')); // /api/campaigns/c0/leads
        const int number = parts.value(3).mid(1).toInt();
        if (number < rosters.value(host).size())
            return reply(200, roster(rosters.value(host).at(number)));
        return reply(404, {});
    }
    [[nodiscard]] QByteArray blockedPage(const QString &host, int offset) const
    {
        QJsonArray rows;
        for (const QString &person : people.value(host).mid(offset))
            rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("r-") + person}, {QStringLiteral("publicIdentifier"), person}});
        return json(rows);
    }
    [[nodiscard]] QByteArray dncList(const QString &host) const
    {
        QJsonArray entries;
        for (const QString &contact : contacts.value(host))
            entries.append(dncEntry(QStringLiteral("e-") + contact, contact));
        return dncPageForm(entries, 1, static_cast<int>(entries.size()));
    }
    [[nodiscard]] QByteArray campaigns(const QString &host) const
    {
        QJsonArray all;
        for (qsizetype i = 0; i < rosters.value(host).size(); ++i) {
            all.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("c%1").arg(i)},
                                   {QStringLiteral("name"), QStringLiteral("Campaign %1").arg(i)},
                                   {QStringLiteral("status"), QStringLiteral("draft")}});
        }
        return json(QJsonObject{{QStringLiteral("campaigns"), all}});
    }
    [[nodiscard]] static QByteArray roster(const QStringList &addresses)
    {
        QJsonArray rows;
        for (const QString &address : addresses)
            rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("l-") + address},
                                    {QStringLiteral("email"), address},
                                    {QStringLiteral("status"), QStringLiteral("pending")}});
        return json(QJsonObject{{QStringLiteral("prospects"), rows}, {QStringLiteral("total"), addresses.size()},
                                {QStringLiteral("page"), 1}, {QStringLiteral("limit"), 200}});
    }
};

} // namespace Muster::Test
