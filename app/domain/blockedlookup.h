// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/identity.h"
#include "domain/keymap.h"

#include <QHash>
#include <QList>

#include <string_view>

namespace Muster {

/// Answers "is this person on the list, since when and why?" in constant time, by what an entry's BlockedKind says that it shuts out. A
/// value: built once from a listing, then only read, also from several threads at once.
class BlockedLookup
{
public:
    BlockedLookup() = default;
    explicit BlockedLookup(QList<BlockedLead> leads);

    /// The entry of the person with this comparison key (PersonIdentity::key), or null. Points into this object, as all that follow.
    [[nodiscard]] const BlockedLead *find(std::string_view key) const;
    /// The entry with this very address (EmailAddress::key) or domain (domain/contact.h), or null: what adding it again would meet.
    [[nodiscard]] const BlockedLead *findContact(std::string_view key) const;
    /// The entry that shuts an address out: its own, else its domain's, or null. An entry for a domain shuts out no subdomain (the contract
    /// speaks of "a domain" only): `mail.acme.com` needs its own.
    [[nodiscard]] const BlockedLead *findAddress(std::string_view emailKey) const;
    /// Any entry is an address or a domain.
    [[nodiscard]] bool hasContacts() const { return !m_byContact.empty(); }
    /// readPersonIdentity(), except that a text which is no identifier when it stands bare, but is a listed person's as the server
    /// wrote it (`o'brien`, one emoji), is that person: what a listing gave comes back as the one it came from.
    void readPerson(std::string_view utf8, PersonIdentity &person) const;
    /// The entry with this record ID, or null.
    [[nodiscard]] const BlockedLead *findRecord(const RecordId &id) const;
    [[nodiscard]] qsizetype size() const { return m_leads.size(); }
    [[nodiscard]] const QList<BlockedLead> &leads() const { return m_leads; }

private:
    QList<BlockedLead> m_leads;
    KeyMap m_byKey;
    KeyMap m_byContact; ///< domains' keys hold no @
    QHash<RecordId, qsizetype> m_byRecord;
};

} // namespace Muster
