// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobactions.h"

#include "connectionactions.h"
#include "dialogs/exportfile.h"
#include "dialogs/unblockdialog.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "shell/jobtray.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Muster {

// Of JobActions: what is decided of jobs that nobody works on, and their reports.

namespace {

/// What took something back itself did not, nor did what was taken back since.
bool canHaveChangedSomething(const JobRecord &job)
{
    if (!job.undoes.isEmpty() || !job.undoneBy.isEmpty())
        return false;
    return job.isOwned || job.counts.accepted > job.unnamedDuplicates || job.counts.inDoubt > 0;
}

} // namespace

void JobActions::resume(const JobId &id)
{
    if (m_resuming.contains(id) || m_jobs.live(id) != nullptr)
        return;
    m_resuming << id;
    m_jobs.find(id, this, [this, id](const tl::expected<JobRecord, QString> &job) {
        const auto connection = job ? m_connections.find(job->connection) : std::nullopt;
        // Practice has a key of its own; without one it is not running, which resuming it will say.
        if (connection && !connection->isPractice && !m_connections.hasKey(connection->id))
            askKeyAndResume(*connection, id);
        else if (job)
            askOfMailAndResume(*job);
        else
            resumeNow(id);
    });
}

void JobActions::askKeyAndResume(const Connection &connection, const JobId &id)
{
    m_resuming.remove(id);
    // Whoever closes that dialog leaves the job as it is.
    if (JobEntry *entry = m_entries.value(id))
        entry->setState(JobEntry::State::Paused);
    QList<JobId> &waiting = m_waitingForKey[connection.id];
    if (!waiting.contains(id))
        waiting << id;
    if (waiting.size() > 1)
        return; // that connection's key is being asked for
    const QString why = tr("“%1” needs its key to go on with this job.", "a connection").arg(connection.name);
    m_accounts.askKey(connection, why, [this, id = connection.id](bool isEntered) {
        const QList<JobId> jobs = m_waitingForKey.take(id);
        for (const JobId &job : isEntered ? jobs : QList<JobId>())
            resume(job);
    });
}

/// It may have been confirmed while its campaign did not send.
void JobActions::askOfMailAndResume(const JobRecord &job)
{
    const bool isOpen = mayBeginMail(job.kind) && !job.consentsToMail && job.scope.campaign;
    RosterService *rosters = isOpen ? m_connections.rosters(job.connection) : nullptr;
    if (rosters == nullptr)
        return resumeNow(job.id);
    const auto decide = [this, job, provider = rosters->provider()](const Result<Campaign> &campaign) {
        QString consequence; // where the campaign cannot be read, the job says so
        if (campaign)
            consequence = EditGuard(provider, *campaign, QDateTime::currentDateTimeUtc())
                              .consequenceOfAdding(static_cast<int>(job.counts.ready + job.counts.inDoubt));
        if (consequence.isEmpty())
            return resumeNow(job.id);
        m_resuming.remove(job.id);
        if (JobEntry *entry = m_entries.value(job.id))
            entry->setState(JobEntry::State::Paused);
        m_prompts.confirm(&m_window, tr("Go on with “%1”?", "a job").arg(jobTitle(job)), consequence, tr("Go on"),
                          [this, id = job.id] { resumeNow(id, true); });
    };
    rosters->campaign(*job.scope.campaign, this)->onDone(this, decide);
}

void JobActions::resumeNow(const JobId &id, bool consentsToMail)
{
    m_resuming << id;
    const auto take = [this, id](const tl::expected<JobRecord, QString> &job) {
        m_resuming.remove(id);
        if (job)
            return;
        if (JobEntry *entry = m_entries.value(id); entry != nullptr && m_jobs.live(id) == nullptr)
            entry->setState(JobEntry::State::Paused);
        m_prompts.tell(&m_window, tr("The job cannot go on now"), job.error());
        Q_EMIT notBegun();
    };
    m_jobs.resume(id, this, take, consentsToMail);
}

void JobActions::discard(const JobRecord &job)
{
    const QLocale locale;
    QString text = tr("What was done stays: %1. What is left will not be sent: %2.", "counts of people")
                       .arg(locale.toString(job.counts.settled()), locale.toString(job.counts.ready));
    if (job.counts.inDoubt > 0)
        text += QLatin1Char(' ') + tr("In doubt, so perhaps done: %1.", "a count of people").arg(locale.toString(job.counts.inDoubt));
    text += QLatin1Char(' ') + tr("The job stays in the history.");
    m_prompts.confirm(&m_window, tr("Discard the rest of “%1”?", "a job").arg(jobTitle(job)), text, tr("Discard the rest"),
                      [this, id = job.id] { discardNow(id); });
}

