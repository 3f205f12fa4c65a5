// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowreading.h"

#include <algorithm>

namespace Muster {

namespace {

template <typename Problem>
unsigned char noteOf(Problem problem)
{
    return problem == Problem::Blank ? 0 : static_cast<unsigned char>(problem);
}

bool isOnOne(const ScreeningLists &lists, ImportTarget target, const std::string &key)
{
    if (target == ImportTarget::Blocklist)
        return lists.existing && lists.existing->find(key);
    return std::any_of(lists.blocklists.cbegin(), lists.blocklists.cend(),
                       [&key](const NamedBlocklist &list) { return list.people->find(key) != nullptr; });
}

} // namespace

std::optional<ImportField> otherIdentity(ImportTarget target)
{
    switch (target) {
    case ImportTarget::LinkedInRoster:
        return ImportField::Email;
    case ImportTarget::EmailRoster:
        return ImportField::LinkedInUrl;
    case ImportTarget::Blocklist:
    case ImportTarget::SequenceRoster:
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
}

unsigned char RowReading::problem() const
{
    return m_byAddress ? static_cast<unsigned char>(m_address.problem) : static_cast<unsigned char>(m_person.problem);
}

void RowReading::readIdentity(std::string_view cell)
{
    if (m_byAddress)
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
    } else if (!cell.empty()) {
        m_note = noteOf(problemOfEmailAddress(cell));
    }
}

void RowReading::read(const RowCells &cells)
{
    readIdentity(cells.identity);
    readOther(cells.other);
    m_hasReason = isFilled(cells.reason);
    m_isListed = m_person.isValid() && isOnOne(m_lists, m_target, m_person.key);
}

} // namespace Muster
