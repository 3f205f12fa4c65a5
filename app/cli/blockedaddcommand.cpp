// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedaddcommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"
#include "services/screenedcontent.h"

#include <QFileInfo>

namespace Muster::Cli {

void BlockedAddCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out());
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
    printCounts(out(), m_screening->counts());
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
    const JobReporting reporting{[this](const JobRecord &job) { return json(job); }, line().output,
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
    out().json(json(unsent, *requests));
    finish(m_screening->counts()[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedAddCommand::reportNobody()
{
    out().note(tr("Nobody is left to block; nothing was sent."));
    JobRecord none;
    none.verify = line().verify;
    none.missing = 0;
    out().json(json(none));
    if (line().output) {
        const auto written = writeResultFile(*line().output, m_screening->table(), [this](qsizetype row) {
            return std::optional(RowResult{verdictWord(m_screening->verdict(row)), m_screening->detail(row)});
        });
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        out().note(tr("What became of each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    }
    finish(m_screening->counts()[Verdict::Invalid] > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

QByteArray BlockedAddCommand::json(const JobRecord &job, const QByteArray &requests) const
{
    OrderedJson object;
    object.add(QLatin1String("job"), jobIdJson(job)).add(QLatin1String("rows"), m_screening->counts().total());
    for (const Verdict verdict : allVerdicts)
        object.add(QLatin1String(verdictWord(verdict).toLatin1()), m_screening->counts()[verdict]);
    addCounts(object, job);
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

} // namespace Muster::Cli
