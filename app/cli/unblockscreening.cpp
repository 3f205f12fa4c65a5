// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/unblockscreening.h"

#include "domain/contact.h"
#include "domain/identity.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace Muster::Cli {

namespace {

/// Whom a cell names.
struct NamedEntry
{
    std::string key;                    ///< comparison key; empty where it names nobody
    const BlockedLead *entry = nullptr; ///< of the list
    QString problem;                    ///< why it names nobody
};

NamedEntry readPerson(std::string_view cell, const BlockedLookup &listed)
{
    PersonIdentity person;
    listed.readPerson(cell, person);
    return {person.key, person.isValid() ? listed.find(person.key) : nullptr, describe(person.problem)};
}

NamedEntry readListedContact(std::string_view cell, const BlockedLookup &listed)
{
    const EmailAddress contact = readContact(cell);
    return {contact.key, contact.isValid() ? listed.findContact(contact.key) : nullptr, describeContact(contact.problem)};
}

std::string keyOf(const BlockedLead &entry, bool isContact)
{
    return isContact ? entry.publicIdentifier.trimmed().toLower().toStdString() : identityKey(entry.publicIdentifier);
}

} // namespace

UnblockScreening::UnblockScreening(const ImportTable &table, const ColumnMap &columns, const BlockedLookup &listed)
{
    const bool areContacts = columns.target() == ImportTarget::DoNotContact;
    std::unordered_map<std::string, QList<BlockedLead>> records; // a person may stand there more than once
    for (const BlockedLead &lead : listed.leads())
        records[keyOf(lead, areContacts)] << lead;
    std::unordered_set<std::string> seen; // comparison keys: of the entry where there is one, else of what the cell says
    m_rows.reserve(static_cast<qsizetype>(table.rows.rowCount()));
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        const std::string_view cell = table.rows.cell(row, columns.identity());
        NamedEntry named = areContacts ? readListedContact(cell, listed) : readPerson(cell, listed);
        if (!named.entry)
            named.entry = listed.findRecord(RecordId(QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed()));
        if (named.entry)
            named.key = keyOf(*named.entry, areContacts);
        if (named.key.empty()) {
            m_rows << PickedRow{State::Invalid, named.problem};
        } else if (!seen.insert(named.key).second) {
            m_rows << PickedRow{State::DuplicateInFile, {}};
        } else if (!named.entry) {
            m_rows << PickedRow{State::NotThere, {}};
        } else {
            m_rows << PickedRow{State::Ready, {}};
            m_people << UnblockTarget{named.entry->publicIdentifier, records[named.key], {}, {}, {}};
        }
    }
}

} // namespace Muster::Cli
