// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/membership.h"

#include "domain/contact.h"
#include "import/blockedsince.h"

#include <QCoreApplication>

namespace Muster {

QString membershipWord(Membership membership)
{
    switch (membership) {
    case Membership::BlockedInWorkspace:
        return QStringLiteral("blocked_in_workspace");
    case Membership::BlockedInCampaign:
        return QStringLiteral("blocked_in_campaign");
    case Membership::NotBlocked:
        return QStringLiteral("not_blocked");
    case Membership::Invalid:
        return QStringLiteral("invalid");
    }
    return {};
}

QString membershipLabel(Membership membership)
{
    switch (membership) {
    case Membership::BlockedInWorkspace:
        return QCoreApplication::translate("Membership", "Blocked in workspace");
    case Membership::BlockedInCampaign:
        return QCoreApplication::translate("Membership", "Blocked in this campaign");
    case Membership::NotBlocked:
        return QCoreApplication::translate("Membership", "Not blocked");
    case Membership::Invalid:
        return QCoreApplication::translate("Membership", "Invalid");
    }
    return {};
}

MembershipCheck::MembershipCheck(std::shared_ptr<const ImportTable> table, ColumnMap columns,
                                 std::shared_ptr<const BlockedLookup> workspace, std::shared_ptr<const BlockedLookup> campaign)
    : m_table(std::move(table)),
      m_columns(columns),
      m_workspace(std::move(workspace)),
      m_campaign(std::move(campaign)),
      m_rows(m_table->rows.rowCount())
{
    PersonIdentity person;
    EmailAddress contact;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const std::string_view cell = m_table->rows.cell(i, m_columns.identity());
        m_rows[i] = isOfContacts() ? lookContact(cell, contact) : look(cell, person);
        ++m_counts[static_cast<size_t>(m_rows[i].membership)];
    }
}

// `person` is only there to be used again.
MembershipCheck::Row MembershipCheck::look(std::string_view cell, PersonIdentity &person) const
{
    readPersonIdentity(cell, person);
    for (const BlockedLookup *list : {m_workspace.get(), m_campaign.get()}) {
        if (list && !person.isValid())
            list->readPerson(cell, person);
    }
    if (!person.isValid())
        return {Membership::Invalid, person.problem, EmailProblem::None, nullptr};
    if (const BlockedLead *entry = m_workspace ? m_workspace->find(person.key) : nullptr)
        return {Membership::BlockedInWorkspace, IdentityProblem::None, EmailProblem::None, entry};
    if (const BlockedLead *entry = m_campaign ? m_campaign->find(person.key) : nullptr)
        return {Membership::BlockedInCampaign, IdentityProblem::None, EmailProblem::None, entry};
    return {};
}

MembershipCheck::Row MembershipCheck::lookContact(std::string_view cell, EmailAddress &contact) const
{
    readContact(cell, contact);
    Row found;
    if (!contact.isValid()) {
        found.membership = Membership::Invalid;
        found.contactProblem = contact.problem;
    } else if (m_workspace) {
        found.entry = isDomain(contact) ? m_workspace->findContact(contact.key) : m_workspace->findAddress(contact.key);
        found.membership = found.entry ? Membership::BlockedInWorkspace : Membership::NotBlocked;
    }
    return found;
}

QString MembershipCheck::detail(qsizetype row) const
{
    const Row &found = m_rows[static_cast<size_t>(row)];
    if (found.membership == Membership::Invalid)
        return isOfContacts() ? describeContact(found.contactProblem) : describe(found.problem);
    return found.entry ? blockedSince(*found.entry) : QString();
}

} // namespace Muster
