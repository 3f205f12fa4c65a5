// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/unblockscreening.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Muster::Cli {

UnblockScreening::UnblockScreening(const ImportTable &table, int column, const BlockedLookup &listed)
{
    std::unordered_map<std::string, QList<BlockedLead>> records; // a person may stand there more than once
    for (const BlockedLead &lead : listed.leads())
        records[identityKey(lead.publicIdentifier)] << lead;
    std::unordered_set<std::string> seen; // comparison keys: of the entry where there is one, else of what the cell says
    PersonIdentity person;
    m_rows.reserve(static_cast<qsizetype>(table.rows.rowCount()));
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        const std::string_view cell = table.rows.cell(row, column);
        listed.readPerson(cell, person);
        const BlockedLead *entry = person.isValid() ? listed.find(person.key) : nullptr;
        if (!entry)
            entry = listed.findRecord(RecordId(QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed()));
        if (!entry && !person.isValid()) {
            m_rows << Row{State::Invalid, person.problem};
            continue;
        }
        const std::string key = entry ? identityKey(entry->publicIdentifier) : person.key;
        if (!seen.insert(key).second) {
            m_rows << Row{State::DuplicateInFile, {}};
        } else if (!entry) {
            m_rows << Row{State::NotBlocked, {}};
        } else {
            m_rows << Row{State::Ready, {}};
            m_people << UnblockTarget{entry->publicIdentifier, records[key], {}, {}, {}};
        }
    }
}

qint64 UnblockScreening::count(State state) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; });
}

} // namespace Muster::Cli
