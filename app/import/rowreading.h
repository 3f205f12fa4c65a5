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

/// True where a target tells people apart by their address.
[[nodiscard]] inline bool isByAddress(ImportTarget target)
{
    return identityField(target) == ImportField::Email;
}

/// The other identity that a target takes; none for a blocklist and a sequence.
[[nodiscard]] std::optional<ImportField> otherIdentity(ImportTarget target);

/// Anything but blanks.
[[nodiscard]] bool isFilled(std::string_view cell);

/// What a row's cells say without regard to any other row. Made to be used for one row after the other: it keeps its memory.
class RowReading
{
public:
    /// `lists` must outlive this. Of them a blocklist heeds `existing` only, a roster `blocklists` only.
    RowReading(ImportTarget target, const ScreeningLists &lists);

    void read(const RowCells &cells);

    [[nodiscard]] bool isValid() const { return m_byAddress ? m_address.isValid() : m_person.isValid(); }
    /// What people are compared by; empty where it is not valid.
    [[nodiscard]] std::string_view key() const { return m_byAddress ? m_address.key : m_person.key; }
    /// Whom the profile's column names; by address that is the other one.
    [[nodiscard]] const PersonIdentity &person() const { return m_person; }
    /// Why it is not valid: an EmailProblem where the target tells people apart by address, else an IdentityProblem.
    [[nodiscard]] unsigned char problem() const;
    /// Why the other identity is left out: the other of the two kinds. 0: there is none, or it is good.
    [[nodiscard]] unsigned char note() const { return m_note; }
    [[nodiscard]] bool hasReason() const { return m_hasReason; }
    /// The person is on the blocklist already, or on one that the roster heeds.
    [[nodiscard]] bool isListed() const { return m_isListed; }

private:
    void readIdentity(std::string_view cell);
    void readOther(std::string_view cell);

    ImportTarget m_target;
    bool m_byAddress;
    const ScreeningLists &m_lists;
    PersonIdentity m_person; ///< by address: the other identity
    EmailAddress m_address;
    unsigned char m_note = 0;
    bool m_hasReason = false;
    bool m_isListed = false;
};

} // namespace Muster
