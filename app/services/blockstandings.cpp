// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blockstandings.h"

#include "domain/identity.h"

#include <string>
#include <unordered_map>

namespace Muster {

namespace {

/// How somebody stands on a list; of several entries, since the oldest.
void note(Standing &standing, const BlockedLead &entry)
{
    const bool isFirst = standing.state == Standing::State::Missing;
    standing.state = Standing::State::Done;
    if (isFirst || !standing.since.isValid() || (entry.createdAt.isValid() && entry.createdAt < standing.since))
        standing.since = entry.createdAt;
}

} // namespace

QList<Standing> blockStandings(const QList<JobRow> &rows, const QList<BlockedLead> &list)
{
    std::unordered_map<std::string, Standing> people;
    people.reserve(static_cast<size_t>(rows.size()));
    for (const JobRow &row : rows)
        people.emplace(identityKey(row.identity), Standing());
    for (const BlockedLead &entry : list) {
        if (const auto asked = people.find(identityKey(entry.publicIdentifier)); asked != people.end())
            note(asked->second, entry);
    }
    QList<Standing> standings;
    standings.reserve(rows.size());
    for (const JobRow &row : rows)
        standings.append(people.at(identityKey(row.identity)));
    return standings;
}

} // namespace Muster
