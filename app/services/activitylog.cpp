// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/activitylog.h"

#include "base/logging.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"

#include <QStringList>

namespace Muster {

namespace {

/// For the log, and so not translated.
QString kindWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Unauthorised:
        return QStringLiteral("unauthorised");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Frozen:
        return QStringLiteral("frozen");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate limited");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::BadResponse:
        return QStringLiteral("bad response");
    case ErrorKind::Server:
        return QStringLiteral("server");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("outcome unknown");
    }
    return {};
}

} // namespace

ActivityLog::ActivityLog(ConnectionService &connections, JobService &jobs, QObject *parent) : QObject(parent), m_connections(connections)
{
    noteConnections();
    connect(&connections, &ConnectionService::connectionsChanged, this, &ActivityLog::noteConnections);
    connect(&connections, &ConnectionService::heldBack, this,
            [](const ConnectionId &id, std::chrono::milliseconds span, HoldReason reason) {
                qCInfo(lcService).noquote() << "connection" << id.text() << "sends nothing for" << span.count() << "ms:"
                                            << (reason == HoldReason::RateLimited ? "the server asks for it" : "no network");
            });
    connect(&jobs, &JobService::jobStarted, this, [](const JobRecord &job) {
        qCInfo(lcJobs).noquote() << "job" << job.id.text() << jobKindWord(job.kind) << "on connection" << job.connection.text() << "runs:"
                                 << job.counts.rows << "rows";
    });
    connect(&jobs, &JobService::jobEnded, this, &ActivityLog::noteEnd);
}

void ActivityLog::noteConnections()
{
    QStringList kinds;
    for (const Connection &connection : m_connections.connections()) {
        if (!connection.isPractice)
            kinds << providerWord(connection.provider) + QLatin1Char(' ') + connection.id.text();
    }
    const QString noted = kinds.isEmpty() ? QStringLiteral("none but Practice") : kinds.join(QLatin1String(", "));
    if (noted == m_noted)
        return;
    m_noted = noted;
    qCInfo(lcService).noquote() << "connections:" << noted;
}

void ActivityLog::noteEnd(const JobRecord &job)
{
    const JobCounts &counts = job.counts;
    qCInfo(lcJobs).noquote() << "job" << job.id.text() << jobStateWord(job) << "after" << job.workedMs << "ms: accepted" << counts.accepted
                             << "duplicate" << counts.duplicates << "rejected" << counts.rejected << "in doubt" << counts.inDoubt
                             << "not sent" << counts.notSent;
    if (job.stoppedBy)
        qCInfo(lcJobs).noquote() << "job" << job.id.text() << "was stopped by:" << kindWord(job.stoppedBy->kind)
                                 << job.stoppedBy->httpStatus << job.stoppedBy->requestId;
}

} // namespace Muster
