// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/runledger.h"

#include "base/clock.h"
#include "jobs/journalthread.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

bool isAllSettled(const JobCounts &counts)
{
    return counts.ready + counts.inDoubt == 0;
}

} // namespace

RunLedger::RunLedger(JobRecord job, JournalThread &journal, Clock &clock)
    : m_job(std::move(job)), m_journal(journal), m_clock(clock), m_workedBefore(m_job.workedMs)
{
}

void RunLedger::begin(const std::function<void()> &take)
{
    m_began = m_clock.nowUtc();
    m_job.state = JobState::Running;
    m_job.stoppedBy.reset();
    m_job.stopText.clear();
    m_job.ended = {};
    m_job.missing = -1;
    m_journal.run(
        this, [job = m_job](Journal &journal) { return journal.update(job); },
        [this, take](const tl::expected<JobRecord, QString> &kept) {
            if (kept)
                adopt(*kept);
            else
                fail(kept.error());
            take();
        });
}

void RunLedger::claim(int limit, const std::function<void(const QList<JobRow> &)> &take)
{
    m_isClaiming = true;
    const qint64 from = std::exchange(m_firstReady, std::numeric_limits<qint64>::max());
    m_journal.run(
        this, [id = m_job.id, from, limit, now = m_clock.nowUtc()](Journal &journal) { return journal.claim(id, from, limit, now); },
        [this, take, ready = m_job.counts.ready](const tl::expected<ClaimedBatch, QString> &claimed) {
            if (!claimed) {
                m_isClaiming = false;
                fail(claimed.error());
                return;
            }
            const QList<JobRow> &rows = claimed->rows;
            if (rows.isEmpty())
                m_job.counts.ready -= ready; // the journal knows better
            else
                m_firstReady = std::min(m_firstReady, rows.last().position + 1);
            m_job.counts.move(RowState::Ready, RowState::InDoubt, rows.size());
            if (claimed->wish != JobWish::None)
                Q_EMIT wished(claimed->wish);
            m_isClaiming = false; // not before: whoever ends the run waits for these rows
            take(rows);
        });
}

void RunLedger::settle(const QList<RowSettlement> &rows)
{
    if (rows.isEmpty())
        return;
    for (const RowSettlement &row : rows) {
        m_job.counts.move(RowState::InDoubt, row.state);
        if (row.state == RowState::Ready)
            m_firstReady = std::min(m_firstReady, row.position);
    }
    ++m_writes;
    m_journal.run(
        this, [id = m_job.id, rows, now = m_clock.nowUtc()](Journal &journal) { journal.settle(id, rows, now); },
        [this](const tl::expected<std::monostate, QString> &result) {
            --m_writes;
            if (!result)
                fail(result.error());
            if (m_writes == 0)
                Q_EMIT written();
        });
}

void RunLedger::load(const QList<RowState> &states, const QList<qint64> &positions, QObject *owner,
                     const std::function<void(const QList<JobRow> &)> &take)
{
    m_journal.run(
        owner,
        [id = m_job.id, limit = m_job.counts.rows, states, positions](Journal &journal) {
            QList<JobRow> rows = journal.rows(id, 0, limit, states);
            if (!positions.isEmpty()) {
                const QSet<qint64> wanted(positions.cbegin(), positions.cend());
                rows.removeIf([&wanted](const JobRow &row) { return !wanted.contains(row.position); });
            }
            return rows;
        },
        [this, take](const tl::expected<QList<JobRow>, QString> &rows) {
            if (rows)
                take(*rows);
            else
                fail(rows.error());
        });
}

void RunLedger::apply(const std::function<ListFindings(Journal &)> &find, const std::function<void()> &take)
{
    ++m_writes;
    m_journal.run(
        this,
        [job = m_job, find, now = m_clock.nowUtc()](Journal &journal) mutable {
            const ListFindings findings = find(journal);
            journal.settle(job.id, findings.rows, now);
            job.unnamedDuplicates -= findings.named;
            job.missing = std::max(job.missing, findings.missing);
            return journal.update(job);
        },
        [this, take](const tl::expected<JobRecord, QString> &kept) {
            --m_writes;
            if (kept) {
                m_firstReady = 0;
                adopt(*kept);
                take();
            } else {
                fail(kept.error());
            }
            if (m_writes == 0)
                Q_EMIT written();
        });
}

void RunLedger::look(bool isThorough)
{
    touch();
    m_journal.run(
        this,
        [job = m_job, isThorough](Journal &journal) {
            if (isThorough)
                journal.update(job);
            return journal.wishFor(job.id);
        },
        [this](const tl::expected<JobWish, QString> &wish) {
            if (!wish)
                fail(wish.error());
            else if (*wish != JobWish::None)
                Q_EMIT wished(*wish);
        });
}

void RunLedger::close(JobState state, const std::function<void()> &take)
{
    touch();
    m_job.state = state;
    m_job.ended = m_clock.nowUtc();
    m_journal.run(
        this,
        [job = m_job, words = Text::tr("Cancelled before this person was sent.")](Journal &journal) {
            JobRecord kept = journal.update(job);
            if (isAllSettled(kept.counts)) {
                kept.state = JobState::Done;
                if (!kept.verify || kept.missing >= 0) { // else it says why the list could not be read
                    kept.stoppedBy.reset();
                    kept.stopText.clear();
                }
            } else if (kept.state == JobState::Cancelled) {
                journal.giveUp(kept.id, words);
            } else {
                return kept;
            }
            return journal.update(kept);
        },
        [this, take](const tl::expected<JobRecord, QString> &kept) {
            m_job.isOwned = false;
            if (kept) {
                m_job.state = kept->state;
                m_job.stoppedBy = kept->stoppedBy;
                m_job.stopText = kept->stopText;
                adopt(*kept);
            } else {
                m_job.state = JobState::Stopped;
                m_job.stopText = kept.error();
            }
            take();
        });
}

void RunLedger::touch()
{
    if (m_began.isValid())
        m_job.workedMs = m_workedBefore + m_began.msecsTo(m_clock.nowUtc());
}

void RunLedger::fail(const QString &text)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(text);
}

void RunLedger::adopt(const JobRecord &kept)
{
    m_job.counts = kept.counts;
    m_job.touched = kept.touched;
    m_job.unnamedDuplicates = kept.unnamedDuplicates;
    m_job.missing = kept.missing;
}

} // namespace Muster
