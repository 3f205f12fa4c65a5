// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedremovecommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"

#include <QFileInfo>

namespace Muster::Cli {

using State = UnblockScreening::State;

void BlockedRemoveCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    readList({}, [this, source = *source](const Leads &listed) { screen(source, listed); });
}

void BlockedRemoveCommand::interrupt()
{
    if (m_job)
        m_job->interrupt();
    else
        BlocklistCommand::interrupt();
}

void BlockedRemoveCommand::screen(const Source &source, const Leads &listed)
{
    const int column = source.columns.identity();
    m_content = std::make_shared<UnblockContent>(source.table, column, UnblockScreening(*source.table, column, BlockedLookup(listed)));
    printScreening();
    const qint64 people = count(State::Ready);
    if (line().dryRun)
        showDryRun();
    else if (people == 0)
        reportNobody();
    else if (mayWrite(writeQuestion(JobKind::Unblock, people, scopeName()), scopeName()))
        unblock();
}

void BlockedRemoveCommand::printScreening() const
{
    const std::pair<State, QString> labels[]{{State::Ready, tr("Ready")},
                                             {State::DuplicateInFile, tr("Duplicate in file")},
                                             {State::NotBlocked, tr("Not blocked")},
                                             {State::Invalid, tr("Invalid")}};
    for (const auto &[state, label] : labels) {
        if (count(state) > 0)
            out().result(countLine(count(state), label));
    }
    const RowStore &rows = m_content->table().rows;
    const QList<UnblockScreening::Row> &screened = m_content->screening().rows();
    for (qsizetype i = 0; i < screened.size(); ++i) {
        if (screened.at(i).state != State::Invalid)
            continue;
        const std::string_view cell = rows.cell(static_cast<size_t>(i), m_content->column());
        out().note(rowLine(rows.rowNumber(static_cast<size_t>(i)), describe(screened.at(i).problem),
                           QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
    }
}

JobOrder BlockedRemoveCommand::order() const
{
    JobOrder order;
    order.kind = JobKind::Unblock;
    order.connection = currentConnection();
    order.place = place();
    order.source = m_content->table().name;
    order.content = m_content;
    return order;
}

void BlockedRemoveCommand::unblock()
{
    const JobReporting reporting{[this](const JobRecord &job) { return json(job); }, line().output, count(State::Invalid)};
    m_job = new ForegroundJob(jobs(), out(), reporting, this);
    connect(m_job, &ForegroundJob::finished, this, &BlockedRemoveCommand::finish);
    m_job->begin(order());
}

void BlockedRemoveCommand::showDryRun()
{
    const auto requests = showRequests(jobs(), order(), out(), line().output);
    if (!requests) {
        fail(ExitCode::Usage, requests.error());
        return;
    }
    JobRecord unsent;
    unsent.counts.rows = unsent.counts.ready = count(State::Ready);
    out().json(json(unsent, *requests));
    finish(count(State::Invalid) > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedRemoveCommand::reportNobody()
{
    out().note(tr("Nobody is left to unblock; nothing was sent."));
    out().json(json({}));
    if (line().output) {
        const auto written = writeResultFile(*line().output, m_content->table(), [this](qsizetype row) {
            return std::optional(RowResult{m_content->verdict(row), m_content->detail(row)});
        });
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        out().note(tr("What became of each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    }
    finish(count(State::Invalid) > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

QByteArray BlockedRemoveCommand::json(const JobRecord &job, const QByteArray &requests) const
{
    OrderedJson object;
    object.add(QLatin1String("job"), jobIdJson(job))
        .add(QLatin1String("rows"), m_content->screening().rows().size())
        .add(QLatin1String("ready"), count(State::Ready))
        .add(QLatin1String("duplicate_in_file"), count(State::DuplicateInFile))
        .add(QLatin1String("not_blocked"), count(State::NotBlocked))
        .add(QLatin1String("invalid"), count(State::Invalid));
    addCounts(object, job);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

} // namespace Muster::Cli
