// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/campaigncommands.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "domain/leadstatus.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"

#include <QJsonDocument>
#include <QLocale>

namespace Muster::Cli {

namespace {

QString statusText(const Campaign &campaign)
{
    return campaign.status == CampaignStatus::Unknown ? campaign.statusText : statusLabel(campaign.status);
}

QString leadsText(const Campaign &campaign)
{
    return campaign.totalLeads ? QLocale().toString(*campaign.totalLeads) : QString();
}

} // namespace

void CampaignsListCommand::start()
{
    if (!hasRosters(connection().provider)) {
        showRemembered();
        return;
    }
    if (!canReach(connection()))
        return;
    connections().rosters(connection().id)->campaigns(this)->onDone(this, [this](const Result<QList<Campaign>> &all) {
        if (all)
            show(*all);
        else
            failWith(all.error());
    });
}

void CampaignsListCommand::show(const QList<Campaign> &campaigns)
{
    TextTable table({tr("Campaign ID"), tr("Name"), tr("Status"), tr("Channel"), tr("Leads")});
    table.keepWhole(0);
    QList<QByteArray> elements;
    for (const Campaign &campaign : campaigns) {
        table.addRow({campaign.id.text(), campaign.name, statusText(campaign), channelLabel(campaign.channel), leadsText(campaign)});
        elements << QJsonDocument(campaign.wire).toJson(QJsonDocument::Compact);
    }
    for (const QString &row : campaigns.isEmpty() ? QStringList() : table.lines(terminalWidth()))
        out().result(row);
    const int count = static_cast<int>(campaigns.size());
    out().note(tr("%Ln campaign(s) on %1.", nullptr, count).arg(connection().name));
    out().json(jsonArray(elements));
    finish(ExitCode::Ok);
}

void CampaignsListCommand::showRemembered()
{
    TextTable table({tr("Campaign ID"), tr("Label")});
    table.keepWhole(0);
    QList<QByteArray> elements;
    const QList<RememberedCampaign> remembered = connections().campaigns(connection().id);
    for (const RememberedCampaign &campaign : remembered) {
        table.addRow({campaign.id.text(), campaign.label});
        elements << OrderedJson().add(QLatin1String("id"), campaign.id.text()).add(QLatin1String("name"), campaign.label).text();
    }
    if (!remembered.isEmpty()) {
        for (const QString &row : table.lines(terminalWidth()))
            out().result(row);
    }
    out().note(tr("%Ln campaign(s) remembered for %1.", nullptr, int(remembered.size())).arg(connection().name));
    out().note(tr("WaLead has no way to list campaigns; these are the ones added in Muster by their ID or URL."));
    out().json(jsonArray(elements));
    finish(ExitCode::Ok);
}

void CampaignsShowCommand::start()
{
    if (canReach(connection()))
        withCampaign(line().operands.first(), [this](const Campaign &campaign) { show(campaign); });
}

void CampaignsShowCommand::show(const Campaign &campaign)
{
    const QLocale locale;
    const auto print = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            out().result(label.leftJustified(10) + printable(value));
    };
    print(tr("Name"), campaign.name);
    print(tr("ID"), campaign.id.text());
    print(tr("Status"), statusText(campaign));
    print(tr("Channel"), channelLabel(campaign.channel));
    print(tr("Progress"), campaign.progress ? locale.toString(*campaign.progress, 'g', 4) + locale.percent() : QString());
    print(tr("Leads"), leadsText(campaign));
    print(tr("Created"),
          campaign.createdAt.isValid() ? locale.toString(campaign.createdAt.toLocalTime(), QLocale::ShortFormat) : QString());
    for (const auto &[word, count] : campaign.leadsByStatus) {
        const QString known = leadStatusText(leadStatusFromWord(word));
        out().result(QLatin1String("  ") + locale.toString(count).rightJustified(9) + QLatin1String("  ") +
                     printable(known.isEmpty() ? word : known));
    }
    out().json(QJsonDocument(campaign.wire).toJson(QJsonDocument::Compact));
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
