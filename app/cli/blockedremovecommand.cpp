// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedremovecommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/pickedreport.h"
#include "cli/unblockscreening.h"
#include "services/unblockoperation.h"

#include <utility>

namespace Muster::Cli {

using State = PickedRow::State;

void BlockedRemoveCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out(), target());
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
    const UnblockScreening screening(*source.table, source.columns, BlockedLookup(listed));
    QList<JobRow> ready;
    for (const UnblockTarget &person : screening.people())
        ready << UnblockOperation::rowFor(person);
    m_content = std::make_shared<PickedContent>(source.table, source.columns.identity(), screening.rows(), std::move(ready),
                                                QStringLiteral("not_blocked"));
    printPicked(out(), *m_content, tr("Not blocked"));
    const qint64 people = count(State::Ready);
    if (line().dryRun)
        showDryRun();
    else if (people == 0)
        reportNobody();
    else if (mayWrite(writeQuestion(JobKind::Unblock, people, scopeName()), scopeName()))
        unblock();
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
    const JobReporting reporting{[this](const JobRecord &job) { return pickedJobJson(*m_content, job); }, line().output,
                                 count(State::Invalid)};
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
    out().json(pickedJobJson(*m_content, unsent, *requests));
    finish(count(State::Invalid) > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedRemoveCommand::reportNobody()
{
    out().note(tr("Nobody is left to unblock; nothing was sent."));
    out().json(pickedJobJson(*m_content, {}));
    if (line().output) {
        const auto written = writePicked(*line().output, *m_content, out());
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
    }
    finish(count(State::Invalid) > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

} // namespace Muster::Cli
