// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/pagenotice.h"

#include <optional>

namespace Muster {

class BlockedLeadsModel;

/// What a blocklist page says about the state of its list as a whole, besides the rows. Every state is designed in this one place.
struct BlocklistNotice : PageNotice
{
    enum class Action { None, Retry, EnterKey, BlockPeople, ClearFilters, StopLoading };

    Action action = Action::None;
};

/// Above rows that stay usable: they are not the whole list, or not the newest. None where all is well.
[[nodiscard]] std::optional<BlocklistNotice> bannerOf(const BlockedLeadsModel &model, const QString &connectionName);
/// Instead of rows, where there are none to show. None where there are, or will be in a moment.
[[nodiscard]] std::optional<BlocklistNotice> placeholderOf(const BlockedLeadsModel &model, const QString &connectionName);
/// "1,204 people · as of 10:32 · never contacted by any campaign" ("400 addresses · 30 domains · ..."), or how far the load is.
[[nodiscard]] QString factsOf(const BlockedLeadsModel &model);

} // namespace Muster
