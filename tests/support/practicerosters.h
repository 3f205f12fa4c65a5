// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/store/rosterstore.h"
#include "sandbox/store/sequencestore.h"
#include "services/rosterrows.h"
#include "services/rosterservice.h"
#include "support/practicejobs.h"
#include "support/rawhttp.h"

#include <QJsonObject>
#include <QUuid>

namespace Muster::Test {

/// A LinkedIn campaign that has nobody yet on Practice's Puffle; its ID.
inline CampaignId addPracticeCampaign(const QString &storeFile, Provider provider, const QString &status = QStringLiteral("draft"))
{
    const QString name = QStringLiteral("Q1 Founders");
    if (provider == Provider::SendKit)
        return CampaignId(Sandbox::SequenceStore(storeFile).addCampaign(name, status));
    Sandbox::StoredRoster campaign;
    campaign.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    campaign.type = QStringLiteral("linkedin");
    campaign.name = name;
    campaign.status = status;
    campaign.createdAt = campaign.updatedAt = QStringLiteral("2026-11-01T09:00:00Z");
    Sandbox::RosterStore(storeFile).addCampaign(campaign);
    return CampaignId(campaign.id);
}

/// Everybody on a roster; the order is the server's.
inline QList<Lead> leadsOn(RosterService &rosters, const CampaignId &campaign)
{
    QObject context;
    RosterListing *listing = rosters.list(campaign, {}, &context);
    QSignalSpy finished(listing, &RosterListing::finished);
    listing->start();
    if (!finished.wait(60'000))
        qFatal("no roster came");
    return listing->leads();
}

inline NewLead newLead(const QString &name)
{
    NewLead lead;
    lead.email = name + QStringLiteral("@acme.com");
    lead.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/") + name;
    lead.firstName = name;
    lead.company = QStringLiteral("Acme");
    return lead;
}

/// Rows that add "<prefix>-0" and so on.
inline QList<JobRow> rowsAdding(const RosterRequests &requests, Channel channel, const QString &prefix, int count)
{
    QList<JobRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(addLeadRow(requests, newLead(QStringLiteral("%1-%2").arg(prefix).arg(i)), channel));
    return rows;
}

/// One campaign of Practice, and jobs on it.
struct PracticeRosters
{
    explicit PracticeRosters(Provider vendor, const QString &status = QStringLiteral("draft"))
        : provider(vendor), campaign(addPracticeCampaign(jobs.storeFile(), vendor, status))
    {
    }

    [[nodiscard]] RosterService &rosters() { return *jobs.connections().rosters(ConnectionService::practiceId(provider)); }
    [[nodiscard]] Channel channel() const { return provider == Provider::SendKit ? Channel::Email : Channel::LinkedIn; }
    [[nodiscard]] JobOrder order(JobKind kind, const QList<JobRow> &rows)
    {
        JobOrder made = orderFor(kind, *jobs.connections().find(ConnectionService::practiceId(provider)), rows);
        made.scope.campaign = campaign;
        made.place = QStringLiteral("Q1 Founders");
        return made;
    }
    [[nodiscard]] JobOrder adding(const QString &prefix, int count)
    {
        return order(JobKind::AddLeads, rowsAdding(rosters().requests(), channel(), prefix, count));
    }
    [[nodiscard]] QList<Lead> leads() { return leadsOn(rosters(), campaign); }
    /// Rows about these leads of the roster.
    [[nodiscard]] QList<JobRow> rowsOf(const QList<Lead> &leads) const
    {
        QList<JobRow> rows;
        for (const Lead &lead : leads)
            rows.append(leadRow(lead, channel()));
        return rows;
    }
    /// What tells its people apart, sorted; those without mail that SendKit keeps as removed are not there.
    [[nodiscard]] QStringList identities()
    {
        QStringList all;
        for (const Lead &lead : leads())
            all << leadIdentity(lead, channel());
        all.sort();
        return all;
    }
    /// By Practice's administrative endpoint: now, or after so many ("afterReads", "afterWrites").
    [[nodiscard]] bool setStatus(const QString &status, const QString &trigger = {}, int count = 0)
    {
        QJsonObject wanted{{QStringLiteral("status"), status}};
        if (!trigger.isEmpty())
            wanted.insert(trigger, count);
        const QByteArray path = "/admin/campaigns/" + providerWord(provider).toUtf8() + '/' + campaign.text().toUtf8() + "/status";
        return RawHttp(jobs.server().port(), jobs.server().apiKey()).post(path, wanted).status == 200;
    }

    PracticeJobs jobs;
    const Provider provider;
    const CampaignId campaign;
};

} // namespace Muster::Test
