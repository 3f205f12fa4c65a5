// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QList>

namespace Muster::Test {

inline Lead leadNamed(const QString &first, const QString &last, const QString &company, LeadStatus status)
{
    Lead lead;
    lead.id = LeadId(first.toLower() + QLatin1Char('-') + last.toLower());
    lead.firstName = first;
    lead.lastName = last;
    lead.email = QStringLiteral("%1@%2.example").arg(first.toLower(), company.toLower());
    lead.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/") + lead.id.text();
    lead.company = company;
    lead.status = status;
    lead.statusWord = leadStatusWord(status);
    lead.addedAt = QDateTime(QDate(2026, 6, 15), QTime(9, 0), Qt::UTC);
    return lead;
}

/// In the server's order.
inline QList<Lead> sixLeads()
{
    QList<Lead> leads{leadNamed(QStringLiteral("Zoe"), QStringLiteral("Garcia"), QStringLiteral("Globex"), LeadStatus::Replied),
                      leadNamed(QStringLiteral("Jose"), QStringLiteral("Muller"), QStringLiteral("Initech"), LeadStatus::MessageSent),
                      leadNamed(QStringLiteral("anna"), QStringLiteral("Ng"), QStringLiteral("Acme"), LeadStatus::Connected),
                      leadNamed(QStringLiteral("Wei"), QStringLiteral("Li"), QStringLiteral("Acme"), LeadStatus::Pending),
                      leadNamed(QStringLiteral("Olga"), QStringLiteral("Ivanova"), QStringLiteral("Umbrella"), LeadStatus::Bounced),
                      leadNamed(QStringLiteral("Bob"), QStringLiteral("Berg"), QStringLiteral("Stark"), LeadStatus::Unknown)};
    leads[0].repliedAt = QDateTime(QDate(2026, 6, 17), QTime(8, 30), Qt::UTC);
    leads[0].replied = true;
    leads[0].customFields = {{QStringLiteral("industry"), QStringLiteral("Fintech")}, {QStringLiteral("deal_size"), QStringLiteral("40000")}};
    leads[2].customFields = {{QStringLiteral("region"), QStringLiteral("EMEA")}};
    leads[2].addedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    leads[5].statusWord = QStringLiteral("snoozed");
    leads[5].addedAt = {};
    return leads;
}

inline QList<Lead> manyLeads(int count)
{
    QList<Lead> leads;
    for (int i = 0; i < count; ++i)
        leads.append(leadNamed(QStringLiteral("Person%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("Of"), QStringLiteral("Acme"),
                               i % 2 ? LeadStatus::Pending : LeadStatus::Sent));
    return leads;
}

} // namespace Muster::Test
