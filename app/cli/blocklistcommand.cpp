// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blocklistcommand.h"

#include "cli/jobwords.h"
#include "cli/output.h"
#include "cli/source.h"
#include "domain/campaign.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"

#include <QLocale>

namespace Muster::Cli {

bool BlocklistCommand::hasList()
{
    if (!hasBlocklist(connection().provider)) {
        fail(ExitCode::Usage, tr("%1 has no blocklist of people, so “%2” has none. Its people are on rosters: muster-cli roster --help.")
                                  .arg(providerName(connection().provider), connection().name));
        return false;
    }
    if (line().campaign && target() == ImportTarget::DoNotContact) {
        fail(ExitCode::Usage,
             tr("SendKit has no blocklists of campaigns; its do-not-contact list counts for all of them. Leave --campaign out."));
        return false;
    }
    return true;
}

ImportTarget BlocklistCommand::target() const
{
    return connection().provider == Provider::SendKit ? ImportTarget::DoNotContact : ImportTarget::Blocklist;
}

bool BlocklistCommand::prepare()
{
    if (!hasList())
        return false;
    if (line().campaign) {
        m_scope.campaign = readCampaignId(*line().campaign);
        if (m_scope.campaign->isEmpty()) {
            fail(ExitCode::Usage,
                 tr("“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.").arg(*line().campaign));
            return false;
        }
    }
    if (line().output && *line().output != QLatin1String("-")) {
        const QString obstacle = obstacleToOutput();
        if (!obstacle.isEmpty()) {
            fail(ExitCode::Usage, obstacle);
            return false;
        }
    }
    if (!canReach(connection()))
        return false;
    m_blocklists = connections().blocklists(connection().id);
    Q_ASSERT(m_blocklists);
    return true;
}

QString BlocklistCommand::obstacleToOutput() const
{
    if (line().operands.isEmpty())
        return obstacleToWriting(*line().output); // a list has no file to take in
    const QString source = line().operands.constFirst();
    const bool isScript = line().dryRun && line().command != CommandId::BlockedCheck;
    return isScript ? obstacleToWriting(*line().output, source) : obstacleToWritingResult(*line().output, source);
}

QString BlocklistCommand::scopeName() const
{
    return blocklistName(m_scope, connection().name);
}

QString BlocklistCommand::place() const
{
    if (m_scope.isWorkspace())
        return target() == ImportTarget::DoNotContact ? tr("Do-not-contact list") : tr("Workspace blocklist");
    for (const RememberedCampaign &known : connections().campaigns(connection().id)) {
        if (known.id == *m_scope.campaign)
            return known.label;
    }
    return m_scope.campaign->text();
}

void BlocklistCommand::readList(const BlocklistScope &scope, std::function<void(const Leads &)> then)
{
    BlocklistListing *listing = m_blocklists->list(scope, this);
    connect(listing, &BlocklistListing::pageLoaded, this,
            [this](const Leads &, qint64 total) { out().progress(tr("Reading the blocklist: %1").arg(QLocale().toString(total))); });
    connect(listing, &BlocklistListing::finished, this, [this, listing, then = std::move(then)] {
        listing->deleteLater();
        out().clearProgress();
        if (listing->unreadable() > 0)
            out().warning(tr("%Ln entry(s) of the list have no identifier and were left out.", nullptr, listing->unreadable()));
        then(listing->leads());
    });
    connect(listing, &BlocklistListing::failed, this, [this, listing, scope](const ApiError &error) {
        listing->deleteLater();
        failWith(error, scope.campaign ? scope.campaign->text() : QString());
    });
    listing->start();
}

} // namespace Muster::Cli
