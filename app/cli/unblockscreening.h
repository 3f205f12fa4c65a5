// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/identity.h"
#include "import/importtable.h"
#include "services/unblocktarget.h"

#include <QList>

namespace Muster::Cli {

/// Who of a table is to be taken off the workspace's blocklist: each cell is an identifier, a profile URL or a record ID.
///
/// A cell that names a listed person is that person, also where it equals somebody else's record ID; a record ID counts only
/// after that. Two rows that name one entry are duplicates, however each names it.
class UnblockScreening
{
public:
    enum class State : unsigned char { Ready, DuplicateInFile, NotBlocked, Invalid };

    struct Row
    {
        State state = State::Invalid;
        IdentityProblem problem = IdentityProblem::None; ///< for Invalid
    };

    UnblockScreening() = default;
    UnblockScreening(const ImportTable &table, int column, const BlockedLookup &listed);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] qint64 count(State state) const;
    /// The Ready rows, in file order, each with all records of its person.
    [[nodiscard]] const QList<UnblockTarget> &people() const { return m_people; }

private:
    QList<Row> m_rows;
    QList<UnblockTarget> m_people;
};

} // namespace Muster::Cli
