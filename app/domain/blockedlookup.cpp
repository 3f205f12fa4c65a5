// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/blockedlookup.h"

#include "domain/contact.h"

namespace Muster {

namespace {

// As with identityKey(): what cannot be read is its own key, so that no server row is lost.
std::string contactKey(const BlockedLead &lead)
{
    EmailAddress contact = readContact(lead.publicIdentifier.toStdString());
    return contact.isValid() ? std::move(contact.key) : lead.publicIdentifier.trimmed().toLower().toStdString();
}

const BlockedLead *entryIn(const KeyMap &map, std::string_view key, const QList<BlockedLead> &leads)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &leads.at(found->second);
}

} // namespace

BlockedLookup::BlockedLookup(QList<BlockedLead> leads) : m_leads(std::move(leads))
{
    m_byRecord.reserve(m_leads.size());
    if (!m_leads.isEmpty())
        (m_leads.first().kind == BlockedKind::Profile ? m_byKey : m_byContact).reserve(static_cast<size_t>(m_leads.size()));
    for (qsizetype i = 0; i < m_leads.size(); ++i) {
        const BlockedLead &lead = m_leads.at(i);
        if (lead.kind == BlockedKind::Profile)
            m_byKey.try_emplace(identityKey(lead.publicIdentifier), i);
        else
            m_byContact.try_emplace(contactKey(lead), i);
        if (!lead.id.isEmpty())
            m_byRecord.insert(lead.id, i);
    }
}

const BlockedLead *BlockedLookup::find(std::string_view key) const
{
    return entryIn(m_byKey, key, m_leads);
}

const BlockedLead *BlockedLookup::findContact(std::string_view key) const
{
    return entryIn(m_byContact, key, m_leads);
}

const BlockedLead *BlockedLookup::findAddress(std::string_view emailKey) const
{
    if (m_byContact.empty())
        return nullptr;
    const BlockedLead *own = findContact(emailKey);
    return own ? own : findContact(domainOfKey(emailKey));
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
