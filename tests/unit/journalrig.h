// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/journal.h"

#include <QTemporaryDir>

#include <limits>
#include <string>
#include <vector>

namespace Muster::Test {

inline JobRow aRow(const QString &identity, const QByteArray &payload = {}, qint64 sourceRow = -1)
{
    JobRow row;
    row.identity = identity;
    row.payload = payload;
    row.sourceRow = sourceRow;
    return row;
}

/// People to be written, p0, p1 and so on, without a source.
class SomePeople : public JobContent
{
public:
    explicit SomePeople(qint64 count, QByteArray payload = "{}") : m_count(count), m_payload(std::move(payload)) {}

    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        for (qint64 row = 0; row < m_count && take(aRow(QStringLiteral("p%1").arg(row), m_payload)); ++row) {}
    }

private:
    qint64 m_count;
    QByteArray m_payload;
};

/// A table whose every row is written.
class WithSource : public JobContent
{
public:
    struct Row
    {
        std::vector<std::string> cells;
        std::uint32_t number = 0;
        QString verdict;
        QString detail;
    };

    explicit WithSource(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        for (size_t row = 0; row < m_rows.size() && take(aRow(QString::number(row), {}, qint64(row))); ++row) {}
    }
    [[nodiscard]] SourceShape sourceShape() const override
    {
        return {
            .headers = {QStringLiteral("Name, \"or so\""), QString::fromUtf8("Straße"), QString()}, .hasHeader = false, .delimiter = '\t'};
    }
    void visitSource(const std::function<void(const SourceRow &)> &take) const override
    {
        for (const Row &row : m_rows)
            take({.cells = QList<std::string_view>(row.cells.begin(), row.cells.end()),
                  .number = row.number,
                  .verdict = row.verdict,
                  .detail = row.detail});
    }

private:
    std::vector<Row> m_rows;
};

/// These rows, all with the same end.
inline QList<RowSettlement> alike(const QList<qint64> &positions, RowState state, const QString &detail = {})
{
    QList<RowSettlement> rows;
    for (const qint64 position : positions)
        rows.append({.position = position, .state = state, .detail = detail, .payload = {}});
    return rows;
}

inline JobRecord someJob(const QString &id = QStringLiteral("job-1"))
{
    JobRecord job;
    job.id = JobId(id);
    job.connection = ConnectionId(QStringLiteral("connection-1"));
    job.connectionName = QStringLiteral("WaLead");
    job.place = QStringLiteral("Workspace blocklist");
    job.created = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    return job;
}

/// The sums of a job as its rows really stand.
inline JobCounts countedRows(Journal &journal, const JobId &id)
{
    JobCounts counts;
    for (const JobRow &row : journal.rows(id, 0, std::numeric_limits<qint64>::max())) {
        ++counts.rows;
        ++counts.of(row.state);
    }
    return counts;
}

inline QList<qint64> positions(const QList<JobRow> &rows)
{
    QList<qint64> all;
    for (const JobRow &row : rows)
        all.append(row.position);
    return all;
}

/// A journal in a folder of its own.
struct JournalRig
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    JobId id{QStringLiteral("job-1")};
};

} // namespace Muster::Test
