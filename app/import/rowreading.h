// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "import/columnmap.h"
#include "import/screeninglists.h"

#include <optional>
#include <string_view>

namespace Muster {

/// The cells of a row that a screening looks at, UTF-8. Empty for a column that is not there.
struct RowCells
{
    std::string_view identity;
    std::string_view other; ///< of a roster: the address or profile that people are not told apart by
    std::string_view reason;
};

/// True where a target tells people apart by their address (or domain).
[[nodiscard]] inline bool isByAddress(ImportTarget target)
{
    return identityField(target) == ImportField::Email || identityField(target) == ImportField::Contact;
}

/// The other identity that a target takes, if only to compare it with the blocklists; none for a blocklist.
[[nodiscard]] std::optional<ImportField> otherIdentity(ImportTarget target);

/// Anything but blanks.
[[nodiscard]] bool isFilled(std::string_view cell);

/// What a row's cells say without regard to any other row. Made to be used for one row after the other: it keeps its memory.
class RowReading
{
public:
    /// `lists` must outlive this. Of them a blocklist heeds `existing` only, a roster the others.
    RowReading(ImportTarget target, const ScreeningLists &lists);

    void read(const RowCells &cells);

    [[nodiscard]] bool isValid() const { return m_byAddress ? m_address.isValid() : m_person.isValid(); }
    /// What people are compared by; empty where it is not valid.
    [[nodiscard]] std::string_view key() const { return m_byAddress ? m_address.key : m_person.key; }
    /// Whom the profile's column names; by address that is the other one.
    [[nodiscard]] const PersonIdentity &person() const { return m_person; }
    /// What the other identity is compared by, where it counts: a profile's key, or where any blocklist has addresses, an address's. Empty
    /// where there is none.
    [[nodiscard]] std::string_view otherKey() const { return m_byAddress ? m_person.key : m_address.key; }
    /// Why it is not valid: an EmailProblem where the target tells people apart by address, else an IdentityProblem.
    [[nodiscard]] unsigned char problem() const;
    /// Why the other identity is left out: the other of the two kinds. 0: there is none, or it is good.
    [[nodiscard]] unsigned char note() const { return m_note; }
    [[nodiscard]] bool hasReason() const { return m_hasReason; }
    /// The person is on the list that is to be filled.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// The person, by either identity, is on a blocklist that the roster heeds.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    /// For isThere() of a blocklist, or of a roster; else null.
    [[nodiscard]] const BlockedLead *existingEntry() const;
    [[nodiscard]] const Lead *existingLead() const;
    /// The entry of a blocklist that shuts this person out, or null.
    [[nodiscard]] const BlockedLead *entryOn(const BlockedLookup &list) const;

private:
    void readIdentity(std::string_view cell);
    void readOther(std::string_view cell);
    [[nodiscard]] bool isOnOne() const;

    ImportTarget m_target;
    bool m_byAddress;
    const ScreeningLists &m_lists;
    bool m_comparesAddresses = false;
    PersonIdentity m_person; ///< by address: the other identity
    EmailAddress m_address;
    unsigned char m_note = 0;
    bool m_hasReason = false;
    bool m_isThere = false;
    bool m_isListed = false;
};

} // namespace Muster
