// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobservice.h"

#include "base/clock.h"
#include "services/joboperations.h"
#include "services/jobserviceprivate.h"
#include "services/rosterservice.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace Muster {

namespace {

QString accountOn(const QString &folder)
{
    for (const char *name : {"USER", "USERNAME"}) {
        const QString account = qEnvironmentVariable(name);
        if (!account.isEmpty())
            return account;
    }
    return QFileInfo(folder).owner();
}

TakenJob takeJob(Journal &journal, const QString &folder, const JobId &id)
{
    TakenJob taken{JobLock::tryTake(folder, id), journal.job(id)};
    if (taken.lock && taken.job)
        journal.wish(id, JobWish::None); // it was for whoever worked on it before
    return taken;
}

} // namespace

JobService::Private::Private(JobService *service, const QString &place, ConnectionService &known, Clock &time, const RunLimits &runLimits)
    : q(service),
      folder(place),
      file(QDir(place).filePath(QStringLiteral("journal.sqlite"))),
      connections(known),
      clock(time),
      limits(runLimits),
      journal(file)
{
}

JobService::Private::~Private()
{
    for (Running &job : running)
        job.runner.reset();
}

QString JobService::Private::whyNoConnection(const ConnectionId &id, const QString &name) const
{
    if (!connections.find(id))
        return JobService::tr("The connection %1 is no longer there. Add it again, with the same name and address, to work with it.")
            .arg(name);
    if (!connections.hasKey(id))
        return JobService::tr("Enter the key for %1 first.").arg(name);
    return {};
}

QString JobService::Private::whyFrozen(const JobRecord &job) const
{
    const RosterService *rosters = isRosterJob(job.kind) && job.scope.campaign ? connections.rosters(job.connection) : nullptr;
    if (!rosters)
        return {};
    const EditGuard guard = rosters->guard(*job.scope.campaign);
    return guard.state() == EditGuard::State::Frozen ? guard.headline() + u' ' + guard.reason() : QString();
}

QString JobService::Private::whyNotTaken(const TakenJob &taken)
{
    if (!taken.job)
        return noSuchJob();
    if (hasEnded(*taken.job))
        return JobService::tr("This job has ended.");
    if (!taken.lock)
        return JobService::tr("This job is being worked on already, here or by another Muster.");
    return {};
}

JobRecord JobService::Private::recordOf(const JobOrder &order) const
{
    JobRecord job;
    job.created = clock.nowUtc();
    job.id = newJobId(job.created);
    job.kind = order.kind;
    job.connection = order.connection.id;
    job.connectionName = order.connection.name;
    job.scope = order.scope;
    job.place = order.place;
    job.source = order.source;
    job.who = accountOn(QFileInfo(folder).absolutePath()) + QLatin1Char('@') + QSysInfo::machineHostName();
    job.verify = order.verify;
    job.undoes = order.undoes;
    job.consentsToMail = order.consentsToMail;
    return job;
}

tl::expected<JobRecord, QString> JobService::Private::begin(JobRecord job, const std::shared_ptr<JobLock> &lock)
{
    if (const QString why = whyNoConnection(job.connection, job.connectionName); !why.isEmpty())
        return tl::unexpected(why);
    RunLimits allowed = limits;
    allowed.batchesAtOnce = connections.requestsAtOnce();
    allowed.grace = connections.readBackGrace(limits.grace);
    std::unique_ptr<JobOperation> operation = connections.operationFor(job.kind, job.connection, job.scope, job.consentsToMail);
    if (!operation)
        return tl::unexpected(noSuchCall(job.connectionName));
    job.isOwned = true;
    auto made = std::make_unique<JobRunner>(job, std::move(operation), journal, clock, allowed);
    QObject::connect(made.get(), &JobRunner::progressed, q, [this, id = job.id] { Q_EMIT q->jobProgressed(id); });
    QObject::connect(made.get(), &JobRunner::ended, q, [this, id = job.id] { end(id); });
    JobRunner *begun = made.get();
    running.push_back({lock, std::move(made)});
    begun->start();
    JobRecord record = begun->job();
    const QPointer<JobService> alive(q);
    Q_EMIT q->jobStarted(record);
    if (alive)
        Q_EMIT alive->historyChanged();
    return record;
}

void JobService::Private::end(const JobId &id)
{
    const auto found = std::find_if(running.begin(), running.end(), [&id](const Running &job) { return job.runner->job().id == id; });
    JobRecord job = found->runner->job();
    job.isOwned = false;
    ended.push_back(std::move(found->runner));
    running.erase(found);
    QMetaObject::invokeMethod(
        q, [this] { ended.clear(); }, Qt::QueuedConnection);
    const QPointer<JobService> alive(q);
    Q_EMIT q->jobEnded(job);
    if (alive)
        Q_EMIT alive->historyChanged();
}

