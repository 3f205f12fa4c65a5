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

} // namespace

const std::vector<BlockedLeadColumn> &allBlockedLeadColumns()
{
    static const std::vector<BlockedLeadColumn> columns{
        {QLatin1String("id"), [](const BlockedLead &lead) { return nullIfEmpty(lead.id.text()); }},
        {QLatin1String("publicIdentifier"), [](const BlockedLead &lead) { return lead.publicIdentifier; }},
        {QLatin1String("reason"), [](const BlockedLead &lead) { return nullIfEmpty(lead.reason); }},
        {QLatin1String("createdAt"), createdText},
        {QLatin1String("workspaceId"), [](const BlockedLead &lead) { return nullIfEmpty(lead.workspaceId); }},
    };
    return columns;
}

std::vector<BlockedLeadColumn> usedBlockedLeadColumns(const QList<BlockedLead> &leads)
{
    const std::vector<BlockedLeadColumn> &all = allBlockedLeadColumns();
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
