// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QByteArray>
#include <QList>

namespace Muster {

enum class BlockedLeadFieldKind { Id, PublicIdentifier, Reason, CreatedAt, WorkspaceId };

/// A column of an export, under the API's own name (WaLead contract, WorkspaceBlock).
struct BlockedLeadField
{
    BlockedLeadFieldKind kind;
    QByteArray name;
};

/// All of them, in the contract's order.
[[nodiscard]] QList<BlockedLeadField> allBlockedLeadFields();
/// Those that at least one row has, and always publicIdentifier, reason and createdAt.
[[nodiscard]] QList<BlockedLeadField> usedBlockedLeadFields(const QList<BlockedLead> &leads);
/// A field's text; null where the row has none. Times in UTC, ISO 8601 with milliseconds.
[[nodiscard]] QString fieldText(const BlockedLead &lead, BlockedLeadFieldKind kind);

} // namespace Muster
