// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/campaigncommands.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"

#include <QJsonDocument>
#include <QLocale>

namespace Muster::Cli {

void CampaignsListCommand::start()
{
    TextTable table({tr("Campaign ID"), tr("Label")});
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
    if (!prepare())
        return;
    const CampaignId id = readCampaignId(line().operands.first());
    if (id.isEmpty()) {
        fail(ExitCode::Usage,
             tr("“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.").arg(line().operands.first()));
        return;
    }
    blocklists().campaign(id, this)->onDone(this, [this, id](const Result<Campaign> &answer) {
        if (answer)
            show(*answer);
        else
            failWith(answer.error(), id.text());
    });
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
    print(tr("Status"), campaign.status == CampaignStatus::Unknown ? campaign.statusText : statusLabel(campaign.status));
    print(tr("Progress"), campaign.progress ? locale.toString(*campaign.progress, 'g', 4) + locale.percent() : QString());
    print(tr("Leads"), campaign.totalLeads ? locale.toString(*campaign.totalLeads) : QString());
    print(tr("Created"),
          campaign.createdAt.isValid() ? locale.toString(campaign.createdAt.toLocalTime(), QLocale::ShortFormat) : QString());
    out().json(QJsonDocument(campaign.wire).toJson(QJsonDocument::Compact));
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
