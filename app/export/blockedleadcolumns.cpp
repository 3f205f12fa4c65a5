// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadcolumns.h"

#include <algorithm>
#include <iterator>

namespace Muster {

namespace {

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString createdText(const BlockedLead &lead)
{
    return lead.createdAt.isValid() ? lead.createdAt.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString entryType(const BlockedLead &lead)
{
    return lead.kind == BlockedKind::Domain ? QStringLiteral("domain") : QStringLiteral("email");
}

std::vector<BlockedLeadColumn> columnsOf(bool areContacts)
{
    std::vector<BlockedLeadColumn> columns{{QLatin1String("id"), [](const BlockedLead &lead) { return nullIfEmpty(lead.id.text()); }}};
    columns.push_back({areContacts ? QLatin1String("email") : QLatin1String("publicIdentifier"),
                       [](const BlockedLead &lead) { return lead.publicIdentifier; }});
    if (areContacts)
        columns.push_back({QLatin1String("entryType"), entryType});
    columns.push_back({QLatin1String("reason"), [](const BlockedLead &lead) { return nullIfEmpty(lead.reason); }});
    columns.push_back({QLatin1String("createdAt"), createdText});
    columns.push_back({QLatin1String("workspaceId"), [](const BlockedLead &lead) { return nullIfEmpty(lead.workspaceId); }});
    return columns;
}

} // namespace

const std::vector<BlockedLeadColumn> &allBlockedLeadColumns(const QList<BlockedLead> &leads)
{
    static const std::vector<BlockedLeadColumn> people = columnsOf(false);
    static const std::vector<BlockedLeadColumn> contacts = columnsOf(true);
    return !leads.isEmpty() && leads.first().kind != BlockedKind::Profile ? contacts : people;
}

std::vector<BlockedLeadColumn> usedBlockedLeadColumns(const QList<BlockedLead> &leads)
{
    const std::vector<BlockedLeadColumn> &all = allBlockedLeadColumns(leads);
    if (leads.isEmpty())
        return all;
    std::vector<BlockedLeadColumn> used;
    std::copy_if(all.begin(), all.end(), std::back_inserter(used), [&leads](const BlockedLeadColumn &column) {
        // Only a server's own bookkeeping may be missing as a whole (seed 000: a campaign's rows carry no id); whoever reads the
        // file by position finds the rest where it always is.
        const bool isOptional = column.name == QLatin1String("id") || column.name == QLatin1String("workspaceId");
        return !isOptional ||
               std::any_of(leads.begin(), leads.end(), [&column](const BlockedLead &lead) { return !column.text(lead).isNull(); });
    });
    return used;
}

} // namespace Muster
