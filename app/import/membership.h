// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "import/columnmap.h"
#include "import/importtable.h"

#include <array>
#include <memory>
#include <vector>

namespace Muster {

/// Where a person stands, for a list that is verified.
enum class Membership : unsigned char { BlockedInWorkspace, BlockedInCampaign, NotBlocked, Invalid };

inline constexpr int membershipCount = 4;

/// The word in result files and JSON ("blocked_in_workspace"); stable, not translated.
[[nodiscard]] QString membershipWord(Membership membership);
/// Translatable, for people.
[[nodiscard]] QString membershipLabel(Membership membership);

/// Looks every row of a table up on the workspace's blocklist and, if given, on one campaign's. The workspace's takes precedence
/// (seed 001). A cell that holds a listed person's identifier as the server wrote it is that person, also where it reads as none
/// otherwise. Where the columns are those of a do-not-contact list, its cells are addresses and domains, and an address is blocked through
/// its domain too. A person who stands in several rows gets the same answer in each. Build it on a worker; then only read.
class MembershipCheck
{
public:
    MembershipCheck() = default;
    /// `columns.identity()` must be a column of the table. `campaign` may be null.
    MembershipCheck(std::shared_ptr<const ImportTable> table, ColumnMap columns, std::shared_ptr<const BlockedLookup> workspace,
                    std::shared_ptr<const BlockedLookup> campaign);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] qint64 count(Membership membership) const { return m_counts[static_cast<size_t>(membership)]; }
    [[nodiscard]] Membership membership(qsizetype row) const { return m_rows[static_cast<size_t>(row)].membership; }
    /// The entry that blocks this row's person, or null.
    [[nodiscard]] const BlockedLead *entry(qsizetype row) const { return m_rows[static_cast<size_t>(row)].entry; }
    /// Translatable: "since 11 Mar 2026: Partner", or the rule that an Invalid row breaks.
    [[nodiscard]] QString detail(qsizetype row) const;

private:
    struct Row
    {
        Membership membership = Membership::NotBlocked;
        IdentityProblem problem = IdentityProblem::None;
        EmailProblem contactProblem = EmailProblem::None; ///< instead, of a do-not-contact list
        const BlockedLead *entry = nullptr;
    };

    [[nodiscard]] bool isOfContacts() const { return m_columns.target() == ImportTarget::DoNotContact; }
    [[nodiscard]] Row look(std::string_view cell, PersonIdentity &person) const;
    [[nodiscard]] Row lookContact(std::string_view cell, EmailAddress &contact) const;

    std::shared_ptr<const ImportTable> m_table;
    ColumnMap m_columns;
    std::shared_ptr<const BlockedLookup> m_workspace; ///< kept alive: entries point into it
    std::shared_ptr<const BlockedLookup> m_campaign;
    std::vector<Row> m_rows;
    std::array<qint64, membershipCount> m_counts{};
};

} // namespace Muster
