// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"
#include "widgets/tag.h"

#include <QString>

#include <optional>

namespace Muster {

class BlockedLeadsModel;

/// What a blocklist page says about the state of its list as a whole, besides the rows. Every state is designed in this one place.
struct BlocklistNotice
{
    enum class Action { None, Retry, EnterKey, BlockPeople, ClearFilters, StopLoading };

    Icon icon = Icon::Warning;
    TagTone tone = TagTone::Caution;
    QString sentence; ///< what is the case
    QString rest;     ///< what Muster did and what to do now, or a hint; may be empty
    Action action = Action::None;
    QString actionLabel;
    QString details; ///< the server's own words; may be empty
};

/// Above rows that stay usable: they are not the whole list, or not the newest. None where all is well.
[[nodiscard]] std::optional<BlocklistNotice> bannerOf(const BlockedLeadsModel &model, const QString &connectionName);
/// Instead of rows, where there are none to show. None where there are, or will be in a moment.
[[nodiscard]] std::optional<BlocklistNotice> placeholderOf(const BlockedLeadsModel &model, const QString &connectionName);
/// "1,204 people · as of 10:32 · never contacted by any campaign", or how far the load is.
[[nodiscard]] QString factsOf(const BlockedLeadsModel &model);

} // namespace Muster
