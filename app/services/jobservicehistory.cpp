// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What JobService tells of jobs and takes back of them; beginning and ending them is in jobservice.cpp.

#include "services/jobserviceprivate.h"

#include "base/clock.h"
#include "domain/verdict.h"
#include "services/connectionsession.h"
#include "services/joboperations.h"
#include "services/jobreport.h"
#include "services/jobundo.h"

namespace Muster {

namespace {

JobRecord withOwner(JobRecord job, const QString &folder)
{
    job.isOwned = !hasEnded(job) && JobLock::isHeld(folder, job.id);
    return job;
}

/// What came of forgetting jobs: how many were forgotten, or why none.
using Removal = tl::expected<qint64, QString>;

} // namespace

void JobService::list(QObject *context, Then<QList<JobRecord>> then)
{
    using Records = QList<JobRecord>;
    const auto read = [folder = d->folder](Journal &journal) {
        Records jobs = journal.jobs();
        for (JobRecord &job : jobs)
            job = withOwner(job, folder);
        return jobs;
    };
    d->askReading<Records>(context, read, then, [this](tl::expected<Records, QString> &&jobs) {
        return jobs.map([this](Records &records) {
            for (JobRecord &job : records)
                job = d->asOfNow(job);
            return records;
        });
    });
}

void JobService::find(const JobId &id, QObject *context, Then<JobRecord> then)
{
    const auto read = [folder = d->folder, id](Journal &journal) {
        std::optional<JobRecord> job = journal.job(id);
        return job ? std::optional(withOwner(*job, folder)) : job;
    };
    using Answer = tl::expected<std::optional<JobRecord>, QString>;
    d->askReading<JobRecord>(context, read, then, [this](Answer &&job) -> tl::expected<JobRecord, QString> {
        if (!job)
            return tl::unexpected(job.error());
        return *job ? tl::expected<JobRecord, QString>(d->asOfNow(**job)) : tl::unexpected(Private::noSuchJob());
    });
}

void JobService::rows(const JobId &id, qint64 first, qint64 limit, const QList<RowState> &states, QObject *context,
                      Then<QList<JobRow>> then)
{
    d->askReading<QList<JobRow>>(
        context, [=](Journal &journal) { return journal.rows(id, first, limit, states); }, then);
}

void JobService::writeReport(const JobId &id, const QString &path, const QList<RowState> &states, QObject *context, Then<qint64> then)
{
    const auto write = [path, states](Journal &journal, const JobRecord &job) -> tl::expected<qint64, QString> {
        const JobReport report = readJobReport(journal, job, states);
        const auto rows = static_cast<qint64>(report.results.size());
        return writeResultFile(path, report.table, report.lookUp()).map([rows] { return rows; });
    };
    d->readAside<qint64>(context, id, write, then);
}

void JobService::reportText(const JobId &id, const QList<RowState> &states, QObject *context, Then<QString> then)
{
    const auto write = [states](Journal &journal, const JobRecord &job) -> tl::expected<QString, QString> {
        const JobReport report = readJobReport(journal, job, states);
        return QString::fromUtf8(resultText(report.table, report.lookUp()));
    };
    d->readAside<QString>(context, id, write, then);
}

void JobService::invalidRows(const JobId &id, QObject *context, Then<qint64> then)
{
    const auto count = [](Journal &journal, const JobRecord &job) -> tl::expected<qint64, QString> {
        qint64 invalid = 0;
        const QString word = verdictWord(Verdict::Invalid);
        journal.visitSource(job.id, [&](const SourceRow &row) { invalid += row.verdict == word ? 1 : 0; });
        return invalid;
    };
    d->readAside<qint64>(context, id, count, then);
}

QString JobService::whyNotUndoable(const JobRecord &job) const
{
    QString why = whyNotUndoableByItself(d->asOfNow(job));
    if (why.isEmpty())
        why = d->whyNoConnection(job.connection, job.connectionName);
    return why.isEmpty() ? d->whyFrozen(job) : why;
}

void JobService::planUndo(const JobId &id, QObject *context, Then<UndoPlan> then)
{
    find(id, context, [this, context, then](const tl::expected<JobRecord, QString> &job) {
        const QString why = job ? whyNotUndoable(*job) : job.error();
        if (!why.isEmpty()) {
            then(tl::unexpected(why));
            return;
        }
        const auto plan = [now = d->clock.nowUtc(), connection = *d->connections.find(job->connection)](
                              Journal &journal, const JobRecord &undone) -> tl::expected<UndoPlan, QString> {
            UndoPlan read = readUndoPlan(journal, undone, connection, now);
            if (read.rows.isEmpty() && !read.notes.isEmpty())
                return tl::unexpected(read.notes.join(u' '));
            if (read.rows.isEmpty() && isRosterJob(undone.kind))
                return tl::unexpected(tr("The history does not hold who these leads were, so nothing can be undone."));
            if (read.rows.isEmpty())
                return tl::unexpected(tr("The history does not hold who these people were, so none of them can be blocked again."));
            return read;
        };
        d->readAside<UndoPlan>(context, job->id, plan, then);
    });
}

void JobService::remove(const QList<JobId> &ids, QObject *context, Then<qint64> then)
{
    const auto forget = [ids, why = tr("Only jobs that have ended can be deleted. Resume or discard the others first.")](Journal &journal) {
        QList<JobId> known;
        for (const JobId &id : ids) {
            const std::optional<JobRecord> job = journal.job(id);
            if (job && !hasEnded(*job))
                return Removal(tl::unexpected(why));
            if (job)
                known.append(id);
        }
        journal.remove(known);
        return Removal(known.size());
    };
    d->ask<qint64>(context, forget, then, [this](tl::expected<Removal, QString> &&removal) -> Removal {
        if (!removal)
            return tl::unexpected(removal.error());
        Q_EMIT historyChanged();
        return *removal;
    });
}

void JobService::removeOlderThan(const QDateTime &before, QObject *context, Then<qint64> then)
{
    const auto forget = [before](Journal &journal) {
        QList<JobId> old;
        for (const JobRecord &job : journal.jobs()) {
            if (hasEnded(job) && job.created < before)
                old.append(job.id);
        }
        journal.remove(old);
        return static_cast<qint64>(old.size());
    };
    d->ask<qint64>(context, forget, then, [this](Removal &&removal) {
        Q_EMIT historyChanged();
        return removal;
    });
}

void JobService::size(QObject *context, Then<qint64> then)
{
    d->askReading<qint64>(
        context, [](Journal &journal) { return journal.size(); }, then);
}

void JobService::visitRequests(const JobOrder &order, const std::function<bool(const HttpRequest &)> &take) const
{
    visitJobRequests(order.connection, order.kind, order.scope, *order.content, take);
}

qint64 JobService::requestCount(const JobOrder &order, qint64 rows)
{
    const qint64 batch = batchSizeOf(order.connection.provider, order.kind);
    return (rows + batch - 1) / batch;
}

QByteArray JobService::keyHeader(const Connection &connection)
{
    return ConnectionSession::keyHeader(connection.provider);
}

} // namespace Muster
