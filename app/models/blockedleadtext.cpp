// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

QString blockedOnText(const BlockedLead &lead)
{
    if (!lead.createdAt.isValid())
        return {};
    //: A date and time in a table; the month's short name comes from the locale. Keep it short.
    const QString format = QCoreApplication::translate("BlockedLead", "d MMM yyyy HH:mm");
    return QLocale().toString(lead.createdAt.toLocalTime(), format);
}

QString blockedOnIsoText(const BlockedLead &lead)
{
    if (!lead.createdAt.isValid())
        return {};
    const QDateTime local = lead.createdAt.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString reasonText(const QString &reason)
{
    return reason.isEmpty() ? QCoreApplication::translate("BlockedLead", "No reason") : reason;
}

QString kindText(BlockedKind kind)
{
    switch (kind) {
    case BlockedKind::Profile:
        return QCoreApplication::translate("BlockedLead", "Person");
    case BlockedKind::Email:
        return QCoreApplication::translate("BlockedLead", "Address");
    case BlockedKind::Domain:
        return QCoreApplication::translate("BlockedLead", "Domain");
    }
    return {};
}

QString onRostersText(int rosters, int role)
{
    if (rosters > 0)
        return QLocale().toString(rosters);
    return role == Qt::AccessibleTextRole ? QCoreApplication::translate("BlockedLead", "On no roster that was read") : QString();
}

QString cellText(const BlockedLead &lead, BlockedLeadColumn column, int role)
{
    switch (column) {
    case BlockedLeadColumn::Identifier:
        return lead.publicIdentifier;
    case BlockedLeadColumn::Reason:
        return role == Qt::AccessibleTextRole ? reasonText(lead.reason) : lead.reason;
    case BlockedLeadColumn::BlockedOn:
        if (role == Qt::AccessibleTextRole && !lead.createdAt.isValid())
            return QCoreApplication::translate("BlockedLead", "No date");
        return role == Qt::ToolTipRole ? blockedOnIsoText(lead) : blockedOnText(lead);
    case BlockedLeadColumn::OnRosters:
        break;
    case BlockedLeadColumn::Record:
        return lead.id.text();
    }
    return {};
}

} // namespace Muster
