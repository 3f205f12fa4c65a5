// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/blockedsince.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

QString dateOf(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMM yyyy")) : QString();
}

} // namespace

QString blockedSince(const BlockedLead &lead)
{
    const QString reason = lead.reason.trimmed();
    const QString date = dateOf(lead.createdAt);
    if (date.isEmpty())
        return reason.isEmpty() ? QCoreApplication::translate("BlockedSince", "on the blocklist") : reason;
    if (reason.isEmpty())
        return QCoreApplication::translate("BlockedSince", "since %1").arg(date);
    return QCoreApplication::translate("BlockedSince", "since %1: %2").arg(date, reason);
}

QString blockedOn(const QString &list, const BlockedLead &lead)
{
    const QString reason = lead.reason.trimmed();
    const QString date = dateOf(lead.createdAt);
    if (date.isEmpty())
        return reason.isEmpty() ? QCoreApplication::translate("BlockedSince", "on %1").arg(list)
                                : QCoreApplication::translate("BlockedSince", "on %1: %2").arg(list, reason);
    if (reason.isEmpty())
        return QCoreApplication::translate("BlockedSince", "on %1 since %2").arg(list, date);
    return QCoreApplication::translate("BlockedSince", "on %1 since %2: %3").arg(list, date, reason);
}

QString onRosterSince(const Lead &lead)
{
    const QString status = leadStatusText(lead.status).isEmpty() ? lead.statusWord : leadStatusText(lead.status);
    const QString date = dateOf(lead.addedAt);
    if (date.isEmpty())
        return status.isEmpty() ? QCoreApplication::translate("BlockedSince", "on the roster")
                                : QCoreApplication::translate("BlockedSince", "on the roster: %1").arg(status);
    if (status.isEmpty())
        return QCoreApplication::translate("BlockedSince", "on the roster since %1").arg(date);
    return QCoreApplication::translate("BlockedSince", "on the roster since %1: %2").arg(date, status);
}

} // namespace Muster
