// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/blockedsince.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

QString blockedSince(const BlockedLead &lead)
{
    const QString reason = lead.reason.trimmed();
    if (!lead.createdAt.isValid())
        return reason.isEmpty() ? QCoreApplication::translate("BlockedSince", "on the blocklist") : reason;
    const QString date = QLocale().toString(lead.createdAt.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
    if (reason.isEmpty())
        return QCoreApplication::translate("BlockedSince", "since %1").arg(date);
    return QCoreApplication::translate("BlockedSince", "since %1: %2").arg(date, reason);
}

} // namespace Muster
