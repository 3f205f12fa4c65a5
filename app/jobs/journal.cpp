// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journal.h"

#include "jobs/journalrecord.h"
#include "jobs/journalschema.h"
#include "jobs/journalsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace Muster {

namespace {

[[noreturn]] void failNotFound()
{
    throw SqliteError(SQLITE_NOTFOUND, QCoreApplication::translate("Journal", "it is not in the journal"));
}

QString headersToJson(const QStringList &headers)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(headers)).toJson(QJsonDocument::Compact));
}

/// Columns 0 to 5: position, state, source_row, identity, payload, detail.
JobRow readRow(const Statement &statement)
{
    return {.position = statement.number(0),
            .identity = statement.text(3),
            .payload = statement.bytes(4),
            .state = static_cast<RowState>(statement.number(1)),
            .detail = statement.text(5),
            .sourceRow = statement.isNull(2) ? -1 : statement.number(2)};
}

/// Rows that stand one after the other.
struct Range
{
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 count() const { return last - first + 1; }
};

/// What a row becomes; the same for a whole range.
struct Outcome
{
    RowState state = RowState::Ready;
    QString detail;
    std::optional<QByteArray> payload;
};

/// Changes rows of one job, and its sums with them.
class RowChanges
{
public:
    RowChanges(Database &database, qint64 job)
        : m_database(database),
          m_job(job),
          m_was(database, "SELECT state FROM job_row WHERE job = ?1 AND position BETWEEN ?2 AND ?3"),
          m_settle(database, "UPDATE job_row SET state = ?4, detail = ?5 WHERE job = ?1 AND position BETWEEN ?2 AND ?3"),
          m_doubt(database, "UPDATE job_row SET state = ?4 WHERE job = ?1 AND position BETWEEN ?2 AND ?3"),
          m_payload(database, "UPDATE job_row SET payload = ?4 WHERE job = ?1 AND position BETWEEN ?2 AND ?3")
    {
    }

    /// Ready rows, all of them.
    void doubt(const Range &range)
    {
        bindRange(m_doubt, range).bind(4, qint64(RowState::InDoubt)).execute();
        m_sums.move(RowState::Ready, RowState::InDoubt, range.count());
    }

    void settle(const Range &range, const Outcome &outcome)
    {
        qint64 seen = 0;
        bindRange(m_was, range);
        for (; m_was.step(); ++seen)
            m_sums.move(static_cast<RowState>(m_was.number(0)), outcome.state);
        m_was.reset();
        if (seen != range.count())
            failNotFound();
        bindRange(m_settle, range).bind(4, qint64(outcome.state)).bind(5, outcome.detail.isEmpty() ? QString() : outcome.detail).execute();
        if (outcome.payload)
            bindRange(m_payload, range).bind(4, *outcome.payload).execute();
    }

    void giveUp(const QString &detail)
    {
        Statement(m_database, "UPDATE job_row SET state = ?2, detail = ?3 WHERE job = ?1 AND state = ?4")
            .bind(1, m_job)
            .bind(2, qint64(RowState::NotSent))
            .bind(3, detail)
            .bind(4, qint64(RowState::Ready))
            .execute();
        m_sums.move(RowState::Ready, RowState::NotSent, m_database.changes());
    }

    /// Call at the end. `touched`: JobRecord's; invalid: as it was.
    void writeSums(const QDateTime &touched = {})
    {
        Statement statement(m_database, "UPDATE job SET ready = ready + ?2, in_doubt = in_doubt + ?3, accepted = accepted + ?4, "
                                        "duplicates = duplicates + ?5, rejected = rejected + ?6, not_sent = not_sent + ?7, "
                                        "touched = coalesce(?8, touched) WHERE key = ?1");
        statement.bind(1, m_job)
            .bind(2, m_sums.ready)
            .bind(3, m_sums.inDoubt)
            .bind(4, m_sums.accepted)
            .bind(5, m_sums.duplicates)
            .bind(6, m_sums.rejected)
            .bind(7, m_sums.notSent);
        if (touched.isValid())
            statement.bind(8, touched.toMSecsSinceEpoch());
        statement.execute();
    }

private:
    Statement &bindRange(Statement &statement, const Range &range)
    {
        return statement.bind(1, m_job).bind(2, range.first).bind(3, range.last);
    }

    Database &m_database;
    qint64 m_job;
    JobCounts m_sums; ///< differences
    Statement m_was;
    Statement m_settle;
    Statement m_doubt;
    Statement m_payload;
};

/// Calls `take(Range, index of its first element)` for each run of positions that follow one another and are `alike(first, other)`.
template <typename Position, typename Alike, typename Take>
void forEachRun(qsizetype count, Position position, Alike alike, Take take)
{
    for (qsizetype first = 0, next = 0; first < count; first = next) {
        next = first + 1;
        while (next < count && position(next) == position(next - 1) + 1 && alike(first, next))
            ++next;
        take(Range{position(first), position(next - 1)}, first);
    }
}

