// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/blockedlead.h"

namespace Muster {

BlockedKind contactKind(const QString &contact)
{
    return contact.contains(QLatin1Char('@')) ? BlockedKind::Email : BlockedKind::Domain;
}

QString rowKey(const BlockedLead &lead)
{
    return lead.id.isEmpty() ? lead.publicIdentifier : lead.id.text();
}

} // namespace Muster
