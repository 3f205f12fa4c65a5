// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterindex.h"

#include <algorithm>

namespace Muster {

namespace {

PersonMarks marksOf(const BlockedLead &entry)
{
    return entry.kind == BlockedKind::Profile ? PersonMarks(entry.publicIdentifier, {}) : PersonMarks({}, entry.publicIdentifier);
}

QList<RosterPlace> placesOf(const QList<RosterSightings::Roster> &rosters, const PersonMarks &person)
{
    QList<RosterPlace> places;
    for (const RosterSightings::Roster &roster : rosters) {
        const auto found = roster.people->find(person);
        if (!found)
            continue;
        RosterPlace place = roster.place;
        place.lead = found->lead;
        place.statusWord = found->statusWord;
        places.append(place);
    }
    return places;
}

} // namespace

QList<RosterPlace> RosterSightings::find(const QString &linkedinUrlOrIdentifier, const QString &email) const
{
    return placesOf(m_rosters, PersonMarks(linkedinUrlOrIdentifier, email));
}

QList<RosterPlace> RosterSightings::find(const BlockedLead &entry) const
{
    return placesOf(m_rosters, marksOf(entry));
}

int RosterSightings::count(const BlockedLead &entry) const
{
    const auto isOnIt = [person = marksOf(entry)](const Roster &roster) { return roster.people->contains(person); };
    return static_cast<int>(std::count_if(m_rosters.begin(), m_rosters.end(), isOnIt));
}

} // namespace Muster
