// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowreading.h"

#include "domain/contact.h"

#include <algorithm>

namespace Muster {

namespace {

template <typename Problem>
unsigned char noteOf(Problem problem)
{
    return problem == Problem::Blank ? 0 : static_cast<unsigned char>(problem);
}

} // namespace

std::optional<ImportField> otherIdentity(ImportTarget target)
{
    switch (target) {
    case ImportTarget::LinkedInRoster:
        return ImportField::Email;
    case ImportTarget::EmailRoster:
    case ImportTarget::SequenceRoster:
        return ImportField::LinkedInUrl;
    case ImportTarget::Blocklist:
    case ImportTarget::DoNotContact:
        break;
    }
    return std::nullopt;
}

bool isFilled(std::string_view cell)
{
    // Most cells show it by their first byte.
    const auto byte = std::find_if(cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
    return byte != cell.end() && (static_cast<unsigned char>(*byte) < 0x80 ||
                                  !QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed().isEmpty());
}

RowReading::RowReading(ImportTarget target, const ScreeningLists &lists)
    : m_target(target), m_byAddress(isByAddress(target)), m_lists(lists)
{
    m_comparesAddresses = std::any_of(lists.blocklists.cbegin(), lists.blocklists.cend(),
                                      [](const NamedBlocklist &list) { return list.people->hasContacts(); });
}

unsigned char RowReading::problem() const
{
    return m_byAddress ? static_cast<unsigned char>(m_address.problem) : static_cast<unsigned char>(m_person.problem);
}

void RowReading::readIdentity(std::string_view cell)
{
    if (m_target == ImportTarget::DoNotContact)
        readContact(cell, m_address);
    else if (m_byAddress)
        readEmailAddress(cell, m_address);
    else if (m_target == ImportTarget::Blocklist && m_lists.existing)
        m_lists.existing->readPerson(cell, m_person);
    else
        readPersonIdentity(cell, m_person);
}

void RowReading::readOther(std::string_view cell)
{
    m_note = 0;
    if (m_byAddress) {
        readPersonIdentity(cell, m_person);
        m_note = noteOf(m_person.problem);
    } else if (m_comparesAddresses) {
        readEmailAddress(cell, m_address);
        m_note = noteOf(m_address.problem);
    } else if (!cell.empty()) {
        m_note = noteOf(problemOfEmailAddress(cell));
    }
}

void RowReading::read(const RowCells &cells)
{
    readIdentity(cells.identity);
    readOther(cells.other);
    m_hasReason = isFilled(cells.reason);
    m_isThere = isValid() && (existingEntry() || existingLead());
    m_isListed = isValid() && isOnOne();
}

const BlockedLead *RowReading::existingEntry() const
{
    if (!isBlocklist(m_target) || !m_lists.existing)
        return nullptr;
    return m_byAddress ? m_lists.existing->findContact(m_address.key) : m_lists.existing->find(m_person.key);
}

const Lead *RowReading::existingLead() const
{
    if (isBlocklist(m_target) || !m_lists.roster)
        return nullptr;
    return m_byAddress ? m_lists.roster->findEmail(m_address.key) : m_lists.roster->findProfile(m_person.key);
}

const BlockedLead *RowReading::entryOn(const BlockedLookup &list) const
{
    if (const BlockedLead *entry = m_person.isValid() ? list.find(m_person.key) : nullptr)
        return entry;
    return m_address.key.empty() ? nullptr : list.findAddress(m_address.key);
}

bool RowReading::isOnOne() const
{
    return !isBlocklist(m_target) && std::any_of(m_lists.blocklists.cbegin(), m_lists.blocklists.cend(),
                                                 [this](const NamedBlocklist &list) { return entryOn(*list.people) != nullptr; });
}

} // namespace Muster
