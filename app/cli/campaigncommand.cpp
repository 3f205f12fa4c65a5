// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/campaigncommand.h"

#include "cli/output.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"

namespace Muster::Cli {

RosterService *CampaignCommand::rosters() const
{
    return connections().rosters(connection().id);
}

void CampaignCommand::withCampaign(const QString &named, const Then &then)
{
    const CampaignId id = readCampaignId(named);
    if (!id.isEmpty())
        read(id, named, then);
    else if (hasRosters(connection().provider))
        findByName(named, then);
    else
        fail(ExitCode::Usage, tr("“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.").arg(named));
}

void CampaignCommand::read(const CampaignId &id, const QString &named, const Then &then)
{
    const bool mayBeName = hasRosters(connection().provider) && id.text() == named.trimmed();
    ApiCall<Campaign> *call = rosters() ? rosters()->campaign(id, this) : connections().blocklists(connection().id)->campaign(id, this);
    call->onDone(this, [this, id, named, then, mayBeName](const Result<Campaign> &answer) {
        const bool isUnknown = !answer && (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Invalid);
        if (answer)
            then(*answer);
        else if (isUnknown && mayBeName)
            findByName(named, then);
        else
            failWith(answer.error(), id.text());
    });
}

void CampaignCommand::findByName(const QString &named, const Then &then)
{
    rosters()->campaigns(this)->onDone(this, [this, named, then](const Result<QList<Campaign>> &all) {
        if (!all) {
            failWith(all.error());
            return;
        }
        QStringList ids;
        for (const Campaign &campaign : *all) {
            if (campaign.name == named || campaign.name.trimmed() == named.trimmed())
                ids << campaign.id.text();
        }
        if (ids.size() == 1)
            read(CampaignId(ids.constFirst()), {}, then); // a list may be older than the campaign
        else if (ids.isEmpty())
            fail(ExitCode::Usage, tr("%1 has no campaign with the ID or the name “%2”. muster-cli campaigns list shows them all.")
                                      .arg(connection().name, named));
        else
            fail(ExitCode::Usage, tr("More than one campaign of %1 is called “%2”. Give the ID of the one that is meant: %3.")
                                      .arg(connection().name, named, ids.join(QLatin1String(", "))));
    });
}

} // namespace Muster::Cli
