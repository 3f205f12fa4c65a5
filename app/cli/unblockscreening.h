// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/pickedcontent.h"
#include "domain/blockedlookup.h"
#include "import/columnmap.h"
#include "services/unblocktarget.h"

#include <QList>

namespace Muster::Cli {

/// Who of a table is to be taken off the workspace's blocklist: each cell is an identifier, a profile URL or a record ID. On a
/// do-not-contact list it is an address, a domain or a record ID.
///
/// A cell that names a listed person is that person, also where it equals somebody else's record ID; a record ID counts only
/// after that. Two rows that name one entry are duplicates, however each names it.
class UnblockScreening
{
public:
    using State = PickedRow::State;

    /// `columns.identity()` holds the people, and its target says of which list.
    UnblockScreening(const ImportTable &table, const ColumnMap &columns, const BlockedLookup &listed);

    [[nodiscard]] const QList<PickedRow> &rows() const { return m_rows; }
    /// The Ready rows, in file order, each with all records of its person.
    [[nodiscard]] const QList<UnblockTarget> &people() const { return m_people; }

private:
    QList<PickedRow> m_rows;
    QList<UnblockTarget> m_people;
};

} // namespace Muster::Cli
