// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobscommands.h"

#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "domain/jobtext.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"

#include <QFileInfo>
#include <QLocale>

namespace Muster::Cli {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What a job's last ending was; empty for one that never had any.
QString endLabel(const JobRecord &job)
{
    switch (job.state) {
    case JobState::Running:
        return {};
    case JobState::Paused:
        return JobsShowCommand::tr("Paused");
    case JobState::Stopped:
        return JobsShowCommand::tr("Stopped");
    case JobState::Cancelled:
    case JobState::Done:
        break;
    }
    return JobsShowCommand::tr("Ended");
}

} // namespace

void JobsListCommand::start()
{
    jobs().list(this, [this](const tl::expected<QList<JobRecord>, QString> &all) {
        if (!all)
            fail(ExitCode::Usage, all.error());
        else if (line().connection.isEmpty())
            show(*all, distinctLength(*all));
        else
            showOnly(*all, line().connection);
    });
}

void JobsListCommand::showOnly(const QList<JobRecord> &all, const QString &connectionName)
{
    const auto connection = connections().find(connectionName);
    QList<JobRecord> chosen;
    for (const JobRecord &job : all) {
        const bool isThere = connection && job.connection == connection->id;
        if (isThere || job.connectionName.compare(connectionName, Qt::CaseInsensitive) == 0)
            chosen << job;
    }
    if (connection || !chosen.isEmpty())
        show(chosen, distinctLength(all));
    else
        fail(ExitCode::Usage, tr("There is no connection “%1”, and no job of one that was called so.").arg(connectionName));
}

void JobsListCommand::show(const QList<JobRecord> &all, qsizetype length)
{
    TextTable table({tr("Job"), tr("Begun"), tr("What"), tr("Connection"), tr("State"), tr("Accepted"), tr("Duplicates"), tr("Rejected"),
                     tr("Not sent"), tr("In doubt"), tr("Still to send")});
    table.keepWhole(0);
    QList<QByteArray> elements;
    for (const JobRecord &job : all) {
        const QString state = jobUncheckedText(job).isEmpty() ? jobStateText(job) : tr("%1, not checked").arg(jobStateText(job));
        table.addRow({job.id.text().left(length), timeText(job.created), jobTitle(job), job.connectionName, state,
                      number(job.counts.accepted), number(job.counts.duplicates), number(job.counts.rejected), number(job.counts.notSent),
                      number(job.counts.inDoubt), number(job.counts.ready)});
        elements << jobJson(job).text();
    }
    if (all.isEmpty())
        out().note(tr("There are no jobs yet."));
    for (const QString &row : all.isEmpty() ? QStringList() : table.lines(terminalWidth()))
        out().result(row);
    out().json(jsonArray(elements));
    finish(ExitCode::Ok);
}

void JobsShowCommand::start()
{
    withJob([this](const JobRecord &job) { show(job); });
}

void JobsShowCommand::show(const JobRecord &job)
{
    TextTable table({tr("Job"), job.id.text()});
    table.keepWhole(1);
    const auto add = [&table](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.addRow({label, value});
    };
    const auto count = [&](RowState state) { return job.counts.of(state) > 0 ? number(job.counts.of(state)) : QString(); };
    add(tr("What"), jobTitle(job));
    add(tr("Connection"), job.connectionName);
    if (!job.scope.isWorkspace())
        add(tr("Campaign"), job.place.isEmpty() ? job.scope.campaign->text() : job.place);
    add(tr("From"), job.source);
    add(tr("By"), job.who);
    add(tr("State"), jobStateText(job));
    add(tr("Why"), jobStopText(job));
    add(tr("Begun"), timeText(job.created));
    add(endLabel(job), endLabel(job).isEmpty() ? QString() : timeText(job.ended));
    add(tr("Worked on for"), durationText(job.workedMs));
    add(tr("Rows"), number(job.counts.rows));
    for (const RowState state : {RowState::Accepted, RowState::Duplicate, RowState::Rejected, RowState::NotSent, RowState::InDoubt})
        add(rowStateText(state), count(state));
    add(tr("Still to send"), count(RowState::Ready));
    add(tr("Missing when read back"), job.missing >= 0 ? number(job.missing) : QString());
    add(tr("Undoes"), job.undoes.text());
    add(tr("Undone by"), job.undoneBy.text());
    add(tr("Being undone by"), job.undoUnderWay.text());
    for (const QString &row : table.lines(terminalWidth()))
        out().result(row);
    if (job.isResumable())
        out().note((jobUncheckedText(job) + u' ' + howToGoOn(job)).trimmed());
    out().json(jobDetailsJson(job).text());
    finish(ExitCode::Ok);
}

void JobsReportCommand::start()
{
    if (!canWriteOutput(false))
        return;
    withJob([this](const JobRecord &job) {
        if (line().output && *line().output != QLatin1String("-"))
            write(job);
        else if (out().isJson())
            printJson(job);
        else
            print(job);
    });
}

void JobsReportCommand::write(const JobRecord &job)
{
    jobs().writeReport(job.id, *line().output, {}, this, [this, job](const tl::expected<qint64, QString> &written) {
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        const QString path = QFileInfo(*line().output).absoluteFilePath();
        out().note(tr("What became of each row is in %1.").arg(path));
        out().json(jobJson(job).add(QLatin1String("output"), path).text());
        finish(ExitCode::Ok);
    });
}

void JobsReportCommand::print(const JobRecord &job)
{
    jobs().reportText(job.id, {}, this, [this](const tl::expected<QString, QString> &text) {
        if (!text) {
            fail(ExitCode::Usage, text.error());
            return;
        }
        out().document().write(text->toUtf8());
        finish(ExitCode::Ok);
    });
}

void JobsReportCommand::printJson(const JobRecord &job)
{
    jobs().rows(job.id, 0, job.counts.rows, {}, this, [this](const tl::expected<QList<JobRow>, QString> &rows) {
        if (!rows) {
            fail(ExitCode::Usage, rows.error());
            return;
        }
        QList<QByteArray> elements;
        elements.reserve(rows->size());
        for (const JobRow &row : *rows) {
            elements << OrderedJson()
                            .add(QLatin1String("identity"), row.identity)
                            .add(QLatin1String("state"), rowStateWord(row.state))
                            .add(QLatin1String("detail"), row.detail)
                            .text();
        }
        out().json(jsonArray(elements));
        finish(ExitCode::Ok);
    });
}

} // namespace Muster::Cli
