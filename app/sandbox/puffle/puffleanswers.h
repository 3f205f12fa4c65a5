// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/store/rosterstore.h"

namespace Muster::Sandbox {

/// `{error, details}`; without `details` where that is null.
[[nodiscard]] Answer puffleError(int status, const QString &error, const QJsonValue &details = {});
/// The 400 that names the part of a request at fault: `prospects[3].email`.
[[nodiscard]] tl::unexpected<Answer> puffleRefusal(const QString &field, const QString &message);
/// What the store refused, as Puffle says it.
[[nodiscard]] Answer puffleRefusal(const RosterRefusal &refusal);

/// The contract's Campaign; with `node_count` in the list's form only.
[[nodiscard]] QJsonObject puffleCampaign(const StoredRoster &campaign, bool inList);

} // namespace Muster::Sandbox
