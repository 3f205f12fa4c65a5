// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/clock.h"
#include "net/httpclient.h"
#include "sandbox/practiceserver.h"
#include "services/blocklistservice.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

/// A Practice server on a store of its own, and a blocklist service that speaks to it.
class PracticeWorkspace
{
public:
    PracticeWorkspace()
        : m_server(options()),
          m_started(m_server.start()),
          m_client(m_network, m_clock, {m_server.waleadUrl(), WaLeadApi::keyHeader(), m_server.apiKey()}),
          m_api(m_client, m_server.waleadUrl()),
          m_service(m_api)
    {
    }

    [[nodiscard]] bool isRunning() const { return m_started; }
    [[nodiscard]] BlocklistService &service() { return m_service; }

    /// Blocks them and waits; false where not all were new.
    bool block(const QList<BlockRequest> &people, const BlocklistScope &scope = {})
    {
        constexpr qsizetype batchSize = 100;
        qint64 blocked = 0;
        for (qsizetype begin = 0; begin < people.size(); begin += batchSize)
            blocked += blockBatch(people.mid(begin, batchSize), scope);
        return blocked == people.size();
    }

private:
    qint64 blockBatch(const QList<BlockRequest> &people, const BlocklistScope &scope)
    {
        QStringList identifiers;
        for (const BlockRequest &person : people)
            identifiers << person.publicIdentifier;
        QObject context;
        ApiCall<WriteCount> *call =
            scope.campaign ? m_api.addCampaignBlocks(*scope.campaign, identifiers, &context) : m_api.addWorkspaceBlocks(people, &context);
        std::optional<qint64> blocked;
        call->onDone(&context, [&blocked](const Result<WriteCount> &answer) { blocked = answer ? answer->count.value_or(0) : 0; });
        return QTest::qWaitFor([&blocked] { return blocked.has_value(); }, 60'000) ? *blocked : 0;
    }

    Sandbox::PracticeOptions options() const
    {
        Sandbox::PracticeOptions options;
        options.storeFile = m_folder.filePath(QStringLiteral("practice.sqlite"));
        return options;
    }

    QTemporaryDir m_folder;
    Sandbox::PracticeServer m_server;
    bool m_started;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    HttpClient m_client;
    WaLeadApi m_api;
    BlocklistService m_service;
};

} // namespace Muster::Test
