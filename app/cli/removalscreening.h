// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/pickedcontent.h"
#include "domain/campaign.h"
#include "domain/rosterlookup.h"

namespace Muster::Cli {

/// Who of a table is to be taken off a roster: each cell is an address, a profile URL or identifier, or a lead ID, which may be mixed. A
/// cell that names a person of the roster is that person, also where it equals somebody else's lead ID. Two rows that name one lead are
/// duplicates, however each names it.
struct RemovalScreening
{
    RemovalScreening(const ImportTable &table, int column, const RosterLookup &roster, Channel channel);

    QList<PickedRow> rows; ///< one for each of the table's
    QList<JobRow> ready;   ///< one for each Ready one (rosterrows.h, leadRow())
};

} // namespace Muster::Cli
