// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/recordids.h"

namespace Muster::Sandbox {

QString recordId(QLatin1String family, qint64 key)
{
    return family + QStringLiteral("%1").arg(key, 8, 16, QLatin1Char('0'));
}

std::optional<qint64> recordKey(QLatin1String family, const QString &id)
{
    if (!id.startsWith(family))
        return std::nullopt;
    bool isHex = false;
    const qint64 key = id.mid(family.size()).toLongLong(&isHex, 16);
    // One record, one ID: signs, capitals and other lengths that QString also reads are refused.
    return isHex && key > 0 && recordId(family, key) == id ? std::optional(key) : std::nullopt;
}

} // namespace Muster::Sandbox
