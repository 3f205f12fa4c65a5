// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadfields.h"

#include <algorithm>

namespace Muster {

namespace {

bool isOptional(BlockedLeadFieldKind kind)
{
    return kind == BlockedLeadFieldKind::Id || kind == BlockedLeadFieldKind::WorkspaceId;
}

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

QList<BlockedLeadField> allBlockedLeadFields()
{
    return {{BlockedLeadFieldKind::Id, "id"},
            {BlockedLeadFieldKind::PublicIdentifier, "publicIdentifier"},
            {BlockedLeadFieldKind::Reason, "reason"},
            {BlockedLeadFieldKind::CreatedAt, "createdAt"},
            {BlockedLeadFieldKind::WorkspaceId, "workspaceId"}};
}

QList<BlockedLeadField> usedBlockedLeadFields(const QList<BlockedLead> &leads)
{
    QList<BlockedLeadField> fields = allBlockedLeadFields();
    fields.removeIf([&leads](const BlockedLeadField &field) {
        return isOptional(field.kind) && std::all_of(leads.cbegin(), leads.cend(),
                                                     [&field](const BlockedLead &lead) { return fieldText(lead, field.kind).isEmpty(); });
    });
    return fields;
}

QString fieldText(const BlockedLead &lead, BlockedLeadFieldKind kind)
{
    switch (kind) {
    case BlockedLeadFieldKind::Id:
        return nullIfEmpty(lead.id.text());
    case BlockedLeadFieldKind::PublicIdentifier:
        return lead.publicIdentifier;
    case BlockedLeadFieldKind::Reason:
        return lead.reason;
    case BlockedLeadFieldKind::CreatedAt:
        return lead.createdAt.isValid() ? lead.createdAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    case BlockedLeadFieldKind::WorkspaceId:
        return nullIfEmpty(lead.workspaceId);
    }
    return {};
}

} // namespace Muster
