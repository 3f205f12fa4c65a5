// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/removalscreening.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "services/rosterrows.h"

#include <QSet>

namespace Muster::Cli {

namespace {

struct NamedLead
{
    QString key;                ///< tells rows apart; empty where the cell names nobody
    const Lead *lead = nullptr; ///< of the roster
    QString problem;            ///< why it names nobody
};

NamedLead readLead(std::string_view cell, const RosterLookup &roster)
{
    const EmailAddress email = readEmailAddress(cell);
    if (email.isValid())
        return {QString::fromStdString(email.key), roster.findEmail(email.key), {}};
    const PersonIdentity person = readPersonIdentity(cell);
    NamedLead named{QString::fromStdString(person.key), person.isValid() ? roster.findProfile(person.key) : nullptr,
                    describe(person.problem)};
    if (person.problem == IdentityProblem::EmailAddress)
        named.problem = describe(email.problem);
    if (!named.lead)
        named.lead = roster.findId(LeadId(QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed()));
    return named;
}

} // namespace

RemovalScreening::RemovalScreening(const ImportTable &table, int column, const RosterLookup &roster, Channel channel)
{
    QSet<QString> seen; // of leads the ID, behind a sign that no key begins with
    rows.reserve(static_cast<qsizetype>(table.rows.rowCount()));
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        const NamedLead named = readLead(table.rows.cell(row, column), roster);
        const QString key = named.lead ? u'\n' + named.lead->id.text() : named.key;
        if (key.isEmpty()) {
            rows << PickedRow{PickedRow::State::Invalid, named.problem};
        } else if (seen.contains(key)) {
            rows << PickedRow{PickedRow::State::DuplicateInFile, {}};
        } else {
            seen.insert(key);
            rows << PickedRow{named.lead ? PickedRow::State::Ready : PickedRow::State::NotThere, {}};
            if (named.lead)
                ready << leadRow(*named.lead, channel);
        }
    }
}

} // namespace Muster::Cli
