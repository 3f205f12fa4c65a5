// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"
#include "sandbox/store/blockstore.h"

namespace Muster::Sandbox {

// What WaLead's calls take (walead.openapi.yaml), or the 400 that names the field at fault. Bodies are closed: a key that the
// contract has not is refused. Unknown query parameters are passed over.

struct CampaignListing
{
    qint64 skip = 0;
    qint64 take = 10; ///< 1 to 100
};

[[nodiscard]] Read<WorkspaceListing> readWorkspaceListing(const Request &request);
[[nodiscard]] Read<CampaignListing> readCampaignListing(const Request &request);

/// `{"leads": [{"publicIdentifier": "...", "reason": "..."}]}`
[[nodiscard]] Read<QList<NewBlock>> readWorkspaceBlocks(const QByteArray &body);
/// `{"publicIdentifiers": ["..."]}`
[[nodiscard]] Read<QList<NewBlock>> readCampaignBlocks(const QByteArray &body);
/// `["record ID", ...]`
[[nodiscard]] Read<QStringList> readRecordIds(const QByteArray &body);

} // namespace Muster::Sandbox
