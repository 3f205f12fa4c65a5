// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/practiceserver.h"
#include "sandbox/store/rosterstore.h"
#include "support/rawhttp.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace Muster::Test {

/// JSON written with apostrophes for quotation marks: moc cannot read raw strings within macros.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A Practice server spoken to as Puffle says, on a store with one draft of each kind.
class PracticePuffle
{
public:
    static constexpr const char *emailDraft = "11111111-2222-4333-8444-555555555501";
    static constexpr const char *linkedinDraft = "11111111-2222-4333-8444-555555555502";

    PracticePuffle()
    {
        start();
        addCampaign(emailDraft, "email");
        addCampaign(linkedinDraft, "linkedin");
    }

    void start()
    {
        m_server.reset();
        Sandbox::PracticeOptions options;
        options.storeFile = m_folder.filePath(QStringLiteral("practice.db"));
        options.apiKey = "key";
        m_server = std::make_unique<Sandbox::PracticeServer>(options);
        if (!m_server->start())
            qFatal("%s", qPrintable(m_server->error()));
        m_client = std::make_unique<RawHttp>(m_server->port(), "key");
    }
    void addCampaign(const QByteArray &id, const QByteArray &type, const QList<Sandbox::Prospect> &people = {})
    {
        store().addCampaign({.id = QLatin1String(id), .type = QLatin1String(type), .name = QLatin1String(type)}, people);
    }
    /// Past the contract.
    void setStatus(const QByteArray &id, const QByteArray &status)
    {
        (void)store().setCampaignStatus(QLatin1String(id), QLatin1String(status));
    }

    RawAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return send(*m_client, method, path, body);
    }
    RawAnswer send(RawHttp &client, const QByteArray &method, const QByteArray &path, const QByteArray &body) const
    {
        QByteArrayList head{method + " /puffle/api/campaigns" + path + " HTTP/1.1", client.usualLines().first(),
                            "Authorization: Bearer key"};
        if (method != "GET")
            head << "Content-Type: application/json"
                 << "Content-Length: " + QByteArray::number(body.size());
        return client.exchange(head, body);
    }
    RawAnswer get(const QByteArray &path = {}) { return send("GET", path); }
    RawAnswer add(const QByteArray &campaign, const QByteArray &rows)
    {
        return send("POST", leadsOf(campaign), json("{'prospects':[") + rows + "]}");
    }
    RawAnswer edit(const QByteArray &campaign, const QString &id, const QByteArray &updates)
    {
        return send("PATCH", leadsOf(campaign), json("{'prospect_id':'" + id.toLatin1() + "','updates':") + updates + '}');
    }
    RawAnswer remove(const QByteArray &campaign, const QByteArray &body) { return send("DELETE", leadsOf(campaign), body); }
    QJsonArray leads(const QByteArray &campaign) { return get(leadsOf(campaign) + "?limit=200").object()[u"prospects"].toArray(); }
    /// The ID of the `index`th lead.
    QString leadId(const QByteArray &campaign, int index = 0) { return leads(campaign).at(index)[u"id"].toString(); }
    QJsonObject campaign(const QByteArray &id) { return get('/' + id).object(); }

    static QByteArray leadsOf(const QByteArray &campaign) { return '/' + campaign + "/leads"; }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] RawHttp &client() { return *m_client; }

private:
    Sandbox::RosterStore store() { return Sandbox::RosterStore(m_folder.filePath(QStringLiteral("practice.db"))); }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::PracticeServer> m_server;
    std::unique_ptr<RawHttp> m_client;
};

} // namespace Muster::Test