void JobActions::discardNow(const JobId &id)
{
    m_discarding << id;
    m_jobs.discard(id, this, [this, id](const tl::expected<JobRecord, QString> &job) {
        m_discarding.remove(id);
        if (job) {
            m_told.insert(id);
            finish(*job);
            return;
        }
        if (JobEntry *entry = m_entries.value(id))
            entry->setState(m_jobs.live(id) != nullptr ? JobEntry::State::Running : JobEntry::State::Paused);
        m_prompts.tell(&m_window, tr("The job could not be discarded"), job.error());
    });
}

void JobActions::undo(const JobId &id)
{
    if (!mayWrite())
        return;
    m_jobs.planUndo(id, this, [this](const tl::expected<UndoPlan, QString> &plan) {
        if (!plan)
            m_prompts.tell(&m_window, tr("This job cannot be undone"), plan.error());
        else
            ask(isRosterJob(plan->order.kind) ? WriteQuestion{plan->order, {}, plan->job, plan->left, {}, plan->rows, {}, plan->notes}
                                              : WriteQuestion{plan->order, plan->people, plan->job, plan->left});
    });
}

void JobActions::undoLast(const Connection &connection)
{
    m_jobs.list(this, [this, connection](const tl::expected<QList<JobRecord>, QString> &jobs) {
        if (!jobs) {
            m_prompts.tell(&m_window, tr("The jobs cannot be read"), jobs.error());
            return;
        }
        const auto last = std::find_if(jobs->begin(), jobs->end(), [&connection](const JobRecord &job) {
            return job.connection == connection.id && canHaveChangedSomething(job);
        });
        if (last == jobs->end())
            m_prompts.tell(&m_window, tr("There is nothing to undo"),
                           tr("No job has changed anything on %1, or all that did were undone.").arg(connection.name));
        else if (const QString why = m_jobs.whyNotUndoable(*last); !why.isEmpty())
            m_prompts.tell(&m_window, tr("“%1” on %2 cannot be undone", "a job and its connection").arg(jobTitle(*last), connection.name),
                           why);
        else
            undo(last->id);
    });
}

void JobActions::readList()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_jobs.list(this, [this](const tl::expected<QList<JobRecord>, QString> &jobs) {
        m_isReading = false;
        m_problem = jobs ? QString() : jobs.error();
        if (jobs)
            takeList(*jobs);
        else
            Q_EMIT journalFailed(m_problem);
        if (std::exchange(m_readAgain, false))
            readList();
    });
}

void JobActions::takeList(const QList<JobRecord> &jobs)
{
    QList<JobRecord> waiting;
    QList<JobRecord> untold;
    for (const JobRecord &job : jobs) {
        if (!job.isResumable() || m_jobs.live(job.id) != nullptr)
            continue;
        waiting << job;
        if (!m_told.contains(job.id))
            untold << job;
    }
    // A paused line whose job another page or process has decided upon.
    const QList<JobId> ids = m_entries.keys();
    for (const JobId &id : ids) {
        JobEntry *entry = m_entries.value(id);
        if (entry == nullptr || entry->state() != JobEntry::State::Paused || m_jobs.live(id) != nullptr)
            continue;
        const auto found = std::find_if(jobs.begin(), jobs.end(), [&id](const JobRecord &job) { return job.id == id; });
        if (found != jobs.end() && found->isResumable())
            continue;
        if (found != jobs.end() && !found->isOwned) {
            finish(*found);
        } else {
            m_entries.remove(id);
            m_records.remove(id);
            entry->drop();
        }
    }
    Q_EMIT waitingChanged(waiting, untold);
}

void JobActions::saveReport(const JobRecord &job)
{
    const QString source = job.source.isEmpty() ? jobKindWord(job.kind) : QFileInfo(job.source).completeBaseName();
    askExportFile(&m_window, m_settings, m_prompts, tr("Save result"), source + QStringLiteral("-result.csv"),
                  {tr("CSV files (*.csv)"), tr("Excel workbooks (*.xlsx)")},
                  [this, id = job.id](const QString &path) { writeReport(id, path); });
}

void JobActions::writeReport(const JobId &id, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QPointer<JobEntry> entry = m_tray.begin(tr("Saving %1").arg(name), JobEntry::NoControl);
    m_jobs.writeReport(id, path, {}, this, [this, entry, path, name](const tl::expected<qint64, QString> &rows) {
        JobSummary summary;
        if (rows) {
            const int count = static_cast<int>(*rows);
            summary.text = tr("Saved %Ln row(s) to %1", nullptr, count).arg(name);
            const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
            summary.links << JobLink{tr("Open folder"), [this, folder] { m_prompts.openInBrowser(folder); }};
        } else {
            summary.outcome = JobSummary::Outcome::Failed;
            summary.problem = rows.error();
        }
        if (entry)
            entry->finish(summary);
    });
}

} // namespace Muster