qint64 insertRows(Database &database, qint64 job, const JobContent &content)
{
    qint64 count = 0;
    Statement insert(database, "INSERT INTO job_row (job, position, source_row, identity, payload) VALUES (?1, ?2, ?3, ?4, ?5)");
    Statement insertAlone(database, "INSERT INTO job_row (job, position, identity, payload) VALUES (?1, ?2, ?4, ?5)");
    content.visitRows([&](const JobRow &row) {
        Statement &statement = row.sourceRow < 0 ? insertAlone : insert;
        if (row.sourceRow >= 0)
            statement.bind(3, row.sourceRow);
        const QString identity = row.identity.isNull() ? QStringLiteral("") : row.identity;
        statement.bind(1, job).bind(2, count++).bind(4, identity).bind(5, row.payload).execute();
        return true;
    });
    return count;
}

void insertSource(Database &database, qint64 job, const JobContent &content)
{
    qint64 chunk = 0;
    Statement insert(database, "INSERT INTO job_source (job, chunk, rows) VALUES (?1, ?2, ?3)");
    SourcePacker packer([&](const QByteArray &piece) { insert.bind(1, job).bind(2, chunk++).bind(3, piece).execute(); });
    content.visitSource([&packer](const SourceRow &row) { packer.add(row); });
    packer.finish();
}

} // namespace

Journal::Journal(const QString &file) : m_file(file), m_database(file)
{
    prepareSchema(m_database, journalSchema());
    m_database.run("PRAGMA journal_size_limit = 4194304"); // or what a large job once took would stay taken
}

JobRecord Journal::create(JobRecord job, const JobContent &content)
{
    Transaction transaction(m_database);
    const SourceShape shape = content.sourceShape();
    const bool hasSource = !shape.headers.isEmpty();
    insertRecord(m_database, job);
    const qint64 key = m_database.lastKey();
    Statement(m_database, "UPDATE job SET headers = ?2, has_header = ?3, delimiter = ?4 WHERE key = ?1")
        .bind(1, key)
        .bind(2, hasSource ? headersToJson(shape.headers) : QString())
        .bind(3, qint64(shape.hasHeader))
        .bind(4, qint64(static_cast<uchar>(shape.delimiter)))
        .execute();
    job.counts = {};
    job.counts.rows = job.counts.ready = insertRows(m_database, key, content);
    Statement(m_database, "UPDATE job SET ready = ?2 WHERE key = ?1").bind(1, key).bind(2, job.counts.ready).execute();
    if (hasSource)
        insertSource(m_database, key, content);
    transaction.commit();
    return job;
}

QList<JobRecord> Journal::jobs()
{
    return readRecords(m_database);
}

std::optional<JobRecord> Journal::job(const JobId &id)
{
    return readRecord(m_database, id);
}

qint64 Journal::keyOf(const JobId &id)
{
    Statement statement(m_database, "SELECT key FROM job WHERE id = ?1");
    if (!statement.bind(1, id.text()).step())
        failNotFound();
    return statement.number(0);
}

QList<JobRow> Journal::rows(const JobId &id, qint64 first, qint64 limit, const QList<RowState> &states)
{
    const qint64 job = keyOf(id);
    QList<JobRow> rows;
    const auto read = [&](Statement &statement) {
        statement.bind(1, job).bind(2, first).bind(3, std::max(limit, qint64(0)));
        while (statement.step())
            rows.append(readRow(statement));
    };
    if (states.isEmpty()) {
        Statement all(m_database, "SELECT position, state, source_row, identity, payload, detail FROM job_row "
                                  "WHERE job = ?1 AND position >= ?2 ORDER BY position LIMIT ?3");
        read(all);
        return rows;
    }
    constexpr const char *byIndex = "SELECT position, state, source_row, identity, payload, detail FROM job_row INDEXED BY job_row_by_fate "
                                    "WHERE job = ?1 AND state = ?4 AND state >= 3 AND position >= ?2 ORDER BY position LIMIT ?3";
    constexpr const char *byPosition = "SELECT position, state, source_row, identity, payload, detail FROM job_row "
                                       "WHERE job = ?1 AND state = ?4 AND position >= ?2 ORDER BY position LIMIT ?3";
    for (const RowState state : states) {
        Statement some(m_database, state >= RowState::Duplicate ? byIndex : byPosition);
        read(some.bind(4, qint64(state)));
    }
    if (states.size() > 1)
        std::sort(rows.begin(), rows.end(), [](const JobRow &a, const JobRow &b) { return a.position < b.position; });
    rows.resize(std::min<qsizetype>(rows.size(), std::max(limit, qint64(0))));
    return rows;
}

