// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobactions.h"

#include "connectionactions.h"
#include "dialogs/jobrowsdialog.h"
#include "dialogs/leadsdialog.h"
#include "dialogs/unblockdialog.h"
#include "prompts.h"
#include "rosterclearance.h"
#include "services/connectionservice.h"
#include "shell/jobtray.h"

#include <QDateTime>
#include <QDialog>
#include <QWidget>

#include <algorithm>

namespace Muster {

using namespace std::chrono_literals;

namespace {

/// One row that was edited in its table: no progress is shown of it, only what came of it.
bool isQuiet(const JobRecord &job)
{
    return job.kind == JobKind::EditLeads && job.counts.rows == 1 && job.undoes.isEmpty();
}

} // namespace

JobActions::JobActions(JobService &jobs, ConnectionService &connections, ConnectionActions &accounts, Settings &settings, Prompts &prompts,
                       JobTray &tray, QWidget &window)
    : m_jobs(jobs),
      m_connections(connections),
      m_accounts(accounts),
      m_settings(settings),
      m_prompts(prompts),
      m_tray(tray),
      m_window(window),
      m_clearance(std::make_unique<RosterClearance>(connections, prompts, window))
{
    connect(&jobs, &JobService::jobStarted, this, &JobActions::takeStart);
    connect(&jobs, &JobService::jobProgressed, this, &JobActions::takeProgress);
    connect(&jobs, &JobService::jobEnded, this, &JobActions::takeEnd);
    connect(&jobs, &JobService::historyChanged, this, &JobActions::readList);
    connect(&connections, &ConnectionService::heldBack, this,
            [this](const ConnectionId &id, std::chrono::milliseconds span, HoldReason reason) {
                takeHold(id, {QDateTime::currentDateTimeUtc().addMSecs(span.count()), reason == HoldReason::RateLimited});
            });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const QList<JobId> running = m_jobs.running();
        for (const JobId &id : running)
            takeProgress(id);
        if (running.isEmpty())
            m_tick.stop();
    });
    readList();
}

JobActions::~JobActions() = default;

bool JobActions::mayWrite()
{
    if (m_problem.isEmpty())
        return true;
    m_prompts.tell(&m_window, tr("Nothing can be changed just now"),
                   tr("Muster writes only what it can keep a record of, and that cannot be kept: %1").arg(m_problem));
    return false;
}

void JobActions::start(const JobOrder &order, Begun begun)
{
    ++m_preparing;
    const QPointer<JobEntry> entry = m_tray.begin(jobPreparing(order.kind, order.place), JobEntry::NoControl);
    m_jobs.start(order, this, [this, entry, begun = std::move(begun)](const tl::expected<JobId, QString> &id) {
        --m_preparing;
        if (begun)
            begun(id);
        else if (!id)
            m_prompts.tell(&m_window, tr("Nothing was sent"), id.error());
        if (entry)
            entry->drop();
        if (!id)
            Q_EMIT notBegun();
    });
}

void JobActions::ask(const WriteQuestion &question)
{
    if (question.size() == 0 || !mayWrite())
        return;
    const JobOrder &order = question.order;
    if (!isRosterJob(order.kind))
        return openQuestion(question);
    m_clearance->ask(order.connection.id, *order.scope.campaign, [this, question](const EditGuard &guard) {
        WriteQuestion cleared = question;
        if (mayBeginMail(question.order.kind))
            cleared.warning = guard.consequenceOfAdding(static_cast<int>(question.size()));
        openQuestion(cleared);
    });
}

void JobActions::openQuestion(const WriteQuestion &question)
{
    WriteDialog *dialog = nullptr;
    if (isRosterJob(question.order.kind))
        dialog = new LeadsDialog(question, m_jobs, m_settings, m_prompts, &m_window);
    else
        dialog = new UnblockDialog(question, m_jobs, m_settings, m_prompts, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->order()); });
    open(dialog);
}

void JobActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobActions::showRows(const JobId &id, const QList<RowState> &states)
{
    m_jobs.find(id, this, [this, states](const tl::expected<JobRecord, QString> &job) {
        if (!job) {
            m_prompts.tell(&m_window, tr("The job cannot be shown"), job.error());
            return;
        }
        auto *dialog = new JobRowsDialog(m_jobs, *job, m_settings, m_prompts, &m_window);
        dialog->setStates(states);
        connect(dialog, &JobRowsDialog::correctRequested, this, &JobActions::correctRequested);
        open(dialog);
    });
}

JobEntry *JobActions::entryFor(const JobRecord &job)
{
    QPointer<JobEntry> &entry = m_entries[job.id];
    if (entry)
        return entry;
    m_records.insert(job.id, job);
    entry = m_tray.begin(titleOf(job), JobEntry::Cancellable | JobEntry::Pausable);
    connect(entry, &JobEntry::pauseRequested, this, [this, id = job.id] { m_jobs.pause(id); });
    connect(entry, &JobEntry::resumeRequested, this, [this, id = job.id] { resume(id); });
    connect(entry, &JobEntry::cancelRequested, this, [this, id = job.id] { cancel(id); });
    return entry;
}

QString JobActions::titleOf(const JobRecord &job) const
{
    return job.connection == m_shown ? jobDoing(job) : jobDoingOn(job);
}

