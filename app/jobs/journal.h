// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqlite.h"
#include "domain/job.h"
#include "jobs/jobcontent.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Muster {

/// What became of a row.
struct RowSettlement
{
    qint64 position = 0;
    RowState state = RowState::Ready; ///< Ready: to be sent (again)
    QString detail;
    std::optional<QByteArray> payload; ///< set: replaces the row's
};

/// What another process asks of the one that works on a job.
enum class JobWish : unsigned char { None = 0, Pause = 1, Cancel = 2 };

/// The rows of a batch that were just marked in doubt.
struct ClaimedBatch
{
    QList<JobRow> rows; ///< empty: no row is ready
    JobWish wish = JobWish::None;
};

/// Every bulk write of a profile, in SQLite (WAL, synchronous=FULL): the truth about jobs. What has returned is on disk, unless a
/// Transaction of the caller's is open: then it is when that commits. For one thread; several processes may use one file at once.
/// Every member may throw SqliteError, SQLITE_NOTFOUND where the journal has no such job or row (any more). Times are UTC, to the
/// millisecond.
class Journal
{
public:
    /// Makes or migrates the file, readable by the user only. Throws also where it is another program's, or a newer Muster's.
    explicit Journal(const QString &file);

    [[nodiscard]] Database &database() { return m_database; }

    /// Writes a job with its source and all its rows, ready; `job.counts` is taken from the content and given back in the record.
    JobRecord create(JobRecord job, const JobContent &content);

    /// Newest first. JobRecord::isOwned is not the journal's to know: false.
    [[nodiscard]] QList<JobRecord> jobs();
    [[nodiscard]] std::optional<JobRecord> job(const JobId &id);
    /// Rows from `first` on, in order, at most `limit`; only those in one of `states` where that is not empty.
    [[nodiscard]] QList<JobRow> rows(const JobId &id, qint64 first, qint64 limit, const QList<RowState> &states = {});
    [[nodiscard]] SourceShape sourceShape(const JobId &id);
    /// The source's rows in order; cells are valid only while visited.
    void visitSource(const JobId &id, const std::function<void(const SourceRow &)> &take);

    /// Marks the first ready rows from position `from` on in doubt, at most `limit`, and gives them, with the detail they had. Passing
    /// over a million others takes a tenth of a second. `now`, as the one who works on the job has it, becomes JobRecord::touched.
    [[nodiscard]] ClaimedBatch claim(const JobId &id, qint64 from, int limit, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// `now`: see claim(). No rows: nothing is touched.
    void settle(const JobId &id, const QList<RowSettlement> &rows, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// Every ready row becomes NotSent. JobRecord::touched stays: none of them was ever sent.
    void giveUp(const JobId &id, const QString &detail);
    /// Everything of the record that changes while it is worked on: state, ended, workedMs, bytesSent, unnamedDuplicates, stoppedBy,
    /// stopText, verify, missing. Gives it as the journal has it now, with the counts of its rows.
    JobRecord update(const JobRecord &job);

    void wish(const JobId &id, JobWish wish);
    [[nodiscard]] JobWish wishFor(const JobId &id);

    /// Forgets jobs with their rows and sources, and gives the space back. Whoever works on one must not be asked.
    void remove(const QList<JobId> &ids);
    /// Bytes on disk.
    [[nodiscard]] qint64 size();
    /// The end of remove(), for those who call that within a Transaction, to be called after it: lets the file shrink. Does nothing where
    /// nothing was removed, or while another process reads.
    void shrink();

private:
    [[nodiscard]] qint64 keyOf(const JobId &id);

    QString m_file;
    Database m_database;
    bool m_wantsToShrink = false;
};

/// A journal's failure as sentences for the user: what happened to `file`, that nothing was sent without being written down, what to do (a
/// full disk, a read-only folder, a damaged file).
[[nodiscard]] QString journalErrorText(const SqliteError &error, const QString &file);

} // namespace Muster