SourceShape Journal::sourceShape(const JobId &id)
{
    Statement statement(m_database, "SELECT headers, has_header, delimiter FROM job WHERE id = ?1");
    if (!statement.bind(1, id.text()).step())
        failNotFound();
    QStringList headers;
    for (const QJsonValue &header : QJsonDocument::fromJson(statement.text(0).toUtf8()).array())
        headers.append(header.toString());
    return {.headers = headers, .hasHeader = statement.number(1) != 0, .delimiter = static_cast<char>(statement.number(2))};
}

void Journal::visitSource(const JobId &id, const std::function<void(const SourceRow &)> &take)
{
    Statement statement(m_database, "SELECT rows FROM job_source WHERE job = ?1 ORDER BY chunk");
    statement.bind(1, keyOf(id));
    while (statement.step()) {
        if (!unpackSource(statement.bytes(0), take))
            throw SqliteError(SQLITE_CORRUPT, QCoreApplication::translate("Journal", "a part of a job's source is damaged"));
    }
}

ClaimedBatch Journal::claim(const JobId &id, qint64 from, int limit, const QDateTime &now)
{
    Transaction transaction(m_database);
    ClaimedBatch batch;
    batch.wish = wishFor(id);
    batch.rows = rows(id, from, limit, {RowState::Ready});
    RowChanges changes(m_database, keyOf(id));
    const auto position = [&batch](qsizetype index) { return batch.rows.at(index).position; };
    forEachRun(
        batch.rows.size(), position, [](qsizetype, qsizetype) { return true; },
        [&changes](const Range &range, qsizetype) { changes.doubt(range); });
    for (JobRow &row : batch.rows)
        row.state = RowState::InDoubt;
    changes.writeSums(batch.rows.isEmpty() ? QDateTime() : now);
    transaction.commit();
    return batch;
}

void Journal::settle(const JobId &id, const QList<RowSettlement> &rows, const QDateTime &now)
{
    Transaction transaction(m_database);
    RowChanges changes(m_database, keyOf(id));
    const auto position = [&rows](qsizetype index) { return rows.at(index).position; };
    const auto alike = [&rows](qsizetype first, qsizetype other) {
        const RowSettlement &a = rows.at(first);
        const RowSettlement &b = rows.at(other);
        return a.state == b.state && a.detail == b.detail && !a.payload && !b.payload;
    };
    forEachRun(rows.size(), position, alike, [&](const Range &range, qsizetype first) {
        const RowSettlement &row = rows.at(first);
        changes.settle(range, {.state = row.state, .detail = row.detail, .payload = row.payload});
    });
    changes.writeSums(rows.isEmpty() ? QDateTime() : now);
    transaction.commit();
}

void Journal::giveUp(const JobId &id, const QString &detail)
{
    Transaction transaction(m_database);
    RowChanges changes(m_database, keyOf(id));
    changes.giveUp(detail);
    changes.writeSums();
    transaction.commit();
}

JobRecord Journal::update(const JobRecord &job)
{
    Transaction transaction(m_database);
    updateRecord(m_database, job);
    std::optional<JobRecord> updated = readRecord(m_database, job.id);
    if (!updated)
        failNotFound();
    transaction.commit();
    updated->isOwned = job.isOwned;
    return *std::move(updated);
}

void Journal::wish(const JobId &id, JobWish wish)
{
    Transaction transaction(m_database);
    Statement(m_database, "UPDATE job SET wish = ?2 WHERE key = ?1").bind(1, keyOf(id)).bind(2, qint64(wish)).execute();
    transaction.commit();
}

JobWish Journal::wishFor(const JobId &id)
{
    Statement statement(m_database, "SELECT wish FROM job WHERE id = ?1");
    if (!statement.bind(1, id.text()).step())
        failNotFound();
    return static_cast<JobWish>(statement.number(0));
}

void Journal::remove(const QList<JobId> &ids)
{
    Transaction transaction(m_database);
    Statement statement(m_database, "DELETE FROM job WHERE id = ?1");
    for (const JobId &id : ids)
        statement.bind(1, id.text()).execute();
    m_database.run("PRAGMA incremental_vacuum");
    transaction.commit();
    m_wantsToShrink = true;
    if (!m_database.isInTransaction())
        shrink();
}

qint64 Journal::size()
{
    qint64 bytes = 0;
    for (const char *part : {"", "-wal", "-shm"})
        bytes += QFileInfo(m_file + QLatin1String(part)).size();
    return bytes;
}

void Journal::shrink()
{
    if (std::exchange(m_wantsToShrink, false))
        m_database.emptyLog();
}

} // namespace Muster
