// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobcommand.h"

#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/source.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"

#include <algorithm>
#include <utility>

namespace Muster::Cli {

namespace {

constexpr qsizetype mostNamed = 10;

} // namespace

void JobCommand::withJob(std::function<void(const JobRecord &)> then)
{
    jobs().list(this, [this, then = std::move(then)](const tl::expected<QList<JobRecord>, QString> &all) {
        if (all)
            choose(*all, then);
        else
            fail(ExitCode::Usage, all.error());
    });
}

void JobCommand::choose(const QList<JobRecord> &all, const std::function<void(const JobRecord &)> &then)
{
    const QString wanted = line().operands.constFirst();
    QList<JobRecord> found;
    for (const JobRecord &job : all) {
        if (job.id.text().startsWith(wanted, Qt::CaseInsensitive))
            found << job;
    }
    if (wanted.size() < shortestPrefix) {
        const int shortest = static_cast<int>(shortestPrefix);
        fail(ExitCode::Usage,
             tr("“%1” is too short to name a job; give at least %Ln character(s) of its ID.", nullptr, shortest).arg(wanted));
    } else if (found.isEmpty()) {
        fail(ExitCode::Usage, tr("There is no job “%1”. muster-cli jobs list shows them all.").arg(wanted));
    } else if (found.size() > 1) {
        out().warning(tr("More than one job begins with “%1”:").arg(wanted));
        for (const JobRecord &job : std::as_const(found).first(std::min(mostNamed, found.size())))
            out().warning(QLatin1String("  ") + job.id.text() + QLatin1String("  ") + timeText(job.created) + QLatin1String("  ") +
                          printable(jobTitle(job)));
        const int more = static_cast<int>(std::max<qsizetype>(found.size() - mostNamed, 0));
        if (more > 0)
            out().warning(tr("  ... and %Ln more.", nullptr, more));
        fail(ExitCode::Usage, tr("“%1” is not enough to name one job; give more of its ID.").arg(wanted));
    } else {
        then(found.constFirst());
    }
}

void JobCommand::withServerOf(const JobRecord &job, const std::function<void()> &then)
{
    const auto connection = connections().find(job.connection);
    if (!connection) {
        fail(ExitCode::Usage, tr("The connection “%1” of this job is no longer in this profile. Add it again, with the same name and "
                                 "address, to work with it.")
                                  .arg(job.connectionName));
        return;
    }
    withKey(*connection, [this, known = *connection, then] {
        if (canReach(known))
            then();
    });
}

bool JobCommand::canWriteOutput(bool isScript)
{
    if (!line().output || *line().output == QLatin1String("-"))
        return true;
    const QString obstacle = isScript ? obstacleToWriting(*line().output) : obstacleToWritingResult(*line().output, {});
    if (!obstacle.isEmpty())
        fail(ExitCode::Usage, obstacle);
    return obstacle.isEmpty();
}

} // namespace Muster::Cli
