// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/rosterapi.h"

#include <QByteArray>

namespace Muster::Puffle {

// Reading what Puffle answers, with the tolerance of contracts/NOTES.md, "Unknowns a client must tolerate".

/// A page of a roster, under `prospects` or `leads`.
[[nodiscard]] Decoded<LeadPage> readLeads(const QByteArray &body, bool keepsWire);
[[nodiscard]] Decoded<CampaignPage> readCampaigns(const QByteArray &body);
/// One campaign, under `campaign` or bare, with its `prospects_by_status`; only its ID is required. Campaign::wire is the whole answer.
[[nodiscard]] Decoded<Campaign> readCampaign(const QByteArray &body);
/// `imported` and `duplicates`, `deleted` (a number or "all"), or the `prospect` of an edit. An empty body is a success that says nothing.
[[nodiscard]] Decoded<RosterWriteAnswer> readWritten(const QByteArray &body);

} // namespace Muster::Puffle
