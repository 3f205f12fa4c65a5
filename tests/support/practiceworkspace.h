// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/clock.h"
#include "net/httpclient.h"
#include "sandbox/practiceserver.h"
#include "services/blocklistservice.h"
#include "services/blockrun.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
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

    /// Blocks them and waits; false where not all were accepted.
    bool block(const QList<BlockRequest> &people, const BlocklistScope &scope = {})
    {
        QObject context;
        BlockRun *run = m_service.block(scope, people, &context);
        QSignalSpy finished(run, &BlockRun::finished);
        run->start();
        const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120'000);
        return ended && run->totals().accepted == people.size();
    }

private:
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
