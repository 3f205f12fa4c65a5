// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/sendkit/sendkitapi.h"

#include <QByteArray>

namespace Muster::SendKit {

// Reading what SendKit answers, with the tolerance of contracts/NOTES.md, "Unknowns a client must tolerate".

[[nodiscard]] Decoded<QList<SendKitWorkspace>> readWorkspaces(const QByteArray &body);
/// A page of a roster. `leadId` may be the workspace's lead, its ID, or null; then what it would hold is looked for on the row itself.
[[nodiscard]] Decoded<LeadPage> readLeads(const QByteArray &body, bool keepsWire);
[[nodiscard]] Decoded<CampaignPage> readCampaigns(const QByteArray &body);
/// One campaign with its `leadCounts`; only its ID is required.
[[nodiscard]] Decoded<Campaign> readCampaign(const QByteArray &body);
/// `added`, `skipped` and `errors`, `modifiedCount`, or the workspace's lead of an edit. An empty body is a success that says nothing.
[[nodiscard]] Decoded<RosterWriteAnswer> readWritten(const QByteArray &body);

} // namespace Muster::SendKit
