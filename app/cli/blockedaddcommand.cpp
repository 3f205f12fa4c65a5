// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedaddcommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/screenedreport.h"
#include "cli/source.h"
#include "cli/verdictreport.h"
#include "services/screenedcontent.h"

namespace Muster::Cli {

void BlockedAddCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out(), target());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    readList(scope(), [this, source = *source](const Leads &existing) {
        screen(Screening(source.table, source.columns, {std::make_shared<const BlockedLookup>(existing), {}}));
    });
}

void BlockedAddCommand::interrupt()
{
    if (m_job)
        m_job->interrupt();
    else
        BlocklistCommand::interrupt();
}

void BlockedAddCommand::screen(Screening screening)
{
    screening.setDefaultReason(line().reason.value_or(QString()));
    m_screening = std::make_shared<const Screening>(std::move(screening));
    printCounts(out(), m_screening->counts(), target());
    printInvalidRows(out(), *m_screening);

    const qint64 people = m_screening->counts()[Verdict::Ready];
    const bool hasReasons = line().reason || m_screening->columns().column(ImportField::Reason) >= 0;
    if (!scope().isWorkspace() && hasReasons && people > 0)
        out().warning(tr("A campaign's blocklist takes no reasons; they are left out."));
    if (line().dryRun)
        showDryRun();
    else if (people == 0)
        reportNobody();
    else if (mayWrite(writeQuestion(JobKind::Block, people, scopeName()), scopeName()))
        block();
}

JobOrder BlockedAddCommand::order() const
{
    JobOrder order;
    order.kind = JobKind::Block;
    order.connection = currentConnection();
    order.scope = scope();
    order.place = place();
    order.source = m_screening->table().name;
    order.content = std::make_shared<ScreenedContent>(m_screening);
    order.verify = line().verify;
    return order;
}

void BlockedAddCommand::block()
{
    const JobReporting reporting{[this](const JobRecord &job) { return screenedJobJson(*m_screening, job); }, line().output,
                                 m_screening->counts()[Verdict::Invalid]};
    m_job = new ForegroundJob(jobs(), out(), reporting, this);
    connect(m_job, &ForegroundJob::finished, this, &BlockedAddCommand::finish);
    m_job->begin(order());
}

void BlockedAddCommand::showDryRun()
{
    const auto requests = showRequests(jobs(), order(), out(), line().output);
    if (!requests) {
        fail(ExitCode::Usage, requests.error());
        return;
    }
    JobRecord unsent;
    unsent.counts.rows = unsent.counts.ready = m_screening->counts()[Verdict::Ready];
    unsent.verify = line().verify;
    out().json(screenedJobJson(*m_screening, unsent, *requests));
    finish(m_screening->counts()[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedAddCommand::reportNobody()
{
    out().note(tr("Nobody is left to block; nothing was sent."));
    JobRecord none;
    none.verify = line().verify;
    none.missing = 0;
    out().json(screenedJobJson(*m_screening, none));
    if (line().output) {
        const auto written = writeVerdicts(*line().output, *m_screening, out());
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
    }
    finish(m_screening->counts()[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

} // namespace Muster::Cli
