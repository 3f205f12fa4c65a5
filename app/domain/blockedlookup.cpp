// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/blockedlookup.h"

namespace Muster {

BlockedLookup::BlockedLookup(QList<BlockedLead> leads) : m_leads(std::move(leads))
{
    m_byKey.reserve(static_cast<size_t>(m_leads.size()));
    m_byRecord.reserve(m_leads.size());
    for (qsizetype i = 0; i < m_leads.size(); ++i) {
        const BlockedLead &lead = m_leads.at(i);
        m_byKey.try_emplace(identityKey(lead.publicIdentifier), i);
        if (!lead.id.isEmpty())
            m_byRecord.insert(lead.id, i);
    }
}

const BlockedLead *BlockedLookup::find(std::string_view key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : &m_leads.at(found->second);
}

void BlockedLookup::readPerson(std::string_view utf8, PersonIdentity &person) const
{
    readPersonIdentity(utf8, person);
    if (person.isValid() || person.problem == IdentityProblem::Blank)
        return;
    std::string key = identityKey(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (const BlockedLead *entry = find(key))
        person = {IdentityProblem::None, entry->publicIdentifier.toStdString(), std::move(key)};
}

const BlockedLead *BlockedLookup::findRecord(const RecordId &id) const
{
    const auto found = m_byRecord.constFind(id);
    return found == m_byRecord.cend() ? nullptr : &m_leads.at(*found);
}

} // namespace Muster
