// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalrecord.h"

#include "base/sqlite.h"
#include "jobs/journalstopreason.h"

namespace Muster {

namespace {

// readColumns() counts by it.
constexpr char selectJobs[] =
    "SELECT id, kind, state, connection, connection_name, campaign, place, source, who, created, ended, worked_ms, bytes_sent, "
    "ready, in_doubt, accepted, duplicates, rejected, not_sent, unnamed_duplicates, stopped_by, stop_text, verify, missing, undoes, "
    "touched, consents_to_mail, "
    // Done, and not for nothing; then: not ended.
    "(SELECT undo.id FROM job AS undo WHERE undo.undoes = job.id AND undo.state = 5 AND undo.accepted > 0 ORDER BY undo.key DESC LIMIT 1), "
    "(SELECT undo.id FROM job AS undo WHERE undo.undoes = job.id AND undo.state <= 3 ORDER BY undo.key DESC LIMIT 1) FROM job ";

QDateTime asTime(const Statement &statement, int column)
{
    return statement.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(statement.number(column), Qt::UTC);
}

/// For a column that is never NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

JobCounts readCounts(const Statement &statement, int column)
{
    JobCounts counts{.rows = 0,
                     .ready = statement.number(column),
                     .inDoubt = statement.number(column + 1),
                     .accepted = statement.number(column + 2),
                     .duplicates = statement.number(column + 3),
                     .rejected = statement.number(column + 4),
                     .notSent = statement.number(column + 5)};
    counts.rows = counts.ready + counts.inDoubt + counts.accepted + counts.duplicates + counts.rejected + counts.notSent;
    return counts;
}

JobRecord readColumns(const Statement &statement)
{
    JobRecord job;
    job.id = JobId(statement.text(0));
    job.kind = static_cast<JobKind>(statement.number(1));
    job.state = static_cast<JobState>(statement.number(2));
    job.connection = ConnectionId(statement.text(3));
    job.connectionName = statement.text(4);
    if (!statement.isNull(5))
        job.scope.campaign = CampaignId(statement.text(5));
    job.place = statement.text(6);
    job.source = statement.text(7);
    job.who = statement.text(8);
    job.created = asTime(statement, 9);
    job.ended = asTime(statement, 10);
    job.workedMs = statement.number(11);
    job.bytesSent = statement.number(12);
    job.counts = readCounts(statement, 13);
    job.unnamedDuplicates = statement.number(19);
    if (!statement.isNull(20))
        job.stoppedBy = stopReasonFromJson(statement.text(20));
    job.stopText = statement.text(21);
    job.verify = statement.number(22) != 0;
    job.missing = statement.number(23);
    job.undoes = JobId(statement.text(24));
    job.touched = asTime(statement, 25);
    job.consentsToMail = statement.number(26) != 0;
    job.undoneBy = JobId(statement.text(27));
    job.undoUnderWay = JobId(statement.text(28));
    return job;
}

/// Parameters 2 to 11 of both statements.
void bindProgress(Statement &statement, const JobRecord &job)
{
    statement.bind(2, qint64(job.state))
        .bind(4, job.workedMs)
        .bind(5, job.bytesSent)
        .bind(6, job.unnamedDuplicates)
        .bind(7, job.stoppedBy ? stopReasonToJson(*job.stoppedBy) : QString())
        .bind(8, orNull(job.stopText))
        .bind(9, qint64(job.verify))
        .bind(10, job.missing)
        .bind(11, qint64(job.consentsToMail));
    if (job.ended.isValid())
        statement.bind(3, job.ended.toMSecsSinceEpoch());
}

} // namespace

QList<JobRecord> readRecords(Database &database)
{
    Statement statement(database, QByteArray(selectJobs).append("ORDER BY key DESC").constData());
    QList<JobRecord> jobs;
    while (statement.step())
        jobs.append(readColumns(statement));
    return jobs;
}

std::optional<JobRecord> readRecord(Database &database, const JobId &id)
{
    Statement statement(database, QByteArray(selectJobs).append("WHERE id = ?1").constData());
    if (!statement.bind(1, id.text()).step())
        return std::nullopt;
    return readColumns(statement);
}

void insertRecord(Database &database, const JobRecord &job)
{
    Statement statement(database,
                        "INSERT INTO job (id, state, ended, worked_ms, bytes_sent, unnamed_duplicates, stopped_by, stop_text, verify, "
                        "missing, consents_to_mail, kind, connection, connection_name, campaign, place, source, who, created, undoes, "
                        "has_header, delimiter) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, 1, 44)");
    bindProgress(statement, job);
    statement.bind(1, job.id.text())
        .bind(12, qint64(job.kind))
        .bind(13, notNull(job.connection.text()))
        .bind(14, notNull(job.connectionName))
        .bind(15, job.scope.campaign ? notNull(job.scope.campaign->text()) : QString())
        .bind(16, notNull(job.place))
        .bind(17, notNull(job.source))
        .bind(18, notNull(job.who))
        .bind(19, job.created.toMSecsSinceEpoch())
        .bind(20, orNull(job.undoes.text()))
        .execute();
}

void updateRecord(Database &database, const JobRecord &job)
{
    Statement statement(database, "UPDATE job SET state = ?2, ended = ?3, worked_ms = ?4, bytes_sent = ?5, unnamed_duplicates = ?6, "
                                  "stopped_by = ?7, stop_text = ?8, verify = ?9, missing = ?10, consents_to_mail = ?11 WHERE id = ?1");
    bindProgress(statement, job);
    statement.bind(1, job.id.text()).execute();
}

} // namespace Muster
