// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqlite.h"
#include "sandbox/practiceserver.h"
#include "sandbox/store/sequencestore.h"
#include "support/rawhttp.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace Muster::Test {

/// A Practice server on a store of its own, asked as SendKit's contract says, byte by byte.
class PracticeSequences
{
public:
    explicit PracticeSequences(Sandbox::PracticeOptions options = {}, const QByteArray &key = "sk_practice") : m_options(std::move(options))
    {
        m_options.storeFile = m_folder.filePath(QStringLiteral("practice.db"));
        m_options.apiKey = key;
        restart();
    }

    /// Ends the server and starts another one on the same store.
    void restart()
    {
        m_server.reset();
        m_server = std::make_unique<Sandbox::PracticeServer>(m_options);
        if (!m_server->start())
            qFatal("%s", qPrintable(m_server->error()));
    }

    /// Past the server, as another process would.
    QByteArray addCampaign(const QString &name, const QString &status) { return store().addCampaign(name, status).toLatin1(); }
    void setStatus(const QByteArray &campaign, const QString &status)
    {
        if (!store().setCampaignStatus(QString::fromLatin1(campaign), status))
            qFatal("No such campaign or status");
    }
    void run(const char *sql) { Database(m_options.storeFile).run(sql); }

    [[nodiscard]] const QString &file() const { return m_options.storeFile; }

    [[nodiscard]] RawHttp http() const { return RawHttp(m_server->port(), m_server->apiKey()); }

    [[nodiscard]] RawAnswer get(const QByteArray &path) const { return http().get("/sendkit" + path); }
    RawAnswer post(const QByteArray &path, const QByteArray &json) const { return http().post("/sendkit" + path, json); }
    [[nodiscard]] RawAnswer remove(const QByteArray &path, const QByteArray &json) const { return http().remove("/sendkit" + path, json); }
    [[nodiscard]] RawAnswer patch(const QByteArray &path, const QByteArray &json) const
    {
        RawHttp client = http();
        const QByteArrayList head{"PATCH /sendkit" + path + " HTTP/1.1", "Content-Type: application/json",
                                  "Content-Length: " + QByteArray::number(json.size())};
        return client.exchange(head + client.usualLines(), json);
    }

    /// `count` new leads "person<first>@x.example" and on, in one call; how many were added.
    [[nodiscard]] int enrol(const QByteArray &campaign, int count, int first = 0) const
    {
        QJsonArray leads;
        for (int i = first; i < first + count; ++i)
            leads.append(QJsonObject{{QStringLiteral("email"), QStringLiteral("person%1@x.example").arg(i)}});
        const QJsonObject body{{QStringLiteral("leads"), leads}};
        return data(http().post("/sendkit/v1/campaigns/" + campaign + "/leads", body)).value(QLatin1String("added")).toInt(-1);
    }
    [[nodiscard]] QJsonArray roster(const QByteArray &campaign, const QByteArray &query = "?limit=100") const
    {
        return rows(get("/v1/campaigns/" + campaign + "/leads" + query));
    }

    [[nodiscard]] static QJsonObject data(const RawAnswer &answer) { return answer.object().value(QLatin1String("data")).toObject(); }
    [[nodiscard]] static QJsonArray rows(const RawAnswer &answer) { return answer.object().value(QLatin1String("data")).toArray(); }
    [[nodiscard]] static QJsonObject pagination(const RawAnswer &answer)
    {
        return answer.object().value(QLatin1String("pagination")).toObject();
    }
    [[nodiscard]] static QStringList texts(const QJsonArray &rows, const QString &field)
    {
        QStringList all;
        for (const QJsonValue &row : rows)
            all.append(row[field].toString());
        return all;
    }
    [[nodiscard]] static QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

private:
    [[nodiscard]] Sandbox::SequenceStore store() const { return Sandbox::SequenceStore(m_options.storeFile); }

    QTemporaryDir m_folder;
    Sandbox::PracticeOptions m_options;
    std::unique_ptr<Sandbox::PracticeServer> m_server;
};

} // namespace Muster::Test
