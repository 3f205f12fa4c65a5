// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "jobs/journal.h"
#include "services/blockoperation.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "store/settings.h"
#include "support/scriptednetwork.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Rows with the states they are to have; `position` is given by their order.
class StatedContent final : public JobContent
{
public:
    explicit StatedContent(QList<JobRow> rows) : m_rows(std::move(rows)) {}
    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        for (const JobRow &row : m_rows) {
            if (!take(row))
                return;
        }
    }

private:
    QList<JobRow> m_rows;
};

inline JobRow rowIn(RowState state, const QString &person, const QString &detail = {})
{
    JobRow row = BlockOperation::rowFor({person, s("Client")});
    row.state = state;
    row.detail = detail;
    return row;
}

/// So many rows "person-0", "person-1" ... in one state, after those of `rows`.
inline void add(QList<JobRow> &rows, int count, RowState state, const QString &detail = {})
{
    for (int i = 0; i < count; ++i)
        rows << rowIn(state, s("person-%1").arg(rows.size()), detail);
}

/// A profile's journal filled by hand, and a service on it that speaks to nobody: a request fails the test.
struct FilledJournal
{
    QTemporaryDir folder;
    SystemClock clock;
    ScriptedNetwork network{clock};
    Settings settings{folder.filePath(s("settings.ini"))};
    ConnectionService connections{settings, network, clock};
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JobService> jobs;

    FilledJournal()
    {
        connections.setPractice(QUrl(s("https://walead.test")), "test-key-1");
        QDir().mkpath(jobsFolder());
        journal = std::make_unique<Journal>(jobsFolder() + s("/journal.sqlite"));
        jobs = std::make_unique<JobService>(jobsFolder(), connections, clock);
    }

    [[nodiscard]] QString jobsFolder() const { return folder.filePath(s("jobs")); }
    [[nodiscard]] Connection practice() const { return *connections.find(ConnectionService::practiceName()); }

    /// What is not set of `job` is that of a block on Practice's workspace. Gives it as the journal has it.
    JobRecord add(JobRecord job, const QList<JobRow> &rows)
    {
        if (!job.created.isValid())
            job.created = QDateTime::currentDateTimeUtc().addSecs(-3600);
        job.id = newJobId(job.created);
        if (job.connection.isEmpty()) {
            job.connection = practice().id;
            job.connectionName = practice().name;
        }
        if (job.place.isEmpty())
            job.place = s("Workspace blocklist");
        if (job.who.isEmpty())
            job.who = s("ada@desk");
        journal->create(job, StatedContent(rows));
        QList<RowSettlement> settled;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].state != RowState::Ready)
                settled.append({i, rows[i].state, rows[i].detail, std::nullopt});
        }
        journal->settle(job.id, settled);
        return journal->update(job);
    }
    JobRecord add(JobState state, int accepted, int rejected = 0, int ready = 0)
    {
        JobRecord job;
        job.state = state;
        job.workedMs = 12'300;
        if (state != JobState::Running)
            job.ended = QDateTime::currentDateTimeUtc().addSecs(-3588);
        QList<JobRow> rows;
        Test::add(rows, accepted, RowState::Accepted);
        Test::add(rows, rejected, RowState::Rejected, s("publicIdentifier is reserved"));
        Test::add(rows, ready, RowState::Ready);
        return add(job, rows);
    }
};

/// A service whose journal cannot be opened, because its folder lies below a regular file.
inline std::unique_ptr<JobService> brokenJobs(FilledJournal &filled)
{
    QFile file(filled.folder.filePath(s("file")));
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    return std::make_unique<JobService>(file.fileName() + s("/jobs"), filled.connections, filled.clock);
}

} // namespace Muster::Test