void JobActions::setShown(const ConnectionId &connection)
{
    m_shown = connection;
    const QList<JobId> ids = m_entries.keys();
    for (const JobId &id : ids) {
        if (JobEntry *entry = m_entries.value(id))
            entry->setTitle(titleOf(m_records.value(id)));
    }
}

void JobActions::takeStart(const JobRecord &job)
{
    m_told.remove(job.id);
    m_tray.forget(job.id.text());
    m_tick.start();
    if (isQuiet(job) && !m_entries.contains(job.id))
        return;
    JobEntry *entry = entryFor(job);
    if (entry->state() == JobEntry::State::Cancelling)
        m_jobs.cancel(job.id); // asked for while it was being resumed
    else
        entry->setState(JobEntry::State::Running);
    takeProgress(job.id);
}

void JobActions::takeProgress(const JobId &id)
{
    const JobRecord *job = m_jobs.live(id);
    const RunActivity *activity = m_jobs.activity(id);
    JobEntry *entry = m_entries.value(id);
    // What is held up is not quiet any more.
    if (job != nullptr && entry == nullptr && activity != nullptr && activity->phase == RunActivity::Phase::Waiting)
        entry = entryFor(*job);
    if (job == nullptr || entry == nullptr)
        return;
    if (activity != nullptr)
        entry->setNote(jobNote(*job, *activity, m_holds.value(job->connection), QDateTime::currentDateTimeUtc()));
    entry->setFacts(jobFacts(*job, activity));
    entry->setProgress(job->counts.settled(), job->counts.rows);
    entry->setLookingUp(activity != nullptr && activity->phase == RunActivity::Phase::Examining);
}

void JobActions::takeHold(const ConnectionId &connection, const ConnectionHold &hold)
{
    m_holds[connection] = hold;
    const QList<JobId> running = m_jobs.running();
    for (const JobId &id : running)
        takeProgress(id);
}

void JobActions::takeEnd(const JobRecord &job)
{
    m_told.insert(job.id);
    if (job.state == JobState::Paused) {
        JobEntry *entry = entryFor(job);
        entry->setNote({});
        entry->setLookingUp(false);
        entry->setFacts(jobFacts(job, nullptr));
        entry->setProgress(job.counts.settled(), job.counts.rows);
        entry->setState(JobEntry::State::Paused);
    } else {
        finish(job);
    }
    Q_EMIT listChanged(job);
}

void JobActions::finish(const JobRecord &job)
{
    JobEntry *entry = entryFor(job);
    m_entries.remove(job.id);
    m_records.remove(job.id);
    JobSummary summary = jobSummary(job);
    summary.topic = job.id.text();
    summary.links = linksFor(job);
    entry->finish(summary);
}

QList<JobLink> JobActions::linksFor(const JobRecord &job)
{
    QList<JobLink> links;
    QList<RowState> trouble;
    for (const RowState state : {RowState::Rejected, RowState::InDoubt, RowState::NotSent, RowState::Ready}) {
        if (job.counts.of(state) > 0)
            trouble << state;
    }
    if (job.stoppedBy && job.stoppedBy->kind == ErrorKind::Frozen)
        links << JobLink{tr("See what was sent"), [this, id = job.id] { showRows(id); }};
    else
        links << JobLink{trouble.isEmpty() ? tr("See rows") : tr("See them"), [this, id = job.id, trouble] { showRows(id, trouble); }};
    if (job.isResumable())
        links << JobLink{tr("Resume"), [this, id = job.id] { resume(id); }};
    if (m_jobs.whyNotUndoable(job).isEmpty())
        links << JobLink{tr("Undo…"), [this, id = job.id] { undo(id); },
                         tr("Shows what it will do first; Ctrl+Z does the same for the last job")};
    links << JobLink{tr("Report…"), [this, job] { saveReport(job); }};
    return links;
}

void JobActions::cancel(const JobId &id)
{
    if (m_jobs.live(id) != nullptr)
        m_jobs.cancel(id);
    else if (!m_resuming.contains(id)) // what is being resumed is cancelled once it has begun
        discardNow(id);
}

int JobActions::busyCount() const
{
    return static_cast<int>(m_jobs.running().size() + m_resuming.size() + m_discarding.size()) + m_preparing;
}

int JobActions::undecidedCount() const
{
    const QList<JobId> running = m_jobs.running();
    const auto decided = std::count_if(running.begin(), running.end(), [this](const JobId &id) {
        const JobEntry *entry = m_entries.value(id);
        return entry != nullptr && entry->state() != JobEntry::State::Running;
    });
    return busyCount() - static_cast<int>(decided + m_discarding.size());
}

void JobActions::pauseAll()
{
    const QList<JobId> running = m_jobs.running();
    for (const JobId &id : running) {
        if (JobEntry *entry = m_entries.value(id))
            entry->askToPause();
        else
            m_jobs.pause(id);
    }
}

void JobActions::cancelAll()
{
    const QList<JobId> running = m_jobs.running();
    for (const JobId &id : running) {
        // Asking again would cut short the look-up of one that is being cancelled.
        JobEntry *entry = m_entries.value(id);
        if (entry == nullptr)
            m_jobs.cancel(id);
        else if (entry->state() != JobEntry::State::Cancelling)
            entry->askToCancel();
    }
}

} // namespace Muster