void JobService::Private::wish(const JobId &id, JobWish wish)
{
    const auto work = [place = folder, id, wish](Journal &book) {
        if (JobLock::isHeld(place, id))
            book.wish(id, wish);
    };
    journal.run(q, work, [](auto &&) {});
}

JobRunner *JobService::Private::runner(const JobId &id) const
{
    const auto found = std::find_if(running.begin(), running.end(), [&id](const Running &job) { return job.runner->job().id == id; });
    return found == running.end() ? nullptr : found->runner.get();
}

JobRecord JobService::Private::asOfNow(const JobRecord &job) const
{
    const JobRunner *found = runner(job.id);
    return found ? found->job() : job;
}

JobService::JobService(const QString &folder, ConnectionService &connections, Clock &clock, const RunLimits &limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, folder, connections, clock, limits))
{
}

JobService::~JobService() = default;

void JobService::start(const JobOrder &order, QObject *context, Then<JobId> then)
{
    QString why = d->whyNoConnection(order.connection.id, order.connection.name);
    if (why.isEmpty() && !d->connections.operationFor(order.kind, order.connection.id, order.scope))
        why = Private::noSuchCall(order.connection.name);
    if (!why.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [then, why] { then(tl::unexpected(why)); }, Qt::QueuedConnection);
        return;
    }
    const auto create = [folder = d->folder, job = d->recordOf(order), content = order.content](Journal &journal) {
        TakenJob taken{JobLock::tryTake(folder, job.id), std::nullopt};
        if (taken.lock)
            taken.job = journal.create(job, *content);
        return taken;
    };
    d->ask<JobId>(context, create, then, [this](tl::expected<TakenJob, QString> &&taken) -> tl::expected<JobId, QString> {
        if (!taken)
            return tl::unexpected(taken.error());
        if (!taken->lock)
            return tl::unexpected(tr("The folder %1 cannot be written, so nothing was sent.").arg(QDir::toNativeSeparators(d->folder)));
        return d->begin(*taken->job, taken->lock).map([](const JobRecord &job) { return job.id; });
    });
}

void JobService::resume(const JobId &id, QObject *context, Then<JobRecord> then, bool consentsToMail)
{
    const auto take = [folder = d->folder, id](Journal &journal) { return takeJob(journal, folder, id); };
    using Taken = tl::expected<TakenJob, QString>;
    d->ask<JobRecord>(context, take, then, [this, consentsToMail](Taken &&taken) -> tl::expected<JobRecord, QString> {
        if (!taken)
            return tl::unexpected(taken.error());
        if (const QString why = Private::whyNotTaken(*taken); !why.isEmpty())
            return tl::unexpected(why);
        taken->job->consentsToMail = taken->job->consentsToMail || consentsToMail;
        return d->begin(*taken->job, taken->lock);
    });
}

void JobService::pause(const JobId &id)
{
    if (JobRunner *runner = d->runner(id))
        runner->pause();
    else
        d->wish(id, JobWish::Pause);
}

void JobService::cancel(const JobId &id)
{
    if (JobRunner *runner = d->runner(id))
        runner->cancel();
    else
        d->wish(id, JobWish::Cancel);
}

void JobService::discard(const JobId &id, QObject *context, Then<JobRecord> then)
{
    const auto giveUp = [folder = d->folder, id, now = d->clock.nowUtc(),
                         why = tr("Discarded before this person was sent.")](Journal &journal) {
        TakenJob taken = takeJob(journal, folder, id);
        std::optional<JobRecord> discarded;
        if (taken.lock && taken.job && !hasEnded(*taken.job)) {
            journal.giveUp(id, why);
            discarded = taken.job;
            discarded->state = JobState::Cancelled;
            discarded->ended = now;
            discarded = journal.update(*discarded);
        }
        return std::pair(taken, discarded);
    };
    using Answer = tl::expected<std::pair<TakenJob, std::optional<JobRecord>>, QString>;
    d->ask<JobRecord>(context, giveUp, then, [this](Answer &&answer) -> tl::expected<JobRecord, QString> {
        if (!answer)
            return tl::unexpected(answer.error());
        if (!answer->second)
            return tl::unexpected(Private::whyNotTaken(answer->first));
        Q_EMIT historyChanged();
        return *answer->second;
    });
}

QList<JobId> JobService::running() const
{
    QList<JobId> ids;
    for (const Private::Running &job : d->running)
        ids.append(job.runner->job().id);
    return ids;
}

int JobService::runningOn(const ConnectionId &connection) const
{
    return static_cast<int>(std::count_if(d->running.cbegin(), d->running.cend(), [&connection](const Private::Running &job) {
        return job.runner->job().connection == connection;
    }));
}

const JobRecord *JobService::live(const JobId &id) const
{
    const JobRunner *runner = d->runner(id);
    return runner ? &runner->job() : nullptr;
}

const RunActivity *JobService::activity(const JobId &id) const
{
    const JobRunner *runner = d->runner(id);
    return runner ? &runner->activity() : nullptr;
}

} // namespace Muster
