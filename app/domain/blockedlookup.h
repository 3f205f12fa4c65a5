// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/identity.h"

#include <QHash>
#include <QList>

#include <string_view>
#include <unordered_map>

namespace Muster {

/// Answers "is this person on the list, since when and why?" in constant time. A value: built once from a listing, then only
/// read, also from several threads at once.
class BlockedLookup
{
public:
    BlockedLookup() = default;
    explicit BlockedLookup(QList<BlockedLead> leads);

    /// The entry of the person with this comparison key (PersonIdentity::key), or null. Points into this object.
    [[nodiscard]] const BlockedLead *find(std::string_view key) const;
    /// readPersonIdentity(), except that a text which is no identifier when it stands bare, but is a listed person's as the server
    /// wrote it (`o'brien`, one emoji), is that person: what a listing gave comes back as the one it came from.
    void readPerson(std::string_view utf8, PersonIdentity &person) const;
    /// The entry with this record ID, or null. Points into this object.
    [[nodiscard]] const BlockedLead *findRecord(const RecordId &id) const;
    [[nodiscard]] qsizetype size() const { return m_leads.size(); }
    [[nodiscard]] const QList<BlockedLead> &leads() const { return m_leads; }

private:
    struct KeyHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };

    QList<BlockedLead> m_leads;
    std::unordered_map<std::string, qsizetype, KeyHash, std::equal_to<>> m_byKey;
    QHash<RecordId, qsizetype> m_byRecord;
};

} // namespace Muster
