// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "support/joborders.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

/// A Practice server on a store of its own, a profile that knows it, and this process's jobs on it.
class PracticeJobs
{
public:
    explicit PracticeJobs(std::chrono::milliseconds latency = {})
        : m_server({storeFile(), 0, {}, latency, false}),
          m_started(m_server.start()),
          m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
          m_connections(m_settings, *m_network, m_clock)
    {
        m_connections.setPractice(m_server.url(), m_server.apiKey());
        m_jobs = another();
    }

    [[nodiscard]] bool isRunning() const { return m_started; }
    [[nodiscard]] Connection practice() const { return m_connections.connections().first(); }
    [[nodiscard]] ConnectionService &connections() { return m_connections; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] const Sandbox::PracticeServer &server() const { return m_server; }
    [[nodiscard]] QString storeFile() const { return m_folder.filePath(QStringLiteral("practice.sqlite")); }
    [[nodiscard]] QString journalFile() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] JobService &jobs() { return *m_jobs; }
    /// As another process on the same profile.
    [[nodiscard]] std::unique_ptr<JobService> another()
    {
        return std::make_unique<JobService>(m_folder.path(), m_connections, m_clock, hurriedLimits());
    }
    /// As if this process had been killed and another one begun.
    void restart()
    {
        m_jobs.reset();
        m_jobs = another();
    }

    /// Begins a job and waits for its end; an empty record where that did not come.
    JobRecord run(const JobOrder &order) { return run(*m_jobs, order); }
    static JobRecord run(JobService &jobs, const JobOrder &order)
    {
        QSignalSpy ended(&jobs, &JobService::jobEnded);
        const auto begun = answerOf<JobId>([&](QObject *context, auto then) { jobs.start(order, context, then); });
        if (!begun || (ended.isEmpty() && !ended.wait(60'000)))
            return {};
        return ended.first().at(0).value<JobRecord>();
    }
    [[nodiscard]] tl::expected<JobRecord, QString> find(const JobId &id)
    {
        return answerOf<JobRecord>([&](QObject *context, auto then) { m_jobs->find(id, context, then); });
    }
    [[nodiscard]] tl::expected<UndoPlan, QString> undoOf(const JobId &id)
    {
        return answerOf<UndoPlan>([&](QObject *context, auto then) { m_jobs->planUndo(id, context, then); });
    }

    /// The server's list, sorted: "identifier|reason".
    [[nodiscard]] QStringList listed(const BlocklistScope &scope = {})
    {
        QObject context;
        BlocklistListing *listing = m_connections.blocklists(practice().id)->list(scope, &context);
        QSignalSpy finished(listing, &BlocklistListing::finished);
        listing->start();
        if (!finished.wait(60'000))
            return {QStringLiteral("no list came")};
        QStringList people;
        for (const BlockedLead &lead : listing->leads())
            people << lead.publicIdentifier + QLatin1Char('|') + lead.reason;
        people.sort();
        return people;
    }

private:
    QTemporaryDir m_folder;
    Sandbox::PracticeServer m_server;
    bool m_started;
    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network = makeNetworkAccess();
    Settings m_settings;
    ConnectionService m_connections;
    std::unique_ptr<JobService> m_jobs;
};

} // namespace Muster::Test
