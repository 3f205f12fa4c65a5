// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rostercommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/source.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"

#include <QLocale>

namespace Muster::Cli {

void RosterCommand::interrupt()
{
    if (m_job)
        m_job->interrupt();
    else
        CampaignCommand::interrupt();
}

bool RosterCommand::prepare(const QString &source)
{
    if (!hasRosters(connection().provider)) {
        QStringList others;
        for (const Connection &other : connections().connections()) {
            if (hasRosters(other.provider))
                others << other.name;
        }
        fail(ExitCode::Usage, tr("%1 has no rosters, so “%2” has none. Name a connection that has, with --connection: %3.")
                                  .arg(providerName(connection().provider), connection().name, others.join(QLatin1String(", "))));
        return false;
    }
    if (line().output && *line().output != QLatin1String("-")) {
        const bool isResult = line().command != CommandId::RosterList && !line().dryRun;
        const QString obstacle = isResult ? obstacleToWritingResult(*line().output, source) : obstacleToWriting(*line().output, source);
        if (!obstacle.isEmpty()) {
            fail(ExitCode::Usage, obstacle);
            return false;
        }
    }
    return canReach(connection());
}

void RosterCommand::withRoster(const std::function<void()> &then)
{
    withCampaign(line().operands.constFirst(), [this, then](const Campaign &campaign) {
        m_campaign = campaign;
        m_guard = rosters()->guard(campaign.id);
        then();
    });
}

void RosterCommand::withWritableRoster(const std::function<void()> &then)
{
    withRoster([this, then] {
        if (m_guard.allowsWriting()) {
            then();
            return;
        }
        const bool isFrozen = m_guard.state() == EditGuard::State::Frozen;
        fail(isFrozen ? ExitCode::Frozen : ExitCode::ServerFailed,
             tr("%1: %2 %3 Nothing was changed.").arg(place(), m_guard.headline(), m_guard.reason()));
    });
}

Channel RosterCommand::channel() const
{
    return connection().provider == Provider::SendKit ? Channel::Email : m_campaign.channel;
}

QString RosterCommand::place() const
{
    return m_campaign.name.isEmpty() ? m_campaign.id.text() : m_campaign.name;
}

QString RosterCommand::fullPlace() const
{
    return campaignOf(place(), connection().name);
}

void RosterCommand::readRoster(const RosterListing::Options &options, const std::function<void(const RosterListing &)> &then)
{
    RosterListing *listing = rosters()->list(m_campaign.id, options, this);
    connect(listing, &RosterListing::pageLoaded, this,
            [this](const QList<Lead> &, qint64 loaded) { out().progress(tr("Reading the roster: %1").arg(QLocale().toString(loaded))); });
    connect(listing, &RosterListing::failed, this, [this](const ApiError &error) { failWith(error, m_campaign.id.text()); });
    connect(listing, &RosterListing::finished, this, [this, listing, then] {
        out().clearProgress();
        then(*listing);
        listing->deleteLater();
    });
    listing->start();
}

JobOrder RosterCommand::orderOf(JobKind kind) const
{
    JobOrder order;
    order.kind = kind;
    order.connection = currentConnection();
    order.scope.campaign = m_campaign.id;
    order.place = place();
    order.verify = line().verify;
    return order;
}

void RosterCommand::run(const JobOrder &order, const JobReporting &reporting)
{
    m_job = new ForegroundJob(jobs(), out(), reporting, this);
    connect(m_job, &ForegroundJob::finished, this, &RosterCommand::finish);
    m_job->begin(order);
}

void RosterCommand::showDryRun(const JobOrder &order, const std::function<void(const QByteArray &requests)> &then)
{
    const auto requests = showRequests(jobs(), order, out(), line().output);
    if (requests)
        then(*requests);
    else
        fail(ExitCode::Usage, requests.error());
}

} // namespace Muster::Cli
