// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Muster {

/// What an entry of a blocklist shuts out.
enum class BlockedKind : unsigned char {
    Profile, ///< a person by LinkedIn public identifier: all of WaLead's
    Email,   ///< an address: SendKit's do-not-contact list
    Domain,  ///< every address of a domain: SendKit's do-not-contact list
};

/// One person (or domain) on a blocklist, as the server tells it.
struct BlockedLead
{
    RecordId id;              ///< empty on a campaign's blocklist (seed 000: those rows carry no ID)
    QString publicIdentifier; ///< as the server wrote it; never empty. An address or a domain where `kind` says so
    QString reason;           ///< null where there is none (seed 000: reason may be null)
    QDateTime createdAt;      ///< UTC; invalid where the server sent none or an unreadable one
    QString workspaceId;      ///< may be empty
    BlockedKind kind = BlockedKind::Profile;
};

/// Of a text on a do-not-contact list: an address where it holds an `@`, else a domain.
[[nodiscard]] BlockedKind contactKind(const QString &contact);

/// What names a row for as long as it is on its list: the record ID, or the identifier where it has none.
[[nodiscard]] QString rowKey(const BlockedLead &lead);

/// Which blocklist is meant: the workspace's, or one campaign's.
struct BlocklistScope
{
    std::optional<CampaignId> campaign;

    [[nodiscard]] bool isWorkspace() const { return !campaign.has_value(); }
    friend bool operator==(const BlocklistScope &, const BlocklistScope &) = default;
};

} // namespace Muster

Q_DECLARE_METATYPE(Muster::BlockedLead)
